/* SPDX-License-Identifier: MIT */
#include "tally.h"

#include "memory.h"

#include <stdlib.h>
#include <string.h>

static int by_id(const void *left, const void *right)
{
    const tally_row *a = left, *b = right;
    return strcmp(a->entity->id, b->entity->id);
}

static int by_kind_and_mentions(const void *left, const void *right)
{
    const tally_row *a = left, *b = right;
    if (a->entity->kind != b->entity->kind)
        return a->entity->kind < b->entity->kind ? -1 : 1;
    if (a->mentions != b->mentions)
        return a->mentions > b->mentions ? -1 : 1;
    return by_id(left, right);
}

void tally_sum(mention_tally *tally)
{
    if (tally->count == 0)
        return;
    qsort(tally->rows, tally->count, sizeof *tally->rows, by_id);
    size_t last = 0;
    for (size_t i = 1; i < tally->count; i++) {
        if (tally->rows[i].entity == tally->rows[last].entity)
            tally->rows[last].mentions += tally->rows[i].mentions;
        else
            tally->rows[++last] = tally->rows[i];
    }
    tally->count = last + 1;
    qsort(tally->rows, tally->count, sizeof *tally->rows, by_kind_and_mentions);
}

/* Rows are summed whenever there are so many: so a long text takes no more room than a short one. */
enum { ROWS_MAX = 8192 };

void tally_add(mention_tally *tally, const csto_entity *entity, size_t mentions)
{
    if (tally->count == ROWS_MAX)
        tally_sum(tally);
    tally->rows = grown(tally->rows, tally->count, &tally->capacity, sizeof *tally->rows);
    tally->rows[tally->count].entity = entity;
    tally->rows[tally->count++].mentions = mentions;
    tally->mentions += mentions;
}

void tally_free(mention_tally *tally)
{
    free(tally->rows);
    memset(tally, 0, sizeof *tally);
}
