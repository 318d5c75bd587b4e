/* SPDX-License-Identifier: MIT */
#include "cited.h"
#include "show.h"

static void date_member(json_writer *json, const char *key, csto_date date)
{
    char text[11];
    json_member(json, key, csto_date_format(date, text, sizeof text) == 0 ? NULL : text);
}

static void boolean_member(json_writer *json, const char *key, int value)
{
    json_key(json, key);
    json_boolean(json, value);
}

static void print_name(json_writer *json, const csto_name *name, citations *cited)
{
    const char *form;
    const csto_source *source;
    json_open_object(json);
    json_member(json, "text", csto_name_text(name));
    json_member(json, "lang", csto_name_lang(name));
    json_member(json, "type", csto_name_type_name(csto_name_type_of(name)));
    json_member(json, "evidence", csto_evidence_name(csto_name_evidence(name)));
    boolean_member(json, "cased", csto_name_is_cased(name));
    boolean_member(json, "by_rule", csto_name_is_by_rule(name));
    date_member(json, "since", csto_name_since(name));
    date_member(json, "until", csto_name_until(name));
    json_member(json, "note", csto_name_note(name));
    json_key(json, "forms");
    json_open_array(json);
    for (size_t i = 0; (form = csto_name_form_at(name, i)) != NULL; i++)
        json_text(json, form);
    json_close_array(json);
    json_key(json, "sources");
    json_open_array(json);
    for (size_t i = 0; (source = csto_name_source_at(name, i)) != NULL; i++) {
        cite(cited, source);
        json_text(json, csto_source_id(source));
    }
    json_close_array(json);
    json_close_object(json);
}

static void print_fact(json_writer *json, const csto_fact *fact, citations *cited)
{
    const csto_entity *object = csto_fact_object(fact);
    const csto_source *source;
    csto_quantity quantity = csto_fact_quantity(fact);
    int has_number = quantity.comparison != CSTO_VALUE_ABSENT;
    json_open_object(json);
    json_member(json, "property", csto_fact_property(fact));
    json_member(json, "value", csto_fact_value(fact));
    json_member(json, "object", object == NULL ? NULL : object->id);
    json_key(json, "number");
    if (has_number)
        json_integer(json, quantity.value);
    else
        json_null(json);
    json_member(json, "comparison", has_number ? csto_comparison_name(quantity.comparison) : NULL);
    boolean_member(json, "timeless", csto_fact_is_timeless(fact));
    date_member(json, "since", csto_fact_since(fact));
    date_member(json, "until", csto_fact_until(fact));
    json_member(json, "confidence", csto_confidence_name(csto_fact_confidence(fact)));
    boolean_member(json, "preferred", csto_fact_is_preferred(fact));
    json_member(json, "note", csto_fact_note(fact));
    json_key(json, "sources");
    json_open_array(json);
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++) {
        cite(cited, source);
        json_text(json, csto_source_id(source));
    }
    json_close_array(json);
    json_close_object(json);
}

static void print_relations(json_writer *json, const csto_entity *entity)
{
    const csto_entity *other;
    json_open_object(json);
    for (csto_relation relation = CSTO_REL_NONE + 1; csto_relation_name(relation) != NULL; relation++) {
        if (csto_related(entity, relation, 0) == NULL)
            continue;
        json_key(json, csto_relation_name(relation));
        json_open_array(json);
        for (size_t i = 0; (other = csto_related(entity, relation, i)) != NULL; i++)
            json_text(json, other->id);
        json_close_array(json);
    }
    json_close_object(json);
}

static void print_source(json_writer *json, const csto_source *source)
{
    json_open_object(json);
    json_member(json, "id", csto_source_id(source));
    json_member(json, "title", csto_source_title(source));
    json_member(json, "publisher", csto_source_publisher(source));
    date_member(json, "date", csto_source_date(source));
    json_member(json, "url", csto_source_url(source));
    json_member(json, "lang", csto_source_lang(source));
    json_member(json, "tier", csto_source_tier(source));
    json_member(json, "note", csto_source_note(source));
    json_close_object(json);
}

void show_json(json_writer *json, const csto_entity *entity)
{
    citations cited = {NULL, 0, 0};
    const csto_name *name;
    const csto_fact *fact;
    json_open_object(json);
    json_member(json, "kind", csto_kind_name(entity->kind));
    json_member(json, "id", entity->id);
    json_member(json, "name", entity->name);
    json_key(json, "names");
    json_open_array(json);
    for (size_t i = 0; (name = csto_name_at(entity, i)) != NULL; i++)
        print_name(json, name, &cited);
    json_close_array(json);
    json_key(json, "facts");
    json_open_array(json);
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++)
        print_fact(json, fact, &cited);
    json_close_array(json);
    json_key(json, "relations");
    print_relations(json, entity);
    json_key(json, "sources");
    json_open_array(json);
    for (size_t i = 0; i < cited.count; i++)
        print_source(json, cited.sources[i]);
    json_close_array(json);
    json_close_object(json);
    cited_free(&cited);
}
