/* SPDX-License-Identifier: MIT */
#include "detail.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* A line of words with commas between them; what does not fit is left out. */
typedef struct word_list {
    char *text;
    size_t len;
} word_list;

static void append(word_list *words, const char *text, size_t len)
{
    memcpy(words->text + words->len, text, len);
    words->len += len;
    words->text[words->len] = '\0';
}

static void add(word_list *words, const char *prefix, const char *text)
{
    if (text == NULL || *text == '\0')
        return;
    size_t comma_len = words->len == 0 ? 0 : 2, prefix_len = strlen(prefix), text_len = strlen(text);
    if (words->len + comma_len + prefix_len + text_len >= DETAIL_MAX)
        return;
    append(words, ", ", comma_len);
    append(words, prefix, prefix_len);
    append(words, text, text_len);
}

static void add_entity(word_list *words, const char *prefix, const csto_entity *entity)
{
    if (entity != NULL)
        add(words, prefix, entity->name);
}

static void add_date(word_list *words, const char *prefix, csto_date date)
{
    char text[11];
    csto_date_format(date, text, sizeof text);
    add(words, prefix, text);
}

static void add_quantity(word_list *words, csto_quantity quantity, const char *unit)
{
    char text[96];
    const char *comparison = csto_comparison_name(quantity.comparison);
    if (quantity.comparison == CSTO_VALUE_ABSENT)
        return;
    if (quantity.comparison == CSTO_EQUAL || comparison == NULL)
        comparison = "";
    snprintf(text, sizeof text, "%s%s%" PRId64 " %s", comparison, *comparison ? " " : "", quantity.value, unit);
    add(words, "", text);
}

/* What a state was to the Organization. */
static void add_membership(word_list *words, const csto_member_state *state, csto_date on)
{
    const csto_fact *fact = NULL;
    csto_answer answer;
    while ((fact = csto_fact_on(&state->entity, "membership", on, fact, &answer)) != NULL)
        add(words, answer == CSTO_MAYBE ? "maybe " : "", csto_fact_value(fact));
}

static void add_holders(word_list *words, const csto_office *office, csto_date on)
{
    const csto_fact *fact;
    csto_answer answer;
    for (size_t i = 0; (fact = csto_office_holder_on(office, on, i, &answer)) != NULL; i++) {
        int is_acting = strcmp(csto_fact_property(fact), "acting_holder") == 0;
        add_entity(words,
                   answer == CSTO_MAYBE ? is_acting ? "maybe, acting: " : "maybe "
                   : is_acting          ? "acting: "
                                        : "",
                   csto_fact_object(fact));
    }
}

static void add_days(word_list *words, const csto_edition *edition)
{
    char first[11], last[11], days[24];
    csto_date_format(edition->first_day, first, sizeof first);
    csto_date_format(edition->last_day, last, sizeof last);
    int one = *last == '\0' || edition->last_day == edition->first_day;
    snprintf(days, sizeof days, "%s%s%s", first, one ? "" : "/", one ? "" : last);
    add(words, "", days);
}

static void describe(word_list *words, const csto_entity *entity, csto_date on)
{
    const csto_member_state *state = csto_member_state_of(entity);
    const csto_body *body = csto_body_of(entity);
    const csto_office *office = csto_office_of(entity);
    const csto_force_component *component = csto_force_component_of(entity);
    const csto_exercise_series *series = csto_exercise_series_of(entity);
    const csto_edition *edition = csto_edition_of(entity);
    const csto_training_institution *institution = csto_training_institution_of(entity);
    const csto_person *person = csto_person_of(entity);
    const csto_document *document = csto_document_of(entity);
    const csto_event *event = csto_event_of(entity);
    const csto_figure *figure = csto_figure_of(entity);

    if (state != NULL) {
        add(words, "", state->alpha2);
        add(words, "", state->alpha3);
        add_membership(words, state, on);
    } else if (body != NULL) {
        add(words, "", body->type);
        add_date(words, "since ", body->established);
        add_date(words, "until ", body->ended);
    } else if (office != NULL) {
        add_holders(words, office, on);
    } else if (component != NULL) {
        add(words, "", component->type);
        add_date(words, "since ", component->established);
        add_date(words, "until ", component->ended);
        add_quantity(words, component->strength, "people");
    } else if (series != NULL) {
        add(words, "", series->category);
        if (series->first_year != 0)
            add_date(words, "since ", series->first_year * 10000);
        add_entity(words, "", series->component);
    } else if (edition != NULL) {
        add(words, "", csto_conduct_name(edition->conduct));
        add_days(words, edition);
        add_quantity(words, edition->personnel, "people");
    } else if (institution != NULL) {
        add(words, "", csto_standing_name(institution->standing));
        add(words, "", institution->city);
        add_entity(words, "", institution->country);
    } else if (person != NULL) {
        add(words, "", person->rank);
        add_entity(words, "", person->country);
    } else if (document != NULL) {
        add(words, "", document->type);
        add_date(words, "signed ", document->signed_on);
        add_date(words, "in force ", document->in_force);
    } else if (event != NULL) {
        add_date(words, "", event->date);
        add(words, "", event->type);
        add(words, "", event->place);
    } else if (figure != NULL) {
        add_quantity(words, figure->quantity, figure->unit == NULL ? "" : figure->unit);
        add_date(words, "as of ", figure->as_of);
    }
}

size_t detail_of(const csto_entity *entity, csto_date on, char detail[DETAIL_MAX])
{
    word_list words = {detail, 0};
    detail[0] = '\0';
    describe(&words, entity, on);
    return words.len;
}
