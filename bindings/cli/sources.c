/* SPDX-License-Identifier: MIT */
/* csto sources: where the data were read. */
#include "cited.h"
#include "csto.h"
#include "fact_rows.h"
#include "not_found.h"
#include "options.h"
#include "table.h"
#include "things.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "Usage: csto sources [OPTION...] [SOURCE-OR-THING...]\n"
    "\n"
    "Prints sources: those with these ids, those that the facts and names of these things cite, or all.\n"
    "\n"
    "      --json         one JSON array: id, title, publisher, date, url, lang, tier, note\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          eight tab-separated columns, without a header:\n"
    "                     id date tier lang publisher title url note\n" HELP_HEADER HELP_END "\n"
    "tier is official, legal-database, press, encyclopaedia, academic, dataset or mirror.\n"
    "\n"
    "Examples:\n"
    "  csto sources crrf\n"
    "  csto sources --tsv --header >sources.tsv\n"
    "\n"
    "Exit status: 0 when every argument was found, 1 when one was not, 2 on an error.\n";

static void cite_thing(citations *cited, const csto_entity *entity)
{
    const csto_name *name;
    const csto_fact *fact;
    const csto_source *source;
    for (size_t i = 0; (name = csto_name_at(entity, i)) != NULL; i++)
        for (size_t j = 0; (source = csto_name_source_at(name, j)) != NULL; j++)
            cite(cited, source);
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++)
        for (size_t j = 0; (source = csto_fact_source_at(fact, j)) != NULL; j++)
            cite(cited, source);
}

/* Gives whether the argument is a source or a thing. */
static int cite_called(citations *cited, const char *key)
{
    const csto_source *source = csto_source_get(key);
    if (source != NULL) {
        cite(cited, source);
        return 1;
    }
    thing_list things = things_called(key);
    for (size_t i = 0; i < things.count; i++)
        cite_thing(cited, things.entities[i]);
    free(things.entities);
    if (things.count == 0)
        print_not_found(key, 1);
    return things.count > 0;
}

static void print_row(const csto_source *source)
{
    print_column(stdout, csto_source_id(source));
    print_date_column(stdout, csto_source_date(source));
    print_column(stdout, csto_source_tier(source));
    print_column(stdout, csto_source_lang(source));
    print_column(stdout, csto_source_publisher(source));
    print_column(stdout, csto_source_title(source));
    print_column(stdout, csto_source_url(source));
    print_last_column(stdout, csto_source_note(source));
}

static void add_row(text_table *table, const csto_source *source)
{
    const char *publisher = csto_source_publisher(source), *url = csto_source_url(source);
    char description[1024];
    snprintf(description, sizeof description, "%s. %s%s%s", csto_source_title(source),
             publisher == NULL ? "" : publisher, publisher == NULL ? "" : ". ", url == NULL ? "" : url);
    table_cell(table, csto_source_id(source));
    table_date(table, csto_source_date(source));
    table_cell(table, csto_source_tier(source));
    table_cell(table, description);
}

static void print_all(const cli_options *options, const citations *cited)
{
    static const text_style styles[] = {STYLE_ID, STYLE_PLAIN, STYLE_FAINT, STYLE_PLAIN};
    text_table table = table_of(styles, 4);
    print_header(options, "id date tier lang publisher title url note");
    json_writer json = jsonw_open_list(stdout, options->format != FORMAT_JSON);
    for (size_t i = 0; i < cited->count; i++) {
        if (options->format == FORMAT_PEOPLE)
            add_row(&table, cited->sources[i]);
        else if (options->format == FORMAT_TSV)
            print_row(cited->sources[i]);
        else
            source_json(&json, cited->sources[i]);
    }
    jsonw_close_list(&json);
    table_print(&table, stdout, options->colour);
}

static int run(const cli_options *options, int count, char **arguments)
{
    citations cited = {NULL, 0, 0};
    int status = STATUS_FOUND;
    for (size_t i = 0; count == 0 && i < csto_source_count(); i++)
        cite(&cited, csto_source_at(i));
    for (int i = 0; i < count; i++)
        if (!cite_called(&cited, arguments[i]))
            status = STATUS_NONE;
    print_all(options, &cited);
    cited_free(&cited);
    return status;
}

const cli_command sources_command = {"csto sources", usage, TAKES_ROWS, 0, -1, run};
