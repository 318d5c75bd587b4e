/* SPDX-License-Identifier: MIT */
/*
 * What the words around a mention say: whether the text is about the CSTO, whether other words claim the name, whether
 * the person of a surname has been named in full.
 *
 * An anchor counts for CSTO_CONTEXT_REACH bytes before and after it. Those before a mention are known from the scan
 * itself. Those after it are looked for only when a context name is met, by a search that never goes back: so no place
 * of a text is read more than once for it.
 */
#ifndef CSTO_CONTEXT_H
#define CSTO_CONTEXT_H

#include "beside.h"
#include "near.h"
#include "rivals.h"

/* Whose a context name was where the words beside it said so. */
typedef struct csto_attribution {
    csto_span words; /* the owner or the claim */
    uint16_t entity;
    uint8_t is_owned;
} csto_attribution;

#define CSTO_ATTRIBUTIONS 8
#define CSTO_UNREAD 8

/* Where a name of an exercise stood in the text with marks. */
typedef struct csto_marked {
    csto_span place;
    const csto_name *name;
} csto_marked;

#define CSTO_MARKED 24

typedef struct csto_context {
    csto_sieve *sieve;
    csto_attribution attributions[CSTO_ATTRIBUTIONS]; /* the latest first, of each entity at most one */
    csto_marked marked[CSTO_MARKED];                  /* the latest first, of each name at most one */
    uint32_t attribution_count, marked_count;
    csto_rival rival;
    csto_span last_anchor;         /* the last one that the scan has passed, but for those in `unread` */
    csto_span unread[CSTO_UNREAD]; /* mentions after it: it matters seldom whether anchors stand inside */
    uint32_t unread_count;
    csto_span next_anchor;         /* the first one that the search ahead has found and the scan not yet passed */
    const unsigned char *searched; /* up to where the search ahead has come */
    csto_near near;
    const unsigned char *looked_out;  /* up to where beacons are known */
    size_t beacons[CSTO_BEACONS_MAX]; /* 1 + offset where a beacon was last seen; 0: not yet */
} csto_context;

void csto_context_start(csto_context *context, csto_view text, csto_sieve *sieve);

/* Takes note of the anchor among the candidates at a place, else of the rival. Within a sure mention a rival is a part
 * of our own name. */
void csto_context_pass(csto_context *context, const unsigned char *at, const csto_candidates *candidates,
                       int is_inside);

/* Takes note that the scan goes on after a mention inside of which anchors may stand: they count like any others. */
void csto_context_pass_over(csto_context *context, csto_view text, csto_span mention);

/* The anchor that makes `at` a place in a text about the CSTO: the last one before it, else the first after it. */
csto_span csto_context_anchor(csto_context *context, csto_view text, const unsigned char *at);

/* The full name of a person, or one of his or her offices, within reach of `at`. */
csto_span csto_context_person(csto_context *context, csto_view text, const unsigned char *at, uint16_t person);

/* Takes note of whose a context name is by the words beside it. */
void csto_context_attribute(csto_context *context, uint16_t entity, csto_neighbour neighbour, csto_span words);

/* The claim that took the entity's name away earlier in the text, within reach of `at`, unless the text has spoken of
 * the CSTO since, or the name was the CSTO's as well: then a bare name is taken as the CSTO's. */
csto_span csto_context_claimed_before(const csto_context *context, const unsigned char *at, uint16_t entity);

/* Takes note of a name of an exercise that has marks. */
void csto_context_mark(csto_context *context, const csto_name *name, csto_span place);

/* Where the name has stood with marks, within reach before `at`. */
csto_span csto_context_marked_before(const csto_context *context, const unsigned char *at, const csto_name *name);

#endif
