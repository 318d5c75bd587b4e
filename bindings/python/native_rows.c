/* SPDX-License-Identifier: MIT */
#include "native_rows.h"

#include <stdlib.h>

#include "native_points.h"

static csto_native_row *add(csto_native_rows *rows)
{
    if (rows->count == rows->room) {
        size_t room = rows->room == 0 ? 64 : rows->room * 2;
        csto_native_row *list = realloc(rows->list, room * sizeof *list);
        if (list == NULL)
            return NULL;
        rows->list = list;
        rows->room = room;
    }
    return &rows->list[rows->count++];
}

static int append(csto_native_rows *rows, const csto_native_entities *entities, const csto_mention *mention,
                  int64_t place)
{
    csto_native_row *row = add(rows);
    if (row == NULL)
        return -1;
    *row = (csto_native_row){
        .text = place,
        .start = (int64_t)mention->begin,
        .end = (int64_t)mention->end,
        .entity = csto_native_number(entities, mention->entity),
        .edition = csto_native_number(entities, mention->edition),
        .year = mention->year,
        .certainty = mention->certainty,
        .reason = mention->reason,
        .witness_start = (int64_t)mention->witness_begin,
        .witness_end = (int64_t)mention->witness_end,
        .owner = csto_native_number(entities, csto_name_entity(mention->name)),
        .name = (int64_t)(intptr_t)mention->name,
        .first_byte = (int64_t)mention->begin,
        .last_byte = (int64_t)mention->end,
    };
    return 0;
}

/* The offsets of some rows, in code points from now on. */
static int use_code_points(csto_native_row *row, const csto_native_row *end, const csto_native_text *text)
{
    csto_native_points points;
    if (csto_native_points_count(&points, text->bytes, text->length) < 0)
        return -1;
    for (; row < end; row++) {
        int64_t *offsets[] = {&row->start, &row->end, &row->witness_start, &row->witness_end};
        for (size_t i = 0; i < sizeof offsets / sizeof *offsets; i++)
            *offsets[i] = (int64_t)csto_native_points_at(&points, (size_t)*offsets[i]);
    }
    csto_native_points_free(&points);
    return 0;
}

int csto_native_rows_scan(csto_native_rows *rows, const csto_native_entities *entities, const csto_native_text *text,
                          int64_t place, unsigned flags)
{
    csto_scan scan;
    const csto_mention *mention;
    size_t before = rows->count;
    csto_scan_start(&scan, text->bytes, text->length, flags);
    while ((mention = csto_scan_next(&scan)) != NULL)
        if (append(rows, entities, mention, place) < 0)
            return -1;
    if (!text->in_points || rows->count == before)
        return 0;
    return use_code_points(rows->list + before, rows->list + rows->count, text);
}

PyObject *csto_native_rows_bytes(const csto_native_rows *rows)
{
    return PyBytes_FromStringAndSize((const char *)rows->list, (Py_ssize_t)(rows->count * sizeof *rows->list));
}
