/* SPDX-License-Identifier: MIT */
/*
 * The scan: at every place where a word begins, the names that stand there; of them the longest whose evidence holds.
 *
 * What stands there is candidates.c, what the text around says is context.c and marks.c; here it is judged.
 */
#include "scan.h"

#include "context.h"
#include "entities.h"
#include "marks.h"
#include "surnames.h"

#include <string.h>

/* The last sure mention that stands in no other. */
typedef struct last_named {
    csto_span span;                 /* NULL: none yet */
    const unsigned char *bracketed; /* where a name in brackets after it begins; NULL: none follows */
    const csto_entity *entity;
    csto_certainty certainty;
} last_named;

typedef struct scan {
    csto_view text;
    csto_places places;
    uint32_t flags;
    uint32_t nested; /* how many of the candidates below are still to be judged, for CSTO_SCAN_NESTED */
    int is_inside;   /* whether what is judged stands within a sure mention: then nothing is learnt from it */
    const unsigned char *nested_begin;
    const unsigned char *another_end; /* of the name of something else at the place last judged; NULL: none */
    csto_candidates candidates;
    csto_mention mention;
    last_named named;
    csto_context context;
} scan;

/* The caller's words of storage are used as our struct. */
typedef char csto_scan_is_large_enough[sizeof(scan) <= sizeof(csto_scan) ? 1 : -1];

static scan *scan_in(csto_scan *opaque) { return (scan *)(void *)opaque; }

csto_error csto_scan_start(csto_scan *opaque, const char *text, size_t len, uint32_t flags)
{
    return csto_scan_start_with(opaque, text, len, flags, csto_sieve_best());
}

csto_error csto_scan_start_with(csto_scan *opaque, const char *text, size_t len, uint32_t flags, csto_sieve *sieve)
{
    const uint32_t known = CSTO_SCAN_POSSIBLE | CSTO_SCAN_REFUSED | CSTO_SCAN_NESTED;
    if (opaque == NULL)
        return CSTO_EINVAL;
    scan *s = scan_in(opaque);
    int is_valid = (text != NULL || len == 0) && (flags & ~known) == 0;
    static const unsigned char nothing[1] = {0};
    s->text.begin = is_valid && text != NULL ? (const unsigned char *)text : nothing;
    s->text.end = s->text.begin;
    if (is_valid && text != NULL)
        s->text.end += len == CSTO_NUL_TERMINATED ? strlen(text) : len;
    s->places = csto_places_from(sieve, CSTO_SOUGHT_NAMES, s->text.begin);
    s->flags = flags;
    s->nested = 0;
    memset(&s->named, 0, sizeof s->named);
    csto_context_start(&s->context, s->text, sieve);
    return is_valid ? CSTO_OK : CSTO_EINVAL;
}

/* ---- judging one name at one place ---- */

/* What is judged: a name at a place, and the verdict as it comes about. */
typedef struct verdict {
    csto_mention mention;
    uint32_t rank; /* of mentions as sure as this one the lowest is taken */
} verdict;

static void witness(const scan *s, csto_mention *mention, csto_reason reason, csto_span span)
{
    mention->reason = reason;
    mention->witness_begin = span.begin == NULL ? 0 : (size_t)(span.begin - s->text.begin);
    mention->witness_end = span.begin == NULL ? 0 : (size_t)(span.end - s->text.begin);
}

static void judge(const scan *s, csto_mention *mention, csto_certainty certainty, csto_reason reason, csto_span span)
{
    mention->certainty = certainty;
    witness(s, mention, reason, span);
}

/* The words that claim the entity for another, or make a homonym of its name. What means nothing else cannot be
 * claimed. */
static csto_span claim_on(scan *s, const csto_name *name, csto_span span)
{
    csto_span claim;
    if ((name->flags & CSTO_FORM_CLAIMABLE) == 0 || (name->flags & CSTO_FORM_ANCHOR) != 0)
        return csto_nowhere;
    switch (csto_beside(s->text, span, name->entity, 0, &claim)) {
    case CSTO_NEIGHBOUR_OWNER:
        return csto_nowhere;
    case CSTO_NEIGHBOUR_CLAIM:
        return claim;
    default:
        return csto_near_claim(&s->context.near, s->text, span, name->entity);
    }
}

/* A bare name is the exercise's when the text is about the CSTO and has had the same name with marks before. */
static void judge_bare(scan *s, csto_span span, csto_mention *mention)
{
    csto_span marked = csto_context_marked_before(&s->context, span.begin, mention->name);
    if (marked.begin != NULL && csto_is_proper_name(s->text, span) &&
        csto_context_anchor(&s->context, s->text, span.begin).begin != NULL)
        judge(s, mention, CSTO_BY_CONTEXT, CSTO_BY_MARKS, marked);
    else
        judge(s, mention, CSTO_REFUSED, CSTO_NO_EVIDENCE, csto_nowhere);
}

/* Whether it can be nothing but refused, so that what claims it need not be sought: most words that are the name of an
 * exercise as well. */
static int is_bare(const scan *s, const csto_marks *marks, csto_span span, const csto_name *name)
{
    return name->evidence == CSTO_EVIDENCE_MARKED && marks->count == 0 &&
           csto_context_marked_before(&s->context, span.begin, name).begin == NULL;
}

static void judge_marks(scan *s, const csto_marks *marks, csto_span span, csto_mention *mention)
{
    if (marks->count == 0) {
        judge_bare(s, span, mention);
        return;
    }
    if (!s->is_inside)
        csto_context_mark(&s->context, mention->name, span);
    if (marks->count > 1) {
        judge(s, mention, CSTO_CERTAIN, CSTO_BY_MARKS, marks->first);
        return;
    }
    csto_span anchor = csto_context_anchor(&s->context, s->text, span.begin);
    if (anchor.begin != NULL)
        judge(s, mention, CSTO_BY_CONTEXT, CSTO_BY_ANCHOR, anchor);
    else
        judge(s, mention, CSTO_POSSIBLE, CSTO_BY_MARKS, marks->first);
}

/*
 * A surname means the person when the full name or the office stands within reach, in a text about the CSTO. Initials
 * beside it belong to the mention; those of another given name are of somebody else. A patronymic makes it a full name.
 */
static void judge_surname(scan *s, const csto_name *name, csto_span span, csto_mention *mention)
{
    uint32_t point;
    csto_span known = csto_nowhere, whole = span;
    csto_given given = csto_surname_read(s->text, name->entity, &whole);
    mention->begin = (size_t)(whole.begin - s->text.begin);
    mention->end = (size_t)(whole.end - s->text.begin);
    if (given == CSTO_GIVEN_NAMES) {
        judge(s, mention, CSTO_CERTAIN, CSTO_BY_NAME, csto_nowhere);
        return;
    }
    csto_decode(span.begin, s->text.end, &point);
    if (given != CSTO_GIVEN_ANOTHER && !csto_char_of(point)->is_small &&
        csto_context_anchor(&s->context, s->text, span.begin).begin != NULL)
        known = csto_context_person(&s->context, s->text, span.begin, name->entity);
    if (known.begin != NULL)
        judge(s, mention, CSTO_BY_CONTEXT, CSTO_BY_ANCHOR, known);
    else
        judge(s, mention, CSTO_REFUSED, CSTO_NO_EVIDENCE, csto_nowhere);
}

/* Whether a name in brackets follows a mention of the same: "... Forces (CRRF)". */
static int is_just_named(const scan *s, const csto_mention *mention)
{
    return s->named.bracketed == s->text.begin + mention->begin && s->named.entity == mention->entity;
}

/* The second part of a word with a hyphen: a press secretariat («пресс-секретариат») is no Secretariat, but an
 * "OVKS-Generalsekretär" is a Secretary General. */
static int is_second_part(const scan *s, const unsigned char *at)
{
    uint32_t point;
    if (at == s->text.begin || (at = csto_before(s->text.begin, at, &point)) == s->text.begin || point > 0x10FFFF ||
        (csto_char_of(point)->flags & CSTO_CHAR_DASH) == 0)
        return 0;
    csto_before(s->text.begin, at, &point);
    return point <= 0x10FFFF && (csto_char_of(point)->flags & CSTO_CHAR_WORD) != 0;
}

static void judge_context(scan *s, const csto_name *name, csto_span span, csto_mention *mention)
{
    csto_span found;
    if (is_just_named(s, mention)) {
        judge(s, mention, s->named.certainty, CSTO_BY_ANCHOR, s->named.span);
        return;
    }
    csto_neighbour neighbour = csto_beside(s->text, span, name->entity, 1, &found);
    if (!s->is_inside)
        csto_context_attribute(&s->context, name->entity, neighbour, found);
    if (neighbour == CSTO_NEIGHBOUR_CLAIM) {
        judge(s, mention, CSTO_REFUSED, CSTO_CLAIMED, found);
        return;
    }
    if (is_second_part(s, span.begin) && (neighbour == CSTO_NEIGHBOUR_NONE || found.begin > span.begin)) {
        judge(s, mention, CSTO_REFUSED, CSTO_NO_EVIDENCE, csto_nowhere);
        return;
    }
    if (neighbour == CSTO_NEIGHBOUR_OWNER) {
        judge(s, mention, CSTO_CERTAIN, CSTO_BY_ANCHOR, found);
        return;
    }
    csto_span anchor = csto_context_anchor(&s->context, s->text, span.begin);
    found = csto_context_claimed_before(&s->context, span.begin, name->entity);
    if (found.begin == NULL)
        found = csto_rival_at(&s->context.rival, s->text, span.begin, name->entity, s->context.last_anchor);
    if (found.begin != NULL && csto_is_held(s->text, span.end, name->entity))
        found = csto_nowhere;
    if (anchor.begin == NULL)
        judge(s, mention, CSTO_REFUSED, CSTO_NO_EVIDENCE, csto_nowhere);
    else if (found.begin != NULL)
        judge(s, mention, CSTO_REFUSED, CSTO_CLAIMED, found);
    else
        judge(s, mention, CSTO_BY_CONTEXT, CSTO_BY_ANCHOR, anchor);
}

/* The edition of a series in a year, when there is exactly one. */
static const csto_entity *edition_in(uint16_t series, int32_t year)
{
    const csto_entity *edition = NULL;
    for (uint32_t i = 0; i < csto_edition_row_count; i++)
        if (csto_edition_rows[i].series == series && csto_edition_rows[i].year == year) {
            if (edition != NULL)
                return NULL;
            edition = csto_entity_at(csto_edition_rows[i].entity);
        }
    return edition;
}

/* An exercise is mentioned as its series; which edition it is, is said beside. */
static void fill_exercise(const csto_name *name, const csto_marks *marks, csto_mention *mention)
{
    mention->year = marks->year;
    if (mention->entity->kind == CSTO_KIND_EXERCISE_SERIES && marks->year != 0)
        mention->edition = edition_in(name->entity, marks->year);
    const csto_edition *edition = csto_edition_of(mention->entity);
    if (edition != NULL) {
        mention->edition = &edition->entity;
        mention->year = edition->year;
        if (edition->series != NULL)
            mention->entity = edition->series;
    }
}

static int is_exercise(const csto_name *name)
{
    return name->kind == CSTO_KIND_EXERCISE_SERIES || name->kind == CSTO_KIND_EDITION;
}

/* "Russia-led" is an adjective: no name of a state. */
static int is_part_of_adjective(const scan *s, const csto_name *name, const unsigned char *end)
{
    uint32_t point;
    csto_unit dash;
    if ((name->kind != CSTO_KIND_STATE && name->kind != CSTO_KIND_MEMBER_STATE) ||
        !csto_unit_next(&dash, end, s->text.end, CSTO_CASE_FOLDED) || (dash.flags & CSTO_CHAR_DASH) == 0)
        return 0;
    return dash.end < s->text.end && csto_decode(dash.end, s->text.end, &point) != 0 && csto_char_of(point)->is_small;
}

/* Whether the name stands there in its own case; only asked when that matters: for a name whose case counts, and to
 * choose between several. */
static int is_in_case(const csto_name *name, const csto_entry *entry, csto_span span, int is_alone)
{
    return (is_alone && (name->flags & CSTO_FORM_CASED) == 0) ||
           csto_same_case((const char *)span.begin, (size_t)(span.end - span.begin),
                          csto_text + csto_forms[name->forms + entry->form]);
}

/* Judges one meaning of what stands at a place, perhaps the only one; 0 when it is none at all. */
static int judge_entry(scan *s, const csto_entry *entry, csto_span span, int is_alone, verdict *out)
{
    if (entry->what != CSTO_ENTRY_NAME)
        return 0;
    const csto_name *name = &csto_names[entry->ref];
    int same_case = is_in_case(name, entry, span, is_alone);
    if (name->evidence == CSTO_EVIDENCE_LOOKUP || ((name->flags & CSTO_FORM_CASED) != 0 && !same_case) ||
        is_part_of_adjective(s, name, span.end))
        return 0;

    csto_mention *mention = &out->mention;
    memset(mention, 0, sizeof *mention);
    mention->entity = csto_entity_named(name);
    mention->name = name;
    csto_marks marks = {0, {NULL, NULL}, 0, span.end};
    if (is_exercise(name)) {
        marks = csto_marks_of(s->text, span, name->entity);
        if (is_bare(s, &marks, span, name) && (s->flags & CSTO_SCAN_REFUSED) == 0)
            return 0;
        fill_exercise(name, &marks, mention);
    }
    mention->begin = (size_t)(span.begin - s->text.begin);
    mention->end = (size_t)(marks.end - s->text.begin);
    out->rank = (uint32_t)name->type << 20 | (same_case ? 0u : 1u) << 19 | name->entity;

    csto_span claim = claim_on(s, name, span);
    if (claim.begin != NULL)
        judge(s, mention, CSTO_REFUSED, CSTO_CLAIMED, claim);
    else if (name->evidence == CSTO_EVIDENCE_FREE)
        judge(s, mention, CSTO_CERTAIN, CSTO_BY_NAME, csto_nowhere);
    else if (name->evidence == CSTO_EVIDENCE_MARKED)
        judge_marks(s, &marks, span, mention);
    else if ((name->flags & CSTO_FORM_SURNAME) != 0)
        judge_surname(s, name, span, mention);
    else
        judge_context(s, name, span, mention);
    return 1;
}

static int is_named_twice(const scan *s, const verdict *v, const unsigned char *end)
{
    return v->mention.certainty >= CSTO_BY_CONTEXT &&
           (is_just_named(s, &v->mention) || csto_is_named_again(s->text, end, v->mention.name->entity));
}

/* Of two meanings of one name the one that is named right before or after; otherwise the surer, then by rank. */
static int is_better(const scan *s, const verdict *a, const verdict *b, const unsigned char *end)
{
    int is_a = 0, is_b = 0;
    if (a->mention.name->entity != b->mention.name->entity) {
        is_a = is_named_twice(s, a, end);
        is_b = is_named_twice(s, b, end);
    }
    if (is_a != is_b)
        return is_a;
    if (a->mention.certainty != b->mention.certainty)
        return a->mention.certainty > b->mention.certainty;
    return a->rank < b->rank;
}

/* The best meaning of a candidate; 0 when it has none. */
static int judge_candidate(scan *s, const unsigned char *begin, const csto_candidate *candidate, csto_mention *out)
{
    verdict best, other;
    memset(&best, 0, sizeof best);
    int found = 0;
    csto_span span = {begin, candidate->end};
    uint32_t first = csto_keys[candidate->key].entries, end = csto_keys[candidate->key + 1].entries;
    for (uint32_t e = first; e < end; e++) {
        if (!judge_entry(s, &csto_entries[e], span, end - first == 1, &other))
            continue;
        if (!found || is_better(s, &other, &best, span.end))
            best = other;
        found = 1;
    }
    if (found)
        *out = best.mention;
    return found;
}

/* ---- the walk ---- */

static int is_wanted(const scan *s, csto_certainty certainty)
{
    return certainty >= CSTO_BY_CONTEXT || (certainty == CSTO_POSSIBLE && (s->flags & CSTO_SCAN_POSSIBLE) != 0) ||
           (certainty == CSTO_REFUSED && (s->flags & CSTO_SCAN_REFUSED) != 0);
}

/* Where a name in brackets begins that follows a mention; NULL when none does. */
static const unsigned char *bracketed_after(csto_view text, const unsigned char *end)
{
    csto_unit unit;
    int has_unit = csto_unit_next(&unit, end, text.end, CSTO_CASE_FOLDED);
    if (has_unit && unit.length == 1 && unit.bytes[0] == ' ')
        has_unit = csto_unit_next(&unit, unit.end, text.end, CSTO_CASE_FOLDED);
    return has_unit && unit.length == 1 && unit.bytes[0] == '(' ? unit.end : NULL;
}

/* Takes note of a sure mention, but not of one within another: whether those are asked for changes nothing. What
 * follows it is read here, once, and not for each name that may stand in brackets. */
static void note_named(scan *s, const unsigned char *place)
{
    if (s->mention.certainty < CSTO_BY_CONTEXT || place < s->named.span.end)
        return;
    s->named.span.begin = s->text.begin + s->mention.begin;
    s->named.span.end = s->text.begin + s->mention.end;
    s->named.bracketed = bracketed_after(s->text, s->named.span.end);
    s->named.entity = s->mention.entity;
    s->named.certainty = s->mention.certainty;
}

/* The anchors within a mention count like any others, though the walk goes on after it. */
static void pass_over(scan *s, const unsigned char *begin)
{
    csto_span mention = {begin, s->text.begin + s->mention.end};
    if ((s->mention.name->flags & CSTO_FORM_ANCHOR_INSIDE) != 0 || s->mention.year != 0)
        csto_context_pass_over(&s->context, s->text, mention);
    csto_places_skip(&s->places, mention.end);
}

/* Whether what was judged has just been given, by a longer name that takes in the same words. */
static int is_given(const scan *s, const csto_mention *mention)
{
    return s->is_inside && mention->entity == s->named.entity &&
           s->text.begin + mention->begin == s->named.span.begin && s->text.begin + mention->end == s->named.span.end;
}

/*
 * Judges the remaining candidates of a place, the longest first. The first sure one is the mention; of others the
 * surest is kept, for those who ask for it.
 */
static int judge_place(scan *s, const unsigned char *begin)
{
    int found = 0;
    csto_mention judged;
    s->another_end = NULL;
    s->is_inside = begin < s->named.span.end;
    while (s->nested > 0) {
        s->nested--;
        if (csto_is_another(begin, &s->candidates.list[s->nested])) {
            s->another_end = s->candidates.list[s->nested].end;
            s->nested = 0;
            break;
        }
        if (!judge_candidate(s, begin, &s->candidates.list[s->nested], &judged) || is_given(s, &judged))
            continue;
        if (!found || judged.certainty > s->mention.certainty)
            s->mention = judged;
        found = 1;
        if (judged.certainty >= CSTO_BY_CONTEXT)
            break;
    }
    return found && is_wanted(s, s->mention.certainty);
}

const csto_mention *csto_scan_next(csto_scan *opaque)
{
    if (opaque == NULL)
        return NULL;
    scan *s = scan_in(opaque);
    int is_nested = (s->flags & CSTO_SCAN_NESTED) != 0;
    if (is_nested && s->nested > 0 && judge_place(s, s->nested_begin))
        return &s->mention;
    const unsigned char *place;
    while ((place = csto_places_next(&s->places, s->text, s->text.end, &s->candidates)) != NULL) {
        csto_context_pass(&s->context, place, &s->candidates, place < s->named.span.end);
        s->nested = s->candidates.count;
        s->nested_begin = place;
        int is_mention = judge_place(s, place);
        if (s->another_end != NULL)
            csto_places_skip(&s->places, s->another_end);
        if (!is_mention)
            continue;
        note_named(s, place);
        if (!is_nested && s->mention.certainty >= CSTO_BY_CONTEXT)
            pass_over(s, place);
        return &s->mention;
    }
    return NULL;
}
