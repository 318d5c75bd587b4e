/* SPDX-License-Identifier: MIT */
#include "marks.h"

#include <string.h>

enum { YEAR_MIN = 1992, YEAR_MAX = 2099 };

static int read_unit(csto_view text, const unsigned char *at, csto_unit *unit)
{
    return csto_unit_next(unit, at, text.end, CSTO_CASE_FOLDED);
}

static int is_byte(const csto_unit *unit, char byte)
{
    return unit->length == 1 && unit->bytes[0] == (unsigned char)byte;
}

/* A year that is joined to the name by a dash, or follows it: "-2021", " – 2021", " 2021". Returns its end, or NULL. */
static const unsigned char *read_year(csto_view text, const unsigned char *at, int32_t *year)
{
    csto_unit unit;
    const unsigned char *start = at;
    int has_unit = read_unit(text, at, &unit);
    for (const char *part = " - "; *part != '\0'; part++)
        if (has_unit && is_byte(&unit, *part)) {
            at = unit.end;
            has_unit = read_unit(text, at, &unit);
        }
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

static int is_quotation_mark(uint8_t flags) { return (flags & (CSTO_CHAR_QUOTE | CSTO_CHAR_APOSTROPHE)) != 0; }

/* The quotation mark that ends before `at`; a space may stand inside it, as in French. NULL when there is none. */
static const unsigned char *quote_before(csto_view text, const unsigned char *at)
{
    for (int i = 0; i < 2 && at > text.begin; i++) {
        uint32_t point;
        at = csto_before(text.begin, at, &point);
        uint8_t flags = point > 0x10FFFF ? 0 : csto_char_of(point)->flags;
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

/* A proper name begins with a capital; what has no capitals is taken as it is. */
static int is_capital(csto_view text, const unsigned char *at)
{
    uint32_t point;
    return csto_decode(at, text.end, &point) != 0 && !csto_char_of(point)->is_small;
}

static csto_span exercise_word_at(csto_view text, const unsigned char *at)
{
    csto_span none = {NULL, NULL};
    csto_candidates candidates;
    csto_candidates_at(text, at, &candidates);
    for (uint32_t i = candidates.count; i-- > 0;) {
        uint32_t key = candidates.list[i].key;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++)
            if (csto_entries[e].what == CSTO_ENTRY_EXERCISE) {
                csto_span word = {at, candidates.list[i].end};
                return word;
            }
    }
    return none;
}

typedef struct word_search {
    const unsigned char *name;
    csto_span found;
} word_search;

/* A word for exercise with nothing but links and quotation marks between it and the name. */
static int find_exercise_word(csto_view text, const unsigned char *at, void *with)
{
    word_search *search = with;
    csto_span word = exercise_word_at(text, at);
    if (word.begin == NULL || csto_skip_links(text, word.end) != search->name)
        return 0;
    search->found = word;
    return 1;
}

static csto_span exercise_word_beside(csto_view text, csto_span name)
{
    word_search search = {name.begin, {NULL, NULL}};
    if (!csto_words_before(text, name.begin, find_exercise_word, &search)) {
        const unsigned char *after = csto_skip_links(text, name.end);
        if (after != name.end)
            search.found = exercise_word_at(text, after);
    }
    return search.found;
}

static void add_mark(csto_marks *marks, const unsigned char *begin, const unsigned char *end)
{
    if (begin == NULL)
        return;
    if (marks->count++ == 0) {
        marks->first.begin = begin;
        marks->first.end = end;
    }
}

csto_marks csto_marks_of(csto_view text, csto_span name)
{
    csto_marks marks = {0, {NULL, NULL}, 0, name.end};
    int capital = is_capital(text, name.begin);
    const unsigned char *year_begin = name.end;
    const unsigned char *year_end = capital ? read_year(text, name.end, &marks.year) : NULL;
    if (year_end != NULL)
        marks.end = year_end;

    const unsigned char *opening = quote_before(text, name.begin);
    const unsigned char *closing = opening == NULL ? NULL : quote_after(text, marks.end);
    if (closing != NULL) {
        add_mark(&marks, opening, name.begin);
        if (year_end == NULL) {
            year_begin = closing;
            year_end = read_year(text, closing, &marks.year);
        }
    }
    if (year_end != NULL)
        add_mark(&marks, year_begin, year_end);
    if (capital) {
        csto_span around = {name.begin, year_end != NULL ? year_end : marks.end};
        csto_span word = exercise_word_beside(text, around);
        add_mark(&marks, word.begin, word.end);
    }
    return marks;
}
