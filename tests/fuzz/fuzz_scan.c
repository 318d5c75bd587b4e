/* SPDX-License-Identifier: MIT */
/*
 * The scan: what it gives by default, with all that it leaves out, and with flags that depend on the input.
 *
 * Byte 0x01 of an input stands for 4 KiB of words that name nothing, so that short inputs reach as far as an anchor
 * does and beyond.
 */
#include "fuzz.h"

#include "scan.h"
#include "tables.h"

enum { FILLERS = 6, FILLER = 4096, LIMIT = 1 << 16, MENTIONS = 4096 };

static char text[LIMIT + FILLERS * FILLER];

static size_t write_text(const uint8_t *data, size_t size)
{
    size_t length = 0;
    int fillers = 0;
    for (size_t i = 0; i < size && i < LIMIT; i++) {
        if (data[i] != 1 || fillers == FILLERS) {
            text[length++] = (char)data[i];
            continue;
        }
        for (size_t k = 0; k < FILLER; k++)
            text[length + k] = " words that\n"[k % 12];
        length += FILLER;
        fillers++;
    }
    return length;
}

typedef struct found {
    csto_mention list[MENTIONS];
    size_t count;
} found;

static void check_exercise(const csto_mention *mention)
{
    REQUIRE(mention->year == 0 || (mention->year >= 1992 && mention->year <= 2099));
    if (mention->edition != NULL) {
        const csto_edition *edition = csto_edition_of(mention->edition);
        REQUIRE(edition != NULL && edition->year == mention->year);
        REQUIRE(edition->series == mention->entity || mention->edition == mention->entity);
    } else if (mention->year != 0) {
        REQUIRE(mention->entity->kind == CSTO_KIND_EXERCISE_SERIES);
    }
}

static void check_mention(const csto_mention *mention, size_t length, unsigned flags)
{
    REQUIRE(mention->begin < mention->end && mention->end <= length);
    REQUIRE(mention->witness_begin <= mention->witness_end && mention->witness_end <= length);
    REQUIRE(mention->entity != NULL && mention->name != NULL);
    REQUIRE(csto_get(mention->entity->id) == mention->entity);
    REQUIRE(csto_name_evidence(mention->name) != CSTO_EVIDENCE_LOOKUP);
    const csto_entity *owner = csto_name_entity(mention->name);
    REQUIRE(owner == mention->entity || owner == mention->edition);
    REQUIRE(csto_certainty_name(mention->certainty) != NULL && csto_reason_name(mention->reason) != NULL);
    REQUIRE(mention->certainty != CSTO_POSSIBLE || (flags & CSTO_SCAN_POSSIBLE) != 0);
    REQUIRE(mention->certainty != CSTO_REFUSED || (flags & CSTO_SCAN_REFUSED) != 0);
    REQUIRE(mention->reason != CSTO_BY_NAME || mention->certainty == CSTO_CERTAIN);
    REQUIRE((mention->reason == CSTO_CLAIMED || mention->reason == CSTO_NO_EVIDENCE) ==
            (mention->certainty == CSTO_REFUSED));
    REQUIRE((mention->reason == CSTO_BY_NAME || mention->reason == CSTO_NO_EVIDENCE) ==
            (mention->witness_begin == mention->witness_end));
    check_exercise(mention);
}

/* What a scan finds is a name to look-up as well. A year that belongs to the mention is none of the name, nor are the
 * given names and initials that stand with a surname. */
static void check_look_up(const char *at, const csto_mention *mention)
{
    csto_match matches[CSTO_MATCHES_MAX];
    size_t count = csto_find(at + mention->begin, mention->end - mention->begin, matches, CSTO_MATCHES_MAX);
    int is_found = mention->year != 0 || (mention->name->flags & CSTO_FORM_SURNAME) != 0;
    for (size_t i = 0; i < count && i < CSTO_MATCHES_MAX; i++)
        is_found |= matches[i].entity == csto_name_entity(mention->name);
    REQUIRE(is_found);
}

/* With the sieve that the library chooses, or another. */
static void scan(const fuzz_copy *copy, unsigned flags, csto_sieve *sieve, found *out)
{
    csto_scan state;
    const csto_mention *mention;
    memset(&state, 0xA5, sizeof state);
    csto_error error = sieve == NULL ? csto_scan_start(&state, copy->text, copy->length, flags)
                                     : csto_scan_start_with(&state, copy->text, copy->length, flags, sieve);
    REQUIRE(error == CSTO_OK);
    size_t before_begin = 0, before_end = 0;
    out->count = 0;
    while ((mention = csto_scan_next(&state)) != NULL) {
        check_mention(mention, copy->length, flags);
        REQUIRE(mention->begin >= before_begin);
        if (flags == CSTO_SCAN_DEFAULT)
            REQUIRE(mention->begin >= before_end);
        before_begin = mention->begin;
        before_end = mention->end;
        if (out->count < MENTIONS)
            out->list[out->count++] = *mention;
    }
    REQUIRE(csto_scan_next(&state) == NULL);
}

static int is_same(const csto_mention *a, const csto_mention *b)
{
    return a->begin == b->begin && a->end == b->end && a->entity == b->entity && a->edition == b->edition &&
           a->name == b->name && a->year == b->year && a->certainty == b->certainty && a->reason == b->reason &&
           a->witness_begin == b->witness_begin && a->witness_end == b->witness_end;
}

static void require_same(const found *a, const found *b)
{
    REQUIRE(a->count == b->count);
    for (size_t i = 0; i < a->count; i++)
        REQUIRE(is_same(&a->list[i], &b->list[i]));
}

/* Asking for more leaves what is sure as it is. */
static void keep_sure(found *all)
{
    size_t kept = 0;
    for (size_t i = 0; i < all->count; i++)
        if (all->list[i].certainty >= CSTO_BY_CONTEXT)
            all->list[kept++] = all->list[i];
    all->count = kept;
}

/* A number from 0 to 7 that any change of the input may change. */
static unsigned some_flags(const uint8_t *data, size_t size)
{
    uint32_t sum = 2166136261u;
    for (size_t i = 0; i < size; i++)
        sum = (sum ^ data[i]) * 16777619u;
    return sum >> 8 & 7;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static found sure, all, other;
    size_t length = write_text(data, size);
    fuzz_copy copy = copy_of(text, length, 0), moved = copy_of(text, length, 1 + size % 31);
    unsigned flags = some_flags(data, size);
    scan(&copy, CSTO_SCAN_DEFAULT, NULL, &sure);
    for (size_t i = 0; i < sure.count; i++)
        check_look_up(copy.text, &sure.list[i]);
    scan(&moved, CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED, NULL, &all);
    if (all.count < MENTIONS) {
        keep_sure(&all);
        require_same(&sure, &all);
    }
    scan(&moved, flags, NULL, &other);
    for (int path = 0; path < CSTO_PATHS; path++) {
        csto_sieve *sieve = csto_sieve_of((csto_path)path);
        if (sieve == NULL)
            continue;
        scan(&copy, flags, sieve, &all);
        require_same(&other, &all);
    }
    free_copy(&copy);
    free_copy(&moved);
    return 0;
}
