/* SPDX-License-Identifier: MIT */
/* Many threads ask the same questions at once and get the same answers. ThreadSanitizer sees more of it. */
#include "unit.h"

#include <pthread.h>

enum { THREADS = 8, ROUNDS = 60 };

static const char text[] = "The CSTO exercise “Rubezh-2021” was held in Kyrgyzstan; the Joint Staff took part. "
                           "Учения ОДКБ «Нерушимое братство – 2022» прошли в Казахстане, заявил Стас.";

/* What the answers were, as one number: every byte of every answer counts. */
typedef uint64_t sum;

static void count_in(sum *total, const void *bytes, size_t length)
{
    for (size_t i = 0; i < length; i++)
        *total = (*total ^ ((const unsigned char *)bytes)[i]) * 1099511628211u;
}

static void count_text(sum *total, const char *word)
{
    if (word != NULL)
        count_in(total, word, strlen(word) + 1);
}

static void scan(sum *total)
{
    csto_scan state;
    const csto_mention *mention;
    csto_scan_start(&state, text, sizeof text - 1, CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED);
    while ((mention = csto_scan_next(&state)) != NULL) {
        count_in(total, &mention->begin, sizeof mention->begin);
        count_in(total, &mention->end, sizeof mention->end);
        count_text(total, mention->entity->id);
    }
}

static void look_up(sum *total, const char *name)
{
    csto_match matches[CSTO_MATCHES_MAX];
    size_t (*const ways[])(const char *, size_t, csto_match *, size_t) = {csto_find, csto_complete, csto_suggest};
    for (size_t way = 0; way < sizeof ways / sizeof ways[0]; way++) {
        size_t count = ways[way](name, CSTO_NUL_TERMINATED, matches, CSTO_MATCHES_MAX);
        for (size_t i = 0; i < count && i < CSTO_MATCHES_MAX; i++)
            count_text(total, matches[i].entity->id);
    }
}

static void ask_days(sum *total, csto_date on)
{
    const csto_member_state *state;
    for (size_t i = 0; (state = csto_member_on(on, i, NULL)) != NULL; i++)
        count_text(total, state->alpha2);
    const csto_fact *fact = csto_office_holder_on(csto_office_get("secretary-general"), on, 0, NULL);
    count_text(total, csto_fact_value(fact));
}

static void *ask_everything(void *answer)
{
    static const char *const names[] = {"Rubezh-2021", "ОДКБ", "Belorusia", "Co", "Joint Staff"};
    sum total = 14695981039346656037u;
    for (csto_date round = 0; round < ROUNDS; round++) {
        scan(&total);
        look_up(&total, names[(size_t)round % (sizeof names / sizeof names[0])]);
        ask_days(&total, 19900615 + round * 10000);
    }
    *(sum *)answer = total;
    return NULL;
}

static void test_all_threads_get_the_same_answers(void **state)
{
    (void)state;
    pthread_t threads[THREADS];
    sum alone, answers[THREADS];
    ask_everything(&alone);
    assert_int_not_equal(alone, 14695981039346656037u);
    for (size_t i = 0; i < THREADS; i++)
        assert_int_equal(pthread_create(&threads[i], NULL, ask_everything, &answers[i]), 0);
    for (size_t i = 0; i < THREADS; i++) {
        assert_int_equal(pthread_join(threads[i], NULL), 0);
        assert_int_equal(answers[i], alone);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_all_threads_get_the_same_answers)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
