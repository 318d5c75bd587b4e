/* SPDX-License-Identifier: MIT */
/*
 * Functions of Python with a short cut: what was asked before is answered here, in a few nanoseconds, and everything
 * else by the function itself, which is thus the only one to know what is right and what is an error.
 *
 * Each is the function of a module object of its own, which holds what it works with: so it is pickled by its name, as
 * a function is, and every interpreter has its own.
 */
#include "native_functions.h"
#include "native_key.h"

typedef struct shortcut {
    PyMethodDef method;
    PyObject *documentation; /* bytes: of the method */
    PyObject *function;      /* of Python */
    PyObject *objects;       /* that there are: a list by number, or a dict by id */
    PyObject *capsule;       /* of the entities */
    const csto_native_entities *entities;
} shortcut;

/* ---- the module object of one ---- */

static int visit_module(PyObject *module, visitproc visit, void *arg)
{
    shortcut *own = PyModule_GetState(module);
    Py_VISIT(own->function);
    Py_VISIT(own->objects);
    return 0;
}

static void free_module(void *module)
{
    shortcut *own = PyModule_GetState(module);
    Py_CLEAR(own->function);
    Py_CLEAR(own->objects);
    Py_CLEAR(own->capsule);
    Py_CLEAR(own->documentation);
}

/* Nothing is cleared before it is freed: every circle through the function goes through the dict of its module. */
static PyModuleDef definition = {
    .m_base = PyModuleDef_HEAD_INIT,
    .m_name = "csto",
    .m_size = sizeof(shortcut),
    .m_traverse = visit_module,
    .m_free = free_module,
};

/* ---- what it does ---- */

/* The function's answer, whatever the arguments are. */
static PyObject *ask(PyObject *function, PyObject *const *arguments, Py_ssize_t count, PyObject *keywords)
{
    Py_ssize_t named = keywords == NULL ? 0 : PyTuple_Size(keywords);
    PyObject *answer = NULL, *unnamed = PyTuple_New(count), *others = PyDict_New();
    int failed = unnamed == NULL || others == NULL;
    for (Py_ssize_t i = 0; !failed && i < count; i++)
        failed = PyTuple_SetItem(unnamed, i, Py_NewRef(arguments[i])) < 0;
    for (Py_ssize_t i = 0; !failed && i < named; i++)
        failed = PyDict_SetItem(others, PyTuple_GetItem(keywords, i), arguments[count + i]) < 0;
    if (!failed)
        answer = PyObject_Call(function, unnamed, others);
    Py_XDECREF(unnamed);
    Py_XDECREF(others);
    return answer;
}

static PyObject *get(PyObject *module, PyObject *const *arguments, Py_ssize_t count, PyObject *keywords)
{
    const shortcut *own = PyModule_GetState(module);
    if (count == 1 && keywords == NULL && PyUnicode_CheckExact(arguments[0])) {
        PyObject *known = PyDict_GetItemWithError(own->objects, arguments[0]);
        if (known != NULL || PyErr_Occurred())
            return Py_XNewRef(known);
    }
    return ask(own->function, arguments, count, keywords);
}

/* The number of the one entity that a str names, else -1; -2 with an exception. */
static int64_t number_of(const shortcut *own, PyObject *name)
{
    const char *bytes;
    size_t length;
    csto_match match;
    if (csto_native_utf8(name, &bytes, &length) < 0)
        return -2;
    return csto_find(bytes, length, &match, 1) == 1 ? csto_native_number(own->entities, match.entity) : -1;
}

/* The object of an entity by its number, which the function gives the first time. */
static PyObject *object_of(const shortcut *own, Py_ssize_t number, PyObject *name)
{
    PyObject *known = PyList_GetItem(own->objects, number);
    if (known != Py_None)
        return Py_XNewRef(known);
    PyObject *answer = ask(own->function, &name, 1, NULL);
    if (answer != NULL && PyList_SetItem(own->objects, number, Py_NewRef(answer)) < 0)
        Py_CLEAR(answer);
    return answer;
}

static PyObject *find(PyObject *module, PyObject *const *arguments, Py_ssize_t count, PyObject *keywords)
{
    const shortcut *own = PyModule_GetState(module);
    if (count == 1 && keywords == NULL) {
        int64_t number = number_of(own, arguments[0]);
        if (number == -2)
            return NULL;
        if (number >= 0)
            return object_of(own, (Py_ssize_t)number, arguments[0]);
    }
    return ask(own->function, arguments, count, keywords);
}

/* ---- making one ---- */

/* By way of a function without parameters, as all function pointers may be converted. */
#define FAST(function) ((PyCFunction)(void (*)(void))(function))

/* Of the function, with the parameters that its documentation begins with. */
static PyObject *make(PyMethodDef method, const char *parameters, PyObject *capsule, PyObject *arguments)
{
    PyObject *function, *objects, *made = NULL, *name = PyUnicode_FromString(definition.m_name);
    PyObject *text = NULL, *said = NULL, *module = NULL;
    if (name == NULL || !PyArg_ParseTuple(arguments, "OO", &function, &objects) ||
        (text = PyObject_GetAttrString(function, "__doc__")) == NULL ||
        (said = PyUnicode_FromFormat("%s%s\n--\n\n%S", method.ml_name, parameters, text)) == NULL ||
        (module = PyModule_Create(&definition)) == NULL)
        goto end;
    shortcut *own = PyModule_GetState(module);
    own->documentation = PyUnicode_AsUTF8String(said);
    if (own->documentation == NULL)
        goto end;
    own->method = method;
    own->method.ml_doc = PyBytes_AsString(own->documentation);
    own->function = Py_NewRef(function);
    own->objects = Py_NewRef(objects);
    own->capsule = Py_NewRef(capsule);
    own->entities = csto_native_entities_of(capsule);
    made = PyCFunction_NewEx(&own->method, module, name);
end:
    Py_XDECREF(name);
    Py_XDECREF(text);
    Py_XDECREF(said);
    Py_XDECREF(module);
    return made;
}

PyObject *csto_native_shortcut_get(PyObject *capsule, PyObject *arguments)
{
    return make((PyMethodDef){"get", FAST(get), METH_FASTCALL | METH_KEYWORDS, NULL}, "(id)", capsule, arguments);
}

PyObject *csto_native_shortcut_find(PyObject *capsule, PyObject *arguments)
{
    return make((PyMethodDef){"find", FAST(find), METH_FASTCALL | METH_KEYWORDS, NULL}, "(name)", capsule, arguments);
}
