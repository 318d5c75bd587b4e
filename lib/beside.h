/* SPDX-License-Identifier: MIT */
/* What the words right beside a mention say: whose it is, what it is called again, who follows. */
#ifndef CSTO_BESIDE_H
#define CSTO_BESIDE_H

#include "meanings.h"

typedef enum csto_neighbour { CSTO_NEIGHBOUR_NONE, CSTO_NEIGHBOUR_OWNER, CSTO_NEIGHBOUR_CLAIM } csto_neighbour;

/*
 * Whether the words right before or after [mention) name the organization that the entity belongs to (an owner), or
 * somebody else (a claim). An owner on either side outweighs a claim.
 */
csto_neighbour csto_beside(csto_view text, csto_span mention, uint16_t entity, int is_context_name, csto_span *witness);

/* Whether another name of the entity follows, in brackets or after a comma: "... Force (CRRF)", "... force, the CRRF".
 */
int csto_is_named_again(csto_view text, const unsigned char *at, uint16_t entity);

/* Whether the full name of somebody who held the office follows. */
int csto_is_held(csto_view text, const unsigned char *at, uint16_t office);

/* Goes over white space, quotation marks and link words ("of the", "named") from `at`; returns where that ends. */
const unsigned char *csto_skip_links(csto_view text, const unsigned char *at);

/* Goes over what may stand between a claimant and a mention: a possessive ending, white space, a hyphen, a bracket, a
 * colon, a quotation mark; at most four characters. */
const unsigned char *csto_skip_joint(csto_view text, const unsigned char *at, const unsigned char *mention);

/* The words before a place, nearest first: calls `visit` with where each begins until it gives other than 0, which is
 * returned. */
typedef int csto_word_visitor(csto_view text, const unsigned char *word, void *with);
int csto_words_before(csto_view text, const unsigned char *at, csto_word_visitor *visit, void *with);

#endif
