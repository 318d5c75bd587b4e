/* SPDX-License-Identifier: MIT */
/* csto show: everything known of a thing. */
#include "show.h"

#include "not_found.h"
#include "options.h"
#include "output.h"

#include <stdio.h>
#include <stdlib.h>

static const char usage[] =
    "Usage: csto show [OPTION...] ID-OR-NAME...\n"
    "\n"
    "Prints what is known of a thing: its names, the facts about it with their sources, and what refers\n"
    "to it. It is named by its id, by the ISO 3166 code of a member state, or by any name; of a name\n"
    "that several things bear, all are printed.\n"
    "\n"
    "      --json         one JSON array of objects: kind, id, name, names, facts, relations, sources\n"
    "      --tsv          nine tab-separated columns for each fact, without a header:\n"
    "                     id property value since until confidence preferred sources note\n"
    "      --color=WHEN   always, never, or auto (the default)\n"
    "  -h, --help         this help\n"
    "\n"
    "since is the first day on which a fact held, until the first on which it held no longer; .. means\n"
    "that it still holds in the record, - (null in JSON) that the day is not known. preferred is yes\n"
    "for the claim to go by and no for one that stands beside it. sources are ids, with commas.\n"
    "\n"
    "Exit status: 0 when every one was found, 1 when one was not, 2 on an error.\n";

/* What the arguments mean: an id or a code one thing, a name one or more. */
typedef struct thing_list {
    const csto_entity **entities;
    size_t count;
} thing_list;

static const csto_entity *by_key(const char *key)
{
    const csto_entity *entity = csto_get(key);
    const csto_member_state *state = entity == NULL ? csto_member_state_get(key) : NULL;
    return state == NULL ? entity : &state->entity;
}

static thing_list look_up(const char *key)
{
    const csto_entity *one = by_key(key);
    size_t found = one != NULL ? 1 : csto_find(key, CSTO_NUL_TERMINATED, NULL, 0);
    thing_list things = {calloc(found + 1, sizeof *things.entities), found};
    csto_match *matches = calloc(found + 1, sizeof *matches);
    if (things.entities == NULL || matches == NULL) {
        things.count = 0;
    } else if (one != NULL) {
        things.entities[0] = one;
    } else {
        csto_find(key, CSTO_NUL_TERMINATED, matches, found);
        for (size_t i = 0; i < found; i++)
            things.entities[i] = matches[i].entity;
    }
    free(matches);
    return things;
}

static void print_date_column(csto_date date)
{
    char text[11];
    print_column(csto_date_format(date, text, sizeof text) == 0 ? NULL : text);
}

static void print_rows(const csto_entity *entity)
{
    const csto_fact *fact;
    const csto_source *source;
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++) {
        print_column(entity->id);
        print_column(csto_fact_property(fact));
        print_column(csto_fact_value(fact));
        print_date_column(csto_fact_since(fact));
        print_date_column(csto_fact_until(fact));
        print_column(csto_confidence_name(csto_fact_confidence(fact)));
        print_column(csto_fact_is_preferred(fact) ? "yes" : "no");
        for (size_t j = 0; (source = csto_fact_source_at(fact, j)) != NULL; j++)
            printf("%s%s", j == 0 ? "" : ",", csto_source_id(source));
        putchar('\t');
        print_last_column(csto_fact_note(fact));
    }
}

static int run(const cli_options *options, int count, char **arguments)
{
    if (count == 0) {
        fputs("csto show: which ID-OR-NAME?\nTry 'csto show --help'.\n", stderr);
        return STATUS_ERROR;
    }
    int status = STATUS_FOUND, cards = 0;
    json_writer json = json_begin(stdout, 4);
    if (options->format == FORMAT_JSON)
        json_open_array(&json);
    for (int i = 0; i < count; i++) {
        thing_list things = look_up(arguments[i]);
        for (size_t j = 0; j < things.count; j++) {
            if (options->format == FORMAT_JSON) {
                show_json(&json, things.entities[j]);
            } else if (options->format == FORMAT_TSV) {
                print_rows(things.entities[j]);
            } else {
                if (cards++ > 0)
                    putchar('\n');
                show_card(things.entities[j], options->colour);
            }
        }
        if (things.count == 0) {
            print_not_found(arguments[i]);
            status = STATUS_NONE;
        }
        free(things.entities);
    }
    if (options->format == FORMAT_JSON) {
        json_close_array(&json);
        json_end(&json);
    }
    return status;
}

const cli_command show_command = {"csto show", usage, 0, run};
