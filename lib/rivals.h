/* SPDX-License-Identifier: MIT */
/* Other organizations that have bodies and offices of the same names: which of them the text speaks of. */
#ifndef CSTO_RIVALS_H
#define CSTO_RIVALS_H

#include "meanings.h"

/* The latest one, and where it stood last and the time before. */
typedef struct csto_rival {
    csto_span latest, earlier; /* NULL: nowhere */
    uint16_t claim;
} csto_rival;

/* Takes note of the rival among the candidates at a place, if there is one. */
void csto_rival_pass(csto_rival *rival, const unsigned char *at, const csto_candidates *candidates);

/*
 * The rival that has an entity of this name of its own, when the text speaks of it at `at`. It stood within reach, and
 * no anchor did before; or since the last anchor it stood twice, or as a heading, or the name is said to be "its".
 */
csto_span csto_rival_at(const csto_rival *rival, csto_view text, const unsigned char *at, uint16_t entity,
                        csto_span anchor);

#endif
