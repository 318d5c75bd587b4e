/* SPDX-License-Identifier: MIT */
/* NULL, empty, over-long and invalid arguments to every public function: the documented answer, and no crash. */
#include "unit.h"

static const char *const bad_texts[] = {NULL, "", "\xFF", "\xD0", "no such thing", "\xED\xA0\x80", "a\xF0\x9F"};
enum { BAD_TEXTS = sizeof bad_texts / sizeof bad_texts[0] };

/* As long as no id or name is. */
static char long_text[70000];

static const char *bad(size_t i)
{
    memset(long_text, 'k', sizeof long_text - 1);
    return i < BAD_TEXTS ? bad_texts[i] : long_text;
}

#define RECORD_REFUSES(type) \
    do { \
        for (size_t i = 0; i <= BAD_TEXTS; i++) \
            assert_null(type##_get(bad(i))); \
        assert_null(type##_at(SIZE_MAX)); \
        assert_null(type##_at(type##_count())); \
        assert_non_null(type##_at(type##_count() - 1)); \
        assert_null(type##_of(NULL)); \
        assert_null(type##_of(csto_at(CSTO_KIND_REGION, 0))); \
    } while (0)

static void test_records(void **state)
{
    (void)state;
    RECORD_REFUSES(csto_member_state);
    RECORD_REFUSES(csto_body);
    RECORD_REFUSES(csto_office);
    RECORD_REFUSES(csto_force_component);
    RECORD_REFUSES(csto_exercise_series);
    RECORD_REFUSES(csto_edition);
    RECORD_REFUSES(csto_training_institution);
    RECORD_REFUSES(csto_person);
    RECORD_REFUSES(csto_document);
    RECORD_REFUSES(csto_event);
    RECORD_REFUSES(csto_figure);
}

static void test_entities(void **state)
{
    (void)state;
    for (size_t i = 0; i <= BAD_TEXTS; i++) {
        assert_null(csto_get(bad(i)));
        assert_int_equal(csto_kind_of_name(bad(i)), CSTO_KIND_NONE);
        assert_null(csto_source_get(bad(i)));
        assert_null(csto_name_in(csto_get("csto"), bad(i)));
        assert_null(csto_fact_on(csto_get("csto"), bad(i), 20250101, NULL, NULL));
    }
    assert_int_equal(csto_count((csto_kind)-1), 0);
    assert_int_equal(csto_count((csto_kind)1000), 0);
    assert_null(csto_at((csto_kind)-1, 0));
    assert_null(csto_at((csto_kind)1000, 0));
    assert_null(csto_at(CSTO_KIND_BODY, SIZE_MAX));
    assert_null(csto_at(CSTO_KIND_NONE, SIZE_MAX));
    assert_null(csto_related(NULL, CSTO_REL_HOSTS, 0));
}

static void test_facts_names_sources(void **state)
{
    (void)state;
    csto_answer answer = CSTO_YES;
    uint32_t maybe = 7;
    assert_int_equal(csto_fact_count(NULL), 0);
    assert_null(csto_fact_at(NULL, 0));
    assert_null(csto_fact_at(csto_get("csto"), SIZE_MAX));
    assert_null(csto_fact_on(NULL, "parent", 20250101, NULL, &answer));
    assert_int_equal(answer, CSTO_NO);
    assert_null(csto_fact_subject(NULL));
    assert_null(csto_fact_property(NULL));
    assert_null(csto_fact_value(NULL));
    assert_null(csto_fact_object(NULL));
    assert_int_equal(csto_fact_quantity(NULL).comparison, CSTO_VALUE_ABSENT);
    assert_int_equal(csto_fact_is_timeless(NULL), 0);
    assert_int_equal(csto_fact_since(NULL), 0);
    assert_int_equal(csto_fact_until(NULL), 0);
    assert_int_equal(csto_fact_confidence(NULL), CSTO_CONFIDENCE_UNKNOWN);
    assert_int_equal(csto_fact_is_preferred(NULL), 0);
    assert_null(csto_fact_note(NULL));
    assert_null(csto_fact_source_at(NULL, 0));
    assert_null(csto_fact_source_at(csto_fact_at(csto_get("csto"), 0), SIZE_MAX));
    assert_int_equal(csto_member_state_membership(NULL, 20250101, &maybe), 0);
    assert_null(csto_office_holder_on(NULL, 20250101, 0, &answer));
    assert_null(csto_office_holder_on(csto_office_at(0), 20250101, SIZE_MAX, &answer));

    assert_int_equal(csto_name_count(NULL), 0);
    assert_null(csto_name_at(NULL, 0));
    assert_null(csto_name_at(csto_get("csto"), SIZE_MAX));
    assert_null(csto_name_in(NULL, "en"));
    assert_null(csto_name_entity(NULL));
    assert_null(csto_name_text(NULL));
    assert_null(csto_name_lang(NULL));
    assert_int_equal(csto_name_type_of(NULL), 0);
    assert_int_equal(csto_name_evidence(NULL), 0);
    assert_int_equal(csto_name_is_cased(NULL), 0);
    assert_int_equal(csto_name_is_by_rule(NULL), 0);
    assert_int_equal(csto_name_since(NULL), 0);
    assert_int_equal(csto_name_until(NULL), 0);
    assert_null(csto_name_note(NULL));
    assert_null(csto_name_form_at(NULL, 0));
    assert_null(csto_name_form_at(csto_name_at(csto_get("csto"), 0), SIZE_MAX));
    assert_null(csto_name_source_at(NULL, 0));
    assert_null(csto_name_source_at(csto_name_at(csto_get("csto"), 0), SIZE_MAX));

    assert_null(csto_source_at(SIZE_MAX));
    assert_null(csto_source_id(NULL));
    assert_null(csto_source_title(NULL));
    assert_null(csto_source_publisher(NULL));
    assert_null(csto_source_url(NULL));
    assert_null(csto_source_lang(NULL));
    assert_null(csto_source_tier(NULL));
    assert_null(csto_source_note(NULL));
    assert_int_equal(csto_source_date(NULL), 0);
}

static void test_texts(void **state)
{
    (void)state;
    csto_match match;
    csto_date date = 7;
    for (size_t i = 0; i <= BAD_TEXTS; i++) {
        assert_int_equal(csto_find(bad(i), CSTO_NUL_TERMINATED, &match, 1), 0);
        assert_int_equal(csto_suggest(bad(i), CSTO_NUL_TERMINATED, &match, 1), 0);
        assert_int_equal(csto_complete(bad(i), CSTO_NUL_TERMINATED, &match, 1), 0);
        assert_true(csto_date_parse(bad(i), CSTO_NUL_TERMINATED, &date) != CSTO_OK);
    }
    assert_int_equal(csto_date_parse("2024", 4, NULL), CSTO_EINVAL);
    assert_int_equal(csto_find("CSTO", 4, NULL, 1), 0);
    assert_int_equal(csto_find(NULL, 4, &match, 1), 0);
    assert_int_equal(csto_find("CSTO", 0, &match, 1), 0);
    assert_int_equal(csto_date_parse(NULL, 4, &date), CSTO_EINVAL);
    assert_int_equal(date, 7);
    csto_scan scan;
    for (size_t i = 1; i <= BAD_TEXTS; i++) {
        assert_int_equal(csto_scan_start(&scan, bad(i), CSTO_NUL_TERMINATED, 0), CSTO_OK);
        assert_null(csto_scan_next(&scan));
    }
    assert_int_equal(csto_scan_start(&scan, NULL, 0, 0), CSTO_OK);
    assert_null(csto_scan_next(&scan));
    assert_int_equal(csto_scan_start(&scan, NULL, 4, 0), CSTO_EINVAL);
    assert_null(csto_scan_next(&scan));
    assert_int_equal(csto_scan_start(&scan, "CSTO", 4, UINT32_MAX), CSTO_EINVAL);
    assert_null(csto_scan_next(&scan));
    assert_int_equal(csto_scan_start(NULL, "CSTO", 4, 0), CSTO_EINVAL);
    assert_null(csto_scan_next(NULL));
}

static const csto_date bad_days[] = {1, -1, INT32_MIN, 20231301, 20230230, 99999998, CSTO_DATE_UNKNOWN};

static void test_days(void **state)
{
    (void)state;
    char buffer[4] = "old";
    for (size_t i = 0; i < sizeof bad_days / sizeof bad_days[0]; i++) {
        csto_answer answer = CSTO_YES;
        uint32_t maybe = 0;
        assert_int_equal(csto_period_covers(20200101, CSTO_DATE_OPEN, bad_days[i]), CSTO_MAYBE);
        assert_int_equal(csto_date_format(bad_days[i], buffer, sizeof buffer), 0);
        assert_string_equal(buffer, "");
        assert_int_equal(csto_member_state_membership(csto_member_state_get("KZ"), bad_days[i], &maybe), 0);
        assert_true(maybe & CSTO_MEMBER);
        assert_non_null(csto_member_on(bad_days[i], 0, &answer));
        assert_int_equal(answer, CSTO_MAYBE);
        assert_int_equal(csto_existed_on(csto_get("crrf"), bad_days[i]), CSTO_MAYBE);
        assert_int_equal(csto_name_held_on(NULL, bad_days[i]), CSTO_MAYBE);
    }
    assert_int_equal(csto_date_format(20240223, NULL, 0), 10);
    assert_int_equal(csto_date_format(20240223, buffer, 3), 10);
    assert_string_equal(buffer, "20");
    assert_null(csto_edition_between(0, 0, csto_get("csto"), NULL, NULL)); /* takes part in nothing, holds nothing */
    assert_null(csto_edition_between(0, 0, NULL, csto_edition_at(csto_edition_count() - 1), NULL));
}

/* A number that is none of the enumeration's has no word. */
static void test_words(void **state)
{
    (void)state;
    for (int n = -1; n <= 1000; n += 1001) {
        assert_null(csto_kind_name((csto_kind)n));
        assert_null(csto_relation_name((csto_relation)n));
        assert_null(csto_conduct_name((csto_conduct)n));
        assert_null(csto_standing_name((csto_standing)n));
        assert_null(csto_comparison_name((csto_comparison)n));
        assert_null(csto_confidence_name((csto_confidence)n));
        assert_null(csto_name_type_name((csto_name_type)n));
        assert_null(csto_evidence_name((csto_evidence)n));
        assert_null(csto_certainty_name((csto_certainty)n));
        assert_null(csto_reason_name((csto_reason)n));
    }
}

/* All two-byte texts and many longer ones of any bytes: nothing is found by accident, nothing is read beyond the end.
 */
static void test_any_bytes(void **state)
{
    (void)state;
    csto_match match;
    csto_scan scan;
    char *pair = malloc(2);
    for (unsigned i = 0; i < 65536; i++) {
        pair[0] = (char)(i >> 8);
        pair[1] = (char)(i & 0xFF);
        csto_find(pair, 2, &match, 1);
        csto_scan_start(&scan, pair, 2, CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED | CSTO_SCAN_NESTED);
        while (csto_scan_next(&scan) != NULL)
            ;
    }
    free(pair);
    uint32_t seed = 1;
    for (int round = 0; round < 2000; round++) {
        size_t length = (size_t)round % 97;
        char *bytes = malloc(length + 1);
        for (size_t i = 0; i < length; i++) {
            seed = seed * 1664525u + 1013904223u;
            bytes[i] = (char)(seed >> 24);
        }
        csto_find(bytes, length, &match, 1);
        csto_scan_start(&scan, bytes, length, CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED);
        while (csto_scan_next(&scan) != NULL)
            ;
        free(bytes);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_records),   cmocka_unit_test(test_entities), cmocka_unit_test(test_facts_names_sources),
        cmocka_unit_test(test_texts),     cmocka_unit_test(test_days),     cmocka_unit_test(test_words),
        cmocka_unit_test(test_any_bytes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
