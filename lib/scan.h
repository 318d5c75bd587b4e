/* SPDX-License-Identifier: MIT */
/* Beginning a scan with a sieve of choice: for the tests, that all of them give the same. */
#ifndef CSTO_SCAN_H
#define CSTO_SCAN_H

#include "csto.h"
#include "sieve.h"

csto_error csto_scan_start_with(csto_scan *scan, const char *text, size_t len, uint32_t flags, csto_sieve *sieve);

#endif
