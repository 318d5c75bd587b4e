/* SPDX-License-Identifier: MIT */
/* Dates as numbers, periods, and the three-valued answer. */
#include "dates.h"

#include <string.h>

/* A date's parts; month and day are 0 where they are not known. */
typedef struct parts {
    int year, month, day;
} parts;

static parts parts_of(csto_date date)
{
    parts p = {date / 10000, date / 100 % 100, date % 100};
    return p;
}

static int days_in_month(int year, int month)
{
    static const unsigned char days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return days[month - 1] + (month == 2 && leap);
}

int csto_is_date(csto_date date)
{
    parts p = parts_of(date);
    if (p.year < 1 || p.year > 9998 || p.month > 12)
        return 0;
    if (p.month == 0)
        return p.day == 0;
    return p.day <= days_in_month(p.year, p.month);
}

csto_date csto_first_day(csto_date date)
{
    parts p = parts_of(date);
    return date + (p.month == 0 ? 101 : p.day == 0 ? 1 : 0);
}

csto_date csto_last_day(csto_date date)
{
    parts p = parts_of(date);
    return date + (p.month == 0 ? 1231 : p.day == 0 ? 31 : 0);
}

static int is_partial(csto_date date) { return date % 100 == 0; }

/* Whether `on` is on or after a bound: not before the bound's first day, surely after its last, and in between only
 * maybe. */
static csto_answer has_come(csto_date bound, csto_date on)
{
    if (!csto_is_date(bound))
        return CSTO_MAYBE;
    if (csto_last_day(on) < csto_first_day(bound))
        return CSTO_NO;
    if (csto_first_day(on) > csto_last_day(bound) || (!is_partial(bound) && csto_first_day(on) >= bound))
        return CSTO_YES;
    return CSTO_MAYBE;
}

/* Whether what is still so in the record had begun when the record was made, and `on` is no day before that. */
static int is_still_so(csto_date since, csto_date until, csto_date on)
{
    csto_date as_of = csto_data_as_of();
    return until == CSTO_DATE_OPEN && csto_first_day(on) >= as_of && has_come(since, as_of) != CSTO_NO;
}

csto_answer csto_period_covers(csto_date since, csto_date until, csto_date on)
{
    if (!csto_is_date(on))
        return CSTO_MAYBE;
    if (is_still_so(since, until, on))
        return CSTO_YES;
    csto_answer begun = has_come(since, on);
    csto_answer over = until == CSTO_DATE_OPEN ? CSTO_NO : has_come(until, on);
    /* The first day itself is covered, whenever the end may be: a period is not empty. */
    if (!csto_is_date(until) && csto_is_date(since) && !is_partial(since) && on == since)
        over = CSTO_NO;
    if (begun == CSTO_NO || over == CSTO_YES)
        return CSTO_NO;
    return begun == CSTO_YES && over == CSTO_NO ? CSTO_YES : CSTO_MAYBE;
}

/* Reads exactly `count` digits; -1 when there are others. */
static int read_digits(const char *text, size_t count)
{
    int number = 0;
    for (size_t i = 0; i < count; i++) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        number = number * 10 + (text[i] - '0');
    }
    return number;
}

csto_error csto_date_parse(const char *text, size_t len, csto_date *out)
{
    if (text == NULL || out == NULL)
        return CSTO_EINVAL;
    if (len == CSTO_NUL_TERMINATED)
        len = strlen(text);
    int hyphens = (len == 7 || len == 10) && text[4] == '-' && (len == 7 || text[7] == '-');
    if (len != 4 && !hyphens && len != 6 && len != 8)
        return CSTO_EINVAL;
    size_t skip = hyphens ? 1 : 0;
    int has_month = len != 4, has_day = len == 8 || len == 10;
    int year = read_digits(text, 4);
    int month = has_month ? read_digits(text + 4 + skip, 2) : 0;
    int day = has_day ? read_digits(text + 6 + 2 * skip, 2) : 0;
    if (year < 0 || month < 0 || day < 0)
        return CSTO_EINVAL;
    csto_date date = year * 10000 + month * 100 + day;
    if (!csto_is_date(date) || (has_month && month == 0) || (has_day && day == 0))
        return CSTO_ERANGE;
    *out = date;
    return CSTO_OK;
}

size_t csto_date_format(csto_date date, char *buf, size_t cap)
{
    char text[11] = "";
    size_t len = 0;
    if (date == CSTO_DATE_OPEN) {
        memcpy(text, "..", 2);
        len = 2;
    } else if (csto_is_date(date)) {
        parts p = parts_of(date);
        static const char pattern[] = "YYYY-MM-DD";
        len = p.month == 0 ? 4 : p.day == 0 ? 7 : 10;
        memcpy(text, pattern, len);
        for (int i = 3, year = p.year; i >= 0; i--, year /= 10)
            text[i] = (char)('0' + year % 10);
        if (p.month != 0) {
            text[5] = (char)('0' + p.month / 10);
            text[6] = (char)('0' + p.month % 10);
        }
        if (p.day != 0) {
            text[8] = (char)('0' + p.day / 10);
            text[9] = (char)('0' + p.day % 10);
        }
    }
    if (buf != NULL && cap > 0) {
        size_t copied = len < cap ? len : cap - 1;
        memcpy(buf, text, copied);
        buf[copied] = '\0';
    }
    return len;
}
