/* SPDX-License-Identifier: MIT */
#include "scan_report.h"

#include "memory.h"
#include "output.h"
#include "text.h"
#include "wrap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SURFACE_WIDTH_MAX = 40 };

scan_report scan_report_begin(int colour, int named)
{
    scan_report begun;
    memset(&begun, 0, sizeof begun);
    begun.colour = colour;
    begun.named = named;
    return begun;
}

void scan_report_add(scan_report *report, const csto_mention *mention, size_t line, size_t column)
{
    report->mentions = grown(report->mentions, report->count, &report->capacity, sizeof *report->mentions);
    found_mention *taken = &report->mentions[report->count++];
    taken->begin = mention->begin;
    taken->end = mention->end;
    taken->line = line;
    taken->column = column;
    taken->entity = mention->entity;
    taken->year = mention->year;
    taken->certainty = mention->certainty;
    tally_add(&report->tally, mention->entity);
}

static size_t place_width(const found_mention *mention)
{
    return (size_t)snprintf(NULL, 0, "%zu:%zu", mention->line, mention->column);
}

static void print_mention(const found_mention *mention, const char *text, size_t place, size_t surface, int colour)
{
    size_t len = mention->end - mention->begin;
    print_spaces(2 + place - place_width(mention));
    style_begin(STYLE_PLACE, colour);
    printf("%zu:%zu", mention->line, mention->column);
    style_end(colour);
    print_spaces(2);
    style_begin(STYLE_NAME, colour);
    size_t width = print_text_within(text + mention->begin, len, SURFACE_WIDTH_MAX);
    style_end(colour);
    print_spaces(surface - width);
    printf("  → %s ", mention->entity->name);
    style_begin(STYLE_FAINT, colour);
    printf("(%s", csto_kind_name(mention->entity->kind));
    if (mention->year != 0)
        printf(", %d", (int)mention->year);
    putchar(')');
    style_end(colour);
    /* Most mentions are certain: the others say so. */
    if (mention->certainty != CSTO_CERTAIN) {
        putchar(' ');
        style_begin(STYLE_DOUBT, colour);
        fputs(mention->certainty == CSTO_BY_CONTEXT ? "by context" : csto_certainty_name(mention->certainty), stdout);
        style_end(colour);
    }
    putchar('\n');
}

void scan_report_file(scan_report *report, const char *name, const input_text *input)
{
    if (report->count == 0)
        return;
    if (report->named) {
        if (report->files > 0)
            putchar('\n');
        style_begin(STYLE_HEADING, report->colour);
        print_text(stdout, name, strlen(name));
        style_end(report->colour);
        putchar('\n');
    }
    size_t place = 0, surface = 0;
    for (const found_mention *at = report->mentions; at < report->mentions + report->count; at++) {
        size_t width = text_width(input->text + at->begin, at->end - at->begin);
        surface = width > surface ? width : surface;
        place = place_width(at) > place ? place_width(at) : place;
    }
    if (surface > SURFACE_WIDTH_MAX)
        surface = SURFACE_WIDTH_MAX;
    for (const found_mention *at = report->mentions; at < report->mentions + report->count; at++)
        print_mention(at, input->text, place, surface, report->colour);
    report->count = 0;
    report->files++;
}

static const char *plural(size_t count, const char *one, const char *more) { return count == 1 ? one : more; }

/* One kind: how many mentions, and of which entities. Gives the row after it. */
static const tally_row *print_kind(const tally_row *row, const tally_row *end, size_t number_width, int colour)
{
    const tally_row *after = row;
    size_t mentions = 0;
    while (after < end && after->entity->kind == row->entity->kind)
        mentions += (after++)->mentions;
    style_begin(STYLE_ID, colour);
    printf("  %-20s", csto_kind_name(row->entity->kind));
    style_end(colour);
    printf("  %*zu  ", (int)number_width, mentions);
    wrapped_line wrap = wrap_at(2 + 20 + 2 + number_width + 2);
    for (; row < after; row++) {
        wrap_words(&wrap, row->entity->name);
        if (row->mentions > 1) {
            char times[32];
            snprintf(times, sizeof times, "×%zu", row->mentions);
            style_begin(STYLE_FAINT, colour);
            wrap_whole(&wrap, times, strlen(times));
            style_end(colour);
        }
        if (row + 1 < after)
            wrap_tail(&wrap, ",");
    }
    putchar('\n');
    return after;
}

void scan_report_end(scan_report *report)
{
    size_t mentions = report->tally.count;
    if (mentions == 0) {
        puts("No mentions.");
    } else {
        tally_sum(&report->tally);
        size_t entities = report->tally.count;
        putchar('\n');
        style_begin(STYLE_HEADING, report->colour);
        printf("%zu %s of %zu %s", mentions, plural(mentions, "mention", "mentions"), entities,
               plural(entities, "entity", "entities"));
        style_end(report->colour);
        putchar('\n');
        size_t number_width = (size_t)snprintf(NULL, 0, "%zu", mentions);
        const tally_row *row = report->tally.rows, *end = row + entities;
        while (row < end)
            row = print_kind(row, end, number_width, report->colour);
    }
    tally_free(&report->tally);
    free(report->mentions);
}
