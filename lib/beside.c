/* SPDX-License-Identifier: MIT */
#include "beside.h"

#include <string.h>

/* How far back the words beside a mention are read. */
enum { WORDS_BEFORE = 8, BYTES_BEFORE = 160 };
/* How many link words may stand in a row: "of the", "under the code name". */
enum { LINKS = 4 };

int csto_words_before(csto_view text, const unsigned char *at, csto_word_visitor *visit, void *with)
{
    const unsigned char *limit = at - text.begin > BYTES_BEFORE ? at - BYTES_BEFORE : text.begin;
    const unsigned char *here = at;
    uint8_t after = 0; /* flags of the character at `here` */
    for (int words = 0; here > limit && words < WORDS_BEFORE;) {
        const unsigned char *previous = here;
        uint8_t flags = csto_flags_before(text.begin, &previous);
        if ((flags & CSTO_CHAR_DROP) == 0) {
            if ((after & CSTO_CHAR_WORD) != 0 &&
                ((flags & CSTO_CHAR_WORD) == 0 || ((flags | after) & CSTO_CHAR_HAN) != 0)) {
                int answer = visit(text, here, with);
                if (answer != 0)
                    return answer;
                words++;
            }
            after = flags;
        }
        here = previous;
    }
    return here == text.begin && (after & CSTO_CHAR_WORD) != 0 ? visit(text, here, with) : 0;
}

/* "NATO, whose Military Committee": goes over the comma and the word. */
static const unsigned char *skip_relative(csto_view text, const unsigned char *at)
{
    csto_unit unit;
    const unsigned char *word = at;
    for (int i = 0; i < 2 && csto_unit_next(&unit, word, text.end, CSTO_CASE_FOLDED); i++)
        if (unit.length == 1 && unit.bytes[0] == (i == 0 ? ',' : ' '))
            word = unit.end;
    const unsigned char *end = word == at ? NULL : csto_word_of(text, word, CSTO_ENTRY_RELATIVE);
    return end != NULL ? end : at;
}

const unsigned char *csto_skip_joint(csto_view text, const unsigned char *at, const unsigned char *mention)
{
    csto_unit unit;
    for (int i = 0; i < 4 && at < mention && csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED); i++) {
        int is_s = unit.length == 1 && unit.bytes[0] == 's' && i == 1;
        int is_between = unit.length == 1 && memchr(" '-):\"", unit.bytes[0], 6) != NULL;
        if (!is_between && !is_s)
            break;
        at = unit.end;
    }
    return at;
}

/* Whether nothing else stands between a claimant and the mention, but for "whose" and for what qualifies an office:
 * "the UN's acting Secretary General". */
static int is_joined(csto_view text, const unsigned char *at, const unsigned char *mention)
{
    const unsigned char *qualified;
    at = csto_skip_joint(text, skip_relative(text, at), mention);
    if (at < mention && (qualified = csto_word_of(text, at, CSTO_ENTRY_QUALIFIER)) != NULL)
        at = csto_skip_joint(text, qualified, mention);
    return at == mention;
}

/* Who stands beside a mention. */
typedef struct neighbours {
    csto_span mention;
    csto_claimed claim;
    csto_span owner, claimant; /* the nearest before it; empty: none */
} neighbours;

/* The first owner ends the search, for it outweighs claims. */
static int find_neighbour(csto_view text, const unsigned char *word, void *with)
{
    neighbours *beside = with;
    csto_candidates candidates;
    csto_candidates_at(text, word, &candidates);
    csto_span owner = csto_longest_meaning(word, &candidates, CSTO_KEY_ANCHOR, csto_is_owner, NULL);
    if (owner.begin != NULL && is_joined(text, owner.end, beside->mention.begin)) {
        beside->owner = owner;
        return 1;
    }
    csto_span claimant = csto_longest_meaning(word, &candidates, CSTO_KEY_CLAIM, csto_is_claim, &beside->claim);
    if (claimant.begin != NULL && beside->claimant.begin == NULL &&
        is_joined(text, claimant.end, beside->mention.begin))
        beside->claimant = claimant;
    return 0;
}

const unsigned char *csto_skip_links(csto_view text, const unsigned char *at)
{
    for (int links = 0;;) {
        csto_unit unit;
        while (csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED) && unit.length > 0 &&
               (unit.flags & (CSTO_CHAR_SPACE | CSTO_CHAR_QUOTE | CSTO_CHAR_APOSTROPHE)) != 0)
            at = unit.end;
        const unsigned char *link = csto_word_of(text, at, CSTO_ENTRY_LINK);
        if (link == NULL || links++ == LINKS)
            return at;
        at = link;
    }
}

/* The keys after a mention and link words, of which there must be some. Returns where they begin. */
static const unsigned char *candidates_after(csto_view text, csto_span mention, csto_candidates *candidates)
{
    const unsigned char *at = csto_skip_links(text, mention.end);
    candidates->count = 0;
    if (at != mention.end && at != text.end)
        csto_candidates_at(text, at, candidates);
    return at;
}

csto_neighbour csto_beside(csto_view text, csto_span mention, uint16_t entity, int is_context_name, csto_span *witness)
{
    csto_candidates after;
    neighbours before = {mention, {entity, CSTO_CLAIM_BESIDE, is_context_name}, csto_nowhere, csto_nowhere};
    csto_words_before(text, mention.begin, find_neighbour, &before);
    *witness = before.owner;
    if (witness->begin != NULL)
        return CSTO_NEIGHBOUR_OWNER;
    const unsigned char *at = candidates_after(text, mention, &after);
    *witness = csto_longest_meaning(at, &after, CSTO_KEY_ANCHOR, csto_is_owner, NULL);
    if (witness->begin != NULL)
        return CSTO_NEIGHBOUR_OWNER;
    *witness = before.claimant;
    if (witness->begin == NULL)
        *witness = csto_longest_meaning(at, &after, CSTO_KEY_CLAIM, csto_is_claim, &before.claim);
    return witness->begin != NULL ? CSTO_NEIGHBOUR_CLAIM : CSTO_NEIGHBOUR_NONE;
}

static int is_name_of(const csto_entry *entry, csto_span span, const void *with)
{
    return entry->what == CSTO_ENTRY_NAME && csto_names[entry->ref].entity == *(const uint16_t *)with &&
           csto_is_cased_alike(&csto_names[entry->ref], entry, span);
}

int csto_is_named_again(csto_view text, const unsigned char *at, uint16_t entity)
{
    csto_unit unit;
    int is_apposition = 0;
    while (csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED) && unit.length == 1 &&
           (unit.bytes[0] == ' ' || unit.bytes[0] == '(' || unit.bytes[0] == ',')) {
        is_apposition |= unit.bytes[0] != ' ';
        at = unit.end;
    }
    if (!is_apposition)
        return 0;
    csto_candidates candidates;
    at = csto_skip_links(text, at);
    csto_candidates_at(text, at, &candidates);
    return csto_longest_meaning(at, &candidates, 0, is_name_of, &entity).begin != NULL;
}

/* Whether it is a full name of somebody who held the office. */
static int is_holder(const csto_entry *entry, csto_span span, const void *office)
{
    (void)span;
    uint16_t beacon = csto_entity_beacon[*(const uint16_t *)office];
    if (beacon == 0 || entry->what != CSTO_ENTRY_NAME)
        return 0;
    const csto_name *name = &csto_names[entry->ref];
    if (name->evidence != CSTO_EVIDENCE_FREE)
        return 0;
    for (uint32_t i = csto_beacon_offices[name->entity]; i < csto_beacon_offices[name->entity + 1]; i++)
        if (csto_beacon_list[i] == beacon)
            return 1;
    return 0;
}

int csto_is_held(csto_view text, const unsigned char *at, uint16_t office)
{
    csto_candidates candidates;
    at = csto_skip_links(text, at);
    csto_candidates_at(text, at, &candidates);
    return csto_longest_meaning(at, &candidates, 0, is_holder, &office).begin != NULL;
}
