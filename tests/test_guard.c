/* SPDX-License-Identifier: MIT */
/* No byte outside a text is read: texts of every length stand right before, or right after, a page that may not be. */
#define _GNU_SOURCE
#include "unit.h"

#include <sys/mman.h>
#include <unistd.h>

#include "scan.h"

static const char *const samples[] = {
    ("“Рубеж – 2021” у ОДКБ\xC2\xA0, CSTO’s Joint Staff e\xCC\x81 \xF0\x9F\x98\x80 «Search» Republic of Kazakhstan "
     "\xE2\x80"),
    "Collective Security Treaty Organization of the Collective Security Treaty Organization \xD0",
    "Организация Договора о коллективной безопасности \xE2\x80\x94 Организации Договора о \xC2",
    "The Russia-led bloc; S. V. Zas, Zas S.V., Зась С.В., Станислав Васильевич Зась; “Search-2021”, then of Search B",
};

typedef struct pages {
    char *before, *begin, *end; /* two pages between two that may not be read */
} pages;

static pages guarded(void)
{
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    char *all = mmap(NULL, 4 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert_ptr_not_equal(all, MAP_FAILED);
    assert_int_equal(mprotect(all + page, 2 * page, PROT_READ | PROT_WRITE), 0);
    pages made = {all, all + page, all + 3 * page};
    return made;
}

static void use(const char *text, size_t length)
{
    csto_match matches[4];
    csto_mention last = {0};
    for (int path = 0; path < CSTO_PATHS; path++) {
        csto_scan scan;
        const csto_mention *mention;
        csto_sieve *sieve = csto_sieve_of((csto_path)path);
        if (sieve == NULL)
            continue;
        csto_scan_start_with(&scan, text, length, CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED, sieve);
        while ((mention = csto_scan_next(&scan)) != NULL) {
            assert_true(mention->begin < mention->end && mention->end <= length && mention->begin >= last.begin);
            last = *mention;
        }
        last.begin = 0;
    }
    csto_find(text, length, matches, 4);
    csto_complete(text, length, matches, 4);
    csto_suggest(text, length, matches, 4);
}

/* Fills `length` bytes with a sample, again and again, from its byte `from` on. */
static void fill(char *text, size_t length, const char *sample, size_t from)
{
    size_t period = strlen(sample);
    for (size_t i = 0; i < length; i++)
        text[i] = sample[(from + i) % period];
}

static void test_both_ends(void **state)
{
    (void)state;
    static const size_t lengths[] = {500, 1007, 1016, 1024, 1025, 1026, 1030, 1034, 1100, 2048, 2100};
    pages at = guarded();
    for (size_t s = 0; s < sizeof samples / sizeof samples[0]; s++) {
        for (size_t length = 0; length <= 160; length++)
            for (size_t from = 0; from < 40; from += 3) {
                fill(at.begin, length, samples[s], from);
                use(at.begin, length);
                fill(at.end - length, length, samples[s], from);
                use(at.end - length, length);
            }
        for (size_t i = 0; i < sizeof lengths / sizeof lengths[0]; i++)
            for (size_t from = 0; from < 100; from++) {
                fill(at.end - lengths[i], lengths[i], samples[s], from);
                use(at.end - lengths[i], lengths[i]);
            }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_both_ends)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
