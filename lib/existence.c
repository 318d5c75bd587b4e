/* SPDX-License-Identifier: MIT */
/* What existed on a day. */
#include "dates.h"

#include <string.h>

/* The preferred value of a timeless date: when a body was established, when it ended. */
static csto_date date_of(const csto_entity *entity, const char *property)
{
    const csto_fact *fact = csto_fact_on(entity, property, csto_data_as_of(), NULL, NULL);
    csto_date date = CSTO_DATE_UNKNOWN;
    if (fact != NULL)
        csto_date_parse(csto_fact_value(fact), CSTO_NUL_TERMINATED, &date);
    return date;
}

/* Whether the record says on that day that the entity is in this stage: "proposed", "superseded". */
static csto_answer is_in_stage(const csto_entity *entity, csto_date on, const char *stage)
{
    csto_answer answer;
    const csto_fact *fact = csto_fact_on(entity, "stage", on, NULL, &answer);
    return fact != NULL && strcmp(csto_fact_value(fact), stage) == 0 ? answer : CSTO_NO;
}

csto_answer csto_existed_on(const csto_entity *entity, csto_date on)
{
    if (entity == NULL || !csto_is_date(on))
        return CSTO_MAYBE;
    if (is_in_stage(entity, on, "proposed") || is_in_stage(entity, on, "planned"))
        return CSTO_NO;
    csto_date established = date_of(entity, "established"), ended = date_of(entity, "ended");
    if (established == CSTO_DATE_UNKNOWN && ended == CSTO_DATE_UNKNOWN)
        return is_in_stage(entity, on, "active") == CSTO_YES ? CSTO_YES : CSTO_MAYBE;
    int may_have_ended = is_in_stage(entity, on, "superseded") || is_in_stage(entity, on, "unverified");
    if (ended == CSTO_DATE_UNKNOWN && !may_have_ended)
        ended = CSTO_DATE_OPEN;
    return csto_period_covers(established, ended, on);
}
