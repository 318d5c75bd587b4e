/* SPDX-License-Identifier: MIT */
/* JSON-LD: things in the words of schema.org, every fact as an RDF statement with its sources in PROV-O. */
#include "export_formats.h"
#include "json_writer.h"

#include <string.h>

static const char context[] = "{\n"
                              "  \"@context\": {\n"
                              "    \"schema\": \"https://schema.org/\",\n"
                              "    \"prov\": \"http://www.w3.org/ns/prov#\",\n"
                              "    \"rdf\": \"http://www.w3.org/1999/02/22-rdf-syntax-ns#\",\n"
                              "    \"csto\": \"urn:x-csto:\",\n"
                              "    \"thing\": \"urn:x-csto:thing:\",\n"
                              "    \"source\": \"urn:x-csto:source:\",\n"
                              "    \"fact\": \"urn:x-csto:fact:\",\n"
                              "    \"property\": \"urn:x-csto:property:\"\n"
                              "  },\n"
                              "  \"@graph\": [";

static const char *type_of(csto_kind kind)
{
    switch (kind) {
    case CSTO_KIND_STATE:
    case CSTO_KIND_MEMBER_STATE:
        return "schema:Country";
    case CSTO_KIND_TRAINING_INSTITUTION:
        return "schema:EducationalOrganization";
    case CSTO_KIND_ORGANIZATION:
    case CSTO_KIND_BODY:
    case CSTO_KIND_FORCE_COMPONENT:
        return "schema:Organization";
    case CSTO_KIND_PERSON:
        return "schema:Person";
    case CSTO_KIND_OFFICE:
        return "schema:Role";
    case CSTO_KIND_EXERCISE_SERIES:
        return "schema:EventSeries";
    case CSTO_KIND_EDITION:
    case CSTO_KIND_EVENT:
        return "schema:Event";
    case CSTO_KIND_DOCUMENT:
        return "schema:CreativeWork";
    case CSTO_KIND_REGION:
        return "schema:Place";
    case CSTO_KIND_FIGURE:
        return "schema:QuantitativeValue";
    default:
        return "schema:DefinedTerm";
    }
}

/* ---- values ---- */

static void put_reference(json_writer *json, const char *prefix, const char *id)
{
    char iri[240];
    snprintf(iri, sizeof iri, "%s:%s", prefix, id);
    jsonw_open_object(json);
    jsonw_member(json, "@id", iri);
    jsonw_close_object(json);
}

static void reference_member(json_writer *json, const char *key, const csto_entity *entity)
{
    if (entity == NULL)
        return;
    jsonw_key(json, key);
    put_reference(json, "thing", entity->id);
}

static void text_member(json_writer *json, const char *key, const char *text)
{
    if (text != NULL)
        jsonw_member(json, key, text);
}

static void date_member(json_writer *json, const char *key, csto_date date)
{
    char text[11];
    if (date != CSTO_DATE_OPEN && csto_date_format(date, text, sizeof text) > 0)
        jsonw_member(json, key, text);
}

static void related_member(json_writer *json, const char *key, const csto_entity *entity, csto_relation relation)
{
    const csto_entity *other;
    if (csto_related(entity, relation, 0) == NULL)
        return;
    jsonw_key(json, key);
    jsonw_open_array(json);
    for (size_t i = 0; (other = csto_related(entity, relation, i)) != NULL; i++)
        put_reference(json, "thing", other->id);
    jsonw_close_array(json);
}

static void source_members(json_writer *json, const csto_fact *fact)
{
    const csto_source *source;
    jsonw_key(json, "prov:wasDerivedFrom");
    jsonw_open_array(json);
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++)
        put_reference(json, "source", csto_source_id(source));
    jsonw_close_array(json);
}

/* ---- nodes ---- */

static void begin_node(json_writer *json, const char *prefix, const char *id)
{
    char iri[240];
    snprintf(iri, sizeof iri, "%s:%s", prefix, id);
    jsonw_open_object(json);
    jsonw_member(json, "@id", iri);
}

/* Names in the language of each; those of no language are plain. */
static void put_names(json_writer *json, const char *key, const csto_entity *entity, int shown)
{
    const csto_name *name;
    jsonw_key(json, key);
    jsonw_open_array(json);
    for (size_t i = 0; (name = csto_name_at(entity, i)) != NULL; i++) {
        if ((csto_name_in(entity, csto_name_lang(name)) == name) != shown)
            continue;
        jsonw_open_object(json);
        jsonw_member(json, "@value", csto_name_text(name));
        if (strcmp(csto_name_lang(name), "zxx") != 0)
            jsonw_member(json, "@language", csto_name_lang(name));
        jsonw_close_object(json);
    }
    jsonw_close_array(json);
}

static void put_record(json_writer *json, const csto_entity *entity)
{
    const csto_member_state *state = csto_member_state_of(entity);
    const csto_edition *edition = csto_edition_of(entity);
    const csto_event *event = csto_event_of(entity);
    const csto_document *document = csto_document_of(entity);
    const csto_force_component *component = csto_force_component_of(entity);
    if (state != NULL)
        text_member(json, "schema:identifier", state->alpha2);
    if (entity->kind == CSTO_KIND_BODY || component != NULL)
        related_member(json, "schema:parentOrganization", entity, CSTO_REL_PARENT);
    if (edition != NULL) {
        date_member(json, "schema:startDate", edition->first_day);
        date_member(json, "schema:endDate", edition->last_day);
        reference_member(json, "schema:superEvent", edition->series);
        related_member(json, "schema:location", entity, CSTO_REL_HOSTS);
        related_member(json, "schema:contributor", entity, CSTO_REL_PARTICIPANTS);
    }
    if (event != NULL) {
        date_member(json, "schema:startDate", event->date);
        related_member(json, "schema:about", entity, CSTO_REL_INVOLVED);
    }
    if (document != NULL)
        date_member(json, "schema:dateCreated", document->signed_on);
}

static void put_entity(json_writer *json, const csto_entity *entity)
{
    begin_node(json, "thing", entity->id);
    jsonw_key(json, "@type");
    jsonw_open_array(json);
    jsonw_text(json, type_of(entity->kind));
    jsonw_text(json, "prov:Entity");
    jsonw_close_array(json);
    jsonw_member(json, "csto:kind", csto_kind_name(entity->kind));
    put_names(json, "schema:name", entity, 1);
    put_names(json, "schema:alternateName", entity, 0);
    put_record(json, entity);
    jsonw_close_object(json);
}

static void put_fact(json_writer *json, const csto_fact *fact, size_t number)
{
    char id[160];
    snprintf(id, sizeof id, "%s:%zu", csto_fact_subject(fact)->id, number);
    begin_node(json, "fact", id);
    jsonw_key(json, "@type");
    jsonw_open_array(json);
    jsonw_text(json, "rdf:Statement");
    jsonw_text(json, "prov:Entity");
    jsonw_close_array(json);
    reference_member(json, "rdf:subject", csto_fact_subject(fact));
    jsonw_key(json, "rdf:predicate");
    put_reference(json, "property", csto_fact_property(fact));
    if (csto_fact_object(fact) != NULL)
        reference_member(json, "rdf:object", csto_fact_object(fact));
    else
        jsonw_member(json, "rdf:object", csto_fact_value(fact));
    date_member(json, "schema:startDate", csto_fact_since(fact));
    date_member(json, "schema:endDate", csto_fact_until(fact));
    jsonw_member(json, "csto:confidence", csto_confidence_name(csto_fact_confidence(fact)));
    jsonw_boolean_member(json, "csto:preferred", csto_fact_is_preferred(fact));
    text_member(json, "schema:description", csto_fact_note(fact));
    source_members(json, fact);
    jsonw_close_object(json);
}

static void put_source(json_writer *json, const csto_source *source)
{
    begin_node(json, "source", csto_source_id(source));
    jsonw_key(json, "@type");
    jsonw_open_array(json);
    jsonw_text(json, "schema:CreativeWork");
    jsonw_text(json, "prov:Entity");
    jsonw_close_array(json);
    jsonw_member(json, "schema:name", csto_source_title(source));
    text_member(json, "schema:publisher", csto_source_publisher(source));
    date_member(json, "schema:datePublished", csto_source_date(source));
    text_member(json, "schema:url", csto_source_url(source));
    text_member(json, "schema:inLanguage", csto_source_lang(source));
    jsonw_member(json, "csto:tier", csto_source_tier(source));
    jsonw_close_object(json);
}

/* Each node on a line of its own: they are too many for one document that a writer of JSON would indent. */
static void next_node(FILE *out, int *is_first)
{
    fputs(*is_first ? "\n" : ",\n", out);
    *is_first = 0;
}

void export_jsonld(FILE *out)
{
    const csto_entity *entity;
    const csto_source *source;
    const csto_fact *fact;
    int is_first = 1;
    fputs(context, out);
    json_writer json = jsonw_begin(out, 0);
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++) {
        next_node(out, &is_first);
        put_entity(&json, entity);
        for (size_t j = 0; (fact = csto_fact_at(entity, j)) != NULL; j++) {
            next_node(out, &is_first);
            put_fact(&json, fact, j + 1);
        }
    }
    for (size_t i = 0; (source = csto_source_at(i)) != NULL; i++) {
        next_node(out, &is_first);
        put_source(&json, source);
    }
    fputs("\n]}\n", out);
}
