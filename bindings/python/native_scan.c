/* SPDX-License-Identifier: MIT */
#include <stdlib.h>

#include "native_functions.h"
#include "native_rows.h"

/* From this length on, in bytes, a scan takes longer than letting the interpreter go. */
enum { LONG_TEXT = 4096 };

PyObject *csto_native_scan(PyObject *capsule, PyObject *arguments)
{
    PyObject *object;
    unsigned flags;
    csto_native_text text;
    csto_native_rows found = {NULL, 0, 0};
    const csto_native_entities *entities = csto_native_entities_of(capsule);
    if (!PyArg_ParseTuple(arguments, "OI", &object, &flags) || csto_native_text_of(object, &text) < 0)
        return NULL;

    PyThreadState *state = text.length >= LONG_TEXT ? PyEval_SaveThread() : NULL;
    int failed = csto_native_rows_scan(&found, entities, &text, 0, flags);
    if (state != NULL)
        PyEval_RestoreThread(state);

    PyObject *rows = failed ? PyErr_NoMemory() : csto_native_rows_bytes(&found);
    free(found.list);
    return rows;
}
