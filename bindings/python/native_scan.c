/* SPDX-License-Identifier: MIT */
/*
 * A text is scanned into an array first, without any Python object, so that other threads may run meanwhile; then the
 * offsets are turned into code points in one walk over the text; then the tuples are made.
 */
#include <Python.h>

#include <stdlib.h>

#include "native_lists.h"
#include "native_name.h"
#include "native_text.h"

/* From this length on, in bytes, a scan takes longer than letting the interpreter go. */
enum { LONG_TEXT = 4096 };

typedef struct mentions {
    csto_mention *list; /* by malloc: the interpreter is not held */
    size_t count, room;
} mentions;

static int add(mentions *found, const csto_mention *mention)
{
    if (found->count == found->room) {
        size_t room = found->room == 0 ? 64 : found->room * 2;
        csto_mention *list = realloc(found->list, room * sizeof *list);
        if (list == NULL)
            return -1;
        found->list = list;
        found->room = room;
    }
    found->list[found->count++] = *mention;
    return 0;
}

/* 0, or -1 when there is no memory. */
static int collect(mentions *found, const char *text, size_t length, unsigned flags)
{
    csto_scan scan;
    const csto_mention *mention;
    csto_scan_start(&scan, text, length, flags);
    while ((mention = csto_scan_next(&scan)) != NULL)
        if (add(found, mention) < 0)
            return -1;
    return 0;
}

/* ---- bytes to code points ---- */

static int by_offset(const void *a, const void *b)
{
    size_t left = **(size_t *const *)a, right = **(size_t *const *)b;
    return (left > right) - (left < right);
}

/* How many code points begin in some bytes. */
static size_t count_points(const char *begin, const char *end)
{
    size_t count = 0;
    for (; begin < end; begin++)
        count += ((unsigned char)*begin & 0xC0) != 0x80;
    return count;
}

/* All offsets in the order of the text, each counted on from the one before. */
static int use_code_points(mentions *found, const char *text)
{
    size_t count = 0, bytes = 0, points = 0;
    size_t **offsets = malloc((found->count * 4 + 1) * sizeof *offsets);
    if (offsets == NULL)
        return -1;
    for (size_t i = 0; i < found->count; i++) {
        csto_mention *mention = &found->list[i];
        offsets[count++] = &mention->begin;
        offsets[count++] = &mention->end;
        offsets[count++] = &mention->witness_begin;
        offsets[count++] = &mention->witness_end;
    }
    qsort(offsets, count, sizeof *offsets, by_offset);
    for (size_t i = 0; i < count; i++) {
        points += count_points(text + bytes, text + *offsets[i]);
        bytes = *offsets[i];
        *offsets[i] = points;
    }
    free(offsets);
    return 0;
}

/* ---- to Python ---- */

static PyObject *mention_tuple(const csto_mention *mention)
{
    return Py_BuildValue("(nnsziiinnsk)", (Py_ssize_t)mention->begin, (Py_ssize_t)mention->end, mention->entity->id,
                         mention->edition == NULL ? NULL : mention->edition->id, (int)mention->year,
                         (int)mention->certainty, (int)mention->reason, (Py_ssize_t)mention->witness_begin,
                         (Py_ssize_t)mention->witness_end, csto_name_entity(mention->name)->id,
                         csto_native_name_index(mention->name));
}

static PyObject *tuples(const mentions *found)
{
    PyObject *list = PyList_New((Py_ssize_t)found->count);
    for (size_t i = 0; list != NULL && i < found->count; i++) {
        PyObject *tuple = mention_tuple(&found->list[i]);
        if (tuple == NULL)
            Py_CLEAR(list);
        else
            PyList_SetItem(list, (Py_ssize_t)i, tuple);
    }
    return list;
}

/* The bytes of a str or a bytes object, which live as long as it, and whether Python counts the same offsets. */
static int take(PyObject *text, const char **bytes, size_t *length, int *same_offsets)
{
    if (PyBytes_Check(text)) {
        char *data;
        Py_ssize_t size;
        if (PyBytes_AsStringAndSize(text, &data, &size) < 0)
            return -1;
        *bytes = data;
        *length = (size_t)size;
        *same_offsets = 1;
        return 0;
    }
    if (!PyUnicode_Check(text)) {
        csto_native_refuse(text, "str or bytes");
        return -1;
    }
    if (csto_native_text(text, bytes, length) < 0)
        return -1;
    *same_offsets = (size_t)PyUnicode_GetLength(text) == *length;
    return 0;
}

PyObject *csto_native_scan(PyObject *text, unsigned int flags)
{
    const char *bytes;
    size_t length;
    int same_offsets, failed;
    mentions found = {NULL, 0, 0};
    if (take(text, &bytes, &length, &same_offsets) < 0)
        return NULL;

    PyThreadState *state = length >= LONG_TEXT ? PyEval_SaveThread() : NULL;
    failed = collect(&found, bytes, length, flags);
    if (!failed && !same_offsets)
        failed = use_code_points(&found, bytes);
    if (state != NULL)
        PyEval_RestoreThread(state);

    PyObject *list = failed ? PyErr_NoMemory() : tuples(&found);
    free(found.list);
    return list;
}
