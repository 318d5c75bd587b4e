/* SPDX-License-Identifier: MIT */
/* Text set in lines: words go to a new one, indented, when they would pass the margin. */
#ifndef CSTO_CLI_WRAP_H
#define CSTO_CLI_WRAP_H

#include <stddef.h>
#include <stdio.h>

typedef struct wrapped_line {
    FILE *out;
    size_t indent; /* columns before every line but the first */
    size_t margin; /* columns in all */
    size_t column; /* where the next character goes */
} wrapped_line;

/* Begins at a column, which is also the indent of the lines that follow. */
wrapped_line wrap_at(FILE *out, size_t column);

/* Sets the words of a text; at the first one a space comes before it unless it begins the line. */
void wrap_words(wrapped_line *wrap, const char *text);

/* Sets a text that stays together, after a space unless it begins the line. */
void wrap_whole(wrapped_line *wrap, const char *text, size_t len);

/* Sets a text without a space, on a new line when it would pass the margin. */
void wrap_joined(wrapped_line *wrap, const char *text);

/* Sets a text at once, without a space and without a new line: a comma. */
void wrap_tail(wrapped_line *wrap, const char *text);

#endif
