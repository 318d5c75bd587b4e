/* SPDX-License-Identifier: MIT */
/* What the engine must find, said as plainly as can be, however slow: the tests compare with it. */
#ifndef CSTO_TEST_REFERENCE_H
#define CSTO_TEST_REFERENCE_H

#include "places.h"

/* A walk over the places where words begin, from the beginning of a text. */
typedef struct reference_walk {
    const unsigned char *at;
    uint8_t before; /* flags of the character before `at` */
} reference_walk;

/* The next place where a word begins, or NULL at the end of the text. */
const unsigned char *reference_next_word(csto_view text, reference_walk *walk);

/* All keys that stand at `at`, where a word begins. */
void reference_candidates(csto_view text, const unsigned char *at, csto_candidates *found);

/* Whether some of the keys are sought by themselves; see places.h. */
int reference_is_sought(const csto_candidates *candidates, csto_sought sought);

#endif
