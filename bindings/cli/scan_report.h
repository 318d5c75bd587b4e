/* SPDX-License-Identifier: MIT */
/* Mentions as people read them: a line each with the entity beside it, then a summary by kind. */
#ifndef CSTO_CLI_SCAN_REPORT_H
#define CSTO_CLI_SCAN_REPORT_H

#include "csto.h"
#include "input.h"
#include "tally.h"

/* What of a mention is printed: a csto_mention lives only until the next one. */
typedef struct found_mention {
    size_t begin, end;
    size_t line, column;
    const csto_entity *entity;
    int32_t year;
    csto_certainty certainty;
} found_mention;

typedef struct scan_report {
    int colour;
    int named;               /* whether each file's name stands above its mentions */
    found_mention *mentions; /* of the file in hand */
    size_t count, capacity;
    size_t files;        /* with mentions, so far */
    mention_tally tally; /* of all files */
} scan_report;

scan_report scan_report_begin(int colour, int named);

/* Takes a mention, at a line and column. */
void scan_report_add(scan_report *report, const csto_mention *mention, size_t line, size_t column);

/* Prints the mentions of a file. */
void scan_report_file(scan_report *report, const char *name, const input_text *input);

/* Prints the summary. */
void scan_report_end(scan_report *report);

#endif
