/* SPDX-License-Identifier: MIT */
#include "rivals.h"

#include "beside.h"

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
            const csto_claim *claim = csto_claim_of(&csto_entries[e], *span);
            if (claim != NULL && claim->own_count > 0)
                return claim;
        }
    }
    return NULL;
}

void csto_rival_pass(csto_rival *rival, const unsigned char *at, const csto_candidates *candidates)
{
    csto_span span;
    const csto_claim *claim = rival_at(at, candidates, &span);
    if (claim == NULL)
        return;
    uint16_t number = (uint16_t)(claim - csto_claims);
    rival->earlier = number == rival->claim ? rival->latest : csto_nowhere;
    rival->latest = span;
    rival->claim = number;
}

/* Whether a line holds nothing else. */
static int is_heading(csto_view text, csto_span span)
{
    uint32_t point;
    const unsigned char *at = span.begin;
    while (at > text.begin && *at != '\n') {
        at = csto_before(text.begin, at, &point);
        if (point > 0x10FFFF || (csto_char_of(point)->flags & CSTO_CHAR_WORD) != 0)
            return 0;
    }
    for (at = span.end; at < text.end && *at != '\n'; at++)
        if (*at != ' ' && *at != ':' && *at != '\r')
            return 0;
    return at < text.end;
}

static int is_possessive(csto_view text, const unsigned char *word, void *with)
{
    const unsigned char *const *mention = with, *end = csto_word_of(text, word, CSTO_ENTRY_POSSESSIVE);
    return end != NULL && csto_skip_joint(text, end, *mention) == *mention;
}

csto_span csto_rival_at(const csto_rival *rival, csto_view text, const unsigned char *at, uint16_t entity,
                        csto_span anchor)
{
    const csto_claim *claim = &csto_claims[rival->claim];
    int is_own = 0, is_after_anchor = csto_is_within_reach(anchor, at);
    if (!csto_is_within_reach(rival->latest, at) || (is_after_anchor && rival->latest.begin < anchor.begin))
        return csto_nowhere;
    for (uint16_t i = 0; i < claim->own_count; i++)
        is_own |= csto_claim_takes[claim->own + i] == entity;
    if (!is_own)
        return csto_nowhere;
    int is_twice = csto_is_within_reach(rival->earlier, at) && rival->earlier.begin > anchor.begin;
    if (!is_after_anchor || is_twice || is_heading(text, rival->latest) ||
        csto_words_before(text, at, is_possessive, &at))
        return rival->latest;
    return csto_nowhere;
}
