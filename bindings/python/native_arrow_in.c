/* SPDX-License-Identifier: MIT */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "native_arrow.h"
#include "native_key.h"

/* ---- one string of an array ---- */

/* How an array holds its strings. */
typedef enum layout { SMALL_OFFSETS, LARGE_OFFSETS, VIEWS } layout;

/* An element of a view array: short strings stand in it, long ones in one of the array's data buffers. */
typedef struct view {
    int32_t length;
    union {
        char here[12];
        struct {
            char prefix[4];
            int32_t buffer, offset;
        } there;
    } where;
} view;

static int is_null(const ArrowArray *array, int64_t i)
{
    const unsigned char *valid = array->buffers[0];
    return valid != NULL && (valid[i >> 3] >> (i & 7) & 1) == 0;
}

static void between(csto_native_text *text, const char *data, int64_t begin, int64_t end)
{
    text->bytes = end > begin ? data + begin : "";
    text->length = (size_t)(end - begin);
}

static csto_native_text element(const ArrowArray *array, layout how, int64_t i)
{
    csto_native_text text = {NULL, 0, 0};
    i += array->offset;
    if (is_null(array, i))
        return text;
    if (how == SMALL_OFFSETS) {
        const int32_t *offsets = array->buffers[1];
        between(&text, array->buffers[2], offsets[i], offsets[i + 1]);
    } else if (how == LARGE_OFFSETS) {
        const int64_t *offsets = array->buffers[1];
        between(&text, array->buffers[2], offsets[i], offsets[i + 1]);
    } else {
        const view *seen = (const view *)array->buffers[1] + i;
        text.length = (size_t)seen->length;
        text.bytes = seen->length <= (int32_t)sizeof seen->where.here
                         ? seen->where.here
                         : (const char *)array->buffers[2 + seen->where.there.buffer] + seen->where.there.offset;
    }
    return text;
}

/* ---- all of a stream, or one array ---- */

static const char stream_name[] = "arrow_array_stream", schema_name[] = "arrow_schema", array_name[] = "arrow_array";

int csto_native_is_arrow(PyObject *object)
{
    return PyCapsule_IsValid(object, stream_name) || (PyTuple_Check(object) && PyTuple_Size(object) == 2 &&
                                                      PyCapsule_IsValid(PyTuple_GetItem(object, 0), schema_name) &&
                                                      PyCapsule_IsValid(PyTuple_GetItem(object, 1), array_name));
}

static int stream_failed(ArrowArrayStream *stream, int code)
{
    const char *error = stream->get_last_error(stream);
    if (code == ENOMEM)
        PyErr_NoMemory();
    else
        csto_native_raise(PyExc_ValueError, "%s", error == NULL ? "an Arrow stream failed" : error);
    return -1;
}

/* Appends an array, which is moved. */
static int keep(csto_native_arrow *arrow, ArrowArray *array)
{
    ArrowArray *chunks = realloc(arrow->chunks, (arrow->count + 1) * sizeof *chunks);
    if (chunks == NULL) {
        array->release(array);
        PyErr_NoMemory();
        return -1;
    }
    arrow->chunks = chunks;
    arrow->chunks[arrow->count++] = *array;
    array->release = NULL;
    return 0;
}

static int read_stream(ArrowArrayStream *stream, ArrowSchema *schema, csto_native_arrow *arrow)
{
    ArrowArray array;
    int code;
    if (stream->release == NULL) {
        csto_native_raise(PyExc_ValueError, "the Arrow stream was read before");
        return -1;
    }
    if ((code = stream->get_schema(stream, schema)) != 0)
        return stream_failed(stream, code);
    for (;;) {
        if ((code = stream->get_next(stream, &array)) != 0)
            return stream_failed(stream, code);
        if (array.release == NULL)
            return 0;
        if (keep(arrow, &array) < 0)
            return -1;
    }
}

static int read_object(PyObject *object, ArrowSchema *schema, csto_native_arrow *arrow)
{
    if (PyCapsule_IsValid(object, stream_name))
        return read_stream(PyCapsule_GetPointer(object, stream_name), schema, arrow);
    ArrowSchema *given = PyCapsule_GetPointer(PyTuple_GetItem(object, 0), schema_name);
    ArrowArray *array = PyCapsule_GetPointer(PyTuple_GetItem(object, 1), array_name);
    if (given->release == NULL || array->release == NULL) {
        csto_native_raise(PyExc_ValueError, "the Arrow array was taken before");
        return -1;
    }
    *schema = *given;
    given->release = NULL;
    return keep(arrow, array);
}

/* 0, or -1 with NotImplementedError. */
static int read_format(const ArrowSchema *schema, layout *how, int *in_points)
{
    const char *format = schema->format;
    if (schema->dictionary == NULL) {
        for (int binary = 0; binary <= 1; binary++) {
            const char *formats[] = {binary ? "z" : "u", binary ? "Z" : "U", binary ? "vz" : "vu"};
            for (int i = SMALL_OFFSETS; i <= VIEWS; i++)
                if (strcmp(format, formats[i]) == 0) {
                    *how = (enum layout)i;
                    *in_points = !binary;
                    return 0;
                }
        }
    }
    csto_native_raise(PyExc_NotImplementedError, "expected an Arrow array of strings, not of the format '%s'%s", format,
                      schema->dictionary == NULL ? "" : " with a dictionary");
    return -1;
}

static int fill(const csto_native_arrow *arrow, const ArrowSchema *schema, csto_native_texts *texts)
{
    layout how;
    int in_points;
    if (read_format(schema, &how, &in_points) < 0)
        return -1;
    for (size_t i = 0; i < arrow->count; i++)
        texts->count += (size_t)arrow->chunks[i].length;
    texts->list = calloc(texts->count + 1, sizeof *texts->list);
    if (texts->list == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    csto_native_text *text = texts->list;
    for (size_t k = 0; k < arrow->count; k++)
        for (int64_t i = 0; i < arrow->chunks[k].length; i++, text++) {
            *text = element(&arrow->chunks[k], how, i);
            text->in_points = in_points;
        }
    return 0;
}

int csto_native_arrow_texts(PyObject *object, csto_native_arrow *arrow, csto_native_texts *texts)
{
    ArrowSchema schema = {.release = NULL};
    *arrow = (csto_native_arrow){NULL, 0};
    *texts = (csto_native_texts){NULL, 0};
    int failed = read_object(object, &schema, arrow) < 0 || fill(arrow, &schema, texts) < 0;
    if (schema.release != NULL)
        schema.release(&schema);
    if (failed)
        csto_native_arrow_free(arrow);
    return failed ? -1 : 0;
}

void csto_native_arrow_free(csto_native_arrow *arrow)
{
    for (size_t i = 0; i < arrow->count; i++)
        if (arrow->chunks[i].release != NULL)
            arrow->chunks[i].release(&arrow->chunks[i]);
    free(arrow->chunks);
}
