/* SPDX-License-Identifier: MIT */
/* csto show: everything known of a thing. */
#include "show.h"

#include "fact_rows.h"
#include "not_found.h"
#include "options.h"
#include "things.h"

#include <stdio.h>
#include <stdlib.h>

static const char usage[] =
    "Usage: csto show [OPTION...] ID-OR-NAME...\n"
    "\n"
    "Prints what is known of a thing: its names, the facts about it with their sources, and what refers\n"
    "to it. It is named by its id, by the ISO 3166 code of a member state, or by any name; of a name\n"
    "that several things bear, all are printed.\n"
    "\n"
    "      --on=DATE      only preferred facts that held, or may have held, on that day, month or year\n" HELP_KIND
        HELP_LANG "      --json         one JSON array of objects: kind, id, name, names, facts, relations, sources\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          nine tab-separated columns for each fact, without a header:\n"
    "                     id property value since until confidence preferred sources note\n" HELP_HEADER HELP_END "\n"
    "since is the first day on which a fact held, until the first on which it held no longer; .. means\n"
    "that it still holds in the record, - (null in JSON) that the day is not known. preferred is yes\n"
    "for the claim to go by and no for one that stands beside it. sources are ids, with commas.\n"
    "\n"
    "Examples:\n"
    "  csto show armenia | less\n"
    "  csto show --on=2019-01-01 \"Secretary General\"\n"
    "  csto show --json crrf | jq '.[].sources[].url'\n"
    "\n"
    "Exit status: 0 when every one was found, 1 when one was not, 2 on an error.\n";

static void print_rows(const csto_entity *entity, csto_date on)
{
    const csto_fact *fact;
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++)
        if (fact_held_on(fact, on) != CSTO_NO)
            fact_row(fact, NULL);
}

/* Prints a thing; `before` is how many have been printed. */
static void show(const cli_options *options, json_writer *json, const csto_entity *entity, size_t before)
{
    if (options->format == FORMAT_TSV) {
        print_rows(entity, options->on);
    } else if (options->format == FORMAT_PEOPLE) {
        if (before > 0)
            putchar('\n');
        show_card(options, entity);
    } else {
        show_json(json, entity, options->on);
    }
}

static int run(const cli_options *options, int count, char **arguments)
{
    int status = STATUS_FOUND;
    size_t shown = 0;
    json_writer json = jsonw_open_list(stdout, 1);
    print_header(options, FACT_COLUMNS);
    if (options->format == FORMAT_JSON) {
        json = jsonw_begin(stdout, 4);
        jsonw_open_array(&json);
    }
    for (int i = 0; i < count; i++) {
        thing_list things = things_called(arguments[i]);
        size_t before = shown;
        for (size_t j = 0; j < things.count; j++)
            if (is_kind_wanted(options, things.entities[j]->kind))
                show(options, &json, things.entities[j], shown++);
        if (shown == before) {
            print_not_found(arguments[i], 1);
            status = STATUS_NONE;
        }
        free(things.entities);
    }
    jsonw_close_list(&json);
    return status;
}

const cli_command show_command = {"csto show", usage, TAKES_ROWS | TAKES_ON | TAKES_KIND | TAKES_LANG, 1, -1, run};
