/* SPDX-License-Identifier: MIT */
#include "places.h"

#include <string.h>

csto_places csto_places_from(csto_sieve *sieve, csto_sought sought, const unsigned char *at)
{
    csto_places places;
    places.sieve = sieve;
    places.sought = (uint8_t)sought;
    places.sifted = places.from = at;
    places.next = places.count = 0;
    return places;
}

void csto_places_skip(csto_places *places, const unsigned char *at)
{
    while (places->next < places->count && places->from + places->places[places->next] < at)
        places->next++;
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

/* Sifts what comes next, up to the limit or somewhat further. Near the end of the text a copy of it is sifted, with room after it. */
static void sift(csto_places *places, csto_view text, const unsigned char *limit)
{
    const csto_sieve_table table = table_of(places->sought);
    const unsigned char *from = places->sifted;
    size_t left = (size_t)(text.end - from);
    uint16_t found[CSTO_SIEVE_BYTES];
    uint32_t count, sifted;
    if (left >= CSTO_SIEVE_BYTES + 2) {
        size_t wanted = (size_t)(limit - from) + CSTO_SIEVE_AHEAD;
        uint32_t blocks = wanted < CSTO_SIEVE_BYTES ? (uint32_t)(wanted + 63) / 64 : CSTO_SIEVE_BLOCKS;
        count = places->sieve(&table, from, blocks, found);
        sifted = blocks * 64 - CSTO_SIEVE_AHEAD;
    } else {
        unsigned char copy[CSTO_SIEVE_BYTES + 2];
        size_t size = left < CSTO_SIEVE_BYTES ? left : CSTO_SIEVE_BYTES;
        memcpy(copy, from, size);
        memset(copy + size, 0, sizeof copy - size);
        uint32_t blocks = (uint32_t)(size + CSTO_SIEVE_AHEAD + 63) / 64;
        if (blocks > CSTO_SIEVE_BLOCKS)
            blocks = CSTO_SIEVE_BLOCKS;
        count = places->sieve(&table, copy, blocks, found);
        sifted = blocks * 64 - CSTO_SIEVE_AHEAD < left ? blocks * 64 - CSTO_SIEVE_AHEAD : (uint32_t)left;
    }
    if (count > CSTO_PLACES) {
        sifted = found[CSTO_PLACES];
        count = CSTO_PLACES;
    }
    memcpy(places->places, found, count * sizeof found[0]);
    places->from = from;
    places->sifted = from + sifted;
    places->next = 0;
    places->count = (uint8_t)count;
}

const unsigned char *csto_places_next(csto_places *places, csto_view text, const unsigned char *limit,
                                      csto_candidates *found)
{
    for (;;) {
        for (; places->next < places->count; places->next++) {
            const unsigned char *at = places->from + places->places[places->next];
            if (at >= limit)
                return NULL;
            if (!csto_begins_word(text, at))
                continue;
            csto_candidates_at(text, at, found);
            if (found->count > 0) {
                places->next++;
                return at;
            }
        }
        if (places->sifted >= limit)
            return NULL;
        sift(places, text, limit);
    }
}
