/* SPDX-License-Identifier: MIT */
/* Text of others shown to people: nothing in it can command their terminal. */
#ifndef CSTO_CLI_TEXT_H
#define CSTO_CLI_TEXT_H

#include <stddef.h>
#include <stdio.h>

/*
 * Prints a text on one line: tabs and line breaks as spaces; other control characters, those that turn the direction of
 * writing too, and bytes that are not UTF-8 as \xHH.
 */
void print_text(FILE *out, const char *text, size_t len);

/* How many columns print_text() takes. */
size_t text_width(const char *text, size_t len);

/* Prints at most `width` columns, the last an ellipsis when there are more, and gives how many it took. */
size_t print_text_within(FILE *out, const char *text, size_t len, size_t width);

#endif
