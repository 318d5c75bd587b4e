/* SPDX-License-Identifier: MIT */
/* What the engine must find, said as plainly as can be, however slow: the tests compare with it. */
#ifndef CSTO_TEST_REFERENCE_H
#define CSTO_TEST_REFERENCE_H

#include "places.h"

/* All keys that stand at `at`, where a word begins. */
void reference_candidates(csto_view text, const unsigned char *at, csto_candidates *found);

/* Whether some of the keys are sought by themselves; see places.h. */
int reference_is_sought(const csto_candidates *candidates, csto_sought sought);

#endif
