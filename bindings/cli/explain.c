/* SPDX-License-Identifier: MIT */
#include "explain.h"

#include "utf8.h"

#include <stdio.h>
#include <string.h>

/* What is quoted of a name or witness at most, in bytes. */
enum { QUOTED_MAX = 240 };

/* Where the witness stands. The walk has come to the mention: what lies between the two is walked again. */
static void place_of(const scanned_text *text, const csto_mention *mention, size_t *line, size_t *column)
{
    size_t at = mention->witness_begin, known = mention->begin;
    line_walk walk = text->lines;
    if (at >= known) {
        lines_go(&walk, at);
        *line = walk.line;
        *column = walk.column;
        return;
    }
    *line = walk.line;
    const char *bytes = text->bytes, *newline, *from = bytes + at;
    while ((newline = memchr(from, '\n', (size_t)(bytes + known - from))) != NULL && !walk.is_one_line) {
        --*line;
        from = newline + 1;
    }
    if (*line == walk.line) { /* the same line as the mention's, whose column is known */
        *column = walk.column - utf8_count(bytes + at, known - at);
        return;
    }
    size_t begin = at;
    while (begin > 0 && bytes[begin - 1] != '\n')
        begin--;
    *column = utf8_count(bytes + begin, at - begin) + 1;
}

/* How much of a piece of text is quoted. */
static int quoted_length(const char *bytes, size_t len) { return (int)utf8_length_within(bytes, len, QUOTED_MAX); }

static const char *need_of(csto_evidence evidence)
{
    switch (evidence) {
    case CSTO_EVIDENCE_FREE:
        return "which means nothing else";
    case CSTO_EVIDENCE_MARKED:
        return "which needs marks";
    case CSTO_EVIDENCE_CONTEXT:
        return "which needs a text about the CSTO";
    default:
        return "which is for look-up";
    }
}

static const char *finding_of(const csto_mention *mention)
{
    int has_witness = mention->witness_begin != mention->witness_end;
    switch (mention->reason) {
    case CSTO_BY_MARKS:
        if (mention->certainty == CSTO_BY_CONTEXT)
            return "; the text has named it with marks:";
        if (mention->certainty == CSTO_POSSIBLE)
            return "; it has one mark alone:";
        return has_witness ? "; it has marks:" : "; it has marks";
    case CSTO_BY_ANCHOR:
        return "; the text is about the CSTO:";
    case CSTO_CLAIMED:
        return "; other words claim it:";
    case CSTO_NO_EVIDENCE:
        return "; nothing of the sort is there";
    default:
        return "";
    }
}

void explain(const scanned_text *text, const csto_mention *mention, char explanation[EXPLANATION_MAX])
{
    const char *name = csto_name_text(mention->name), *witness = text->bytes + mention->witness_begin;
    size_t line, column;
    int len = snprintf(explanation, EXPLANATION_MAX, "by “%.*s” (%s, %s), %s%s", quoted_length(name, strlen(name)),
                       name, csto_name_lang(mention->name), csto_name_type_name(csto_name_type_of(mention->name)),
                       need_of(csto_name_evidence(mention->name)), finding_of(mention));
    if (mention->witness_begin == mention->witness_end || len < 0 || len >= EXPLANATION_MAX)
        return;
    place_of(text, mention, &line, &column);
    snprintf(explanation + len, EXPLANATION_MAX - (size_t)len, " “%.*s” at %zu:%zu",
             quoted_length(witness, mention->witness_end - mention->witness_begin), witness,
             text->record != 0 ? text->record : line, column);
}
