/* SPDX-License-Identifier: MIT */
/* Entities by number, for the other parts of the library. */
#ifndef CSTO_ENTITIES_H
#define CSTO_ENTITIES_H

#include "tables.h"

/* The entity of a number; NULL for CSTO_NO_ENTITY. */
const csto_entity *csto_entity_at(uint16_t number);

/* The entity of a name. */
const csto_entity *csto_entity_named(const csto_name *name);

/* The number of an entity; CSTO_NO_ENTITY for NULL and for what is not one of our own (a copy of one, say). */
uint16_t csto_entity_number(const csto_entity *entity);

/* A display text; NULL for none. */
static inline const char *csto_text_of(csto_text_at at) { return at == 0 ? NULL : csto_text + at; }

#endif
