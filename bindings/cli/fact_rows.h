/* SPDX-License-Identifier: MIT */
/* Facts and sources as rows, in every form that programs read. */
#ifndef CSTO_CLI_FACT_ROWS_H
#define CSTO_CLI_FACT_ROWS_H

#include "csto.h"
#include "json_writer.h"

/* Whether a fact is preferred and held on a day, or may have; yes of every fact when no day is asked for. */
csto_answer fact_held_on(const csto_fact *fact, csto_date on);

/* The names of these columns. */
#define FACT_COLUMNS "id property value since until confidence preferred sources note"

/* Nine tab-separated columns; a tenth with whether it held when that was asked (`answer` is not NULL). */
void fact_row(const csto_fact *fact, const char *answer);

/* The members of a fact in JSON, within an object that is open. */
void fact_members(json_writer *json, const csto_fact *fact);

/* The members of a source, likewise. */
void source_members(json_writer *json, const csto_source *source);

/* A source as a JSON object. */
void source_json(json_writer *json, const csto_source *source);

#endif
