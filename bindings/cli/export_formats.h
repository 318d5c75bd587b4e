/* SPDX-License-Identifier: MIT */
/* The formats of csto export: each writes all it has to say to a stream, the same bytes in every run. */
#ifndef CSTO_CLI_EXPORT_FORMATS_H
#define CSTO_CLI_EXPORT_FORMATS_H

#include "dataset.h"

#include <stdio.h>

typedef void export_writer(FILE *out);

export_writer export_json, export_jsonl, export_sqlite, export_jsonld, export_ftm, export_gazetteer, export_spacy,
    export_dot, export_timeline, export_datapackage;

/* One table as CSV, RFC 4180: texts in quotation marks, numbers and empty cells without. */
void export_csv_table(FILE *out, const dataset_table *table);

#endif
