/* SPDX-License-Identifier: MIT */
/* Mentions as rows of numbers: what C hands to Python in one piece, which makes objects of those that are looked at. */
#ifndef CSTO_NATIVE_ROWS_H
#define CSTO_NATIVE_ROWS_H

#include "native_entities.h"
#include "native_texts.h"

/* The fields of csto_mention, entities by number (-1: none), the name as its owner and its address. Python's
 * _mentions.py reads them by place. */
typedef struct csto_native_row {
    int64_t text; /* of many texts the place of the text */
    int64_t start, end;
    int64_t entity, edition;
    int64_t year, certainty, reason;
    int64_t witness_start, witness_end;
    int64_t owner, name;
    int64_t first_byte, last_byte; /* half-open, in the UTF-8, whatever start and end count */
} csto_native_row;

typedef struct csto_native_rows {
    csto_native_row *list; /* by malloc: the interpreter is not held */
    size_t count, room;
} csto_native_rows;

/* Appends the mentions in a text. 0, or -1 when there is no memory. The interpreter need not be held. */
int csto_native_rows_scan(csto_native_rows *rows, const csto_native_entities *entities, const csto_native_text *text,
                          int64_t place, unsigned flags);

/* The rows as bytes, or NULL with an exception. */
PyObject *csto_native_rows_bytes(const csto_native_rows *rows);

#endif
