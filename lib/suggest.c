/* SPDX-License-Identifier: MIT */
/*
 * Near matches: the names within two edits of a text, an edit being a character put in, left out, changed, or swapped
 * with the next one.
 *
 * An edit puts in at most one character that was not there and takes out at most one: so the sets of characters of a
 * near key and of the text differ in few. That is asked first, of bits that stand for characters. What is left is
 * measured: a row of edit distances belongs to each character of the key. Of a row only the five cells around the
 * diagonal can be near enough, so only they are kept, and where none of them is, the key is too far away.
 */
#include "fold.h"
#include "hash.h"
#include "matches.h"

enum {
    EDITS = 2,
    BAND = 2 * EDITS + 1,
    FAR = EDITS + 1,
    CHARACTERS = 160, /* no name has more */
    SHORT = 5         /* shorter texts are near too much: one edit only */
};

typedef struct row {
    uint32_t point;         /* the character of the key */
    uint8_t distance[BAND]; /* cell k is that of the text's first (row + k - EDITS) characters */
} row;

typedef struct search {
    uint32_t text[CHARACTERS];
    uint32_t length;
    uint32_t edits;
    uint32_t bytes;   /* of the text */
    uint64_t letters; /* as csto_key_letters */
    row rows[CHARACTERS + EDITS + 1]; /* rows[0] is that of no character */
} search;

static int read_characters(search *s, const unsigned char *at, const unsigned char *end)
{
    s->bytes = (uint32_t)(end - at);
    s->letters = 0;
    for (s->length = 0; at < end; s->length++) {
        if (s->length == CHARACTERS)
            return 0;
        at += csto_decode(at, end, &s->text[s->length]);
        s->letters |= csto_letter_bit(s->text[s->length]);
    }
    return 1;
}

/* The distance of the key's first `depth` characters from the text's first `count`. */
static uint32_t distance_at(const search *s, uint32_t depth, uint32_t count)
{
    uint32_t k = count + EDITS - depth;
    return k < BAND ? s->rows[depth].distance[k] : FAR;
}

static uint32_t least(uint32_t a, uint32_t b) { return a < b ? a : b; }

static uint32_t cell(const search *s, uint32_t depth, uint32_t count)
{
    uint32_t here = s->rows[depth].point;
    uint32_t best = distance_at(s, depth - 1, count) + 1;
    if (count > 0) {
        uint32_t there = s->text[count - 1];
        best = least(best, distance_at(s, depth, count - 1) + 1);
        best = least(best, distance_at(s, depth - 1, count - 1) + (here != there));
        if (count > 1 && depth > 1 && here == s->text[count - 2] && there == s->rows[depth - 1].point)
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
        if (depth + k < EDITS || count > s->length)
            distance[k] = FAR;
        else
            distance[k] = (uint8_t)(depth == 0 ? count : cell(s, depth, count));
        is_near |= distance[k] <= s->edits;
    }
    return is_near;
}

/* Whether a key can be near enough by its characters: most cannot. Of the bits that differ as many are taken away as may. */
static int has_near_letters(const search *s, uint32_t key)
{
    uint64_t other = s->letters ^ csto_key_letters[key];
    other &= other - 1;
    other &= other - 1;
    if (s->edits > 1) {
        other &= other - 1;
        other &= other - 1;
    }
    return other == 0;
}

static int has_near_length(const search *s, uint32_t key)
{
    uint32_t length = csto_key_length(key), room = 4 * s->edits; /* bytes of as many characters */
    return length <= s->bytes + room && s->bytes <= length + room;
}

/* The distance of a key, or FAR. */
static uint32_t measure(search *s, uint32_t key)
{
    const unsigned char *at = csto_key_text(key), *end = at + csto_key_length(key);
    uint32_t depth = 0;
    while (at < end) {
        if (depth == s->length + EDITS)
            return FAR;
        at += csto_decode(at, end, &s->rows[++depth].point);
        if (!fill_row(s, depth))
            return FAR;
    }
    return distance_at(s, depth, s->length);
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
    fill_row(&s, 0);
    for (uint32_t key = 0; key < csto_key_count; key++) {
        if (!has_near_letters(&s, key) || !has_near_length(&s, key))
            continue;
        uint32_t distance = measure(&s, key);
        if (distance <= s.edits)
            csto_matches_add_key(&found, key, distance, &query);
    }
    return csto_matches_write(&found, out, cap);
}
