/* SPDX-License-Identifier: MIT */
/* csto facts: the facts about a thing, or about all. */
#include "csto.h"
#include "fact_rows.h"
#include "not_found.h"
#include "options.h"
#include "presence.h"
#include "table.h"
#include "text.h"
#include "things.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char usage[] =
    "Usage: csto facts [OPTION...] [ID-OR-NAME [PROPERTY]]\n"
    "\n"
    "Prints the facts about a thing, or about all things; with PROPERTY only those of that property,\n"
    "such as holder, membership or strength (lib/data/schema.toml lists them).\n"
    "\n"
    "      --on=DATE      only preferred facts that held, or may have held, on that day, month or year\n" HELP_KIND
        HELP_LANG
    "      --json         one JSON array: subject, property, value, object, number, comparison, timeless,\n"
    "                     since, until, confidence, preferred, note, sources; with --on also held\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          nine tab-separated columns, without a header; with --on a tenth, yes or maybe:\n"
    "                     id property value since until confidence preferred sources note\n" HELP_END "\n"
    "since is the first day on which a fact held, until the first on which it held no longer; .. means\n"
    "that it still holds in the record.\n"
    "\n"
    "Exit status: 0 when there are such facts, 1 when there are none, 2 on an error.\n";

typedef struct listing {
    const cli_options *options;
    const char *property; /* NULL: all */
    json_writer json;
    text_table table;
    size_t count;
    int is_of_one; /* whether they are all about one thing, which need not be repeated */
} listing;

static void add_row(listing *list, const csto_fact *fact, const char *answer)
{
    const csto_entity *object = csto_fact_object(fact);
    char standing[64];
    snprintf(standing, sizeof standing, "%s%s%s", csto_confidence_name(csto_fact_confidence(fact)),
             csto_fact_is_preferred(fact) ? "" : ", not preferred",
             answer != NULL && strcmp(answer, "maybe") == 0 ? ", maybe" : "");
    table_cell(&list->table, list->is_of_one ? NULL : csto_fact_subject(fact)->id);
    table_cell(&list->table, csto_fact_property(fact));
    table_date(&list->table, csto_fact_since(fact));
    table_date(&list->table, csto_fact_is_timeless(fact) ? CSTO_DATE_UNKNOWN : csto_fact_until(fact));
    table_cell(&list->table, standing);
    table_cell(&list->table, object == NULL ? csto_fact_value(fact) : shown_name(list->options, object));
}

static void take(listing *list, const csto_fact *fact, const char *answer)
{
    list->count++;
    if (list->options->format == FORMAT_PEOPLE) {
        add_row(list, fact, answer);
    } else if (list->options->format == FORMAT_TSV) {
        fact_row(fact, answer);
    } else {
        jsonw_open_object(&list->json);
        jsonw_member(&list->json, "subject", csto_fact_subject(fact)->id);
        fact_members(&list->json, fact);
        if (answer != NULL)
            jsonw_member(&list->json, "held", answer);
        jsonw_close_object(&list->json);
    }
}

static void take_held(listing *list, const csto_entity *entity, const char *property)
{
    const csto_fact *fact = NULL;
    csto_answer answer;
    while ((fact = csto_fact_on(entity, property, list->options->on, fact, &answer)) != NULL)
        take(list, fact, answer_word(answer));
}

static void take_facts(listing *list, const csto_entity *entity)
{
    const csto_fact *fact;
    const char *last = "";
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++) {
        const char *property = csto_fact_property(fact);
        if (list->property != NULL && strcmp(property, list->property) != 0)
            continue;
        if (list->options->on == CSTO_DATE_UNKNOWN)
            take(list, fact, NULL);
        else if (strcmp(property, last) != 0)
            take_held(list, entity, property);
        last = property;
    }
}

/* The facts are ordered by property, so those of a thing are a column of the same words. */
static void take_all(listing *list)
{
    const csto_entity *entity;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++)
        if (is_kind_wanted(list->options, entity->kind))
            take_facts(list, entity);
}

static void take_called(listing *list, const char *key)
{
    thing_list things = things_called(key);
    list->is_of_one = things.count == 1;
    for (size_t i = 0; i < things.count; i++)
        if (is_kind_wanted(list->options, things.entities[i]->kind))
            take_facts(list, things.entities[i]);
    free(things.entities);
    if (things.count == 0)
        print_not_found(key, 1);
}

static int run(const cli_options *options, int count, char **arguments)
{
    static const text_style styles[] = {STYLE_ID, STYLE_PLAIN, STYLE_PLAIN, STYLE_PLAIN, STYLE_FAINT, STYLE_NAME};
    listing list = {.options = options, .property = count > 1 ? arguments[1] : NULL, .table = table_of(styles, 6)};
    list.json = jsonw_open_list(stdout, options->format != FORMAT_JSON);
    if (count == 0)
        take_all(&list);
    else
        take_called(&list, arguments[0]);
    jsonw_close_list(&list.json);
    table_print(&list.table, stdout, options->colour);
    return list.count > 0 ? STATUS_FOUND : STATUS_NONE;
}

const cli_command facts_command = {"csto facts", usage, TAKES_ROWS | TAKES_ON | TAKES_KIND | TAKES_LANG, 0, 2, run};
