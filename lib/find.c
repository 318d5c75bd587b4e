/* SPDX-License-Identifier: MIT */
/* Look-up by any name. */
#include "entities.h"
#include "fold.h"
#include "keys.h"

#include <string.h>

/* What a look-up text folds to; too long for any key is as good as no name. */
typedef struct folded {
    unsigned char bytes[CSTO_KEY_BYTES];
    uint32_t length;
} folded;

/* Of one key; the generator refuses more. */
enum { MATCHES = 64 };

typedef struct matches {
    csto_match list[MATCHES];
    uint32_t rank[MATCHES];
    uint32_t count;
} matches;

static int fold_text(const unsigned char *at, const unsigned char *end, folded *out)
{
    csto_unit unit;
    out->length = 0;
    for (; csto_unit_next(&unit, at, end, CSTO_CASE_FOLDED); at = unit.end) {
        if (!unit.valid)
            return 0;
        if (unit.length > sizeof out->bytes - out->length)
            return 0;
        memcpy(out->bytes + out->length, unit.bytes, unit.length);
        out->length += unit.length;
    }
    return 1;
}

static int is_wrapping(unsigned char byte) { return byte == ' ' || byte == '"'; }

/* White space and quotation marks around a text are not part of the name. */
static void unwrap(const unsigned char **bytes, uint32_t *length)
{
    while (*length > 0 && is_wrapping((*bytes)[*length - 1]))
        (*length)--;
    while (*length > 0 && is_wrapping((*bytes)[0])) {
        (*bytes)++;
        (*length)--;
    }
}

/* One match an entity, with its best name. */
static void add_match(matches *found, const csto_match *match, uint32_t rank)
{
    uint32_t i = 0;
    while (i < found->count && found->list[i].entity != match->entity)
        i++;
    if (i == MATCHES || (i < found->count && found->rank[i] <= rank))
        return;
    if (i == found->count)
        found->count++;
    found->list[i] = *match;
    found->rank[i] = rank;
}

/* Type of name, exact case before other case, kind; the id is compared apart. */
static uint32_t rank_of(const csto_name *name, const csto_entry *entry, const char *text, size_t length)
{
    const char *form = csto_text + csto_forms[name->forms + entry->form];
    uint32_t other_case = csto_same_case(text, length, form) ? 0 : 1;
    return (uint32_t)name->type << 16 | other_case << 8 | (uint32_t)csto_entity_at(name->entity)->kind;
}

static void add_editions(matches *found, const csto_name *name, uint32_t rank, int32_t year)
{
    for (uint32_t i = 0; i < csto_edition_row_count; i++)
        if (csto_edition_rows[i].series == name->entity && csto_edition_rows[i].year == year) {
            csto_match match = {csto_entity_at(csto_edition_rows[i].entity), name, year, 0};
            add_match(found, &match, rank);
        }
}

/* Adds what bears this name; with a year, the editions of that year of the series that bear it. */
static void add_key(matches *found, const unsigned char *bytes, uint32_t length, int32_t year, const char *text,
                    size_t text_length)
{
    uint32_t key = length == 0 ? CSTO_NO_KEY : csto_key_find(bytes, length);
    if (key == CSTO_NO_KEY)
        return;
    for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
        const csto_entry *entry = &csto_entries[e];
        if (entry->what != CSTO_ENTRY_NAME)
            continue;
        const csto_name *name = &csto_names[entry->ref];
        uint32_t rank = rank_of(name, entry, text, text_length);
        csto_match match = {csto_entity_at(name->entity), name, 0, 0};
        if (year == 0)
            add_match(found, &match, rank);
        else
            add_editions(found, name, rank, year);
    }
}

/* Takes the year off the end of a name, "rubezh-2021" or "\"rubezh\" - 2021"; 0 when there is none. */
static int32_t split_year(const unsigned char *bytes, uint32_t *length)
{
    if (*length < 6)
        return 0;
    int32_t year = 0;
    for (uint32_t i = *length - 4; i < *length; i++) {
        if (bytes[i] < '0' || bytes[i] > '9')
            return 0;
        year = year * 10 + (bytes[i] - '0');
    }
    uint32_t rest = *length - 4;
    while (rest > 0 && (bytes[rest - 1] == ' ' || bytes[rest - 1] == '-'))
        rest--;
    if (rest == *length - 4)
        return 0;
    *length = rest;
    return year;
}

static int is_before(const matches *found, uint32_t a, uint32_t b)
{
    if (found->rank[a] != found->rank[b])
        return found->rank[a] < found->rank[b];
    return strcmp(found->list[a].entity->id, found->list[b].entity->id) < 0;
}

static void sort(matches *found)
{
    for (uint32_t i = 1; i < found->count; i++)
        for (uint32_t k = i; k > 0 && is_before(found, k, k - 1); k--) {
            csto_match match = found->list[k];
            uint32_t rank = found->rank[k];
            found->list[k] = found->list[k - 1];
            found->rank[k] = found->rank[k - 1];
            found->list[k - 1] = match;
            found->rank[k - 1] = rank;
        }
}

size_t csto_find(const char *text, size_t len, csto_match *out, size_t cap)
{
    folded name;
    matches found;
    found.count = 0;
    if (text == NULL || (out == NULL && cap > 0))
        return 0;
    if (len == CSTO_NUL_TERMINATED)
        len = strlen(text);
    if (!fold_text((const unsigned char *)text, (const unsigned char *)text + len, &name))
        return 0;
    const unsigned char *bytes = name.bytes;
    uint32_t length = name.length;
    unwrap(&bytes, &length);
    add_key(&found, bytes, length, 0, text, len);
    int32_t year = split_year(bytes, &length);
    if (year != 0) {
        unwrap(&bytes, &length);
        add_key(&found, bytes, length, year, text, len);
    }
    sort(&found);
    for (size_t i = 0; i < found.count && i < cap; i++)
        out[i] = found.list[i];
    return found.count;
}
