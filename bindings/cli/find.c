/* SPDX-License-Identifier: MIT */
/* csto find: what bears a name. */
#include "csto.h"
#include "json_writer.h"
#include "not_found.h"
#include "options.h"
#include "output.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "Usage: csto find [OPTION...] NAME...\n"
    "\n"
    "Prints what bears a name, be it in Russian or English, inflected, abbreviated, former or wrong.\n"
    "An exercise's name with its year finds the edition: csto find Rubezh-2021\n"
    "\n"
    "      --json         one JSON array: query, kind, id, name, matched, type, lang, year\n"
    "      --tsv          seven tab-separated columns for each match, without a header:\n"
    "                     query kind id name matched type lang\n"
    "      --color=WHEN   always, never, or auto (the default)\n"
    "  -h, --help         this help\n"
    "\n"
    "name is the thing's display name, matched is the name that agrees with the query, with its type and\n"
    "language. Of an edition found by its year, that is the name of its series.\n"
    "\n"
    "Exit status: 0 when every NAME was found, 1 when one was not, 2 on an error.\n";

static void print_row(const char *query, const csto_match *match)
{
    print_column(query);
    print_column(csto_kind_name(match->entity->kind));
    print_column(match->entity->id);
    print_column(match->entity->name);
    print_column(csto_name_text(match->name));
    print_column(csto_name_type_name(csto_name_type_of(match->name)));
    print_last_column(csto_name_lang(match->name));
}

static void print_object(json_writer *json, const char *query, const csto_match *match)
{
    json_open_object(json);
    json_member(json, "query", query);
    json_member(json, "kind", csto_kind_name(match->entity->kind));
    json_member(json, "id", match->entity->id);
    json_member(json, "name", match->entity->name);
    json_member(json, "matched", csto_name_text(match->name));
    json_member(json, "type", csto_name_type_name(csto_name_type_of(match->name)));
    json_member(json, "lang", csto_name_lang(match->name));
    json_key(json, "year");
    if (match->year == 0)
        json_null(json);
    else
        json_integer(json, match->year);
    json_close_object(json);
}

static void print_for_people(const csto_match *match, size_t id_width, int colour)
{
    style_begin(STYLE_ID, colour);
    printf("%s", match->entity->id);
    style_end(colour);
    print_spaces(id_width - strlen(match->entity->id) + 2);
    style_begin(STYLE_NAME, colour);
    printf("%s", match->entity->name);
    style_end(colour);
    printf(" (%s)", csto_kind_name(match->entity->kind));
    /* By which name, when it is not the one that stands there. */
    if (strcmp(csto_name_text(match->name), match->entity->name) != 0) {
        style_begin(STYLE_FAINT, colour);
        printf("  by “%s”", csto_name_text(match->name));
        if (match->year != 0)
            printf(" and its year");
        printf(" (%s, %s)", csto_name_lang(match->name), csto_name_type_name(csto_name_type_of(match->name)));
        style_end(colour);
    }
    putchar('\n');
}

/* All matches of a query; the caller frees them. */
static csto_match *find_all(const char *query, size_t *count)
{
    *count = csto_find(query, CSTO_NUL_TERMINATED, NULL, 0);
    csto_match *matches = calloc(*count == 0 ? 1 : *count, sizeof *matches);
    if (matches == NULL)
        *count = 0;
    else
        csto_find(query, CSTO_NUL_TERMINATED, matches, *count);
    return matches;
}

static int find(const cli_options *options, json_writer *json, const char *query)
{
    size_t count, id_width = 0;
    csto_match *matches = find_all(query, &count);
    for (size_t i = 0; i < count; i++)
        if (strlen(matches[i].entity->id) > id_width)
            id_width = strlen(matches[i].entity->id);
    for (size_t i = 0; i < count; i++) {
        if (options->format == FORMAT_JSON)
            print_object(json, query, &matches[i]);
        else if (options->format == FORMAT_TSV)
            print_row(query, &matches[i]);
        else
            print_for_people(&matches[i], id_width, options->colour);
    }
    free(matches);
    if (count > 0)
        return STATUS_FOUND;
    print_not_found(query);
    return STATUS_NONE;
}

static int run(const cli_options *options, int count, char **arguments)
{
    if (count == 0) {
        fputs("csto find: which NAME?\nTry 'csto find --help'.\n", stderr);
        return STATUS_ERROR;
    }
    json_writer json = json_begin(stdout, 1);
    if (options->format == FORMAT_JSON)
        json_open_array(&json);
    int status = STATUS_FOUND;
    for (int i = 0; i < count; i++)
        if (find(options, &json, arguments[i]) != STATUS_FOUND)
            status = STATUS_NONE;
    if (options->format == FORMAT_JSON) {
        json_close_array(&json);
        json_end(&json);
    }
    return status;
}

const cli_command find_command = {"csto find", usage, 0, run};
