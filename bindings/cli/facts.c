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
    "Usage: csto facts [OPTION...] [ID-OR-NAME [PROPERTY...]]\n"
    "\n"
    "Prints the facts about a thing, or about all things when it is called all or left out; with\n"
    "PROPERTY only those of that property, such as holder, membership or strength.\n"
    "\n"
    "      --on=DATE      only preferred facts that held, or may have held, on that day, month or year\n" HELP_KIND
        HELP_LANG
    "      --json         one JSON array: subject, property, value, object, number, comparison, timeless,\n"
    "                     since, until, confidence, preferred, note, sources; with --on also held\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          nine tab-separated columns, without a header; with --on a tenth, yes or maybe:\n"
    "                     id property value since until confidence preferred sources note\n" HELP_HEADER HELP_END "\n"
    "since is the first day on which a fact held, until the first on which it held no longer; .. means\n"
    "that it still holds in the record.\n"
    "\n"
    "Examples:\n"
    "  csto facts crrf strength\n"
    "  csto facts --on=2019-01-01 secretary-general holder acting_holder\n"
    "  csto facts --on=2022-01-06 all holder\n"
    "\n"
    "Exit status: 0 when there are such facts, 1 when there are none, 2 on an error.\n";

typedef struct listing {
    const cli_options *options;
    char **properties;  /* those asked for */
    int property_count; /* 0: all */
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

static int is_property_wanted(const listing *list, const char *property)
{
    for (int i = 0; i < list->property_count; i++)
        if (strcmp(list->properties[i], property) == 0)
            return 1;
    return list->property_count == 0;
}

static void take_facts(listing *list, const csto_entity *entity)
{
    const csto_fact *fact;
    const char *last = "";
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++) {
        const char *property = csto_fact_property(fact);
        if (!is_property_wanted(list, property))
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

/* What can be asked of a thing, on that day when there is one, when what was asked cannot. */
static void print_properties(const listing *list, const csto_entity *entity)
{
    csto_date on = list->options->on;
    const csto_fact *fact;
    const char *last = "";
    fprintf(stderr, "csto: no such fact of %s%s; there are:", entity->id, on == CSTO_DATE_UNKNOWN ? "" : " then");
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++) {
        if (strcmp(csto_fact_property(fact), last) == 0 || fact_held_on(fact, on) == CSTO_NO)
            continue;
        fprintf(stderr, "%s %s", *last == '\0' ? "" : ",", csto_fact_property(fact));
        last = csto_fact_property(fact);
    }
    putc('\n', stderr);
}

static void take_called(listing *list, const char *key)
{
    thing_list things = things_called(key);
    const csto_entity *wanted = NULL;
    size_t count = 0;
    list->is_of_one = things.count == 1;
    for (size_t i = 0; i < things.count; i++) {
        if (!is_kind_wanted(list->options, things.entities[i]->kind))
            continue;
        wanted = things.entities[i];
        count++;
        take_facts(list, wanted);
    }
    if (count == 0)
        print_not_found(key, 1);
    else if (list->count == 0 && list->property_count > 0 && count == 1)
        print_properties(list, wanted);
    free(things.entities);
}

static int run(const cli_options *options, int count, char **arguments)
{
    static const text_style styles[] = {STYLE_ID, STYLE_PLAIN, STYLE_PLAIN, STYLE_PLAIN, STYLE_FAINT, STYLE_NAME};
    static const char *const headings[] = {"", "property", "since", "until", "standing", "value"};
    listing list = {.options = options,
                    .properties = arguments + 1,
                    .property_count = count > 1 ? count - 1 : 0,
                    .table = table_of(styles, 6)};
    list.table.headings = headings;
    print_header(options, options->on == CSTO_DATE_UNKNOWN ? FACT_COLUMNS : FACT_COLUMNS " held");
    list.json = jsonw_open_list(stdout, options->format != FORMAT_JSON);
    if (count == 0 || strcmp(arguments[0], "all") == 0)
        take_all(&list);
    else
        take_called(&list, arguments[0]);
    jsonw_close_list(&list.json);
    table_print(&list.table, stdout, options->colour);
    return list.count > 0 ? STATUS_FOUND : STATUS_NONE;
}

const cli_command facts_command = {"csto facts", usage, TAKES_ROWS | TAKES_ON | TAKES_KIND | TAKES_LANG, 0, -1, run};
