/* SPDX-License-Identifier: MIT */
#include "places.h"

#include "vector.h"

#include <string.h>

csto_places csto_places_from(csto_sieve *sieve, csto_sought sought, const unsigned char *at)
{
    csto_places places;
    places.sieve = sieve;
    places.sought = (uint8_t)sought;
    places.sifted = places.from = at;
    places.block = places.blocks = 0;
    return places;
}

void csto_places_skip(csto_places *places, const unsigned char *at)
{
    size_t past = at > places->from ? (size_t)(at - places->from) : 0, block = past / CSTO_BLOCK;
    if (block >= places->blocks) {
        places->block = places->blocks;
    } else if (block >= places->block) {
        places->block = (uint8_t)block;
        places->places[block] &= ~(uint64_t)0 << past % CSTO_BLOCK;
    }
    if (places->sifted < at)
        places->sifted = at;
}

static csto_sieve_table table_of(uint8_t sought)
{
    csto_sieve_table names = {csto_sieve_first, csto_sieve_second, csto_sieve_pairs, csto_sieve_shift};
    csto_sieve_table near = {csto_sieve_near_first, csto_sieve_near_second, csto_sieve_near_pairs,
                             csto_sieve_near_shift};
    return sought == CSTO_SOUGHT_NAMES ? names : near;
}

/* Sifts what comes next, up to the limit or somewhat further. Near the end of the text a copy of it is sifted, with
 * room after it. */
static void sift(csto_places *places, csto_view text, const unsigned char *limit)
{
    const csto_sieve_table table = table_of(places->sought);
    const unsigned char *from = places->sifted;
    unsigned char copy[CSTO_SIEVE_BYTES + 2];
    size_t left = (size_t)(text.end - from), wanted = (size_t)(limit - from) + CSTO_SIEVE_AHEAD;
    uint32_t blocks = wanted < CSTO_SIEVE_BYTES ? (uint32_t)(wanted + CSTO_BLOCK - 1) / CSTO_BLOCK : CSTO_SIEVE_BLOCKS;
    uint32_t sifted = blocks * CSTO_BLOCK - CSTO_SIEVE_AHEAD;
    if (left < blocks * CSTO_BLOCK + 2) {
        size_t size = left < sizeof copy ? left : sizeof copy;
        memcpy(copy, from, size);
        memset(copy + size, 0, sizeof copy - size);
        places->sieve(&table, copy, blocks, places->places);
    } else {
        places->sieve(&table, from, blocks, places->places);
    }
    places->from = from;
    places->sifted = sifted < left ? from + sifted : text.end;
    places->block = 0;
    places->blocks = (uint8_t)blocks;
}

/* The next place that the sieve has let through, of those before the limit; NULL when there is none. */
static const unsigned char *next_place(csto_places *places, const unsigned char *limit)
{
    for (; places->block < places->blocks; places->block++) {
        uint64_t bits = places->places[places->block];
        if (bits == 0)
            continue;
        const unsigned char *at = places->from + places->block * CSTO_BLOCK + csto_lowest_bit(bits);
        if (at >= limit)
            return NULL;
        places->places[places->block] = bits & (bits - 1);
        return at;
    }
    return NULL;
}

const unsigned char *csto_places_next(csto_places *places, csto_view text, const unsigned char *limit,
                                      csto_candidates *found)
{
    for (;;) {
        const unsigned char *at;
        while ((at = next_place(places, limit)) != NULL)
            if (csto_begins_word(text, at)) {
                csto_candidates_at(text, at, found);
                if (found->count > 0)
                    return at;
            }
        if (places->sifted >= limit)
            return NULL;
        sift(places, text, limit);
    }
}
