/* SPDX-License-Identifier: MIT */
#include "cited.h"
#include "fact_rows.h"
#include "show.h"

static void cite_name(json_writer *json, const csto_name *name, citations *cited)
{
    const csto_source *source;
    jsonw_key(json, "sources");
    jsonw_open_array(json);
    for (size_t i = 0; (source = csto_name_source_at(name, i)) != NULL; i++) {
        cite(cited, source);
        jsonw_text(json, csto_source_id(source));
    }
    jsonw_close_array(json);
}

static void print_name(json_writer *json, const csto_name *name, citations *cited)
{
    const char *form;
    jsonw_open_object(json);
    jsonw_member(json, "text", csto_name_text(name));
    jsonw_member(json, "lang", csto_name_lang(name));
    jsonw_member(json, "type", csto_name_type_name(csto_name_type_of(name)));
    jsonw_member(json, "evidence", csto_evidence_name(csto_name_evidence(name)));
    jsonw_boolean_member(json, "cased", csto_name_is_cased(name));
    jsonw_boolean_member(json, "by_rule", csto_name_is_by_rule(name));
    jsonw_date_member(json, "since", csto_name_since(name));
    jsonw_date_member(json, "until", csto_name_until(name));
    jsonw_member(json, "note", csto_name_note(name));
    jsonw_key(json, "forms");
    jsonw_open_array(json);
    for (size_t i = 0; (form = csto_name_form_at(name, i)) != NULL; i++)
        jsonw_text(json, form);
    jsonw_close_array(json);
    cite_name(json, name, cited);
    jsonw_close_object(json);
}

static void print_fact(json_writer *json, const csto_fact *fact, citations *cited)
{
    const csto_source *source;
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++)
        cite(cited, source);
    jsonw_open_object(json);
    fact_members(json, fact);
    jsonw_close_object(json);
}

static void print_relations(json_writer *json, const csto_entity *entity)
{
    const csto_entity *other;
    jsonw_open_object(json);
    for (csto_relation relation = CSTO_REL_NONE + 1; csto_relation_name(relation) != NULL; relation++) {
        if (csto_related(entity, relation, 0) == NULL)
            continue;
        jsonw_key(json, csto_relation_name(relation));
        jsonw_open_array(json);
        for (size_t i = 0; (other = csto_related(entity, relation, i)) != NULL; i++)
            jsonw_text(json, other->id);
        jsonw_close_array(json);
    }
    jsonw_close_object(json);
}

/* The members of an entity, of its facts those of a day when one is given; the sources that they cite are gathered. */
static void print_members(json_writer *json, const csto_entity *entity, csto_date on, citations *cited)
{
    const csto_name *name;
    const csto_fact *fact;
    jsonw_member(json, "kind", csto_kind_name(entity->kind));
    jsonw_member(json, "id", entity->id);
    jsonw_member(json, "name", entity->name);
    jsonw_key(json, "names");
    jsonw_open_array(json);
    for (size_t i = 0; (name = csto_name_at(entity, i)) != NULL; i++)
        print_name(json, name, cited);
    jsonw_close_array(json);
    jsonw_key(json, "facts");
    jsonw_open_array(json);
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++)
        if (fact_held_on(fact, on) != CSTO_NO)
            print_fact(json, fact, cited);
    jsonw_close_array(json);
    jsonw_key(json, "relations");
    print_relations(json, entity);
}

void entity_json(json_writer *json, const csto_entity *entity)
{
    citations cited = {NULL, 0, 0};
    jsonw_open_object(json);
    print_members(json, entity, CSTO_DATE_UNKNOWN, &cited);
    jsonw_close_object(json);
    cited_free(&cited);
}

void show_json(json_writer *json, const csto_entity *entity, csto_date on)
{
    citations cited = {NULL, 0, 0};
    jsonw_open_object(json);
    print_members(json, entity, on, &cited);
    jsonw_key(json, "sources");
    jsonw_open_array(json);
    for (size_t i = 0; i < cited.count; i++)
        source_json(json, cited.sources[i]);
    jsonw_close_array(json);
    jsonw_close_object(json);
    cited_free(&cited);
}
