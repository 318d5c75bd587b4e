/* SPDX-License-Identifier: MIT */
/* Comparing ids, codes and words: ASCII, whatever the case, whatever the locale. */
#ifndef CSTO_ASCII_H
#define CSTO_ASCII_H

static inline int csto_ascii_lower(int c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; }

/* As strcmp, of two NUL-terminated texts with their ASCII letters in lower case. */
static inline int csto_ascii_compare(const char *a, const char *b)
{
    const unsigned char *x = (const unsigned char *)a, *y = (const unsigned char *)b;
    while (*x != '\0' && csto_ascii_lower(*x) == csto_ascii_lower(*y))
        x++, y++;
    return csto_ascii_lower(*x) - csto_ascii_lower(*y);
}

#endif
