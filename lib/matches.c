/* SPDX-License-Identifier: MIT */
#include "matches.h"

#include "entities.h"
#include "fold.h"
#include "hash.h"

#include <string.h>

/* What stands for the end of a paragraph, which no name goes over: no name has this character. */
enum { PARAGRAPH = 0x7F };

static int is_wrapping(unsigned char byte) { return byte == ' ' || byte == '"' || byte == PARAGRAPH; }

/* Single quotation marks fold to apostrophes. No name has one on either side. */
static int is_in_apostrophes(const csto_query *query)
{
    return query->end - query->begin > 2 && query->folded[query->begin] == '\'' &&
           query->folded[query->end - 1] == '\'';
}

int csto_query_fold(csto_query *query, const char *text, size_t len, int is_whole)
{
    if (text == NULL)
        return 0;
    query->text = text;
    query->text_length = len == CSTO_NUL_TERMINATED ? strlen(text) : len;
    query->begin = query->end = 0;
    const unsigned char *at = (const unsigned char *)text, *end = at + query->text_length;
    csto_unit unit;
    for (;;) {
        query->end += csto_fold_plain(&at, end, query->folded + query->end, CSTO_KEY_BYTES - query->end);
        if (query->end > CSTO_KEY_BYTES)
            return 0; /* of the last eight some were too many */
        if (!csto_unit_next(&unit, at, end, CSTO_CASE_FOLDED))
            break;
        if (unit.length == 0)
            unit.bytes[unit.length++] = PARAGRAPH;
        if (!unit.valid || unit.length > CSTO_KEY_BYTES - query->end)
            return 0;
        memcpy(query->folded + query->end, unit.bytes, unit.length);
        query->end += unit.length;
        at = unit.end;
    }
    while (is_whole && query->end > 0 && is_wrapping(query->folded[query->end - 1]))
        query->end--;
    while (query->begin < query->end && is_wrapping(query->folded[query->begin]))
        query->begin++;
    if (is_whole && is_in_apostrophes(query)) {
        query->begin++;
        query->end--;
    }
    csto_store8(query->folded + query->end, 0); /* where those that read eight bytes may come */
    return query->begin < query->end;
}

/* Nothing is as far as 255 characters away: csto_key.characters. */
static uint32_t rank_of(uint32_t distance, const csto_name *name, uint32_t other_case, uint32_t kind)
{
    return distance << 24 | (uint32_t)name->type << 16 | other_case << 8 | kind;
}

/* Whether the form is the text in the same case. What has other letters need not be read. */
static int is_same(const csto_match *match, const csto_entry *entry, const csto_query *query)
{
    const char *form = csto_text + csto_forms[match->name->forms + entry->form];
    return match->distance == 0 && csto_same_case(query->text, query->text_length, form);
}

uint32_t csto_match_rank(const csto_match *match, const csto_entry *entry, const csto_query *query)
{
    return rank_of(match->distance, match->name, !is_same(match, entry, query), (uint32_t)match->entity->kind);
}

/* The place of an entity's match, found->count when it has none. Names that begin alike are often those of one entity.
 */
static uint32_t place_of(csto_matches *found, const csto_entity *entity)
{
    if (entity != found->sought) {
        uint32_t place = 0;
        while (place < found->count && found->list[place].entity != entity)
            place++;
        found->sought = entity;
        found->place = place;
    }
    return found->place;
}

/* Whether a match is no better than what was found, in whatever case it is: which then need not be known. */
static int is_beaten(csto_matches *found, const csto_match *match)
{
    uint32_t best = rank_of(match->distance, match->name, match->distance > 0, (uint32_t)match->entity->kind);
    if (found->count == CSTO_MATCHES_MAX && found->rank[CSTO_MATCHES_MAX - 1] < best)
        return 1;
    uint32_t same = place_of(found, match->entity);
    return same < found->count && found->rank[same] <= best;
}

/* Whether match i comes before what has this rank and entity. */
static int is_before(const csto_matches *found, uint32_t i, uint32_t rank, const csto_entity *entity)
{
    if (found->rank[i] != rank)
        return found->rank[i] < rank;
    return strcmp(found->list[i].entity->id, entity->id) < 0;
}

void csto_matches_add(csto_matches *found, const csto_match *match, uint32_t rank)
{
    uint32_t last = place_of(found, match->entity), place = last;
    if (last < found->count && found->rank[last] <= rank)
        return;
    while (place > 0 && !is_before(found, place - 1, rank, match->entity))
        place--;
    if (place == CSTO_MATCHES_MAX)
        return;
    /* those behind it move up to where its entity's former match was, or to the end */
    if (last == CSTO_MATCHES_MAX)
        last--;
    else if (last == found->count)
        found->count++;
    memmove(found->list + place + 1, found->list + place, (last - place) * sizeof found->list[0]);
    memmove(found->rank + place + 1, found->rank + place, (last - place) * sizeof found->rank[0]);
    found->list[place] = *match;
    found->rank[place] = rank;
    found->place = place;
}

void csto_matches_add_key(csto_matches *found, uint32_t key, uint32_t distance, const csto_query *query)
{
    for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
        const csto_entry *entry = &csto_entries[e];
        if (entry->what != CSTO_ENTRY_NAME)
            continue;
        const csto_name *name = &csto_names[entry->ref];
        csto_match match = {csto_entity_named(name), name, 0, distance};
        if (!is_beaten(found, &match))
            csto_matches_add(found, &match, csto_match_rank(&match, entry, query));
    }
}

size_t csto_matches_write(const csto_matches *found, csto_match *out, size_t cap)
{
    for (size_t i = 0; i < found->count && i < cap; i++)
        out[i] = found->list[i];
    return found->count;
}
