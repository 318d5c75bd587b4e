/* SPDX-License-Identifier: MIT */
/* Why a mention is one, or is none, in a sentence. */
#ifndef CSTO_CLI_EXPLAIN_H
#define CSTO_CLI_EXPLAIN_H

#include "scanned.h"

enum { EXPLANATION_MAX = 1024 };

/* Writes it: by which name, what evidence that needs, what was found, and where that stands. */
void explain(const scanned_text *text, const csto_mention *mention, char explanation[EXPLANATION_MAX]);

#endif
