/* SPDX-License-Identifier: MIT */
/* csto info: what the library holds, and its versions. */
#include "csto.h"
#include "json_writer.h"
#include "options.h"
#include "records.h"
#include "table.h"

#include <stdio.h>

static const char usage[] =
    "Usage: csto info [OPTION...]\n"
    "\n"
    "Prints the versions of the program, the library and its data, how much the library holds, and what\n"
    "this program was built with.\n"
    "\n"
    "      --json         one JSON array: name, value\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          two tab-separated columns, without a header: name value\n" HELP_HEADER HELP_END "\n"
    "Examples:\n"
    "  csto info\n"
    "\n"
    "Exit status: 0, or 2 on an error.\n";

typedef struct listing {
    output_format format;
    json_writer json;
    text_table table;
} listing;

static void take(listing *list, const char *name, const char *value)
{
    if (list->format == FORMAT_PEOPLE) {
        table_cell(&list->table, name);
        table_cell(&list->table, value);
    } else if (list->format == FORMAT_TSV) {
        print_column(stdout, name);
        print_last_column(stdout, value);
    } else {
        jsonw_open_object(&list->json);
        jsonw_member(&list->json, "name", name);
        jsonw_member(&list->json, "value", value);
        jsonw_close_object(&list->json);
    }
}

static void take_number(listing *list, const char *name, size_t number)
{
    char text[24];
    snprintf(text, sizeof text, "%zu", number);
    take(list, name, text);
}

static void take_amounts(listing *list)
{
    const csto_entity *entity;
    size_t names = 0, forms = 0, facts = 0;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++) {
        names += csto_name_count(entity);
        facts += csto_fact_count(entity);
        for (size_t j = 0; j < csto_name_count(entity); j++)
            for (size_t k = 0; csto_name_form_at(csto_name_at(entity, j), k) != NULL; k++)
                forms++;
    }
    take_number(list, "entities", csto_count(CSTO_KIND_NONE));
    take_number(list, "names", names);
    take_number(list, "forms", forms);
    take_number(list, "facts", facts);
    take_number(list, "sources", csto_source_count());
}

static int run(const cli_options *options, int count, char **arguments)
{
    static const text_style styles[] = {STYLE_ID, STYLE_PLAIN};
    listing list = {options->format, jsonw_open_list(stdout, options->format != FORMAT_JSON), table_of(styles, 2)};
    char as_of[11];
    (void)count;
    (void)arguments;
    print_header(options, "name value");
    csto_date_format(csto_data_as_of(), as_of, sizeof as_of);
    take(&list, "program", CSTO_VERSION);
    take(&list, "library", csto_version());
    take(&list, "data", csto_data_version());
    take(&list, "as-of", as_of);
    take(&list, "sha256", csto_data_sha256());
    take_amounts(&list);
    take(&list, "json-lines", records_can_be_read() ? "yes" : "no: built without Jansson");
    jsonw_close_list(&list.json);
    table_print(&list.table, stdout, options->colour);
    return STATUS_FOUND;
}

const cli_command info_command = {"csto info", usage, TAKES_ROWS, 0, 0, run};
