/* SPDX-License-Identifier: MIT */
/* Completion: the names that begin like a text. */
#include "matches.h"

/* The characters of a key after its first `from` bytes. */
static uint32_t characters_after(uint32_t key, uint32_t from)
{
    uint32_t count = 0;
    for (uint32_t i = from; i < csto_key_length(key); i++)
        count += (csto_key_text(key)[i] & 0xC0) != 0x80;
    return count;
}

size_t csto_complete(const char *text, size_t len, csto_match *out, size_t cap)
{
    csto_query query;
    csto_matches found;
    found.count = 0;
    if ((out == NULL && cap > 0) || !csto_query_fold(&query, text, len, 0))
        return 0;
    csto_prefix prefix = csto_prefix_start();
    if (!csto_prefix_add(&prefix, query.folded + query.begin, query.end - query.begin))
        return 0;
    for (uint32_t key = prefix.low; key < prefix.high; key++)
        csto_matches_add_key(&found, key, characters_after(key, prefix.depth), &query);
    return csto_matches_write(&found, out, cap);
}
