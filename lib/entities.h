/* SPDX-License-Identifier: MIT */
/* Entities by number, for the other parts of the library. */
#ifndef CSTO_ENTITIES_H
#define CSTO_ENTITIES_H

#include "tables.h"

/* The entity of a number; NULL for CSTO_NO_ENTITY. */
const csto_entity *csto_entity_at(uint16_t number);

/* Entity i of a kind. */
static inline const csto_entity *csto_entity_in(const csto_kind_row *row, size_t i)
{
    return (const csto_entity *)(const void *)((const char *)row->records + i * row->stride);
}

/* The entity of a name. */
static inline const csto_entity *csto_entity_named(const csto_name *name)
{
    const csto_kind_row *row = &csto_kinds[name->kind];
    return csto_entity_in(row, (size_t)name->entity - row->first);
}

/* The number of an entity; CSTO_NO_ENTITY for NULL and for what is not one of our own (a copy of one, say). */
uint16_t csto_entity_number(const csto_entity *entity);

/* Source i of a list in csto_source_lists; NULL when it has fewer. */
const csto_source *csto_source_listed(uint16_t list, size_t i);

/* A display text; NULL for none. */
static inline const char *csto_text_of(csto_text_at at) { return at == 0 ? NULL : csto_text + at; }

#endif
