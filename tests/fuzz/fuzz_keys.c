/* SPDX-License-Identifier: MIT */
/* What takes an id, a code, a word, a language or a property: NUL-terminated text. */
#include "fuzz.h"

static int lower(int c) { return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c; }

static int is_same_word(const char *a, const char *b)
{
    for (; *a != '\0' && lower(*a) == lower(*b); a++, b++)
        ;
    return lower(*a) == lower(*b);
}

#define CHECK_RECORD(type, is_kind) \
    do { \
        const type *record = type##_get(key); \
        REQUIRE(type##_of(entity) == NULL || (const void *)type##_of(entity) == (const void *)entity); \
        REQUIRE(record == NULL || record->entity.kind == (is_kind)); \
        if (entity != NULL && entity->kind == (is_kind)) \
            REQUIRE(record != NULL && &record->entity == entity); \
        else if ((is_kind) != CSTO_KIND_MEMBER_STATE) \
            REQUIRE(record == NULL); \
    } while (0)

static void check_records(const char *key, const csto_entity *entity)
{
    CHECK_RECORD(csto_member_state, CSTO_KIND_MEMBER_STATE);
    CHECK_RECORD(csto_body, CSTO_KIND_BODY);
    CHECK_RECORD(csto_office, CSTO_KIND_OFFICE);
    CHECK_RECORD(csto_force_component, CSTO_KIND_FORCE_COMPONENT);
    CHECK_RECORD(csto_exercise_series, CSTO_KIND_EXERCISE_SERIES);
    CHECK_RECORD(csto_edition, CSTO_KIND_EDITION);
    CHECK_RECORD(csto_training_institution, CSTO_KIND_TRAINING_INSTITUTION);
    CHECK_RECORD(csto_person, CSTO_KIND_PERSON);
    CHECK_RECORD(csto_document, CSTO_KIND_DOCUMENT);
    CHECK_RECORD(csto_event, CSTO_KIND_EVENT);
    CHECK_RECORD(csto_figure, CSTO_KIND_FIGURE);
}

/* A code is a key of member states alone, and one of three. */
static void check_code(const char *key, const csto_entity *entity)
{
    const csto_member_state *state = csto_member_state_get(key);
    if (state != NULL && entity == NULL)
        REQUIRE(is_same_word(key, state->alpha2) || is_same_word(key, state->alpha3) ||
                is_same_word(key, state->numeric));
}

static void check_words(const char *key)
{
    csto_kind kind = csto_kind_of_name(key);
    REQUIRE(kind == CSTO_KIND_NONE || is_same_word(csto_kind_name(kind), key));
    const csto_source *source = csto_source_get(key);
    REQUIRE(source == NULL || is_same_word(csto_source_id(source), key));
    const csto_entity *csto = csto_get("csto");
    const csto_name *name = csto_name_in(csto, key);
    REQUIRE(name == NULL || (is_same_word(csto_name_lang(name), key) && csto_name_entity(name) == csto));
}

static void check_facts(const csto_entity *subject, const char *property, csto_date on)
{
    size_t count = 0;
    const csto_fact *fact = NULL;
    csto_answer held;
    while ((fact = csto_fact_on(subject, property, on, fact, &held)) != NULL) {
        REQUIRE(held == CSTO_YES || held == CSTO_MAYBE);
        REQUIRE(csto_fact_subject(fact) == subject && is_same_word(csto_fact_property(fact), property));
        REQUIRE(csto_fact_is_preferred(fact));
        REQUIRE(++count <= csto_fact_count(subject));
    }
    REQUIRE(held == CSTO_NO);
}

/* The input: a place among the entities, a day, and the key. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    size_t place = (size_t)take_byte(&input) << 8;
    place |= take_byte(&input);
    csto_date on = (csto_date)(take_word(&input) % 99999999);
    fuzz_copy key = copy_of(input.at, input.left, 0);
    key.memory = realloc(key.memory, input.left + 1);
    REQUIRE(key.memory != NULL);
    key.memory[input.left] = '\0';

    const csto_entity *entity = csto_get(key.memory);
    if (entity != NULL)
        REQUIRE(csto_get(entity->id) == entity);
    check_records(key.memory, entity);
    check_code(key.memory, entity);
    check_words(key.memory);
    check_facts(csto_at(CSTO_KIND_NONE, place % csto_count(CSTO_KIND_NONE)), key.memory, on);
    free_copy(&key);
    return 0;
}
