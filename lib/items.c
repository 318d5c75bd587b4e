/* SPDX-License-Identifier: MIT */
#include "items.h"

#include "entities.h"

#include <string.h>

enum { YEAR_MIN = 1992, YEAR_MAX = 2099 };
/* How many items of a list are looked at on either side. */
enum { ITEMS = 8 };

static int read_unit(csto_view text, const unsigned char *at, csto_unit *unit)
{
    return csto_unit_next(unit, at, text.end, CSTO_CASE_FOLDED);
}

static int is_byte(const csto_unit *unit, char byte)
{
    return unit->length == 1 && unit->bytes[0] == (unsigned char)byte;
}

/* ---- one item ---- */

/* Goes over the characters of `part` that stand at a place in this order; any of them may be missing. */
static const unsigned char *skip_parts(csto_view text, const unsigned char *at, const char *parts)
{
    csto_unit unit;
    int has_unit = read_unit(text, at, &unit);
    for (const char *part = parts; *part != '\0'; part++)
        if (has_unit && is_byte(&unit, *part)) {
            at = unit.end;
            has_unit = read_unit(text, at, &unit);
        }
    return at;
}

/* A year after what separates it from a name: "-2021", " – 2021", " 2021" by " - ". Returns its end, or NULL. */
static const unsigned char *read_year(csto_view text, const unsigned char *at, const char *parts, int32_t *year)
{
    csto_unit unit;
    const unsigned char *start = at;
    at = skip_parts(text, at, parts);
    if (at == start || text.end - at < 4)
        return NULL;
    int32_t number = 0;
    for (int i = 0; i < 4; i++) {
        if (at[i] < '0' || at[i] > '9')
            return NULL;
        number = number * 10 + (at[i] - '0');
    }
    at += 4;
    if (number < YEAR_MIN || number > YEAR_MAX || (read_unit(text, at, &unit) && (unit.flags & CSTO_CHAR_WORD) != 0))
        return NULL;
    *year = number;
    return at;
}

/* A year alone in brackets: " (2021)". Returns its end, or NULL. */
static const unsigned char *read_bracketed_year(csto_view text, const unsigned char *at, int32_t *year)
{
    csto_unit unit;
    int32_t number;
    const unsigned char *end = skip_parts(text, at, " ");
    if (!read_unit(text, end, &unit) || !is_byte(&unit, '('))
        return NULL;
    end = read_year(text, end, "(", &number);
    if (end == NULL || !read_unit(text, end, &unit) || !is_byte(&unit, ')'))
        return NULL;
    *year = number;
    return unit.end;
}

static int is_quotation_mark(uint8_t flags) { return (flags & (CSTO_CHAR_QUOTE | CSTO_CHAR_APOSTROPHE)) != 0; }

/* The quotation mark that ends before `at`; a space may stand inside it, as in French. NULL when there is none. */
static const unsigned char *quote_before(csto_view text, const unsigned char *at)
{
    for (int i = 0; i < 2 && at > text.begin; i++) {
        uint8_t flags = csto_flags_before(text.begin, &at);
        if (is_quotation_mark(flags))
            return at;
        if ((flags & (CSTO_CHAR_SPACE | CSTO_CHAR_DROP)) == 0)
            break;
    }
    return NULL;
}

/* The end of the quotation mark that begins at `at`, or NULL. */
static const unsigned char *quote_after(csto_view text, const unsigned char *at)
{
    csto_unit unit;
    for (int i = 0; i < 2 && read_unit(text, at, &unit); i++, at = unit.end) {
        if (is_quotation_mark(unit.flags))
            return unit.end;
        if (!is_byte(&unit, ' '))
            break;
    }
    return NULL;
}

csto_item csto_item_of(csto_view text, csto_span name)
{
    csto_item item;
    uint32_t first;
    memset(&item, 0, sizeof item);
    item.name = item.whole = name;
    item.is_capital = csto_decode(name.begin, text.end, &first) != 0 && csto_begins_name(first);
    const unsigned char *year_begin = name.end;
    const unsigned char *year_end = item.is_capital ? read_year(text, name.end, " - ", &item.year) : NULL;
    item.end = item.whole.end = year_end != NULL ? year_end : name.end;

    const unsigned char *opening = quote_before(text, name.begin);
    const unsigned char *closing = quote_after(text, item.end);
    item.is_opened = opening != NULL;
    item.is_closed = closing != NULL;
    if (opening != NULL)
        item.whole.begin = opening;
    if (closing != NULL) {
        item.whole.end = closing;
        if (year_end == NULL && (year_end = read_year(text, closing, " - ", &item.year)) != NULL) {
            year_begin = closing;
            item.whole.end = year_end;
            item.is_year_outside = 1;
        }
    }
    if (year_end == NULL && item.is_capital &&
        (year_end = read_bracketed_year(text, item.whole.end, &item.year)) != NULL) {
        year_begin = item.whole.end;
        item.whole.end = year_end;
    }
    if (year_end != NULL) {
        item.year_span.begin = year_begin;
        item.year_span.end = year_end;
    }
    return item;
}

/* ---- a list ---- */

/* The longest name of an exercise at a place; empty when there is none. */
static csto_span exercise_at(csto_view text, const unsigned char *at)
{
    csto_span found = {NULL, NULL};
    csto_candidates candidates;
    csto_candidates_at(text, at, &candidates);
    for (uint32_t i = candidates.count; found.begin == NULL && i-- > 0;) {
        uint32_t key = candidates.list[i].key;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
            if (csto_entries[e].what != CSTO_ENTRY_NAME)
                continue;
            const csto_name *name = &csto_names[csto_entries[e].ref];
            if ((name->kind == CSTO_KIND_EXERCISE_SERIES || name->kind == CSTO_KIND_EDITION) &&
                name->evidence != CSTO_EVIDENCE_LOOKUP) {
                found.begin = at;
                found.end = candidates.list[i].end;
            }
        }
    }
    return found;
}

/* Goes over what stands between two items of a list: a hyphen that waits for its year, commas, "and". NULL when the
 * list ends here. */
static const unsigned char *skip_separator(csto_view text, const unsigned char *at)
{
    csto_unit unit;
    int is_separated = 0;
    if (read_unit(text, at, &unit) && is_byte(&unit, '-'))
        at = unit.end;
    for (;;) {
        while (read_unit(text, at, &unit) &&
               (is_byte(&unit, ' ') || is_byte(&unit, ',') || is_byte(&unit, ';') || is_byte(&unit, '/'))) {
            is_separated |= !is_byte(&unit, ' ');
            at = unit.end;
        }
        const unsigned char *after = csto_word_of(text, at, CSTO_ENTRY_CONJUNCTION);
        if (after == NULL)
            break;
        is_separated = 1;
        at = after;
    }
    while (is_separated && read_unit(text, at, &unit) && (is_quotation_mark(unit.flags) || is_byte(&unit, ' ')))
        at = unit.end;
    return is_separated ? at : NULL;
}

/* A proper name begins with a capital: what stands in small letters and without quotation marks comes first if at all.
 */
static int may_come_later(const csto_item *item) { return item->is_capital || (item->is_opened && item->is_closed); }

static int next_item(csto_view text, const csto_item *item, csto_item *next)
{
    const unsigned char *at = skip_separator(text, item->whole.end);
    csto_span name = {NULL, NULL};
    if (at != NULL)
        name = exercise_at(text, at);
    if (name.begin == NULL)
        return 0;
    *next = csto_item_of(text, name);
    return may_come_later(next);
}

typedef struct previous_search {
    const csto_item *item;
    csto_item found;
} previous_search;

static int find_previous(csto_view text, const unsigned char *word, void *with)
{
    previous_search *search = with;
    csto_item next;
    csto_span name = exercise_at(text, word);
    if (name.begin == NULL)
        return 0;
    search->found = csto_item_of(text, name);
    return next_item(text, &search->found, &next) && next.name.begin == search->item->name.begin;
}

static int previous_item(csto_view text, const csto_item *item, csto_item *previous)
{
    previous_search search = {item, *item};
    if (!may_come_later(item) || !csto_words_before(text, item->whole.begin, find_previous, &search))
        return 0;
    *previous = search.found;
    return 1;
}

/*
 * One year for a list stands where those of its items would: after them, outside quotation marks or without any. A year
 * within the quotation marks of the last of two («Interaction» and «Rubezh-2021») is of that one alone.
 */
static int shares_year(const csto_item *item, const csto_list *list)
{
    return item->year == 0 &&
           (list->is_quoted || list->count >= CSTO_LIST_LONG || item->is_closed == list->last.is_year_outside);
}

csto_list csto_list_of(csto_view text, const csto_item *item)
{
    csto_list list = {*item, *item, item->year_span, item->year, 1, 0};
    csto_item other;
    int is_last_year = 1; /* no item from this one to the last but one has a year of its own */
    for (int i = 0; i < ITEMS && previous_item(text, &list.first, &other); i++, list.count++)
        list.first = other;
    for (int i = 0; i < ITEMS && next_item(text, &list.last, &other); i++, list.count++) {
        is_last_year &= list.last.year == 0;
        list.last = other;
    }
    list.is_quoted = list.first.is_opened && !list.first.is_closed && list.last.is_closed && !list.last.is_opened;
    if (is_last_year && shares_year(item, &list)) {
        list.year = list.last.year;
        list.year_span = list.last.year_span;
    }
    return list;
}
