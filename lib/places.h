/* SPDX-License-Identifier: MIT */
/* The places of a text where the scan may find something, one after the other. */
#ifndef CSTO_PLACES_H
#define CSTO_PLACES_H

#include "candidates.h"
#include "sieve.h"

/* So many places are remembered; where a text has more of them, it is sifted again from the next one. */
#define CSTO_PLACES 32

/* What is sought by itself. */
typedef enum csto_sought {
    CSTO_SOUGHT_NAMES, /* names that may be mentions, and names of other things */
    CSTO_SOUGHT_NEAR   /* claims that may stand anywhere near a mention */
} csto_sought;

typedef struct csto_places {
    csto_sieve *sieve;
    const unsigned char *sifted;  /* what lies before it has been sifted */
    const unsigned char *from;    /* what the places below are counted from */
    uint16_t places[CSTO_PLACES]; /* what the sieve has let through */
    uint8_t next, count;
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
