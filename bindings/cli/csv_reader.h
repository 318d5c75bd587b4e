/* SPDX-License-Identifier: MIT */
/* Rows of a CSV file, RFC 4180: the separator is the one of , ; and tab that the first line has most of, outside
 * quotation marks. */
#ifndef CSTO_CLI_CSV_READER_H
#define CSTO_CLI_CSV_READER_H

#include <stddef.h>

typedef struct csv_reader {
    char *at, *end; /* fields are unquoted where they stand */
    char separator;
    size_t line; /* of the row that was read last */
    size_t next_line;
} csv_reader;

/* A field, not ended by NUL. */
typedef struct csv_field {
    const char *text;
    size_t len;
} csv_field;

/* Begins; a byte order mark is passed over. The text is changed. */
csv_reader csv_begin(char *text, size_t len);

/* Reads a row; gives how many fields it has, of which at most `cap` are put into `fields`; 0 at the end. */
size_t csv_next(csv_reader *csv, csv_field *fields, size_t cap);

#endif
