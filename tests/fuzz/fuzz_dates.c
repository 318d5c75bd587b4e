/* SPDX-License-Identifier: MIT */
/* What reads a date, and what asks with one: the input is three dates and a text. */
#include "fuzz.h"

enum { FIRST = 0, LAST = 1 };

static int is_leap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

/* Days of a month by the calendar, 0 for what is no month. */
static int month_length(int year, int month)
{
    switch (month) {
    case 2:
        return is_leap(year) ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
        return 30;
    default:
        return month >= 1 && month <= 12 ? 31 : 0;
    }
}

/* The first or last whole day of a date, 0 when it is none. */
static csto_date whole_day(csto_date date, int which)
{
    if (date < 10000 || date > 99989999)
        return 0;
    int year = date / 10000, month = date / 100 % 100, day = date % 100;
    if (month == 0 && day != 0)
        return 0;
    if (month == 0)
        return year * 10000 + (which == FIRST ? 101 : 1231);
    if (day > month_length(year, month) || month_length(year, month) == 0)
        return 0;
    return day != 0 ? date : year * 10000 + month * 100 + (which == FIRST ? 1 : month_length(year, month));
}

static csto_date next_day(csto_date day)
{
    int year = day / 10000, month = day / 100 % 100;
    if (day % 100 < month_length(year, month))
        return day + 1;
    return month < 12 ? year * 10000 + (month + 1) * 100 + 1 : (year + 1) * 10000 + 101;
}

/* Whether a whole day is at or after a bound, which must be a date: each day of a partial one is a maybe. */
static csto_answer has_come(csto_date bound, csto_date day)
{
    csto_date first = whole_day(bound, FIRST), last = whole_day(bound, LAST);
    if (day < first)
        return CSTO_NO;
    return day > last || first == last ? CSTO_YES : CSTO_MAYBE;
}

static csto_answer covers_day(csto_date since, csto_date until, csto_date day)
{
    csto_answer begun = has_come(since, day), over = until == CSTO_DATE_OPEN ? CSTO_NO : has_come(until, day);
    if (begun == CSTO_NO || over == CSTO_YES)
        return CSTO_NO;
    return begun == CSTO_YES && over == CSTO_NO ? CSTO_YES : CSTO_MAYBE;
}

/* csto.h, day by day: of a period whose bounds are dates in their order. */
static void check_covers(csto_date since, csto_date until, csto_date on)
{
    csto_answer said = csto_period_covers(since, until, on);
    REQUIRE(said == CSTO_NO || said == CSTO_MAYBE || said == CSTO_YES);
    csto_date day = whole_day(on, FIRST), last = whole_day(on, LAST);
    if (day == 0)
        REQUIRE(said == CSTO_MAYBE);
    if (day == 0 || whole_day(since, FIRST) == 0 ||
        (until != CSTO_DATE_OPEN && whole_day(until, FIRST) <= whole_day(since, LAST)))
        return;
    int days = 0, yes = 0, no = 0;
    for (; day <= last; day = next_day(day), days++) {
        csto_answer one = covers_day(since, until, day);
        yes += one == CSTO_YES;
        no += one == CSTO_NO;
    }
    REQUIRE(said == (yes == days ? CSTO_YES : no == days ? CSTO_NO : CSTO_MAYBE));
}

static void check_format(csto_date date)
{
    char buffer[16], small[16];
    memset(buffer, 'x', sizeof buffer);
    size_t length = csto_date_format(date, buffer, 11);
    REQUIRE(length <= 10 && buffer[length] == '\0' && buffer[11] == 'x');
    for (size_t cap = 0; cap <= 11; cap++) {
        memset(small, 'x', sizeof small);
        REQUIRE(csto_date_format(date, small, cap) == length);
        REQUIRE(small[cap] == 'x');
        if (cap > 0)
            REQUIRE(strlen(small) == (length < cap ? length : cap - 1) && strncmp(small, buffer, cap - 1) == 0);
    }
    csto_date again = -1;
    if (whole_day(date, FIRST) != 0)
        REQUIRE(csto_date_parse(buffer, length, &again) == CSTO_OK && again == date);
    else
        REQUIRE(length == (date == CSTO_DATE_OPEN ? 2 : 0));
}

static void check_parse(const char *text, size_t length)
{
    csto_date date = -7;
    csto_error error = csto_date_parse(text, length, &date);
    if (error != CSTO_OK) {
        REQUIRE((error == CSTO_EINVAL || error == CSTO_ERANGE) && date == -7);
        return;
    }
    REQUIRE(whole_day(date, FIRST) != 0);
    char written[11];
    size_t digits = 0;
    csto_date_format(date, written, sizeof written);
    for (size_t i = 0; i < length; i++) /* the same with its hyphens or without */
        if (text[i] != '-')
            REQUIRE(text[i] == written[digits < 4 ? digits : digits < 6 ? digits + 1 : digits + 2] && ++digits <= 8);
    REQUIRE(digits == (date % 10000 == 0 ? 4 : date % 100 == 0 ? 6 : 8));
}

static void check_membership(csto_date on)
{
    size_t members = 0;
    const csto_member_state *state;
    csto_answer said;
    for (size_t i = 0; (state = csto_member_state_at(i)) != NULL; i++) {
        uint32_t maybe, held = csto_member_state_membership(state, on, &maybe);
        REQUIRE((held & maybe) == 0 && ((held | maybe) & ~63u) == 0);
        REQUIRE((held & (CSTO_MEMBER | CSTO_SUSPENDED)) != (CSTO_MEMBER | CSTO_SUSPENDED));
        if (((held | maybe) & CSTO_MEMBER) != 0)
            REQUIRE(csto_member_on(on, members++, &said) == state &&
                    said == ((held & CSTO_MEMBER) != 0 ? CSTO_YES : CSTO_MAYBE));
    }
    REQUIRE(csto_member_on(on, members, &said) == NULL && said == CSTO_NO);
}

static void check_editions(csto_date since, csto_date until, const csto_entity *with)
{
    size_t count = 0;
    const csto_edition *edition = NULL;
    csto_answer said;
    while ((edition = csto_edition_between(since, until, with, edition, &said)) != NULL) {
        REQUIRE(said == CSTO_YES || said == CSTO_MAYBE);
        REQUIRE(++count <= csto_edition_count());
    }
    REQUIRE(said == CSTO_NO);
}

static void check_holders(csto_date on, size_t place)
{
    const csto_office *office = csto_office_at(place % csto_office_count());
    const csto_fact *fact;
    csto_answer said, before = CSTO_YES;
    size_t i = 0;
    for (; (fact = csto_office_holder_on(office, on, i, &said)) != NULL; i++) {
        REQUIRE(csto_fact_object(fact) != NULL && csto_fact_subject(fact) == &office->entity);
        REQUIRE(said != CSTO_NO && said <= before && i < csto_fact_count(&office->entity));
        before = said;
    }
    REQUIRE(said == CSTO_NO);
}

static void check_existence(csto_date on, const csto_entity *entity)
{
    csto_answer said = csto_existed_on(entity, on);
    REQUIRE(said == CSTO_NO || said == CSTO_MAYBE || said == CSTO_YES);
    const csto_name *name;
    for (size_t i = 0; (name = csto_name_at(entity, i)) != NULL; i++)
        REQUIRE(csto_name_held_on(name, on) <= CSTO_YES);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    fuzz_input input = {data, size};
    size_t place = take_byte(&input);
    int is_wild = place % 4 == 0; /* any number at all, or one that is nearly a date */
    csto_date dates[3];
    for (int i = 0; i < 3; i++) {
        uint32_t word = take_word(&input);
        dates[i] = is_wild ? (csto_date)(word & INT32_MAX) - (csto_date)(word >> 31)
                           : (csto_date)((1990 + word % 40) * 10000 + (word >> 8) % 14 * 100 + (word >> 16) % 33);
        if (!is_wild && word >> 30 == 3)
            dates[i] = i == 1 ? CSTO_DATE_OPEN : dates[0];
    }
    check_covers(dates[0], dates[1], dates[2]);
    for (int i = 0; i < 3; i++) {
        check_format(dates[i]);
        check_membership(dates[i]);
        check_holders(dates[i], place);
    }
    const csto_entity *entity = csto_at(CSTO_KIND_NONE, dates[2] > 0 ? (size_t)dates[2] % csto_count(0) : place);
    check_editions(dates[0], dates[1], place % 2 == 0 ? NULL : entity);
    check_existence(dates[2], entity);
    fuzz_copy text = copy_of(input.at, input.left, place % 5);
    check_parse(text.text, text.length);
    free_copy(&text);
    return 0;
}
