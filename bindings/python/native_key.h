/* SPDX-License-Identifier: MIT */
/* Ids, codes, names and other short things between Python and C. */
#ifndef CSTO_NATIVE_KEY_H
#define CSTO_NATIVE_KEY_H

#include <Python.h>

#include "csto.h"

/* Sets an exception with a message, as PyErr_Format() does, but MemoryError when there is no memory for the message:
 * Python 3.11 then sets the exception without one. */
void csto_native_raise(PyObject *exception, const char *format, ...);

/* Sets TypeError: "expected str, not int". */
void csto_native_refuse(PyObject *object, const char *expected);

/*
 * The bytes of a key: an id, a code, a property, a language. NULL with TypeError when it is no str. A str that no key
 * can be (with a NUL or a lone surrogate in it) gives the empty key, which nothing bears.
 */
const char *csto_native_key(PyObject *key);

/* The UTF-8 of a str, which lives as long as it. 0; -1 with TypeError, or with UnicodeEncodeError for a lone
 * surrogate. */
int csto_native_utf8(PyObject *text, const char **bytes, size_t *length);

/* A str of a text, None of NULL. */
PyObject *csto_native_str(const char *text);

/* (value, comparison) of a quantity, None when there is none. */
PyObject *csto_native_quantity(const csto_quantity *quantity);

#endif
