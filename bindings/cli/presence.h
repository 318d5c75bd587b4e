/* SPDX-License-Identifier: MIT */
/* Whether a thing was there on a day. */
#ifndef CSTO_CLI_PRESENCE_H
#define CSTO_CLI_PRESENCE_H

#include "csto.h"

/*
 * Of a member state, whether it was a member; of an exercise, whether it was under way; of an office, whether somebody
 * held it; of an organization, a body, a force component or a training institution, whether it existed.
 */
csto_answer presence_on(const csto_entity *entity, csto_date on);

/* Whether presence_on() can say anything of a kind. */
int has_presence(csto_kind kind);

/* "yes", "maybe" or "no". */
const char *answer_word(csto_answer answer);

#endif
