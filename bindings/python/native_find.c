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

/* find_one(text, objects, otherwise): the object of the one entity; where there is none yet, or not one entity,
 * otherwise(text, number). */
PyObject *csto_native_find_one(PyObject *entities, PyObject *const *arguments, Py_ssize_t count)
{
    const char *bytes;
    size_t length;
    csto_match match;
    if (count != 3) {
        csto_native_raise(PyExc_TypeError, "find_one takes a text, the objects and a function");
        return NULL;
    }
    if (csto_native_utf8(arguments[0], &bytes, &length) < 0)
        return NULL;
    long long number = -1;
    if (csto_find(bytes, length, &match, 1) == 1) {
        number = csto_native_number(csto_native_entities_of(entities), match.entity);
        PyObject *object = PyList_GetItem(arguments[1], (Py_ssize_t)number);
        if (object == NULL)
            return NULL;
        if (object != Py_None)
            return Py_NewRef(object);
    }
    return PyObject_CallFunction(arguments[2], "OL", arguments[0], number);
}
