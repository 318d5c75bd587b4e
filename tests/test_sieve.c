/* SPDX-License-Identifier: MIT */
/* What the sieve holds back: words with which names begin too, but not as the text goes on. That it lets every name
 * through, test_engine.c checks. */
#include "unit.h"

#include "places.h"

/* How many places of a text the sieve lets through. */
static uint32_t let_through(csto_sieve *sieve, const char *words)
{
    unsigned char text[CSTO_SIEVE_BYTES + 2] = {0};
    uint64_t places[CSTO_SIEVE_BLOCKS];
    const csto_sieve_table table = {csto_sieve_first, csto_sieve_second, csto_sieve_pairs, csto_sieve_shift};
    uint32_t count = 0;
    assert_true(strlen(words) < CSTO_SIEVE_BYTES - CSTO_SIEVE_AHEAD);
    memcpy(text, words, strlen(words));
    sieve(&table, text, CSTO_SIEVE_BLOCKS, places);
    for (uint32_t b = 0; b < CSTO_SIEVE_BLOCKS; b++)
        for (; places[b] != 0; places[b] &= places[b] - 1)
            count++;
    return count;
}

static void check(const char *words, uint32_t expected)
{
    for (int path = 0; path < CSTO_PATHS; path++) {
        csto_sieve *sieve = csto_sieve_of((csto_path)path);
        if (sieve != NULL && let_through(sieve, words) != expected)
            fail_msg("path %d lets %u places of \"%s\" through, not %u", path, let_through(sieve, words), words,
                     expected);
    }
}

static void test_what_follows(void **state)
{
    (void)state;
    /* The Uzbek To‘qayev, document A/RES/59/50. */
    check("to be sent to a port, to\nan end", 0);
    check("to'qayev", 1);
    check("To\xE2\x80\x98qayev", 1);
    check("A/RES/59/50", 1);
    /* The First Deputy Chief. */
    check("at first sight, first aid", 0);
    check("First degree, FIRST  DEGREE, first\ndegree, first\xC2\xA0"
          "degree",
          4);
    /* What follows anything but one space is not looked at. */
    check("first  sight, first, sight", 2);
}

/* Grom is an exercise: "f" and "g" differ in the bit in which the first bytes of р and Р do. */
static void test_alike_letters(void **state)
{
    (void)state;
    check("from, From, FROM", 0);
    check("grom, Grom, GROM", 3);
}

/* A word with other characters in its first eight bytes, right after them or after the character that is only begun in
 * them: the mark of и̇ is at byte 8, 9 and 10. */
static void test_other_characters(void **state)
{
    (void)state;
    check("securi\xD0\xB8\xCC\x87", 1);
    check("securit\xD0\xB8\xCC\x87", 1);
    check("securite\xD0\xB8\xCC\x87", 0);
    /* No name begins with "xq". */
    check("xq\xCC\x81", 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_what_follows),
        cmocka_unit_test(test_alike_letters),
        cmocka_unit_test(test_other_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
