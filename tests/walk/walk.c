/* SPDX-License-Identifier: MIT */
/*
 * Prints everything that the library holds, through the public header alone: a row a line, tabs between its columns.
 * With ids as arguments: what each of them leads to. For test_walk.py, which compares it with lib/data.
 */
#include <csto.h>
#include <inttypes.h>
#include <stdio.h>

static const char *text(const char *may_be_null)
{
    return may_be_null == NULL ? "" : may_be_null;
}

static const char *id(const csto_entity *entity)
{
    return entity == NULL ? "" : entity->id;
}

static void column(const char *value)
{
    printf("\t%s", text(value));
}

static void date_column(csto_date date)
{
    char buffer[11];
    csto_date_format(date, buffer, sizeof buffer);
    column(buffer);
}

static void quantity_column(csto_quantity quantity)
{
    if (quantity.comparison == CSTO_VALUE_ABSENT)
        column("");
    else
        printf("\t%s %" PRId64, text(csto_comparison_name(quantity.comparison)), quantity.value);
}

static void number_column(int32_t number)
{
    printf("\t%" PRId32, number);
}

/* ---- sources ---- */

static void print_source(const csto_source *source)
{
    printf("source\t%s", csto_source_id(csto_source_get(csto_source_id(source))));
    column(csto_source_title(source));
    column(csto_source_publisher(source));
    date_column(csto_source_date(source));
    column(csto_source_url(source));
    column(csto_source_lang(source));
    column(csto_source_tier(source));
    column(csto_source_note(source));
    putchar('\n');
}

static void sources_column(const csto_source *at(const void *, size_t), const void *of)
{
    const csto_source *source;
    putchar('\t');
    for (size_t i = 0; (source = at(of, i)) != NULL; i++)
        printf("%s%s", i == 0 ? "" : " ", csto_source_id(source));
}

static const csto_source *of_fact(const void *fact, size_t i)
{
    return csto_fact_source_at(fact, i);
}

static const csto_source *of_name(const void *name, size_t i)
{
    return csto_name_source_at(name, i);
}

/* ---- records: a line a field ---- */

static void field(const csto_entity *entity, const char *name)
{
    printf("field\t%s\t%s", entity->id, name);
}

static void text_field(const csto_entity *entity, const char *name, const char *value)
{
    field(entity, name);
    column(value);
    putchar('\n');
}

static void date_field(const csto_entity *entity, const char *name, csto_date value)
{
    field(entity, name);
    date_column(value);
    putchar('\n');
}

static void number_field(const csto_entity *entity, const char *name, int32_t value)
{
    field(entity, name);
    number_column(value);
    putchar('\n');
}

static void quantity_field(const csto_entity *entity, const char *name, csto_quantity value)
{
    field(entity, name);
    quantity_column(value);
    putchar('\n');
}

static void print_member_state(const csto_entity *entity)
{
    const csto_member_state *state = csto_member_state_of(entity);
    text_field(entity, "alpha2", state->alpha2);
    text_field(entity, "alpha3", state->alpha3);
    text_field(entity, "numeric", state->numeric);
    text_field(entity, "capital", state->capital);
    printf("code\t%s\t%s\t%s\t%s\n", entity->id, id(&csto_member_state_get(state->alpha2)->entity),
           id(&csto_member_state_get(state->alpha3)->entity), id(&csto_member_state_get(state->numeric)->entity));
}

static void print_body(const csto_entity *entity)
{
    const csto_body *body = csto_body_of(entity);
    text_field(entity, "type", body->type);
    text_field(entity, "organization", id(body->organization));
    text_field(entity, "parent", id(body->parent));
    text_field(entity, "head", id(body->head));
    date_field(entity, "established", body->established);
    date_field(entity, "ended", body->ended);
    text_field(entity, "seat", body->seat);
}

static void print_office(const csto_entity *entity)
{
    const csto_office *office = csto_office_of(entity);
    text_field(entity, "body", id(office->body));
    text_field(entity, "appointed_by", id(office->appointed_by));
    number_field(entity, "term_years", office->term_years);
}

static void print_force_component(const csto_entity *entity)
{
    const csto_force_component *component = csto_force_component_of(entity);
    text_field(entity, "type", component->type);
    text_field(entity, "parent", id(component->parent));
    date_field(entity, "established", component->established);
    date_field(entity, "ended", component->ended);
    quantity_field(entity, "strength", component->strength);
}

static void print_exercise_series(const csto_entity *entity)
{
    const csto_exercise_series *series = csto_exercise_series_of(entity);
    text_field(entity, "category", series->category);
    text_field(entity, "component", id(series->component));
    number_field(entity, "first_year", series->first_year);
}

static void print_edition(const csto_entity *entity)
{
    const csto_edition *edition = csto_edition_of(entity);
    text_field(entity, "series", id(edition->series));
    text_field(entity, "within", id(edition->within));
    number_field(entity, "year", edition->year);
    text_field(entity, "conduct", csto_conduct_name(edition->conduct));
    date_field(entity, "first_day", edition->first_day);
    date_field(entity, "last_day", edition->last_day);
    quantity_field(entity, "personnel", edition->personnel);
}

static void print_training_institution(const csto_entity *entity)
{
    const csto_training_institution *institution = csto_training_institution_of(entity);
    text_field(entity, "country", id(institution->country));
    text_field(entity, "city", institution->city);
    text_field(entity, "standing", csto_standing_name(institution->standing));
    date_field(entity, "granted", institution->granted);
    date_field(entity, "known_by", institution->known_by);
}

static void print_person(const csto_entity *entity)
{
    const csto_person *person = csto_person_of(entity);
    text_field(entity, "country", id(person->country));
    text_field(entity, "rank", person->rank);
}

static void print_document(const csto_entity *entity)
{
    const csto_document *document = csto_document_of(entity);
    text_field(entity, "type", document->type);
    date_field(entity, "signed", document->signed_on);
    date_field(entity, "in_force", document->in_force);
}

static void print_event(const csto_entity *entity)
{
    const csto_event *event = csto_event_of(entity);
    text_field(entity, "type", event->type);
    date_field(entity, "date", event->date);
    date_field(entity, "last_date", event->last_date);
    text_field(entity, "place", event->place);
}

static void print_figure(const csto_entity *entity)
{
    const csto_figure *figure = csto_figure_of(entity);
    quantity_field(entity, "quantity", figure->quantity);
    text_field(entity, "unit", figure->unit);
    text_field(entity, "scope", figure->scope);
    date_field(entity, "as_of", figure->as_of);
}

static void print_record(const csto_entity *entity)
{
    static void (*const print[CSTO_KIND_FIGURE + 1])(const csto_entity *) = {
        [CSTO_KIND_MEMBER_STATE] = print_member_state,
        [CSTO_KIND_BODY] = print_body,
        [CSTO_KIND_OFFICE] = print_office,
        [CSTO_KIND_FORCE_COMPONENT] = print_force_component,
        [CSTO_KIND_EXERCISE_SERIES] = print_exercise_series,
        [CSTO_KIND_EDITION] = print_edition,
        [CSTO_KIND_TRAINING_INSTITUTION] = print_training_institution,
        [CSTO_KIND_PERSON] = print_person,
        [CSTO_KIND_DOCUMENT] = print_document,
        [CSTO_KIND_EVENT] = print_event,
        [CSTO_KIND_FIGURE] = print_figure,
    };
    if (print[entity->kind] != NULL)
        print[entity->kind](entity);
}

/* ---- facts, names, relations ---- */

static void print_fact(const csto_fact *fact)
{
    printf("fact\t%s", id(csto_fact_subject(fact)));
    column(csto_fact_property(fact));
    column(csto_fact_value(fact));
    column(id(csto_fact_object(fact)));
    quantity_column(csto_fact_quantity(fact));
    column(csto_fact_is_timeless(fact) ? "timeless" : "");
    date_column(csto_fact_since(fact));
    date_column(csto_fact_until(fact));
    column(csto_confidence_name(csto_fact_confidence(fact)));
    column(csto_fact_is_preferred(fact) ? "preferred" : "");
    column(csto_fact_note(fact));
    sources_column(of_fact, fact);
    putchar('\n');
}

static void print_name(const csto_name *name)
{
    const csto_entity *entity = csto_name_entity(name);
    printf("name\t%s", id(entity));
    column(csto_name_text(name));
    column(csto_name_lang(name));
    column(csto_name_type_name(csto_name_type_of(name)));
    column(csto_evidence_name(csto_name_evidence(name)));
    column(csto_name_is_cased(name) ? "cased" : "");
    column(csto_name_is_by_rule(name) ? "by rule" : "");
    column(csto_name_in(entity, csto_name_lang(name)) == name ? "shown" : "");
    date_column(csto_name_since(name));
    date_column(csto_name_until(name));
    column(csto_name_note(name));
    sources_column(of_name, name);
    for (size_t i = 0; csto_name_form_at(name, i) != NULL; i++)
        column(csto_name_form_at(name, i));
    putchar('\n');
}

static void print_relations(const csto_entity *entity)
{
    for (int relation = 1; csto_relation_name((csto_relation)relation) != NULL; relation++) {
        const csto_entity *other;
        for (size_t i = 0; (other = csto_related(entity, (csto_relation)relation, i)) != NULL; i++)
            printf("relation\t%s\t%s\t%s\n", entity->id, csto_relation_name((csto_relation)relation), other->id);
    }
}

static void print_entity(const csto_entity *entity)
{
    const csto_fact *fact;
    const csto_name *name;
    printf("entity\t%s\t%s\t%s\n", csto_kind_name(entity->kind), id(csto_get(entity->id)), entity->name);
    print_record(entity);
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++)
        print_fact(fact);
    for (size_t i = 0; (name = csto_name_at(entity, i)) != NULL; i++)
        print_name(name);
    printf("counts\t%s\t%zu\t%zu\n", entity->id, csto_fact_count(entity), csto_name_count(entity));
    print_relations(entity);
}

int main(int argc, char **argv)
{
    if (argc > 1) {
        for (int i = 1; i < argc; i++)
            printf("get\t%s\t%s\n", argv[i], id(csto_get(argv[i])));
        return 0;
    }
    const csto_entity *entity;
    const csto_source *source;
    printf("release\t%s", csto_data_version());
    date_column(csto_data_as_of());
    putchar('\n');
    for (size_t i = 0; (source = csto_source_at(i)) != NULL; i++)
        print_source(source);
    for (int kind = CSTO_KIND_NONE + 1; kind <= CSTO_KIND_FIGURE; kind++)
        for (size_t i = 0; (entity = csto_at((csto_kind)kind, i)) != NULL; i++)
            print_entity(entity);
    printf("totals\t%zu\t%zu\n", csto_count(CSTO_KIND_NONE), csto_source_count());
    return 0;
}
