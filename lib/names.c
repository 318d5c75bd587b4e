/* SPDX-License-Identifier: MIT */
/* Names of entities. */
#include "ascii.h"
#include "entities.h"

#define EARLIEST 10101 /* 1 January of the year 1 */

size_t csto_name_count(const csto_entity *entity)
{
    uint16_t number = csto_entity_number(entity);
    return number == CSTO_NO_ENTITY ? 0 : csto_name_first[number + 1] - csto_name_first[number];
}

const csto_name *csto_name_at(const csto_entity *entity, size_t i)
{
    return i < csto_name_count(entity) ? &csto_names[csto_name_first[csto_entity_number(entity)] + i] : NULL;
}

const csto_name *csto_name_in(const csto_entity *entity, const char *lang)
{
    const csto_name *name;
    for (size_t i = 0; lang != NULL && (name = csto_name_at(entity, i)) != NULL; i++)
        if ((name->flags & CSTO_FORM_DISPLAY) != 0 && csto_ascii_compare(lang, csto_text + csto_langs[name->lang]) == 0)
            return name;
    return NULL;
}

const csto_entity *csto_name_entity(const csto_name *name) { return name == NULL ? NULL : csto_entity_named(name); }

const char *csto_name_text(const csto_name *name) { return name == NULL ? NULL : csto_text_of(name->text); }

const char *csto_name_lang(const csto_name *name) { return name == NULL ? NULL : csto_text_of(csto_langs[name->lang]); }

csto_name_type csto_name_type_of(const csto_name *name) { return (csto_name_type)(name == NULL ? 0 : name->type); }

csto_evidence csto_name_evidence(const csto_name *name) { return (csto_evidence)(name == NULL ? 0 : name->evidence); }

int csto_name_is_cased(const csto_name *name) { return name != NULL && (name->flags & CSTO_FORM_CASED) != 0; }

int csto_name_is_by_rule(const csto_name *name) { return name != NULL && (name->flags & CSTO_FORM_BY_RULE) != 0; }

static csto_period period_of(const csto_name *name) { return csto_periods[name->period]; }

csto_date csto_name_since(const csto_name *name) { return name == NULL ? CSTO_DATE_UNKNOWN : period_of(name).since; }

csto_date csto_name_until(const csto_name *name) { return name == NULL ? CSTO_DATE_UNKNOWN : period_of(name).until; }

const char *csto_name_note(const csto_name *name) { return name == NULL ? NULL : csto_text_of(csto_notes[name->note]); }

const char *csto_name_form_at(const csto_name *name, size_t i)
{
    return name == NULL || i >= name->form_count ? NULL : csto_text_of(csto_forms[name->forms + i]);
}

const csto_source *csto_name_source_at(const csto_name *name, size_t i)
{
    return name == NULL ? NULL : csto_source_listed(name->sources, i);
}

csto_answer csto_name_held_on(const csto_name *name, csto_date on)
{
    if (name == NULL)
        return CSTO_MAYBE;
    /* Of a name without a first day no time is known when it was none. */
    csto_period held = period_of(name);
    return csto_period_covers(held.since == CSTO_DATE_UNKNOWN ? EARLIEST : held.since, held.until, on);
}
