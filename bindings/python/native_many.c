/* SPDX-License-Identifier: MIT */
/*
 * Many texts in one call. They are cut into runs of about as many bytes, more runs than threads, so that no thread is
 * long alone at work; each run has rows of its own, which are put together in the order of the texts.
 */
#include <stdlib.h>
#include <string.h>

#include "native_functions.h"
#include "native_parallel.h"
#include "native_rows.h"

enum { RUNS_A_THREAD = 8 };

typedef struct text_run {
    size_t begin, end; /* the texts */
    csto_native_rows rows;
} text_run;

typedef struct many {
    const csto_native_entities *entities;
    const csto_native_texts *texts;
    unsigned flags;
    int64_t *numbers; /* of a look-up: the answers */
    text_run *runs;
    size_t count;
} many;

/* 0, or -1 with an exception. */
static int cut(many *job, size_t threads)
{
    const csto_native_texts *texts = job->texts;
    if (threads > texts->count)
        threads = texts->count;
    size_t wanted = threads <= 1 ? 1 : threads * RUNS_A_THREAD, bytes = 0, i = 0;
    for (size_t k = 0; k < texts->count; k++)
        bytes += texts->list[k].length + 1;
    job->runs = calloc(wanted, sizeof *job->runs);
    if (job->runs == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (job->count = 0; job->count < wanted && i < texts->count; job->count++) {
        size_t left = wanted - job->count, share = (bytes + left - 1) / left, taken = 0;
        text_run *run = &job->runs[job->count];
        run->begin = i;
        while (i < texts->count && (taken < share || left == 1))
            taken += texts->list[i++].length + 1;
        run->end = i;
        bytes -= taken;
    }
    return 0;
}

static void free_runs(many *job)
{
    for (size_t i = 0; i < job->count; i++)
        free(job->runs[i].rows.list);
    free(job->runs);
}

/* ---- mentions ---- */

static int scan_run(void *context, size_t part)
{
    const many *job = context;
    text_run *run = &job->runs[part];
    for (size_t i = run->begin; i < run->end; i++)
        if (csto_native_rows_scan(&run->rows, job->entities, &job->texts->list[i], (int64_t)i, job->flags) < 0)
            return -1;
    return 0;
}

static PyObject *all_rows(const many *job)
{
    size_t total = 0;
    for (size_t i = 0; i < job->count; i++)
        total += job->runs[i].rows.count;
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)(total * sizeof(csto_native_row)));
    if (bytes == NULL)
        return NULL;
    char *to = PyBytes_AsString(bytes);
    for (size_t i = 0; i < job->count; i++) {
        size_t size = job->runs[i].rows.count * sizeof(csto_native_row);
        if (size > 0)
            memcpy(to, job->runs[i].rows.list, size);
        to += size;
    }
    return bytes;
}

/* What the mentions of all rows say, as the buffers of an Arrow array of large strings: offsets, data. */
static PyObject *all_surfaces(const many *job, PyObject *rows)
{
    const csto_native_row *row = (const csto_native_row *)(const void *)PyBytes_AsString(rows);
    size_t count = (size_t)PyBytes_Size(rows) / sizeof *row;
    int64_t total = 0;
    for (size_t i = 0; i < count; i++)
        total += row[i].last_byte - row[i].first_byte;
    PyObject *offsets = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)((count + 1) * sizeof(int64_t)));
    PyObject *data = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)total);
    if (offsets == NULL || data == NULL) {
        Py_XDECREF(offsets);
        Py_XDECREF(data);
        return NULL;
    }
    char *offset = PyBytes_AsString(offsets), *to = PyBytes_AsString(data);
    int64_t at = 0;
    memcpy(offset, &at, sizeof at);
    for (size_t i = 0; i < count; i++, row++) {
        size_t size = (size_t)(row->last_byte - row->first_byte);
        memcpy(to + at, job->texts->list[row->text].bytes + row->first_byte, size);
        at += (int64_t)size;
        memcpy(offset + (i + 1) * sizeof at, &at, sizeof at);
    }
    return Py_BuildValue("(NN)", offsets, data);
}

PyObject *csto_native_scan_texts(const csto_native_entities *entities, const csto_native_texts *texts, unsigned flags,
                                 size_t threads)
{
    many job = {.entities = entities, .texts = texts, .flags = flags};
    PyObject *rows = NULL, *surfaces = NULL;
    if (cut(&job, threads) < 0)
        return NULL;
    if (csto_native_parallel(scan_run, &job, job.count, threads) == 0)
        rows = all_rows(&job);
    free_runs(&job);
    if (rows != NULL)
        surfaces = all_surfaces(&job, rows);
    if (surfaces == NULL) {
        Py_XDECREF(rows);
        return NULL;
    }
    return Py_BuildValue("(NN)", rows, surfaces);
}

/* ---- look-up ---- */

static int find_run(void *context, size_t part)
{
    const many *job = context;
    for (size_t i = job->runs[part].begin; i < job->runs[part].end; i++) {
        const csto_native_text *text = &job->texts->list[i];
        csto_match match;
        size_t found = text->bytes == NULL ? 0 : csto_find(text->bytes, text->length, &match, 1);
        job->numbers[i] = found == 1 ? csto_native_number(job->entities, match.entity) : found == 0 ? -1 : -2;
    }
    return 0;
}

PyObject *csto_native_find_texts(const csto_native_entities *entities, const csto_native_texts *texts, size_t threads)
{
    many job = {.entities = entities, .texts = texts};
    PyObject *numbers = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)(texts->count * sizeof(int64_t)));
    if (numbers == NULL)
        return NULL;
    job.numbers = (int64_t *)(void *)PyBytes_AsString(numbers);
    if (cut(&job, threads) < 0) {
        Py_DECREF(numbers);
        return NULL;
    }
    if (csto_native_parallel(find_run, &job, job.count, threads) < 0)
        Py_CLEAR(numbers);
    free_runs(&job);
    return numbers;
}
