/* SPDX-License-Identifier: MIT */
/* Where words begin and end, and which keys stand at a place in a text. */
#ifndef CSTO_WORDS_H
#define CSTO_WORDS_H

#include "fold.h"

typedef struct csto_view {
    const unsigned char *begin, *end;
} csto_view;

/* A walk over the places where words begin. */
typedef struct csto_walk {
    const unsigned char *at;
    uint8_t before; /* flags of the character before `at` */
} csto_walk;

/* A walk from any place that is the bound of a character. */
csto_walk csto_walk_from(csto_view text, const unsigned char *at);

/* The next place where a word begins, or NULL at the end of the text. */
const unsigned char *csto_walk_next(csto_view text, csto_walk *walk);

/* Whether a word begins at `at`, which is before the end. */
int csto_begins_word(csto_view text, const unsigned char *at);

/* A key found at a place. */
typedef struct csto_candidate {
    const unsigned char *end;
    uint32_t key;
} csto_candidate;

#define CSTO_CANDIDATES 16

typedef struct csto_candidates {
    csto_candidate list[CSTO_CANDIDATES]; /* shortest first; of more than fit, the longest */
    uint32_t count;
} csto_candidates;

/* All keys that stand at `at`, a bound of words, and end at one. */
void csto_candidates_at(csto_view text, const unsigned char *at, csto_candidates *found);

#endif
