/* SPDX-License-Identifier: MIT */
/* Where words begin. */
#ifndef CSTO_WORDS_H
#define CSTO_WORDS_H

#include "fold.h"

typedef struct csto_view {
    const unsigned char *begin, *end;
} csto_view;

/* Two characters side by side are in one word; Han text is written without spaces, so any place in it may be a bound.
 */
static inline int csto_is_one_word(uint8_t before, uint8_t after)
{
    return (before & after & CSTO_CHAR_WORD) != 0 && ((before | after) & CSTO_CHAR_HAN) == 0;
}

/* Whether a word begins at `at`, which is before the end and may be within a character. */
int csto_begins_word(csto_view text, const unsigned char *at);

#endif
