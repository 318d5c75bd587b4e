/* SPDX-License-Identifier: MIT */
/*
 * Every form of every name of every entity: look-up finds it, and so does a scan when it stands in a sentence that
 * gives the evidence it needs; inside a longer word it is not found.
 */
#include "fold.h"
#include "unit.h"

static char text[8192];

static int finds(const char *form, const csto_entity *entity)
{
    csto_match matches[64];
    size_t count = csto_find(form, CSTO_NUL_TERMINATED, matches, 64);
    for (size_t i = 0; i < count; i++)
        if (matches[i].entity == entity)
            return 1;
    return 0;
}

static int has_year(const char *form)
{
    size_t length = strlen(form);
    return length > 4 && strspn(form + length - 4, "0123456789") == 4;
}

/* What must stand near a surname: a full name of the person. */
static const char *full_name(const csto_entity *person)
{
    const csto_name *name;
    for (size_t i = 0; (name = csto_name_at(person, i)) != NULL; i++)
        if (csto_name_evidence(name) != CSTO_EVIDENCE_LOOKUP && strchr(csto_name_text(name), ' ') != NULL)
            return csto_name_text(name);
    return "";
}

/* Writes a sentence around the form; returns where the form stands in it. */
static size_t write_carrier(const csto_name *name, const char *form)
{
    const char *before = "Then came ", *after = " (so it was said).";
    switch (csto_name_evidence(name)) {
    case CSTO_EVIDENCE_MARKED:
        before = "Then came the exercise “";
        after = has_year(form) ? "” (so it was said)." : "-2021” (so it was said).";
        break;
    case CSTO_EVIDENCE_CONTEXT:
        before = csto_name_entity(name)->kind == CSTO_KIND_PERSON ? "" : "The CSTO said it. Then came ";
        break;
    default:
        break;
    }
    size_t length = 0;
    if (csto_name_entity(name)->kind == CSTO_KIND_PERSON)
        length = (size_t)sprintf(text, "The CSTO: %s said it. Then came ", full_name(csto_name_entity(name)));
    length += (size_t)sprintf(text + length, "%s", before);
    sprintf(text + length, "%s%s", form, after);
    return length;
}

/* An edition is mentioned as its series with its year; another entity may bear the same form. */
static int is_meant(const csto_mention *mention, const char *form, const csto_entity *entity)
{
    const csto_edition *edition = csto_edition_of(entity);
    if (edition != NULL && mention->entity == edition->series)
        return mention->year == edition->year;
    return mention->entity == entity || mention->edition == entity || finds(form, mention->entity);
}

/* Whether the scan finds the entity at exactly this place. */
static int is_mentioned(size_t begin, const char *form, const csto_entity *entity)
{
    csto_scan scan;
    const csto_mention *mention;
    csto_scan_start(&scan, text, strlen(text), CSTO_SCAN_DEFAULT);
    while ((mention = csto_scan_next(&scan)) != NULL)
        if (mention->begin == begin) {
            size_t end = begin + strlen(form);
            int is_whole = mention->end == end || (mention->year != 0 && mention->end == end + 5);
            return is_whole && is_meant(mention, form, entity);
        }
    return 0;
}

static int is_mentioned_within_a_word(const char *form)
{
    csto_scan scan;
    const csto_mention *mention;
    sprintf(text, "CSTO q%sq “q%s” “%sq”", form, form, form);
    csto_scan_start(&scan, text, strlen(text), CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED);
    while ((mention = csto_scan_next(&scan)) != NULL)
        if (mention->begin > 0 && mention->end - mention->begin >= strlen(form))
            return 1;
    return 0;
}

/* Han text has no spaces: its names are found between any letters. */
static int is_han(const char *form)
{
    uint32_t point;
    const unsigned char *begin = (const unsigned char *)form;
    csto_decode(begin, begin + strlen(form), &point);
    return (csto_char_of(point)->flags & CSTO_CHAR_HAN) != 0;
}

static int begins_or_ends_apart(const char *form)
{
    return strchr("(\"'", form[0]) != NULL || strchr(")\".'", form[strlen(form) - 1]) != NULL;
}

static void test_every_form_of_every_name(void **state)
{
    (void)state;
    const csto_entity *entity;
    size_t forms = 0, failures = 0;
    for (size_t k = 0; (entity = csto_at(CSTO_KIND_NONE, k)) != NULL; k++) {
        const csto_name *name;
        for (size_t n = 0; (name = csto_name_at(entity, n)) != NULL; n++) {
            const char *form;
            for (size_t i = 0; (form = csto_name_form_at(name, i)) != NULL; i++) {
                forms++;
                if (!finds(form, entity)) {
                    print_error("%s: look-up does not find \"%s\"\n", entity->id, form);
                    failures++;
                }
                if (csto_name_evidence(name) == CSTO_EVIDENCE_LOOKUP)
                    continue;
                size_t begin = write_carrier(name, form);
                if (!is_mentioned(begin, form, entity)) {
                    print_error("%s: not mentioned in \"%s\"\n", entity->id, text);
                    failures++;
                }
                if (!begins_or_ends_apart(form) && !is_han(form) && is_mentioned_within_a_word(form)) {
                    print_error("%s: mentioned in \"%s\"\n", entity->id, text);
                    failures++;
                }
            }
        }
    }
    print_message("%zu forms\n", forms);
    assert_true(forms > 2000);
    assert_int_equal(failures, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_every_form_of_every_name)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
