/* SPDX-License-Identifier: MIT */
/* What is found without folding (lib/written.c) is what is found by it. */
#include "unit.h"

#include "matches.h"
#include "written.h"

/* Without a row the text is folded. */
static void assert_same_as_folded(const char *text, size_t length)
{
    const csto_written *row = csto_written_find((const unsigned char *)text, length);
    assert_ptr_equal(csto_written_find_anywhere((const unsigned char *)text, length), row);
    if (row == NULL)
        return;
    csto_match quick[CSTO_MATCHES_MAX], folded[CSTO_MATCHES_MAX];
    size_t count = csto_find(text, length, quick, CSTO_MATCHES_MAX);
    assert_int_equal(count, csto_find_folded(text, length, folded, CSTO_MATCHES_MAX));
    for (size_t i = 0; i < count; i++) {
        assert_ptr_equal(quick[i].entity, folded[i].entity);
        assert_ptr_equal(quick[i].name, folded[i].name);
        assert_int_equal(quick[i].year, folded[i].year);
        assert_int_equal(quick[i].distance, folded[i].distance);
    }
}

/* Every form, and each of its bytes with bits other than they should be: those in which case shows, and one more. */
static void test_bits_of_case(void **state)
{
    (void)state;
    static const unsigned char bits[] = {0x20, 0x01, 0x10, 0x80};
    const csto_name *name;
    const csto_entity *entity;
    const char *form;
    for (size_t e = 0; (entity = csto_at(CSTO_KIND_NONE, e)) != NULL; e++)
        for (size_t n = 0; (name = csto_name_at(entity, n)) != NULL; n++)
            for (size_t f = 0; (form = csto_name_form_at(name, f)) != NULL; f++) {
                static char text[CSTO_KEY_BYTES + 8];
                size_t length = strlen(form);
                memcpy(text, form, length + 1);
                assert_same_as_folded(text, length);
                for (size_t i = 0; i < length; i++) {
                    char kept = text[i], next = text[i + 1];
                    for (size_t b = 0; b < sizeof bits; b++) {
                        text[i] = (char)(kept ^ bits[b]);
                        assert_same_as_folded(text, length);
                        text[i + 1] = (char)(next ^ 0x20); /* as of Р and р, and what is none */
                        if (i + 1 < length && b < 2)
                            assert_same_as_folded(text, length);
                        text[i + 1] = next;
                    }
                    text[i] = kept;
                }
            }
}

/* All in capitals or all in small letters: of ASCII and, `and_russian`, from А to я. */
static void change_case(char *text, size_t length, int is_capital, int and_russian)
{
    for (size_t i = 0; i < length; i++) {
        unsigned lead = (unsigned char)text[i], next = (unsigned char)text[i + 1];
        unsigned letter = (lead & 1) << 6 | (next & 0x3F);
        if (lead < 0x80) {
            int is_letter = (lead | 0x20) >= 'a' && (lead | 0x20) <= 'z';
            text[i] = (char)(is_letter ? (is_capital ? lead & 0x5F : lead | 0x20) : lead);
        } else if (and_russian && (lead & 0xFE) == 0xD0 && letter >= 0x10 && letter < 0x50) {
            if (is_capital != (letter < 0x30))
                letter = letter < 0x30 ? letter + 0x20 : letter - 0x20;
            text[i++] = (char)(0xD0 | letter >> 6);
            text[i] = (char)(0x80 | (letter & 0x3F));
        }
    }
}

static void test_whole_names_in_another_case(void **state)
{
    (void)state;
    const csto_name *name;
    const csto_entity *entity;
    for (size_t e = 0; (entity = csto_at(CSTO_KIND_NONE, e)) != NULL; e++)
        for (size_t n = 0; (name = csto_name_at(entity, n)) != NULL; n++)
            for (int is_capital = 0; is_capital < 2; is_capital++) {
                static char text[CSTO_KEY_BYTES + 8];
                size_t length = strlen(strcpy(text, csto_name_text(name)));
                change_case(text, length, is_capital, 1);
                assert_same_as_folded(text, length);
                assert_true(csto_find(text, length, NULL, 0) > 0);
            }
}

/* No row is there in vain. */
static void test_every_row(void **state)
{
    (void)state;
    size_t lengths[3] = {0}; /* up to 7, 16, more */
    for (uint32_t i = 0; i < csto_written_count; i++) {
        const csto_written *row = &csto_written_rows[i];
        size_t length = row->shape >> 3;
        int letters = row->shape & CSTO_WRITTEN_LETTERS;
        if (length == 0)
            continue;
        static char text[CSTO_KEY_BYTES + 8];
        memcpy(text, csto_text + row->text, length + 1);
        assert_ptr_equal(csto_written_find((unsigned char *)text, length), row);
        for (int is_capital = 0; is_capital < 2 && letters != CSTO_WRITTEN_EXACT; is_capital++) {
            change_case(text, length, is_capital, letters != CSTO_WRITTEN_ASCII);
            assert_ptr_equal(csto_written_find((unsigned char *)text, length), row);
        }
        lengths[length < 8 ? 0 : length <= 16 ? 1 : 2]++;
    }
    for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++)
        assert_true(lengths[i] > 50);
}

static int has_row(const char *text) { return csto_written_find((const unsigned char *)text, strlen(text)) != NULL; }

#define TOO_LONG \
    "Центральноазиатским региональным информационным координационным центром по борьбе с незаконным оборотом " \
    "наркотических средств, психотропных веществ и их прекурсоров"

/* A year at the end makes no edition of what is no series; ё, whose case shows in other bits, has rows of its own; what
 * is too long for broad words has one too. */
static void test_rows_there_are(void **state)
{
    (void)state;
    static const char *const with[] = {"UN General Assembly resolution 59/50",
                                       "CSTO Collective Security Strategy for the period to 2025",
                                       "CSTO ANTI-DRUG STRATEGY FOR 2026-2030",
                                       "Объединённый штаб ОДКБ",
                                       "объединённый штаб одкб",
                                       "ОБЪЕДИНЁННЫЙ ШТАБ ОДКБ",
                                       "АНТИТЕРРОРИСТИЧЕСКИЙ ЦЕНТР ГОСУДАРСТВ – УЧАСТНИКОВ СНГ",
                                       TOO_LONG};
    static const char *const without[] = {"Rubezh-2021", "Рубеж 2021", "\"Рубеж\"", "Rubezh "};
    for (size_t i = 0; i < sizeof with / sizeof with[0]; i++)
        assert_true(has_row(with[i]));
    for (size_t i = 0; i < sizeof without / sizeof without[0]; i++)
        assert_false(has_row(without[i]));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rows_there_are),
        cmocka_unit_test(test_bits_of_case),
        cmocka_unit_test(test_whole_names_in_another_case),
        cmocka_unit_test(test_every_row),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
