/* SPDX-License-Identifier: MIT */
/* The functions of the module that SWIG does not make: what is long or must be quick, in one call. */
#ifndef CSTO_NATIVE_FUNCTIONS_H
#define CSTO_NATIVE_FUNCTIONS_H

#include "native_entities.h"
#include "native_texts.h"

/* Puts them into the module. 0, or -1 with an exception. native.pyi says what each takes and gives. */
int csto_native_add_functions(PyObject *module);

/* Puts a constant into it, which is the module's from now on; NULL: none could be made. 0, or -1 with an exception. */
int csto_native_add_constant(PyObject *module, const char *name, PyObject *value);

/* Look-up: a list of matches, each a tuple. */
PyObject *csto_native_find(PyObject *entities, PyObject *text);
PyObject *csto_native_complete(PyObject *entities, PyObject *text);
PyObject *csto_native_suggest(PyObject *entities, PyObject *text);

/* Functions that do what one of Python's does, and do at once what was done before: native_shortcut.c. */
PyObject *csto_native_shortcut_get(PyObject *entities, PyObject *arguments);
PyObject *csto_native_shortcut_find(PyObject *entities, PyObject *arguments);

/*
 * Of many texts: the rows of all mentions, with the offsets and the bytes of what they say; the number of the entity
 * that each names, -1 for none, -2 for several.
 */
PyObject *csto_native_scan_texts(const csto_native_entities *entities, const csto_native_texts *texts, unsigned flags,
                                 size_t threads);
PyObject *csto_native_find_texts(const csto_native_entities *entities, const csto_native_texts *texts, size_t threads);

/* The rows of the mentions in one text: scan(text, flags). */
PyObject *csto_native_scan(PyObject *entities, PyObject *arguments);

#endif
