/* SPDX-License-Identifier: MIT */
#include "native_functions.h"
#include "native_key.h"
#include "native_name.h"

static PyObject *match_tuple(const csto_match *match)
{
    return Py_BuildValue("(sskii)", match->entity->id, csto_name_entity(match->name)->id,
                         csto_native_name_index(match->name), (int)match->year, (int)match->distance);
}

typedef size_t look_up(const char *text, size_t len, csto_match *out, size_t cap);

static PyObject *matches_of(look_up *look, PyObject *text)
{
    csto_match matches[CSTO_MATCHES_MAX];
    const char *bytes;
    size_t length;
    if (csto_native_utf8(text, &bytes, &length) < 0)
        return NULL;
    size_t count = look(bytes, length, matches, CSTO_MATCHES_MAX);
    if (count > CSTO_MATCHES_MAX)
        count = CSTO_MATCHES_MAX;
    PyObject *list = PyList_New((Py_ssize_t)count);
    for (size_t i = 0; list != NULL && i < count; i++) {
        PyObject *tuple = match_tuple(&matches[i]);
        if (tuple == NULL)
            Py_CLEAR(list);
        else
            PyList_SetItem(list, (Py_ssize_t)i, tuple);
    }
    return list;
}

PyObject *csto_native_find(PyObject *entities, PyObject *text)
{
    (void)entities;
    return matches_of(csto_find, text);
}

PyObject *csto_native_complete(PyObject *entities, PyObject *text)
{
    (void)entities;
    return matches_of(csto_complete, text);
}

PyObject *csto_native_suggest(PyObject *entities, PyObject *text)
{
    (void)entities;
    return matches_of(csto_suggest, text);
}
