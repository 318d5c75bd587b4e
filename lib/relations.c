/* SPDX-License-Identifier: MIT */
/* Relations: runs of rows, of one entity ordered by relation. */
#include "entities.h"

const csto_entity *csto_related(const csto_entity *entity, csto_relation relation, size_t i)
{
    uint16_t number = csto_entity_number(entity);
    if (number == CSTO_NO_ENTITY || relation == CSTO_REL_NONE)
        return NULL;
    uint32_t row = csto_relation_first[number], end = csto_relation_first[number + 1];
    while (row < end && csto_relations[row].relation != (unsigned)relation)
        row++;
    if (i >= end - row || csto_relations[row + i].relation != (unsigned)relation)
        return NULL;
    return csto_entity_at(csto_relations[row + i].object);
}
