/* SPDX-License-Identifier: MIT */
/* Marked names of exercises in other languages: quotation marks, years and words for exercise mark there too. */
#include "unit.h"

/* What a sentence that names the CSTO nowhere is to give: a mention that its own marks make certain. */
typedef struct sentence {
    const char *lang;
    const char *text;
    const char *surface;
    const char *id;
    int year;
} sentence;

static const sentence sentences[] = {
    {"be", "На палігоне прайшлі сумесныя вучэнні «Мяжа-2025».", "Мяжа-2025", "rubezh", 2025},
    {"be", "Удзельнікі вучэння «Пошук» вярнуліся ў часці.", "Пошук", "search", 0},
    {"uk", "Восени розпочалися спільні навчання «Взаємодія-2023».", "Взаємодія-2023", "interaction", 2023},
    {"uk", "Солдати готуються до навчань під назвою Скеля.", NULL, NULL, 0},
    {"pl", "Uczestnikom ćwiczeń „Poszukiwanie 2023” podziękowano.", "Poszukiwanie 2023", "search", 2023},
    {"sr-Latn", "Gosti su pratili vežbu „Borbeno bratstvo“ sa tribine.", "Borbeno bratstvo", "combat-brotherhood", 0},
    {"hy", "Ավարտվեց «Փոխազդեցություն-2023» զորավարժությունը։", "Փոխազդեցություն-2023", "interaction", 2023},
    {"hy", "Դիտորդները մասնակցեցին «Որոնում» վարժանքին։", "Որոնում", "search", 0},
    {"kk", "Полигонда «Тосқауыл» арнайы оқу-жаттығуы өтті.", "Тосқауыл", "barrier", 0},
    {"ky", "Аскерлер «Рубеж-2021» машыгуусуна барышты.", "Рубеж-2021", "rubezh", 2021},
    {"tg", "Машқҳои муштараки «Ҷустуҷӯ-2021» анҷом ёфтанд.", "Ҷустуҷӯ-2021", "search", 2021},
    {"az", "Poliqonda “Qarşılıqlı əlaqə” təlimləri keçirildi.", "Qarşılıqlı əlaqə", "interaction", 0},
    {"tr", "Askerler 'Konvoy-2024' tatbikatını bitirdi.", "Konvoy-2024", "echelon", 2024},
    {"de", "Die Übung „Unzerbrechliche Brüderlichkeit – 2025“ endete.", "Unzerbrechliche Brüderlichkeit – 2025",
     "indestructible-brotherhood", 2025},
    {"fr", "Les soldats ont achevé l’exercice « Roubej-2021 ».", "Roubej-2021", "rubezh", 2021},
    {"es", "Terminaron los ejercicios conjuntos Búsqueda-2022.", "Búsqueda-2022", "search", 2022},
    {"it", "Si è chiusa l’esercitazione «Ricerca» in montagna.", "Ricerca", "search", 0},
    {"ar", "انتهت مناورات \"روبيج-2024\" قبل يومين.", "روبيج-2024", "rubezh", 2024},
    {"fa", "رزمایش «شناسایی» دیروز پایان یافت.", "شناسایی", "search", 0},
    {"zh-Hans", "“牢不可破的兄弟情-2021”联合演习昨天结束。", "牢不可破的兄弟情-2021", "indestructible-brotherhood",
     2021},
    {"zh-Hant", "部隊參加了「防線」聯合軍演。", "防線", "rubezh", 0},
};

static const size_t sentence_count = sizeof sentences / sizeof sentences[0];

static void expect_mention(const sentence *expected)
{
    csto_scan scan;
    const csto_mention *mention;
    size_t length = strlen(expected->surface);
    assert_int_equal(csto_scan_start(&scan, expected->text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
    mention = csto_scan_next(&scan);
    if (mention == NULL)
        fail_msg("%s: nothing found in %s", expected->lang, expected->text);
    assert_string_equal(mention->entity->id, expected->id);
    assert_int_equal(mention->end - mention->begin, length);
    assert_memory_equal(expected->text + mention->begin, expected->surface, length);
    assert_int_equal(mention->year, expected->year);
    assert_int_equal(mention->certainty, CSTO_CERTAIN);
    assert_int_equal(mention->reason, CSTO_BY_MARKS);
    assert_null(csto_scan_next(&scan));
}

/* One mark alone is not enough without the CSTO in the text. */
static void expect_nothing(const sentence *expected)
{
    csto_scan scan;
    assert_int_equal(csto_scan_start(&scan, expected->text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
    if (csto_scan_next(&scan) != NULL)
        fail_msg("%s: found in %s", expected->lang, expected->text);
}

static void test_sentences(void **state)
{
    (void)state;
    for (size_t i = 0; i < sentence_count; i++)
        if (sentences[i].surface == NULL)
            expect_nothing(&sentences[i]);
        else
            expect_mention(&sentences[i]);
}

/* A word for exercise is the only mark, the CSTO is named beside: words.toml, inflected and with links. */
static void test_words_for_exercise(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *text;
    } cases[] = {
        {"be", "ОДКБ. Вынікі вучэнняў Пошук падведзены."},
        {"uk", "ОДКБ. На навчаннях під назвою Пошук стріляли."},
        {"pl", "CSTO. Plan manewrów pod kryptonimem Poszukiwanie zatwierdzono."},
        {"sr-Latn", "ODKB. Na zajedničkoj vojnoj vežbi Potraga bilo je mirno."},
        {"hy", "CSTO. Որոնում զորավարժության մասնակիցները հեռացան։"},
        {"tg", "CSTO. Иштирокчиёни машқҳои Ҷустуҷӯ рафтанд."},
        {"az", "CSTO. Axtarış təlimlərində yağış yağdı."},
        {"tr", "CSTO. Arama tatbikatında yağmur yağdı."},
        {"de", "CSTO. Beim Manöver namens Suche regnete es."},
        {"fr", "CSTO. Pendant les manœuvres baptisées Recherche il pleuvait."},
        {"es", "CSTO. Las maniobras militares Búsqueda duraron tres días."},
        {"it", "CSTO. Le manovre militari Ricerca sono durate tre giorni."},
        {"ar", "CSTO. بدأت التدريبات المشتركة البحث أمس."},
        {"fa", "CSTO. رزمایش مشترک شناسایی آغاز شد."},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        csto_scan scan;
        const csto_mention *mention;
        int found = 0;
        assert_int_equal(csto_scan_start(&scan, cases[i].text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
        while ((mention = csto_scan_next(&scan)) != NULL)
            found += strcmp(mention->entity->id, "search") == 0 && mention->certainty == CSTO_BY_CONTEXT;
        if (found != 1)
            fail_msg("%s: not found once in %s", cases[i].lang, cases[i].text);
    }
}

/* Names of a list share the year and the word beside it; the conjunction is that of the language. */
static void test_lists(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *text;
        size_t count;
    } cases[] = {
        {"be", "Скончыліся вучэнні Пошук, Эшалон і Узаемадзеянне-2021.", 3},
        {"uk", "Завершено навчання Пошук та Ешелон-2021.", 2},
        {"pl", "Trwają ćwiczenia Poszukiwanie, Eszelon oraz Współdziałanie 2023.", 3},
        {"tr", "Arama ve Kademe-2021 tatbikatları bitti.", 2},
        {"az", "Axtarış və Eşalon-2021 təlimləri bitdi.", 2},
        {"hy", "Ավարտվեցին Որոնում և Էշելոն-2021 զորավարժությունները։", 2},
        {"tg", "Машқҳои Ҷустуҷӯ ва Эшелон-2021 анҷом ёфтанд.", 2},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        csto_scan scan;
        const csto_mention *mention;
        size_t found = 0;
        assert_int_equal(csto_scan_start(&scan, cases[i].text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT), CSTO_OK);
        while ((mention = csto_scan_next(&scan)) != NULL)
            found += mention->certainty == CSTO_CERTAIN && mention->year != 0;
        if (found != cases[i].count)
            fail_msg("%s: %zu of %zu found in %s", cases[i].lang, found, cases[i].count, cases[i].text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sentences),
        cmocka_unit_test(test_words_for_exercise),
        cmocka_unit_test(test_lists),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
