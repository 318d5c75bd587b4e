/* SPDX-License-Identifier: MIT */
#include "native_key.h"

#include <stdarg.h>
#include <string.h>

void csto_native_raise(PyObject *exception, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    PyObject *message = PyUnicode_FromFormatV(format, values);
    va_end(values);
    if (message != NULL)
        PyErr_SetObject(exception, message);
    Py_XDECREF(message);
}

void csto_native_refuse(PyObject *object, const char *expected)
{
    PyObject *type = PyType_GetName(Py_TYPE(object));
    if (type != NULL)
        csto_native_raise(PyExc_TypeError, "expected %s, not %U", expected, type);
    Py_XDECREF(type);
}

const char *csto_native_key(PyObject *key)
{
    Py_ssize_t length;
    if (!PyUnicode_Check(key)) {
        csto_native_refuse(key, "str");
        return NULL;
    }
    const char *bytes = PyUnicode_AsUTF8AndSize(key, &length);
    if (bytes == NULL && !PyErr_ExceptionMatches(PyExc_UnicodeError))
        return NULL;
    if (bytes == NULL)
        PyErr_Clear();
    return bytes == NULL || strlen(bytes) != (size_t)length ? "" : bytes;
}

int csto_native_utf8(PyObject *text, const char **bytes, size_t *length)
{
    Py_ssize_t size;
    if (!PyUnicode_Check(text)) {
        csto_native_refuse(text, "str");
        return -1;
    }
    *bytes = PyUnicode_AsUTF8AndSize(text, &size);
    *length = (size_t)size;
    return *bytes == NULL ? -1 : 0;
}

PyObject *csto_native_str(const char *text)
{
    if (text == NULL)
        Py_RETURN_NONE;
    return PyUnicode_FromString(text);
}

PyObject *csto_native_quantity(const csto_quantity *quantity)
{
    if (quantity->comparison == CSTO_VALUE_ABSENT)
        Py_RETURN_NONE;
    return Py_BuildValue("(Li)", (long long)quantity->value, (int)quantity->comparison);
}
