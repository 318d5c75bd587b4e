/* SPDX-License-Identifier: MIT */
/* Mentions as people read them: a line each with the entity beside it, then a summary by kind. */
#ifndef CSTO_CLI_SCAN_REPORT_H
#define CSTO_CLI_SCAN_REPORT_H

#include "scanned.h"
#include "tally.h"

#include <stdio.h>

/* What of a mention is printed: a csto_mention lives only until the next one. */
typedef struct found_mention {
    size_t line, column;
    size_t surface, surface_len; /* in the report's text */
    size_t explanation;          /* in the report's text, ended by NUL; 0: none */
    const csto_entity *entity;
    int32_t year;
    csto_certainty certainty;
} found_mention;

/* The mentions of a block. */
typedef struct scan_report {
    found_mention *mentions;
    size_t count, capacity;
    char *text; /* the surfaces and explanations */
    size_t text_len, text_capacity;
} scan_report;

/* Takes a mention, to which the lines of the text have come. */
void scan_report_add(scan_report *report, const scanned_text *text, const csto_mention *mention);

/* Prints the mentions and forgets them. */
void scan_report_print(scan_report *report, FILE *out, const cli_options *options);

void scan_report_free(scan_report *report);

/* Prints the summary of all files on standard output. */
void scan_summary_print(mention_tally *tally, const cli_options *options);

#endif
