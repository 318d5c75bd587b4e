/* SPDX-License-Identifier: MIT */
/* The words for enumerators, as lib/data writes them. */
#include "ascii.h"
#include "csto.h"

/* The texts are reached by offset and not by pointer: pointers would need relocation, switches need many lines. */
#define WORD_SIZE 24

static const char *word(const char (*words)[WORD_SIZE], size_t count, int index)
{
    return index >= 0 && (size_t)index < count && words[index][0] != '\0' ? words[index] : NULL;
}

#define COUNT(words) (sizeof(words) / sizeof(words)[0])

static const char kinds[][WORD_SIZE] = {
    "",          "organization",    "state",           "member-state", "body",
    "office",    "force-component", "exercise-series", "edition",      "training-institution",
    "specialty", "region",          "person",          "document",     "event",
    "figure",
};

static const char relations[][WORD_SIZE] = {
    "",         "country",    "in-country",   "parent",       "children",       "founding-documents",
    "founded",  "successors", "predecessors", "regions",      "in-region",      "organization",
    "bodies",   "head",       "heads",        "body",         "offices",        "appointed-by",
    "appoints", "holders",    "offices-held", "contributors", "contributes-to", "managed-by",
    "manages",  "trains",     "trained-by",   "series",       "editions",       "within",
    "includes", "hosts",      "hosted",       "participants", "participated",   "observers",
    "observed", "absent",     "absent-from",  "specialties",  "taught-at",      "parties",
    "party-to", "amends",     "amended-by",   "involved",     "events",         "about",
    "figures",
};

static const char conducts[][WORD_SIZE] = {"", "held", "planned", "unconfirmed", "cancelled"};
static const char standings[][WORD_SIZE] = {"", "base-training", "base-research", "other-line", "course-venue"};
static const char comparisons[][WORD_SIZE] = {"", "equal", "about", "more than", "less than"};
static const char confidences[][WORD_SIZE] = {"", "single-source", "corroborated", "official"};
static const char name_types[][WORD_SIZE] = {
    "", "official", "short", "abbreviation", "alias", "translation", "transliteration", "former", "erroneous"};
static const char evidences[][WORD_SIZE] = {"", "free", "marked", "context", "look-up"};
static const char certainties[][WORD_SIZE] = {"refused", "possible", "context", "certain"};
static const char reasons[][WORD_SIZE] = {"", "name", "marks", "anchor", "claimed", "no-evidence"};

const char *csto_kind_name(csto_kind kind) { return word(kinds, COUNT(kinds), (int)kind); }
const char *csto_relation_name(csto_relation relation) { return word(relations, COUNT(relations), (int)relation); }
const char *csto_conduct_name(csto_conduct conduct) { return word(conducts, COUNT(conducts), (int)conduct); }
const char *csto_standing_name(csto_standing standing) { return word(standings, COUNT(standings), (int)standing); }
const char *csto_comparison_name(csto_comparison comparison)
{
    return word(comparisons, COUNT(comparisons), (int)comparison);
}
const char *csto_confidence_name(csto_confidence confidence)
{
    return word(confidences, COUNT(confidences), (int)confidence);
}
const char *csto_name_type_name(csto_name_type type) { return word(name_types, COUNT(name_types), (int)type); }
const char *csto_evidence_name(csto_evidence evidence) { return word(evidences, COUNT(evidences), (int)evidence); }
const char *csto_certainty_name(csto_certainty certainty)
{
    return word(certainties, COUNT(certainties), (int)certainty);
}
const char *csto_reason_name(csto_reason reason) { return word(reasons, COUNT(reasons), (int)reason); }

csto_kind csto_kind_of_name(const char *name)
{
    for (size_t i = 1; name != NULL && i < COUNT(kinds); i++)
        if (csto_ascii_compare(name, kinds[i]) == 0)
            return (csto_kind)i;
    return CSTO_KIND_NONE;
}
