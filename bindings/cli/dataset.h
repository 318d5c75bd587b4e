/* SPDX-License-Identifier: MIT */
/* All that the library holds as tables with keys: what the exports that are tables write. */
#ifndef CSTO_CLI_DATASET_H
#define CSTO_CLI_DATASET_H

#include "csto.h"

typedef enum column_type { COLUMN_TEXT, COLUMN_INTEGER, COLUMN_BOOLEAN, COLUMN_DATE } column_type;

typedef struct dataset_column {
    const char *name;
    column_type type;
    int is_required;
    const char *references; /* the table whose first column it refers to, or NULL */
    const char *doc;
} dataset_column;

/* Where rows go to, cell by cell; a NULL text, CSTO_DATE_UNKNOWN, and cell_absent() are empty cells. */
typedef struct row_sink row_sink;
struct row_sink {
    void (*text)(row_sink *sink, const char *text);
    void (*integer)(row_sink *sink, int64_t number);
    void (*boolean)(row_sink *sink, int value);
    void (*absent)(row_sink *sink);
    void (*end_row)(row_sink *sink);
};

typedef struct dataset_table {
    const char *name;
    const char *doc;
    const dataset_column *columns;
    size_t column_count;
    size_t key_columns; /* the first so many columns are its key */
    void (*rows)(row_sink *sink);
} dataset_table;

/* The i-th table, each after those that it refers to; NULL after the last. */
const dataset_table *dataset_table_at(size_t i);

/* ---- for the tables ---- */

extern const dataset_table dataset_records[];
extern const size_t dataset_record_count;

void cell_date(row_sink *sink, csto_date date);
void cell_entity(row_sink *sink, const csto_entity *entity);
/* A number, absent when it is 0. */
void cell_number(row_sink *sink, int64_t number);
/* Two cells: the number, and how it stands to the truth. */
void cell_quantity(row_sink *sink, csto_quantity quantity);

#define COLUMNS(array) array, sizeof array / sizeof *array

#endif
