/* SPDX-License-Identifier: MIT */
/* Text within HTML and SVG. */
#ifndef CSTO_CLI_MARKUP_H
#define CSTO_CLI_MARKUP_H

#include <stddef.h>
#include <stdio.h>

/* Prints a text with & < > " ' as references; each byte that is not UTF-8 becomes U+FFFD. */
void markup_text(FILE *out, const char *text, size_t len);

/* The same of a text ended by NUL; nothing for NULL. */
void markup_string(FILE *out, const char *text);

#endif
