/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "entities.h"
#include "matches.h"

#include <stdlib.h>

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

/* ---- a plain reference: every name that goes on from the text, sorted ---- */

enum { NAMES_MAX = 20000 };

static int by_rank(const void *a, const void *b)
{
    const csto_match *x = a, *y = b;
    if (x->distance != y->distance)
        return x->distance < y->distance ? -1 : 1;
    if (csto_name_type_of(x->name) != csto_name_type_of(y->name))
        return (int)csto_name_type_of(x->name) - (int)csto_name_type_of(y->name);
    if (x->entity->kind != y->entity->kind)
        return (int)x->entity->kind - (int)y->entity->kind;
    return strcmp(x->entity->id, y->entity->id);
}

static size_t reference(const csto_query *query, csto_match *out)
{
    static csto_match all[NAMES_MAX];
    const unsigned char *text = query->folded + query->begin;
    size_t length = query->end - query->begin, count = 0, kept = 0;
    for (uint32_t key = 0; key < csto_key_count; key++) {
        csto_spelled spelled;
        csto_key_spell(key, &spelled);
        if (spelled.length < length || memcmp(spelled.bytes, text, length) != 0)
            continue;
        uint32_t distance = 0;
        for (size_t i = length; i < spelled.length; i++)
            distance += (spelled.bytes[i] & 0xC0) != 0x80;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
            if (csto_entries[e].what != CSTO_ENTRY_NAME)
                continue;
            const csto_name *name = &csto_names[csto_entries[e].ref];
            csto_match match = {csto_name_entity(name), name, 0, distance};
            assert_true(count < NAMES_MAX);
            all[count++] = match;
        }
    }
    qsort(all, count, sizeof all[0], by_rank);
    for (size_t i = 0; i < count && kept < CSTO_MATCHES_MAX; i++) {
        size_t before = 0;
        while (before < kept && out[before].entity != all[i].entity)
            before++;
        if (before == kept)
            out[kept++] = all[i];
    }
    return kept;
}

static void test_against_the_reference(void **state)
{
    (void)state;
    static const char *const texts[] = {"a",  "c", "M", "p",  "s",  "the ", "CSTO ", "collective", "agreement", "Со",
                                        "со", "к", "н", "Ко", "об", "ОДКБ", "у",     "П",          "ա",         "ұ"};
    size_t full = 0;
    for (size_t t = 0; t < sizeof texts / sizeof texts[0]; t++) {
        csto_query query;
        csto_match expected[CSTO_MATCHES_MAX], found[CSTO_MATCHES_MAX];
        assert_true(csto_query_fold(&query, texts[t], CSTO_NUL_TERMINATED, 0));
        size_t count = reference(&query, expected);
        assert_int_equal(csto_complete(texts[t], CSTO_NUL_TERMINATED, found, CSTO_MATCHES_MAX), count);
        for (size_t i = 0; i < count; i++) {
            assert_ptr_equal(found[i].entity, expected[i].entity);
            assert_int_equal(found[i].distance, expected[i].distance);
        }
        full += count == CSTO_MATCHES_MAX;
    }
    assert_true(full > 0); /* "c" */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_beginnings_of_names),
        cmocka_unit_test(test_distance_counts_what_lacks),
        cmocka_unit_test(test_white_space),
        cmocka_unit_test(test_nothing_completes_nothing),
        cmocka_unit_test(test_every_beginning_of_every_display_name),
        cmocka_unit_test(test_against_the_reference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
