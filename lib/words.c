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

/* A unit of text whose folded bytes have been written; see csto_unit. */
typedef struct glyph {
    const unsigned char *end;
    uint32_t length;
    uint8_t flags;
} glyph;

/* Writes a Cyrillic letter, at most four bytes; 0 when it takes more to know what it is. */
static uint32_t fold_cyrillic(const unsigned char *at, unsigned char *out)
{
    const uint32_t point = (at[0] & 0x1Fu) << 6 | (at[1] & 0x3Fu);
    const csto_char *props = csto_char_of(point);
    if (props->length > 2 || (props->flags & CSTO_CHAR_WORD) == 0)
        return 0;
    const uint32_t *parts = csto_decompositions + props->mapping;
    uint32_t letter = props->length == 0 ? point : parts[0], length = 2;
    letter = (uint32_t)((int32_t)letter + csto_char_of(letter)->fold);
    out[0] = (unsigned char)(0xC0 | letter >> 6);
    out[1] = (unsigned char)(0x80 | (letter & 0x3F));
    if (props->length == 2 && !(letter == 0x0435 && parts[1] == 0x0308)) { /* ё is е */
        out[2] = (unsigned char)(0xC0 | parts[1] >> 6);
        out[3] = (unsigned char)(0x80 | (parts[1] & 0x3F));
        length = 4;
    }
    return length;
}

static int is_cyrillic(unsigned char byte) { return byte == 0xD0 || byte == 0xD1; }

/* Reads the unit at or after `at`, and writes what it folds to; 0 at the end of the text. What most texts are made of,
 * plain letters and single spaces before others of the kind, is read here. */
static int read_glyph(glyph *next, const unsigned char *at, const unsigned char *end, unsigned char *out)
{
    if (end - at > 1 && at[1] < 0x80) {
        unsigned char letter = (unsigned char)(at[0] | 0x20);
        next->end = at + 1;
        next->length = 1;
        if ((unsigned)(letter - 'a') < 26) {
            next->flags = CSTO_CHAR_WORD;
            out[0] = letter;
            return 1;
        }
        if (at[0] == ' ' && at[1] > ' ') {
            next->flags = CSTO_CHAR_SPACE;
            out[0] = ' ';
            return 1;
        }
    } else if (end - at > 2 && at[0] == ' ' && is_cyrillic(at[1])) {
        next->end = at + 1;
        next->length = 1;
        next->flags = CSTO_CHAR_SPACE;
        out[0] = ' ';
        return 1;
    } else if (end - at > 2 && is_cyrillic(at[0]) && (at[1] & 0xC0) == 0x80 && (at[2] < 0x80 || is_cyrillic(at[2]))) {
        next->length = fold_cyrillic(at, out);
        if (next->length != 0) {
            next->end = at + 2;
            next->flags = CSTO_CHAR_WORD;
            return 1;
        }
    }
    csto_unit unit;
    if (!csto_unit_next(&unit, at, end, CSTO_CASE_FOLDED))
        return 0;
    next->end = unit.end;
    next->length = unit.length;
    next->flags = unit.flags;
    memcpy(out, unit.bytes, unit.length);
    return 1;
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
    glyph now, next;
    found->count = 0;
    if (!read_glyph(&now, at, text.end, bytes) || now.length == 0)
        return;
    uint64_t hash = 0;
    for (uint32_t hashed = 0, length = now.length; length <= csto_key_longest; length += next.length) {
        int has_next = read_glyph(&next, now.end, text.end, bytes + length);
        if (!has_next)
            next.flags = 0, next.length = 0, bytes[length] = 0;
        if (hashed == 0 && length == now.length && !some_key_starts(bytes))
            return;
        if ((now.flags & CSTO_CHAR_SPACE) == 0 && !is_one_word(folded_flags(now.flags), folded_flags(next.flags))) {
            hash = csto_hash_add(hash, bytes + hashed, length - hashed);
            hashed = length;
            uint32_t slot = node_of(hash, bytes, length);
            if (slot == 0)
                return;
            uint32_t key = (slot & 0xFFFF) - 1;
            if (csto_key_length(key) == length && !is_one_word(now.flags, next.flags))
                add_candidate(found, now.end, key);
            if ((slot >> 16 & 1) == 0 && csto_key_length(key) == length)
                return;
        }
        if (next.length == 0)
            return;
        now = next;
    }
}
