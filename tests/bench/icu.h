/* SPDX-License-Identifier: MIT */
/* Folding as ICU has it, which is what a program takes that has no folding of its own. */
#ifndef CSTO_BENCH_ICU_H
#define CSTO_BENCH_ICU_H

#include "bench.h"

#include <unicode/ucasemap.h>

enum { ICU_MOST = 4096 };

/* Writes the folded text and a NUL; returns its length. */
static inline size_t fold_icu(const char *text, char *out)
{
    static UCaseMap *map;
    UErrorCode error = U_ZERO_ERROR;
    if (map == NULL)
        map = ucasemap_open("", U_FOLD_CASE_DEFAULT, &error);
    int32_t length = ucasemap_utf8FoldCase(map, out, ICU_MOST, text, -1, &error);
    if (U_FAILURE(error) || length >= ICU_MOST)
        fail(text);
    return (size_t)length;
}

#endif
