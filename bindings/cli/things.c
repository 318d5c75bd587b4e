/* SPDX-License-Identifier: MIT */
#include "things.h"

#include "memory.h"

#include <stdlib.h>
#include <string.h>

static const csto_entity *by_key(const char *key)
{
    const csto_entity *entity = csto_get(key);
    const csto_member_state *state = entity == NULL ? csto_member_state_get(key) : NULL;
    return state == NULL ? entity : &state->entity;
}

thing_list things_called(const char *key)
{
    const csto_entity *one = by_key(key);
    size_t found = one != NULL ? 1 : csto_find(key, CSTO_NUL_TERMINATED, NULL, 0);
    thing_list things = {needed(calloc(found + 1, sizeof *things.entities)), found};
    if (one != NULL) {
        things.entities[0] = one;
        return things;
    }
    csto_match *matches = needed(calloc(found + 1, sizeof *matches));
    csto_find(key, CSTO_NUL_TERMINATED, matches, found);
    for (size_t i = 0; i < found; i++)
        things.entities[i] = matches[i].entity;
    free(matches);
    return things;
}

const csto_member_state *state_called(const char *text, size_t len)
{
    enum { KEY_MAX = 64, MATCHES = 8 };
    char key[KEY_MAX];
    const csto_member_state *state = NULL;
    if (len < KEY_MAX) {
        memcpy(key, text, len);
        key[len] = '\0';
        state = csto_member_state_get(key);
    }
    csto_match matches[MATCHES];
    size_t found = state != NULL ? 0 : csto_find(text, len, matches, MATCHES);
    for (size_t i = 0; i < found && i < MATCHES && state == NULL; i++)
        state = csto_member_state_of(matches[i].entity);
    return state;
}
