/* SPDX-License-Identifier: MIT */
/* What a state was to the CSTO on a day, and who held an office: thin helpers over the facts. */
#include "dates.h"

#include <string.h>

static uint32_t membership_flag(const char *value)
{
    static const struct {
        char value[24];
        uint32_t flag;
    } flags[] = {
        {"treaty-party", CSTO_TREATY_PARTY},
        {"charter-signatory", CSTO_CHARTER_SIGNATORY},
        {"member", CSTO_MEMBER},
        {"suspended", CSTO_SUSPENDED},
        {"participation-frozen", CSTO_PARTICIPATION_FROZEN},
        {"financing-withheld", CSTO_FINANCING_WITHHELD},
    };
    uint32_t flag = 0;
    for (size_t i = 0; i < sizeof flags / sizeof flags[0]; i++)
        if (strcmp(value, flags[i].value) == 0)
            flag = flags[i].flag;
    return flag;
}

uint32_t csto_member_state_membership(const csto_member_state *state, csto_date on, uint32_t *maybe)
{
    uint32_t held = 0, undecided = 0;
    const csto_fact *fact = NULL;
    csto_answer answer;
    while (state != NULL && (fact = csto_fact_on(&state->entity, "membership", on, fact, &answer)) != NULL) {
        uint32_t flag = membership_flag(csto_fact_value(fact));
        if (answer == CSTO_YES)
            held |= flag;
        else
            undecided |= flag;
    }
    if (maybe != NULL)
        *maybe = undecided & ~held;
    return held;
}

const csto_member_state *csto_member_on(csto_date on, size_t i, csto_answer *answer)
{
    const csto_member_state *state;
    csto_answer unused;
    answer = answer == NULL ? &unused : answer;
    for (size_t k = 0; (state = csto_member_state_at(k)) != NULL; k++) {
        uint32_t maybe, held = csto_member_state_membership(state, on, &maybe);
        *answer = (held & CSTO_MEMBER) != 0 ? CSTO_YES : (maybe & CSTO_MEMBER) != 0 ? CSTO_MAYBE : CSTO_NO;
        if (*answer != CSTO_NO && i-- == 0)
            return state;
    }
    *answer = CSTO_NO;
    return NULL;
}

static int has_several_seats(const csto_office *office)
{
    const csto_fact *seats = csto_fact_on(&office->entity, "seats", CSTO_DATE_UNKNOWN, NULL, NULL);
    return seats != NULL && strcmp(csto_fact_value(seats), "several") == 0;
}

/* Whether by that day somebody else was surely in the office after the beginning of a term. */
static int has_successor(const csto_office *office, const csto_fact *term, csto_date on)
{
    const csto_fact *other;
    for (size_t i = 0; (other = csto_fact_at(&office->entity, i)) != NULL; i++) {
        const char *property = csto_fact_property(other);
        csto_date since = csto_fact_since(other);
        int is_in_office = strcmp(property, "holder") == 0 || strcmp(property, "attested") == 0;
        if (is_in_office && csto_fact_is_preferred(other) && csto_fact_object(other) != csto_fact_object(term) &&
            csto_first_day(since) > csto_last_day(csto_fact_since(term)) &&
            csto_period_covers(since, CSTO_DATE_OPEN, on) == CSTO_YES)
            return 1;
    }
    return 0;
}

/* Whether a term, whose end is not known, was over on a day at which it may have lasted, because one holds the office
 * at a time. */
static int is_over(const csto_office *office, const csto_fact *term, csto_date on)
{
    return csto_fact_until(term) == CSTO_DATE_UNKNOWN && csto_fact_since(term) != CSTO_DATE_UNKNOWN &&
           !has_several_seats(office) && has_successor(office, term, on);
}

/* The i-th fact of the property that gives exactly this answer; *i is lowered by those passed over. */
static const csto_fact *holder(const csto_office *office, const char *property, csto_date on, csto_answer wanted,
                               size_t *i)
{
    const csto_fact *fact = NULL;
    csto_answer answer;
    while ((fact = csto_fact_on(&office->entity, property, on, fact, &answer)) != NULL)
        if (answer == wanted && !(answer == CSTO_MAYBE && is_over(office, fact, on)) && (*i)-- == 0)
            return fact;
    return NULL;
}

/* Somebody attested in the office on one day is not therefore a candidate for all later days. */
static const csto_fact *sure_holder(const csto_office *office, csto_date on, size_t *i)
{
    const csto_fact *fact = holder(office, "holder", on, CSTO_YES, i);
    if (fact == NULL)
        fact = holder(office, "acting_holder", on, CSTO_YES, i);
    return fact != NULL ? fact : holder(office, "attested", on, CSTO_YES, i);
}

static const csto_fact *possible_holder(const csto_office *office, csto_date on, size_t *i)
{
    const csto_fact *fact = holder(office, "holder", on, CSTO_MAYBE, i);
    return fact != NULL ? fact : holder(office, "acting_holder", on, CSTO_MAYBE, i);
}

const csto_fact *csto_office_holder_on(const csto_office *office, csto_date on, size_t i, csto_answer *answer)
{
    csto_answer unused;
    answer = answer == NULL ? &unused : answer;
    *answer = CSTO_NO;
    if (office == NULL)
        return NULL;
    const csto_fact *fact = sure_holder(office, on, &i);
    if (fact != NULL) {
        *answer = CSTO_YES;
        return fact;
    }
    /* Where one holds the office and is known, nobody else may have held it. */
    size_t first = 0;
    if (!has_several_seats(office) && sure_holder(office, on, &first) != NULL)
        return NULL;
    fact = possible_holder(office, on, &i);
    *answer = fact == NULL ? CSTO_NO : CSTO_MAYBE;
    return fact;
}
