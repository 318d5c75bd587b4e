/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "dates.h"

static void test_period_of_whole_days(void **state)
{
    (void)state;
    assert_int_equal(csto_period_covers(20061216, 20121219, 20061215), CSTO_NO);
    assert_int_equal(csto_period_covers(20061216, 20121219, 20061216), CSTO_YES);
    assert_int_equal(csto_period_covers(20061216, 20121219, 20121218), CSTO_YES);
    assert_int_equal(csto_period_covers(20061216, 20121219, 20121219), CSTO_NO);
}

static void test_open_period_holds_for_later_days(void **state)
{
    (void)state;
    assert_int_equal(csto_period_covers(20030918, CSTO_DATE_OPEN, 29991231), CSTO_YES);
    assert_int_equal(csto_period_covers(20030918, CSTO_DATE_OPEN, 20030917), CSTO_NO);
}

/* On the record's own day, and after it as far as is known: whenever it began, unless that is yet to come. */
static void test_what_is_still_so_is_so_today(void **state)
{
    (void)state;
    csto_date today = csto_data_as_of(), year = today / 10000 * 10000;
    assert_int_equal(csto_period_covers(CSTO_DATE_UNKNOWN, CSTO_DATE_OPEN, today), CSTO_YES);
    assert_int_equal(csto_period_covers(CSTO_DATE_UNKNOWN, CSTO_DATE_OPEN, 29991231), CSTO_YES);
    assert_int_equal(csto_period_covers(CSTO_DATE_UNKNOWN, CSTO_DATE_OPEN, today - 10000), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(CSTO_DATE_UNKNOWN, CSTO_DATE_OPEN, year), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(CSTO_DATE_UNKNOWN, CSTO_DATE_OPEN, year + 10000), CSTO_YES);
    assert_int_equal(csto_period_covers(CSTO_DATE_UNKNOWN, CSTO_DATE_UNKNOWN, today), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(year, CSTO_DATE_OPEN, today), CSTO_YES);
    assert_int_equal(csto_period_covers(year + 10000, CSTO_DATE_OPEN, today), CSTO_NO);
    assert_int_equal(csto_period_covers(year + 10000, CSTO_DATE_OPEN, year + 10101), CSTO_MAYBE);
}

static void test_days_of_partial_bounds_are_maybe(void **state)
{
    (void)state;
    assert_int_equal(csto_period_covers(20120600, 20140000, 20120531), CSTO_NO);
    assert_int_equal(csto_period_covers(20120600, 20140000, 20120601), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20120600, 20140000, 20120630), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20120600, 20140000, 20120701), CSTO_YES);
    assert_int_equal(csto_period_covers(20120600, 20140000, 20131231), CSTO_YES);
    assert_int_equal(csto_period_covers(20120600, 20140000, 20140101), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20120600, 20140000, 20141231), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20120600, 20140000, 20150101), CSTO_NO);
}

static void test_unknown_bounds(void **state)
{
    (void)state;
    assert_int_equal(csto_period_covers(CSTO_DATE_UNKNOWN, 20140101, 20130101), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(CSTO_DATE_UNKNOWN, 20140101, 20140101), CSTO_NO);
    assert_int_equal(csto_period_covers(20130101, CSTO_DATE_UNKNOWN, 20130101), CSTO_YES);
    assert_int_equal(csto_period_covers(20130101, CSTO_DATE_UNKNOWN, 20130102), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20130101, CSTO_DATE_UNKNOWN, 20121231), CSTO_NO);
}

static void test_partial_day_asks_for_some_day_in_it(void **state)
{
    (void)state;
    assert_int_equal(csto_period_covers(20120601, 20140101, 20130000), CSTO_YES);
    assert_int_equal(csto_period_covers(20120601, 20140101, 20120000), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20120601, 20140101, 20120500), CSTO_NO);
    assert_int_equal(csto_period_covers(20120601, 20140101, 20140100), CSTO_NO);
    assert_int_equal(csto_period_covers(20120601, 20140115, 20140100), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20120601, 20140101, 20120600), CSTO_YES);
}

static void test_what_is_no_date_counts_as_unknown(void **state)
{
    (void)state;
    assert_int_equal(csto_period_covers(20120601, 20140101, 20130231), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20120601, 20140101, -5), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20121301, 20140101, 20130101), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(INT32_MIN, INT32_MAX, 20130101), CSTO_MAYBE);
    assert_int_equal(csto_period_covers(20120601, CSTO_DATE_OPEN, CSTO_DATE_OPEN), CSTO_MAYBE);
}

static void test_each_day_of_a_partial_bound_is_a_maybe(void **state)
{
    (void)state;
    for (csto_date day = 1; day <= 31; day++) {
        assert_int_equal(csto_period_covers(20240100, CSTO_DATE_OPEN, 20240100 + day), CSTO_MAYBE);
        assert_int_equal(csto_period_covers(20240000, CSTO_DATE_OPEN, 20241200 + day), CSTO_MAYBE);
        assert_int_equal(csto_period_covers(20240000, CSTO_DATE_OPEN, 20240100 + day), CSTO_MAYBE);
    }
    assert_int_equal(csto_period_covers(20240000, CSTO_DATE_OPEN, 20231231), CSTO_NO);
    assert_int_equal(csto_period_covers(20240000, CSTO_DATE_OPEN, 20250101), CSTO_YES);
}

/* Every number around the years that a calendar may get wrong is a date or none. */
static void test_the_calendar(void **state)
{
    (void)state;
    static const int years[] = {0, 1, 4, 100, 400, 1900, 1999, 2000, 2023, 2024, 2400, 9997, 9998, 9999};
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    static const int leap[] = {4, 400, 2000, 2024, 2400};
    for (size_t i = 0; i < sizeof years / sizeof years[0]; i++) {
        int is_leap = 0;
        for (size_t k = 0; k < sizeof leap / sizeof leap[0]; k++)
            is_leap |= leap[k] == years[i];
        for (int month = 0; month < 100; month++)
            for (int day = 0; day < 100; day++) {
                int length = month >= 1 && month <= 12 ? lengths[month - 1] + (month == 2 && is_leap) : 0;
                int is_date = years[i] >= 1 && years[i] <= 9998 && (month == 0 || length > 0) && day <= length;
                assert_int_equal(csto_is_date(years[i] * 10000 + month * 100 + day), is_date);
                assert_int_equal(csto_is_date(-(years[i] * 10000 + month * 100 + day)), 0);
            }
    }
}

static csto_date parsed(const char *text)
{
    csto_date date = -1;
    return csto_date_parse(text, CSTO_NUL_TERMINATED, &date) == CSTO_OK ? date : -1;
}

static void test_parse(void **state)
{
    (void)state;
    assert_int_equal(parsed("2024-02-29"), 20240229);
    assert_int_equal(parsed("2024-02"), 20240200);
    assert_int_equal(parsed("2024"), 20240000);
    assert_int_equal(parsed("20240229"), 20240229);
    assert_int_equal(parsed("202402"), 20240200);
    csto_date date = 7;
    assert_int_equal(csto_date_parse("2024-02-29 and more", 10, &date), CSTO_OK);
    assert_int_equal(date, 20240229);
}

static void test_parse_refuses(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        csto_error error;
    } cases[] = {
        {"", CSTO_EINVAL},           {"24", CSTO_EINVAL},         {"2024-2-9", CSTO_EINVAL},
        {"2024/02/09", CSTO_EINVAL}, {"2024-02-0x", CSTO_EINVAL}, {"2024-02-29 ", CSTO_EINVAL},
        {"2024-0229", CSTO_EINVAL},  {"202402-29", CSTO_EINVAL},  {"2023-02-29", CSTO_ERANGE},
        {"2024-13", CSTO_ERANGE},    {"2024-00", CSTO_ERANGE},    {"2024-01-00", CSTO_ERANGE},
        {"20240100", CSTO_ERANGE},   {"1900-02-29", CSTO_ERANGE}, {"2024-04-31", CSTO_ERANGE},
        {"0000", CSTO_ERANGE},       {"99999999", CSTO_ERANGE},   {"202400", CSTO_ERANGE},
        {"x024-02-29", CSTO_EINVAL}, {"2024-x2-29", CSTO_EINVAL}, {"x024-02", CSTO_EINVAL},
        {"2024-02x29", CSTO_EINVAL}, {"2024x02-29", CSTO_EINVAL}, {"2024-x2", CSTO_EINVAL},
        {"20240", CSTO_EINVAL},      {"2024-", CSTO_EINVAL},      {"2024-02-", CSTO_EINVAL},
        {"x0240229", CSTO_EINVAL},   {"2024x229", CSTO_EINVAL},   {"2024022x", CSTO_EINVAL},
        {"9999", CSTO_ERANGE},       {"/024", CSTO_EINVAL},       {":024", CSTO_EINVAL},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        csto_date date = 7;
        assert_int_equal(csto_date_parse(cases[i].text, CSTO_NUL_TERMINATED, &date), cases[i].error);
        assert_int_equal(date, 7);
    }
    assert_int_equal(csto_date_parse("2024", 4, NULL), CSTO_EINVAL);
}

static void test_format(void **state)
{
    (void)state;
    static const struct {
        csto_date date;
        const char *text;
    } cases[] = {
        {20240223, "2024-02-23"}, {20240200, "2024-02"}, {20240000, "2024"}, {CSTO_DATE_UNKNOWN, ""},
        {CSTO_DATE_OPEN, ".."},   {20240231, ""},        {-1, ""},           {10101, "0001-01-01"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        char buffer[11] = "xxxxxxxxxx";
        assert_int_equal(csto_date_format(cases[i].date, buffer, sizeof buffer), strlen(cases[i].text));
        assert_string_equal(buffer, cases[i].text);
    }
    char small[5] = "yyyy";
    assert_int_equal(csto_date_format(20240223, small, sizeof small), 10);
    assert_string_equal(small, "2024");
    assert_int_equal(csto_date_format(20240223, NULL, 0), 10);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_period_of_whole_days),
        cmocka_unit_test(test_open_period_holds_for_later_days),
        cmocka_unit_test(test_what_is_still_so_is_so_today),
        cmocka_unit_test(test_days_of_partial_bounds_are_maybe),
        cmocka_unit_test(test_unknown_bounds),
        cmocka_unit_test(test_partial_day_asks_for_some_day_in_it),
        cmocka_unit_test(test_what_is_no_date_counts_as_unknown),
        cmocka_unit_test(test_each_day_of_a_partial_bound_is_a_maybe),
        cmocka_unit_test(test_the_calendar),
        cmocka_unit_test(test_parse),
        cmocka_unit_test(test_parse_refuses),
        cmocka_unit_test(test_format),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
