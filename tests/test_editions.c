/* SPDX-License-Identifier: MIT */
#include "unit.h"

#include "dates.h"

static size_t count(csto_date since, csto_date until, const char *with)
{
    const csto_edition *edition = NULL;
    csto_answer answer;
    size_t found = 0;
    while ((edition = csto_edition_between(since, until, with == NULL ? NULL : csto_get(with), edition, &answer)) !=
           NULL) {
        assert_in_range(answer, CSTO_MAYBE, CSTO_YES);
        found++;
    }
    assert_int_equal(answer, CSTO_NO);
    return found;
}

static csto_answer held_between(const char *id, csto_date since, csto_date until)
{
    const csto_edition *edition = NULL;
    csto_answer answer;
    while ((edition = csto_edition_between(since, until, NULL, edition, &answer)) != NULL)
        if (strcmp(edition->entity.id, id) == 0)
            return answer;
    return CSTO_NO;
}

static void test_no_bounds_give_all(void **state)
{
    (void)state;
    assert_int_equal(count(CSTO_DATE_UNKNOWN, CSTO_DATE_OPEN, NULL), csto_edition_count());
    assert_int_equal(count(CSTO_DATE_UNKNOWN, CSTO_DATE_UNKNOWN, NULL), csto_edition_count());
    assert_int_equal(count(19000000, 19910000, NULL), 0);
}

/* Rubezh-2021: 7 to 9 September 2021. */
static void test_days_in_common(void **state)
{
    (void)state;
    assert_int_equal(held_between("rubezh-2021", 20210901, 20211001), CSTO_YES);
    assert_int_equal(held_between("rubezh-2021", 20210909, 20210910), CSTO_YES);
    assert_int_equal(held_between("rubezh-2021", 20210910, 20211001), CSTO_NO);
    assert_int_equal(held_between("rubezh-2021", 20210101, 20210907), CSTO_NO);
    assert_int_equal(held_between("rubezh-2021", 20210101, 20210908), CSTO_YES);
    assert_int_equal(held_between("rubezh-2021", 20210000, 20220000), CSTO_YES);
    assert_int_equal(held_between("rubezh-2021", CSTO_DATE_UNKNOWN, 20210908), CSTO_YES);
    assert_int_equal(held_between("rubezh-2021", 20210909, CSTO_DATE_OPEN), CSTO_YES);
    /* no days, and what are no dates */
    assert_int_equal(held_between("rubezh-2021", 20210908, 20210908), CSTO_NO);
    assert_int_equal(held_between("rubezh-2021", 20210909, 20210908), CSTO_NO);
    assert_int_equal(held_between("rubezh-2021", 20210231, CSTO_DATE_OPEN), CSTO_NO);
    assert_int_equal(held_between("rubezh-2021", CSTO_DATE_UNKNOWN, 20250231), CSTO_NO);
}

static void test_last_days_that_are_not_known(void **state)
{
    (void)state;
    assert_int_equal(held_between("search-2018", 20181001, 20181002), CSTO_YES);
    assert_int_equal(held_between("search-2018", 20181002, 20181003), CSTO_MAYBE);
    assert_int_equal(held_between("search-2018", 20180901, 20181001), CSTO_NO);
    assert_int_equal(held_between("search-2018", 20190000, 20200000), CSTO_NO);
    /* from 8 October 2012 to some day of that month */
    assert_int_equal(held_between("indestructible-brotherhood-2012", 20121008, 20121009), CSTO_YES);
    assert_int_equal(held_between("indestructible-brotherhood-2012", 20121009, 20121010), CSTO_MAYBE);
    assert_int_equal(held_between("indestructible-brotherhood-2012", 20121101, 20121201), CSTO_NO);
}

/* A plain reference: an edition begins on some day of `first` and ends on some day of `last`; it depends on which when
 * its days are not known. */
static csto_answer reference(const csto_edition *edition, csto_date from, csto_date to)
{
    csto_date first = csto_is_date(edition->first_day) ? edition->first_day : edition->year * 10000;
    csto_date unknown = first % 100 == 0 ? first : first / 10000 * 10000;
    csto_date last = csto_is_date(edition->last_day) ? edition->last_day : unknown;
    csto_date begins[] = {csto_first_day(first), csto_last_day(first)};
    csto_date ends[] = {csto_first_day(last), csto_last_day(last)};
    int yes = 0;
    if (from >= to)
        return CSTO_NO;
    for (int b = 0; b < 2; b++)
        for (int e = 0; e < 2; e++)
            yes += begins[b] < to && (ends[e] < begins[b] ? begins[b] : ends[e]) >= from;
    return yes == 4 ? CSTO_YES : yes == 0 ? CSTO_NO : CSTO_MAYBE;
}

static void check_between(csto_date since, csto_date until, size_t *possible)
{
    const csto_edition *edition, *next = NULL;
    csto_answer answer = CSTO_YES;
    csto_date from = csto_is_date(since) ? csto_first_day(since) : CSTO_DATE_UNKNOWN;
    csto_date to = csto_is_date(until) ? csto_first_day(until) : CSTO_DATE_OPEN;
    if ((since != CSTO_DATE_UNKNOWN && !csto_is_date(since)) || (until != CSTO_DATE_UNKNOWN && !csto_is_date(until)))
        to = from; /* no period */
    for (size_t i = 0; (edition = csto_edition_at(i)) != NULL; i++) {
        csto_answer expected = reference(edition, from, to);
        if (expected == CSTO_NO)
            continue;
        next = csto_edition_between(since, until, NULL, next, &answer);
        assert_ptr_equal(next, edition);
        assert_int_equal(answer, expected);
        *possible += answer == CSTO_MAYBE;
    }
    assert_null(csto_edition_between(since, until, NULL, csto_edition_at(csto_edition_count() - 1), &answer));
    assert_int_equal(answer, CSTO_NO);
    answer = CSTO_YES;
    if (next != NULL)
        next = csto_edition_between(since, until, NULL, next, &answer);
    assert_null(next);
}

static void test_against_the_reference(void **state)
{
    (void)state;
    size_t possible = 0;
    const csto_edition *edition;
    for (size_t i = 0; (edition = csto_edition_at(i)) != NULL; i++)
        for (csto_date beside = -1; beside <= 2; beside++) {
            csto_date days[] = {edition->first_day + beside, edition->last_day + beside, edition->year * 10000,
                                edition->year * 10000 + 100 * (beside + 5)};
            for (size_t a = 0; a < 4; a++)
                for (size_t b = 0; b < 4; b++)
                    check_between(days[a], days[b], &possible);
        }
    assert_true(possible > 0);
}

static void test_by_host_component_and_series(void **state)
{
    (void)state;
    const csto_edition *edition = NULL;
    size_t hosted = 0;
    while ((edition = csto_edition_between(0, 0, csto_get("tajikistan"), edition, NULL)) != NULL) {
        const csto_entity *host;
        int is_host = 0;
        for (size_t i = 0; (host = csto_related(&edition->entity, CSTO_REL_HOSTS, i)) != NULL; i++)
            is_host |= host == csto_get("tajikistan");
        assert_true(is_host);
        hosted++;
    }
    size_t related = 0;
    while (csto_related(csto_get("tajikistan"), CSTO_REL_HOSTED, related) != NULL)
        related++;
    assert_int_equal(hosted, related);

    size_t editions = 0;
    while (csto_related(csto_get("rubezh"), CSTO_REL_EDITIONS, editions) != NULL)
        editions++;
    assert_int_equal(count(0, 0, "rubezh"), editions);
    /* Rubezh-2008 trained the Caucasus group, and not the component of its series */
    assert_true(count(20080000, 20090000, "caucasus-group") > 0);
    edition = NULL;
    while ((edition = csto_edition_between(20080000, 20090000, csto_get("crdf-car"), edition, NULL)) != NULL)
        assert_string_not_equal(edition->entity.id, "rubezh-2008");
    assert_true(count(20210000, 20220000, "crdf-car") > 0);
    assert_int_equal(count(0, 0, "csto"), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_no_bounds_give_all),           cmocka_unit_test(test_days_in_common),
        cmocka_unit_test(test_last_days_that_are_not_known), cmocka_unit_test(test_against_the_reference),
        cmocka_unit_test(test_by_host_component_and_series),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
