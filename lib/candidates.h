/* SPDX-License-Identifier: MIT */
/* Which keys stand at a place in a text. */
#ifndef CSTO_CANDIDATES_H
#define CSTO_CANDIDATES_H

#include "words.h"

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
