/* SPDX-License-Identifier: MIT */
#include "context.h"

#include "entities.h"

#include <string.h>

/* How far back the words beside a mention are read. */
enum { WORDS_BEFORE = 8, BYTES_BEFORE = 160 };
/* How many link words may stand in a row: "of the", "under the code name". */
enum { LINKS = 4 };
/* How far the words near a mention are read, either way: of its sentence, the one before and the one after. */
enum { NEAR = 240 };

static const csto_span nowhere = {NULL, NULL};

/* ---- what the keys at a place mean ---- */

static int is_cased_alike(const csto_name *name, const csto_entry *entry, csto_span span)
{
    return (name->flags & CSTO_FORM_CASED) == 0 ||
           csto_same_case((const char *)span.begin, (size_t)(span.end - span.begin),
                          csto_text + csto_forms[name->forms + entry->form]);
}

/* The longest candidate that has an entry the test accepts; an empty span when none has. Only keys with `has` can. */
typedef int entry_test(const csto_entry *entry, csto_span span, const void *with);

static csto_span longest_entry(const unsigned char *at, const csto_candidates *candidates, uint8_t has, entry_test *test,
                               const void *with)
{
    for (uint32_t i = candidates->count; i-- > 0;) {
        csto_span span = {at, candidates->list[i].end};
        uint32_t key = candidates->list[i].key;
        if ((csto_keys[key].has & has) != has)
            continue;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++)
            if (test(&csto_entries[e], span, with))
                return span;
    }
    return nowhere;
}

static int is_anchor(const csto_entry *entry, csto_span span, const void *with)
{
    (void)with;
    if (entry->what != CSTO_ENTRY_NAME)
        return 0;
    const csto_name *name = &csto_names[entry->ref];
    return (name->flags & CSTO_FORM_ANCHOR) != 0 && is_cased_alike(name, entry, span);
}

static int is_owner(const csto_entry *entry, csto_span span, const void *with)
{
    return is_anchor(entry, span, with) && csto_names[entry->ref].kind == CSTO_KIND_ORGANIZATION;
}

static int has_role(const csto_entry *entry, csto_span span, const void *with)
{
    (void)span;
    return entry->what == *(const uint8_t *)with;
}

const unsigned char *csto_word_of(csto_view text, const unsigned char *at, uint8_t role)
{
    csto_candidates candidates;
    csto_candidates_at(text, at, &candidates);
    return longest_entry(at, &candidates, CSTO_KEY_WORD, has_role, &role).end;
}

static int has_small_letter(csto_span span)
{
    uint32_t point, length;
    for (const unsigned char *at = span.begin; at < span.end; at += length)
        if ((length = csto_decode(at, span.end, &point)) == 0 || csto_char_of(point)->is_small)
            return 1;
    return 0;
}

const csto_claim *csto_context_claim_of(const csto_entry *entry, csto_span span)
{
    if (entry->what != CSTO_ENTRY_CLAIM || (entry->form == CSTO_CLAIM_CASED && has_small_letter(span)))
        return NULL;
    return &csto_claims[entry->ref];
}

/* A claim of one sort on one entity. */
typedef struct claimed {
    uint16_t entity;
    uint8_t side;
    int is_context_name;
} claimed;

static int is_claim(const csto_entry *entry, csto_span span, const void *with)
{
    const claimed *what = with;
    const csto_claim *claim = csto_context_claim_of(entry, span);
    if (claim == NULL || claim->side != what->side)
        return 0;
    if (claim->take_count == 0)
        return what->is_context_name;
    for (uint16_t i = 0; i < claim->take_count; i++)
        if (csto_claim_takes[claim->takes + i] == what->entity)
            return 1;
    return 0;
}

static int has_side(const csto_entry *entry, csto_span span, const void *with)
{
    (void)span;
    return entry->what == CSTO_ENTRY_CLAIM && csto_claims[entry->ref].side == *(const uint8_t *)with;
}

/* The end of the longest name of something else at a place, or NULL. */
static const unsigned char *another_end(const unsigned char *at, const csto_candidates *candidates)
{
    for (uint32_t i = candidates->count; i-- > 0;)
        if (csto_context_is_another(at, &candidates->list[i]))
            return candidates->list[i].end;
    return NULL;
}

/* ---- anchors ---- */

void csto_context_start(csto_context *context, csto_view text, csto_sieve *sieve)
{
    memset(context, 0, sizeof *context);
    context->sieve = sieve;
    context->searched = text.begin;
    context->looked_out = text.begin;
}

void csto_context_pass(csto_context *context, const unsigned char *at, const csto_candidates *candidates)
{
    csto_span anchor = longest_entry(at, candidates, CSTO_KEY_ANCHOR, is_anchor, NULL);
    if (anchor.begin == NULL) {
        csto_rival_pass(&context->rival, at, candidates);
        return;
    }
    context->last_anchor = anchor;
    context->unread_count = 0;
}

/* Finds the last anchor within the mentions that have been passed over. A rival within one is a part of our own name. */
static void read_inside(csto_context *context, csto_view text)
{
    while (context->unread_count > 0) {
        const unsigned char *place;
        csto_candidates candidates;
        csto_span mention = context->unread[--context->unread_count];
        csto_places places = csto_places_from(context->sieve, CSTO_SOUGHT_NAMES, mention.begin);
        while ((place = csto_places_next(&places, text, mention.end, &candidates)) != NULL) {
            csto_span anchor = longest_entry(place, &candidates, CSTO_KEY_ANCHOR, is_anchor, NULL);
            if (anchor.begin != NULL) {
                context->last_anchor = anchor;
                context->unread_count = 0;
            }
        }
    }
}

void csto_context_pass_over(csto_context *context, csto_view text, csto_span mention)
{
    if (context->unread_count == CSTO_UNREAD)
        read_inside(context, text);
    context->unread[context->unread_count++] = mention;
}

static int is_within_reach(csto_span span, const unsigned char *at)
{
    return span.begin != NULL && (span.begin < at ? at - span.begin : span.begin - at) <= CSTO_CONTEXT_REACH;
}

static const unsigned char *reach_after(csto_view text, const unsigned char *at)
{
    return text.end - at > CSTO_CONTEXT_REACH ? at + CSTO_CONTEXT_REACH + 1 : text.end;
}

csto_span csto_context_anchor(csto_context *context, csto_view text, const unsigned char *at)
{
    read_inside(context, text);
    if (is_within_reach(context->last_anchor, at))
        return context->last_anchor;
    if (context->next_anchor.begin == NULL || context->next_anchor.begin < at) {
        context->next_anchor = nowhere;
        const unsigned char *limit = reach_after(text, at), *place;
        csto_candidates candidates;
        if (context->searched < at)
            context->searched = at;
        csto_places places = csto_places_from(context->sieve, CSTO_SOUGHT_NAMES, context->searched);
        if (context->searched < limit)
            context->searched = limit;
        while ((place = csto_places_next(&places, text, limit, &candidates)) != NULL) {
            const unsigned char *another = another_end(place, &candidates);
            if (another != NULL) {
                places = csto_places_from(context->sieve, CSTO_SOUGHT_NAMES, another);
                continue;
            }
            context->next_anchor = longest_entry(place, &candidates, CSTO_KEY_ANCHOR, is_anchor, NULL);
            if (context->next_anchor.begin != NULL) {
                context->searched = place + 1;
                break;
            }
        }
    }
    return is_within_reach(context->next_anchor, at) ? context->next_anchor : nowhere;
}

/* ---- people ---- */

static void see_beacons(csto_context *context, csto_view text, const unsigned char *at,
                        const csto_candidates *candidates)
{
    for (uint32_t i = candidates->count; i-- > 0;) {
        csto_span span = {at, candidates->list[i].end};
        uint32_t key = candidates->list[i].key;
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
            const csto_entry *entry = &csto_entries[e];
            if (entry->what != CSTO_ENTRY_NAME)
                continue;
            const csto_name *name = &csto_names[entry->ref];
            uint16_t beacon = csto_entity_beacon[name->entity];
            if (beacon != 0 && name->evidence != CSTO_EVIDENCE_LOOKUP && (name->flags & CSTO_FORM_SURNAME) == 0 &&
                is_cased_alike(name, entry, span))
                context->beacons[beacon] = (size_t)(at - text.begin) + 1;
        }
    }
}

/* Brings the knowledge of beacons up to the reach after `at`. What lies before its reach is passed over. */
static void look_out(csto_context *context, csto_view text, const unsigned char *at)
{
    const unsigned char *limit = reach_after(text, at), *place;
    const unsigned char *from = context->looked_out;
    if (at - text.begin > CSTO_CONTEXT_REACH && from < at - CSTO_CONTEXT_REACH) {
        from = at - CSTO_CONTEXT_REACH;
        while (from < at && (*from & 0xC0) == 0x80)
            from++;
    }
    csto_places places = csto_places_from(context->sieve, CSTO_SOUGHT_NAMES, from);
    csto_candidates candidates;
    while ((place = csto_places_next(&places, text, limit, &candidates)) != NULL)
        see_beacons(context, text, place, &candidates);
    context->looked_out = limit > from ? limit : from;
}

/* Where a beacon stands, if within reach: its span is that of the longest name there. */
static csto_span beacon_span(const csto_context *context, csto_view text, const unsigned char *at, uint16_t beacon)
{
    csto_span span = {NULL, NULL};
    if (context->beacons[beacon] == 0)
        return span;
    span.begin = text.begin + context->beacons[beacon] - 1;
    span.end = span.begin;
    if (!is_within_reach(span, at)) {
        span.begin = span.end = NULL;
        return span;
    }
    csto_candidates candidates;
    csto_candidates_at(text, span.begin, &candidates);
    if (candidates.count > 0)
        span.end = candidates.list[candidates.count - 1].end;
    return span;
}

csto_span csto_context_person(csto_context *context, csto_view text, const unsigned char *at, uint16_t person)
{
    look_out(context, text, at);
    csto_span span = beacon_span(context, text, at, csto_entity_beacon[person]);
    for (uint32_t i = csto_beacon_offices[person]; span.begin == NULL && i < csto_beacon_offices[person + 1]; i++)
        span = beacon_span(context, text, at, csto_beacon_list[i]);
    return span;
}

static int is_holder(const csto_name *name, uint16_t office)
{
    uint16_t beacon = csto_entity_beacon[office];
    if (beacon == 0 || name->evidence != CSTO_EVIDENCE_FREE)
        return 0;
    for (uint32_t i = csto_beacon_offices[name->entity]; i < csto_beacon_offices[name->entity + 1]; i++)
        if (csto_beacon_list[i] == beacon)
            return 1;
    return 0;
}

/* ---- words beside ---- */

int csto_words_before(csto_view text, const unsigned char *at, csto_word_visitor *visit, void *with)
{
    const unsigned char *limit = at - text.begin > BYTES_BEFORE ? at - BYTES_BEFORE : text.begin;
    const unsigned char *here = at;
    uint8_t after = 0; /* flags of the character at `here` */
    for (int words = 0; here > limit && words < WORDS_BEFORE;) {
        const unsigned char *previous = here;
        uint8_t flags = csto_flags_before(text.begin, &previous);
        if ((flags & CSTO_CHAR_DROP) == 0) {
            if ((after & CSTO_CHAR_WORD) != 0 &&
                ((flags & CSTO_CHAR_WORD) == 0 || ((flags | after) & CSTO_CHAR_HAN) != 0)) {
                int answer = visit(text, here, with);
                if (answer != 0)
                    return answer;
                words++;
            }
            after = flags;
        }
        here = previous;
    }
    return here == text.begin && (after & CSTO_CHAR_WORD) != 0 ? visit(text, here, with) : 0;
}

/* "NATO, whose Military Committee": goes over the comma and the word. */
static const unsigned char *skip_relative(csto_view text, const unsigned char *at)
{
    csto_unit unit;
    const unsigned char *word = at;
    for (int i = 0; i < 2 && csto_unit_next(&unit, word, text.end, CSTO_CASE_FOLDED); i++)
        if (unit.length == 1 && unit.bytes[0] == (i == 0 ? ',' : ' '))
            word = unit.end;
    const unsigned char *end = word == at ? NULL : csto_word_of(text, word, CSTO_ENTRY_RELATIVE);
    return end != NULL ? end : at;
}

/* Goes over a possessive ending, white space, a hyphen, a bracket, a colon, a quotation mark: at most four characters. */
static const unsigned char *skip_joint(csto_view text, const unsigned char *at, const unsigned char *mention)
{
    csto_unit unit;
    for (int i = 0; i < 4 && at < mention && csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED); i++) {
        int is_s = unit.length == 1 && unit.bytes[0] == 's' && i == 1;
        int is_between = unit.length == 1 && memchr(" '-):\"", unit.bytes[0], 6) != NULL;
        if (!is_between && !is_s)
            break;
        at = unit.end;
    }
    return at;
}

/* Whether nothing else stands between a claimant and the mention, but for "whose" and for what qualifies an office:
 * "the UN's acting Secretary General". */
static int is_joined(csto_view text, const unsigned char *at, const unsigned char *mention)
{
    const unsigned char *qualified;
    at = skip_joint(text, skip_relative(text, at), mention);
    if (at < mention && (qualified = csto_word_of(text, at, CSTO_ENTRY_QUALIFIER)) != NULL)
        at = skip_joint(text, qualified, mention);
    return at == mention;
}

/* Who stands beside a mention. */
typedef struct neighbours {
    csto_span mention;
    claimed claim;
    csto_span owner, claimant; /* the nearest before it; empty: none */
} neighbours;

/* The first owner ends the search, for it outweighs claims. */
static int find_neighbour(csto_view text, const unsigned char *word, void *with)
{
    neighbours *beside = with;
    csto_candidates candidates;
    csto_candidates_at(text, word, &candidates);
    csto_span owner = longest_entry(word, &candidates, CSTO_KEY_ANCHOR, is_owner, NULL);
    if (owner.begin != NULL && is_joined(text, owner.end, beside->mention.begin)) {
        beside->owner = owner;
        return 1;
    }
    csto_span claimant = longest_entry(word, &candidates, CSTO_KEY_CLAIM, is_claim, &beside->claim);
    if (claimant.begin != NULL && beside->claimant.begin == NULL &&
        is_joined(text, claimant.end, beside->mention.begin))
        beside->claimant = claimant;
    return 0;
}

const unsigned char *csto_skip_links(csto_view text, const unsigned char *at)
{
    for (int links = 0;;) {
        csto_unit unit;
        while (csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED) && unit.length > 0 &&
               (unit.flags & (CSTO_CHAR_SPACE | CSTO_CHAR_QUOTE | CSTO_CHAR_APOSTROPHE)) != 0)
            at = unit.end;
        const unsigned char *link = csto_word_of(text, at, CSTO_ENTRY_LINK);
        if (link == NULL || links++ == LINKS)
            return at;
        at = link;
    }
}

/* The keys after a mention and link words, of which there must be some. Returns where they begin. */
static const unsigned char *candidates_after(csto_view text, csto_span mention, csto_candidates *candidates)
{
    const unsigned char *at = csto_skip_links(text, mention.end);
    candidates->count = 0;
    if (at != mention.end && at != text.end)
        csto_candidates_at(text, at, candidates);
    return at;
}

csto_neighbour csto_context_beside(csto_view text, csto_span mention, uint16_t entity, int is_context_name,
                                   csto_span *witness)
{
    csto_candidates after;
    neighbours before = {mention, {entity, CSTO_CLAIM_BESIDE, is_context_name}, nowhere, nowhere};
    csto_words_before(text, mention.begin, find_neighbour, &before);
    *witness = before.owner;
    if (witness->begin != NULL)
        return CSTO_NEIGHBOUR_OWNER;
    const unsigned char *at = candidates_after(text, mention, &after);
    *witness = longest_entry(at, &after, CSTO_KEY_ANCHOR, is_owner, NULL);
    if (witness->begin != NULL)
        return CSTO_NEIGHBOUR_OWNER;
    *witness = before.claimant;
    if (witness->begin == NULL)
        *witness = longest_entry(at, &after, CSTO_KEY_CLAIM, is_claim, &before.claim);
    return witness->begin != NULL ? CSTO_NEIGHBOUR_CLAIM : CSTO_NEIGHBOUR_NONE;
}

static int is_name_of(const csto_entry *entry, csto_span span, const void *with)
{
    return entry->what == CSTO_ENTRY_NAME && csto_names[entry->ref].entity == *(const uint16_t *)with &&
           is_cased_alike(&csto_names[entry->ref], entry, span);
}

int csto_context_is_named_again(csto_view text, const unsigned char *at, uint16_t entity)
{
    csto_unit unit;
    int is_apposition = 0;
    while (csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED) && unit.length == 1 &&
           (unit.bytes[0] == ' ' || unit.bytes[0] == '(' || unit.bytes[0] == ',')) {
        is_apposition |= unit.bytes[0] != ' ';
        at = unit.end;
    }
    if (!is_apposition)
        return 0;
    csto_candidates candidates;
    at = csto_skip_links(text, at);
    csto_candidates_at(text, at, &candidates);
    return longest_entry(at, &candidates, 0, is_name_of, &entity).begin != NULL;
}

int csto_context_is_held(csto_view text, const unsigned char *at, uint16_t office)
{
    csto_candidates candidates;
    csto_candidates_at(text, csto_skip_links(text, at), &candidates);
    for (uint32_t i = candidates.count; i-- > 0;)
        for (uint32_t e = csto_keys[candidates.list[i].key].entries; e < csto_keys[candidates.list[i].key + 1].entries; e++)
            if (csto_entries[e].what == CSTO_ENTRY_NAME && is_holder(&csto_names[csto_entries[e].ref], office))
                return 1;
    return 0;
}

/* ---- rivals ---- */

/* Whether a line holds nothing else. */
static int is_heading(csto_view text, csto_span span)
{
    uint32_t point;
    const unsigned char *at = span.begin;
    while (at > text.begin && *at != '\n') {
        at = csto_before(text.begin, at, &point);
        if (point > 0x10FFFF || (csto_char_of(point)->flags & CSTO_CHAR_WORD) != 0)
            return 0;
    }
    for (at = span.end; at < text.end && *at != '\n'; at++)
        if (*at != ' ' && *at != ':' && *at != '\r')
            return 0;
    return at < text.end;
}

static int is_possessive(csto_view text, const unsigned char *word, void *with)
{
    const unsigned char *const *mention = with, *end = csto_word_of(text, word, CSTO_ENTRY_POSSESSIVE);
    return end != NULL && skip_joint(text, end, *mention) == *mention;
}

csto_span csto_context_rival(const csto_context *context, csto_view text, const unsigned char *at, uint16_t entity)
{
    const csto_rival *rival = &context->rival;
    const csto_claim *claim = &csto_claims[rival->claim];
    int is_own = 0, is_after_anchor = is_within_reach(context->last_anchor, at);
    if (!is_within_reach(rival->latest, at) ||
        (is_after_anchor && rival->latest.begin < context->last_anchor.begin))
        return nowhere;
    for (uint16_t i = 0; i < claim->own_count; i++)
        is_own |= csto_claim_takes[claim->own + i] == entity;
    if (!is_own)
        return nowhere;
    int is_twice = is_within_reach(rival->earlier, at) && rival->earlier.begin > context->last_anchor.begin;
    if (!is_after_anchor || is_twice || is_heading(text, rival->latest) ||
        csto_words_before(text, at, is_possessive, &at))
        return rival->latest;
    return nowhere;
}

/* ---- words beside an earlier mention ---- */

void csto_context_attribute(csto_context *context, uint16_t entity, csto_neighbour neighbour, csto_span words)
{
    csto_attribution *place = NULL;
    if (neighbour == CSTO_NEIGHBOUR_NONE)
        return;
    for (int i = 0; i < CSTO_ATTRIBUTIONS; i++)
        if (context->attributions[i].words.begin != NULL && context->attributions[i].entity == entity)
            place = &context->attributions[i];
    if (place != NULL && place->is_owned && neighbour == CSTO_NEIGHBOUR_CLAIM &&
        is_within_reach(place->words, words.begin))
        return; /* the CSTO's own is what the text is about */
    if (place == NULL)
        place = &context->attributions[context->next_attribution++ % CSTO_ATTRIBUTIONS];
    place->words = words;
    place->entity = entity;
    place->is_owned = neighbour == CSTO_NEIGHBOUR_OWNER;
}

csto_span csto_context_claimed_before(const csto_context *context, const unsigned char *at, uint16_t entity)
{
    for (int i = 0; i < CSTO_ATTRIBUTIONS; i++) {
        const csto_attribution *place = &context->attributions[i];
        if (place->words.begin != NULL && place->entity == entity && !place->is_owned &&
            (context->last_anchor.begin == NULL || place->words.begin > context->last_anchor.begin) &&
            is_within_reach(place->words, at))
            return place->words;
    }
    return nowhere;
}

/* ---- exercises named before ---- */

void csto_context_mark(csto_context *context, const csto_name *name, csto_span place)
{
    csto_marked *marked = NULL;
    for (int i = 0; i < CSTO_MARKED; i++)
        if (context->marked[i].name == name)
            marked = &context->marked[i];
    if (marked == NULL)
        marked = &context->marked[context->next_marked++ % CSTO_MARKED];
    marked->place = place;
    marked->name = name;
}

csto_span csto_context_marked_before(const csto_context *context, const unsigned char *at, const csto_name *name)
{
    csto_span none = {NULL, NULL};
    for (int i = 0; i < CSTO_MARKED; i++)
        if (context->marked[i].name == name && is_within_reach(context->marked[i].place, at))
            return context->marked[i].place;
    return none;
}

static uint8_t flags_before(csto_view text, const unsigned char **at, uint32_t *point)
{
    *at = csto_before(text.begin, *at, point);
    return *point > 0x10FFFF ? 0 : csto_char_of(*point)->flags;
}

/* A capital, not a letter of a script that has none. */
static int is_capital(uint32_t point) { return point <= 0x10FFFF && csto_char_of(point)->fold != 0; }

/* Whether a sentence or a word with a capital ends before `at`. */
static int is_capital_due(csto_view text, const unsigned char *at)
{
    uint32_t point, first;
    uint8_t flags = CSTO_CHAR_SPACE;
    while (at > text.begin && (flags & (CSTO_CHAR_SPACE | CSTO_CHAR_DROP)) != 0 && (flags & CSTO_CHAR_BREAK) == 0)
        flags = flags_before(text, &at, &point);
    if ((flags & CSTO_CHAR_WORD) == 0)
        return point != ',' && point != '(';
    for (first = point; at > text.begin; first = point)
        if ((flags_before(text, &at, &point) & CSTO_CHAR_WORD) == 0)
            break;
    return is_capital(first);
}

int csto_context_is_proper_name(csto_view text, csto_span name)
{
    uint32_t first, next;
    if (name.begin == text.begin || csto_decode(name.begin, text.end, &first) == 0 || !is_capital(first) ||
        is_capital_due(text, name.begin))
        return 0;
    const unsigned char *after = name.end;
    if (after < text.end && *after == ' ')
        after++;
    return after == text.end || csto_decode(after, text.end, &next) == 0 || !is_capital(next);
}

/* ---- words near ---- */

static int ends_paragraph(csto_view text, const unsigned char *at)
{
    return *at == '\n' && at + 1 < text.end && (at[1] == '\n' || at[1] == '\r');
}

/* A full stop and its like; a full stop inside a word ("U.S.") is none. */
static int ends_sentence(csto_view text, const unsigned char *at)
{
    if (*at > '?')
        return 0; /* as most characters are */
    int is_stop = *at == '.' || *at == '!' || *at == '?' || *at == ';';
    return is_stop && at + 1 < text.end && (at[1] == ' ' || at[1] == '\n');
}

/* The text near a mention. */
static csto_view near_text(csto_view text, csto_span mention)
{
    csto_view near = {mention.begin - text.begin > NEAR ? mention.begin - NEAR : text.begin,
                      text.end - mention.end > NEAR ? mention.end + NEAR : text.end};
    while (near.begin < mention.begin && (*near.begin & 0xC0) == 0x80)
        near.begin++;
    return near;
}

/* Of the text near a mention its sentence, the one before it and the one after it, as far as they are in its paragraph. */
static csto_view sentences_of(csto_view text, csto_view near, csto_span mention)
{
    csto_view found = {mention.begin, mention.end};
    for (int ends = 0; found.begin > near.begin; found.begin--)
        if (ends_paragraph(text, found.begin - 1) || (ends_sentence(text, found.begin - 1) && ends++ == 1))
            break;
    for (int ends = 0; found.end < near.end; found.end++)
        if (ends_paragraph(text, found.end) || (ends_sentence(text, found.end) && ends++ == 1))
            break;
    return found;
}

/* Whether there are claims in the text near a mention at all. Most often there is none, and the next mention's text is
 * partly the same: what has been seen to have none is not read again. */
static int has_claims(csto_context *context, csto_view text, csto_view near)
{
    uint8_t side = CSTO_CLAIM_NEAR;
    csto_candidates candidates;
    const unsigned char *place;
    if (near.begin < context->unclaimed.begin || near.begin > context->unclaimed.end)
        context->unclaimed.begin = context->unclaimed.end = near.begin;
    csto_places places = csto_places_from(context->sieve, CSTO_SOUGHT_NEAR, context->unclaimed.end);
    while (context->unclaimed.end < near.end) {
        place = csto_places_next(&places, text, near.end, &candidates);
        context->unclaimed.end = place == NULL ? near.end : place;
        if (place != NULL && longest_entry(place, &candidates, CSTO_KEY_CLAIM, has_side, &side).begin != NULL)
            return 1;
    }
    return 0;
}

csto_span csto_context_near(csto_context *context, csto_view text, csto_span mention, uint16_t entity)
{
    csto_span found = nowhere;
    claimed claim = {entity, CSTO_CLAIM_NEAR, 0};
    csto_view near = near_text(text, mention);
    if (!has_claims(context, text, near))
        return nowhere;
    near = sentences_of(text, near, mention);
    csto_places places = csto_places_from(context->sieve, CSTO_SOUGHT_NEAR, near.begin);
    csto_candidates candidates;
    const unsigned char *place;
    while (found.begin == NULL && (place = csto_places_next(&places, text, near.end, &candidates)) != NULL)
        found = longest_entry(place, &candidates, CSTO_KEY_CLAIM, is_claim, &claim);
    return found;
}

/* ---- words instead ---- */

int csto_context_is_another(const unsigned char *at, const csto_candidate *candidate)
{
    csto_span span = {at, candidate->end};
    if ((csto_keys[candidate->key].has & CSTO_KEY_CLAIM) == 0)
        return 0;
    for (uint32_t e = csto_keys[candidate->key].entries; e < csto_keys[candidate->key + 1].entries; e++) {
        const csto_claim *claim = csto_context_claim_of(&csto_entries[e], span);
        if (claim != NULL && claim->side == CSTO_CLAIM_INSTEAD)
            return 1;
    }
    return 0;
}
