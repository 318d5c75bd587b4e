/* SPDX-License-Identifier: MIT */
/*
 * Near matches: the names within two edits of a text, an edit being a character put in, left out, changed, or swapped
 * with the next one.
 *
 * The sorted keys are walked like a tree: a row of edit distances belongs to each character of the current key, and
 * keys that begin alike share the rows of their beginning. Where a whole row is too far away, all keys that begin so
 * are passed over. Of a row only the five cells around the diagonal can be near enough, so only they are kept.
 */
#include "fold.h"
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
    uint32_t end;           /* bytes of the key up to and with it */
    uint8_t distance[BAND]; /* cell k is that of the text's first (row + k - EDITS) characters */
} row;

typedef struct search {
    uint32_t text[CHARACTERS];
    uint32_t length;
    uint32_t edits;
    row rows[CHARACTERS + EDITS + 1]; /* rows[0] is that of no character */
} search;

static int read_characters(search *s, const unsigned char *at, const unsigned char *end)
{
    for (s->length = 0; at < end; s->length++) {
        if (s->length == CHARACTERS)
            return 0;
        at += csto_decode(at, end, &s->text[s->length]);
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

/* How many rows of the key before go for this key too: those whose bytes both begin with. */
static uint32_t shared_rows(const search *s, uint32_t depth, uint32_t before, uint32_t key)
{
    uint32_t same = 0, end = least(csto_key_length(before), csto_key_length(key));
    while (same < end && csto_key_text(before)[same] == csto_key_text(key)[same])
        same++;
    while (depth > 0 && s->rows[depth].end > same)
        depth--;
    return depth;
}

/* Walks down the key; returns its distance, or FAR with *dead_end set to the bytes with which no key is near. */
static uint32_t walk(search *s, uint32_t *depth, uint32_t key, uint32_t *dead_end)
{
    const unsigned char *text = csto_key_text(key);
    uint32_t length = csto_key_length(key), at = s->rows[*depth].end;
    *dead_end = 0;
    while (at < length) {
        if (*depth == s->length + EDITS) {
            *dead_end = at;
            return FAR;
        }
        row *next = &s->rows[*depth + 1];
        at += csto_decode(text + at, text + length, &next->point);
        next->end = at;
        ++*depth;
        if (!fill_row(s, *depth)) {
            *dead_end = at;
            --*depth;
            return FAR;
        }
    }
    return distance_at(s, *depth, s->length);
}

/* The first key after `key` that does not begin with its first `bytes` bytes. */
static uint32_t pass_over(uint32_t key, uint32_t bytes)
{
    csto_prefix prefix = csto_prefix_start();
    csto_prefix_add(&prefix, csto_key_text(key), bytes);
    return prefix.high;
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
    s.rows[0].end = 0;
    fill_row(&s, 0);
    uint32_t depth = 0, dead_end;
    for (uint32_t key = 0, before = 0; key < csto_key_count;) {
        depth = shared_rows(&s, depth, before, key);
        uint32_t distance = walk(&s, &depth, key, &dead_end);
        if (distance <= s.edits)
            csto_matches_add_key(&found, key, distance, &query);
        before = key;
        key = dead_end > 0 ? pass_over(key, dead_end) : key + 1;
    }
    return csto_matches_write(&found, out, cap);
}
