/* SPDX-License-Identifier: MIT */
#include "unit.h"

/* Every enumerator has a word, what is none has none, and no two have the same. */
#define WORDS(function, type, first, last) \
    do { \
        for (int i = (first); i <= (last); i++) { \
            assert_non_null(function((type)i)); \
            for (int j = (first); j < i; j++) \
                assert_string_not_equal(function((type)i), function((type)j)); \
        } \
        assert_null(function((type)((first)-1))); \
        assert_null(function((type)((last) + 1))); \
        assert_null(function((type)1000)); \
        assert_null(function((type)-1000)); \
    } while (0)

static void test_words(void **state)
{
    (void)state;
    WORDS(csto_kind_name, csto_kind, CSTO_KIND_ORGANIZATION, CSTO_KIND_FIGURE);
    WORDS(csto_relation_name, csto_relation, CSTO_REL_COUNTRY, CSTO_REL_FIGURES);
    WORDS(csto_conduct_name, csto_conduct, CSTO_HELD, CSTO_CANCELLED);
    WORDS(csto_standing_name, csto_standing, CSTO_BASE_TRAINING, CSTO_COURSE_VENUE);
    WORDS(csto_comparison_name, csto_comparison, CSTO_EQUAL, CSTO_LESS_THAN);
    WORDS(csto_confidence_name, csto_confidence, CSTO_SINGLE_SOURCE, CSTO_OFFICIAL);
    WORDS(csto_name_type_name, csto_name_type, CSTO_NAME_OFFICIAL, CSTO_NAME_ERRONEOUS);
    WORDS(csto_evidence_name, csto_evidence, CSTO_EVIDENCE_FREE, CSTO_EVIDENCE_LOOKUP);
    WORDS(csto_certainty_name, csto_certainty, CSTO_REFUSED, CSTO_CERTAIN);
    WORDS(csto_reason_name, csto_reason, CSTO_BY_NAME, CSTO_NO_EVIDENCE);
}

static void test_words_stand_for_their_enumerators(void **state)
{
    (void)state;
    assert_string_equal(csto_kind_name(CSTO_KIND_TRAINING_INSTITUTION), "training-institution");
    assert_string_equal(csto_relation_name(CSTO_REL_TRAINED_BY), "trained-by");
    assert_string_equal(csto_relation_name(CSTO_REL_FIGURES), "figures");
    assert_string_equal(csto_conduct_name(CSTO_UNCONFIRMED), "unconfirmed");
    assert_string_equal(csto_standing_name(CSTO_OTHER_LINE), "other-line");
    assert_string_equal(csto_comparison_name(CSTO_MORE_THAN), "more than");
    assert_string_equal(csto_confidence_name(CSTO_CORROBORATED), "corroborated");
    assert_string_equal(csto_name_type_name(CSTO_NAME_TRANSLITERATION), "transliteration");
    assert_string_equal(csto_evidence_name(CSTO_EVIDENCE_LOOKUP), "look-up");
    assert_string_equal(csto_certainty_name(CSTO_BY_CONTEXT), "context");
    assert_string_equal(csto_reason_name(CSTO_CLAIMED), "claimed");
}

static void test_kinds_by_word(void **state)
{
    (void)state;
    for (csto_kind kind = CSTO_KIND_ORGANIZATION; kind <= CSTO_KIND_FIGURE; kind = (csto_kind)(kind + 1))
        assert_int_equal(csto_kind_of_name(csto_kind_name(kind)), kind);
    assert_int_equal(csto_kind_of_name("Exercise-Series"), CSTO_KIND_EXERCISE_SERIES);
    assert_int_equal(csto_kind_of_name("exercise"), CSTO_KIND_NONE);
}

static void test_versions(void **state)
{
    (void)state;
    char version[32];
    snprintf(version, sizeof version, "%d.%d.%d", CSTO_VERSION_MAJOR, CSTO_VERSION_MINOR, CSTO_VERSION_PATCH);
    assert_string_equal(csto_version(), version);
    assert_string_equal(CSTO_VERSION, version);
    char as_of[11];
    assert_int_equal(csto_date_format(csto_data_as_of(), as_of, sizeof as_of), 10);
    assert_memory_equal(csto_data_version(), as_of, 4);
    assert_int_equal(strspn(csto_data_sha256(), "0123456789abcdef"), 64);
    assert_int_equal(strlen(csto_data_sha256()), 64);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_words),
        cmocka_unit_test(test_words_stand_for_their_enumerators),
        cmocka_unit_test(test_kinds_by_word),
        cmocka_unit_test(test_versions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
