/* SPDX-License-Identifier: MIT */
/* What the engine must find, said as plainly as can be, however slow: the tests compare with it. */
#ifndef CSTO_TEST_REFERENCE_H
#define CSTO_TEST_REFERENCE_H

#include "words.h"

/* All keys that stand at `at`, where a word begins: every key is compared with the text. */
void reference_candidates(csto_view text, const unsigned char *at, csto_candidates *found);

/* Whether the scan seeks some of the keys by itself: names that can be mentions, and names of other things. */
int reference_is_sought(const csto_candidates *candidates);

#endif
