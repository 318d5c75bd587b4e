/* SPDX-License-Identifier: MIT */
/* Completion: the names that begin like a text. */
#include "letters.h"
#include "matches.h"

size_t csto_complete(const char *text, size_t len, csto_match *out, size_t cap)
{
    csto_query query;
    csto_matches found;
    csto_matches_clear(&found);
    if ((out == NULL && cap > 0) || !csto_query_fold(&query, text, len, 0))
        return 0;
    csto_key_range keys = csto_keys_with(query.folded + query.begin, query.end - query.begin);
    uint32_t characters = csto_characters(query.folded + query.begin, query.end - query.begin);
    for (uint32_t key = keys.begin; key < keys.end; key++)
        csto_matches_add_key(&found, key, csto_keys[key].characters - characters, &query);
    return csto_matches_write(&found, out, cap);
}
