/* SPDX-License-Identifier: MIT */
/*
 * As much of cmocka's interface as these tests use, over stdio: for targets that Debian has a compiler and an emulator
 * for, but no cmocka without a foreign architecture in the package manager. The first failure ends the program.
 */
#ifndef CSTO_TEST_CMOCKA_H
#define CSTO_TEST_CMOCKA_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct CMUnitTest {
    const char *name;
    void (*run)(void **state);
};

#define cmocka_unit_test(function) {#function, function}

#define print_message printf
#define print_error printf
#define fail_msg(...) (printf("%s:%d: ", __FILE__, __LINE__), printf(__VA_ARGS__), printf("\n"), exit(1))
#define fail() fail_msg("%s", "fail()")
#define csto_expect(truth, words) ((truth) ? (void)0 : fail_msg("%s", words))

#define assert_true(truth) csto_expect(truth, #truth)
#define assert_false(truth) csto_expect(!(truth), "not " #truth)
#define assert_null(pointer) csto_expect((pointer) == NULL, #pointer " == NULL")
#define assert_non_null(pointer) csto_expect((pointer) != NULL, #pointer " != NULL")
#define assert_ptr_equal(a, b) csto_expect((const void *)(a) == (const void *)(b), #a " == " #b)
#define assert_ptr_not_equal(a, b) csto_expect((const void *)(a) != (const void *)(b), #a " != " #b)
#define assert_int_equal(a, b) csto_expect((uintmax_t)(a) == (uintmax_t)(b), #a " == " #b)
#define assert_int_not_equal(a, b) csto_expect((uintmax_t)(a) != (uintmax_t)(b), #a " != " #b)
#define assert_in_range(a, low, high) \
    csto_expect((uintmax_t)(a) >= (uintmax_t)(low) && (uintmax_t)(a) <= (uintmax_t)(high), #a " within " #low ".." #high)
#define assert_string_equal(a, b) csto_expect(strcmp(a, b) == 0, #a " == " #b)
#define assert_string_not_equal(a, b) csto_expect(strcmp(a, b) != 0, #a " != " #b)
#define assert_memory_equal(a, b, size) csto_expect(memcmp(a, b, size) == 0, #a " == " #b)

static inline int csto_run_tests(const struct CMUnitTest *tests, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        void *state = NULL;
        printf("%s\n", tests[i].name);
        fflush(stdout);
        tests[i].run(&state);
    }
    return 0;
}

#define cmocka_run_group_tests(tests, setup, teardown) \
    ((void)(setup), (void)(teardown), csto_run_tests(tests, sizeof(tests) / sizeof(tests)[0]))

#endif
