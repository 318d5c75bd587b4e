/* SPDX-License-Identifier: MIT */
/* A text that is being scanned, and where it stands in its file. */
#ifndef CSTO_CLI_SCANNED_H
#define CSTO_CLI_SCANNED_H

#include "csto.h"
#include "lines.h"
#include "options.h"

typedef struct scanned_text {
    const cli_options *options;
    const char *name;  /* of the file, as it was given */
    const char *bytes; /* what the offsets of mentions count in */
    size_t base;       /* where that begins in the file */
    size_t record;     /* the line of the JSON record whose text it is; 0 when it is none */
    line_walk lines;   /* has come to the mention in hand, except in --tsv */
} scanned_text;

/* The line of a mention: its own, or that of its record. */
size_t scanned_line(const scanned_text *text);

#endif
