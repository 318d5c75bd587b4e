/* SPDX-License-Identifier: MIT */
/*
 * Near matches: the names within two edits of a text, an edit being a character put in, left out, changed, or swapped
 * with the next one.
 *
 * An edit puts in at most one character that was not there and takes out at most one: so a near key has about as many
 * characters as the text, and their sets differ in few. That is asked first, of bits that stand for characters. What is
 * left is measured, from where the two differ: a row of edit distances belongs to each character of the key. Of a row
 * only the five cells around the diagonal can be near enough, so only they are kept, and where none of them is, the key
 * is too far away.
 */
#include "fold.h"
#include "letters.h"
#include "matches.h"

enum {
    EDITS = 2,
    BAND = 2 * EDITS + 1,
    FAR = EDITS + 1,
    CHARACTERS = UINT8_MAX + EDITS, /* of a longer text no key can be near: csto_key.characters */
    SHORT = 5                       /* shorter texts are near too much: one edit only */
};

typedef struct row {
    uint32_t point;         /* the character of the key */
    uint8_t distance[BAND]; /* cell k is that of the text's first (row + k - EDITS) characters */
} row;

typedef struct search {
    uint32_t text[CHARACTERS];
    uint32_t length;
    uint32_t same; /* as many of its characters a key begins with */
    uint32_t edits;
    uint32_t letters;                 /* as csto_near_letters */
    const unsigned char *bytes, *end; /* of the text; seven more are readable */
    row rows[CHARACTERS + EDITS + 1]; /* of the characters after those; rows[0] is that of none */
} search;

static int read_characters(search *s, const unsigned char *at, const unsigned char *end)
{
    s->bytes = at;
    s->end = end;
    s->letters = 0;
    for (s->length = 0; at < end; s->length++) {
        if (s->length == CHARACTERS)
            return 0;
        at += csto_decode(at, end, &s->text[s->length]);
        s->letters |= csto_letter_bit(s->text[s->length]);
    }
    return 1;
}

/* The distance of the key's first `depth` characters from the text's first `count`, without those that are the same. */
static uint32_t distance_at(const search *s, uint32_t depth, uint32_t count)
{
    uint32_t k = count + EDITS - depth;
    return k < BAND ? s->rows[depth].distance[k] : FAR;
}

/* Of a character, after its first. */
static int is_later_byte(unsigned char byte) { return (byte & 0xC0) == 0x80; }

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

static uint32_t cell(const search *s, uint32_t depth, uint32_t count)
{
    uint32_t here = s->rows[depth].point;
    uint32_t best = distance_at(s, depth - 1, count) + 1;
    if (count > 0) {
        const uint32_t *text = s->text + s->same;
        uint32_t there = text[count - 1];
        best = least(best, distance_at(s, depth, count - 1) + 1);
        best = least(best, distance_at(s, depth - 1, count - 1) + (here != there));
        if (count > 1 && depth > 1 && here == text[count - 2] && there == s->rows[depth - 1].point)
            best = least(best, distance_at(s, depth - 2, count - 2) + 1);
    }
    return least(best, FAR);
}

/* Fills a row from the rows before it. Returns whether any cell is near enough. */
static int fill_row(search *s, uint32_t depth)
{
    uint8_t *distance = s->rows[depth].distance;
    int is_near = 0;
    for (uint32_t k = 0; k < BAND; k++) {
        uint32_t count = depth + k - EDITS;
        if (depth + k < EDITS || count > s->length - s->same)
            distance[k] = FAR;
        else
            distance[k] = (uint8_t)(depth == 0 ? count : cell(s, depth, count));
        is_near |= distance[k] <= s->edits;
    }
    return is_near;
}

/* Whether a key can be near enough by its characters: most cannot. Of the bits that differ as many are taken away as
 * may. */
static int has_near_letters(const search *s, uint32_t letters)
{
    uint32_t other = s->letters ^ letters;
    other &= other - 1;
    other &= other - 1;
    if (s->edits > 1) {
        other &= other - 1;
        other &= other - 1;
    }
    return other == 0;
}

/* How many bytes of whole characters a key and the text begin with alike. */
static uint32_t same_bytes(const search *s, const unsigned char *key, const unsigned char *end)
{
    uint32_t most = least((uint32_t)(end - key), (uint32_t)(s->end - s->bytes)), same = 0;
    while (same < most && csto_load8(key + same) == csto_load8(s->bytes + same))
        same += 8;
    if (same < most)
        same += csto_lowest_bit(csto_load8(key + same) ^ csto_load8(s->bytes + same)) / 8;
    same = least(same, most);
    while (same > 0 && (is_later_byte(key[same]) || is_later_byte(s->bytes[same])))
        same--;
    return same;
}

/* Where the keys of at least so many characters begin. */
static uint32_t first_of(uint32_t characters)
{
    return csto_near_first[characters <= csto_near_longest ? characters : csto_near_longest + 1];
}

/* The distance of a key, or FAR. It has at most EDITS characters more than the text: csto_near_first. */
static uint32_t measure(search *s, uint32_t key)
{
    csto_spelled spelled;
    csto_key_spell(key, &spelled);
    const unsigned char *at = spelled.bytes, *end = at + spelled.length;
    uint32_t bytes = same_bytes(s, at, end), depth = 0;
    at += bytes;
    s->same = csto_characters(s->bytes, bytes);
    fill_row(s, 0);
    while (at < end) {
        at += csto_decode(at, end, &s->rows[++depth].point);
        if (!fill_row(s, depth))
            return FAR;
    }
    return distance_at(s, depth, s->length - s->same);
}

size_t csto_suggest(const char *text, size_t len, csto_match *out, size_t cap)
{
    csto_query query;
    csto_matches found;
    search s;
    found.count = 0;
    if ((out == NULL && cap > 0) || !csto_query_fold(&query, text, len, 1) ||
        !read_characters(&s, query.folded + query.begin, query.folded + query.end))
        return 0;
    s.edits = s.length < SHORT ? 1 : EDITS;
    uint32_t i = first_of(s.length > s.edits ? s.length - s.edits : 0), end = first_of(s.length + s.edits + 1);
    for (; i < end; i++) {
        if (!has_near_letters(&s, csto_near_letters[i]))
            continue;
        uint32_t distance = measure(&s, csto_near_keys[i]);
        if (distance <= s.edits)
            csto_matches_add_key(&found, csto_near_keys[i], distance, &query);
    }
    return csto_matches_write(&found, out, cap);
}
