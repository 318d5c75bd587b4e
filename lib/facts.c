/* SPDX-License-Identifier: MIT */
/* Facts, and what of them held on a day. */
#include "ascii.h"
#include "entities.h"

/* The run of an entity's facts; empty for what is no entity. */
typedef struct run {
    const csto_fact *begin, *end;
} run;

static run facts_of(const csto_entity *subject)
{
    uint16_t number = csto_entity_number(subject);
    run none = {NULL, NULL};
    if (number == CSTO_NO_ENTITY)
        return none;
    run facts = {csto_facts + csto_fact_first[number], csto_facts + csto_fact_first[number + 1]};
    return facts;
}

static int is_preferred(const csto_fact *fact) { return (fact->flags & CSTO_FACT_PREFERRED) != 0; }

static int is_about(const csto_fact *fact, const char *property)
{
    return csto_ascii_compare(property, csto_text + csto_properties[fact->property]) == 0;
}

static csto_period period_of(const csto_fact *fact) { return csto_periods[fact->period]; }

static int is_timeless(const csto_fact *fact) { return (fact->flags & CSTO_FACT_TIMELESS) != 0; }

size_t csto_fact_count(const csto_entity *subject)
{
    run facts = facts_of(subject);
    return (size_t)(facts.end - facts.begin);
}

const csto_fact *csto_fact_at(const csto_entity *subject, size_t i)
{
    return i < csto_fact_count(subject) ? facts_of(subject).begin + i : NULL;
}

const csto_fact *csto_fact_on(const csto_entity *subject, const char *property, csto_date on, const csto_fact *after,
                              csto_answer *answer)
{
    csto_answer unused;
    if (answer == NULL)
        answer = &unused;
    *answer = CSTO_NO;
    if (property == NULL || (after != NULL && (csto_fact_subject(after) != subject || !is_about(after, property))))
        return NULL;
    run facts = facts_of(subject);
    for (const csto_fact *fact = after == NULL ? facts.begin : after + 1; fact < facts.end; fact++) {
        if (!is_preferred(fact) || !is_about(fact, property))
            continue;
        csto_answer held =
            is_timeless(fact) ? CSTO_YES : csto_period_covers(period_of(fact).since, period_of(fact).until, on);
        if (held != CSTO_NO) {
            *answer = held;
            return fact;
        }
    }
    return NULL;
}

const csto_entity *csto_fact_subject(const csto_fact *fact)
{
    return fact == NULL ? NULL : csto_entity_at(fact->subject);
}

const char *csto_fact_property(const csto_fact *fact)
{
    return fact == NULL ? NULL : csto_text_of(csto_properties[fact->property]);
}

const char *csto_fact_value(const csto_fact *fact) { return fact == NULL ? NULL : csto_text_of(fact->value); }

const csto_entity *csto_fact_object(const csto_fact *fact)
{
    return fact == NULL ? NULL : csto_entity_at(fact->object);
}

csto_quantity csto_fact_quantity(const csto_fact *fact)
{
    csto_quantity quantity = {0, CSTO_VALUE_ABSENT};
    if (fact != NULL) {
        quantity.value = csto_numbers[fact->number];
        quantity.comparison = (csto_comparison)fact->comparison;
    }
    return quantity;
}

int csto_fact_is_timeless(const csto_fact *fact) { return fact != NULL && is_timeless(fact); }

csto_date csto_fact_since(const csto_fact *fact) { return fact == NULL ? CSTO_DATE_UNKNOWN : period_of(fact).since; }

csto_date csto_fact_until(const csto_fact *fact) { return fact == NULL ? CSTO_DATE_UNKNOWN : period_of(fact).until; }

csto_confidence csto_fact_confidence(const csto_fact *fact)
{
    return fact == NULL ? CSTO_CONFIDENCE_UNKNOWN : (csto_confidence)fact->confidence;
}

int csto_fact_is_preferred(const csto_fact *fact) { return fact != NULL && is_preferred(fact); }

const char *csto_fact_note(const csto_fact *fact) { return fact == NULL ? NULL : csto_text_of(csto_notes[fact->note]); }

const csto_source *csto_fact_source_at(const csto_fact *fact, size_t i)
{
    return fact == NULL ? NULL : csto_source_listed(fact->sources, i);
}
