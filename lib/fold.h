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

/* Reads the unit at or after `at`; 0 at the end of the text. Any unit: see csto_unit_next(). */
int csto_unit_read(csto_unit *unit, const unsigned char *at, const unsigned char *end, csto_case how);

/* The same name when case counts as well: both folded with their case kept. */
int csto_same_case(const char *text, size_t length, const char *form);

/* Decodes the code point at `at`, which is before `end`. Returns its bytes, and 0 when there is no UTF-8. */
uint32_t csto_decode(const unsigned char *at, const unsigned char *end, uint32_t *point);

/* The first byte of the character that ends before `at`; a byte that is not UTF-8 is a character of its own. */
const unsigned char *csto_before(const unsigned char *begin, const unsigned char *at, uint32_t *point);

static inline const csto_char *csto_char_of(uint32_t point)
{
    uint32_t block = csto_char_blocks[csto_char_groups[point >> 9] * 32u + (point >> 4 & 31)];
    return &csto_chars[csto_char_index[block * 16 + (point & 15)]];
}

/* The digits of numbered lists: ours, and those of Arabic and Persian. */
static inline int csto_is_digit(uint32_t point)
{
    return (point >= '0' && point <= '9') || (point >= 0x0660 && point <= 0x0669) ||
           (point >= 0x06F0 && point <= 0x06F9);
}

/* Whether a proper name may begin with a character: a capital, or a letter of a script that has none. */
static inline int csto_begins_name(uint32_t point)
{
    if (point > 0x10FFFF || csto_is_digit(point))
        return 0;
    const csto_char *props = csto_char_of(point);
    return (props->flags & CSTO_CHAR_WORD) != 0 && !props->is_small;
}

/* Whether a character that begins so neither joins with the one before it nor is dropped: ASCII, or Cyrillic letters up
 * to U+047F. */
static inline int csto_stands_alone(unsigned char byte) { return byte < 0x80 || (byte & 0xFE) == 0xD0; }

static inline int csto_is_cyrillic(const unsigned char *at) { return (at[0] & 0xFE) == 0xD0 && (at[1] & 0xC0) == 0x80; }

static inline const csto_letter *csto_cyrillic_letter(const unsigned char *at)
{
    return &csto_cyrillic[(at[0] & 1) << 6 | (at[1] & 0x3F)];
}

/* The flags of the character that ends before *at, which is not the beginning, with *at moved to where it begins. */
static inline uint8_t csto_flags_before(const unsigned char *begin, const unsigned char **at)
{
    uint32_t point;
    if ((*at)[-1] < 0x80)
        return csto_ascii_chars[*--*at].flags;
    if (*at - begin > 1 && csto_is_cyrillic(*at - 2)) {
        *at -= 2;
        return CSTO_CHAR_WORD;
    }
    *at = csto_before(begin, *at, &point);
    return point > 0x10FFFF ? 0 : csto_char_of(point)->flags;
}

/*
 * Folds letters and digits from `at` on as long as they are ASCII or Cyrillic and what comes after each stands alone.
 * Writes at most `room` bytes and eight more; returns how many count, with *at after the last letter.
 */
uint32_t csto_fold_letters(const unsigned char **at, const unsigned char *end, unsigned char *out, uint32_t room);

/* The same, and of ASCII other characters as well, as far as folding them is plain. Not all that is plain is taken. */
uint32_t csto_fold_plain(const unsigned char **at, const unsigned char *end, unsigned char *out, uint32_t room);

/* Reads the unit at or after `at`; 0 at the end of the text. Nearly all of most texts is read here: ASCII, single
 * spaces and Cyrillic letters before what stands alone. */
static inline int csto_unit_next(csto_unit *unit, const unsigned char *at, const unsigned char *end, csto_case how)
{
    if (end - at > 0 && at[0] < 0x80 && at[0] >= ' ' &&
        (end - at == 1 || (csto_stands_alone(at[1]) && (at[0] != ' ' || at[1] > ' ')))) {
        const csto_ascii *known = &csto_ascii_chars[at[0]];
        unit->begin = at;
        unit->end = at + 1;
        unit->length = 1;
        unit->flags = known->flags;
        unit->valid = 1;
        unit->bytes[0] = how == CSTO_CASE_FOLDED ? known->folded : known->kept;
        return 1;
    }
    if (how == CSTO_CASE_FOLDED && end - at > 1 && csto_is_cyrillic(at) &&
        (end - at == 2 || csto_stands_alone(at[2]))) {
        const csto_letter *letter = csto_cyrillic_letter(at);
        unit->begin = at;
        unit->end = at + 2;
        unit->length = letter->length;
        unit->flags = CSTO_CHAR_WORD;
        unit->valid = 1;
        for (int i = 0; i < 4; i++)
            unit->bytes[i] = letter->bytes[i];
        return 1;
    }
    return csto_unit_read(unit, at, end, how);
}

#endif
