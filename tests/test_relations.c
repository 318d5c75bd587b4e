/* SPDX-License-Identifier: MIT */
#include "unit.h"

/* In the header every relation stands beside its inverse. */
static csto_relation inverse(csto_relation relation)
{
    return (csto_relation)(relation % 2 == 1 ? relation + 1 : relation - 1);
}

static int is_related(const csto_entity *entity, csto_relation relation, const csto_entity *other)
{
    const csto_entity *one;
    int times = 0;
    for (size_t i = 0; (one = csto_related(entity, relation, i)) != NULL; i++)
        times += one == other;
    return times;
}

static void test_relations_hold_both_ways_and_once(void **state)
{
    (void)state;
    const csto_entity *entity;
    size_t used[CSTO_REL_FIGURES + 1] = {0};
    for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++)
        for (csto_relation relation = CSTO_REL_COUNTRY; relation <= CSTO_REL_FIGURES;
             relation = (csto_relation)(relation + 1)) {
            const csto_entity *other;
            for (size_t i = 0; (other = csto_related(entity, relation, i)) != NULL; i++) {
                used[relation]++;
                assert_int_equal(is_related(entity, relation, other), 1);
                assert_int_equal(is_related(other, inverse(relation), entity), 1);
            }
        }
    for (csto_relation relation = CSTO_REL_COUNTRY; relation <= CSTO_REL_FIGURES;
         relation = (csto_relation)(relation + 1))
        assert_int_equal(used[relation], used[inverse(relation)]);
    assert_true(used[CSTO_REL_HOSTED] > 50);
}

static void test_relations_that_are_asked_for(void **state)
{
    (void)state;
    assert_string_equal(csto_related(csto_get("rubezh"), CSTO_REL_TRAINS, 0)->id, "crdf-car");
    assert_true(is_related(csto_get("crdf-car"), CSTO_REL_TRAINED_BY, csto_get("rubezh")));
    assert_true(is_related(csto_get("rubezh"), CSTO_REL_EDITIONS, csto_get("rubezh-2021")));
    assert_true(is_related(csto_get("kyrgyzstan"), CSTO_REL_HOSTED, csto_get("rubezh-2021")));
    assert_true(is_related(csto_get("csto"), CSTO_REL_BODIES, csto_get("joint-staff")));
    assert_true(is_related(csto_get("secretary-general"), CSTO_REL_HOLDERS, csto_get("imangali-tasmagambetov")));
    assert_true(is_related(csto_get("csto-collective-forces"), CSTO_REL_CHILDREN, csto_get("crrf")));
    assert_true(is_related(csto_get("cst-1992"), CSTO_REL_PARTIES, csto_get("georgia")));
    assert_true(is_related(csto_get("crrf"), CSTO_REL_FOUNDING_DOCUMENTS, csto_get("crrf-agreement-2009")));
}

static void test_no_such_relation(void **state)
{
    (void)state;
    assert_null(csto_related(NULL, CSTO_REL_HOSTS, 0));
    assert_null(csto_related(csto_get("rubezh"), CSTO_REL_NONE, 0));
    assert_null(csto_related(csto_get("rubezh"), (csto_relation)1000, 0));
    assert_null(csto_related(csto_get("rubezh"), (csto_relation)-1, 0));
    assert_null(csto_related(csto_get("rubezh"), CSTO_REL_TRAINS, SIZE_MAX));
    assert_null(csto_related(csto_get("rubezh"), CSTO_REL_HOSTED, 0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_relations_hold_both_ways_and_once),
        cmocka_unit_test(test_relations_that_are_asked_for),
        cmocka_unit_test(test_no_such_relation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
