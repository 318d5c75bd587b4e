/* SPDX-License-Identifier: MIT */
/* One block scanned: its mentions as they will be printed, and what else is to be said of it. */
#ifndef CSTO_CLI_SCAN_JOB_H
#define CSTO_CLI_SCAN_JOB_H

#include "blocks.h"
#include "options.h"
#include "records.h"
#include "scan_report.h"
#include "tally.h"

#include <stdio.h>

typedef struct scan_job {
    const cli_options *options;
    const char *name; /* of the file */
    size_t file;      /* its number */
    text_block block;
    /* The outcome. */
    FILE *out, *errors;      /* streams into the memory below */
    char *output, *problems; /* what goes to standard output, and to standard error */
    size_t output_len, problems_len;
    scan_report report;               /* what is being gathered for people */
    mention_tally tally;              /* for people */
    size_t mentions;                  /* how many */
    size_t records, texts;            /* JSON Lines: how many records, and how many with a text */
    size_t bad_records;               /* how many could not be read */
    char members[RECORD_PROBLEM_MAX]; /* of the first record without a text */
    size_t not_utf8;                  /* 1 + the byte in the file where it ceases to be UTF-8; 0 when it does not */
} scan_job;

/* Scans the block. */
void scan_job_run(scan_job *job);

/* Gives back what the job holds. */
void scan_job_free(scan_job *job);

#endif
