/* SPDX-License-Identifier: MIT */
#include "marks.h"

#include "items.h"

typedef struct word_search {
    const unsigned char *name;
    uint16_t series; /* of whose own words one is sought; CSTO_NO_ENTITY: of those of all */
    csto_span found;
} word_search;

/* A word for exercise with nothing but links and quotation marks between it and the name. */
static int find_exercise_word(csto_view text, const unsigned char *at, void *with)
{
    word_search *search = with;
    const unsigned char *end = search->series == CSTO_NO_ENTITY ? csto_word_of(text, at, CSTO_ENTRY_EXERCISE)
                                                                : csto_exercise_word_of(text, at, search->series);
    if (end == NULL || csto_skip_links(text, end) != search->name)
        return 0;
    search->found.begin = at;
    search->found.end = end;
    return 1;
}

static csto_span exercise_word_beside(csto_view text, csto_span name)
{
    word_search search = {name.begin, CSTO_NO_ENTITY, {NULL, NULL}};
    if (!csto_words_before(text, name.begin, find_exercise_word, &search)) {
        const unsigned char *after = csto_skip_links(text, name.end);
        const unsigned char *end = after == name.end ? NULL : csto_word_of(text, after, CSTO_ENTRY_EXERCISE);
        if (end != NULL) {
            search.found.begin = after;
            search.found.end = end;
        }
    }
    return search.found;
}

/* "Operation Channel", where "operation" before another name says nothing; nor does it after this one: an "Illegal
 * operation" may be any. */
static csto_span word_of_series_before(csto_view text, csto_span name, uint16_t series)
{
    word_search search = {name.begin, series, {NULL, NULL}};
    csto_words_before(text, name.begin, find_exercise_word, &search);
    return search.found;
}

static void add_mark(csto_marks *marks, csto_span mark)
{
    if (mark.begin != NULL && marks->count++ == 0)
        marks->first = mark;
}

/* The quotation mark that opens the item, or the list that it stands in. */
static csto_span opening_of(const csto_item *item, const csto_list *list)
{
    csto_span opening = {NULL, NULL};
    const csto_item *opened = list->is_quoted ? &list->first : item;
    if (list->is_quoted || (item->is_opened && item->is_closed)) {
        opening.begin = opened->whole.begin;
        opening.end = opened->name.begin;
    }
    return opening;
}

csto_marks csto_marks_of(csto_view text, csto_span name, uint16_t series)
{
    csto_item item = csto_item_of(text, name);
    csto_list list = csto_list_of(text, &item);
    csto_marks marks = {0, {NULL, NULL}, list.year, item.end};
    add_mark(&marks, opening_of(&item, &list));
    add_mark(&marks, list.year_span);
    if (list.count >= CSTO_LIST_LONG) {
        csto_span others = {list.first.name.begin, list.last.name.end};
        add_mark(&marks, others);
    }
    if (item.is_capital) {
        csto_span around = {list.first.name.begin, list.last.whole.end};
        add_mark(&marks, exercise_word_beside(text, around));
        if (marks.count == 0) /* it adds nothing to others, for an operation of others may have the name */
            add_mark(&marks, word_of_series_before(text, around, series));
    }
    return marks;
}

/* ---- proper names ---- */

static uint8_t flags_before(csto_view text, const unsigned char **at, uint32_t *point)
{
    *at = csto_before(text.begin, *at, point);
    return *point > 0x10FFFF ? 0 : csto_char_of(*point)->flags;
}

/* A capital, not a letter of a script that has none. */
static int is_capital(uint32_t point) { return point <= 0x10FFFF && csto_char_of(point)->fold != 0; }

/* Whether a sentence or a word with a capital ends before `at`. */
static int is_capital_due(csto_view text, const unsigned char *at)
{
    uint32_t point, first;
    uint8_t flags = CSTO_CHAR_SPACE;
    while (at > text.begin && (flags & (CSTO_CHAR_SPACE | CSTO_CHAR_DROP)) != 0 && (flags & CSTO_CHAR_BREAK) == 0)
        flags = flags_before(text, &at, &point);
    if ((flags & CSTO_CHAR_WORD) == 0)
        return point != ',' && point != '(';
    for (first = point; at > text.begin; first = point)
        if ((flags_before(text, &at, &point) & CSTO_CHAR_WORD) == 0)
            break;
    return is_capital(first);
}

int csto_is_proper_name(csto_view text, csto_span name)
{
    uint32_t first, next;
    if (name.begin == text.begin || csto_decode(name.begin, text.end, &first) == 0 || !is_capital(first) ||
        is_capital_due(text, name.begin))
        return 0;
    const unsigned char *after = name.end;
    if (after < text.end && *after == ' ')
        after++;
    return after == text.end || csto_decode(after, text.end, &next) == 0 || !is_capital(next);
}
