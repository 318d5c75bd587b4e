/* SPDX-License-Identifier: MIT */
/* A name as Python knows it: by its owner and its place among the owner's names. */
#ifndef CSTO_NATIVE_NAME_H
#define CSTO_NATIVE_NAME_H

#include "csto.h"

static inline unsigned long csto_native_name_index(const csto_name *name)
{
    const csto_entity *owner = csto_name_entity(name);
    unsigned long i = 0;
    while (csto_name_at(owner, i) != name)
        i++;
    return i;
}

#endif
