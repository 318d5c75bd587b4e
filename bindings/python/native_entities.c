/* SPDX-License-Identifier: MIT */
/* A hash table from pointers to numbers, at most half full, filled once and then only read: each module has its own. */
#include "native_entities.h"

#include <stdlib.h>

static const char capsule_name[] = "csto.native.entities";

typedef struct slot {
    const csto_entity *entity;
    int64_t number;
} slot;

struct csto_native_entities {
    size_t mask; /* the number of slots, a power of two, less one */
    slot *slots;
};

static size_t first_slot(const csto_entity *entity, size_t mask)
{
    uint64_t mixed = (uint64_t)(uintptr_t)entity * UINT64_C(0x9E3779B97F4A7C15);
    return (size_t)(mixed >> 32) & mask;
}

static slot *slot_of(const csto_native_entities *entities, const csto_entity *entity)
{
    size_t i = first_slot(entity, entities->mask);
    while (entities->slots[i].entity != NULL && entities->slots[i].entity != entity)
        i = (i + 1) & entities->mask;
    return &entities->slots[i];
}

static void free_entities(csto_native_entities *entities)
{
    free(entities->slots);
    free(entities);
}

static void free_capsule(PyObject *capsule) { free_entities(PyCapsule_GetPointer(capsule, capsule_name)); }

static csto_native_entities *number_all(void)
{
    size_t room = 1;
    while (room < csto_count(CSTO_KIND_NONE) * 2)
        room *= 2;
    csto_native_entities *entities = malloc(sizeof *entities);
    if (entities == NULL)
        return NULL;
    entities->mask = room - 1;
    entities->slots = calloc(room, sizeof *entities->slots);
    if (entities->slots == NULL) {
        free(entities);
        return NULL;
    }
    const csto_entity *entity;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++)
        *slot_of(entities, entity) = (slot){entity, (int64_t)i};
    return entities;
}

PyObject *csto_native_entities_new(void)
{
    csto_native_entities *entities = number_all();
    if (entities == NULL)
        return PyErr_NoMemory();
    PyObject *capsule = PyCapsule_New(entities, capsule_name, free_capsule);
    if (capsule == NULL)
        free_entities(entities);
    return capsule;
}

const csto_native_entities *csto_native_entities_of(PyObject *capsule)
{
    return PyCapsule_GetPointer(capsule, capsule_name);
}

int64_t csto_native_number(const csto_native_entities *entities, const csto_entity *entity)
{
    return entity == NULL ? -1 : slot_of(entities, entity)->number;
}
