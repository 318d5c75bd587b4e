/* SPDX-License-Identifier: MIT */
#include "keys.h"

#include "candidates.h"

#include <string.h>

uint32_t csto_key_find(const unsigned char *bytes, uint32_t length)
{
    csto_view view = {bytes, bytes + length};
    csto_candidates found;
    csto_candidates_at(view, bytes, &found);
    const csto_candidate *longest = found.count == 0 ? NULL : &found.list[found.count - 1];
    return longest != NULL && longest->end == view.end ? longest->key : CSTO_NO_KEY;
}

static void put(csto_spelled *out, uint32_t at, csto_piece piece)
{
    memcpy(out->bytes + at, csto_piece_bytes(piece), csto_piece_length(piece));
}

void csto_key_spell(uint32_t key, csto_spelled *out)
{
    const csto_fork *fork = &csto_forks[csto_key_forks[key]];
    out->length = fork->depth + csto_piece_length(csto_keys[key].tail);
    put(out, fork->depth, csto_keys[key].tail);
    for (; fork->depth > 0; fork = &csto_forks[fork->parent])
        put(out, csto_forks[fork->parent].depth, fork->label);
    memset(out->bytes + out->length, 0, 8);
}

/* The first key that comes after the bytes in byte order or, not `is_after`, begins with them or comes after them. */
static uint32_t bound(const unsigned char *bytes, uint32_t length, int is_after)
{
    uint32_t low = 0, high = csto_key_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        csto_spelled key;
        csto_key_spell(middle, &key);
        int order = memcmp(key.bytes, bytes, key.length < length ? key.length : length);
        if (order == 0)
            order = key.length < length ? -1 : is_after ? -1 : 1;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

csto_key_range csto_keys_with(const unsigned char *bytes, uint32_t length)
{
    csto_key_range range = {bound(bytes, length, 0), bound(bytes, length, 1)};
    return range;
}
