/* SPDX-License-Identifier: MIT */
/* UTF-8: whether it is, and what it says. */
#ifndef CSTO_CLI_UTF8_H
#define CSTO_CLI_UTF8_H

#include <stddef.h>
#include <stdint.h>

/* The length of the character at `at`, which is before `end`, and the character itself; 0 when it is not UTF-8. */
size_t utf8_read(const char *at, const char *end, uint32_t *point);

/* The offset of the first byte that is not UTF-8; `len` when there is none. */
size_t utf8_valid_length(const char *text, size_t len);

/* The length of a text; of one of more than `most` bytes, that of as many whole characters as they have room for. */
size_t utf8_length_within(const char *text, size_t len, size_t most);

/* The length of the byte order mark that a text begins with; 0 when it has none. */
size_t utf8_mark_length(const char *text, size_t len);

/* How many characters there are; a byte that is not UTF-8 counts as one. */
size_t utf8_count(const char *text, size_t len);

#endif
