/* SPDX-License-Identifier: MIT */
/* The exercises of a period. */
#include "dates.h"

static int is_held_with(const csto_edition *edition, const csto_entity *with)
{
    if (with == NULL)
        return 1;
    if (with->kind == CSTO_KIND_EXERCISE_SERIES)
        return edition->series == with;
    csto_relation relation = with->kind == CSTO_KIND_FORCE_COMPONENT ? CSTO_REL_TRAINS : CSTO_REL_HOSTS;
    const csto_entity *own = csto_related(&edition->entity, relation, 0);
    /* An edition trains what its series does, unless it says otherwise. */
    const csto_entity *trainer = own == NULL && relation == CSTO_REL_TRAINS ? edition->series : &edition->entity;
    const csto_entity *other;
    for (size_t i = 0; (other = csto_related(trainer, relation, i)) != NULL; i++)
        if (other == with)
            return 1;
    return 0;
}

static int is_bound(csto_date date)
{
    return date == CSTO_DATE_UNKNOWN || date == CSTO_DATE_OPEN || csto_is_date(date);
}

/* The last day as far as it is known: of what began on a day some day of that year, of other things when they began. */
static csto_date last_of(const csto_edition *edition, csto_date first)
{
    if (csto_is_date(edition->last_day))
        return edition->last_day;
    return csto_first_day(first) == first ? first / 10000 * 10000 : first;
}

/* Whether the days of an edition, as far as they are known, have one in common with [since, until). */
static csto_answer lies_between(const csto_edition *edition, csto_date since, csto_date until)
{
    if (!is_bound(since) || !is_bound(until))
        return CSTO_NO;
    csto_date first = csto_is_date(edition->first_day) ? edition->first_day : edition->year * 10000;
    if (!csto_is_date(first))
        return CSTO_MAYBE;
    csto_date last = last_of(edition, first);
    csto_date from = csto_is_date(since) ? csto_first_day(since) : CSTO_DATE_UNKNOWN;
    csto_date to = csto_is_date(until) ? csto_first_day(until) : CSTO_DATE_OPEN;
    if (from >= to || csto_first_day(first) >= to || csto_last_day(last) < from)
        return CSTO_NO;
    /* it is over on no day before the one on which it begins */
    csto_date least = csto_first_day(last) > csto_first_day(first) ? csto_first_day(last) : csto_first_day(first);
    return csto_last_day(first) < to && least >= from ? CSTO_YES : CSTO_MAYBE;
}

const csto_edition *csto_edition_between(csto_date since, csto_date until, const csto_entity *with,
                                         const csto_edition *after, csto_answer *answer)
{
    const csto_edition *edition;
    csto_answer unused;
    answer = answer == NULL ? &unused : answer;
    int is_past = after == NULL;
    for (size_t i = 0; (edition = csto_edition_at(i)) != NULL; i++) {
        *answer = is_past && is_held_with(edition, with) ? lies_between(edition, since, until) : CSTO_NO;
        if (*answer != CSTO_NO)
            return edition;
        is_past |= edition == after;
    }
    *answer = CSTO_NO;
    return NULL;
}
