/* SPDX-License-Identifier: MIT */
#include "native_points.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 256 };

#define EACH_BYTE UINT64_C(0x0101010101010101)

/* How many of eight bytes do not begin a code point: those of the form 10xxxxxx. */
static unsigned continuing(const char *at)
{
    uint64_t word;
    memcpy(&word, at, sizeof word);
    word = (word >> 7) & ~(word >> 6) & EACH_BYTE;
    return (unsigned)(word * EACH_BYTE >> 56);
}

static size_t count(const char *text, size_t length)
{
    size_t found = length, i = 0;
    for (; i + 8 <= length; i += 8)
        found -= continuing(text + i);
    for (; i < length; i++)
        found -= ((unsigned char)text[i] & 0xC0) == 0x80;
    return found;
}

int csto_native_points_count(csto_native_points *points, const char *text, size_t length)
{
    size_t blocks = length / BLOCK + 1, found = 0;
    points->text = text;
    points->before = malloc(blocks * sizeof *points->before);
    if (points->before == NULL)
        return -1;
    for (size_t i = 0; i < blocks; i++) {
        points->before[i] = found;
        if (i + 1 < blocks)
            found += count(text + i * BLOCK, BLOCK);
    }
    return 0;
}

size_t csto_native_points_at(const csto_native_points *points, size_t byte)
{
    if (points->before == NULL)
        return byte;
    size_t block = byte / BLOCK;
    return points->before[block] + count(points->text + block * BLOCK, byte % BLOCK);
}

void csto_native_points_free(csto_native_points *points)
{
    free(points->before);
    points->before = NULL;
}
