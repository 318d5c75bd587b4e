/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "entities.h"
#include "matches.h"

/* The id of the only match; NULL when there is none or are several. */
static const char *found(const char *text)
{
    csto_match match;
    return csto_find(text, CSTO_NUL_TERMINATED, &match, 1) == 1 ? match.entity->id : NULL;
}

static void test_names_of_all_kinds(void **state)
{
    (void)state;
    static const struct {
        const char *text, *id;
    } cases[] = {
        {"CSTO", "csto"},
        {"Collective Security Treaty Organization", "csto"},
        {"Организация Договора о коллективной безопасности", "csto"},
        {"Kazakhstan", "kazakhstan"},
        {"Республикой Казахстан", "kazakhstan"},
        {"РФ", "russia"},
        {"Joint Staff", "joint-staff"},
        {"CRRF", "crrf"},
        {"Collective Security Treaty", "cst-1992"},
        {"Imangali Tasmagambetov", "imangali-tasmagambetov"},
        {"Mikhailovsky Military Artillery Academy", "mikhailovskaya-artillery-academy"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *id = found(cases[i].text);
        assert_non_null(id);
        assert_string_equal(id, cases[i].id);
    }
}

/* Whether or not it is listed as a name. */
static void test_the_csto_beside_what_is_its_own(void **state)
{
    (void)state;
    static const struct {
        const char *text, *id;
    } cases[] = {
        {"CSTO Collective Security Council", "collective-security-council"},
        {"csto collective security council", "collective-security-council"},
        {"“CSTO Collective Security Council”", "collective-security-council"},
        {"  CSTO Collective Security Council", "collective-security-council"},
        {"Joint Staff of the CSTO", "joint-staff"},
        {"Secretariat of the CSTO", "secretariat"},
        {"Parliamentary Assembly of the CSTO", "parliamentary-assembly"},
        {"Совет коллективной безопасности ОДКБ", "collective-security-council"},
        {"Постоянным советом ОДКБ", "permanent-council"},
        {"Deputy Secretary General of the CSTO", "deputy-secretary-general"},
        {"Peacekeeping Forces of the CSTO", "csto-pkf"},
        {"CSTO CSRO", "crrf"}, /* which alone may be the CSTO as well */
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const char *id = found(cases[i].text);
        assert_non_null(id);
        assert_string_equal(id, cases[i].id);
    }
    csto_match both[2];
    assert_int_equal(csto_find("Collective Rapid Deployment Force of the CSTO", CSTO_NUL_TERMINATED, both, 2), 2);
    static const char *const others[] = {"CSTO Kazakhstan",
                                         "Kazakhstan of the CSTO",
                                         "Joint Staff of the CIS",
                                         "CSTO of the",
                                         "CSTO CSTO",
                                         "of the CSTO",
                                         "CSTO Joint",
                                         "CSTOJoint Staff"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_null(found(others[i]));
}

static void test_spellings_that_are_one_name(void **state)
{
    (void)state;
    static const char *const spellings[] = {
        "kazakhstan",
        "KAZAKHSTAN",
        "  Kazakhstan\n",
        "\"Kazakhstan\"",
        "«Казахстан»",
        "Каза\xC2\xADхстан",
        "Каза\xE2\x80\x8Bхстан",
        "КАЗАХСТАНЕ",
        "“Kazakhstan”",
        "'Kazakhstan'",
        "‘Kazakhstan’",
        "\r\n\r\nKazakhstan\n\n",
        "Republic of  Kazakhstan",
        "Republic\xC2\xA0of\xE2\x80\xAFKazakhstan",
        "Republic of\nKazakhstan",
        "Republic\r\nof Kazakhstan",
    };
    for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++) {
        const char *id = found(spellings[i]);
        assert_non_null(id);
        assert_string_equal(id, "kazakhstan");
    }
    /* ё is е; NFD is NFC */
    assert_string_equal(found("Объединённый штаб"), "joint-staff");
    assert_string_equal(found("Объединенный штаб"), "joint-staff");
    assert_string_equal(found("Объедине\xCC\x88нный штаб"), "joint-staff");
    assert_string_equal(found("Объединенныи\xCC\x86 штаб"), "joint-staff");
    assert_null(found("Объединенныи штаб"));
    /* a paragraph is no space */
    assert_null(found("Republic of\n\nKazakhstan"));
    assert_null(found("Kazakh\n\nstan"));
}

static void test_a_year_finds_the_edition(void **state)
{
    (void)state;
    static const char *const spellings[] = {
        "Rubezh-2021",  "rubezh 2021",     "RUBEZH – 2021", "«Рубеж-2021»",
        "«Рубеж»-2021", "“Rubezh” – 2021", "Рубежа-2021",   "Frontier-2021",
    };
    for (size_t i = 0; i < sizeof spellings / sizeof spellings[0]; i++) {
        csto_match match;
        assert_int_equal(csto_find(spellings[i], CSTO_NUL_TERMINATED, &match, 1), 1);
        assert_string_equal(match.entity->id, "rubezh-2021");
        assert_int_equal(match.year, 2021);
        assert_string_equal(csto_name_entity(match.name)->id, "rubezh");
    }
    assert_null(found("Rubezh2021"));
    assert_null(found("Rubezh-1999"));
    assert_null(found("Kazakhstan-2021"));
    assert_null(found("-2021"));
    assert_null(found("2021"));
    assert_null(found("of the-2021")); /* words of the finder, and of nobody's name */
    assert_null(found("exercise-2021"));
    assert_null(found("OSCE-2021"));
    assert_null(found("-Rubezh-2021"));
    assert_null(found("Rubezh/2021"));
    assert_null(found("Rubezh-20z1"));
    assert_null(found("Rubezh-1:21")); /* 2021, if ':' were the digit after '9' */
    assert_null(found("Rubezh-02021"));
    assert_string_equal(found("Rubezh - - 2021"), "rubezh-2021");
    assert_string_equal(found("“Rubezh ” 2021"), "rubezh-2021");
    assert_null(found("- 2021"));
    assert_null(found("\"\" 2021"));
    assert_null(found("\"-2021"));
}

/* How many editions of a year the names with a key have. */
static size_t editions_of(uint32_t key, int32_t year)
{
    size_t count = 0;
    for (uint32_t i = 0; i < csto_edition_row_count; i++) {
        int bears = 0;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++)
            bears |= csto_entries[e].what == CSTO_ENTRY_NAME &&
                     csto_names[csto_entries[e].ref].entity == csto_edition_rows[i].series;
        count += bears && csto_edition_rows[i].year == year;
    }
    return count;
}

static void test_every_key_with_a_year(void **state)
{
    (void)state;
    static const int years[] = {2008, 2017, 2021, 2022};
    size_t found = 0;
    for (uint32_t key = 0; key < csto_key_count; key++) {
        csto_spelled spelled;
        csto_key_spell(key, &spelled);
        for (size_t y = 0; y < sizeof years / sizeof years[0]; y++) {
            char text[CSTO_KEY_BYTES + 8];
            int length =
                snprintf(text, sizeof text, "%.*s %d", (int)spelled.length, (const char *)spelled.bytes, years[y]);
            csto_match matches[CSTO_MATCHES_MAX];
            size_t count = csto_find(text, (size_t)length, matches, CSTO_MATCHES_MAX), with_year = 0;
            for (size_t i = 0; i < count; i++)
                with_year += matches[i].year == years[y];
            assert_int_equal(with_year, editions_of(key, years[y]));
            found += with_year;
        }
    }
    assert_true(found > 100);
}

static void test_what_is_no_name(void **state)
{
    (void)state;
    csto_match match;
    static const char *const texts[] = {"",
                                        " ",
                                        "\"\"",
                                        "Atlantis",
                                        "KZ",
                                        "KAZ",
                                        "398",
                                        "Kazakhstan and Armenia",
                                        "kazakhstann",
                                        "\xD0",
                                        "Kazakhstan\xFF",
                                        "\xED\xA0\x80",
                                        "\xC0\xAF"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
        assert_int_equal(csto_find(texts[i], CSTO_NUL_TERMINATED, &match, 1), 0);
    assert_int_equal(csto_find("Kazakhstan\0x", 12, &match, 1), 0);
    assert_int_equal(csto_find("Kazakhstan and", 10, &match, 1), 1);
}

static void test_over_long_texts(void **state)
{
    (void)state;
    csto_match match;
    static char text[100000];
    memset(text, 'a', sizeof text);
    assert_int_equal(csto_find(text, sizeof text, &match, 1), 0);
    memset(text, ' ', sizeof text);
    memcpy(text + sizeof text - 20, "Kazakhstan", 10);
    assert_int_equal(csto_find(text, sizeof text, &match, 1), 1);
}

static void test_one_match_an_entity_best_first(void **state)
{
    (void)state;
    const csto_entity *entity;
    for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++) {
        csto_match matches[16];
        size_t count = csto_find(entity->name, CSTO_NUL_TERMINATED, matches, 16);
        assert_in_range(count, 1, 16);
        for (size_t i = 0; i < count; i++) {
            assert_int_equal(matches[i].distance, 0);
            for (size_t j = 0; j < i; j++)
                assert_ptr_not_equal(matches[i].entity, matches[j].entity);
            if (i > 0)
                assert_true(csto_name_type_of(matches[i - 1].name) <= csto_name_type_of(matches[i].name));
        }
        csto_match first;
        assert_int_equal(csto_find(entity->name, CSTO_NUL_TERMINATED, NULL, 0), count);
        assert_int_equal(csto_find(entity->name, CSTO_NUL_TERMINATED, &first, 1), count);
        assert_ptr_equal(first.entity, matches[0].entity);
    }
}

/* Of two names of an entity that differ in case only. */
static void test_the_name_in_the_same_case(void **state)
{
    (void)state;
    static const char *const texts[] = {"OSCE", "Osce", "CIS", "Cis"};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        csto_match match;
        assert_true(csto_find(texts[i], CSTO_NUL_TERMINATED, &match, 1) > 0);
        assert_string_equal(csto_name_text(match.name), texts[i]);
    }
}

static void test_spellings_of_words(void **state)
{
    (void)state;
    csto_match match;
    assert_int_equal(csto_find("deputy secretary-general", CSTO_NUL_TERMINATED, &match, 1), 1);
    assert_string_equal(match.entity->id, "deputy-secretary-general");
    assert_string_equal(csto_name_text(match.name), "Deputy Secretary General");
    assert_int_equal(csto_find("Anatolii Sidorov", CSTO_NUL_TERMINATED, &match, 1), 1);
    assert_string_equal(match.entity->id, "anatoly-sidorov");
    assert_int_equal(csto_find("Anatolius Sidorov", CSTO_NUL_TERMINATED, &match, 1), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_names_of_all_kinds),
        cmocka_unit_test(test_the_csto_beside_what_is_its_own),
        cmocka_unit_test(test_spellings_that_are_one_name),
        cmocka_unit_test(test_a_year_finds_the_edition),
        cmocka_unit_test(test_what_is_no_name),
        cmocka_unit_test(test_every_key_with_a_year),
        cmocka_unit_test(test_over_long_texts),
        cmocka_unit_test(test_one_match_an_entity_best_first),
        cmocka_unit_test(test_the_name_in_the_same_case),
        cmocka_unit_test(test_spellings_of_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
