/* SPDX-License-Identifier: MIT */
/* Standard output: its end, its colours, tab-separated fields. */
#ifndef CSTO_CLI_OUTPUT_H
#define CSTO_CLI_OUTPUT_H

#include <stddef.h>

typedef enum text_style { STYLE_NAME, STYLE_ID, STYLE_PLACE, STYLE_FAINT, STYLE_HEADING, STYLE_DOUBT } text_style;

/* Begins and ends a style on standard output; nothing happens without colours. */
void style_begin(text_style style, int colour);
void style_end(int colour);

/* Prints a field: backslash, tab, newline and carriage return as \\ \t \n \r, other bytes as they are. NULL is "-". */
void print_field(const char *text, size_t len);

/* Prints a field and the tab after it, or the newline after the last one. */
void print_column(const char *text);
void print_last_column(const char *text);

/* Spaces. */
void print_spaces(size_t count);

/* How many columns there are for people: the terminal's, or a hundred when it is none. */
size_t output_width(void);

/* Writes out what is still held back. Gives 0, and says why unless the reader has just gone away, when that fails. */
int output_ended(void);

#endif
