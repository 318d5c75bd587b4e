/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "entities.h"

static void test_get_by_id_in_any_case(void **state)
{
    (void)state;
    const csto_entity *crrf = csto_get("crrf");
    assert_non_null(crrf);
    assert_int_equal(crrf->kind, CSTO_KIND_FORCE_COMPONENT);
    assert_string_equal(crrf->id, "crrf");
    assert_string_equal(crrf->name, "Collective Rapid Reaction Forces");
    assert_ptr_equal(csto_get("CRRF"), crrf);
    assert_null(csto_get("crr"));
    assert_null(csto_get("crrff"));
    assert_null(csto_get(""));
}

static void test_every_entity_is_found_by_its_id_and_place(void **state)
{
    (void)state;
    size_t total = 0;
    for (csto_kind kind = CSTO_KIND_ORGANIZATION; kind <= CSTO_KIND_FIGURE; kind = (csto_kind)(kind + 1)) {
        size_t count = csto_count(kind);
        assert_true(count > 0);
        for (size_t i = 0; i < count; i++) {
            const csto_entity *entity = csto_at(kind, i);
            assert_int_equal(entity->kind, kind);
            assert_ptr_equal(csto_get(entity->id), entity);
            assert_ptr_equal(csto_at(CSTO_KIND_NONE, total + i), entity);
            assert_true(strlen(entity->name) > 0);
        }
        assert_null(csto_at(kind, count));
        total += count;
    }
    assert_int_equal(csto_count(CSTO_KIND_NONE), total);
    assert_null(csto_at(CSTO_KIND_NONE, total));
}

static void test_member_state_by_code(void **state)
{
    (void)state;
    const csto_member_state *kazakhstan = csto_member_state_get("KZ");
    assert_non_null(kazakhstan);
    assert_string_equal(kazakhstan->entity.id, "kazakhstan");
    assert_string_equal(kazakhstan->alpha2, "KZ");
    assert_string_equal(kazakhstan->alpha3, "KAZ");
    assert_string_equal(kazakhstan->numeric, "398");
    assert_string_equal(kazakhstan->capital, "Astana");
    static const char *const keys[] = {"kz", "Kaz", "398", "kazakhstan", "KAZAKHSTAN"};
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        assert_ptr_equal(csto_member_state_get(keys[i]), kazakhstan);
    assert_null(csto_member_state_get("ZZ"));
    static const char *const no_codes[] = {"", "K", "KZK", "KZKZ", "KAZA", "K Z", "\xCB\xDA", "39", "\02398"};
    for (size_t i = 0; i < sizeof no_codes / sizeof no_codes[0]; i++)
        assert_null(csto_member_state_get(no_codes[i]));
    assert_null(csto_member_state_get("crrf"));
    assert_null(csto_get("KZ")); /* a code is no id */
}

static void test_nine_parties(void **state)
{
    (void)state;
    assert_int_equal(csto_member_state_count(), 9);
    for (size_t i = 0; i < 9; i++) {
        const csto_member_state *party = csto_member_state_at(i);
        assert_ptr_equal(csto_member_state_get(party->alpha2), party);
        assert_ptr_equal(csto_member_state_get(party->alpha3), party);
        assert_ptr_equal(csto_member_state_get(party->numeric), party);
    }
    assert_null(csto_member_state_at(9));
}

static void test_records_of_other_kinds(void **state)
{
    (void)state;
    const csto_entity *rubezh = csto_get("rubezh");
    assert_ptr_equal(csto_exercise_series_of(rubezh), csto_exercise_series_get("rubezh"));
    assert_ptr_equal(&csto_exercise_series_get("rubezh")->entity, rubezh);
    assert_null(csto_body_get("rubezh"));
    assert_null(csto_body_of(rubezh));
    assert_null(csto_edition_of(NULL));
    /* nothing follows a copy */
    csto_entity copy = *rubezh;
    assert_null(csto_exercise_series_of(&copy));
}

static void test_fields_come_from_the_data(void **state)
{
    (void)state;
    const csto_exercise_series *rubezh = csto_exercise_series_get("rubezh");
    assert_string_equal(rubezh->category, "military");
    assert_int_equal(rubezh->first_year, 2004);
    assert_string_equal(rubezh->component->id, "crdf-car");
    const csto_edition *edition = csto_edition_get("rubezh-2021");
    assert_ptr_equal(edition->series, &rubezh->entity);
    assert_int_equal(edition->year, 2021);
    assert_int_equal(edition->conduct, CSTO_HELD);
    assert_int_equal(edition->first_day, 20210907);
    assert_int_equal(edition->last_day, 20210909);
    assert_int_equal(edition->personnel.value, 1000);
    assert_int_equal(edition->personnel.comparison, CSTO_MORE_THAN);
    assert_string_equal(edition->entity.name, "Rubezh-2021");
    const csto_body *staff = csto_body_get("joint-staff");
    assert_string_equal(staff->organization->id, "csto");
    const csto_figure *treaties = csto_figure_get("treaties-2025");
    assert_int_equal(treaties->quantity.value, 62);
    assert_int_equal(treaties->quantity.comparison, CSTO_EQUAL);
    assert_int_equal(treaties->as_of, 20250428);
}

/* Every reference of a record leads to an entity of the library. */
static void test_references_of_records(void **state)
{
    (void)state;
    for (size_t i = 0; i < csto_edition_count(); i++) {
        const csto_edition *edition = csto_edition_at(i);
        if (edition->series != NULL)
            assert_ptr_equal(csto_get(edition->series->id), edition->series);
        if (edition->within != NULL)
            assert_ptr_equal(csto_get(edition->within->id), edition->within);
        if (edition->first_day != 0 && edition->last_day != 0)
            assert_true(edition->first_day / 10000 <= edition->last_day / 10000);
    }
    for (size_t i = 0; i < csto_body_count(); i++) {
        const csto_body *body = csto_body_at(i);
        if (body->parent != NULL)
            assert_ptr_equal(csto_get(body->parent->id), body->parent);
        if (body->head != NULL)
            assert_int_equal(body->head->kind, CSTO_KIND_OFFICE);
    }
}

static void test_a_copy_is_no_entity(void **state)
{
    (void)state;
    csto_entity copy = *csto_get("crrf");
    assert_int_equal(csto_name_count(&copy), 0);
    assert_null(csto_fact_at(&copy, 0));
    assert_null(csto_related(&copy, CSTO_REL_TRAINED_BY, 0));
    copy.kind = (csto_kind)99;
    assert_null(csto_name_in(&copy, "en"));
}

static void test_numbers(void **state)
{
    (void)state;
    size_t count = csto_count(CSTO_KIND_NONE);
    for (size_t i = 0; i < count; i++)
        assert_int_equal(csto_entity_number(csto_entity_at((uint16_t)i)), i);
    assert_null(csto_entity_at((uint16_t)count));
    assert_null(csto_entity_at(CSTO_NO_ENTITY));
}

/* A copy may lie so that it looks as if it were in the table, but for being behind its end. */
static void test_a_copy_behind_the_table(void **state)
{
    (void)state;
    static uint64_t room[4096 / sizeof(uint64_t)];
    const csto_entity *entity = csto_get("crrf");
    const csto_kind_row *row = &csto_kinds[entity->kind];
    uintptr_t base = (uintptr_t)row->records, at = (uintptr_t)room;
    assert_true(row->stride <= sizeof room / 2);
    if (at > base)
        at += row->stride - (at - base) % row->stride;
    csto_entity *copy = (csto_entity *)((char *)room + (at - (uintptr_t)room));
    *copy = *entity;
    assert_int_equal(csto_entity_number(copy), CSTO_NO_ENTITY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_get_by_id_in_any_case),
        cmocka_unit_test(test_every_entity_is_found_by_its_id_and_place),
        cmocka_unit_test(test_member_state_by_code),
        cmocka_unit_test(test_nine_parties),
        cmocka_unit_test(test_records_of_other_kinds),
        cmocka_unit_test(test_fields_come_from_the_data),
        cmocka_unit_test(test_references_of_records),
        cmocka_unit_test(test_a_copy_is_no_entity),
        cmocka_unit_test(test_numbers),
        cmocka_unit_test(test_a_copy_behind_the_table),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
