/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "fold.h"
#include "matches.h"

static const char *best(const char *text, uint32_t *distance)
{
    csto_match match;
    if (csto_suggest(text, CSTO_NUL_TERMINATED, &match, 1) == 0)
        return NULL;
    *distance = match.distance;
    return match.entity->id;
}

static void test_misspellings(void **state)
{
    (void)state;
    static const struct {
        const char *text, *id;
        uint32_t distance;
    } cases[] = {
        {"Kazakhstan", "kazakhstan", 0},
        {"Kazakhtan", "kazakhstan", 1},
        {"Kazakshtan", "kazakhstan", 1},
        {"Kazzakhstn", "kazakhstan", 2},
        {"Кыргызтан", "kyrgyzstan", 1},
        {"Collective Rapid Raection Forces", "crrf", 1},
        {"Imangaly Tasmagambetof", "imangali-tasmagambetov", 2},
        {"Indestructable Brotherhod", "indestructible-brotherhood", 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        uint32_t distance = 99;
        const char *id = best(cases[i].text, &distance);
        assert_non_null(id);
        assert_string_equal(id, cases[i].id);
        assert_int_equal(distance, cases[i].distance);
    }
}

static void test_what_is_too_far(void **state)
{
    (void)state;
    csto_match match;
    static const char *const texts[] = {"", " ", "Kzkhstn", "\xFF", "Atlantis and the seven seas"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_int_equal(csto_suggest(texts[i], CSTO_NUL_TERMINATED, &match, 1), 0);
    static char text[10000];
    memset(text, 'k', sizeof text);
    assert_int_equal(csto_suggest(text, sizeof text, &match, 1), 0);
    assert_int_equal(csto_suggest(text, 200, &match, 1), 0); /* foldable, and longer than any name */
    assert_int_equal(csto_suggest(NULL, 3, &match, 1), 0);
    assert_int_equal(csto_suggest("Kaz", 3, NULL, 1), 0);
}

/* ---- a plain reference: the whole matrix, for every key ---- */

enum { POINTS = 1024 };

static size_t points_of(const unsigned char *at, size_t length, uint32_t *points)
{
    const unsigned char *end = at + length;
    size_t count = 0;
    while (at < end)
        at += csto_decode(at, end, &points[count++]);
    return count;
}

static unsigned min(unsigned a, unsigned b) { return a < b ? a : b; }

static unsigned edits(const uint32_t *a, size_t n, const uint32_t *b, size_t m)
{
    static unsigned d[POINTS + 1][POINTS + 1];
    for (size_t i = 0; i <= n; i++)
        for (size_t j = 0; j <= m; j++) {
            if (i == 0 || j == 0) {
                d[i][j] = (unsigned)(i + j);
                continue;
            }
            d[i][j] = min(min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + (a[i - 1] != b[j - 1]));
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = min(d[i][j], d[i - 2][j - 2] + 1);
        }
    return d[n][m];
}

/* The least distance of any of the entity's forms, by the reference. */
static unsigned reference(const csto_entity *entity, const uint32_t *text, size_t count)
{
    static uint32_t points[POINTS];
    unsigned least = 99;
    for (uint32_t key = 0; key < csto_key_count; key++)
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
            const csto_entry *entry = &csto_entries[e];
            if (entry->what != CSTO_ENTRY_NAME || csto_name_entity(&csto_names[entry->ref]) != entity)
                continue;
            csto_spelled spelled;
            csto_key_spell(key, &spelled);
            size_t length = points_of(spelled.bytes, spelled.length, points);
            if (length + 3 > count && count + 3 > length)
                least = min(least, edits(points, length, text, count));
        }
    return least;
}

static int is_suggested(const csto_entity *entity, const char *text, size_t length)
{
    csto_match matches[CSTO_MATCHES_MAX];
    size_t count = csto_suggest(text, length, matches, CSTO_MATCHES_MAX);
    for (size_t i = 0; i < count && i < CSTO_MATCHES_MAX; i++)
        if (matches[i].entity == entity)
            return matches[i].distance <= 2;
    return 0;
}

/* ---- every name, two edits away ---- */

typedef struct edited {
    char text[2 * CSTO_KEY_BYTES];
    size_t length;
} edited;

static void put(edited *out, const void *bytes, size_t length)
{
    memcpy(out->text + out->length, bytes, length);
    out->length += length;
}

/* The name with other characters at two places, which ones says n: one for each bit of csto_letter_bit(). */
static void change_two(edited *out, const csto_spelled *name, uint32_t characters, uint32_t n)
{
    static const char *const letters[] = {"ү", "f", "ю", "җ", "k", "x", "р", "ж", "h", "u", "л",
                                          "m", "z", "ҙ", "э", "ґ", "j", "ҫ", "б", "ъ", "բ", "g",
                                          "я", "ч", "в", "y", "q", "ө", "ф", "v", "ҕ", "щ"};
    const uint32_t count = sizeof letters / sizeof letters[0];
    uint32_t first = n % characters, second = (n + 1 + n / characters % (characters - 1)) % characters;
    const unsigned char *at = name->bytes, *end = at + name->length;
    for (uint32_t i = 0, point; at < end; i++) {
        uint32_t length = csto_decode(at, end, &point);
        const char *other = letters[(i == first ? n : n / count) % count];
        int is_other = i == first || i == second;
        put(out, is_other ? (const void *)other : at, is_other ? strlen(other) : length);
        at += length;
    }
}

/* The name without its second and third character. At the ends a space that is left would not count. */
static void leave_out_two(edited *out, const csto_spelled *name)
{
    const unsigned char *at = name->bytes, *end = at + name->length;
    for (uint32_t i = 0, point; at < end; i++) {
        uint32_t length = csto_decode(at, end, &point);
        if (i != 1 && i != 2)
            put(out, at, length);
        at += length;
    }
}

/* Long ones too: nothing cuts them short. */
static void test_every_name_with_two_edits(void **state)
{
    (void)state;
    size_t asked = 0;
    for (uint32_t key = 0; key < csto_key_count; key++) {
        const csto_entry *entry = &csto_entries[csto_keys[key].entries];
        uint32_t characters = csto_keys[key].characters;
        if (entry->what != CSTO_ENTRY_NAME || characters < 7)
            continue;
        edited cases[4] = {{.length = 0}};
        csto_spelled name;
        csto_key_spell(key, &name);
        put(&cases[0], name.bytes, name.length);
        put(&cases[0], "qж", 3);
        leave_out_two(&cases[1], &name);
        change_two(&cases[2], &name, characters, key);
        put(&cases[3], "q", 1);
        put(&cases[3], name.bytes, name.length);
        for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
            assert_true(is_suggested(csto_name_entity(&csto_names[entry->ref]), cases[i].text, cases[i].length));
        asked++;
    }
    assert_true(asked > 5000);
}

static void test_against_the_reference(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Kasakhstan",         "Tajikistn", "CSTA",    "Барьр",  "Serch", "Zas",     "Eschelon", "Joint Stuff", "ОДКБ",
        "Совет безопасности", "Belarusia", "Armeina", "Russla", "crrf",  "Echelno", "abc",      "Rsusi"};
    static uint32_t points[POINTS];
    size_t near = 0;
    for (size_t t = 0; t < sizeof texts / sizeof texts[0]; t++) {
        csto_query query;
        assert_true(csto_query_fold(&query, texts[t], CSTO_NUL_TERMINATED, 1));
        size_t count = points_of(query.folded + query.begin, query.end - query.begin, points);
        unsigned limit = count < 5 ? 1 : 2;
        csto_match matches[CSTO_MATCHES_MAX];
        size_t found = csto_suggest(texts[t], CSTO_NUL_TERMINATED, matches, CSTO_MATCHES_MAX);
        assert_true(found < CSTO_MATCHES_MAX);
        const csto_entity *entity;
        for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++) {
            unsigned expected = reference(entity, points, count), given = 99;
            for (size_t i = 0; i < found; i++)
                if (matches[i].entity == entity)
                    given = matches[i].distance;
            assert_int_equal(given, expected <= limit ? expected : 99);
            near += given != 99;
        }
    }
    assert_true(near > 10);
}

/* What look-up finds is the nearest, be it by a rule. */
static void test_what_is_found(void **state)
{
    (void)state;
    static const char *const texts[] = {"CSTO Joint Staff", "Joint Staff of the CSTO", "Rubezh-2021", "ОДКБ",
                                        "«Рубеж – 2021»"};
    for (size_t t = 0; t < sizeof texts / sizeof texts[0]; t++) {
        csto_match found[CSTO_MATCHES_MAX], near[CSTO_MATCHES_MAX];
        size_t count = csto_find(texts[t], CSTO_NUL_TERMINATED, found, CSTO_MATCHES_MAX);
        assert_int_not_equal(count, 0);
        assert_in_range(csto_suggest(texts[t], CSTO_NUL_TERMINATED, near, CSTO_MATCHES_MAX), count, CSTO_MATCHES_MAX);
        for (size_t i = 0; i < count; i++) {
            assert_ptr_equal(near[i].entity, found[i].entity);
            assert_int_equal(near[i].year, found[i].year);
            assert_int_equal(near[i].distance, 0);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_is_found),         cmocka_unit_test(test_misspellings),
        cmocka_unit_test(test_what_is_too_far),       cmocka_unit_test(test_every_name_with_two_edits),
        cmocka_unit_test(test_against_the_reference),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
