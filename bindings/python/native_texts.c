/* SPDX-License-Identifier: MIT */
#include "native_texts.h"

#include <stdlib.h>

#include "native_key.h"

int csto_native_text_of(PyObject *object, csto_native_text *text)
{
    Py_ssize_t size;
    if (PyBytes_Check(object)) {
        char *bytes;
        if (PyBytes_AsStringAndSize(object, &bytes, &size) < 0)
            return -1;
        *text = (csto_native_text){bytes, (size_t)size, 0};
        return 0;
    }
    if (!PyUnicode_Check(object)) {
        csto_native_refuse(object, "str or bytes");
        return -1;
    }
    const char *bytes = PyUnicode_AsUTF8AndSize(object, &size);
    if (bytes == NULL)
        return -1;
    *text = (csto_native_text){bytes, (size_t)size, PyUnicode_GetLength(object) != size};
    return 0;
}

/* The i-th text of a tuple. 0, or -1 with an exception, which says of another object than a text where it is. */
static int text_at(PyObject *tuple, Py_ssize_t i, csto_native_text *text)
{
    PyObject *object = PyTuple_GetItem(tuple, i);
    if (object == NULL)
        return -1;
    if (object == Py_None)
        return 0;
    if (PyBytes_Check(object) || PyUnicode_Check(object))
        return csto_native_text_of(object, text);
    PyObject *type = PyType_GetName(Py_TYPE(object));
    if (type != NULL)
        csto_native_raise(PyExc_TypeError, "text %zd: expected str or bytes, not %U", i, type);
    Py_XDECREF(type);
    return -1;
}

int csto_native_texts_of(PyObject *tuple, csto_native_texts *texts)
{
    Py_ssize_t count = PyTuple_Size(tuple);
    if (count < 0)
        return -1;
    texts->count = (size_t)count;
    texts->list = calloc(texts->count + 1, sizeof *texts->list);
    if (texts->list == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        if (text_at(tuple, i, &texts->list[i]) < 0) {
            csto_native_texts_free(texts);
            return -1;
        }
    }
    return 0;
}

void csto_native_texts_free(csto_native_texts *texts)
{
    free(texts->list);
    texts->list = NULL;
}
