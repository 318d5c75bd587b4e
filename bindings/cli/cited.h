/* SPDX-License-Identifier: MIT */
/* The sources that a card cites, in the order in which it first does. */
#ifndef CSTO_CLI_CITED_H
#define CSTO_CLI_CITED_H

#include "csto.h"

typedef struct citations {
    const csto_source **sources;
    size_t count, capacity;
} citations;

/* The place of a source in the list, from 0; one that is new goes to its end. */
size_t cite(citations *cited, const csto_source *source);

void cited_free(citations *cited);

#endif
