/* SPDX-License-Identifier: MIT */
/* What tells a thing from others of its kind, in a few words. */
#ifndef CSTO_CLI_DETAIL_H
#define CSTO_CLI_DETAIL_H

#include "csto.h"

enum { DETAIL_MAX = 256 };

/* Writes it, as it was on a day; gives its length, 0 when there is nothing to say. */
size_t detail_of(const csto_entity *entity, csto_date on, char detail[DETAIL_MAX]);

#endif
