/* SPDX-License-Identifier: MIT */
/*
 * The forms of names as they are written: found without folding, in texts that differ from them in the case of letters
 * at most, and those of ASCII or Russian. Nearly all texts that are looked up are of this sort; what is not found here
 * is folded (matches.h).
 */
#ifndef CSTO_WRITTEN_H
#define CSTO_WRITTEN_H

#include "tables.h"
#include "vector.h"

#include <stddef.h>

/* The row of the form that a text is; NULL when there is none, which does not mean that it is no name. By what every
 * machine can do, and the same with broad words. */
const csto_written *csto_written_find_anywhere(const unsigned char *text, size_t length);
#ifdef CSTO_X86
const csto_written *csto_written_find_broad(const unsigned char *text, size_t length);
#endif

static inline const csto_written *csto_written_find(const unsigned char *text, size_t length)
{
#ifdef CSTO_X86
    if (csto_has_broad())
        return csto_written_find_broad(text, length);
#endif
    return csto_written_find_anywhere(text, length);
}

#endif
