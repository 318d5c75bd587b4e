/* SPDX-License-Identifier: MIT */
/* Spellings that mean the same do not move a mention: texts written in random ones, with the offsets that they must
 * have. */
#include "unit.h"

#include <ctype.h>

/* One text; [ and ] stand around each mention and are not written. */
static const char *const templates[] = {
    "Учения «[Взаимодействие-2021]» прошли в [Киргизской Республике] при участии [Коллективных сил оперативного "
    "реагирования] и [Объединённого штаба] [ОДКБ].",
    "The [Joint Staff] of the [Collective Security Treaty Organization] said the exercise “[Indestructible "
    "Brotherhood – 2022]” would follow “[Search]” and “[Echelon]”.",
    "[Организации Договора о коллективной безопасности], [Секретариат] и [Парламентская Ассамблея]",
    "In the [Republic of Belarus] and the [Kyrgyz Republic]: [CSTO]’s [Joint Staff], İ, e\u0301 \U0001F600 "
    "[Kazakhstan]",
};

typedef struct draft {
    char text[4096];
    size_t length;
    size_t begins[16], ends[16], mentions;
} draft;

static uint32_t seed;

static uint32_t below(uint32_t limit)
{
    seed = seed * 1664525u + 1013904223u;
    return (seed >> 16) % limit;
}

static void put(draft *d, const char *bytes)
{
    size_t length = strlen(bytes);
    memcpy(d->text + d->length, bytes, length);
    d->length += length;
}

#define ANY(list) list[below((uint32_t)(sizeof list / sizeof list[0]))]

/* Other spellings of a character of the template; NULL when it has none. */
static const char *other_spelling(const char *character)
{
    static const char *const spaces[] = {" ", "\u00A0", "\u202F", "\u2009", "  ", "\n", " \n ", "\u00A0 "};
    static const char *const dashes[] = {"-", "\u2010", "\u2011", "\u2013", "\u2014", "\u2212"};
    static const char *const quotes[] = {"\"", "\u201C", "\u201D", "\u201E", "\u00AB", "\u00BB"};
    static const char *const short_i[] = {"й", "и\u0306", "Й"};
    static const char *const yo[] = {"ё", "е", "е\u0308", "Ё"};
    if (strcmp(character, " ") == 0)
        return ANY(spaces);
    if (strcmp(character, "-") == 0 || strcmp(character, "–") == 0)
        return ANY(dashes);
    if (strcmp(character, "«") == 0 || strcmp(character, "»") == 0 || strcmp(character, "“") == 0 ||
        strcmp(character, "”") == 0)
        return ANY(quotes);
    if (strcmp(character, "й") == 0)
        return ANY(short_i);
    if (strcmp(character, "ё") == 0)
        return ANY(yo);
    return NULL;
}

static int is_letter(const char *at) { return ((unsigned char)*at & 0x80) != 0 || isalpha((unsigned char)*at); }

/* What nobody sees may stand between two letters. */
static void put_invisible(draft *d)
{
    static const char *const invisible[] = {"\u00AD", "\u200B", "\u2060", "\uFEFF", "\u00AD\u00AD"};
    if (below(12) == 0)
        put(d, ANY(invisible));
}

static void write_draft(draft *d, const char *template)
{
    memset(d, 0, sizeof *d);
    for (const char *at = template; *at != '\0';) {
        if (*at == '[') {
            d->begins[d->mentions] = d->length;
            at++;
            continue;
        }
        if (*at == ']') {
            d->ends[d->mentions++] = d->length;
            at++;
            continue;
        }
        char character[5] = {0};
        size_t length = 1;
        while (((unsigned char)at[length] & 0xC0) == 0x80)
            length++;
        memcpy(character, at, length);
        const char *spelling = other_spelling(character);
        put(d, spelling != NULL && below(2) == 0 ? spelling : character);
        at += length;
        if (is_letter(character) && strchr("[]-", *at) == NULL && is_letter(at))
            put_invisible(d);
    }
}

static void test_random_spellings(void **state)
{
    (void)state;
    static draft d;
    seed = 20250428;
    for (size_t t = 0; t < sizeof templates / sizeof templates[0]; t++)
        for (int round = 0; round < 2000; round++) {
            write_draft(&d, templates[t]);
            csto_scan scan;
            const csto_mention *mention;
            size_t found = 0;
            assert_int_equal(csto_scan_start(&scan, d.text, d.length, CSTO_SCAN_DEFAULT), CSTO_OK);
            while ((mention = csto_scan_next(&scan)) != NULL) {
                if (found >= d.mentions || mention->begin != d.begins[found] || mention->end != d.ends[found])
                    fail_msg("a mention at %zu-%zu of: %s", mention->begin, mention->end, d.text);
                found++;
            }
            if (found != d.mentions)
                fail_msg("%zu of %zu mentions in: %s", found, d.mentions, d.text);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_random_spellings)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
