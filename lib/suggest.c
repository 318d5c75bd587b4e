/* SPDX-License-Identifier: MIT */
/*
 * Near matches: the names within two edits of a text, an edit being a character put in, left out, changed, or swapped
 * with the next one.
 *
 * An edit puts in at most one character that was not there and takes out at most one: so a near key has about as many
 * characters as the text, and their sets differ in few. That is asked first, of bits that stand for characters. What is
 * left is compared: what both begin with alike is taken off, and where they differ each edit is tried in turn.
 */
#include "fold.h"
#include "letters.h"
#include "matches.h"
#include "words.h"

#include <string.h>

enum {
    EDITS = 2,
    FAR = EDITS + 1,
    SHORT = 5 /* shorter texts are near too much: one edit only */
};

#define NO_CHARACTER UINT32_MAX

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

static uint32_t length_of(csto_view text) { return (uint32_t)(text.end - text.begin); }

static int is_same(csto_view a, csto_view b)
{
    return length_of(a) == length_of(b) && memcmp(a.begin, b.begin, length_of(a)) == 0;
}

/* Takes off the first character and gives it: NO_CHARACTER when there is none. */
static uint32_t take_first(csto_view *text)
{
    uint32_t point = NO_CHARACTER;
    if (text->begin < text->end)
        text->begin += csto_decode(text->begin, text->end, &point);
    return point;
}

/* Of a character, after its first. */
static int is_later_byte(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/* How many bytes of whole characters both begin with alike. Seven bytes after each are readable. */
static uint32_t same_bytes(csto_view a, csto_view b)
{
    uint32_t most = least(length_of(a), length_of(b)), same = 0;
    while (same < most && csto_load8(a.begin + same) == csto_load8(b.begin + same))
        same += 8;
    if (same < most)
        same += csto_lowest_bit(csto_load8(a.begin + same) ^ csto_load8(b.begin + same)) / 8;
    same = least(same, most);
    while (is_later_byte(a.begin[same])) /* so is that of b */
        same--;
    return same;
}

/* How many edits make one of the other, or FAR when that takes more than so many. */
static uint32_t distance_of(csto_view a, csto_view b, uint32_t edits)
{
    if (edits == 0)
        return is_same(a, b) ? 0 : FAR;
    uint32_t same = same_bytes(a, b);
    a.begin += same;
    b.begin += same;
    if (a.begin == a.end && b.begin == b.end)
        return 0;
    csto_view a_rest = a, b_rest = b;
    uint32_t a_first = take_first(&a_rest), b_first = take_first(&b_rest);
    uint32_t changed = distance_of(a_rest, b_rest, edits - 1);
    uint32_t left_out = distance_of(a_rest, b, edits - 1), put_in = distance_of(a, b_rest, edits - 1);
    uint32_t found = least(changed, least(left_out, put_in));
    csto_view a_third = a_rest, b_third = b_rest;
    if (take_first(&a_third) == b_first && take_first(&b_third) == a_first)
        found = least(found, distance_of(a_third, b_third, edits - 1));
    return least(found + 1, FAR);
}

/* The set of the characters of a text, as csto_near_letters. */
static uint32_t letters_of(csto_view text)
{
    uint32_t letters = 0;
    while (text.begin < text.end)
        letters |= csto_letter_bit(take_first(&text));
    return letters;
}

/* Whether a key can be near enough by its characters: most cannot. Of the bits that differ as many are taken away as
 * may. */
static int has_near_letters(uint32_t text, uint32_t key, uint32_t edits)
{
    uint32_t other = text ^ key;
    other &= other - 1;
    other &= other - 1;
    if (edits > 1) {
        other &= other - 1;
        other &= other - 1;
    }
    return other == 0;
}

/* Where the keys of at least so many characters begin. */
static uint32_t first_of(uint32_t characters)
{
    return csto_near_first[characters <= csto_near_longest ? characters : csto_near_longest + 1];
}

static void add_near(csto_matches *found, uint32_t key, uint32_t edits, const csto_query *query)
{
    csto_spelled spelled;
    csto_key_spell(key, &spelled);
    csto_view text = {query->folded + query->begin, query->folded + query->end};
    csto_view name = {spelled.bytes, spelled.bytes + spelled.length};
    uint32_t distance = distance_of(text, name, edits);
    if (distance <= edits)
        csto_matches_add_key(found, key, distance, query);
}

size_t csto_suggest(const char *text, size_t len, csto_match *out, size_t cap)
{
    csto_query query;
    csto_matches found;
    csto_matches_clear(&found);
    if ((out == NULL && cap > 0) || !csto_query_fold(&query, text, len, 1))
        return 0;
    csto_view folded = {query.folded + query.begin, query.folded + query.end};
    uint32_t characters = csto_characters(folded.begin, length_of(folded)), letters = letters_of(folded);
    uint32_t edits = characters < SHORT ? 1 : EDITS;
    uint32_t i = first_of(characters > edits ? characters - edits : 0), end = first_of(characters + edits + 1);
    for (; i < end; i++)
        if (has_near_letters(letters, csto_near_letters[i], edits))
            add_near(&found, csto_near_keys[i], edits, &query);
    csto_matches_add_whole(&found, &query);
    return csto_matches_write(&found, out, cap);
}
