/* SPDX-License-Identifier: MIT */
/* csto list: all things of a kind. */
#include "csto.h"
#include "detail.h"
#include "json_writer.h"
#include "options.h"
#include "presence.h"
#include "table.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static const char usage[] =
    "Usage: csto list [OPTION...] [KIND]\n"
    "\n"
    "Prints all things of a kind, or of every kind when KIND is all. Without KIND: the kinds, and how\n"
    "many things there are of each.\n"
    "\n"
    "      --on=DATE      only what was there on that day, month or year, or may have been: a\n"
    "                     member-state as a member; an edition under way; an office as held (by\n"
    "                     whom); an organization, a body, a force-component, a training-institution\n"
    "                     in existence\n" HELP_LANG
    "      --json         one JSON array: kind, id, name; with --on also present; of kinds: kind, count\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          tab-separated columns, without a header: kind id name; with --on also yes or\n"
    "                     maybe; of kinds: kind count\n" HELP_HEADER HELP_END "\n"
    "Examples:\n"
    "  csto list --on=2021-10 edition\n"
    "  csto list --on=2019-01-01 office\n"
    "  csto list --tsv --header person >people.tsv\n"
    "\n"
    "Exit status: 0 when there are such things, 1 when there are none, 2 when there is no such kind.\n";

typedef struct listing {
    const cli_options *options;
    json_writer json;
    text_table table;
} listing;

static void add_kind(listing *list, csto_kind kind)
{
    char count[24];
    snprintf(count, sizeof count, "%6zu", csto_count(kind));
    if (list->options->format == FORMAT_PEOPLE) {
        table_cell(&list->table, csto_kind_name(kind));
        table_cell(&list->table, count);
    } else if (list->options->format == FORMAT_TSV) {
        print_column(stdout, csto_kind_name(kind));
        printf("%zu\n", csto_count(kind));
    } else {
        jsonw_open_object(&list->json);
        jsonw_member(&list->json, "kind", csto_kind_name(kind));
        jsonw_size_member(&list->json, "count", csto_count(kind));
        jsonw_close_object(&list->json);
    }
}

/* `present` is NULL when no day was asked for. */
static void add_entity(listing *list, const csto_entity *entity, const char *present)
{
    const char *name = shown_name(list->options, entity);
    if (list->options->format == FORMAT_PEOPLE) {
        char detail[DETAIL_MAX + 16];
        csto_date on = list->options->on == CSTO_DATE_UNKNOWN ? csto_data_as_of() : list->options->on;
        size_t len = detail_of(entity, on, detail);
        if (present != NULL && strcmp(present, "maybe") == 0 && strstr(detail, "maybe") == NULL)
            snprintf(detail + len, sizeof detail - len, "%smaybe", len > 0 ? ", " : "");
        table_cell(&list->table, entity->id);
        table_cell(&list->table, name);
        table_cell(&list->table, detail);
    } else if (list->options->format == FORMAT_TSV) {
        print_column(stdout, csto_kind_name(entity->kind));
        print_column(stdout, entity->id);
        if (present != NULL)
            print_column(stdout, name);
        print_last_column(stdout, present != NULL ? present : name);
    } else {
        jsonw_open_object(&list->json);
        jsonw_member(&list->json, "kind", csto_kind_name(entity->kind));
        jsonw_member(&list->json, "id", entity->id);
        jsonw_member(&list->json, "name", name);
        if (present != NULL)
            jsonw_member(&list->json, "present", present);
        jsonw_close_object(&list->json);
    }
}

static size_t list_entities(listing *list, csto_kind kind)
{
    const csto_entity *entity;
    size_t count = 0;
    for (size_t i = 0; (entity = csto_at(kind, i)) != NULL; i++) {
        csto_date on = list->options->on;
        csto_answer answer = on == CSTO_DATE_UNKNOWN ? CSTO_YES : presence_on(entity, on);
        if (answer == CSTO_NO)
            continue;
        add_entity(list, entity, on == CSTO_DATE_UNKNOWN ? NULL : answer_word(answer));
        count++;
    }
    return count;
}

static size_t list_kinds(listing *list)
{
    for (csto_kind kind = CSTO_KIND_NONE + 1; csto_kind_name(kind) != NULL; kind++)
        add_kind(list, kind);
    return 1;
}

static int refuse(const char *word, const char *why)
{
    fputs("csto list: ", stderr);
    fputs("“", stderr);
    print_text(stderr, word, strlen(word));
    fprintf(stderr, "” %s\n", why);
    return STATUS_ERROR;
}

static int run(const cli_options *options, int count, char **arguments)
{
    static const text_style styles[] = {STYLE_ID, STYLE_NAME, STYLE_FAINT};
    const char *word = count == 0 ? NULL : arguments[0];
    int is_all = word != NULL && strcmp(word, "all") == 0;
    csto_kind kind = word == NULL || is_all ? CSTO_KIND_NONE : csto_kind_of_name(word);
    if (word != NULL && !is_all && kind == CSTO_KIND_NONE)
        return refuse(word, "is no kind; 'csto list' prints the kinds");
    if (options->on != CSTO_DATE_UNKNOWN && !has_presence(kind))
        return refuse(word == NULL ? "list" : word, "cannot be asked with --on: see 'csto list --help'");

    listing list = {.options = options, .table = table_of(styles, word == NULL ? 2 : 3)};
    print_header(options, word == NULL                       ? "kind count"
                          : options->on == CSTO_DATE_UNKNOWN ? "kind id name"
                                                             : "kind id name present");
    list.json = jsonw_open_list(stdout, options->format != FORMAT_JSON);
    size_t found = word == NULL ? list_kinds(&list) : list_entities(&list, kind);
    jsonw_close_list(&list.json);
    table_print(&list.table, stdout, options->colour);
    return found == 0 ? STATUS_NONE : STATUS_FOUND;
}

const cli_command list_command = {"csto list", usage, TAKES_ROWS | TAKES_ON | TAKES_LANG, 0, 1, run};
