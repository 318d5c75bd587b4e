/* SPDX-License-Identifier: MIT */
#include "words.h"

#include "keys.h"

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

/* Whether some key begins with the first two folded bytes of the text: most places in a text end here. */
static int some_key_starts(const csto_unit *first, const csto_unit *second, int has_second)
{
    unsigned b0 = first->bytes[0];
    unsigned b1 = first->length > 1 ? first->bytes[1] : has_second && second->length > 0 ? second->bytes[0] : 0;
    return (csto_key_starts[b0 << 5 | b1 >> 3] >> (b1 & 7) & 1) != 0;
}

void csto_candidates_at(csto_view text, const unsigned char *at, csto_candidates *found)
{
    csto_unit units[2];
    int current = 0;
    found->count = 0;
    if (!csto_unit_next(&units[0], at, text.end, CSTO_CASE_FOLDED) || units[0].length == 0)
        return;
    csto_prefix prefix = csto_prefix_start();
    for (;;) {
        csto_unit *unit = &units[current], *next = &units[1 - current];
        int has_next = csto_unit_next(next, unit->end, text.end, CSTO_CASE_FOLDED);
        if (prefix.depth == 0 && !some_key_starts(unit, next, has_next))
            return;
        if (!csto_prefix_add(&prefix, unit->bytes, unit->length))
            return;
        uint32_t key = csto_prefix_key(&prefix);
        if (key != CSTO_NO_KEY && !(has_next && is_one_word(unit->flags, next->flags)))
            add_candidate(found, unit->end, key);
        if (!has_next || next->length == 0)
            return;
        current = 1 - current;
    }
}
