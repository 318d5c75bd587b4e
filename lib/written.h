/* SPDX-License-Identifier: MIT */
/*
 * The forms of names as they are written: found without folding, in texts that differ from them in the case of letters
 * at most, and those of ASCII or Russian. Nearly all texts that are looked up are of this sort; what is not found here
 * is folded (matches.h).
 */
#ifndef CSTO_WRITTEN_H
#define CSTO_WRITTEN_H

#include "tables.h"

#include <stddef.h>

/* The row of the form that a text is; NULL when there is none, which does not mean that it is no name. */
const csto_written *csto_written_find(const unsigned char *text, size_t length);

/* The same by what every machine can do. */
const csto_written *csto_written_find_anywhere(const unsigned char *text, size_t length);

#endif
