/* SPDX-License-Identifier: MIT */
/* The Arrow C data interface (its structs are fixed by its specification), in and out, without any Arrow library. */
#ifndef CSTO_NATIVE_ARROW_H
#define CSTO_NATIVE_ARROW_H

#include <Python.h>

#include <stdint.h>

#include "native_texts.h"

typedef struct ArrowSchema ArrowSchema;
struct ArrowSchema {
    const char *format, *name, *metadata;
    int64_t flags, n_children;
    ArrowSchema **children, *dictionary;
    void (*release)(ArrowSchema *);
    void *private_data;
};
enum { ARROW_NULLABLE = 2 };

typedef struct ArrowArray ArrowArray;
struct ArrowArray {
    int64_t length, null_count, offset, n_buffers, n_children;
    const void **buffers;
    ArrowArray **children, *dictionary;
    void (*release)(ArrowArray *);
    void *private_data;
};

typedef struct ArrowArrayStream ArrowArrayStream;
struct ArrowArrayStream {
    int (*get_schema)(ArrowArrayStream *, ArrowSchema *out);
    int (*get_next)(ArrowArrayStream *, ArrowArray *out);
    const char *(*get_last_error)(ArrowArrayStream *);
    void (*release)(ArrowArrayStream *);
    void *private_data;
};

/* The texts of an Arrow array of strings or binary, which it keeps. */
typedef struct csto_native_arrow {
    ArrowArray *chunks;
    size_t count;
} csto_native_arrow;

/* Whether an object is what __arrow_c_stream__() or __arrow_c_array__() gives. */
int csto_native_is_arrow(PyObject *object);

/*
 * The texts in it. They live until the arrow is freed. 0; -1 with NotImplementedError for another type than strings and
 * binary, or with the error of the stream.
 */
int csto_native_arrow_texts(PyObject *object, csto_native_arrow *arrow, csto_native_texts *texts);

void csto_native_arrow_free(csto_native_arrow *arrow);

/* arrow_stream(node): a capsule with a stream of one array; a node is (format, name, length, nulls, buffers, children),
 * buffers being bytes or None. */
PyObject *csto_native_arrow_stream(PyObject *self, PyObject *node);

#endif
