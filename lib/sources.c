/* SPDX-License-Identifier: MIT */
/* Sources: where facts and names were read. */
#include "ascii.h"
#include "entities.h"

const csto_source *csto_source_get(const char *id)
{
    uint32_t low = 0, high = id == NULL ? 0 : csto_sources_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = csto_ascii_compare(id, csto_text + csto_sources[middle].id);
        if (order == 0)
            return &csto_sources[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

size_t csto_source_count(void) { return csto_sources_count; }

const csto_source *csto_source_at(size_t i) { return i < csto_sources_count ? &csto_sources[i] : NULL; }

const csto_source *csto_source_listed(uint16_t list, size_t i)
{
    const uint16_t *sources = csto_source_lists + list;
    return i < sources[0] ? &csto_sources[sources[1 + i]] : NULL;
}

const char *csto_source_id(const csto_source *source) { return source == NULL ? NULL : csto_text_of(source->id); }
const char *csto_source_title(const csto_source *source) { return source == NULL ? NULL : csto_text_of(source->title); }
const char *csto_source_url(const csto_source *source) { return source == NULL ? NULL : csto_text_of(source->url); }
const char *csto_source_lang(const csto_source *source) { return source == NULL ? NULL : csto_text_of(source->lang); }
const char *csto_source_tier(const csto_source *source) { return source == NULL ? NULL : csto_text_of(source->tier); }
const char *csto_source_note(const csto_source *source) { return source == NULL ? NULL : csto_text_of(source->note); }
const char *csto_source_publisher(const csto_source *source)
{
    return source == NULL ? NULL : csto_text_of(source->publisher);
}
csto_date csto_source_date(const csto_source *source) { return source == NULL ? CSTO_DATE_UNKNOWN : source->date; }
