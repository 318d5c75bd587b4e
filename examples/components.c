/* SPDX-License-Identifier: MIT */
/* The components of the CSTO Troops (Collective Forces), the exercises that train each, and the last of them. */
#include <csto.h>
#include <stdio.h>

/* The latest edition of a series that took place; NULL when none is known. */
static const csto_edition *latest_held(const csto_entity *series)
{
    const csto_edition *latest = NULL;
    const csto_entity *entity;
    for (size_t i = 0; (entity = csto_related(series, CSTO_REL_EDITIONS, i)) != NULL; i++) {
        const csto_edition *edition = csto_edition_of(entity);
        if (edition->conduct == CSTO_HELD && (latest == NULL || edition->first_day > latest->first_day))
            latest = edition;
    }
    return latest;
}

static void print_series(const csto_entity *series)
{
    const csto_edition *edition = latest_held(series);
    printf("    %s", series->name);
    if (edition != NULL) {
        const csto_entity *host;
        char day[11];
        csto_date_format(edition->first_day, day, sizeof day);
        printf("; last: %s, %s", edition->entity.name, day);
        for (size_t i = 0; (host = csto_related(&edition->entity, CSTO_REL_HOSTS, i)) != NULL; i++)
            printf(", %s", host->name);
    }
    putchar('\n');
}

int main(void)
{
    for (size_t i = 0; i < csto_force_component_count(); i++) {
        const csto_force_component *component = csto_force_component_at(i);
        const csto_entity *exercise;
        printf("%s\n", component->entity.name);
        /* Single editions may train a component too: here only whole series are of interest. */
        for (size_t j = 0; (exercise = csto_related(&component->entity, CSTO_REL_TRAINED_BY, j)) != NULL; j++)
            if (exercise->kind == CSTO_KIND_EXERCISE_SERIES)
                print_series(exercise);
    }
    return 0;
}
