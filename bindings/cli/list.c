/* SPDX-License-Identifier: MIT */
/* csto list: all things of a kind. */
#include "csto.h"
#include "detail.h"
#include "json_writer.h"
#include "options.h"
#include "output.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static const char usage[] =
    "Usage: csto list [OPTION...] [KIND]\n"
    "\n"
    "Prints all things of a kind, or without KIND the kinds and how many things there are of each.\n"
    "\n"
    "      --json         one JSON array: kind, id, name; of kinds: kind, count\n"
    "      --tsv          tab-separated columns, without a header: kind id name; of kinds: kind count\n"
    "      --color=WHEN   always, never, or auto (the default)\n"
    "  -h, --help         this help\n"
    "\n"
    "Exit status: 0 when there are such things, 1 when there are none, 2 when there is no such kind.\n";

static void print_kind(const cli_options *options, json_writer *json, csto_kind kind)
{
    if (options->format == FORMAT_JSON) {
        json_open_object(json);
        json_member(json, "kind", csto_kind_name(kind));
        json_key(json, "count");
        json_size(json, csto_count(kind));
        json_close_object(json);
    } else if (options->format == FORMAT_TSV) {
        print_column(csto_kind_name(kind));
        printf("%zu\n", csto_count(kind));
    } else {
        style_begin(STYLE_ID, options->colour);
        printf("%-20s", csto_kind_name(kind));
        style_end(options->colour);
        printf("  %4zu\n", csto_count(kind));
    }
}

static void print_entity(const cli_options *options, json_writer *json, const csto_entity *entity, size_t id_width,
                         size_t name_width)
{
    if (options->format == FORMAT_JSON) {
        json_open_object(json);
        json_member(json, "kind", csto_kind_name(entity->kind));
        json_member(json, "id", entity->id);
        json_member(json, "name", entity->name);
        json_close_object(json);
    } else if (options->format == FORMAT_TSV) {
        print_column(csto_kind_name(entity->kind));
        print_column(entity->id);
        print_last_column(entity->name);
    } else {
        style_begin(STYLE_ID, options->colour);
        fputs(entity->id, stdout);
        style_end(options->colour);
        print_spaces(id_width - strlen(entity->id) + 2);
        style_begin(STYLE_NAME, options->colour);
        fputs(entity->name, stdout);
        style_end(options->colour);
        char detail[DETAIL_MAX];
        if (detail_of(entity, detail) > 0) {
            size_t width = text_width(entity->name, strlen(entity->name));
            print_spaces((width < name_width ? name_width - width : 0) + 2);
            style_begin(STYLE_FAINT, options->colour);
            fputs(detail, stdout);
            style_end(options->colour);
        }
        putchar('\n');
    }
}

/* The width of a column that holds nearly all ids or names: a few very long ones pass it. */
enum { NAME_WIDTH_MAX = 48 };

static int list_kind(const cli_options *options, json_writer *json, csto_kind kind)
{
    const csto_entity *entity;
    size_t id_width = 0, name_width = 0;
    for (size_t i = 0; (entity = csto_at(kind, i)) != NULL; i++) {
        size_t width = text_width(entity->name, strlen(entity->name));
        id_width = strlen(entity->id) > id_width ? strlen(entity->id) : id_width;
        name_width = width > name_width && width <= NAME_WIDTH_MAX ? width : name_width;
    }
    for (size_t i = 0; (entity = csto_at(kind, i)) != NULL; i++)
        print_entity(options, json, entity, id_width, name_width);
    return csto_count(kind) == 0 ? STATUS_NONE : STATUS_FOUND;
}

static int list_kinds(const cli_options *options, json_writer *json)
{
    for (csto_kind kind = CSTO_KIND_NONE + 1; csto_kind_name(kind) != NULL; kind++)
        print_kind(options, json, kind);
    return STATUS_FOUND;
}

static int run(const cli_options *options, int count, char **arguments)
{
    csto_kind kind = CSTO_KIND_NONE;
    if (count > 1) {
        fputs("csto list: one KIND at a time\nTry 'csto list --help'.\n", stderr);
        return STATUS_ERROR;
    }
    if (count == 1 && (kind = csto_kind_of_name(arguments[0])) == CSTO_KIND_NONE) {
        fputs("csto list: there is no kind “", stderr);
        print_text(stderr, arguments[0], strlen(arguments[0]));
        fputs("”; 'csto list' prints the kinds\n", stderr);
        return STATUS_ERROR;
    }
    json_writer json = json_begin(stdout, 1);
    if (options->format == FORMAT_JSON)
        json_open_array(&json);
    int status = kind == CSTO_KIND_NONE ? list_kinds(options, &json) : list_kind(options, &json, kind);
    if (options->format == FORMAT_JSON) {
        json_close_array(&json);
        json_end(&json);
    }
    return status;
}

const cli_command list_command = {"csto list", usage, 0, run};
