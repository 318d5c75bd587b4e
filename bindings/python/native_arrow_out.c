/* SPDX-License-Identifier: MIT */
/*
 * What is given away is a copy, in memory of C: so whoever takes it may let it go on any thread and at any time, also
 * when Python is no more.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "native_arrow.h"

/* ---- schemas ---- */

static void release_schema(ArrowSchema *schema)
{
    for (int64_t i = 0; i < schema->n_children; i++) {
        if (schema->children[i] != NULL && schema->children[i]->release != NULL)
            schema->children[i]->release(schema->children[i]);
        free(schema->children[i]);
    }
    free(schema->children);
    free((void *)(uintptr_t)schema->format);
    free((void *)(uintptr_t)schema->name);
    schema->release = NULL;
}

static char *copy_text(const char *text)
{
    size_t size = strlen(text) + 1;
    char *copy = malloc(size);
    return copy == NULL ? NULL : memcpy(copy, text, size);
}

/* 0, or -1 when there is no memory. To be released in both cases. */
static int begin_schema(ArrowSchema *schema, const char *format, const char *name, int64_t children)
{
    *schema = (ArrowSchema){.flags = ARROW_NULLABLE, .release = release_schema};
    schema->format = copy_text(format);
    schema->name = copy_text(name);
    schema->children = calloc((size_t)children + 1, sizeof *schema->children);
    if (schema->format == NULL || schema->name == NULL || schema->children == NULL)
        return -1;
    for (; schema->n_children < children; schema->n_children++) {
        schema->children[schema->n_children] = calloc(1, sizeof **schema->children);
        if (schema->children[schema->n_children] == NULL)
            return -1;
    }
    return 0;
}

static int copy_schema(const ArrowSchema *from, ArrowSchema *to)
{
    if (begin_schema(to, from->format, from->name, from->n_children) < 0)
        return -1;
    for (int64_t i = 0; i < from->n_children; i++)
        if (copy_schema(from->children[i], to->children[i]) < 0)
            return -1;
    return 0;
}

/* ---- arrays ---- */

static void release_array(ArrowArray *array)
{
    for (int64_t i = 0; i < array->n_children; i++) {
        if (array->children[i] != NULL && array->children[i]->release != NULL)
            array->children[i]->release(array->children[i]);
        free(array->children[i]);
    }
    free(array->children);
    for (int64_t i = 0; i < array->n_buffers; i++)
        free((void *)(uintptr_t)array->buffers[i]);
    free(array->buffers);
    array->release = NULL;
}

static int begin_array(ArrowArray *array, int64_t length, int64_t nulls, int64_t children)
{
    *array = (ArrowArray){.length = length, .null_count = nulls, .release = release_array};
    array->children = calloc((size_t)children + 1, sizeof *array->children);
    if (array->children == NULL)
        return -1;
    for (; array->n_children < children; array->n_children++) {
        array->children[array->n_children] = calloc(1, sizeof **array->children);
        if (array->children[array->n_children] == NULL)
            return -1;
    }
    return 0;
}

/* -1 when there is no memory, or with an exception. */
static int copy_buffers(ArrowArray *array, PyObject *buffers)
{
    Py_ssize_t count = PyTuple_Size(buffers);
    array->buffers = count < 0 ? NULL : calloc((size_t)count + 1, sizeof *array->buffers);
    if (array->buffers == NULL)
        return -1;
    for (; array->n_buffers < count; array->n_buffers++) {
        PyObject *buffer = PyTuple_GetItem(buffers, (Py_ssize_t)array->n_buffers);
        char *bytes;
        Py_ssize_t size;
        if (buffer == Py_None)
            continue;
        if (PyBytes_AsStringAndSize(buffer, &bytes, &size) < 0)
            return -1;
        void *copy = malloc((size_t)size + 1);
        if (copy == NULL)
            return -1;
        array->buffers[array->n_buffers] = memcpy(copy, bytes, (size_t)size);
    }
    return 0;
}

/* ---- from Python ---- */

static int build(PyObject *node, ArrowSchema *schema, ArrowArray *array)
{
    const char *format, *name;
    long long length, nulls;
    PyObject *buffers, *children;
    if (!PyArg_ParseTuple(node, "ssLLO!O!", &format, &name, &length, &nulls, &PyTuple_Type, &buffers, &PyTuple_Type,
                          &children))
        return -1;
    Py_ssize_t count = PyTuple_Size(children);
    if (begin_schema(schema, format, name, count) < 0 || begin_array(array, length, nulls, count) < 0 ||
        copy_buffers(array, buffers) < 0)
        return -1;
    for (Py_ssize_t i = 0; i < count; i++)
        if (build(PyTuple_GetItem(children, i), schema->children[i], array->children[i]) < 0)
            return -1;
    return 0;
}

/* ---- the stream ---- */

typedef struct contents {
    ArrowSchema schema;
    ArrowArray array; /* released once it is handed out */
} contents;

static void free_contents(contents *held)
{
    if (held->schema.release != NULL)
        held->schema.release(&held->schema);
    if (held->array.release != NULL)
        held->array.release(&held->array);
    free(held);
}

static int get_schema(ArrowArrayStream *stream, ArrowSchema *out)
{
    const contents *held = stream->private_data;
    if (copy_schema(&held->schema, out) == 0)
        return 0;
    out->release(out);
    return ENOMEM;
}

static int get_next(ArrowArrayStream *stream, ArrowArray *out)
{
    contents *held = stream->private_data;
    *out = held->array; /* moved: a released array is the end of the stream */
    held->array.release = NULL;
    return 0;
}

static const char *get_last_error(ArrowArrayStream *stream)
{
    (void)stream;
    return "no memory";
}

static void release_stream(ArrowArrayStream *stream)
{
    free_contents(stream->private_data);
    stream->release = NULL;
}

static const char stream_name[] = "arrow_array_stream";

static void free_stream(PyObject *capsule)
{
    ArrowArrayStream *stream = PyCapsule_GetPointer(capsule, stream_name);
    if (stream->release != NULL)
        stream->release(stream);
    free(stream);
}

PyObject *csto_native_arrow_stream(PyObject *self, PyObject *node)
{
    (void)self;
    contents *held = calloc(1, sizeof *held);
    ArrowArrayStream *stream = malloc(sizeof *stream);
    if (held == NULL || stream == NULL || build(node, &held->schema, &held->array) < 0) {
        if (held != NULL)
            free_contents(held);
        free(stream);
        return PyErr_Occurred() ? NULL : PyErr_NoMemory();
    }
    *stream = (ArrowArrayStream){get_schema, get_next, get_last_error, release_stream, held};
    PyObject *capsule = PyCapsule_New(stream, stream_name, free_stream);
    if (capsule == NULL) {
        release_stream(stream);
        free(stream);
    }
    return capsule;
}
