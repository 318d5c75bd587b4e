/* SPDX-License-Identifier: MIT */
/* Exercises in texts: their marks, their years, lists of them, and what is named before. */
#include "mentions.h"

static void test_marks(void **state)
{
    (void)state;
    /* none */
    expect("CSTO. They search for interaction, a barrier, echelons and an air bridge.", "CSTO=csto");
    expect("CSTO. Search and Interaction.", "CSTO=csto");
    /* one, in a text about the CSTO and elsewhere */
    expect("CSTO. “Search” was held.", "CSTO=csto, Search=search");
    expect("“Search” was held.", "");
    expect("CSTO. Interaction-2021 was held.", "CSTO=csto, Interaction-2021=interaction:2021");
    /* a space may stand within quotation marks, and nothing else */
    expect("CSTO. « Search » was held.", "CSTO=csto, Search=search");
    expect("CSTO. “  Search” was held.", "CSTO=csto");
    expect("CSTO. “(Search” was held.", "CSTO=csto");
    expect("CSTO. “Search)” was held.", "CSTO=csto");
    /* two are enough anywhere */
    expect("The exercise “Search” was held.", "Search=search");
    expect("«Рубеж-2021» начался.", "Рубеж-2021=rubezh:2021");
    expect("The Rubezh 2021 drills began.", "Rubezh 2021=rubezh:2021");
    expect("учения «Взаимодействие»", "Взаимодействие=interaction");
    expect("the exercise named “Echelon – 2021”.", "Echelon – 2021=echelon:2021");
    expect("exercise 'Search-2019'", "Search-2019=search:2019");
    /* small letters are no name unless in quotation marks */
    expect("CSTO. exercise search, search 2021", "CSTO=csto");
}

static void test_exercises_named_before(void **state)
{
    (void)state;
    expect("The CSTO held “Search-2024”. All units of Search had radios.",
           "CSTO=csto, Search-2024=search:2024, Search=search");
    expect("ОДКБ провела учение «Рубеж». По замыслу Рубежа силы прибыли.", "ОДКБ=csto, Рубеж=rubezh, Рубежа=rubezh");
    expect("The CSTO held “Search-2024”. Search parties found nothing, and no search ended.",
           "CSTO=csto, Search-2024=search:2024"); /* a sentence begins with any word; small letters */
    expect("The CSTO heard of the units of Search, then of “Search-2024”.", "CSTO=csto, Search-2024=search:2024");
    expect("The CSTO held “Search-2024” and “Interaction-2024”, then signed a Plan for Military Cooperation.",
           "CSTO=csto, Search-2024=search:2024, Interaction-2024=interaction:2024"); /* the same name only */
    expect(
        "CSTO holds “Border-2024”. The Chief of the Border Service and the State Border Committee came to the Border.",
        "CSTO=csto, Border-2024=rubezh:2024, Border=rubezh");
    expect("“Search-2024” ended. All units of Search had radios.", "Search-2024=search:2024"); /* about what? */
    csto_scan scan;
    const csto_mention *mention;
    csto_scan_start(&scan, "The CSTO held “Search-2024” and praised Search.", CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT);
    csto_scan_next(&scan);
    size_t begin = csto_scan_next(&scan)->begin;
    assert_non_null(mention = csto_scan_next(&scan));
    assert_int_equal(mention->certainty, CSTO_BY_CONTEXT);
    assert_int_equal(mention->reason, CSTO_BY_MARKS);
    assert_int_equal(mention->witness_begin, begin);
    assert_null(mention->edition);
}

/* "Operation" marks the names of operations, not Search. */
static void test_operations(void **state)
{
    (void)state;
    expect("The CSTO carried out Operation Channel and Operation Mercenary, then Operation PROXY and the operation "
           "Illegal.",
           "CSTO=csto, Channel=kanal, Mercenary=naemnik, PROXY=proksi, Illegal=nelegal");
    expect("CSTO operations Channel, Illegal", "CSTO=csto, Channel=kanal, Illegal=nelegal");
    expect("операция Канал ОДКБ, в операции Нелегал, операциями Прокси и Наёмник",
           "Канал=kanal, ОДКБ=csto, Нелегал=nelegal, Прокси=proksi, Наёмник=naemnik");
    expect("АДКБ: аперацыя Нелегал. ОДКБ: операцію Канал", "АДКБ=csto, Нелегал=nelegal, ОДКБ=csto, Канал=kanal");
    expect("The CSTO began Operation Search, operation channel, an Illegal operation and Channel operations.",
           "CSTO=csto");
    expect("ОДКБ. Операция Поиск и операция Рубеж", "ОДКБ=csto");
    expect("Operation Channel", "");
    expect("Operation “Channel”", ""); /* one mark: an operation of others may have the name */
    csto_scan scan;
    const csto_mention *mention;
    const char *text = "The CSTO began Operation Channel.";
    csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT);
    csto_scan_next(&scan);
    assert_non_null(mention = csto_scan_next(&scan));
    assert_int_equal(mention->certainty, CSTO_BY_CONTEXT);
    csto_scan_start(&scan, "Operation Channel", CSTO_NUL_TERMINATED, CSTO_SCAN_POSSIBLE);
    assert_non_null(mention = csto_scan_next(&scan));
    assert_int_equal(mention->certainty, CSTO_POSSIBLE);
    assert_int_equal(mention->witness_begin, 0);
    assert_int_equal(mention->witness_end, strlen("Operation"));
}

static void test_years(void **state)
{
    (void)state;
    expect("CSTO. “Rubezh” (since 2004)", "CSTO=csto, Rubezh=rubezh");
    expect("CSTO. “Rubezh” (2016), Search (2018)", "CSTO=csto, Rubezh=rubezh:2016, Search=search:2018");
    expect("CSTO. “Rubezh” (2016-2018)", "CSTO=csto, Rubezh=rubezh");
    expect("CSTO. «Рубеж»-2021 и «Поиск» 2021", "CSTO=csto, Рубеж=rubezh:2021, Поиск=search:2021");
    expect("CSTO. Rubezh-20211, Rubezh-1066, Rubezh-202", "CSTO=csto");
    csto_scan scan;
    const char *text = "The exercise “Rubezh-2021”.";
    csto_scan_start(&scan, text, strlen(text), 0);
    const csto_mention *mention = csto_scan_next(&scan);
    assert_string_equal(mention->edition->id, "rubezh-2021");
    assert_string_equal(mention->entity->id, "rubezh");
    text = "The exercise “Rubezh-2099”.";
    csto_scan_start(&scan, text, strlen(text), 0);
    mention = csto_scan_next(&scan);
    assert_null(mention->edition);
    assert_int_equal(mention->year, 2099);
}

static void test_which_numbers_are_years(void **state)
{
    (void)state;
    expect("CSTO: Rubezh-1992.", "CSTO=csto, Rubezh-1992=rubezh:1992");
    expect("CSTO: Rubezh-2099.", "CSTO=csto, Rubezh-2099=rubezh:2099");
    expect("CSTO: Rubezh-1991.", "CSTO=csto");
    expect("CSTO: Rubezh-2100.", "CSTO=csto");
    expect("CSTO: Rubezh-20/9.", "CSTO=csto");
    expect("CSTO: Rubezh-199:", "CSTO=csto");
}

static void test_lists(void **state)
{
    (void)state;
    /* a year after the list is the year of each, and belongs to the last */
    expect("CSTO. Interaction-, Search- and Echelon-2021.",
           "CSTO=csto, Interaction=interaction:2021, Search=search:2021, Echelon-2021=echelon:2021");
    expect("«Взаимодействие-, Поиск- и Эшелон-2021»",
           "Взаимодействие=interaction:2021, Поиск=search:2021, Эшелон-2021=echelon:2021");
    expect("«Взаимодействие», «Поиск» и «Эшелон» – 2021",
           "Взаимодействие=interaction:2021, Поиск=search:2021, Эшелон=echelon:2021");
    expect("CSTO. “Interaction”, “Search” and “Rubezh-2021”",
           "CSTO=csto, Interaction=interaction:2021, Search=search:2021, Rubezh-2021=rubezh:2021");
    expect("CSTO. “Interaction” and “Rubezh-2021”", "CSTO=csto, Interaction=interaction, Rubezh-2021=rubezh:2021");
    expect("CSTO. “Interaction” and “Rubezh” 2021", "CSTO=csto, Interaction=interaction:2021, Rubezh=rubezh:2021");
    expect("CSTO. Interaction and Rubezh-2021", "CSTO=csto, Interaction=interaction:2021, Rubezh-2021=rubezh:2021");
    expect("CSTO. “Search and Interaction” was held.", "CSTO=csto, Search=search, Interaction=interaction");
    expect("CSTO. “Search and “Interaction” was held.", "CSTO=csto, Interaction=interaction"); /* one alone */
    /* a list goes on after a year, and a year is that of eight before it */
    expect("CSTO. “Search”-2021, Interaction and Echelon met.",
           "CSTO=csto, Search=search:2021, Interaction=interaction, Echelon=echelon");
    expect("CSTO. Search, Echelon, Search, Echelon, Search, Echelon, Search, Echelon, Search and Rubezh-2021",
           "CSTO=csto, Search=search, Echelon=echelon:2021, Search=search:2021, Echelon=echelon:2021, "
           "Search=search:2021, Echelon=echelon:2021, Search=search:2021, Echelon=echelon:2021, Search=search:2021, "
           "Rubezh-2021=rubezh:2021");
    expect("CSTO. Search-2019, Interaction-2020 and Echelon",
           "CSTO=csto, Search-2019=search:2019, Interaction-2020=interaction:2020, Echelon=echelon");
    expect("CSTO: Interaction, Search-2021 and Rubezh-2022.",
           "CSTO=csto, Interaction=interaction, Search-2021=search:2021, Rubezh-2022=rubezh:2022");
    expect("CSTO: Search; Rubezh-2021.", "CSTO=csto, Search=search:2021, Rubezh-2021=rubezh:2021");
    expect("CSTO: Search/Rubezh-2021.", "CSTO=csto, Search=search:2021, Rubezh-2021=rubezh:2021");
    /* no list goes over what is no exercise, or is in small letters without quotation marks around it */
    expect("CSTO: Search, Kazakhstan and Rubezh-2021.", "CSTO=csto, Kazakhstan=kazakhstan, Rubezh-2021=rubezh:2021");
    expect("CSTO: Interaction, Echelon, search”-2021.", "CSTO=csto, search=search:2021");
    /* a word for exercise beside the list is beside each of them, on either side */
    expect("the exercises Search, Interaction and Echelon 2021",
           "Search=search:2021, Interaction=interaction:2021, Echelon 2021=echelon:2021");
    expect("the “Search”, “Interaction”, and “Echelon” exercises",
           "Search=search, Interaction=interaction, Echelon=echelon");
    expect("CSTO. учения Поиск и Эшелон; поиск и эшелон", "CSTO=csto, Поиск=search, Эшелон=echelon");
    expect("the exercises Search, Echelon, Search, Echelon, Search, Echelon, Search, Echelon, Search and Rubezh",
           "Search=search, Echelon=echelon, Search=search, Echelon=echelon, Search=search, Echelon=echelon, "
           "Search=search, Echelon=echelon, Search=search"); /* the word is that of the eight after the first */
    /* three are no accident */
    expect("CSTO. Then came Search, Interaction and Echelon.",
           "CSTO=csto, Search=search, Interaction=interaction, Echelon=echelon");
    expect("Search, Interaction and Echelon; Search and Interaction", "");
    /* no list */
    expect("CSTO. Search, a great deal of Interaction 2021", "CSTO=csto, Interaction 2021=interaction:2021");
    expect("CSTO. Search Interaction 2021", "CSTO=csto, Interaction 2021=interaction:2021");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_marks), cmocka_unit_test(test_exercises_named_before),  cmocka_unit_test(test_operations),
        cmocka_unit_test(test_years), cmocka_unit_test(test_which_numbers_are_years), cmocka_unit_test(test_lists),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
