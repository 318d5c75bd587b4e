/* SPDX-License-Identifier: MIT */
/* What is printed: its colours, its tab-separated fields, its end. */
#ifndef CSTO_CLI_OUTPUT_H
#define CSTO_CLI_OUTPUT_H

#include "csto.h"

#include <stddef.h>
#include <stdio.h>

typedef enum text_style {
    STYLE_NAME,
    STYLE_ID,
    STYLE_PLACE,
    STYLE_FAINT,
    STYLE_HEADING,
    STYLE_DOUBT,
    STYLE_PLAIN
} text_style;

/* Begins and ends a style; nothing happens without colours. */
void style_begin(FILE *out, text_style style, int colour);
void style_end(FILE *out, int colour);

/*
 * Prints a field: backslash, tab, newline and carriage return as \\ \t \n \r, other control characters and bytes that
 * are not UTF-8 as \xHH, so that it is one, and can command no terminal. NULL is "-".
 */
void print_field(FILE *out, const char *text, size_t len);

/* Prints a field and the tab after it, or the newline after the last one. */
void print_column(FILE *out, const char *text);
void print_last_column(FILE *out, const char *text);

/* A date and the tab after it. */
void print_date_column(FILE *out, csto_date date);

/* Spaces. */
void print_spaces(FILE *out, size_t count);

/* How many columns there are for people: the terminal's; when it is none those of COLUMNS, or a hundred. */
size_t output_width(void);

/* Finds that out, before anything is printed and before there are threads. */
void output_measure(void);

/* Writes bytes to standard output. */
void output_bytes(const char *bytes, size_t len);

/* Writes out what is still held back. Gives 0, and says why unless the reader has just gone away, when that fails. */
int output_ended(void);

#endif
