/* SPDX-License-Identifier: MIT */
#include "scan_report.h"

#include "explain.h"
#include "memory.h"
#include "output.h"
#include "text.h"
#include "wrap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SURFACE_WIDTH_MAX = 40, MEANING_WIDTH_LEAST = 28 };

static size_t keep_text(scan_report *report, const char *bytes, size_t len)
{
    size_t at = report->text_len;
    report->text = room_for(report->text, at, len, &report->text_capacity);
    memcpy(report->text + at, bytes, len);
    report->text_len += len;
    return at;
}

void scan_report_add(scan_report *report, const scanned_text *text, const csto_mention *mention)
{
    report->mentions = grown(report->mentions, report->count, &report->capacity, sizeof *report->mentions);
    found_mention *taken = &report->mentions[report->count++];
    taken->line = scanned_line(text);
    taken->column = text->lines.column;
    taken->surface_len = mention->end - mention->begin;
    taken->surface = keep_text(report, text->bytes + mention->begin, taken->surface_len);
    taken->explanation = 0;
    taken->entity = mention->entity;
    taken->year = mention->year;
    taken->certainty = mention->certainty;
    if (text->options->explain) {
        char explanation[EXPLANATION_MAX];
        explain(text, mention, explanation);
        taken->explanation = keep_text(report, explanation, strlen(explanation) + 1);
    }
}

static size_t place_width(const found_mention *mention)
{
    return (size_t)snprintf(NULL, 0, "%zu:%zu", mention->line, mention->column);
}

/* Most mentions are certain: the others say so. */
static void print_certainty(wrapped_line *wrap, csto_certainty certainty, int colour)
{
    if (certainty == CSTO_CERTAIN)
        return;
    style_begin(wrap->out, STYLE_DOUBT, colour);
    wrap_words(wrap, certainty == CSTO_BY_CONTEXT ? "by context" : csto_certainty_name(certainty));
    style_end(wrap->out, colour);
}

static void print_kind_of(wrapped_line *wrap, const found_mention *mention, int colour)
{
    char text[64];
    const char *kind = csto_kind_name(mention->entity->kind);
    if (mention->year != 0)
        snprintf(text, sizeof text, "(%s, %d)", kind, (int)mention->year);
    else
        snprintf(text, sizeof text, "(%s)", kind);
    style_begin(wrap->out, STYLE_FAINT, colour);
    wrap_words(wrap, text);
    style_end(wrap->out, colour);
}

/* Sets the arrow beside a surface that begins at a column and is so wide, or below it when there is too little room. */
static wrapped_line begin_meaning(FILE *out, size_t column, size_t width, size_t surface)
{
    size_t at = column + (width > surface ? width : surface) + 2;
    wrapped_line wrap = wrap_at(out, at);
    if (at + MEANING_WIDTH_LEAST > wrap.margin) {
        putc('\n', out);
        print_spaces(out, column);
        wrap = wrap_at(out, column);
    } else {
        print_spaces(out, at - column - width);
    }
    wrap_tail(&wrap, "→ ");
    wrap.indent = wrap.column;
    return wrap;
}

static void print_mention(FILE *out, const found_mention *mention, const scan_report *report, size_t place,
                          size_t surface, const cli_options *options)
{
    int colour = options->colour;
    size_t column = 2 + place + 2, room = output_width() - column;
    print_spaces(out, 2 + place - place_width(mention));
    style_begin(out, STYLE_PLACE, colour);
    fprintf(out, "%zu:%zu", mention->line, mention->column);
    style_end(out, colour);
    print_spaces(out, 2);
    style_begin(out, STYLE_NAME, colour);
    size_t width = print_text_within(out, report->text + mention->surface, mention->surface_len,
                                     room < SURFACE_WIDTH_MAX ? room : SURFACE_WIDTH_MAX);
    style_end(out, colour);
    wrapped_line wrap = begin_meaning(out, column, width, surface);
    wrap_words(&wrap, shown_name(options, mention->entity));
    print_kind_of(&wrap, mention, colour);
    print_certainty(&wrap, mention->certainty, colour);
    putc('\n', out);
    if (mention->explanation != 0) {
        print_spaces(out, column);
        wrap = wrap_at(out, column);
        style_begin(out, STYLE_FAINT, colour);
        wrap_words(&wrap, report->text + mention->explanation);
        style_end(out, colour);
        putc('\n', out);
    }
}

void scan_report_print(scan_report *report, FILE *out, const cli_options *options)
{
    size_t place = 0, surface = 0, most = output_width() * 2 / 5;
    if (report->count == 0)
        return;
    most = most < SURFACE_WIDTH_MAX ? most : SURFACE_WIDTH_MAX;
    const found_mention *end = report->mentions + report->count;
    for (const found_mention *at = report->mentions; at < end; at++) {
        size_t width = text_width(report->text + at->surface, at->surface_len);
        surface = width > surface && width <= most ? width : surface;
        place = place_width(at) > place ? place_width(at) : place;
    }
    for (const found_mention *at = report->mentions; at < end; at++)
        print_mention(out, at, report, place, surface, options);
    report->count = report->text_len = 0;
}

void scan_report_free(scan_report *report)
{
    free(report->mentions);
    free(report->text);
}

static const char *plural(size_t count, const char *one, const char *more) { return count == 1 ? one : more; }

/* One kind: how many mentions, and of which entities. Gives the row after it. */
static const tally_row *print_kind(const tally_row *row, const tally_row *end, size_t number_width,
                                   const cli_options *options)
{
    int colour = options->colour;
    const tally_row *after = row;
    size_t mentions = 0;
    while (after < end && after->entity->kind == row->entity->kind)
        mentions += (after++)->mentions;
    style_begin(stdout, STYLE_ID, colour);
    printf("  %-20s", csto_kind_name(row->entity->kind));
    style_end(stdout, colour);
    printf("  %*zu  ", (int)number_width, mentions);
    wrapped_line wrap = wrap_at(stdout, 2 + 20 + 2 + number_width + 2);
    for (; row < after; row++) {
        wrap_words(&wrap, shown_name(options, row->entity));
        if (row->mentions > 1) {
            char times[32];
            snprintf(times, sizeof times, "×%zu", row->mentions);
            style_begin(stdout, STYLE_FAINT, colour);
            wrap_whole(&wrap, times, strlen(times));
            style_end(stdout, colour);
        }
        if (row + 1 < after)
            wrap_tail(&wrap, ",");
    }
    putchar('\n');
    return after;
}

void scan_summary_print(mention_tally *tally, const cli_options *options)
{
    if (tally->mentions == 0) {
        puts("No mentions.");
        return;
    }
    tally_sum(tally);
    putchar('\n');
    style_begin(stdout, STYLE_HEADING, options->colour);
    printf("%zu %s of %zu %s", tally->mentions, plural(tally->mentions, "mention", "mentions"), tally->count,
           plural(tally->count, "entity", "entities"));
    style_end(stdout, options->colour);
    putchar('\n');
    size_t number_width = (size_t)snprintf(NULL, 0, "%zu", tally->mentions);
    const tally_row *row = tally->rows, *end = row + tally->count;
    while (row < end)
        row = print_kind(row, end, number_width, options);
}
