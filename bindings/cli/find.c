/* SPDX-License-Identifier: MIT */
/* csto find, complete and suggest: what bears a name, a beginning of a name, or one near it. */
#include "csto.h"
#include "json_writer.h"
#include "memory.h"
#include "not_found.h"
#include "options.h"
#include "table.h"
#include "text.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char find_usage[] =
    "Usage: csto find [OPTION...] NAME...\n"
    "\n"
    "Prints what bears a name, be it in Russian or English, inflected, abbreviated, former or wrong.\n"
    "An exercise's name with its year finds the edition: csto find Rubezh-2021\n"
    "\n" HELP_KIND HELP_LANG "      --json         one JSON array: query, kind, id, name, matched, type, lang, year\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          seven tab-separated columns for each match, without a header:\n"
    "                     query kind id name matched type lang\n" HELP_HEADER HELP_END "\n"
    "name is the thing's display name, matched is the name that agrees with the query, with its type and\n"
    "language. Of an edition found by its year, that is the name of its series.\n"
    "\n"
    "Examples:\n"
    "  csto find КСОР Rubezh-2021\n"
    "  csto find --lang=ru --kind=office \"Secretary General\"\n"
    "\n"
    "Exit status: 0 when every NAME was found, 1 when one was not, 2 on an error.\n";

static const char complete_usage[] =
    "Usage: csto complete [OPTION...] BEGINNING...\n"
    "\n"
    "Prints what has a name that begins so, the shortest first: at most 64 things, of which --kind\n"
    "takes its own.\n"
    "\n" HELP_KIND HELP_LANG
    "      --json         one JSON array: query, kind, id, name, matched, type, lang, distance\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          eight tab-separated columns for each match, without a header:\n"
    "                     query kind id name matched type lang distance\n" HELP_HEADER HELP_END "\n"
    "distance is the number of characters that the matched name goes on for.\n"
    "\n"
    "Examples:\n"
    "  csto complete \"Collective Rap\"\n"
    "  csto complete --kind=person Bord\n"
    "\n"
    "Exit status: 0 when every BEGINNING was completed, 1 when one was not, 2 on an error.\n";

static const char suggest_usage[] =
    "Usage: csto suggest [OPTION...] NAME...\n"
    "\n"
    "Prints what has a name near one that may be misspelt: at most two edits away, or one when it has\n"
    "less than five characters. An edit is a character put in, left out, changed, or swapped with the\n"
    "next.\n"
    "\n" HELP_KIND HELP_LANG
    "      --json         one JSON array: query, kind, id, name, matched, type, lang, distance\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          eight tab-separated columns for each match, without a header:\n"
    "                     query kind id name matched type lang distance\n" HELP_HEADER HELP_END "\n"
    "distance is the number of edits.\n"
    "\n"
    "Examples:\n"
    "  csto suggest Kyrgystan Lukashenka\n"
    "\n"
    "Exit status: 0 when something is near every NAME, 1 when nothing is near one, 2 on an error.\n";

typedef size_t look_up(const char *text, size_t len, csto_match *out, size_t cap);

/* What one of the three subcommands does with its arguments. */
typedef struct search {
    const cli_options *options;
    look_up *look_up;
    int has_distance;
    int names_near; /* whether near names are said where nothing is found */
    json_writer json;
    text_table table;
} search;

static void print_row(const search *with, const char *query, const csto_match *match)
{
    print_column(stdout, query);
    print_column(stdout, csto_kind_name(match->entity->kind));
    print_column(stdout, match->entity->id);
    print_column(stdout, shown_name(with->options, match->entity));
    print_column(stdout, csto_name_text(match->name));
    print_column(stdout, csto_name_type_name(csto_name_type_of(match->name)));
    if (!with->has_distance) {
        print_last_column(stdout, csto_name_lang(match->name));
        return;
    }
    print_column(stdout, csto_name_lang(match->name));
    printf("%" PRIu32 "\n", match->distance);
}

static void print_object(search *with, const char *query, const csto_match *match)
{
    json_writer *json = &with->json;
    jsonw_open_object(json);
    jsonw_member(json, "query", query);
    jsonw_member(json, "kind", csto_kind_name(match->entity->kind));
    jsonw_member(json, "id", match->entity->id);
    jsonw_member(json, "name", shown_name(with->options, match->entity));
    jsonw_member(json, "matched", csto_name_text(match->name));
    jsonw_member(json, "type", csto_name_type_name(csto_name_type_of(match->name)));
    jsonw_member(json, "lang", csto_name_lang(match->name));
    if (with->has_distance)
        jsonw_size_member(json, "distance", match->distance);
    else
        jsonw_number_member(json, "year", match->year);
    jsonw_close_object(json);
}

static void add_row(search *with, const csto_match *match)
{
    const char *name = shown_name(with->options, match->entity);
    char by[512] = "";
    /* By which name, when it is not the one that stands there. */
    if (strcmp(csto_name_text(match->name), name) != 0)
        snprintf(by, sizeof by, "by “%s” (%s, %s)", csto_name_text(match->name), csto_name_lang(match->name),
                 csto_name_type_name(csto_name_type_of(match->name)));
    table_cell(&with->table, match->entity->id);
    table_cell(&with->table, csto_kind_name(match->entity->kind));
    table_cell(&with->table, name);
    table_cell(&with->table, by);
}

static void take(search *with, const char *query, const csto_match *match)
{
    if (with->options->format == FORMAT_PEOPLE)
        add_row(with, match);
    else if (with->options->format == FORMAT_TSV)
        print_row(with, query, match);
    else
        print_object(with, query, match);
}

/* What is not among the most matches that look-up gives of all kinds may be there nevertheless. */
static void say_none(const search *with, const char *query, size_t count)
{
    if (count < CSTO_MATCHES_MAX) {
        print_not_found(query, with->names_near);
        return;
    }
    fprintf(stderr, "csto: none of the first %zu things found for “", count);
    print_text(stderr, query, strlen(query));
    fputs("” is of that kind; a longer text finds others\n", stderr);
}

/* Gives whether there was anything. */
static int search_for(search *with, const char *query)
{
    size_t count = with->look_up(query, CSTO_NUL_TERMINATED, NULL, 0), taken = 0;
    csto_match *matches = needed(calloc(count + 1, sizeof *matches));
    with->look_up(query, CSTO_NUL_TERMINATED, matches, count);
    for (size_t i = 0; i < count; i++) {
        if (is_kind_wanted(with->options, matches[i].entity->kind)) {
            take(with, query, &matches[i]);
            taken++;
        }
    }
    free(matches);
    if (taken == 0)
        say_none(with, query, count);
    return taken > 0;
}

static int run(search with, int count, char **arguments)
{
    static const text_style styles[] = {STYLE_ID, STYLE_FAINT, STYLE_NAME, STYLE_FAINT};
    int status = STATUS_FOUND;
    with.table = table_of(styles, sizeof styles / sizeof *styles);
    print_header(with.options, with.has_distance ? "query kind id name matched type lang distance"
                                                 : "query kind id name matched type lang");
    with.json = jsonw_open_list(stdout, with.options->format != FORMAT_JSON);
    for (int i = 0; i < count; i++)
        if (!search_for(&with, arguments[i]))
            status = STATUS_NONE;
    jsonw_close_list(&with.json);
    table_print(&with.table, stdout, with.options->colour);
    return status;
}

static int run_find(const cli_options *options, int count, char **arguments)
{
    search with = {.options = options, .look_up = csto_find, .names_near = 1};
    return run(with, count, arguments);
}

static int run_complete(const cli_options *options, int count, char **arguments)
{
    search with = {.options = options, .look_up = csto_complete, .has_distance = 1};
    return run(with, count, arguments);
}

static int run_suggest(const cli_options *options, int count, char **arguments)
{
    search with = {.options = options, .look_up = csto_suggest, .has_distance = 1};
    return run(with, count, arguments);
}

enum { TAKES = TAKES_ROWS | TAKES_LANG | TAKES_KIND };
const cli_command find_command = {"csto find", find_usage, TAKES, 1, -1, run_find};
const cli_command complete_command = {"csto complete", complete_usage, TAKES, 1, -1, run_complete};
const cli_command suggest_command = {"csto suggest", suggest_usage, TAKES, 1, -1, run_suggest};
