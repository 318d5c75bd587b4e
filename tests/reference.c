/* SPDX-License-Identifier: MIT */
/*
 * A text and a key are the same when they fold to the same bytes; a key stands at a place when it is the same as a
 * piece of text there that ends at a bound of words. So: fold the text from the place on, unit by unit, and look up
 * what there is so far in the list of all keys, which is in byte order. Folding itself is tested apart, against the
 * generator's.
 */
#include "reference.h"

#include "keys.h"

#include <stdlib.h>
#include <string.h>

/* Two characters side by side are in one word. */
static int is_one_word(uint8_t before, uint8_t after)
{
    return (before & CSTO_CHAR_WORD) != 0 && (after & CSTO_CHAR_WORD) != 0 && (before & CSTO_CHAR_HAN) == 0 &&
           (after & CSTO_CHAR_HAN) == 0;
}

const unsigned char *reference_next_word(csto_view text, reference_walk *walk)
{
    while (walk->at < text.end) {
        const unsigned char *here = walk->at;
        uint32_t point, length = csto_decode(here, text.end, &point);
        uint8_t flags = length == 0 ? 0 : csto_char_of(point)->flags, before = walk->before;
        walk->at += length == 0 ? 1 : length;
        if ((flags & CSTO_CHAR_DROP) != 0)
            continue;
        walk->before = flags;
        if ((flags & CSTO_CHAR_WORD) != 0 && !is_one_word(before, flags))
            return here;
    }
    return NULL;
}

/* All keys, written out at the first call. */
static const csto_spelled *all_keys(void)
{
    static csto_spelled *keys;
    if (keys == NULL && (keys = malloc(csto_key_count * sizeof *keys)) != NULL)
        for (uint32_t key = 0; key < csto_key_count; key++)
            csto_key_spell(key, &keys[key]);
    if (keys == NULL)
        abort();
    return keys;
}

static int begins_with(const csto_spelled *key, const unsigned char *bytes, uint32_t length)
{
    return key->length >= length && memcmp(key->bytes, bytes, length) == 0;
}

/* The first key that is not before the bytes. */
static uint32_t first_key(const unsigned char *bytes, uint32_t length)
{
    uint32_t low = 0, high = csto_key_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        const csto_spelled *key = &all_keys()[middle];
        int order = memcmp(key->bytes, bytes, key->length < length ? key->length : length);
        if (order < 0 || (order == 0 && key->length < length))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static void add(csto_candidates *found, uint32_t key, const unsigned char *end)
{
    if (found->count == CSTO_CANDIDATES)
        memmove(found->list, found->list + 1, --found->count * sizeof found->list[0]);
    found->list[found->count].key = key;
    found->list[found->count++].end = end;
}

void reference_candidates(csto_view text, const unsigned char *at, csto_candidates *found)
{
    unsigned char bytes[CSTO_KEY_BYTES + 2 * CSTO_UNIT_BYTES];
    uint32_t length = 0;
    csto_unit unit, next;
    found->count = 0;
    int has_unit = csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED);
    for (; has_unit && unit.length > 0 && length <= csto_key_longest; unit = next) {
        memcpy(bytes + length, unit.bytes, unit.length);
        length += unit.length;
        has_unit = csto_unit_next(&next, unit.end, text.end, CSTO_CASE_FOLDED);
        uint32_t key = first_key(bytes, length);
        if (key == csto_key_count || !begins_with(&all_keys()[key], bytes, length))
            return; /* no key does, nor with more of the text */
        if (all_keys()[key].length == length && (!has_unit || !is_one_word(unit.flags, next.flags)))
            add(found, key, unit.end);
    }
}

static int is_sought(const csto_entry *entry, csto_sought sought)
{
    if (entry->what == CSTO_ENTRY_CLAIM)
        return csto_claims[entry->ref].side == (sought == CSTO_SOUGHT_NEAR ? CSTO_CLAIM_NEAR : CSTO_CLAIM_INSTEAD);
    return entry->what == CSTO_ENTRY_NAME && sought == CSTO_SOUGHT_NAMES &&
           csto_names[entry->ref].evidence != CSTO_EVIDENCE_LOOKUP;
}

int reference_is_sought(const csto_candidates *candidates, csto_sought sought)
{
    for (uint32_t i = 0; i < candidates->count; i++)
        for (uint32_t e = csto_keys[candidates->list[i].key].entries;
             e < csto_keys[candidates->list[i].key + 1].entries; e++) {
            if (is_sought(&csto_entries[e], sought))
                return 1;
        }
    return 0;
}
