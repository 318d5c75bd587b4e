/* SPDX-License-Identifier: MIT */
/* The places of a text where the scan may find something, one after the other. */
#ifndef CSTO_PLACES_H
#define CSTO_PLACES_H

#include "candidates.h"
#include "sieve.h"

/* What is sought by itself. */
typedef enum csto_sought {
    CSTO_SOUGHT_NAMES, /* names that may be mentions, and names of other things */
    CSTO_SOUGHT_NEAR   /* claims that may stand anywhere near a mention */
} csto_sought;

typedef struct csto_places {
    csto_sieve *sieve;
    const unsigned char *sifted;        /* what lies before it has been sifted */
    const unsigned char *from;          /* where the blocks begin whose places are below */
    uint64_t places[CSTO_SIEVE_BLOCKS]; /* what the sieve has let through and is still to come */
    uint8_t block, blocks;              /* the first that may have a place, and how many there are */
    uint8_t sought;
} csto_places;

/* From a bound of characters on. */
csto_places csto_places_from(csto_sieve *sieve, csto_sought sought, const unsigned char *at);

/* Passes over what lies before `at`, a bound of characters. */
void csto_places_skip(csto_places *places, const unsigned char *at);

/* The next place where keys stand of which some are sought, with these keys; NULL when there is none before `limit`.
 * What is not sought may be left out of places, but never of the keys of a place. */
const unsigned char *csto_places_next(csto_places *places, csto_view text, const unsigned char *limit,
                                      csto_candidates *found);

#endif
