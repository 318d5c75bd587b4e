/* SPDX-License-Identifier: MIT */
/* Claims that may stand anywhere near a mention: in its sentence, the one before or the one after. */
#ifndef CSTO_NEAR_H
#define CSTO_NEAR_H

#include "meanings.h"

/* What has been seen of the text. */
typedef struct csto_near {
    csto_sieve *sieve;
    csto_span unclaimed; /* where no such claims stand */
} csto_near;

/* The claim on the entity near the mention; empty: none. */
csto_span csto_near_claim(csto_near *seen, csto_view text, csto_span mention, uint16_t entity);

#endif
