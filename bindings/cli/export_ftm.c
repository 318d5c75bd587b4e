/* SPDX-License-Identifier: MIT */
/*
 * FollowTheMoney statements. Its vocabulary has no word for specialties, regions and figures: those are left out. The
 * ids of statements are left to be computed by who reads them.
 */
#include "export_formats.h"
#include "json_writer.h"

#include <string.h>

enum { ID_MAX = 160 };

/* Whose statements are being written. */
typedef struct ftm_subject {
    json_writer json;
    char id[ID_MAX];
    const char *schema;
} ftm_subject;

static const char *schema_of(csto_kind kind)
{
    switch (kind) {
    case CSTO_KIND_ORGANIZATION:
    case CSTO_KIND_BODY:
    case CSTO_KIND_FORCE_COMPONENT:
    case CSTO_KIND_TRAINING_INSTITUTION:
        return "Organization";
    case CSTO_KIND_STATE:
    case CSTO_KIND_MEMBER_STATE:
        return "PublicBody";
    case CSTO_KIND_OFFICE:
        return "Position";
    case CSTO_KIND_EXERCISE_SERIES:
        return "Project";
    case CSTO_KIND_EDITION:
    case CSTO_KIND_EVENT:
        return "Event";
    case CSTO_KIND_PERSON:
        return "Person";
    case CSTO_KIND_DOCUMENT:
        return "Document";
    default:
        return NULL;
    }
}

static int is_organization(csto_kind kind)
{
    const char *schema = schema_of(kind);
    return schema != NULL && (strcmp(schema, "Organization") == 0 || strcmp(schema, "PublicBody") == 0);
}

static void state(ftm_subject *of, const char *property, const char *value)
{
    if (value == NULL || *value == '\0')
        return;
    jsonw_open_object(&of->json);
    jsonw_member(&of->json, "canonical_id", of->id);
    jsonw_member(&of->json, "entity_id", of->id);
    jsonw_member(&of->json, "prop", property);
    jsonw_member(&of->json, "schema", of->schema);
    jsonw_member(&of->json, "value", value);
    jsonw_member(&of->json, "dataset", "csto");
    jsonw_close_object(&of->json);
}

static void state_date(ftm_subject *of, const char *property, csto_date date)
{
    char text[11];
    if (date != CSTO_DATE_OPEN && csto_date_format(date, text, sizeof text) > 0)
        state(of, property, text);
}

static void state_entity(ftm_subject *of, const char *property, const csto_entity *entity)
{
    char id[ID_MAX];
    if (entity == NULL || schema_of(entity->kind) == NULL)
        return;
    snprintf(id, sizeof id, "csto-%s", entity->id);
    state(of, property, id);
}

/* A state is a country by its code. */
static void state_country(ftm_subject *of, const csto_entity *country)
{
    const csto_fact *code = csto_fact_on(country, "alpha2", CSTO_DATE_UNKNOWN, NULL, NULL);
    char lower[3] = "";
    if (code == NULL)
        return;
    for (size_t i = 0; i < 2; i++)
        lower[i] = (char)(csto_fact_value(code)[i] - 'A' + 'a');
    state(of, "country", lower);
}

/* A site is a host name. */
static void state_website(ftm_subject *of, const char *host)
{
    char url[256];
    snprintf(url, sizeof url, "http://%s/", host);
    state(of, "website", url);
}

/* ---- what each kind has ---- */

static void state_names(ftm_subject *of, const csto_entity *entity)
{
    const csto_name *name;
    for (size_t i = 0; (name = csto_name_at(entity, i)) != NULL; i++) {
        csto_name_type type = csto_name_type_of(name);
        const char *property = type <= CSTO_NAME_SHORT                                         ? "name"
                               : type == CSTO_NAME_ABBREVIATION || type == CSTO_NAME_ERRONEOUS ? "weakAlias"
                               : type == CSTO_NAME_FORMER                                      ? "previousName"
                                                                                               : "alias";
        state(of, property, csto_name_text(name));
    }
}

/* What a fact says goes to the property of FollowTheMoney that means the same. */
static void state_facts(ftm_subject *of, const csto_entity *entity)
{
    static const struct {
        const char *property, *ftm;
        int is_for_organizations;
    } pairs[] = {{"summary", "summary", 0},
                 {"note", "notes", 0},
                 {"wikidata", "wikidataId", 0},
                 {"type", "classification", 1},
                 {"established", "incorporationDate", 1},
                 {"ended", "dissolutionDate", 1}};
    const csto_fact *fact;
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++) {
        if (!csto_fact_is_preferred(fact))
            continue;
        for (size_t j = 0; j < sizeof pairs / sizeof *pairs; j++)
            if (strcmp(pairs[j].property, csto_fact_property(fact)) == 0 &&
                (!pairs[j].is_for_organizations || is_organization(entity->kind)))
                state(of, pairs[j].ftm, csto_fact_value(fact));
        if (strcmp(csto_fact_property(fact), "website") == 0)
            state_website(of, csto_fact_value(fact));
        if (strcmp(csto_fact_property(fact), "country") == 0)
            state_country(of, csto_fact_object(fact));
    }
}

static void state_record(ftm_subject *of, const csto_entity *entity)
{
    const csto_office *office = csto_office_of(entity);
    const csto_edition *edition = csto_edition_of(entity);
    const csto_event *event = csto_event_of(entity);
    const csto_document *document = csto_document_of(entity);
    const csto_entity *other;
    if (is_organization(entity->kind) && (other = csto_related(entity, CSTO_REL_PARENT, 0)) != NULL &&
        is_organization(other->kind))
        state_entity(of, "parent", other);
    if (entity->kind == CSTO_KIND_MEMBER_STATE || entity->kind == CSTO_KIND_STATE)
        state_country(of, entity);
    if (office != NULL && office->body != NULL && is_organization(office->body->kind))
        state_entity(of, "organization", office->body);
    if (edition != NULL) {
        state_date(of, "startDate", edition->first_day);
        state_date(of, "endDate", edition->last_day);
        for (size_t i = 0; (other = csto_related(entity, CSTO_REL_PARTICIPANTS, i)) != NULL; i++)
            state_entity(of, "involved", other);
    }
    if (event != NULL) {
        state_date(of, "date", event->date);
        state(of, "location", event->place);
    }
    if (document != NULL)
        state_date(of, "date", document->signed_on);
}

static void state_thing(ftm_subject *of, const csto_entity *entity)
{
    of->schema = schema_of(entity->kind);
    if (of->schema == NULL)
        return;
    snprintf(of->id, sizeof of->id, "csto-%s", entity->id);
    state(of, "id", entity->id);
    state_names(of, entity);
    state_facts(of, entity);
    state_record(of, entity);
}

/* ---- terms in office and memberships ---- */

static void state_term(ftm_subject *of, const csto_fact *fact, size_t number)
{
    const csto_source *source;
    const char *property = csto_fact_property(fact);
    int is_office = csto_fact_object(fact) != NULL && csto_fact_object(fact)->kind == CSTO_KIND_PERSON &&
                    (strcmp(property, "holder") == 0 || strcmp(property, "acting_holder") == 0);
    if (!csto_fact_is_preferred(fact) || (!is_office && strcmp(property, "membership") != 0))
        return;
    of->schema = is_office ? "Occupancy" : "Membership";
    snprintf(of->id, sizeof of->id, "csto-%s-%zu", csto_fact_subject(fact)->id, number);
    state(of, "id", of->id);
    state_entity(of, is_office ? "holder" : "member", is_office ? csto_fact_object(fact) : csto_fact_subject(fact));
    state_entity(of, is_office ? "post" : "organization", is_office ? csto_fact_subject(fact) : csto_get("csto"));
    state(of, is_office ? "status" : "role", is_office ? property : csto_fact_value(fact));
    state_date(of, "startDate", csto_fact_since(fact));
    state_date(of, "endDate", csto_fact_until(fact));
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++)
        state(of, "sourceUrl", csto_source_url(source));
}

void export_ftm(FILE *out)
{
    ftm_subject of = {jsonw_open_list(out, 1), "", NULL};
    const csto_entity *entity;
    const csto_fact *fact;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++) {
        state_thing(&of, entity);
        for (size_t j = 0; (fact = csto_fact_at(entity, j)) != NULL; j++)
            state_term(&of, fact, j + 1);
    }
}
