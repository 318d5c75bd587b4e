/* SPDX-License-Identifier: MIT */
/*
 * The module csto.native: libcsto for the package csto, which alone uses it. It is made without proxy classes: C
 * functions that the package calls, and no Python of SWIG's that would be loaded with it.
 *
 * The seam is small: an entity or a source is the str of its id on the Python side, a missing one None; facts, names
 * and records stay C pointers that the package reads and never hands on; what is long comes in one call (native_find.c,
 * native_scan.c). All typemaps and helpers keep to the limited API of Python 3.11.
 */
%module(package="csto") native

%{
#include "native_functions.h"
#include "native_key.h"

/* What the initialisation of a module returns on failure: from SWIG 4.4 on it is that of several phases. */
#if SWIG_VERSION >= 0x040400
#define CSTO_INIT_FAILED -1
#else
#define CSTO_INIT_FAILED NULL
/* SWIG before 4.4 makes the module itself, and goes on with what there was no memory for. */
#undef PyModule_Create
#define PyModule_Create(definition) PyModule_Create2(definition, PYTHON_API_VERSION); if (m == NULL) return NULL
#endif
%}

/* SWIG puts constants into the module without asking whether there was memory for them. */
%typemap(constcode, noblock=1) int {
    if (csto_native_add_constant(m, "$symname", PyLong_FromLong($value)) < 0)
        return CSTO_INIT_FAILED;
}
%typemap(constcode, noblock=1) const char * {
    if (csto_native_add_constant(m, "$symname", PyUnicode_FromString($value)) < 0)
        return CSTO_INIT_FAILED;
}

/* ---- what goes in ---- */

/* Ids, codes, properties, languages. */
%typemap(in) const char * {
    $1 = (char *)csto_native_key($input);
    if ($1 == NULL)
        SWIG_fail;
}
%typemap(freearg) const char * ""

%typemap(in) (const char *text, size_t len) {
    const char *bytes;
    if (csto_native_utf8($input, &bytes, &$2) < 0)
        SWIG_fail;
    $1 = (char *)bytes;
}

%typemap(in) const csto_entity * {
    const char *id = csto_native_key($input);
    if (id == NULL)
        SWIG_fail;
    $1 = (csto_entity *)csto_get(id);
}

/* Only those exercises: or None. */
%typemap(in) const csto_entity *with {
    const char *id = $input == Py_None ? "" : csto_native_key($input);
    if (id == NULL)
        SWIG_fail;
    $1 = (csto_entity *)csto_get(id);
}

%typemap(in) const csto_edition *after {
    const char *id = $input == Py_None ? "" : csto_native_key($input);
    if (id == NULL)
        SWIG_fail;
    $1 = (csto_edition *)csto_edition_get(id);
}

%typemap(in) const csto_source * {
    const char *id = csto_native_key($input);
    if (id == NULL)
        SWIG_fail;
    $1 = (csto_source *)csto_source_get(id);
}

/* ---- what comes out ---- */

%typemap(out) const csto_entity * { $result = csto_native_str($1 == NULL ? NULL : $1->id); }
%typemap(out) const csto_member_state *csto_member_on, const csto_edition *csto_edition_between {
    $result = csto_native_str($1 == NULL ? NULL : $1->entity.id);
}
%typemap(out) const csto_source * { $result = csto_native_str(csto_source_id($1)); }
%typemap(out) const char * { $result = csto_native_str($1); }
%typemap(out) csto_quantity { $result = csto_native_quantity(&$1); }
%typemap(out) csto_quantity * { $result = csto_native_quantity($1); }

/* A second result: the two as a tuple. */
%typemap(in, numinputs=0) csto_answer *answer (csto_answer second = CSTO_NO) { $1 = &second; }
%typemap(in, numinputs=0) csto_date *out (csto_date second = CSTO_DATE_UNKNOWN) { $1 = &second; }
%typemap(in, numinputs=0) uint32_t *maybe (uint32_t second = 0) { $1 = &second; }
%typemap(argout) csto_answer *answer, csto_date *out, uint32_t *maybe {
    $result = Py_BuildValue("(NN)", $result, PyLong_FromLong((long)*$1));
}

/* A text that C writes into a buffer. */
%typemap(in, numinputs=0) (char *buf, size_t cap) (char written[16]) {
    $1 = written;
    $2 = sizeof written;
}
%typemap(argout) (char *buf, size_t cap) {
    Py_XDECREF($result);
    $result = PyUnicode_FromString($1);
}

/* Entities, and the entity within a record, are ids. */
%ignore csto_entity;
%ignore entity;
%ignore csto_quantity;

%include "csto.i"

%inline %{
/* The kind of an entity. */
static csto_kind entity_kind(const csto_entity *entity) { return entity == NULL ? CSTO_KIND_NONE : entity->kind; }
/* The display name of an entity in English. */
static const char *entity_name(const csto_entity *entity) { return entity == NULL ? NULL : entity->name; }
/* The id of a member state, by id or code. */
static const csto_entity *member_state_id(const char *key)
{
    const csto_member_state *state = csto_member_state_get(key);
    return state == NULL ? NULL : &state->entity;
}
/* The id of a source, by id in any case. */
static const csto_source *source_id(const csto_source *source) { return source; }
/* The place of a name among the names of its owner, by the address that a mention has; -1 when it is none of them. */
static long name_index(const csto_entity *owner, long long name)
{
    const csto_name *found;
    for (size_t i = 0; (found = csto_name_at(owner, i)) != NULL; i++)
        if ((intptr_t)found == (intptr_t)name)
            return (long)i;
    return -1;
}
%}

%init %{
    /* An exception is one of SWIG's first steps, which it does not look at. */
    if (PyErr_Occurred() || csto_native_add_functions(m) < 0)
        return CSTO_INIT_FAILED;
%}
