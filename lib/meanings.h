/* SPDX-License-Identifier: MIT */
/* What the keys at a place mean: a name, a claim, a word of the finder. */
#ifndef CSTO_MEANINGS_H
#define CSTO_MEANINGS_H

#include "places.h"

typedef struct csto_span {
    const unsigned char *begin, *end; /* NULL: none */
} csto_span;

static const csto_span csto_nowhere = {NULL, NULL};

/* Whether what stands at a span counts for a place: CSTO_CONTEXT_REACH bytes before it or after it. */
static inline int csto_is_within_reach(csto_span span, const unsigned char *at)
{
    return span.begin != NULL && (span.begin < at ? at - span.begin : span.begin - at) <= CSTO_CONTEXT_REACH;
}

/* Whether an entry of a key that stands at a span is of a sort; what else must be known comes along. */
typedef int csto_meaning_test(const csto_entry *entry, csto_span span, const void *with);

/* The longest candidate that has an entry the test accepts; an empty span when none has. Only keys with `has` can. */
csto_span csto_longest_meaning(const unsigned char *at, const csto_candidates *candidates, uint8_t has,
                               csto_meaning_test *test, const void *with);

/* Whether a name whose case counts stands in that case. */
int csto_is_cased_alike(const csto_name *name, const csto_entry *entry, csto_span span);

/* Tests: a name that makes the text one about the CSTO; of these, one of the CSTO itself. */
csto_meaning_test csto_is_anchor, csto_is_owner;

/* A claim of one sort on one entity. */
typedef struct csto_claimed {
    uint16_t entity;
    uint8_t side;
    int is_context_name;
} csto_claimed;

/* Test: the claim that `with` points to, a csto_claimed. */
csto_meaning_test csto_is_claim;

/* The claim that an entry is, NULL when it is none in this case of letters. */
const csto_claim *csto_claim_of(const csto_entry *entry, csto_span span);

/* Whether what stands at a place is the name of something else that only looks like one of ours. */
int csto_is_another(const unsigned char *at, const csto_candidate *candidate);

/* The end of the longest name of something else at a place, or NULL. */
const unsigned char *csto_another_end(const unsigned char *at, const csto_candidates *candidates);

/* The end of the longest word of the finder that stands at a place in a role: CSTO_ENTRY_EXERCISE, _LINK and so on.
 * NULL when there is none. */
const unsigned char *csto_word_of(csto_view text, const unsigned char *at, uint8_t role);

/* The same of the words for exercise that a series has for itself. */
const unsigned char *csto_exercise_word_of(csto_view text, const unsigned char *at, uint16_t series);

#endif
