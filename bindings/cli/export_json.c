/* SPDX-License-Identifier: MIT */
#include "export_formats.h"
#include "fact_rows.h"
#include "show.h"

static void release_members(json_writer *json)
{
    jsonw_member(json, "library", csto_version());
    jsonw_member(json, "data", csto_data_version());
    jsonw_date_member(json, "as_of", csto_data_as_of());
    jsonw_member(json, "sha256", csto_data_sha256());
    jsonw_member(json, "licence", "CC0-1.0");
}

void export_json(FILE *out)
{
    json_writer json = jsonw_begin(out, 2);
    jsonw_open_object(&json);
    release_members(&json);
    jsonw_key(&json, "entities");
    jsonw_open_array(&json);
    for (size_t i = 0; i < csto_count(CSTO_KIND_NONE); i++)
        entity_json(&json, csto_at(CSTO_KIND_NONE, i));
    jsonw_close_array(&json);
    jsonw_key(&json, "sources");
    jsonw_open_array(&json);
    for (size_t i = 0; i < csto_source_count(); i++)
        source_json(&json, csto_source_at(i));
    jsonw_close_array(&json);
    jsonw_close_object(&json);
    jsonw_end(&json);
}

/* A source is told from an entity by its kind. */
static void source_line(json_writer *json, const csto_source *source)
{
    jsonw_open_object(json);
    jsonw_member(json, "kind", "source");
    source_members(json, source);
    jsonw_close_object(json);
}

void export_jsonl(FILE *out)
{
    json_writer json = jsonw_open_list(out, 1);
    for (size_t i = 0; i < csto_count(CSTO_KIND_NONE); i++)
        entity_json(&json, csto_at(CSTO_KIND_NONE, i));
    for (size_t i = 0; i < csto_source_count(); i++)
        source_line(&json, csto_source_at(i));
}
