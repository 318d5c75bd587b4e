/* SPDX-License-Identifier: MIT */
/*
 * The folding that stands before the hash of gperf: what a careful programmer writes for these names, a loop over
 * characters with tables for what texts are full of. ASCII and Cyrillic letters are folded by one look into a table,
 * runs of spaces as they come; any other character is left to the library's own folding, which decomposes and orders
 * marks. It makes the same keys as the library does, which find.c checks for each query.
 */
#ifndef CSTO_BENCH_NORMALISE_H
#define CSTO_BENCH_NORMALISE_H

#include <stddef.h>

#include "fold.h"

enum { NORMALISED_MOST = 1024 };

/* Writes the folded text and a NUL, and says where it begins; returns its length, and 0 when there is none. */
static inline size_t normalise(const char *text, char *out, const char **begin)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + strlen(text);
    size_t length = 0;
    while (at < end) {
        csto_unit unit;
        if (length + CSTO_UNIT_BYTES > NORMALISED_MOST)
            return 0;
        if (at[0] > ' ' && at[0] < 0x80 && (end - at == 1 || csto_stands_alone(at[1]))) {
            out[length++] = (char)csto_ascii_chars[*at++].folded;
        } else if (at[0] == ' ' && end - at > 1 && at[1] > ' ' && csto_stands_alone(at[1])) {
            out[length++] = ' ';
            at++;
        } else if (end - at > 1 && csto_is_cyrillic(at) && (end - at == 2 || csto_stands_alone(at[2]))) {
            const csto_letter *letter = csto_cyrillic_letter(at);
            memcpy(out + length, letter->bytes, 4);
            length += letter->length;
            at += 2;
        } else if (csto_unit_read(&unit, at, end, CSTO_CASE_FOLDED)) {
            if (!unit.valid)
                return 0;
            memcpy(out + length, unit.bytes, unit.length);
            length += unit.length;
            at = unit.end;
        } else {
            break;
        }
    }
    while (length > 0 && (out[length - 1] == ' ' || out[length - 1] == '"'))
        length--;
    out[length] = '\0';
    for (*begin = out; length > 0 && (**begin == ' ' || **begin == '"'); length--)
        (*begin)++;
    return length;
}

#endif
