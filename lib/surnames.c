/* SPDX-License-Identifier: MIT */
#include "surnames.h"

#include <string.h>

/* A given name and a patronymic. */
enum { INITIALS = 2 };

static uint8_t flags_of(uint32_t point) { return point > 0x10FFFF ? 0 : csto_char_of(point)->flags; }

/* The character at a place; what is none there is no letter. */
static const unsigned char *read_point(csto_view text, const unsigned char *at, uint32_t *point)
{
    uint32_t length = at < text.end ? csto_decode(at, text.end, point) : 0;
    if (length == 0)
        *point = 0;
    return at + length;
}

/* ---- initials ---- */

/* The capital letter of one initial, "S." or "S. ", that ends before `at`; NULL when there is none. */
static const unsigned char *initial_before(csto_view text, const unsigned char *at)
{
    uint32_t point;
    const unsigned char *before = at > text.begin ? csto_before(text.begin, at, &point) : at;
    if (before < at && (flags_of(point) & CSTO_CHAR_SPACE) != 0) {
        at = before;
        before = at > text.begin ? csto_before(text.begin, at, &point) : at;
    }
    if (before == at || point != '.' || before == text.begin)
        return NULL;
    const unsigned char *letter = csto_before(text.begin, before, &point);
    if (!csto_begins_name(point))
        return NULL;
    if (letter > text.begin) {
        csto_before(text.begin, letter, &point);
        if ((flags_of(point) & CSTO_CHAR_WORD) != 0)
            return NULL; /* the end of a word: a sentence ended there */
    }
    return letter;
}

static const unsigned char *initials_before(csto_view text, const unsigned char *at)
{
    const unsigned char *letter;
    for (int i = 0; i < INITIALS && (letter = initial_before(text, at)) != NULL; i++)
        at = letter;
    return at;
}

/* The end of one initial after a place, " S." or "S."; NULL when there is none. */
static const unsigned char *initial_after(csto_view text, const unsigned char *at)
{
    uint32_t point;
    const unsigned char *letter = at, *end = read_point(text, at, &point);
    if ((flags_of(point) & CSTO_CHAR_SPACE) != 0 && (flags_of(point) & CSTO_CHAR_BREAK) == 0) {
        letter = end;
        end = read_point(text, letter, &point);
    }
    if (!csto_begins_name(point) || end == text.end || *end != '.')
        return NULL;
    return end + 1;
}

/* Both initials after a place, or one in a list: one letter may as well begin a sentence that ends at once. */
static const unsigned char *initials_after(csto_view text, const unsigned char *at)
{
    const unsigned char *first = initial_after(text, at);
    const unsigned char *second = first == NULL ? NULL : initial_after(text, first);
    if (second != NULL)
        return second;
    return first != NULL && (first == text.end || memchr(",;)\r\n", *first, 5) != NULL) ? first : at;
}

/* Whether a given name of the person begins with the letter at a place. */
static int is_initial_of(csto_view text, const unsigned char *at, uint16_t person)
{
    csto_unit initial, first;
    if (!csto_unit_next(&initial, at, text.end, CSTO_CASE_FOLDED))
        return 0;
    for (uint32_t i = csto_name_first[person]; i < csto_name_first[person + 1]; i++) {
        const char *name = csto_text + csto_names[i].text;
        if ((csto_names[i].flags & CSTO_FORM_SURNAME) == 0 &&
            csto_unit_next(&first, (const unsigned char *)name, (const unsigned char *)name + strlen(name),
                           CSTO_CASE_FOLDED) &&
            first.length == initial.length && memcmp(first.bytes, initial.bytes, first.length) == 0)
            return 1;
    }
    return 0;
}

/* ---- given names with patronymics ---- */

/* Whether a word is the first of a name. */
static int is_first_word(csto_span word, const char *name)
{
    const unsigned char *at = word.begin, *form = (const unsigned char *)name, *form_end = form + strlen(name);
    csto_unit a, b;
    for (;;) {
        int more = csto_unit_next(&a, at, word.end, CSTO_CASE_FOLDED);
        int more_of_form = csto_unit_next(&b, form, form_end, CSTO_CASE_FOLDED);
        if (!more)
            return !more_of_form || (b.flags & CSTO_CHAR_SPACE) != 0;
        if (!more_of_form || a.length != b.length || memcmp(a.bytes, b.bytes, a.length) != 0)
            return 0;
        at = a.end;
        form = b.end;
    }
}

/* Whether a word is a given name of the person, in any language and case that the data have. */
static int is_given_name_of(csto_span word, uint16_t person)
{
    for (uint32_t i = csto_name_first[person]; i < csto_name_first[person + 1]; i++)
        for (uint32_t form = 0; (csto_names[i].flags & CSTO_FORM_SURNAME) == 0 && form < csto_names[i].form_count;
             form++)
            if (is_first_word(word, csto_text + csto_forms[csto_names[i].forms + form]))
                return 1;
    return 0;
}

/* What patronymics end with, in all cases: in Russian, which gives Ukrainian and Serbian most of theirs, and in the
 * languages and scripts that write it otherwise. */
static const char *const patronymic_ends[] = {
    "вич",  "вича",  "вичу",    "вичем",  "виче",  "вна", "вны", "вне",  "вну", "вной", /* Russian */
    "віч",  "віча",  "вічу",    "вічам",  "вічы",  "ўна", "ўны", "ўне",  "ўну", "ўнай", /* Belarusian */
    "вичі", "вни",   "вні",     "вною",                                                 /* Ukrainian */
    "vič",  "viča",  "viču",    "vičem",                                                /* Serbian */
    "wicz", "wicza", "wiczowi", "wiczem", "wiczu", "wna", "wny", "wnie", "wnę", "wną",  /* Polish */
    "vich", "vna",   "witsch",  "vitch",                                                /* English, German, French */
};

static int is_patronymic(csto_span word)
{
    size_t length = (size_t)(word.end - word.begin);
    for (size_t i = 0; i < sizeof patronymic_ends / sizeof patronymic_ends[0]; i++) {
        size_t ending = strlen(patronymic_ends[i]);
        if (length > ending && memcmp(word.end - ending, patronymic_ends[i], ending) == 0)
            return 1;
    }
    return 0;
}

/* The word with a capital that one space parts from a place; empty when there is none. */
static csto_span word_before(csto_view text, const unsigned char *at)
{
    csto_span word = {at, at};
    uint32_t point = 0, first = 0;
    if (at > text.begin)
        word.end = csto_before(text.begin, at, &point);
    word.begin = word.end;
    if ((flags_of(point) & CSTO_CHAR_SPACE) != 0)
        while (word.begin > text.begin) {
            const unsigned char *before = csto_before(text.begin, word.begin, &point);
            if ((flags_of(point) & CSTO_CHAR_WORD) == 0)
                break;
            first = point;
            word.begin = before;
        }
    if (!csto_begins_name(first))
        word.begin = word.end;
    return word;
}

static csto_span word_after(csto_view text, const unsigned char *at)
{
    uint32_t point;
    csto_span word;
    word.begin = word.end = read_point(text, at, &point);
    if ((flags_of(point) & CSTO_CHAR_SPACE) == 0)
        return word;
    const unsigned char *next = read_point(text, word.end, &point);
    if (csto_begins_name(point))
        for (; (flags_of(point) & CSTO_CHAR_WORD) != 0; next = read_point(text, next, &point))
            word.end = next;
    return word;
}

/* Whether two words may be of one name as far as lines go: names in a list stand one a line. */
static int is_one_line(const unsigned char *begin, const unsigned char *end)
{
    size_t length = (size_t)(end - begin);
    return memchr(begin, '\n', length) == NULL && memchr(begin, '\r', length) == NULL;
}

/* Whose name it is that a given name and a patronymic make with the surname; `whole` is all of it. */
static csto_given whose_names(csto_span given, csto_span patronymic, csto_span whole, uint16_t person)
{
    if (given.begin == given.end || !is_patronymic(patronymic))
        return CSTO_GIVEN_NONE;
    if (is_given_name_of(given, person))
        return CSTO_GIVEN_NAMES;
    return is_one_line(whole.begin, whole.end) ? CSTO_GIVEN_ANOTHER : CSTO_GIVEN_NONE;
}

/* "Stanislav Vasilyevich" before the surname, or after it. The person's own name on one side outweighs another's on the
 * other, which may have a surname of its own there. */
static csto_given read_given_names(csto_view text, uint16_t person, csto_span *surname)
{
    csto_span patronymic = word_before(text, surname->begin), given = word_before(text, patronymic.begin);
    csto_span whole = {given.begin, surname->end};
    csto_given before = whose_names(given, patronymic, whole, person);
    if (before == CSTO_GIVEN_NAMES) {
        *surname = whole;
        return before;
    }
    given = word_after(text, surname->end);
    patronymic = word_after(text, given.end);
    whole.begin = surname->begin;
    whole.end = patronymic.end;
    csto_given after = whose_names(given, patronymic, whole, person);
    if (after == CSTO_GIVEN_NAMES)
        *surname = whole;
    return after == CSTO_GIVEN_NONE ? before : after;
}

csto_given csto_surname_read(csto_view text, uint16_t person, csto_span *surname)
{
    csto_given given = read_given_names(text, person, surname);
    if (given != CSTO_GIVEN_NONE)
        return given;
    const unsigned char *begin = initials_before(text, surname->begin);
    if (begin < surname->begin) {
        if (!is_initial_of(text, begin, person))
            return CSTO_GIVEN_ANOTHER;
        surname->begin = begin;
        return CSTO_GIVEN_INITIALS;
    }
    const unsigned char *end = initials_after(text, surname->end);
    if (end > surname->end) {
        uint32_t point;
        begin = read_point(text, surname->end, &point);
        if (!is_initial_of(text, (flags_of(point) & CSTO_CHAR_SPACE) != 0 ? begin : surname->end, person))
            return CSTO_GIVEN_ANOTHER;
        surname->end = end;
        return CSTO_GIVEN_INITIALS;
    }
    return CSTO_GIVEN_NONE;
}
