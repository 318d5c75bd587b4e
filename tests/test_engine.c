/* SPDX-License-Identifier: MIT */
/*
 * The engine against the reference, on random texts: test_engine [TEXTS [SEED]].
 *
 * The texts are spliced from names, near-names, spellings that fold alike, what looks like a letter and is none, and
 * broken UTF-8. Words must begin where the reference says, and nowhere else; at each such place the keys must be those
 * of the reference; every path of the sieve must let through each place where something is sought; and all of them must
 * give the same mentions.
 */
#include "unit.h"

#include "hash.h"
#include "keys.h"
#include "meanings.h"
#include "reference.h"
#include "rivals.h"
#include "scan.h"

static unsigned long texts_wanted = 10000;
static uint64_t random_state = 20240223;

static uint32_t pick(uint32_t count)
{
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (uint32_t)(random_state >> 32) % count;
}

typedef struct piece {
    unsigned char bytes[4096];
    uint32_t length;
} piece;

static void append(piece *text, const void *bytes, size_t length)
{
    if (text->length + length > sizeof text->bytes)
        return;
    memcpy(text->bytes + text->length, bytes, length);
    text->length += (uint32_t)length;
}

static void append_text(piece *text, const char *other) { append(text, other, strlen(other)); }

#define ONE_OF(list) (list)[pick(sizeof(list) / sizeof *(list))]

/* What stands between names, and what may be slipped into one. */
static const char *const between[] = {
    " ",        " ",        " ",        " ",        "\n",       "\r\n",         "\n\n",         "  \n ",
    "\t",       "\xC2\xA0", ", ",       ". ",       " - ",      "-",            "_",            "'s ",
    " «",       "» ",       "“",        "” ",       " (",       ") ",           "\xE2\x80\xAF", " — ",
    "\xE2\x80\x8B", "\xC2\xAD", "\xEF\xBB\xBF", "2021", "-2021", " 2019 ",      "\xC3\x97",     "\xC3\xB7",
    "\xD2\x82", "\xCD\xBE", "\xCE\x87", "\xD6\x89", "\xD8\x8C", "\xE3\x80\x81", "\xEF\xBC\x8C", "\xE5\x9C\xA8",
    "\xF0\x9F\x98\x80", "\xCC\x81", "\xCA\xBC", "’", "a", "и", "é", "ß", "ғ", "ա", "中", "1", "\xC2\xB2", "°", "·", "…"};
static const char *const broken[] = {"\x80",         "\xFF",     "\xC3",         "\xD0",         "\xD0\xD0",
                                     "\xE2\x80",     "\xE2",     "\xF0\x9F",     "\xED\xA0\x80", "\xC0\xAF",
                                     "\xC2",         "\xD2",     "\xD2\x8A\x80", "\xC4\x80\xBF", "\x9C\x9D",
                                     "\xF4\x90\x80\x80"};
static const char *const words[] = {"the",     "of",      "search",   "Treaty",   "Collective", "Security",  "Joint",
                                    "staff",   "council", "Совет",    "учения",   "Договор",    "безопасности",
                                    "NATO",    "UN",      "CST",      "ODKB",     "Georgia",    "Atlanta",   "exercise",
                                    "named",   "Генеральный", "секретарь", "ОДК",  "Казах",     "Kazakh",    "Республика"};

/* Another spelling of the character that begins at `at`; 0 when none is known. */
static uint32_t respell(piece *text, const unsigned char *at, uint32_t length)
{
    static const char *const sets[][6] = {{" ", "\xC2\xA0", "\n", "  ", "\xE2\x80\x89", "\r\n"},
                                          {"-", "–", "\xE2\x80\x91", "\xE2\x88\x92", "—", "\xEF\xB9\xA3"},
                                          {"'", "’", "\xCA\xBC", "`", "\xEF\xBC\x87", "\xE2\x80\x9B"},
                                          {"k", "K", "\xE2\x84\xAA", "k\xCC\xA8", "ķ", "к"},
                                          {"s", "S", "\xC5\xBF", "ß", "s\xCC\x8C", "ѕ"},
                                          {"е", "ё", "Ё", "е\xCC\x88", "Е\xCC\x88", "e"},
                                          {"й", "Й", "и\xCC\x86", "И\xC2\xAD\xCC\x86", "и", "ӣ"}};
    for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++)
        if (strlen(sets[i][0]) == length && memcmp(sets[i][0], at, length) == 0) {
            append_text(text, ONE_OF(sets[i]));
            return 1;
        }
    return 0;
}

/* A character in the other case, as far as ASCII and Cyrillic go. */
static void append_other_case(piece *text, const unsigned char *at, uint32_t length)
{
    unsigned char other[4];
    memcpy(other, at, length);
    if (length == 1 && ((at[0] | 0x20) >= 'a' && (at[0] | 0x20) <= 'z'))
        other[0] ^= 0x20;
    else if (length == 2 && at[0] == 0xD0 && at[1] >= 0x90 && at[1] < 0xA0)
        other[1] ^= 0x20;
    else if (length == 2 && at[0] == 0xD0 && at[1] >= 0xA0 && at[1] < 0xB0)
        other[0] = 0xD1, other[1] ^= 0x20;
    append(text, other, length);
}

/* A form of some name, perhaps with changes, after each of which it may or may not still be one. */
static void append_name(piece *text)
{
    const csto_entity *entity = csto_at(CSTO_KIND_NONE, pick((uint32_t)csto_count(CSTO_KIND_NONE)));
    const csto_name *name = csto_name_at(entity, pick((uint32_t)csto_name_count(entity)));
    const char *form = csto_name_form_at(name, 0);
    for (size_t i = 1; csto_name_form_at(name, i) != NULL; i++)
        if (pick(3) == 0)
            form = csto_name_form_at(name, i);
    const unsigned char *at = (const unsigned char *)form, *end = at + strlen(form);
    uint32_t how = pick(6), often = 1 + pick(20), point;
    for (uint32_t length; at < end; at += length) {
        length = csto_decode(at, end, &point);
        if (how == 0 || pick(often) != 0) {
            append(text, at, length);
            continue;
        }
        switch (how) {
        case 1:
            append_other_case(text, at, length);
            break;
        case 2:
            if (!respell(text, at, length))
                append(text, at, length);
            break;
        case 3:
            append(text, at, length);
            append_text(text, pick(4) != 0 ? "\xC2\xAD" : pick(3) == 0 ? ONE_OF(between) : ONE_OF(broken));
            break;
        case 4:
            break; /* left out */
        default:
            append_other_case(text, at, length);
            if (respell(text, at, length))
                append(text, "\xE2\x80\x8D", 3);
        }
    }
}

static void make_text(piece *text)
{
    text->length = 0;
    for (uint32_t parts = 1 + pick(40); parts > 0; parts--) {
        uint32_t what = pick(12);
        if (what < 5)
            append_name(text);
        else if (what < 9)
            append_text(text, ONE_OF(words));
        else if (what == 9)
            append_text(text, ONE_OF(broken));
        else if (what == 10) { /* claims and the words of the finder, too */
            uint32_t key = pick(csto_key_count);
            csto_spelled spelled;
            csto_key_spell(key, &spelled);
            append(text, spelled.bytes, spelled.length);
        }
        append_text(text, ONE_OF(between));
    }
    if (pick(4) == 0) /* long enough for several siftings */
        while (text->length < 1000 + pick(64))
            append(text, pick(2) == 0 ? "x" : " ", 1);
    if (pick(4) == 0)
        append_name(text);
}

static void print(const piece *text)
{
    fprintf(stderr, "in this text:\n\"");
    for (uint32_t i = 0; i < text->length; i++)
        if (text->bytes[i] >= ' ' && text->bytes[i] < 0x7F && text->bytes[i] != '"' && text->bytes[i] != '\\')
            fputc(text->bytes[i], stderr);
        else
            fprintf(stderr, "\\%03o", text->bytes[i]);
    fprintf(stderr, "\"\n");
}

static void check(int holds, const piece *text, const char *what, const unsigned char *at)
{
    if (holds)
        return;
    fprintf(stderr, "%s at byte %ld ", what, (long)(at - text->bytes));
    print(text);
    fail();
}

static int are_same(const csto_candidates *a, const csto_candidates *b)
{
    if (a->count != b->count)
        return 0;
    for (uint32_t i = 0; i < a->count; i++)
        if (a->list[i].end != b->list[i].end || a->list[i].key != b->list[i].key)
            return 0;
    return 1;
}

static void check_beginnings(const piece *text, csto_view view)
{
    reference_walk walk = {view.begin, 0};
    const unsigned char *word = reference_next_word(view, &walk);
    for (const unsigned char *at = view.begin; at < view.end; at++) {
        check(csto_begins_word(view, at) == (at == word), text, "a word begins, or does not,", at);
        if (at == word)
            word = reference_next_word(view, &walk);
    }
}

static void check_places(const piece *text, csto_view view, csto_sought sought, csto_sieve *const *sieves, size_t count)
{
    csto_places places[CSTO_PATHS];
    const unsigned char *at[CSTO_PATHS], *word;
    csto_candidates expected, found, passed[CSTO_PATHS];
    reference_walk walk = {view.begin, 0};
    for (size_t i = 0; i < count; i++) {
        places[i] = csto_places_from(sieves[i], sought, view.begin);
        at[i] = csto_places_next(&places[i], view, view.end, &passed[i]);
    }
    while ((word = reference_next_word(view, &walk)) != NULL) {
        reference_candidates(view, word, &expected);
        csto_candidates_at(view, word, &found);
        check(are_same(&expected, &found), text, "other keys than the reference's", word);
        int is_sought = reference_is_sought(&expected, sought);
        for (size_t i = 0; i < count; i++) {
            check(at[i] == NULL || at[i] >= word, text, "a place where no word begins", word);
            check(at[i] == word || !is_sought, text, "a place held back", word);
            if (at[i] != word)
                continue;
            check(are_same(&expected, &passed[i]), text, "other keys of a place", word);
            at[i] = csto_places_next(&places[i], view, view.end, &passed[i]);
        }
    }
}

static int is_same_mention(const csto_mention *a, const csto_mention *b)
{
    if (a == NULL || b == NULL)
        return a == b;
    return a->begin == b->begin && a->end == b->end && a->entity == b->entity && a->edition == b->edition &&
           a->name == b->name && a->year == b->year && a->certainty == b->certainty && a->reason == b->reason &&
           a->witness_begin == b->witness_begin && a->witness_end == b->witness_end;
}

static void check_mentions(const piece *text, csto_sieve *const *sieves, size_t count)
{
    static const uint32_t flags[] = {0, 0, CSTO_SCAN_NESTED, CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED};
    csto_scan scans[CSTO_PATHS];
    uint32_t how = ONE_OF(flags);
    const csto_mention *mention;
    for (size_t i = 0; i < count; i++)
        csto_scan_start_with(&scans[i], (const char *)text->bytes, text->length, how, sieves[i]);
    do {
        mention = csto_scan_next(&scans[0]);
        for (size_t i = 1; i < count; i++) {
            const csto_mention *other = csto_scan_next(&scans[i]);
            check(is_same_mention(mention, other), text, "other mentions",
                  text->bytes + (mention == NULL ? 0 : mention->begin));
        }
    } while (mention != NULL);
}

/* Those who ask for mentions within mentions get the others as well, and none twice. */
static void check_nested(const piece *text)
{
    csto_scan whole, nested;
    const csto_mention *mention, *other;
    csto_mention last = {0};
    csto_scan_start(&whole, (const char *)text->bytes, text->length, CSTO_SCAN_DEFAULT);
    csto_scan_start(&nested, (const char *)text->bytes, text->length, CSTO_SCAN_NESTED);
    while ((mention = csto_scan_next(&whole)) != NULL) {
        while ((other = csto_scan_next(&nested)) != NULL && !is_same_mention(mention, other)) {
            check(other->begin != last.begin || other->end != last.end || other->entity != last.entity, text,
                  "the same mention twice", text->bytes + other->begin);
            last = *other;
        }
        check(other != NULL, text, "a mention that is lost among nested ones", text->bytes + mention->begin);
        last = *other;
    }
}

/* The words for exercise that some series have for themselves: no other has them. */
static void assert_words_of_series(csto_view text, const csto_candidates *found)
{
    assert_null(csto_exercise_word_of(text, text.begin, CSTO_NO_ENTITY));
    for (uint32_t i = 0; i < found->count; i++)
        for (uint32_t e = csto_keys[found->list[i].key].entries; e < csto_keys[found->list[i].key + 1].entries; e++)
            if (csto_entries[e].what == CSTO_ENTRY_EXERCISE_OF)
                assert_true(csto_exercise_word_of(text, text.begin, csto_entries[e].ref) >= found->list[i].end);
}

/* Of each key that is a word of the finder: the longest piece of it that has the role, by its entries alone. */
static void test_words_of_the_finder(void **state)
{
    (void)state;
    uint32_t count = 0;
    for (uint32_t key = 0; key < csto_key_count; key++) {
        if ((csto_keys[key].has & CSTO_KEY_WORD) == 0)
            continue;
        csto_spelled spelled;
        csto_key_spell(key, &spelled);
        csto_view text = {spelled.bytes, spelled.bytes + spelled.length};
        csto_candidates found;
        reference_candidates(text, text.begin, &found);
        for (uint8_t role = CSTO_ENTRY_EXERCISE; role <= CSTO_ENTRY_POSSESSIVE; role++) {
            const unsigned char *end = NULL;
            for (uint32_t i = 0; i < found.count; i++)
                for (uint32_t e = csto_keys[found.list[i].key].entries; e < csto_keys[found.list[i].key + 1].entries;
                     e++)
                    if (csto_entries[e].what == role)
                        end = found.list[i].end;
            assert_ptr_equal(csto_word_of(text, text.begin, role), end);
        }
        assert_words_of_series(text, &found);
        count++;
    }
    assert_true(count > 100);
}

/* Of each key that is a claim: the longest piece of it that is one of a rival, by its entries alone. */
static void test_rivals(void **state)
{
    (void)state;
    uint32_t count = 0;
    for (uint32_t key = 0; key < csto_key_count; key++) {
        if ((csto_keys[key].has & CSTO_KEY_CLAIM) == 0)
            continue;
        csto_spelled spelled;
        csto_key_spell(key, &spelled);
        csto_view text = {spelled.bytes, spelled.bytes + spelled.length};
        csto_candidates found;
        csto_rival rival = {{NULL, NULL}, {NULL, NULL}, UINT16_MAX};
        csto_span expected = {NULL, NULL};
        uint16_t number = UINT16_MAX;
        reference_candidates(text, text.begin, &found);
        for (uint32_t i = 0; i < found.count; i++) {
            csto_span span = {text.begin, found.list[i].end};
            for (uint32_t e = csto_keys[found.list[i].key + 1].entries; e-- > csto_keys[found.list[i].key].entries;) {
                const csto_claim *claim = csto_claim_of(&csto_entries[e], span);
                if (claim != NULL && claim->own_count > 0) {
                    expected = span;
                    number = csto_entries[e].ref;
                }
            }
        }
        csto_rival_pass(&rival, text.begin, &found);
        assert_ptr_equal(rival.latest.end, expected.end);
        assert_int_equal(rival.claim, number);
        count += expected.end != NULL;
    }
    assert_true(count > 100);
}

static void test_random_texts(void **state)
{
    (void)state;
    static piece text;
    csto_sieve *sieves[CSTO_PATHS];
    size_t count = 0;
    for (int path = 0; path < CSTO_PATHS; path++)
        if ((sieves[count] = csto_sieve_of((csto_path)path)) != NULL)
            count++;
    for (unsigned long i = 0; i < texts_wanted; i++) {
        make_text(&text);
        csto_view view = {text.bytes, text.bytes + text.length};
        check_beginnings(&text, view);
        check_places(&text, view, i % 4 == 0 ? CSTO_SOUGHT_NEAR : CSTO_SOUGHT_NAMES, sieves, count);
        check_mentions(&text, sieves, count);
        check_nested(&text);
    }
    printf("%lu texts, %u paths\n", texts_wanted, (unsigned)count);
}

static uint32_t highest_fork(void)
{
    uint32_t highest = 0;
    for (uint32_t i = 0; i < csto_step_slot_count || csto_step_slots[i] != 0; i++)
        if ((csto_step_slots[i] >> 16 & 1) != 0 && (csto_step_slots[i] & 0xFFFF) > highest)
            highest = csto_step_slots[i] & 0xFFFF;
    return highest;
}

/* Whether a slot that is looked at for this hash has the bits of it that are compared. */
static int is_taken_for_another(uint64_t hash)
{
    for (uint32_t i = csto_step_slot(hash, csto_step_slot_count); csto_step_slots[i] != 0; i++)
        if (csto_step_slots[i] >> 17 == hash >> 49)
            return 1;
    return 0;
}

/* What leads to a fork: as many bytes as it is deep. */
static void spell_fork(uint32_t fork, unsigned char *out)
{
    for (; fork != 0; fork = csto_forks[fork].parent) {
        csto_piece label = csto_forks[fork].label;
        memcpy(out + csto_forks[csto_forks[fork].parent].depth, csto_piece_bytes(label), csto_piece_length(label));
    }
}

static int begins_with(const unsigned char *text, uint32_t length, uint32_t key)
{
    csto_spelled spelled;
    csto_key_spell(key, &spelled);
    return spelled.length <= length && memcmp(spelled.bytes, text, spelled.length) == 0;
}

/* A step is found by some bits of its hash, which a step from elsewhere may have as well: so many words at forks that some
 * have, and none of them may find a key that does not stand there. */
static void test_alike_hashes(void **state)
{
    (void)state;
    enum { WORDS = 40000000 };
    uint32_t highest = highest_fork(), alike = 0;
    for (uint32_t i = 0; i < WORDS; i++) {
        unsigned char text[CSTO_KEY_BYTES + 16], word[8] = {0};
        uint32_t fork = 1 + pick(highest), length = csto_forks[fork].depth, letters = pick(1 << 20);
        for (int letter = 0; letter < 5; letter++)
            word[letter] = (unsigned char)('a' + (letters >> 4 * letter & 15));
        if (!is_taken_for_another(csto_step_add(csto_step_start(fork, 1), csto_load8(word), 5)))
            continue;
        spell_fork(fork, text);
        text[length++] = ' ';
        memcpy(text + length, word, 5);
        length += 5;
        memcpy(text + length, ", then on", 9);
        csto_view view = {text, text + length + 9};
        csto_candidates found;
        csto_candidates_at(view, text, &found);
        for (uint32_t c = 0; c < found.count; c++)
            if (!begins_with(text, length, found.list[c].key))
                fail_msg("\"%.*s\" has another key", (int)length, (const char *)text);
        alike++;
    }
    assert_true(alike > 100);
}

int main(int argc, char **argv)
{
    if (argc > 1)
        texts_wanted = strtoul(argv[1], NULL, 10);
    if (argc > 2)
        random_state = strtoul(argv[2], NULL, 10) * 2 + 1;
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_alike_hashes), cmocka_unit_test(test_words_of_the_finder),
                                       cmocka_unit_test(test_rivals), cmocka_unit_test(test_random_texts)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
