/* SPDX-License-Identifier: MIT */
/* RE2 for the benchmark of scanning, which is in C. */
#ifndef CSTO_BENCH_RE2_H
#define CSTO_BENCH_RE2_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct re2_scanner re2_scanner;

/* One expression of all names, at bounds of words; `is_cased` says of each whether its case counts. Never freed. */
re2_scanner *re2_compile(const char *const *names, const unsigned char *is_cased, size_t count);

/* The leftmost-longest name that begins at `from` or later; 0 when there is none. */
int re2_next(const re2_scanner *scanner, const char *text, size_t length, size_t from, size_t *begin, size_t *end);

#ifdef __cplusplus
}
#endif

#endif
