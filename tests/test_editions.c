/* SPDX-License-Identifier: MIT */
#include "unit.h"

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
        cmocka_unit_test(test_no_bounds_give_all),
        cmocka_unit_test(test_days_in_common),
        cmocka_unit_test(test_by_host_component_and_series),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
