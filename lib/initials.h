/* SPDX-License-Identifier: MIT */
/* Initials before a surname: "S. Zas", "И.Н. Тасмагамбетов". */
#ifndef CSTO_INITIALS_H
#define CSTO_INITIALS_H

#include "words.h"

/* Where the initials before a place begin; the place itself when there are none. */
const unsigned char *csto_initials_before(csto_view text, const unsigned char *at);

/* Whether the initial at a place is that of one of a person's names. */
int csto_is_initial_of(csto_view text, const unsigned char *at, uint16_t person);

#endif
