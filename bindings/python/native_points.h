/* SPDX-License-Identifier: MIT */
/* From offsets in bytes to offsets in code points, at any place of a text after one walk over it. */
#ifndef CSTO_NATIVE_POINTS_H
#define CSTO_NATIVE_POINTS_H

#include <stddef.h>

typedef struct csto_native_points {
    const char *text;
    size_t *before; /* how many code points begin before each block; NULL: as many as bytes */
} csto_native_points;

/* Counts the code points of a text. 0, or -1 when there is no memory. The interpreter need not be held. */
int csto_native_points_count(csto_native_points *points, const char *text, size_t length);

/* The code points that begin before a byte of the text. */
size_t csto_native_points_at(const csto_native_points *points, size_t byte);

void csto_native_points_free(csto_native_points *points);

#endif
