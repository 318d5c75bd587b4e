/* SPDX-License-Identifier: MIT */
/* Mentions as programs read them. */
#ifndef CSTO_CLI_SCAN_ROWS_H
#define CSTO_CLI_SCAN_ROWS_H

#include "json_writer.h"
#include "scanned.h"

/* Tab-separated columns. */
void scan_row(FILE *out, const scanned_text *text, const csto_mention *mention);

/* A JSON object. */
void scan_object(json_writer *json, const scanned_text *text, const csto_mention *mention);

#endif
