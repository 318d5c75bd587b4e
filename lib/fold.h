/* SPDX-License-Identifier: MIT */
/*
 * Folding: what makes two spellings one name, done on the fly and without touching the text.
 *
 * A text is read unit by unit: a character with its combining marks, or a run of white space. A unit has the folded
 * bytes that stand for it and its place in the text, so offsets always point into the text as given. Characters that
 * are dropped (soft hyphens, zero width) belong to no unit.
 */
#ifndef CSTO_FOLD_H
#define CSTO_FOLD_H

#include "tables.h"

/* A base character decomposes into at most 4 code points; this many marks after it are put into canonical order, and
 * what comes after them makes units of its own. */
#define CSTO_UNIT_POINTS 16
#define CSTO_UNIT_BYTES (4 * CSTO_UNIT_POINTS)

typedef struct csto_unit {
    const unsigned char *begin, *end;     /* its place in the text */
    unsigned char bytes[CSTO_UNIT_BYTES]; /* UTF-8 of its folded code points */
    uint32_t length;                      /* of bytes; 0: a byte that is not UTF-8, or the end of a paragraph */
    uint8_t flags;                        /* CSTO_CHAR_... of its first character */
    uint8_t valid;                        /* 0: a byte that is not UTF-8 */
} csto_unit;

/* How to fold: csto_find and the scan mind no case; whether the case is exact is asked apart. */
typedef enum csto_case { CSTO_CASE_FOLDED, CSTO_CASE_KEPT } csto_case;

/*
 * Reads the unit at or after `at`; 0 at the end of the text.
 */
int csto_unit_next(csto_unit *unit, const unsigned char *at, const unsigned char *end, csto_case how);

/* The same name when case counts as well: both folded with their case kept. */
int csto_same_case(const char *text, size_t length, const char *form);

/* Decodes the code point at `at`, which is before `end`. Returns its bytes, and 0 when there is no UTF-8. */
uint32_t csto_decode(const unsigned char *at, const unsigned char *end, uint32_t *point);

/* The first byte of the character that ends before `at`; a byte that is not UTF-8 is a character of its own. */
const unsigned char *csto_before(const unsigned char *begin, const unsigned char *at, uint32_t *point);

static inline const csto_char *csto_char_of(uint32_t point)
{
    return &csto_chars[csto_char_index[(uint32_t)csto_char_blocks[point >> 7] * 128 + (point & 127)]];
}

#endif
