/* SPDX-License-Identifier: MIT */
#include "words.h"

#include "hash.h"
#include "keys.h"

#include <string.h>

csto_walk csto_walk_from(csto_view text, const unsigned char *at)
{
    csto_walk walk = {at, 0};
    while (at > text.begin) {
        uint32_t point;
        at = csto_before(text.begin, at, &point);
        walk.before = point > 0x10FFFF ? 0 : csto_char_of(point)->flags;
        if ((walk.before & CSTO_CHAR_DROP) == 0)
            break;
    }
    return walk;
}

/* Two characters side by side are in one word; Han text is written without spaces, so any place in it may be a bound.
 */
static int is_one_word(uint8_t before, uint8_t after)
{
    return (before & after & CSTO_CHAR_WORD) != 0 && ((before | after) & CSTO_CHAR_HAN) == 0;
}

const unsigned char *csto_walk_next(csto_view text, csto_walk *walk)
{
    while (walk->at < text.end) {
        const unsigned char *here = walk->at;
        uint32_t point = *here, length = 1;
        uint8_t flags = 0;
        if (point < 0x80 || (length = csto_decode(here, text.end, &point)) != 0)
            flags = csto_char_of(point)->flags;
        walk->at = here + (length == 0 ? 1 : length);
        if ((flags & CSTO_CHAR_DROP) != 0)
            continue;
        uint8_t before = walk->before;
        walk->before = flags;
        if ((flags & CSTO_CHAR_WORD) != 0 && !is_one_word(before, flags))
            return here;
    }
    return NULL;
}

int csto_begins_word(csto_view text, const unsigned char *at)
{
    uint32_t point;
    if (csto_decode(at, text.end, &point) == 0)
        return 0;
    uint8_t flags = csto_char_of(point)->flags;
    return (flags & CSTO_CHAR_WORD) != 0 && !is_one_word(csto_walk_from(text, at).before, flags);
}

/* ---- the keys at a place ---- */

/* Most units fold to a few bytes. Bytes beyond those of the unit are written as well. */
static void append_unit(unsigned char *out, const csto_unit *unit)
{
    memcpy(out, unit->bytes, 4);
    if (unit->length > 4)
        memcpy(out + 4, unit->bytes + 4, unit->length - 4);
}

/* The flags of what a unit folds to: a letter that stands for an apostrophe folds to what is none. */
static uint8_t folded_flags(uint8_t flags)
{
    const uint8_t folds = CSTO_CHAR_SPACE | CSTO_CHAR_QUOTE | CSTO_CHAR_DASH | CSTO_CHAR_APOSTROPHE;
    return (flags & folds) != 0 ? 0 : flags;
}

/* The slot of the keys that begin with the first `length` bytes; 0 when there are none. */
static uint32_t node_of(uint64_t hash, const unsigned char *bytes, uint32_t length)
{
    for (uint32_t i = (uint32_t)hash & csto_node_mask; csto_node_slots[i] != 0; i = (i + 1) & csto_node_mask) {
        uint32_t slot = csto_node_slots[i], key = (slot & 0xFFFF) - 1;
        if (slot >> 17 == hash >> 49 && csto_key_length(key) >= length &&
            memcmp(csto_key_text(key), bytes, length) == 0)
            return slot;
    }
    return 0;
}

/* How far the keys have been followed: the first `length` bytes, whose hash it is; and the only key that goes on so,
 * once there is but one. */
typedef struct descent {
    uint64_t hash;
    uint32_t length, only;
} descent;

/* The first key that begins with the first `length` bytes, or CSTO_NO_KEY. */
static uint32_t go_down(descent *down, const unsigned char *bytes, uint32_t length)
{
    const unsigned char *more = bytes + down->length;
    uint32_t count = length - down->length;
    if (down->only != CSTO_NO_KEY) {
        if (csto_key_length(down->only) < length ||
            memcmp(csto_key_text(down->only) + down->length, more, count) != 0)
            return CSTO_NO_KEY;
        down->length = length;
        return down->only;
    }
    down->hash = csto_hash_add(down->hash, more, count);
    down->length = length;
    uint32_t slot = node_of(down->hash, bytes, length);
    if (slot == 0)
        return CSTO_NO_KEY;
    uint32_t key = (slot & 0xFFFF) - 1;
    if ((slot >> 16 & 1) == 0)
        down->only = key;
    return key;
}

/* Whether some key begins with these two bytes: most places in a text end here. */
static int some_key_starts(const unsigned char *bytes)
{
    return (csto_key_starts[bytes[0] << 5 | bytes[1] >> 3] >> (bytes[1] & 7) & 1) != 0;
}

static void add_candidate(csto_candidates *found, const unsigned char *end, uint32_t key)
{
    if (found->count == CSTO_CANDIDATES) {
        for (uint32_t i = 1; i < CSTO_CANDIDATES; i++)
            found->list[i - 1] = found->list[i];
        found->count--;
    }
    found->list[found->count].end = end;
    found->list[found->count++].key = key;
}

/*
 * Folds the text as far as keys go on like it. At each bound the folded bytes are looked up among the beginnings of
 * keys, hashed from bound to bound, as lib/generate/spellings.py has them.
 */
void csto_candidates_at(csto_view text, const unsigned char *at, csto_candidates *found)
{
    unsigned char bytes[CSTO_KEY_BYTES + 2 * CSTO_UNIT_BYTES];
    csto_unit units[2], *now = &units[0], *next = &units[1];
    descent down = {0, 0, CSTO_NO_KEY};
    found->count = 0;
    if (!csto_unit_next(now, at, text.end, CSTO_CASE_FOLDED) || now->length == 0)
        return;
    append_unit(bytes, now);
    uint32_t length = now->length;
    for (int is_first = 1; length <= csto_key_longest; is_first = 0) {
        if ((folded_flags(now->flags) & (CSTO_CHAR_WORD | CSTO_CHAR_HAN)) == CSTO_CHAR_WORD)
            length += csto_fold_letters(&now->end, text.end, bytes + length, CSTO_KEY_BYTES - length);
        if (!csto_unit_next(next, now->end, text.end, CSTO_CASE_FOLDED))
            next->flags = 0, next->length = 0;
        append_unit(bytes + length, next);
        if (is_first && (length + next->length < 2 || !some_key_starts(bytes)))
            return; /* keys have two bytes at least */
        if ((now->flags & CSTO_CHAR_SPACE) == 0 && !is_one_word(folded_flags(now->flags), folded_flags(next->flags))) {
            uint32_t key = go_down(&down, bytes, length);
            if (key == CSTO_NO_KEY)
                return;
            if (csto_key_length(key) == length && !is_one_word(now->flags, next->flags))
                add_candidate(found, now->end, key);
            if (csto_key_length(key) == length && down.only == key)
                return;
        }
        if (next->length == 0)
            return;
        length += next->length;
        csto_unit *read = now;
        now = next;
        next = read;
    }
}
