/* SPDX-License-Identifier: MIT */
#include "meanings.h"

int csto_is_cased_alike(const csto_name *name, const csto_entry *entry, csto_span span)
{
    return (name->flags & CSTO_FORM_CASED) == 0 ||
           csto_same_case((const char *)span.begin, (size_t)(span.end - span.begin),
                          csto_text + csto_forms[name->forms + entry->form]);
}

csto_span csto_longest_meaning(const unsigned char *at, const csto_candidates *candidates, uint8_t has,
                               csto_meaning_test *test, const void *with)
{
    for (uint32_t i = candidates->count; i-- > 0;) {
        csto_span span = {at, candidates->list[i].end};
        uint32_t key = candidates->list[i].key;
        if ((csto_keys[key].has & has) != has)
            continue;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++)
            if (test(&csto_entries[e], span, with))
                return span;
    }
    return csto_nowhere;
}

int csto_is_anchor(const csto_entry *entry, csto_span span, const void *with)
{
    (void)with;
    if (entry->what != CSTO_ENTRY_NAME)
        return 0;
    const csto_name *name = &csto_names[entry->ref];
    return (name->flags & CSTO_FORM_ANCHOR) != 0 && csto_is_cased_alike(name, entry, span);
}

int csto_is_owner(const csto_entry *entry, csto_span span, const void *with)
{
    return csto_is_anchor(entry, span, with) && csto_names[entry->ref].kind == CSTO_KIND_ORGANIZATION;
}

static int has_role(const csto_entry *entry, csto_span span, const void *with)
{
    (void)span;
    return entry->what == *(const uint8_t *)with;
}

const unsigned char *csto_word_of(csto_view text, const unsigned char *at, uint8_t role)
{
    csto_candidates candidates;
    csto_candidates_at(text, at, &candidates);
    return csto_longest_meaning(at, &candidates, CSTO_KEY_WORD, has_role, &role).end;
}

static int is_exercise_of(const csto_entry *entry, csto_span span, const void *series)
{
    (void)span;
    return entry->what == CSTO_ENTRY_EXERCISE_OF && entry->ref == *(const uint16_t *)series;
}

const unsigned char *csto_exercise_word_of(csto_view text, const unsigned char *at, uint16_t series)
{
    csto_candidates candidates;
    csto_candidates_at(text, at, &candidates);
    return csto_longest_meaning(at, &candidates, CSTO_KEY_WORD, is_exercise_of, &series).end;
}

static int has_small_letter(csto_span span)
{
    uint32_t point, length;
    for (const unsigned char *at = span.begin; at < span.end; at += length)
        if ((length = csto_decode(at, span.end, &point)) == 0 || csto_char_of(point)->is_small)
            return 1;
    return 0;
}

const csto_claim *csto_claim_of(const csto_entry *entry, csto_span span)
{
    if (entry->what != CSTO_ENTRY_CLAIM || (entry->form == CSTO_CLAIM_CASED && has_small_letter(span)))
        return NULL;
    return &csto_claims[entry->ref];
}

int csto_is_claim(const csto_entry *entry, csto_span span, const void *with)
{
    const csto_claimed *what = with;
    const csto_claim *claim = csto_claim_of(entry, span);
    if (claim == NULL || claim->side != what->side)
        return 0;
    if (claim->take_count == 0)
        return what->is_context_name;
    for (uint16_t i = 0; i < claim->take_count; i++)
        if (csto_claim_takes[claim->takes + i] == what->entity)
            return 1;
    return 0;
}

int csto_is_another(const unsigned char *at, const csto_candidate *candidate)
{
    csto_span span = {at, candidate->end};
    if ((csto_keys[candidate->key].has & CSTO_KEY_CLAIM) == 0)
        return 0;
    for (uint32_t e = csto_keys[candidate->key].entries; e < csto_keys[candidate->key + 1].entries; e++) {
        const csto_claim *claim = csto_claim_of(&csto_entries[e], span);
        if (claim != NULL && claim->side == CSTO_CLAIM_INSTEAD)
            return 1;
    }
    return 0;
}

const unsigned char *csto_another_end(const unsigned char *at, const csto_candidates *candidates)
{
    for (uint32_t i = candidates->count; i-- > 0;)
        if (csto_is_another(at, &candidates->list[i]))
            return candidates->list[i].end;
    return NULL;
}
