/* SPDX-License-Identifier: MIT */
/* What look-up has found: one match an entity, the best ones, in order. */
#ifndef CSTO_MATCHES_H
#define CSTO_MATCHES_H

#include "keys.h"

/* The text that is looked up, and what it folds to without the white space and quotation marks around it. */
typedef struct csto_query {
    const char *text;
    size_t text_length;
    unsigned char folded[CSTO_KEY_BYTES + 16]; /* those after `end` can be read and mean nothing */
    uint32_t begin, end;                       /* of what counts in `folded` */
} csto_query;

/* Folds a text; 0 when it is no UTF-8, empty, or longer than any name. `is_whole` says that its end is one, so that
 * white space and quotation marks there are not part of it. */
int csto_query_fold(csto_query *query, const char *text, size_t len, int is_whole);

typedef struct csto_matches {
    csto_match list[CSTO_MATCHES_MAX];
    uint32_t rank[CSTO_MATCHES_MAX];
    uint32_t count;
    uint32_t place; /* of `sought`, the entity that was asked for last */
    const csto_entity *sought;
} csto_matches;

static inline void csto_matches_clear(csto_matches *found)
{
    found->count = 0;
    found->sought = NULL;
}

/* How good a match is: lower is better. First its distance, then type of name, exact case before other case, kind. */
uint32_t csto_match_rank(const csto_match *match, const csto_entry *entry, const csto_query *query);

/* Adds a match, unless its entity has a better one or there are CSTO_MATCHES_MAX better ones. */
void csto_matches_add(csto_matches *found, const csto_match *match, uint32_t rank);

/* Adds all that bear the key. */
void csto_matches_add_key(csto_matches *found, uint32_t key, uint32_t distance, const csto_query *query);

/* Adds all that the whole text names: a key, an edition by the year at its end, what is the CSTO's own with the CSTO
 * before or after it. */
void csto_matches_add_whole(csto_matches *found, const csto_query *whole);

/* Gives out at most cap, by rank and then id. Returns how many there are. */
size_t csto_matches_write(const csto_matches *found, csto_match *out, size_t cap);

/* csto_find() of a text that folds to a key and has no year; and of any text. */
size_t csto_find_key(uint32_t key, const char *text, size_t length, csto_match *out, size_t cap);
size_t csto_find_folded(const char *text, size_t length, csto_match *out, size_t cap);

#endif
