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

/* Marks of three classes are the same in any order, marks of one class are not. */
static void test_order_of_marks(void **state)
{
    (void)state;
    static const char *const orders[] = {"\u0301\u0323\u0327", "\u0301\u0327\u0323", "\u0323\u0301\u0327",
                                         "\u0323\u0327\u0301", "\u0327\u0301\u0323", "\u0327\u0323\u0301"};
    for (size_t i = 0; i < sizeof orders / sizeof orders[0]; i++) {
        char text[16] = "a";
        assert_string_equal(folded(strcat(text, orders[i]), CSTO_CASE_FOLDED), "a\u0327\u0323\u0301|");
    }
    assert_string_equal(folded("a\u0301\u0300", CSTO_CASE_FOLDED), "a\u0301\u0300|");
    assert_string_equal(folded("a\u0300\u0301", CSTO_CASE_FOLDED), "a\u0300\u0301|");
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
    at = (const unsigned char *)" \n \xC2\xAD"; /* and white space with its last space */
    assert_true(csto_unit_next(&unit, at, at + 5, CSTO_CASE_FOLDED));
    assert_int_equal(unit.end - at, 3);
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
    /* what differs in its bytes only, before and after what does not */
    static const char *const same[] = {"Военный комитет при Совете", "Военный\u00A0комитет при\u00A0Совете",
                                       "Военны\u0438\u0306 комитет\u202Fпри Совете",
                                       "Вое\u00ADнный комитет при \u00ADСовете"};
    static const char *const others[] = {"военный\u00A0комитет при Совете",  "Военный\u00A0Комитет при Совете",
                                         "Военный\u00A0комитет при СоветЕ",  "Военный\u00A0комитет при Совет",
                                         "Военный\u00A0комитет при Советеи", "Военный\u00A0комитет при Совете\u0301"};
    for (size_t i = 0; i < sizeof same / sizeof same[0]; i++)
        assert_true(csto_same_case(same[i], strlen(same[i]), same[0]));
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        assert_false(csto_same_case(others[i], strlen(others[i]), same[0]));
    assert_true(csto_same_case("Объедине\u0308нный штаб", strlen("Объедине\u0308нный штаб"), "Объединенный штаб"));
    assert_true(csto_same_case("Rapid  Force", 12, "Rapid Force"));
    assert_true(csto_same_case("Объедине\xCC\x88нный", strlen("Объедине\xCC\x88нный"), "Объединенный"));
}

/* ---- many characters at once ---- */

static uint32_t pick(uint32_t count)
{
    static uint64_t state = 20240223;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (uint32_t)(state >> 32) % count;
}

/* The first fifteen are plain. */
static const char *const pieces[] = {"a",
                                     "B",
                                     "z",
                                     "Z",
                                     "7",
                                     "0",
                                     "xyz",
                                     "Security",
                                     "Organisation",
                                     " ",
                                     " ",
                                     "  ",
                                     "-",
                                     ".",
                                     ",",
                                     "'",
                                     "\"",
                                     "`",
                                     "_",
                                     "@",
                                     "[",
                                     "{",
                                     "/",
                                     ":",
                                     "~",
                                     "\x7F",
                                     "\n",
                                     "\t",
                                     "\r\n",
                                     "\x01",
                                     "а",
                                     "Я",
                                     "р",
                                     "ё",
                                     "Ё",
                                     "й",
                                     "Й",
                                     "ї",
                                     "Договор",
                                     "безопасности",
                                     "é",
                                     "\xCC\x81",
                                     "\xCC\x88",
                                     "\xC2\xAD",
                                     "«",
                                     "“",
                                     "–",
                                     "ґ",
                                     "ұ",
                                     "中",
                                     "\xD0",
                                     "\xD1",
                                     "\x80",
                                     "\xFF"};

static size_t make_text(unsigned char *text, size_t size)
{
    size_t length = 0;
    uint32_t kinds = pick(2) == 0 ? sizeof pieces / sizeof *pieces : 15;
    for (uint32_t parts = pick(20); parts > 0; parts--) {
        const char *piece = pieces[pick(kinds)];
        if (length + strlen(piece) > size)
            break;
        memcpy(text + length, piece, strlen(piece));
        length += strlen(piece);
    }
    return length;
}

typedef uint32_t fold_many(const unsigned char **place, const unsigned char *end, unsigned char *out, uint32_t room);

/* It gives what reading unit by unit gives, up to the end of a unit; how much, is its own affair. */
static void check_many(fold_many *fold, const unsigned char *at, const unsigned char *end, int is_letters)
{
    enum { ROOM = 64, SPARE = 8, MARK = 0xA5 };
    unsigned char out[ROOM + SPARE + 8], units[2 * ROOM + CSTO_UNIT_BYTES];
    uint32_t room = 1 + pick(ROOM), length = 0;
    const unsigned char *place = at;
    csto_unit unit;
    memset(out, MARK, sizeof out);
    uint32_t folded_length = fold(&place, end, out, room);
    assert_true(folded_length < room + SPARE);
    for (size_t i = room + SPARE; i < sizeof out; i++)
        assert_int_equal(out[i], MARK);
    while (at < place) {
        assert_true(csto_unit_read(&unit, at, end, CSTO_CASE_FOLDED) && unit.length > 0);
        assert_true(!is_letters || (unit.flags & CSTO_CHAR_WORD) != 0);
        memcpy(units + length, unit.bytes, unit.length);
        length += unit.length;
        at = unit.end;
    }
    assert_ptr_equal(at, place);
    assert_int_equal(length, folded_length);
    assert_memory_equal(units, out, length);
}

static void test_many_characters_at_once(void **state)
{
    (void)state;
    unsigned char text[160];
    for (int i = 0; i < 100000; i++) {
        size_t length = make_text(text, sizeof text);
        unsigned char *copy = malloc(length > 0 ? length : 1); /* of its own size, for a sanitizer */
        memcpy(copy, text, length);
        const unsigned char *at = copy, *end = copy + length;
        csto_unit unit;
        check_many(csto_fold_plain, at, end, 0);
        for (uint32_t skipped = pick(8); skipped > 0 && csto_unit_read(&unit, at, end, CSTO_CASE_FOLDED); skipped--)
            at = unit.end;
        check_many(csto_fold_letters, at, end, 1);
        check_many(csto_fold_plain, at, end, 0);
        free(copy);
    }
}

/* Most of most texts is read so: it would be slow otherwise, and nothing else would show that. */
static void test_how_many_characters_at_once(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t letters, plain; /* bytes */
    } cases[] = {
        {"organization of the treaty", 12, 26},
        {"Collective Security Treaty Organization (CSTO)", 10, 46},
        {"Организация Договора о коллективной безопасности", 22, 90},
        {"internationalization of it", 20, 26},
        {"abc\xCC\x81 and so on", 2, 0}, /* the mark is the last letter's */
        {"абв\xCC\x81 and so on", 4, 4},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        unsigned char out[256];
        const unsigned char *begin = (const unsigned char *)cases[i].text, *end = begin + strlen(cases[i].text),
                            *at = begin;
        csto_fold_letters(&at, end, out, 128);
        assert_int_equal(at - begin, cases[i].letters);
        at = begin;
        csto_fold_plain(&at, end, out, 128);
        assert_int_equal(at - begin, cases[i].plain);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_units),
        cmocka_unit_test(test_order_of_marks),
        cmocka_unit_test(test_paragraphs_and_bad_bytes_have_no_bytes),
        cmocka_unit_test(test_a_unit_ends_where_its_character_does),
        cmocka_unit_test(test_many_marks_make_several_units),
        cmocka_unit_test(test_decode),
        cmocka_unit_test(test_same_case),
        cmocka_unit_test(test_many_characters_at_once),
        cmocka_unit_test(test_how_many_characters_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
