/* SPDX-License-Identifier: MIT */
/* Entities and records: by id, by code, by place. */
#include "entities.h"

#include "ascii.h"
#include "hash.h"

static int is_kind(csto_kind kind) { return kind > CSTO_KIND_NONE && kind <= CSTO_KIND_FIGURE; }

const csto_entity *csto_entity_at(uint16_t number)
{
    if (number >= csto_kinds[CSTO_KIND_NONE].count)
        return NULL;
    int kind = CSTO_KIND_FIGURE;
    while (csto_kinds[kind].first > number)
        kind--;
    return csto_entity_in(&csto_kinds[kind], (size_t)number - csto_kinds[kind].first);
}

uint16_t csto_entity_number(const csto_entity *entity)
{
    if (entity == NULL || !is_kind(entity->kind))
        return CSTO_NO_ENTITY;
    const csto_kind_row *row = &csto_kinds[entity->kind];
    uintptr_t base = (uintptr_t)row->records, address = (uintptr_t)entity;
    if (address < base || address >= base + (uintptr_t)row->stride * row->count || (address - base) % row->stride != 0)
        return CSTO_NO_ENTITY;
    return (uint16_t)(row->first + (address - base) / row->stride);
}

/* The entity of a key in a table ordered by it. */
static const csto_entity *search(const csto_id_row *rows, uint32_t count, const char *key)
{
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = csto_ascii_compare(key, csto_text + rows[middle].id);
        if (order == 0)
            return csto_entity_at(rows[middle].entity);
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

const csto_entity *csto_get(const char *id) { return id == NULL ? NULL : search(csto_ids, csto_id_count, id); }

size_t csto_count(csto_kind kind) { return kind == CSTO_KIND_NONE || is_kind(kind) ? csto_kinds[kind].count : 0; }

const csto_entity *csto_at(csto_kind kind, size_t i)
{
    if (i >= csto_count(kind))
        return NULL;
    return kind == CSTO_KIND_NONE ? csto_entity_at((uint16_t)i) : csto_entity_in(&csto_kinds[kind], i);
}

static const void *record_get(csto_kind kind, const char *key)
{
    const csto_entity *entity = csto_get(key);
    return entity != NULL && entity->kind == kind ? entity : NULL;
}

/* A copy of an entity is no record: nothing follows it. */
static const void *record_of(csto_kind kind, const csto_entity *entity)
{
    return csto_entity_number(entity) != CSTO_NO_ENTITY && entity->kind == kind ? entity : NULL;
}

/* The four functions of a record type; only the keys that it is got by may differ. */
#define RECORD(type, kind, get) \
    const type *type##_get(const char *key) { return get; } \
    size_t type##_count(void) { return csto_count(kind); } \
    const type *type##_at(size_t i) { return (const type *)csto_at(kind, i); } \
    const type *type##_of(const csto_entity *entity) { return record_of(kind, entity); }

/* The state of an ISO code, of which there are few: a hash without collisions finds it. What has two characters and
 * what has three goes the same way, without a branch. */
static const csto_entity *state_of_code(const char *key)
{
    const unsigned char *at = (const unsigned char *)key;
    if (at[0] == '\0' || at[1] == '\0' || at[2 + (at[2] != '\0')] != '\0')
        return NULL;
    uint32_t code = at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16;
    const csto_code_row *row = &csto_codes[csto_code_hash(code, csto_code_factor) >> csto_code_shift];
    uint32_t letters = row->code >> 1 & 0x202020u; /* the bits of their case: digits have no bit 6 */
    if ((code | letters) != row->code)
        return NULL;
    const csto_kind_row *states = &csto_kinds[CSTO_KIND_MEMBER_STATE];
    return csto_entity_in(states, (size_t)row->entity - states->first);
}

static const void *member_state_get(const char *key)
{
    const csto_entity *state = key == NULL ? NULL : state_of_code(key);
    return state != NULL ? state : record_get(CSTO_KIND_MEMBER_STATE, key);
}

RECORD(csto_member_state, CSTO_KIND_MEMBER_STATE, member_state_get(key))
RECORD(csto_body, CSTO_KIND_BODY, record_get(CSTO_KIND_BODY, key))
RECORD(csto_office, CSTO_KIND_OFFICE, record_get(CSTO_KIND_OFFICE, key))
RECORD(csto_force_component, CSTO_KIND_FORCE_COMPONENT, record_get(CSTO_KIND_FORCE_COMPONENT, key))
RECORD(csto_exercise_series, CSTO_KIND_EXERCISE_SERIES, record_get(CSTO_KIND_EXERCISE_SERIES, key))
RECORD(csto_edition, CSTO_KIND_EDITION, record_get(CSTO_KIND_EDITION, key))
RECORD(csto_training_institution, CSTO_KIND_TRAINING_INSTITUTION, record_get(CSTO_KIND_TRAINING_INSTITUTION, key))
RECORD(csto_person, CSTO_KIND_PERSON, record_get(CSTO_KIND_PERSON, key))
RECORD(csto_document, CSTO_KIND_DOCUMENT, record_get(CSTO_KIND_DOCUMENT, key))
RECORD(csto_event, CSTO_KIND_EVENT, record_get(CSTO_KIND_EVENT, key))
RECORD(csto_figure, CSTO_KIND_FIGURE, record_get(CSTO_KIND_FIGURE, key))
