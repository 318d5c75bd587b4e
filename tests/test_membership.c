/* SPDX-License-Identifier: MIT */
#include "unit.h"

static uint32_t membership(const char *state, csto_date on)
{
    return csto_member_state_membership(csto_member_state_get(state), on, NULL);
}

static void test_members_from_the_charter_on(void **state)
{
    (void)state;
    assert_int_equal(membership("KZ", 19940419), 0);
    assert_int_equal(membership("KZ", 19940420), CSTO_TREATY_PARTY);
    assert_int_equal(membership("KZ", 20021007), CSTO_TREATY_PARTY | CSTO_CHARTER_SIGNATORY);
    assert_int_equal(membership("KZ", 20030918), CSTO_TREATY_PARTY | CSTO_CHARTER_SIGNATORY | CSTO_MEMBER);
    assert_int_equal(membership("KZ", 20251124), CSTO_TREATY_PARTY | CSTO_CHARTER_SIGNATORY | CSTO_MEMBER);
}

static void test_parties_that_were_never_members(void **state)
{
    (void)state;
    for (csto_date on = 19900101; on < 20300101; on += 10000) {
        assert_int_equal(membership("AZ", on) & CSTO_MEMBER, 0);
        assert_int_equal(membership("GE", on) & CSTO_MEMBER, 0);
    }
    assert_int_equal(membership("GE", 19950101), CSTO_TREATY_PARTY);
    assert_int_equal(membership("GE", 20000101), 0);
}

static void test_uzbekistan_left_and_came_back_and_left(void **state)
{
    (void)state;
    assert_true(membership("UZ", 19980101) & CSTO_TREATY_PARTY);
    assert_int_equal(membership("UZ", 20030101), 0);
    assert_true(membership("UZ", 20100101) & CSTO_MEMBER);
    assert_int_equal(membership("UZ", 20130101) & CSTO_MEMBER, 0);
    /* Its Senate approved the accession to the Charter in March 2008; when that ended is not known. */
    uint32_t before;
    csto_member_state_membership(csto_member_state_get("UZ"), 20080229, &before);
    assert_int_equal(before & CSTO_CHARTER_SIGNATORY, 0);
    static const csto_date days[] = {20080328, 20080401, 20100101, 20121218};
    for (size_t i = 0; i < sizeof days / sizeof days[0]; i++) {
        uint32_t maybe;
        uint32_t held = csto_member_state_membership(csto_member_state_get("UZ"), days[i], &maybe);
        assert_int_equal(held & CSTO_CHARTER_SIGNATORY, 0);
        assert_int_equal(maybe & CSTO_CHARTER_SIGNATORY, CSTO_CHARTER_SIGNATORY);
    }
}

static void test_declared_freeze_stands_beside_membership(void **state)
{
    (void)state;
    assert_int_equal(membership("AM", 20240101) & CSTO_PARTICIPATION_FROZEN, 0);
    assert_true(membership("AM", 20240601) & CSTO_MEMBER);
    assert_true(membership("AM", 20240601) & CSTO_PARTICIPATION_FROZEN);
    assert_true(membership("AM", 20240601) & CSTO_FINANCING_WITHHELD);
}

static void test_yes_and_maybe_are_disjoint(void **state)
{
    (void)state;
    for (size_t i = 0; i < csto_member_state_count(); i++)
        for (csto_date year = 1990; year < 2030; year++)
            for (csto_date month = 1; month <= 12; month++) {
                uint32_t maybe = 0xFFFFFFFFu;
                uint32_t held =
                    csto_member_state_membership(csto_member_state_at(i), year * 10000 + month * 100 + 15, &maybe);
                assert_int_equal(held & maybe, 0);
                assert_false((held & CSTO_MEMBER) != 0 && (held & CSTO_SUSPENDED) != 0);
            }
    uint32_t maybe = 1;
    assert_int_equal(csto_member_state_membership(NULL, 20200101, &maybe), 0);
    assert_int_equal(maybe, 0);
}

static size_t members_on(csto_date on, csto_answer wanted)
{
    csto_answer answer;
    size_t count = 0;
    for (size_t i = 0; csto_member_on(on, i, &answer) != NULL; i++)
        count += answer == wanted;
    assert_int_equal(answer, CSTO_NO);
    return count;
}

static void test_members_on_a_day(void **state)
{
    (void)state;
    assert_int_equal(members_on(20030917, CSTO_YES), 0);
    assert_int_equal(members_on(20030918, CSTO_YES), 6);
    assert_int_equal(members_on(20100101, CSTO_YES), 7); /* with Uzbekistan */
    assert_int_equal(members_on(csto_data_as_of(), CSTO_YES), 6);
    assert_string_equal(csto_member_on(20251127, 0, NULL)->entity.id, "armenia");
    assert_null(csto_member_on(20251127, SIZE_MAX, NULL));
}

static const char *holder(const char *office, csto_date on, csto_answer expected)
{
    csto_answer answer;
    const csto_fact *fact = csto_office_holder_on(csto_office_get(office), on, 0, &answer);
    assert_int_equal(answer, expected);
    return fact == NULL ? NULL : csto_fact_object(fact)->id;
}

static void test_holders_of_an_office(void **state)
{
    (void)state;
    assert_string_equal(holder("secretary-general", 20100101, CSTO_YES), "nikolai-bordyuzha");
    assert_string_equal(holder("secretary-general", 20220106, CSTO_YES), "stanislav-zas");
    assert_string_equal(holder("secretary-general", 20250422, CSTO_YES), "imangali-tasmagambetov");
    assert_string_equal(holder("secretary-general", 20260101, CSTO_YES), "taalatbek-masadykov");
    /* acting */
    assert_string_equal(holder("secretary-general", 20190601, CSTO_YES), "valery-semerikov");
    csto_answer answer;
    assert_null(csto_office_holder_on(csto_office_get("secretary-general"), 20250422, 1, &answer));
    assert_int_equal(answer, CSTO_NO);
    assert_null(csto_office_holder_on(NULL, 20250422, 0, &answer));
}

static void test_chair_of_the_council(void **state)
{
    (void)state;
    assert_string_equal(holder("csc-chairman", 20220106, CSTO_YES), "nikol-pashinyan");
    assert_string_equal(holder("csc-chairman", 20241231, CSTO_YES), "kassym-jomart-tokayev");
    assert_string_equal(holder("csc-chairman", 20250101, CSTO_YES), "sadyr-japarov");
    assert_string_equal(holder("csc-chairman", 20090615, CSTO_MAYBE), "serzh-sargsyan"); /* handed over in June 2009 */
    assert_null(holder("csc-chairman", 19990101, CSTO_NO));
    /* the end of a term before is not known, but others have come since */
    csto_answer answer;
    assert_string_equal(holder("icmec-chairman", 20180101, CSTO_MAYBE), "igor-karavaev");
    assert_string_equal(holder("icmec-chairman", 20220801, CSTO_MAYBE), "yuri-borisov");
    assert_null(csto_office_holder_on(csto_office_get("icmec-chairman"), 20220801, 1, &answer));
    assert_int_equal(answer, CSTO_NO);
    /* The end of one term and the beginning of the other are not known. */
    assert_string_equal(holder("csc-chairman", 20140615, CSTO_MAYBE), "almazbek-atambayev");
    const csto_fact *second = csto_office_holder_on(csto_office_get("csc-chairman"), 20140615, 1, NULL);
    assert_non_null(second);
    assert_string_equal(csto_fact_object(second)->id, "vladimir-putin");
}

/* ---- a plain reference of who held an office, from the facts one by one ---- */

enum { HOLDERS = 64 };

typedef struct holders {
    const csto_fact *list[HOLDERS];
    csto_answer answer[HOLDERS];
    size_t count;
} holders;

static int has_several_seats(const csto_office *office)
{
    const csto_fact *fact;
    for (size_t i = 0; (fact = csto_fact_at(&office->entity, i)) != NULL; i++)
        if (strcmp(csto_fact_property(fact), "seats") == 0 && strcmp(csto_fact_value(fact), "several") == 0)
            return 1;
    return 0;
}

static csto_date first_day(csto_date date) { return date + (date % 10000 == 0 ? 101 : date % 100 == 0 ? 1 : 0); }
static csto_date last_day(csto_date date) { return date + (date % 10000 == 0 ? 1231 : date % 100 == 0 ? 31 : 0); }

/* Whether the end of a term is not known, but that by the day somebody else has surely come after it began. */
static int has_successor(const csto_office *office, const csto_fact *term, csto_date on)
{
    const csto_fact *fact;
    if (csto_fact_until(term) != CSTO_DATE_UNKNOWN || csto_fact_since(term) == CSTO_DATE_UNKNOWN)
        return 0;
    for (size_t i = 0; (fact = csto_fact_at(&office->entity, i)) != NULL; i++) {
        int is_in_office =
            strcmp(csto_fact_property(fact), "holder") == 0 || strcmp(csto_fact_property(fact), "attested") == 0;
        csto_date since = csto_fact_since(fact), before = csto_fact_since(term);
        if (is_in_office && csto_fact_is_preferred(fact) && csto_fact_object(fact) != csto_fact_object(term) &&
            first_day(since) > last_day(before) && csto_period_covers(since, CSTO_DATE_OPEN, on) == CSTO_YES)
            return 1;
    }
    return 0;
}

static void add_holders(const csto_office *office, const char *property, csto_date on, csto_answer wanted, holders *out)
{
    const csto_fact *fact;
    for (size_t i = 0; (fact = csto_fact_at(&office->entity, i)) != NULL; i++) {
        if (strcmp(csto_fact_property(fact), property) != 0 || !csto_fact_is_preferred(fact) ||
            csto_period_covers(csto_fact_since(fact), csto_fact_until(fact), on) != wanted)
            continue;
        if (wanted == CSTO_MAYBE && !has_several_seats(office) && has_successor(office, fact, on))
            continue;
        assert_true(out->count < HOLDERS);
        out->list[out->count] = fact;
        out->answer[out->count++] = wanted;
    }
}

static void reference(const csto_office *office, csto_date on, holders *out)
{
    out->count = 0;
    add_holders(office, "holder", on, CSTO_YES, out);
    add_holders(office, "acting_holder", on, CSTO_YES, out);
    add_holders(office, "attested", on, CSTO_YES, out);
    if (out->count > 0 && !has_several_seats(office))
        return;
    add_holders(office, "holder", on, CSTO_MAYBE, out);
    add_holders(office, "acting_holder", on, CSTO_MAYBE, out);
}

/* Compares all holders on a day; counts those of each sort, so that it is seen that there are such. */
static void check_holders(const csto_office *office, csto_date on, size_t *attested, size_t *possible)
{
    holders expected;
    csto_answer answer;
    reference(office, on, &expected);
    for (size_t i = 0; i < expected.count; i++) {
        assert_ptr_equal(csto_office_holder_on(office, on, i, &answer), expected.list[i]);
        assert_int_equal(answer, expected.answer[i]);
        assert_ptr_equal(csto_office_holder_on(office, on, i, NULL), expected.list[i]);
        *attested += strcmp(csto_fact_property(expected.list[i]), "attested") == 0;
        *possible += answer == CSTO_MAYBE;
    }
    assert_null(csto_office_holder_on(office, on, expected.count, &answer));
    assert_int_equal(answer, CSTO_NO);
    assert_null(csto_office_holder_on(office, on, expected.count, NULL));
}

/* On each day that a fact of the office speaks of, on those beside it, and on days of every year. */
static void test_holders_of_all_offices(void **state)
{
    (void)state;
    size_t attested = 0, possible = 0;
    const csto_office *office;
    const csto_fact *fact;
    for (size_t k = 0; (office = csto_office_at(k)) != NULL; k++) {
        for (size_t i = 0; (fact = csto_fact_at(&office->entity, i)) != NULL; i++)
            for (csto_date beside = -1; beside <= 1; beside++) {
                check_holders(office, csto_fact_since(fact) + beside, &attested, &possible);
                check_holders(office, csto_fact_until(fact) + beside, &attested, &possible);
            }
        for (csto_date year = 1990; year < 2030; year++) {
            check_holders(office, year * 10000, &attested, &possible);
            check_holders(office, year * 10000 + 615, &attested, &possible);
        }
    }
    assert_true(attested > 0 && possible > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_members_from_the_charter_on),
        cmocka_unit_test(test_parties_that_were_never_members),
        cmocka_unit_test(test_uzbekistan_left_and_came_back_and_left),
        cmocka_unit_test(test_declared_freeze_stands_beside_membership),
        cmocka_unit_test(test_yes_and_maybe_are_disjoint),
        cmocka_unit_test(test_members_on_a_day),
        cmocka_unit_test(test_holders_of_an_office),
        cmocka_unit_test(test_holders_of_all_offices),
        cmocka_unit_test(test_chair_of_the_council),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
