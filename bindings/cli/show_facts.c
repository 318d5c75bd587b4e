/* SPDX-License-Identifier: MIT */
/* The facts on a card: what has days as a table, with what other things say of this one; then the rest. */
#include "card.h"
#include "fact_rows.h"
#include "memory.h"
#include "text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DATE_WIDTH = 10 };

static const char *value_of(const card *to, const csto_fact *fact)
{
    const csto_entity *object = csto_fact_object(fact);
    return object == NULL ? csto_fact_value(fact) : shown_name(to->options, object);
}

static int is_wanted(const card *to, const csto_fact *fact) { return fact_held_on(fact, to->options->on) != CSTO_NO; }

static int is_summary(const csto_fact *fact) { return strcmp(csto_fact_property(fact), "summary") == 0; }

/* Whether days belong to it: not when it is timeless, nor when it is so now and nobody says since when. */
static int has_days(const csto_fact *fact)
{
    return !csto_fact_is_timeless(fact) &&
           (csto_fact_since(fact) != CSTO_DATE_UNKNOWN || csto_fact_until(fact) != CSTO_DATE_OPEN);
}

static void print_value(const card *to, wrapped_line *wrap, const csto_fact *fact, const char *value)
{
    if (!csto_fact_is_preferred(fact))
        card_words(to, wrap, STYLE_DOUBT, "also claimed:");
    card_words(to, wrap, STYLE_PLAIN, value);
}

void card_summary(card *to)
{
    const csto_fact *fact;
    for (size_t i = 0; (fact = csto_fact_at(to->entity, i)) != NULL; i++) {
        if (!is_summary(fact) || !is_wanted(to, fact))
            continue;
        wrapped_line wrap = wrap_at(stdout, 0);
        print_value(to, &wrap, fact, value_of(to, fact));
        card_standing(to, &wrap, fact);
        putchar('\n');
        card_note(to, csto_fact_note(fact), 2);
    }
}

/* ---- what has days ---- */

typedef struct dated_fact {
    const csto_fact *fact;
    int is_of_other; /* whether this thing is the object: the fact is another's */
    char label[48];
} dated_fact;

typedef struct dated_list {
    dated_fact *rows;
    size_t count, capacity;
    size_t label_width;
} dated_list;

static void add_dated(dated_list *list, const csto_fact *fact, int is_of_other)
{
    list->rows = grown(list->rows, list->count, &list->capacity, sizeof *list->rows);
    dated_fact *row = &list->rows[list->count++];
    row->fact = fact;
    row->is_of_other = is_of_other;
    snprintf(row->label, sizeof row->label, "%s%s", csto_fact_property(fact), is_of_other ? " of" : "");
    size_t len = strlen(row->label);
    list->label_width = len > list->label_width ? len : list->label_width;
}

/* Whether a thing stands in an earlier place, of this relation or one before it. */
static int is_met_before(const csto_entity *entity, csto_relation last, size_t place)
{
    const csto_entity *other = csto_related(entity, last, place), *earlier;
    for (csto_relation relation = CSTO_REL_NONE + 1; relation <= last; relation++)
        for (size_t i = 0; (relation < last || i < place) && (earlier = csto_related(entity, relation, i)) != NULL; i++)
            if (earlier == other)
                return 1;
    return 0;
}

/* What others say of this thing, with days: of a person, which offices it held. */
static void gather_of_others(const card *to, dated_list *list)
{
    const csto_entity *other;
    const csto_fact *fact;
    for (csto_relation relation = CSTO_REL_NONE + 1; csto_relation_name(relation) != NULL; relation++)
        for (size_t i = 0; (other = csto_related(to->entity, relation, i)) != NULL; i++)
            for (size_t j = 0; !is_met_before(to->entity, relation, i) && (fact = csto_fact_at(other, j)) != NULL; j++)
                if (csto_fact_object(fact) == to->entity && has_days(fact) && is_wanted(to, fact))
                    add_dated(list, fact, 1);
}

static int compare_since(const void *one, const void *other)
{
    const dated_fact *a = one, *b = other;
    csto_date first = csto_fact_since(a->fact), second = csto_fact_since(b->fact);
    if (first != second)
        return first < second ? -1 : 1;
    return a->fact < b->fact ? -1 : a->fact > b->fact;
}

/* Of an office and a person all in the order of the days, of others property by property. */
static dated_list gather_dated(const card *to)
{
    dated_list list = {NULL, 0, 0, 0};
    const csto_fact *fact;
    for (size_t i = 0; (fact = csto_fact_at(to->entity, i)) != NULL; i++)
        if (has_days(fact) && is_wanted(to, fact))
            add_dated(&list, fact, 0);
    gather_of_others(to, &list);
    if (list.count > 0 && (to->entity->kind == CSTO_KIND_OFFICE || to->entity->kind == CSTO_KIND_PERSON))
        qsort(list.rows, list.count, sizeof *list.rows, compare_since);
    return list;
}

static void print_date(csto_date date, int is_end)
{
    char text[11];
    csto_date_format(date, text, sizeof text);
    if (*text == '\0')
        strcpy(text, is_end ? "?" : "");
    printf("%-*s  ", DATE_WIDTH, text);
}

static void print_dated(card *to, const dated_fact *row, const char *label, size_t width)
{
    size_t days = card_line(to, label, width).column, column = days + 2 * (DATE_WIDTH + 2);
    print_date(csto_fact_since(row->fact), 0);
    print_date(csto_fact_until(row->fact), 1);
    wrapped_line wrap = wrap_at(stdout, column);
    print_value(to, &wrap, row->fact,
                row->is_of_other ? shown_name(to->options, csto_fact_subject(row->fact)) : value_of(to, row->fact));
    card_standing(to, &wrap, row->fact);
    putchar('\n');
    card_note(to, csto_fact_note(row->fact), days + 2);
}

static void print_through_time(card *to)
{
    dated_list list = gather_dated(to);
    const char *last = "";
    if (list.count > 0) {
        card_heading(to, "Through time");
        size_t days = card_line(to, "", list.label_width).column;
        style_begin(stdout, STYLE_FAINT, to->options->colour);
        printf("%-*s  ", DATE_WIDTH, "since");
        wrapped_line wrap = wrap_at(stdout, days + DATE_WIDTH + 2);
        wrap_words(&wrap, "until (the day after; .. still so)");
        style_end(stdout, to->options->colour);
        putchar('\n');
    }
    for (size_t i = 0; i < list.count; i++) {
        const char *label = list.rows[i].label;
        print_dated(to, &list.rows[i], strcmp(label, last) == 0 ? "" : label, list.label_width);
        last = label;
    }
    free(list.rows);
}

/* ---- what has none ---- */

static int is_in_list(const card *to, const csto_fact *fact)
{
    return !has_days(fact) && !is_summary(fact) && is_wanted(to, fact);
}

/* Whether two facts say as much and are as well supported, so that one standing will do for both. */
static int have_same_standing(const csto_fact *one, const csto_fact *other)
{
    const csto_source *source;
    size_t i = 0;
    if (csto_fact_is_preferred(one) != csto_fact_is_preferred(other) ||
        csto_fact_confidence(one) != csto_fact_confidence(other))
        return 0;
    for (; (source = csto_fact_source_at(one, i)) != NULL; i++)
        if (source != csto_fact_source_at(other, i))
            return 0;
    return csto_fact_source_at(other, i) == NULL;
}

/* Words and names may stand side by side; sentences, and what has a note, have lines of their own. */
static int can_join(const csto_fact *fact)
{
    enum { WORDS_MAX = 40 };
    return csto_fact_note(fact) == NULL &&
           (csto_fact_object(fact) != NULL || strlen(csto_fact_value(fact)) <= WORDS_MAX);
}

/* Prints the i-th fact, and those after it that can join it; gives the place of the last one. */
static size_t print_joined(card *to, wrapped_line *wrap, size_t i)
{
    const csto_fact *fact = csto_fact_at(to->entity, i), *next;
    print_value(to, wrap, fact, value_of(to, fact));
    while (can_join(fact) && (next = csto_fact_at(to->entity, i + 1)) != NULL && is_in_list(to, next) &&
           can_join(next) && strcmp(csto_fact_property(next), csto_fact_property(fact)) == 0 &&
           have_same_standing(next, fact)) {
        wrap_tail(wrap, ";");
        card_words(to, wrap, STYLE_PLAIN, value_of(to, next));
        i++;
    }
    card_standing(to, wrap, fact);
    return i;
}

static void print_timeless(card *to)
{
    const csto_fact *fact;
    size_t width = 0;
    for (size_t i = 0; (fact = csto_fact_at(to->entity, i)) != NULL; i++)
        if (is_in_list(to, fact) && strlen(csto_fact_property(fact)) > width)
            width = strlen(csto_fact_property(fact));
    if (width > 0)
        card_heading(to, "Facts");
    const char *last = "";
    for (size_t i = 0; (fact = csto_fact_at(to->entity, i)) != NULL; i++) {
        const char *property = csto_fact_property(fact);
        if (!is_in_list(to, fact))
            continue;
        wrapped_line wrap = card_line(to, strcmp(property, last) == 0 ? "" : property, width);
        i = print_joined(to, &wrap, i);
        putchar('\n');
        card_note(to, csto_fact_note(fact), wrap.indent + 2);
        last = property;
    }
}

void card_facts(card *to)
{
    print_through_time(to);
    print_timeless(to);
}
