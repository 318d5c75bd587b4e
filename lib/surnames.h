/* SPDX-License-Identifier: MIT */
/* What stands around a surname and belongs to it: initials, or a given name with a patronymic, before it or after. */
#ifndef CSTO_SURNAMES_H
#define CSTO_SURNAMES_H

#include "context.h"

typedef enum csto_given {
    CSTO_GIVEN_NONE,
    CSTO_GIVEN_INITIALS, /* "S. Zas", "Zas S.V." */
    CSTO_GIVEN_NAMES,    /* "Stanislav Vasilyevich Zas", and the surname first */
    CSTO_GIVEN_ANOTHER   /* of somebody else with the surname */
} csto_given;

/* Reads what stands around the surname of a person, and makes the span reach over it. */
csto_given csto_surname_read(csto_view text, uint16_t person, csto_span *surname);

#endif
