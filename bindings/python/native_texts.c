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
        PyObject *object = PyTuple_GetItem(tuple, i);
        if (object == NULL || (object != Py_None && csto_native_text_of(object, &texts->list[i]) < 0)) {
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
