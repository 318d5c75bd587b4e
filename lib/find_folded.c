/* SPDX-License-Identifier: MIT */
/* Look-up of a whole name that is not written as one of ours, or that may be several. */
#include "entities.h"
#include "matches.h"

#include <string.h>

/* Adds the editions of a year of every series that bears the key. */
static void add_editions(csto_matches *found, uint32_t key, int32_t year, const csto_query *query)
{
    for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
        if (csto_entries[e].what != CSTO_ENTRY_NAME)
            continue;
        const csto_name *name = &csto_names[csto_entries[e].ref];
        for (uint32_t i = 0; i < csto_edition_row_count; i++)
            if (csto_edition_rows[i].series == name->entity && csto_edition_rows[i].year == year) {
                csto_match match = {csto_entity_at(csto_edition_rows[i].entity), name, year, 0};
                csto_matches_add(found, &match, csto_match_rank(&match, &csto_entries[e], query));
            }
    }
}

/* Takes the year off the end of a name: "rubezh-2021", "\"rubezh\" - 2021". 0 when there is none. */
static int32_t split_year(csto_query *query)
{
    if (query->end - query->begin < 6)
        return 0;
    uint32_t digits = query->end - 4, rest = digits;
    int32_t year = 0;
    for (uint32_t i = digits; i < query->end; i++) {
        if (query->folded[i] < '0' || query->folded[i] > '9')
            return 0;
        year = year * 10 + (query->folded[i] - '0');
    }
    while (rest > query->begin && (query->folded[rest - 1] == ' ' || query->folded[rest - 1] == '-'))
        rest--;
    if (rest == digits)
        return 0;
    /* quotation marks that end before the year */
    while (rest > query->begin && (query->folded[rest - 1] == '"' || query->folded[rest - 1] == ' '))
        rest--;
    query->end = rest;
    return year;
}

static uint32_t key_of(const csto_query *query)
{
    return csto_key_find(query->folded + query->begin, query->end - query->begin);
}

/* ---- the CSTO before or after a name of what is its own ---- */

static int is_csto(const unsigned char *word, uint32_t length)
{
    uint32_t key = csto_key_find(word, length);
    if (key == CSTO_NO_KEY)
        return 0;
    for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++)
        if (csto_entries[e].what == CSTO_ENTRY_NAME &&
            csto_entity_named(&csto_names[csto_entries[e].ref]) == csto_get("csto"))
            return 1;
    return 0;
}

/* Takes the CSTO off: "CSTO Joint Staff", "Joint Staff of the CSTO", «Объединённый штаб ОДКБ». 0 when it is not there.
 */
static int split_csto(csto_query *query)
{
    static const char link[] = " of the";
    const uint32_t linked = sizeof link - 1;
    const unsigned char *folded = query->folded;
    uint32_t first_end = query->begin, last_begin = query->end;
    while (first_end < query->end && folded[first_end] != ' ')
        first_end++;
    while (last_begin > query->begin && folded[last_begin - 1] != ' ')
        last_begin--;
    if (first_end == query->end)
        return 0; /* one word */
    if (is_csto(folded + query->begin, first_end - query->begin)) {
        query->begin = first_end + 1;
        return 1;
    }
    if (!is_csto(folded + last_begin, query->end - last_begin))
        return 0;
    query->end = last_begin - 1;
    if (query->end - query->begin > linked && memcmp(folded + query->end - linked, link, linked) == 0)
        query->end -= linked;
    return 1;
}

static int is_of_csto(const csto_entity *entity)
{
    const csto_body *body = csto_body_of(entity);
    return entity->kind == CSTO_KIND_OFFICE || entity->kind == CSTO_KIND_FORCE_COMPONENT ||
           (body != NULL && body->organization == csto_get("csto"));
}

static void add_of_csto(csto_matches *found, uint32_t key, const csto_query *query)
{
    csto_matches all;
    csto_matches_clear(&all);
    csto_matches_add_key(&all, key, 0, query);
    for (uint32_t i = 0; i < all.count; i++)
        if (is_of_csto(all.list[i].entity))
            csto_matches_add(found, &all.list[i], all.rank[i]);
}

void csto_matches_add_whole(csto_matches *found, const csto_query *whole)
{
    csto_query query = *whole;
    uint32_t key = key_of(&query);
    if (key != CSTO_NO_KEY)
        csto_matches_add_key(found, key, 0, &query);
    int32_t year = split_year(&query);
    if (year != 0) {
        if ((key = key_of(&query)) != CSTO_NO_KEY)
            add_editions(found, key, year, &query);
    } else if (key == CSTO_NO_KEY && split_csto(&query) && (key = key_of(&query)) != CSTO_NO_KEY) {
        add_of_csto(found, key, &query);
    }
}

size_t csto_find_folded(const char *text, size_t length, csto_match *out, size_t cap)
{
    csto_query query;
    csto_matches found;
    csto_matches_clear(&found);
    if (!csto_query_fold(&query, text, length, 1))
        return 0;
    csto_matches_add_whole(&found, &query);
    return csto_matches_write(&found, out, cap);
}

size_t csto_find_key(uint32_t key, const char *text, size_t length, csto_match *out, size_t cap)
{
    csto_query query;
    csto_matches found;
    csto_matches_clear(&found);
    query.text = text;
    query.text_length = length;
    csto_matches_add_key(&found, key, 0, &query);
    return csto_matches_write(&found, out, cap);
}
