/* SPDX-License-Identifier: MIT */
#include "native_functions.h"

#include "native_arrow.h"

/* ---- many texts, as a tuple or from Arrow ---- */

typedef struct given {
    csto_native_texts texts;
    csto_native_arrow arrow;
} given;

static int take(PyObject *object, given *taken)
{
    taken->arrow = (csto_native_arrow){NULL, 0};
    return csto_native_is_arrow(object) ? csto_native_arrow_texts(object, &taken->arrow, &taken->texts)
                                        : csto_native_texts_of(object, &taken->texts);
}

static void let_go(given *taken)
{
    csto_native_texts_free(&taken->texts);
    csto_native_arrow_free(&taken->arrow);
}

/* scan_many(texts, flags, threads): the rows, and what the mentions say. */
static PyObject *scan_many(PyObject *capsule, PyObject *arguments)
{
    PyObject *object;
    unsigned flags;
    Py_ssize_t threads;
    given taken;
    if (!PyArg_ParseTuple(arguments, "OIn", &object, &flags, &threads) || take(object, &taken) < 0)
        return NULL;
    PyObject *found = csto_native_scan_texts(csto_native_entities_of(capsule), &taken.texts, flags, (size_t)threads);
    let_go(&taken);
    return found;
}

/* find_many(names, threads): the numbers. */
static PyObject *find_many(PyObject *capsule, PyObject *arguments)
{
    PyObject *object;
    Py_ssize_t threads;
    given taken;
    if (!PyArg_ParseTuple(arguments, "On", &object, &threads) || take(object, &taken) < 0)
        return NULL;
    PyObject *numbers = csto_native_find_texts(csto_native_entities_of(capsule), &taken.texts, (size_t)threads);
    let_go(&taken);
    return numbers;
}

/* ---- the table of functions ---- */

static PyMethodDef functions[] = {
    {"find", csto_native_find, METH_O, NULL},
    {"complete", csto_native_complete, METH_O, NULL},
    {"suggest", csto_native_suggest, METH_O, NULL},
    {"shortcut_get", csto_native_shortcut_get, METH_VARARGS, NULL},
    {"shortcut_find", csto_native_shortcut_find, METH_VARARGS, NULL},
    {"scan", csto_native_scan, METH_VARARGS, NULL},
    {"scan_many", scan_many, METH_VARARGS, NULL},
    {"find_many", find_many, METH_VARARGS, NULL},
    {"arrow_stream", csto_native_arrow_stream, METH_O, NULL},
    {NULL, NULL, 0, NULL},
};

int csto_native_add_functions(PyObject *module)
{
    PyObject *entities = csto_native_entities_new(), *name = PyUnicode_FromString("csto.native");
    int failed = entities == NULL || name == NULL;
    for (PyMethodDef *def = functions; !failed && def->ml_name != NULL; def++) {
        PyObject *function = PyCFunction_NewEx(def, entities, name);
        failed = function == NULL || PyModule_AddObjectRef(module, def->ml_name, function) < 0;
        Py_XDECREF(function);
    }
    Py_XDECREF(entities);
    Py_XDECREF(name);
    return failed ? -1 : 0;
}

int csto_native_add_constant(PyObject *module, const char *name, PyObject *value)
{
    int failed = value == NULL || PyModule_AddObjectRef(module, name, value) < 0;
    Py_XDECREF(value);
    return failed ? -1 : 0;
}
