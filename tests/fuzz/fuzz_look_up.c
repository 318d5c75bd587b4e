/* SPDX-License-Identifier: MIT */
/* Look-up of names: find, complete and suggest. The first byte says how much room there is for the answer. */
#include "fuzz.h"

#include "matches.h"

typedef size_t look_up(const char *text, size_t len, csto_match *out, size_t cap);

static int is_same(const csto_match *a, const csto_match *b)
{
    return a->entity == b->entity && a->name == b->name && a->year == b->year && a->distance == b->distance;
}

/* Little room gives the beginning of the same answer, and nothing is written after it. */
static void check_little_room(look_up *look, const fuzz_copy *text, size_t cap, const csto_match *all, size_t count)
{
    csto_match few[CSTO_MATCHES_MAX + 1], untouched;
    memset(few, 0x5A, sizeof few);
    memset(&untouched, 0x5A, sizeof untouched);
    REQUIRE(look(text->text, text->length, few, cap) == count);
    for (size_t i = 0; i <= CSTO_MATCHES_MAX; i++) {
        if (i < cap && i < count)
            REQUIRE(is_same(&few[i], &all[i]));
        else
            REQUIRE(memcmp(&few[i], &untouched, sizeof untouched) == 0);
    }
    REQUIRE(look(text->text, text->length, NULL, 0) == count);
    REQUIRE(look(text->text, text->length, NULL, 1) == 0);
}

static void check_match(const csto_match *match, uint32_t farthest)
{
    REQUIRE(match->entity != NULL && match->name != NULL);
    REQUIRE(match->distance <= farthest);
    const csto_entity *owner = csto_name_entity(match->name);
    if (match->year == 0) {
        REQUIRE(owner == match->entity);
    } else {
        const csto_edition *edition = csto_edition_of(match->entity);
        REQUIRE(edition != NULL && edition->year == match->year && edition->series == owner);
    }
}

static size_t answer(look_up *look, const fuzz_copy *text, size_t cap, uint32_t farthest, csto_match *all)
{
    size_t count = look(text->text, text->length, all, CSTO_MATCHES_MAX);
    REQUIRE(count <= CSTO_MATCHES_MAX);
    if (count > 0)
        REQUIRE(text->length > 0 && is_utf8((const unsigned char *)text->text, text->length));
    for (size_t i = 0; i < count; i++) {
        check_match(&all[i], farthest);
        REQUIRE(i == 0 || all[i - 1].distance <= all[i].distance);
        for (size_t k = 0; k < i; k++)
            REQUIRE(all[k].entity != all[i].entity);
    }
    check_little_room(look, text, cap % (CSTO_MATCHES_MAX + 1), all, count);
    return count;
}

/* Whether the text is a name, and not one with a year or the CSTO beside it. */
static int is_name(const fuzz_copy *text)
{
    csto_query query;
    return csto_query_fold(&query, text->text, text->length, 1) &&
           csto_key_find(query.folded + query.begin, query.end - query.begin) != CSTO_NO_KEY;
}

/* Every exact match is the nearest one, too. */
static void require_nearest(const csto_match *exact, size_t exact_count, const csto_match *near, size_t near_count)
{
    for (size_t i = 0; i < exact_count; i++) {
        int is_there = 0;
        for (size_t k = 0; k < near_count; k++)
            is_there |= near[k].entity == exact[i].entity && near[k].distance == 0;
        REQUIRE(is_there);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    csto_match found[CSTO_MATCHES_MAX], completed[CSTO_MATCHES_MAX], suggested[CSTO_MATCHES_MAX];
    fuzz_input input = {data, size};
    size_t cap = take_byte(&input);
    fuzz_copy text = copy_of(input.at, input.left, cap % 9);
    size_t found_count = answer(csto_find, &text, cap, 0, found);
    size_t completed_count = answer(csto_complete, &text, cap, 1024, completed);
    size_t suggested_count = answer(csto_suggest, &text, cap, 2, suggested);

    require_nearest(found, found_count, suggested, suggested_count);
    unsigned char last = text.length == 0 ? 0 : (unsigned char)text.text[text.length - 1];
    /* White space, control characters among it, and quotation marks at the end count for completion. */
    if (last > ' ' && last < 0x7F && last != '"' && is_name(&text))
        require_nearest(found, found_count, completed, completed_count);

    /* The same with a length as with a NUL byte at the end. */
    if (text.length > 0 && memchr(text.text, '\0', text.length) == NULL) {
        fuzz_copy ended = copy_of(text.text, text.length, 0);
        ended.memory = realloc(ended.memory, text.length + 1);
        REQUIRE(ended.memory != NULL);
        ended.memory[text.length] = '\0';
        REQUIRE(csto_find(ended.memory, CSTO_NUL_TERMINATED, NULL, 0) == found_count);
        REQUIRE(csto_complete(ended.memory, CSTO_NUL_TERMINATED, NULL, 0) == completed_count);
        REQUIRE(csto_suggest(ended.memory, CSTO_NUL_TERMINATED, NULL, 0) == suggested_count);
        free_copy(&ended);
    }
    free_copy(&text);
    return 0;
}
