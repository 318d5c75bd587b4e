/* SPDX-License-Identifier: MIT */
/* Rows in aligned columns for people. Cells go on in further lines when they would pass the margin. */
#ifndef CSTO_CLI_TABLE_H
#define CSTO_CLI_TABLE_H

#include "output.h"

enum { TABLE_COLUMNS_MAX = 6 };

typedef struct text_table {
    const text_style *styles; /* of the columns */
    size_t columns;
    const char *const *headings; /* of the columns; NULL: none */
    char *cells;                 /* row by row, each ended by NUL */
    size_t len, capacity;
} text_table;

/* A table whose columns have these styles, which must outlive it. */
text_table table_of(const text_style *styles, size_t columns);

/* Takes the next cell; NULL is an empty one. */
void table_cell(text_table *table, const char *text);
/* Takes a date. */
void table_date(text_table *table, csto_date date);

/* Prints the rows and lets go of them. */
void table_print(text_table *table, FILE *out, int colour);

#endif
