/* SPDX-License-Identifier: MIT */
#include "table.h"

#include "memory.h"
#include "text.h"
#include "wrap.h"

#include <stdlib.h>
#include <string.h>

/* A column is no wider than this part of a line for the sake of a few very long cells: those pass it. */
enum { COLUMN_WIDTH_PART = 3 };

/* What the last column has at least, or else it is set on a line of its own. */
enum { LAST_COLUMN_LEAST = 32 };

text_table table_of(const text_style *styles, size_t columns)
{
    text_table table = {styles, columns, NULL, NULL, 0, 0};
    return table;
}

void table_cell(text_table *table, const char *text)
{
    size_t size = text == NULL ? 1 : strlen(text) + 1;
    table->cells = room_for(table->cells, table->len, size, &table->capacity);
    memcpy(table->cells + table->len, text == NULL ? "" : text, size);
    table->len += size;
}

void table_date(text_table *table, csto_date date)
{
    char text[11];
    csto_date_format(date, text, sizeof text);
    table_cell(table, text);
}

static void measure(const text_table *table, size_t widths[TABLE_COLUMNS_MAX])
{
    memset(widths, 0, TABLE_COLUMNS_MAX * sizeof *widths);
    size_t column = 0, most = output_width() / COLUMN_WIDTH_PART;
    for (const char *cell = table->cells; cell < table->cells + table->len; cell += strlen(cell) + 1) {
        size_t width = text_width(cell, strlen(cell));
        if (width > widths[column] && width <= most)
            widths[column] = width;
        column = (column + 1) % table->columns;
    }
}

static void measure_headings(const text_table *table, size_t widths[TABLE_COLUMNS_MAX])
{
    for (size_t column = 0; table->headings != NULL && column < table->columns; column++)
        if (strlen(table->headings[column]) > widths[column])
            widths[column] = strlen(table->headings[column]);
}

static void print_headings(const text_table *table, const size_t *widths, FILE *out, int colour)
{
    if (table->headings == NULL)
        return;
    style_begin(out, STYLE_HEADING, colour);
    for (size_t column = 0; column < table->columns; column++) {
        fputs(table->headings[column], out);
        if (column + 1 < table->columns)
            print_spaces(out, widths[column] - strlen(table->headings[column]) + 2);
    }
    style_end(out, colour);
    putc('\n', out);
}

/* Where the last column goes on when cells before it have left it too little room: on a line of its own. */
static size_t line_of_its_own(const text_table *table, const size_t *widths)
{
    enum { SET_IN = 4 };
    size_t column = 0;
    for (size_t i = 0; i + 1 < table->columns; i++)
        column += widths[i] + 2;
    return column + LAST_COLUMN_LEAST <= output_width() ? column : SET_IN;
}

/* A cell after `owed` spaces, from a column on. Gives where it ends. */
static size_t print_cell(const char *cell, size_t column, size_t owed, FILE *out)
{
    print_spaces(out, owed);
    wrapped_line wrap = wrap_at(out, column);
    wrap_words(&wrap, cell);
    return wrap.column;
}

/* The last cell, which would begin `owed` columns after `at`. Gives where it ends. */
static size_t print_last(const text_table *table, const char *cell, size_t at, size_t owed, const size_t *widths,
                         FILE *out)
{
    size_t column = at + owed, margin = output_width();
    if (column + text_width(cell, strlen(cell)) > margin && column + LAST_COLUMN_LEAST > margin) {
        owed = column = line_of_its_own(table, widths);
        putc('\n', out);
    }
    return print_cell(cell, column, owed, out);
}

static void print_row(const text_table *table, const char *cell, const size_t *widths, FILE *out, int colour)
{
    size_t at = 0, owed = 0; /* columns printed, and spaces to print before the next cell that is not empty */
    for (size_t column = 0; column < table->columns; column++, cell += strlen(cell) + 1) {
        size_t width = text_width(cell, strlen(cell));
        int is_last = column + 1 == table->columns;
        if (width > 0) {
            style_begin(out, table->styles[column], colour);
            at = is_last ? print_last(table, cell, at, owed, widths, out) : print_cell(cell, at + owed, owed, out);
            style_end(out, colour);
            owed = 0;
        }
        owed += (widths[column] > width ? widths[column] - width : 0) + 2;
    }
    putc('\n', out);
}

void table_print(text_table *table, FILE *out, int colour)
{
    size_t widths[TABLE_COLUMNS_MAX];
    if (table->len == 0)
        return;
    measure(table, widths);
    measure_headings(table, widths);
    print_headings(table, widths, out, colour);
    const char *cell = table->cells;
    while (cell < table->cells + table->len) {
        print_row(table, cell, widths, out, colour);
        for (size_t i = 0; i < table->columns; i++)
            cell += strlen(cell) + 1;
    }
    free(table->cells);
    table->cells = NULL;
    table->len = table->capacity = 0;
}
