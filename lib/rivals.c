/* SPDX-License-Identifier: MIT */
/* Other organizations that have bodies and offices of the same names: which of them the text speaks of. */
#include "context.h"

/* The longest claim of a rival at a place; NULL when there is none. */
static const csto_claim *rival_at(const unsigned char *at, const csto_candidates *candidates, csto_span *span)
{
    for (uint32_t i = candidates->count; i-- > 0;) {
        uint32_t key = candidates->list[i].key;
        if ((csto_keys[key].has & CSTO_KEY_CLAIM) == 0)
            continue;
        span->begin = at;
        span->end = candidates->list[i].end;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
            const csto_claim *claim = csto_context_claim_of(&csto_entries[e], *span);
            if (claim != NULL && claim->own_count > 0)
                return claim;
        }
    }
    return NULL;
}

void csto_rival_pass(csto_rival *rival, const unsigned char *at, const csto_candidates *candidates)
{
    csto_span span, none = {NULL, NULL};
    const csto_claim *claim = rival_at(at, candidates, &span);
    if (claim == NULL)
        return;
    uint16_t number = (uint16_t)(claim - csto_claims);
    rival->earlier = number == rival->claim ? rival->latest : none;
    rival->latest = span;
    rival->claim = number;
}
