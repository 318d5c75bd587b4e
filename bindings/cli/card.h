/* SPDX-License-Identifier: MIT */
/* How a card for people is set: headings, lines with a label, notes, the numbers of sources. */
#ifndef CSTO_CLI_CARD_H
#define CSTO_CLI_CARD_H

#include "cited.h"
#include "options.h"
#include "output.h"
#include "wrap.h"

/* A card being printed. */
typedef struct card {
    const cli_options *options;
    const csto_entity *entity;
    citations cited; /* so far */
} card;

/* A heading, after an empty line. */
void card_heading(const card *to, const char *text);

/* Begins a line with a label in a column of `width`; the rest is set beside it. */
wrapped_line card_line(const card *to, const char *label, size_t width);

/* Sets words in a style. */
void card_words(const card *to, wrapped_line *wrap, text_style style, const char *text);

/* A note has lines of its own, set in to a column; NULL has none. */
void card_note(const card *to, const char *note, size_t column);

/* In brackets the confidence of a fact, and whether it held only maybe on the day asked for; its sources' numbers. */
void card_standing(card *to, wrapped_line *wrap, const csto_fact *fact);

/* ---- parts of a card ---- */

/* The summary, below the title. */
void card_summary(card *to);

/* What has days, as a table; then what has none. */
void card_facts(card *to);

#endif
