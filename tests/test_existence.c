/* SPDX-License-Identifier: MIT */
#include "unit.h"

static csto_answer existed(const char *id, csto_date on) { return csto_existed_on(csto_get(id), on); }

static void test_what_was_established(void **state)
{
    (void)state;
    assert_int_equal(existed("crrf", 20090203), CSTO_NO);
    assert_int_equal(existed("crrf", 20090204), CSTO_YES);
    assert_int_equal(existed("crrf", csto_data_as_of()), CSTO_YES);
    assert_int_equal(existed("collective-security-council", 19920514), CSTO_NO);
    assert_int_equal(existed("csto-nbc-medical", 20200101), CSTO_NO);
}

static void test_partial_days_are_maybe(void **state)
{
    (void)state;
    csto_date established = csto_force_component_get("csto-pkf")->established;
    if (established % 10000 == 0) {
        assert_int_equal(existed("csto-pkf", established + 615), CSTO_MAYBE);
        assert_int_equal(existed("csto-pkf", established + 10101), CSTO_YES);
    }
    assert_int_equal(existed("csto-pkf", 20200101), CSTO_YES);
}

static const char *stage_of(const csto_entity *entity)
{
    const csto_fact *stage = csto_fact_on(entity, "stage", csto_data_as_of(), NULL, NULL);
    return stage == NULL ? "" : csto_fact_value(stage);
}

/* What the record only plans has not existed; what was superseded, or has been seen in too few sources, may be no more.
 */
static void test_stages(void **state)
{
    (void)state;
    const csto_body *body;
    size_t planned = 0, doubtful = 0;
    for (size_t i = 0; (body = csto_body_at(i)) != NULL; i++) {
        csto_answer answer = csto_existed_on(&body->entity, csto_data_as_of());
        const char *stage = stage_of(&body->entity);
        if (strcmp(stage, "proposed") == 0 || strcmp(stage, "planned") == 0) {
            planned++;
            assert_int_equal(answer, CSTO_NO);
        }
        if (body->ended != CSTO_DATE_UNKNOWN || strcmp(stage, "superseded") == 0 || strcmp(stage, "unverified") == 0) {
            doubtful++;
            assert_int_not_equal(answer, CSTO_YES);
        }
    }
    assert_true(planned > 0);
    assert_true(doubtful > 0);
}

static void test_what_the_record_does_not_say(void **state)
{
    (void)state;
    assert_int_equal(csto_existed_on(NULL, 20200101), CSTO_MAYBE);
    assert_int_equal(existed("kazakhstan", 20200101), CSTO_MAYBE);
    assert_int_equal(existed("crrf", CSTO_DATE_UNKNOWN), CSTO_MAYBE);
    assert_int_equal(existed("anti-drug-operations-centre", CSTO_DATE_UNKNOWN), CSTO_MAYBE);
    /* known to be active, not since when; neither is known of a person */
    assert_int_equal(existed("permanent-council", csto_data_as_of()), CSTO_YES);
    assert_int_equal(existed("permanent-council", 20100101), CSTO_MAYBE);
    assert_int_equal(existed("stanislav-zas", csto_data_as_of()), CSTO_MAYBE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_was_established),
        cmocka_unit_test(test_partial_days_are_maybe),
        cmocka_unit_test(test_stages),
        cmocka_unit_test(test_what_the_record_does_not_say),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
