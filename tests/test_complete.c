/* SPDX-License-Identifier: MIT */
#include "unit.h"

static const char *best(const char *text)
{
    csto_match match;
    return csto_complete(text, CSTO_NUL_TERMINATED, &match, 1) > 0 ? match.entity->id : NULL;
}

static void test_beginnings_of_names(void **state)
{
    (void)state;
    assert_string_equal(best("Kazakhst"), "kazakhstan");
    assert_string_equal(best("каза"), "kazakhstan");
    assert_string_equal(best("republic of kaz"), "kazakhstan");
    assert_string_equal(best("  «Collective Rapid Rea"), "crrf");
    assert_string_equal(best("Indestruct"), "indestructible-brotherhood");
    assert_null(best("Kazakhstanx"));
    assert_null(best("azakhstan"));
}

static void test_distance_counts_what_lacks(void **state)
{
    (void)state;
    csto_match match;
    assert_true(csto_complete("Казахста", CSTO_NUL_TERMINATED, &match, 1) >= 1);
    assert_string_equal(match.entity->id, "kazakhstan");
    assert_int_equal(match.distance, 1);
    assert_true(csto_complete("Казахстан", CSTO_NUL_TERMINATED, &match, 1) >= 1);
    assert_int_equal(match.distance, 0);
}

/* White space at the end counts, and nothing around the text is part of what it is compared with. */
static void test_white_space(void **state)
{
    (void)state;
    csto_match plain, wrapped, after;
    assert_true(csto_complete("CSTO", CSTO_NUL_TERMINATED, &plain, 1) > 0);
    assert_int_equal(plain.distance, 0);
    assert_true(csto_complete("CSTO ", CSTO_NUL_TERMINATED, &after, 1) > 0);
    assert_true(after.distance > 0);
    assert_true(csto_complete("Казах", CSTO_NUL_TERMINATED, &plain, 1) > 0);
    assert_true(csto_complete("  «Казах", CSTO_NUL_TERMINATED, &wrapped, 1) > 0);
    assert_ptr_equal(wrapped.name, plain.name);
    assert_int_equal(wrapped.distance, plain.distance);
}

static void test_nothing_completes_nothing(void **state)
{
    (void)state;
    csto_match match;
    static const char *const texts[] = {"", " ", "\"", "\xFF", "Kaz\xD0"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_int_equal(csto_complete(texts[i], CSTO_NUL_TERMINATED, &match, 1), 0);
    assert_int_equal(csto_complete(NULL, 3, &match, 1), 0);
    assert_int_equal(csto_complete("Kaz", 3, NULL, 1), 0);
}

/* Every name completes from each of its beginnings, unless there are too many others. */
static void test_every_beginning_of_every_display_name(void **state)
{
    (void)state;
    const csto_entity *entity;
    for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++) {
        if (entity->kind == CSTO_KIND_EDITION)
            continue;
        for (size_t length = 2; length <= strlen(entity->name); length++) {
            csto_match matches[CSTO_MATCHES_MAX];
            if (entity->name[length - 1] == ' ' || (entity->name[length] & 0xC0) == 0x80)
                continue;
            size_t count = csto_complete(entity->name, length, matches, CSTO_MATCHES_MAX);
            int found = 0;
            for (size_t i = 0; i < count; i++) {
                found |= matches[i].entity == entity;
                if (i > 0)
                    assert_true(matches[i - 1].distance <= matches[i].distance);
            }
            assert_true(found || count == CSTO_MATCHES_MAX);
            assert_int_equal(csto_complete(entity->name, length, NULL, 0), count);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_beginnings_of_names),
        cmocka_unit_test(test_distance_counts_what_lacks),
        cmocka_unit_test(test_white_space),
        cmocka_unit_test(test_nothing_completes_nothing),
        cmocka_unit_test(test_every_beginning_of_every_display_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
