/* SPDX-License-Identifier: MIT */
/* Folding, seen from inside: units, their bytes, their places. */
#include "unit.h"

#include "fold.h"

/* The folded bytes of a text, with | between units. */
static const char *folded(const char *text, csto_case how)
{
    static char out[512];
    const unsigned char *at = (const unsigned char *)text, *end = at + strlen(text);
    size_t length = 0;
    csto_unit unit;
    while (csto_unit_next(&unit, at, end, how)) {
        assert_true(unit.begin >= at && unit.end > unit.begin && unit.end <= end);
        memcpy(out + length, unit.bytes, unit.length);
        length += unit.length;
        out[length++] = '|';
        at = unit.end;
    }
    out[length] = '\0';
    return out;
}

static void test_units(void **state)
{
    (void)state;
    static const struct {
        const char *text, *folded;
    } cases[] = {
        {"Ab", "a|b|"},
        {"Ё", "е|"},
        {"е\xCC\x88", "е|"},
        {"е\xC2\xAD\xCC\x88", "е|"}, /* a soft hyphen between letter and mark */
        {"Й", "и\xCC\x86|"},
        {"И\xCC\x86", "и\xCC\x86|"},
        {"\xC4\xB0", "i\xCC\x87|"},                  /* İ */
        {"a\xCC\x81\xCC\xA7", "a\xCC\xA7\xCC\x81|"}, /* canonical order */
        {"\xE2\x84\xAA", "k|"},                      /* Kelvin sign */
        {"«Я»", "\"|я|\"|"},
        {"“x”", "\"|x|\"|"},
        {"‘x’", "'|x|'|"},
        {"–—‐", "-|-|-|"},
        {"a \t\xC2\xA0 b", "a| |b|"},
        {"a\xE2\x80\x89\nb", "a| |b|"},
        {"a\xE2\x80\x8B"
         "b\xEF\xBB\xBF",
         "a|b|"},
        {"한", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB|"},
        {"가", "\u1100\u1161|"}, /* the first syllable of Hangul, the first with an end, the first of all 28 with all */
        {"각", "\u1100\u1161\u11A8|"},
        {"갛", "\u1100\u1161\u11C2|"},
        {"개", "\u1100\u1162|"},
        {"깋", "\u1100\u1175\u11C2|"},
        {"까", "\u1101\u1161|"},
        {"힣", "\u1112\u1175\u11C2|"}, /* the last, and what would be the next */
        {"\uD7A4", "\uD7A4|"},
        {"\u07FF\u0800\uFFFF", "\u07FF|\u0800|\uFFFF|"}, /* of two bytes, three and four */
        {"\U00010000\U0001F600\U00040000\U0010FFFF", "\U00010000|\U0001F600|\U00040000|\U0010FFFF|"},
        {"Քաղ", "ք|ա|ղ|"},
        {"Ұжым", "ұ|ж|ы|м|"},
        {"", ""},
        {"\xE2\x80\x8B", ""},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++)
        assert_string_equal(folded(cases[i].text, CSTO_CASE_FOLDED), cases[i].folded);
    assert_string_equal(folded("АбЁ–“", CSTO_CASE_KEPT), "А|б|Е|-|\"|");
}

static void test_paragraphs_and_bad_bytes_have_no_bytes(void **state)
{
    (void)state;
    assert_string_equal(folded("a\n\nb", CSTO_CASE_FOLDED), "a||b|");
    assert_string_equal(folded("a\r\nb", CSTO_CASE_FOLDED), "a| |b|");
    assert_string_equal(folded("a\n \r\nb", CSTO_CASE_FOLDED), "a||b|");
    assert_string_equal(folded("a\xFF\xC3"
                               "b",
                               CSTO_CASE_FOLDED),
                        "a|||b|");
}

static void test_a_unit_ends_where_its_character_does(void **state)
{
    (void)state;
    const char *text = "\xC2\xAD"
                       "e\xCC\x81\xC2\xAD"
                       "b";
    const unsigned char *at = (const unsigned char *)text;
    csto_unit unit;
    assert_true(csto_unit_next(&unit, at, at + strlen(text), CSTO_CASE_FOLDED));
    assert_int_equal(unit.begin - at, 2);
    assert_int_equal(unit.end - at, 5);
}

static void test_many_marks_make_several_units(void **state)
{
    (void)state;
    char text[203] = "a";
    for (int i = 0; i < 100; i++)
        memcpy(text + 1 + 2 * i, "\xCC\x81", 3);
    const char *out = folded(text, CSTO_CASE_FOLDED);
    size_t letters = 0;
    for (const char *at = out; *at != '\0'; at++)
        letters += *at != '|';
    assert_int_equal(letters, 201);
}

static void test_decode(void **state)
{
    (void)state;
    static const struct {
        const char *bytes;
        uint32_t length, point;
    } cases[] = {
        {"A", 1, 'A'},
        {"\xD0\x90", 2, 0x410},
        {"\xE2\x80\x94", 3, 0x2014},
        {"\xF0\x9F\x98\x80", 4, 0x1F600},
        {"\xC0\x80", 0, 0},
        {"\xE0\x80\x80", 0, 0},
        {"\xED\xA0\x80", 0, 0},
        {"\xF4\x90\x80\x80", 0, 0},
        {"\x80", 0, 0},
        {"\xD0", 0, 0},
        {"\xE2\x80", 0, 0},
        {"\xF5\x80\x80\x80", 0, 0},
        {"\xF0\x80\x80\x80", 0, 0},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const unsigned char *at = (const unsigned char *)cases[i].bytes, *end = at + strlen(cases[i].bytes);
        uint32_t point;
        assert_int_equal(csto_decode(at, end, &point), cases[i].length);
        if (cases[i].length != 0) {
            assert_int_equal(point, cases[i].point);
            assert_ptr_equal(csto_before(at, end, &point), at);
            assert_int_equal(point, cases[i].point);
        }
    }
}

static void test_same_case(void **state)
{
    (void)state;
    assert_true(csto_same_case("CSTO", 4, "CSTO"));
    assert_true(csto_same_case("CS\xC2\xADTO", 6, "CSTO"));
    assert_false(csto_same_case("Csto", 4, "CSTO"));
    assert_false(csto_same_case("CST", 3, "CSTO"));
    assert_false(csto_same_case("CSTOX", 5, "CSTO"));
    assert_true(csto_same_case("Объедине\xCC\x88нный", strlen("Объедине\xCC\x88нный"), "Объединенный"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_paragraphs_and_bad_bytes_have_no_bytes),
        cmocka_unit_test(test_a_unit_ends_where_its_character_does),
        cmocka_unit_test(test_many_marks_make_several_units),
        cmocka_unit_test(test_decode),
        cmocka_unit_test(test_same_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
