/* SPDX-License-Identifier: MIT */
/* What the library answers does not depend on the locale of the program: in Turkish I and i are no pair. */
#include "unit.h"

#include <locale.h>
#include <wctype.h>

static uint64_t mixed(uint64_t sum, uint64_t value) { return (sum ^ value) * 0x100000001B3u; }

static uint64_t mixed_text(uint64_t sum, const char *text)
{
    while (*text != '\0')
        sum = mixed(sum, (unsigned char)*text++);
    return sum;
}

typedef size_t look_up(const char *text, size_t len, csto_match *out, size_t cap);

static uint64_t mixed_matches(uint64_t sum, look_up *function, const char *text)
{
    csto_match matches[CSTO_MATCHES_MAX];
    size_t count = function(text, CSTO_NUL_TERMINATED, matches, CSTO_MATCHES_MAX);
    assert_true(count > 0);
    for (size_t i = 0; i < count; i++)
        sum = mixed(mixed_text(sum, matches[i].entity->id), matches[i].distance);
    return sum;
}

/* One number of many answers. */
static uint64_t answers(void)
{
    static const char *const texts[] = {"KIRGIZIA", "kirgizia", "INDESTRUCTIBLE BROTHERHOOD", "kırgızistan",
                                        "КИРГИЗИЯ"};
    uint64_t sum = 0;
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        sum = mixed_matches(sum, csto_find, texts[i]);
        sum = mixed_matches(sum, csto_complete, texts[i]);
        sum = mixed_matches(sum, csto_suggest, texts[i]);
    }
    assert_non_null(csto_member_state_get("kgz"));
    csto_scan scan;
    const csto_mention *mention;
    csto_scan_start(&scan, "THE JOINT STAFF OF THE CSTO IN KIRGIZIA, “RUBEZH-2021”; Kırgızistan’da",
                    CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT);
    while ((mention = csto_scan_next(&scan)) != NULL)
        sum = mixed(mixed(mixed_text(sum, mention->entity->id), mention->begin), mention->end);
    char date[11];
    csto_date_format(20211231, date, sizeof date);
    return mixed_text(sum, date);
}

static void test_in_other_locales(void **state)
{
    (void)state;
    uint64_t in_c = answers();
    assert_non_null(setlocale(LC_ALL, "C.UTF-8"));
    assert_true(answers() == in_c);
    assert_non_null(setlocale(LC_ALL, "tr_TR.UTF-8"));
    assert_int_equal(towupper(L'i'), 0x130); /* it is in force */
    assert_true(answers() == in_c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_in_other_locales)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
