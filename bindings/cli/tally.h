/* SPDX-License-Identifier: MIT */
/* How often each entity was mentioned. */
#ifndef CSTO_CLI_TALLY_H
#define CSTO_CLI_TALLY_H

#include "csto.h"

typedef struct tally_row {
    const csto_entity *entity;
    size_t mentions;
} tally_row;

typedef struct mention_tally {
    tally_row *rows; /* after tally_sum() one an entity; before it there may be several */
    size_t count, capacity;
    size_t mentions; /* in all */
} mention_tally;

/* Counts mentions. */
void tally_add(mention_tally *tally, const csto_entity *entity, size_t mentions);

/* Makes one row of the rows of each entity: by kind, then the most mentioned first. */
void tally_sum(mention_tally *tally);

void tally_free(mention_tally *tally);

#endif
