/* SPDX-License-Identifier: MIT */
#include "initials.h"

#include <string.h>

/* A given name and a patronymic. */
enum { INITIALS = 2 };

static uint8_t flags_of(uint32_t point) { return point > 0x10FFFF ? 0 : csto_char_of(point)->flags; }

/* The capital letter of one initial, "S." or "S. ", that ends before `at`; NULL when there is none. */
static const unsigned char *initial_before(csto_view text, const unsigned char *at)
{
    uint32_t point;
    const unsigned char *before = at > text.begin ? csto_before(text.begin, at, &point) : at;
    if (before < at && (flags_of(point) & CSTO_CHAR_SPACE) != 0) {
        at = before;
        before = at > text.begin ? csto_before(text.begin, at, &point) : at;
    }
    if (before == at || point != '.' || before == text.begin)
        return NULL;
    const unsigned char *letter = csto_before(text.begin, before, &point);
    if ((flags_of(point) & CSTO_CHAR_WORD) == 0 || csto_char_of(point)->is_small)
        return NULL;
    if (letter > text.begin) {
        csto_before(text.begin, letter, &point);
        if ((flags_of(point) & CSTO_CHAR_WORD) != 0)
            return NULL; /* the end of a word: a sentence ended there */
    }
    return letter;
}

const unsigned char *csto_initials_before(csto_view text, const unsigned char *at)
{
    const unsigned char *letter;
    for (int i = 0; i < INITIALS && (letter = initial_before(text, at)) != NULL; i++)
        at = letter;
    return at;
}

int csto_is_initial_of(csto_view text, const unsigned char *at, uint16_t person)
{
    csto_unit initial, first;
    if (!csto_unit_next(&initial, at, text.end, CSTO_CASE_FOLDED))
        return 0;
    for (uint32_t i = csto_name_first[person]; i < csto_name_first[person + 1]; i++) {
        const char *name = csto_text + csto_names[i].text;
        if ((csto_names[i].flags & CSTO_FORM_SURNAME) == 0 &&
            csto_unit_next(&first, (const unsigned char *)name, (const unsigned char *)name + strlen(name),
                           CSTO_CASE_FOLDED) &&
            first.length == initial.length && memcmp(first.bytes, initial.bytes, first.length) == 0)
            return 1;
    }
    return 0;
}
