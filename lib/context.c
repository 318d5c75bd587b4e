/* SPDX-License-Identifier: MIT */
#include "context.h"

#include <string.h>

/* ---- anchors ---- */

void csto_context_start(csto_context *context, csto_view text, csto_sieve *sieve)
{
    memset(context, 0, sizeof *context);
    context->sieve = context->near.sieve = sieve;
    context->searched = text.begin;
    context->looked_out = text.begin;
}

void csto_context_pass(csto_context *context, const unsigned char *at, const csto_candidates *candidates, int is_inside)
{
    csto_span anchor = csto_longest_meaning(at, candidates, CSTO_KEY_ANCHOR, csto_is_anchor, NULL);
    if (anchor.begin == NULL) {
        if (!is_inside)
            csto_rival_pass(&context->rival, at, candidates);
        return;
    }
    context->last_anchor = anchor;
    context->unread_count = 0;
}

/* Finds the last anchor within the mentions that have been passed over. A rival within one is a part of our own
 * name. */
static void read_inside(csto_context *context, csto_view text)
{
    while (context->unread_count > 0) {
        const unsigned char *place;
        csto_candidates candidates;
        csto_span mention = context->unread[--context->unread_count];
        csto_places places = csto_places_from(context->sieve, CSTO_SOUGHT_NAMES, mention.begin);
        while ((place = csto_places_next(&places, text, mention.end, &candidates)) != NULL) {
            csto_span anchor = csto_longest_meaning(place, &candidates, CSTO_KEY_ANCHOR, csto_is_anchor, NULL);
            if (anchor.begin != NULL) {
                context->last_anchor = anchor;
                context->unread_count = 0;
            }
        }
    }
}

void csto_context_pass_over(csto_context *context, csto_view text, csto_span mention)
{
    if (context->unread_count == CSTO_UNREAD)
        read_inside(context, text);
    context->unread[context->unread_count++] = mention;
}

static const unsigned char *reach_after(csto_view text, const unsigned char *at)
{
    return text.end - at > CSTO_CONTEXT_REACH ? at + CSTO_CONTEXT_REACH + 1 : text.end;
}

csto_span csto_context_anchor(csto_context *context, csto_view text, const unsigned char *at)
{
    read_inside(context, text);
    if (csto_is_within_reach(context->last_anchor, at))
        return context->last_anchor;
    if (context->next_anchor.begin == NULL || context->next_anchor.begin < at) {
        context->next_anchor = csto_nowhere;
        const unsigned char *limit = reach_after(text, at), *place;
        csto_candidates candidates;
        if (context->searched < at)
            context->searched = at;
        csto_places places = csto_places_from(context->sieve, CSTO_SOUGHT_NAMES, context->searched);
        if (context->searched < limit)
            context->searched = limit;
        while ((place = csto_places_next(&places, text, limit, &candidates)) != NULL) {
            const unsigned char *another = csto_another_end(place, &candidates);
            if (another != NULL) {
                places = csto_places_from(context->sieve, CSTO_SOUGHT_NAMES, another);
                continue;
            }
            context->next_anchor = csto_longest_meaning(place, &candidates, CSTO_KEY_ANCHOR, csto_is_anchor, NULL);
            if (context->next_anchor.begin != NULL) {
                context->searched = place + 1;
                break;
            }
        }
    }
    return csto_is_within_reach(context->next_anchor, at) ? context->next_anchor : csto_nowhere;
}

/* ---- people ---- */

static void see_beacons(csto_context *context, csto_view text, const unsigned char *at,
                        const csto_candidates *candidates)
{
    for (uint32_t i = candidates->count; i-- > 0;) {
        csto_span span = {at, candidates->list[i].end};
        uint32_t key = candidates->list[i].key;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
            const csto_entry *entry = &csto_entries[e];
            if (entry->what != CSTO_ENTRY_NAME)
                continue;
            const csto_name *name = &csto_names[entry->ref];
            uint16_t beacon = csto_entity_beacon[name->entity];
            if (beacon != 0 && name->evidence != CSTO_EVIDENCE_LOOKUP && (name->flags & CSTO_FORM_SURNAME) == 0 &&
                csto_is_cased_alike(name, entry, span))
                context->beacons[beacon] = (size_t)(at - text.begin) + 1;
        }
    }
}

/* Brings the knowledge of beacons up to the reach after `at`. What lies before its reach is passed over. */
static void look_out(csto_context *context, csto_view text, const unsigned char *at)
{
    const unsigned char *limit = reach_after(text, at), *place;
    const unsigned char *from = context->looked_out;
    if (at - text.begin > CSTO_CONTEXT_REACH && from < at - CSTO_CONTEXT_REACH) {
        from = at - CSTO_CONTEXT_REACH;
        while (from < at && (*from & 0xC0) == 0x80)
            from++;
    }
    csto_places places = csto_places_from(context->sieve, CSTO_SOUGHT_NAMES, from);
    csto_candidates candidates;
    while ((place = csto_places_next(&places, text, limit, &candidates)) != NULL)
        see_beacons(context, text, place, &candidates);
    context->looked_out = limit > from ? limit : from;
}

/* Where a beacon stands, if within reach: its span is that of the longest name there. */
static csto_span beacon_span(const csto_context *context, csto_view text, const unsigned char *at, uint16_t beacon)
{
    csto_span span = {NULL, NULL};
    if (context->beacons[beacon] == 0)
        return span;
    span.begin = text.begin + context->beacons[beacon] - 1;
    span.end = span.begin;
    if (!csto_is_within_reach(span, at)) {
        span.begin = span.end = NULL;
        return span;
    }
    csto_candidates candidates;
    csto_candidates_at(text, span.begin, &candidates);
    if (candidates.count > 0)
        span.end = candidates.list[candidates.count - 1].end;
    return span;
}

csto_span csto_context_person(csto_context *context, csto_view text, const unsigned char *at, uint16_t person)
{
    look_out(context, text, at);
    csto_span span = beacon_span(context, text, at, csto_entity_beacon[person]);
    for (uint32_t i = csto_beacon_offices[person]; span.begin == NULL && i < csto_beacon_offices[person + 1]; i++)
        span = beacon_span(context, text, at, csto_beacon_list[i]);
    return span;
}

/* ---- what the text has said before: the latest first ---- */

/* Moves what stands before place `at` of a list one on, over what is there: at the end of the list one more comes to
 * be, or the oldest goes. The first place is to be written. */
static void make_first(void *list, size_t size, uint32_t at, uint32_t *count, uint32_t most)
{
    if (at == most)
        at--;
    else if (at == *count)
        ++*count;
    memmove((char *)list + size, list, at * size);
}

/* ---- words beside an earlier mention ---- */

void csto_context_attribute(csto_context *context, uint16_t entity, csto_neighbour neighbour, csto_span words)
{
    uint32_t at = 0;
    csto_attribution *list = context->attributions;
    if (neighbour == CSTO_NEIGHBOUR_NONE)
        return;
    while (at < context->attribution_count && list[at].entity != entity)
        at++;
    if (at < context->attribution_count && list[at].is_owned && neighbour == CSTO_NEIGHBOUR_CLAIM &&
        csto_is_within_reach(list[at].words, words.begin))
        return; /* the CSTO's own is what the text is about */
    make_first(list, sizeof *list, at, &context->attribution_count, CSTO_ATTRIBUTIONS);
    list->words = words;
    list->entity = entity;
    list->is_owned = neighbour == CSTO_NEIGHBOUR_OWNER;
}

csto_span csto_context_claimed_before(const csto_context *context, const unsigned char *at, uint16_t entity)
{
    for (uint32_t i = 0; i < context->attribution_count; i++) {
        const csto_attribution *place = &context->attributions[i];
        if (place->entity == entity && !place->is_owned &&
            (context->last_anchor.begin == NULL || place->words.begin > context->last_anchor.begin) &&
            csto_is_within_reach(place->words, at))
            return place->words;
    }
    return csto_nowhere;
}

/* ---- exercises named before ---- */

/* A word may be the name of a series in several languages. */
static int is_one_name(const csto_name *a, const csto_name *b) { return a->entity == b->entity && a->text == b->text; }

void csto_context_mark(csto_context *context, const csto_name *name, csto_span place)
{
    uint32_t at = 0;
    while (at < context->marked_count && !is_one_name(context->marked[at].name, name))
        at++;
    make_first(context->marked, sizeof context->marked[0], at, &context->marked_count, CSTO_MARKED);
    context->marked[0].place = place;
    context->marked[0].name = name;
}

csto_span csto_context_marked_before(const csto_context *context, const unsigned char *at, const csto_name *name)
{
    for (uint32_t i = 0; i < context->marked_count; i++)
        if (is_one_name(context->marked[i].name, name) && csto_is_within_reach(context->marked[i].place, at))
            return context->marked[i].place;
    return csto_nowhere;
}
