/* SPDX-License-Identifier: MIT */
#include "unit.h"

static void test_display_names(void **state)
{
    (void)state;
    const csto_entity *kazakhstan = csto_get("kazakhstan");
    assert_string_equal(csto_name_text(csto_name_in(kazakhstan, "en")), "Kazakhstan");
    assert_string_equal(csto_name_text(csto_name_in(kazakhstan, "RU")), "Казахстан");
    assert_null(csto_name_in(kazakhstan, "ja"));
    assert_null(csto_name_in(kazakhstan, "e"));
    assert_null(csto_name_in(csto_get("csto"), "ky-Latn")); /* the only name there is an erroneous one */
    const csto_entity *entity;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++)
        assert_string_equal(csto_name_text(csto_name_in(entity, "en")), entity->name);
}

static void test_every_name_is_whole(void **state)
{
    (void)state;
    const csto_entity *entity;
    for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++) {
        const csto_name *name;
        size_t i = 0;
        for (; (name = csto_name_at(entity, i)) != NULL; i++) {
            assert_ptr_equal(csto_name_entity(name), entity);
            assert_string_equal(csto_name_form_at(name, 0), csto_name_text(name));
            assert_non_null(csto_name_lang(name));
            assert_non_null(csto_name_type_name(csto_name_type_of(name)));
            assert_non_null(csto_evidence_name(csto_name_evidence(name)));
            assert_true(csto_name_is_by_rule(name) || csto_name_source_at(name, 0) != NULL);
        }
        assert_int_equal(csto_name_count(entity), i);
        assert_true(i > 0);
    }
}

static void test_inflected_forms(void **state)
{
    (void)state;
    const csto_name *name = csto_name_in(csto_get("kazakhstan"), "ru");
    static const char *const forms[] = {"Казахстан", "Казахстана", "Казахстану", "Казахстаном", "Казахстане"};
    for (size_t i = 0; i < 5; i++)
        assert_string_equal(csto_name_form_at(name, i), forms[i]);
    assert_null(csto_name_form_at(name, 5));
}

static void test_names_of_editions_come_by_rule(void **state)
{
    (void)state;
    const csto_name *name = csto_name_in(csto_get("rubezh-2021"), "en");
    assert_string_equal(csto_name_text(name), "Rubezh-2021");
    assert_int_equal(csto_name_is_by_rule(name), 1);
    assert_string_equal(csto_name_text(csto_name_in(csto_get("rubezh-2021"), "ru")), "Рубеж-2021");
    assert_int_equal(csto_name_is_by_rule(csto_name_in(csto_get("rubezh"), "en")), 0);
}

static void test_abbreviations_count_their_case(void **state)
{
    (void)state;
    const csto_name *name;
    int abbreviations = 0;
    for (size_t i = 0; (name = csto_name_at(csto_get("csto"), i)) != NULL; i++)
        if (strcmp(csto_name_text(name), "CSTO") == 0 || strcmp(csto_name_text(name), "ОДКБ") == 0) {
            abbreviations++;
            assert_int_equal(csto_name_type_of(name), CSTO_NAME_ABBREVIATION);
            assert_int_equal(csto_name_is_cased(name), 1);
            assert_int_equal(csto_name_evidence(name), CSTO_EVIDENCE_FREE);
            assert_int_equal(csto_name_until(name), CSTO_DATE_OPEN);
        }
    assert_int_equal(abbreviations,
                     6); /* ОДКБ is Russian, Ukrainian and Serbian, and stands in Georgian and Uzbek texts */
}

static void test_other_names_do_not_count_their_case(void **state)
{
    (void)state;
    assert_int_equal(csto_name_is_cased(csto_name_in(csto_get("kazakhstan"), "en")), 0);
    assert_int_equal(csto_name_is_cased(csto_name_in(csto_get("csto"), "ru")), 0);
}

static const csto_name *name_of(const char *id, const char *text)
{
    const csto_name *name;
    for (size_t i = 0; (name = csto_name_at(csto_get(id), i)) != NULL; i++)
        if (strcmp(csto_name_text(name), text) == 0)
            return name;
    fail_msg("%s has no name %s", id, text);
    return NULL;
}

static void test_names_have_their_days(void **state)
{
    (void)state;
    const csto_name *kazakhstan = name_of("kazakhstan", "Kazakhstan");
    assert_int_equal(csto_name_held_on(kazakhstan, 19920515), CSTO_YES);
    assert_int_equal(csto_name_held_on(kazakhstan, 20251124), CSTO_YES);
    const csto_entity *entity;
    size_t ended = 0;
    for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++) {
        const csto_name *name;
        for (size_t i = 0; (name = csto_name_at(entity, i)) != NULL; i++) {
            if (csto_name_until(name) == CSTO_DATE_OPEN || csto_name_until(name) == CSTO_DATE_UNKNOWN)
                continue;
            ended++;
            assert_int_equal(csto_name_held_on(name, csto_data_as_of()), CSTO_NO);
        }
    }
    assert_true(ended > 0);
    assert_int_equal(csto_name_held_on(NULL, 20251124), CSTO_MAYBE);
}

static void test_former_names_have_ended(void **state)
{
    (void)state;
    const csto_name *former = name_of("central-armed-forces-museum", "Central Museum of the Armed Forces of the USSR");
    assert_int_equal(csto_name_type_of(former), CSTO_NAME_FORMER);
    assert_int_equal(csto_name_held_on(former, 19921231), CSTO_YES);
    assert_int_equal(csto_name_held_on(former, 19930615), CSTO_MAYBE); /* it ended in 1993 */
    assert_int_equal(csto_name_held_on(former, 19940101), CSTO_NO);
}

static void test_erroneous_names_are_told_apart(void **state)
{
    (void)state;
    const csto_name *name;
    int found = 0;
    for (size_t i = 0; (name = csto_name_at(csto_get("crdf-car"), i)) != NULL; i++)
        if (strstr(csto_name_text(name), "Central African Republic") != NULL) {
            assert_int_equal(csto_name_type_of(name), CSTO_NAME_ERRONEOUS);
            assert_non_null(csto_name_note(name));
            found = 1;
        }
    assert_true(found);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_display_names),
        cmocka_unit_test(test_every_name_is_whole),
        cmocka_unit_test(test_inflected_forms),
        cmocka_unit_test(test_names_of_editions_come_by_rule),
        cmocka_unit_test(test_abbreviations_count_their_case),
        cmocka_unit_test(test_other_names_do_not_count_their_case),
        cmocka_unit_test(test_names_have_their_days),
        cmocka_unit_test(test_former_names_have_ended),
        cmocka_unit_test(test_erroneous_names_are_told_apart),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
