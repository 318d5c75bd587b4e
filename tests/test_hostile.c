/* SPDX-License-Identifier: MIT */
/* Texts made to be trouble: very many mentions, characters that never end, beginnings that come to nothing. */
#include "unit.h"

#include <time.h>

static void test_a_million_mentions(void **state)
{
    (void)state;
    enum { MENTIONS = 1000000, EACH = 5 };
    char *text = malloc((size_t)MENTIONS * EACH);
    assert_non_null(text);
    for (size_t i = 0; i < MENTIONS; i++)
        memcpy(text + i * EACH, "CSTO\n", EACH);
    csto_scan scan;
    const csto_mention *mention;
    const csto_entity *csto = csto_get("csto");
    size_t count = 0;
    assert_int_equal(csto_scan_start(&scan, text, (size_t)MENTIONS * EACH, CSTO_SCAN_DEFAULT), CSTO_OK);
    for (; (mention = csto_scan_next(&scan)) != NULL; count++)
        if (mention->begin != count * EACH || mention->end != count * EACH + 4 || mention->entity != csto)
            fail_msg("mention %zu is %s at %zu-%zu", count, mention->entity->id, mention->begin, mention->end);
    assert_int_equal(count, MENTIONS);
    free(text);
}

/* What is repeated, what stands before it, and the mentions of the whole. */
typedef struct shape {
    const char *first, *repeated, *last, *found;
} shape;

static const shape shapes[] = {
    {"", "\xCC\x81", "", ""},                           /* combining marks alone */
    {"CSTO", "\xCC\x81", "", ""},                       /* and on a name, which is another letter then */
    {"", "\xE0\xBD\xB1\xE0\xBD\xB2", "", ""},           /* marks of two classes, put into order */
    {"CSTO", " ", "CSTO", "csto csto"},                 /* one run of white space */
    {"Joint", " ", "Staff CSTO", "joint-staff csto"},   /* within a name */
    {"Joint", "\n", "Staff CSTO", "csto"},              /* and a run of line breaks, which no name has */
    {"CS", "\xC2\xAD", "TO", "csto"},                   /* soft hyphens */
    {"CS", "\xE2\x80\x8B", "TO", "csto"},               /* zero width */
    {"CSTO", "\xEF\xBB\xBF", "\xCC\x81 CSTO", "csto"},  /* between a character and its mark */
    {"CSTO ", "\xD0", "", "csto"},                      /* a character that never ends */
    {"CSTO ", "\xF4\x8F\xBF", "", "csto"},              /* and a longer one */
    {"CSTO ", "\x80", " CSTO", "csto csto"},            /* or never begins */
    {"CSTO ", "\"", " CSTO", "csto csto"},              /* quotation marks */
    {"Rubezh", "-", "2021", ""},                        /* hyphens */
    {"CSTO ", "Collective Security Treaty ", "", NULL}, /* beginnings of a long name */
    {"", "Collective Rapid Reaction ", "", ""},         /* and of one that is none */
    {"", "Joint Staff ", "", ""},                       /* context names without an anchor */
    {"", "Joint Staff ", "CSTO", NULL},                 /* with one that comes last */
    {"", "Tasmagambetov ", "", ""},                     /* surnames */
    {"CSTO Imangali Tasmagambetov ", "Tasmagambetov ", "", NULL},
    {"", "\xC2\xABSearch\xC2\xBB, ", "", NULL}, /* one long list */
    {"exercises ", "Search, Echelon and ", "Interaction-2021", NULL},
    {"", "of the ", "Search", ""},             /* link words */
    {"", "OSCE Permanent Council ", "", NULL}, /* claims */
    {"", "a", "", ""},
    {"", "2021", "", ""},
};

/* Makes a text of about that length; gives its real one. */
static size_t write_shape(const shape *s, char *text, size_t about)
{
    size_t length = strlen(s->first), each = strlen(s->repeated);
    memcpy(text, s->first, length);
    for (; length + each <= about; length += each)
        memcpy(text + length, s->repeated, each);
    memcpy(text + length, s->last, strlen(s->last));
    return length + strlen(s->last);
}

static size_t scan_all(const char *text, size_t length, uint32_t flags, char *ids, size_t room)
{
    csto_scan scan;
    const csto_mention *mention;
    size_t count = 0, used = 0;
    assert_int_equal(csto_scan_start(&scan, text, length, flags), CSTO_OK);
    for (; (mention = csto_scan_next(&scan)) != NULL; count++) {
        assert_true(mention->begin < mention->end && mention->end <= length);
        if (used + 64 < room)
            used += (size_t)snprintf(ids + used, room - used, "%s%s", count == 0 ? "" : " ", mention->entity->id);
    }
    return count;
}

static clock_t cost(const char *text, size_t length, uint32_t flags)
{
    clock_t began = clock();
    scan_all(text, length, flags, NULL, 0);
    return clock() - began;
}

enum { LITTLE = 1 << 14, TIMES = 4, ALL = CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED | CSTO_SCAN_NESTED };

static void test_what_is_found_in_odd_texts(void **state)
{
    (void)state;
    static char text[LITTLE * 2];
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++) {
        char ids[256] = "";
        size_t length = write_shape(&shapes[i], text, LITTLE);
        size_t count = scan_all(text, length, CSTO_SCAN_DEFAULT, ids, sizeof ids);
        if (shapes[i].found == NULL ? count == 0 : strcmp(ids, shapes[i].found) != 0)
            fail_msg("in %s and many of %s: %zu mentions, %s", shapes[i].first, shapes[i].repeated, count, ids);
        assert_true(scan_all(text, length, ALL, NULL, 0) >= count);
        csto_match matches[CSTO_MATCHES_MAX];
        csto_complete(text, length, matches, CSTO_MATCHES_MAX);
        csto_suggest(text, length, matches, CSTO_MATCHES_MAX);
        assert_true(csto_find(text, length, matches, CSTO_MATCHES_MAX) <= CSTO_MATCHES_MAX);
    }
}

/* How many times longer the longer text takes. What the clock cannot tell apart is left out of the shorter one's time.
 */
static double growth(const shape *s, uint32_t flags)
{
    static char text[LITTLE * (TIMES + 1)];
    double little = (double)cost(text, write_shape(s, text, LITTLE), flags) + (double)CLOCKS_PER_SEC / 2000;
    return (double)cost(text, write_shape(s, text, LITTLE * TIMES), flags) / little;
}

/* Four times the text costs about four times as much, not sixteen times. Other programs may run meanwhile: so a second
 * and a third try. */
static void test_time_grows_with_the_length(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof shapes[0]; i++)
        for (uint32_t flags = 0; flags <= ALL; flags += ALL) {
            double times = 99;
            for (int tries = 0; tries < 3 && times > TIMES * 2; tries++)
                times = growth(&shapes[i], flags);
            if (times > TIMES * 2)
                fail_msg("%s and many of %s: %g times the time", shapes[i].first, shapes[i].repeated, times);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_million_mentions),
        cmocka_unit_test(test_what_is_found_in_odd_texts),
        cmocka_unit_test(test_time_grows_with_the_length),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
