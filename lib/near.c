/* SPDX-License-Identifier: MIT */
#include "near.h"

/* How far the words near a mention are read, either way: of its sentence, the one before and the one after. */
enum { NEAR = 240 };
/* How many closing quotation marks and brackets may stand between a full stop and the white space after it. */
enum { CLOSING = 4 };

static int ends_paragraph(csto_view text, const unsigned char *at)
{
    return *at == '\n' && at + 1 < text.end && (at[1] == '\n' || at[1] == '\r');
}

/* Whether white space follows a full stop, perhaps after quotation marks and brackets that close. Characters are read
 * and not units: a unit of white space has no bound. */
static int is_space_after_stop(csto_view text, const unsigned char *at)
{
    uint32_t point, length;
    for (int i = 0; i <= CLOSING && at < text.end && (length = csto_decode(at, text.end, &point)) != 0; i++) {
        uint8_t flags = csto_char_of(point)->flags;
        if ((flags & CSTO_CHAR_SPACE) != 0)
            return 1;
        if ((flags & (CSTO_CHAR_QUOTE | CSTO_CHAR_APOSTROPHE | CSTO_CHAR_DROP)) == 0 && point != ')' && point != ']')
            return 0;
        at += length;
    }
    return 0;
}

/* A full stop and its like; a full stop inside a word ("U.S.") is none. */
static int ends_sentence(csto_view text, const unsigned char *at)
{
    if (*at > '?')
        return 0; /* as most characters are */
    int is_stop = *at == '.' || *at == '!' || *at == '?' || *at == ';';
    return is_stop && is_space_after_stop(text, at + 1);
}

/* The text near a mention. */
static csto_view near_text(csto_view text, csto_span mention)
{
    csto_view near = {mention.begin - text.begin > NEAR ? mention.begin - NEAR : text.begin,
                      text.end - mention.end > NEAR ? mention.end + NEAR : text.end};
    while (near.begin < mention.begin && (*near.begin & 0xC0) == 0x80)
        near.begin++;
    return near;
}

/* Of the text near a mention its sentence, the one before it and the one after it, as far as they are in its
 * paragraph. */
static csto_view sentences_of(csto_view text, csto_view near, csto_span mention)
{
    csto_view found = {mention.begin, mention.end};
    for (int ends = 0; found.begin > near.begin; found.begin--)
        if (ends_paragraph(text, found.begin - 1) || (ends_sentence(text, found.begin - 1) && ends++ == 1))
            break;
    for (int ends = 0; found.end < near.end; found.end++)
        if (ends_paragraph(text, found.end) || (ends_sentence(text, found.end) && ends++ == 1))
            break;
    return found;
}

static int has_side(const csto_entry *entry, csto_span span, const void *with)
{
    (void)span;
    return entry->what == CSTO_ENTRY_CLAIM && csto_claims[entry->ref].side == *(const uint8_t *)with;
}

/* Whether there are claims in the text near a mention at all. Most often there is none, and the next mention's text is
 * partly the same: what has been seen to have none is not read again. */
static int has_claims(csto_near *seen, csto_view text, csto_view near)
{
    uint8_t side = CSTO_CLAIM_NEAR;
    csto_candidates candidates;
    const unsigned char *place;
    if (near.begin < seen->unclaimed.begin || near.begin > seen->unclaimed.end)
        seen->unclaimed.begin = seen->unclaimed.end = near.begin;
    csto_places places = csto_places_from(seen->sieve, CSTO_SOUGHT_NEAR, seen->unclaimed.end);
    while (seen->unclaimed.end < near.end) {
        place = csto_places_next(&places, text, near.end, &candidates);
        seen->unclaimed.end = place == NULL ? near.end : place;
        if (place != NULL && csto_longest_meaning(place, &candidates, CSTO_KEY_CLAIM, has_side, &side).begin != NULL)
            return 1;
    }
    return 0;
}

csto_span csto_near_claim(csto_near *seen, csto_view text, csto_span mention, uint16_t entity)
{
    csto_span found = csto_nowhere;
    csto_claimed claim = {entity, CSTO_CLAIM_NEAR, 0};
    csto_view near = near_text(text, mention);
    if (!has_claims(seen, text, near))
        return csto_nowhere;
    near = sentences_of(text, near, mention);
    csto_places places = csto_places_from(seen->sieve, CSTO_SOUGHT_NEAR, near.begin);
    csto_candidates candidates;
    const unsigned char *place;
    while (found.begin == NULL && (place = csto_places_next(&places, text, near.end, &candidates)) != NULL)
        found = csto_longest_meaning(place, &candidates, CSTO_KEY_CLAIM, csto_is_claim, &claim);
    return found;
}
