/* SPDX-License-Identifier: MIT */
#include "unit.h"

static void test_facts_are_ordered_and_sourced(void **state)
{
    (void)state;
    const csto_entity *entity;
    size_t facts = 0;
    for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++) {
        const csto_fact *fact, *before = NULL;
        for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++, before = fact) {
            facts++;
            assert_ptr_equal(csto_fact_subject(fact), entity);
            assert_non_null(csto_fact_property(fact));
            assert_non_null(csto_fact_value(fact));
            assert_non_null(csto_fact_source_at(fact, 0));
            assert_in_range(csto_fact_confidence(fact), CSTO_SINGLE_SOURCE, CSTO_OFFICIAL);
            if (csto_fact_object(fact) != NULL)
                assert_string_equal(csto_fact_object(fact)->id, csto_fact_value(fact));
            if (before == NULL)
                continue;
            int order = strcmp(csto_fact_property(before), csto_fact_property(fact));
            assert_true(order <= 0);
            if (order == 0)
                assert_true(csto_fact_is_preferred(before) >= csto_fact_is_preferred(fact));
        }
        assert_int_equal(csto_fact_count(entity) > 0, before != NULL);
    }
    assert_true(facts > 1000);
}

static void test_a_fact_with_its_sources(void **state)
{
    (void)state;
    csto_answer answer;
    const csto_fact *fact = csto_fact_on(csto_get("rubezh"), "first_year", 20250101, NULL, &answer);
    assert_non_null(fact);
    assert_int_equal(answer, CSTO_YES);
    assert_string_equal(csto_fact_value(fact), "2004");
    assert_int_equal(csto_fact_quantity(fact).value, 2004);
    assert_int_equal(csto_fact_is_timeless(fact), 1);
    assert_int_equal(csto_fact_since(fact), CSTO_DATE_UNKNOWN);
    assert_int_equal(csto_fact_until(fact), CSTO_DATE_OPEN);
    const csto_source *source = csto_fact_source_at(fact, 0);
    assert_ptr_equal(csto_source_get(csto_source_id(source)), source);
    assert_null(csto_fact_on(csto_get("rubezh"), "first_year", 20250101, fact, &answer));
    assert_int_equal(answer, CSTO_NO);
}

static void test_fact_on_wants_a_fact_of_that_property(void **state)
{
    (void)state;
    const csto_entity *rubezh = csto_get("rubezh");
    const csto_fact *year = csto_fact_on(rubezh, "first_year", 20250101, NULL, NULL);
    csto_answer answer = CSTO_YES;
    assert_null(csto_fact_on(rubezh, "category", 20250101, year, &answer));
    assert_int_equal(answer, CSTO_NO);
    assert_null(csto_fact_on(csto_get("search"), "first_year", 20250101, year, NULL));
    assert_null(csto_fact_on(rubezh, "no_such_property", 20250101, NULL, NULL));
    assert_null(csto_fact_on(rubezh, NULL, 20250101, NULL, NULL));
    assert_ptr_equal(csto_fact_on(rubezh, "FIRST_YEAR", 20250101, NULL, NULL), year);
}

static const char *capital_on(const char *state, csto_date on, csto_answer expected)
{
    csto_answer answer;
    const csto_fact *fact = csto_fact_on(csto_get(state), "capital", on, NULL, &answer);
    assert_int_equal(answer, expected);
    return csto_fact_value(fact);
}

static void test_a_capital_has_its_days(void **state)
{
    (void)state;
    assert_string_equal(capital_on("kazakhstan", 19980101, CSTO_YES), "Akmola");
    assert_string_equal(capital_on("kazakhstan", 20190322, CSTO_YES), "Astana");
    assert_string_equal(capital_on("kazakhstan", 20190323, CSTO_YES), "Nur-Sultan");
    assert_string_equal(capital_on("kazakhstan", 20220916, CSTO_YES), "Nur-Sultan");
    assert_string_equal(capital_on("kazakhstan", 20220917, CSTO_YES), "Astana");
    /* since when is not recorded */
    assert_string_equal(capital_on("armenia", csto_data_as_of(), CSTO_YES), "Yerevan");
    assert_string_equal(capital_on("armenia", 20200101, CSTO_MAYBE), "Yerevan");
}

static void test_quantities(void **state)
{
    (void)state;
    const csto_fact *fact = csto_fact_on(csto_get("rubezh-2021"), "personnel", 20250101, NULL, NULL);
    assert_string_equal(csto_fact_value(fact), "more than 1000");
    assert_int_equal(csto_fact_quantity(fact).value, 1000);
    assert_int_equal(csto_fact_quantity(fact).comparison, CSTO_MORE_THAN);
    const csto_fact *conduct = csto_fact_on(csto_get("rubezh-2021"), "conduct", 20250101, NULL, NULL);
    assert_string_equal(csto_fact_value(conduct), "held");
    assert_int_equal(csto_fact_quantity(conduct).comparison, CSTO_VALUE_ABSENT);
    assert_int_equal(csto_fact_quantity(conduct).value, 0);
    assert_int_equal(csto_fact_quantity(NULL).comparison, CSTO_VALUE_ABSENT);
    assert_int_equal(csto_fact_quantity(NULL).value, 0);
}

static void test_disagreements_are_kept(void **state)
{
    (void)state;
    size_t rivals = 0;
    const csto_entity *entity;
    for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++) {
        const csto_fact *fact;
        for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++)
            rivals += !csto_fact_is_preferred(fact);
    }
    assert_true(rivals > 0);
}

static void test_sources(void **state)
{
    (void)state;
    const csto_source *before = NULL, *source;
    size_t count = 0;
    for (; (source = csto_source_at(count)) != NULL; count++, before = source) {
        assert_non_null(csto_source_title(source));
        assert_non_null(csto_source_tier(source));
        assert_ptr_equal(csto_source_get(csto_source_id(source)), source);
        if (before != NULL)
            assert_true(strcmp(csto_source_id(before), csto_source_id(source)) < 0);
    }
    assert_int_equal(csto_source_count(), count);
    assert_null(csto_source_get("no-such-source"));
    const csto_source *page = csto_source_get("odkb-js-22");
    assert_string_equal(csto_source_tier(page), "official");
    assert_int_equal(csto_source_date(page), 20250428);
    assert_string_equal(csto_source_lang(page), "en");
    assert_non_null(strstr(csto_source_url(page), "odkb-csto.org"));
    assert_non_null(csto_source_publisher(page));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_facts_are_ordered_and_sourced),
        cmocka_unit_test(test_a_fact_with_its_sources),
        cmocka_unit_test(test_fact_on_wants_a_fact_of_that_property),
        cmocka_unit_test(test_a_capital_has_its_days),
        cmocka_unit_test(test_quantities),
        cmocka_unit_test(test_disagreements_are_kept),
        cmocka_unit_test(test_sources),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
