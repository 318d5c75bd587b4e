/* SPDX-License-Identifier: MIT */
/*
 * A text and a key are the same when they fold to the same bytes; a key stands at a place when it is the same as a piece
 * of text there that ends at a bound of words. So: fold the text from the place on, unit by unit, and compare with each
 * key in turn that has the same first two bytes; keys have two at least, and are in byte order. Folding itself is tested apart, against the generator's.
 */
#include "reference.h"

#include "keys.h"

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

typedef struct folded {
    unsigned char bytes[CSTO_KEY_BYTES + 2 * CSTO_UNIT_BYTES];
    const unsigned char *ends[CSTO_KEY_BYTES + 2 * CSTO_UNIT_BYTES]; /* where a word ends after so many bytes, or NULL */
    uint32_t length;
} folded;

static void fold(csto_view text, const unsigned char *at, folded *out)
{
    csto_unit unit, next;
    memset(out, 0, sizeof *out);
    int has_unit = csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED);
    while (has_unit && unit.length > 0 && out->length <= csto_key_longest) {
        memcpy(out->bytes + out->length, unit.bytes, unit.length);
        out->length += unit.length;
        has_unit = csto_unit_next(&next, unit.end, text.end, CSTO_CASE_FOLDED);
        if (!has_unit || !is_one_word(unit.flags, next.flags))
            out->ends[out->length] = unit.end;
        unit = next;
    }
}

/* The first key whose first two bytes are these or come after them. */
static uint32_t first_key(const unsigned char *bytes)
{
    uint32_t low = 0, high = csto_key_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (memcmp(csto_key_text(middle), bytes, 2) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

void reference_candidates(csto_view text, const unsigned char *at, csto_candidates *found)
{
    folded piece;
    fold(text, at, &piece);
    found->count = 0;
    for (uint32_t key = first_key(piece.bytes); key < csto_key_count; key++) {
        uint32_t length = csto_key_length(key);
        const unsigned char *bytes = csto_key_text(key);
        if (memcmp(bytes, piece.bytes, 2) != 0)
            break;
        if (length > piece.length || memcmp(bytes, piece.bytes, length) != 0 || piece.ends[length] == NULL)
            continue;
        if (found->count == CSTO_CANDIDATES)
            memmove(found->list, found->list + 1, --found->count * sizeof found->list[0]);
        found->list[found->count].key = key;
        found->list[found->count++].end = piece.ends[length];
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
        for (uint32_t e = csto_keys[candidates->list[i].key].entries; e < csto_keys[candidates->list[i].key + 1].entries;
             e++) {
            if (is_sought(&csto_entries[e], sought))
                return 1;
        }
    return 0;
}
