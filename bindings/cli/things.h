/* SPDX-License-Identifier: MIT */
/* What an argument names: by id, by ISO 3166 code, or by any name. */
#ifndef CSTO_CLI_THINGS_H
#define CSTO_CLI_THINGS_H

#include "csto.h"

typedef struct thing_list {
    const csto_entity **entities;
    size_t count;
} thing_list;

/* What a key means: an id or a code one thing, a name one or more. The caller frees `entities`. */
thing_list things_called(const char *key);

/* The member state that a text of `len` bytes names, in any of these ways; NULL when there is none. */
const csto_member_state *state_called(const char *text, size_t len);

#endif
