/* SPDX-License-Identifier: MIT */
#include "keys.h"

#include "hash.h"

#include <string.h>

uint32_t csto_key_find(const unsigned char *bytes, uint32_t length)
{
    uint32_t slot = (uint32_t)csto_hash_add(0, bytes, length) & csto_key_mask;
    for (; csto_key_slots[slot] != 0; slot = (slot + 1) & csto_key_mask) {
        uint32_t key = csto_key_slots[slot] - 1u;
        if (csto_key_length(key) == length && memcmp(csto_key_text(key), bytes, length) == 0)
            return key;
    }
    return CSTO_NO_KEY;
}

csto_prefix csto_prefix_start(void)
{
    csto_prefix prefix = {0, csto_key_count, 0};
    return prefix;
}

/* The first key in [low, high) whose byte at `depth` is `byte` or greater; a key that ends there comes before all
 * bytes. */
static uint32_t lower_bound(uint32_t low, uint32_t high, uint32_t depth, uint32_t byte)
{
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (csto_key_length(middle) <= depth || csto_key_text(middle)[depth] < byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

int csto_prefix_add(csto_prefix *prefix, const unsigned char *bytes, uint32_t length)
{
    for (uint32_t i = 0; i < length; i++) {
        prefix->low = lower_bound(prefix->low, prefix->high, prefix->depth, bytes[i]);
        prefix->high = lower_bound(prefix->low, prefix->high, prefix->depth, bytes[i] + 1u);
        prefix->depth++;
        if (prefix->low == prefix->high)
            return 0;
    }
    return 1;
}
