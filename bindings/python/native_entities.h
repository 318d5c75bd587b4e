/* SPDX-License-Identifier: MIT */
/* Entities as numbers: their place in csto_at(CSTO_KIND_NONE, i), by which Python keeps the objects it has made. */
#ifndef CSTO_NATIVE_ENTITIES_H
#define CSTO_NATIVE_ENTITIES_H

#include <Python.h>

#include "csto.h"

typedef struct csto_native_entities csto_native_entities;

/* A capsule around the numbers of all entities, made when the module is loaded. NULL with an exception. */
PyObject *csto_native_entities_new(void);

/* What is in the capsule. */
const csto_native_entities *csto_native_entities_of(PyObject *capsule);

/* The number of an entity; -1 for NULL. */
int64_t csto_native_number(const csto_native_entities *entities, const csto_entity *entity);

#endif
