/* SPDX-License-Identifier: MIT */
/* The marks of an exercise's name: quotation marks around it, its year, a word for exercise beside it, others in a list
 * with it. */
#ifndef CSTO_MARKS_H
#define CSTO_MARKS_H

#include "context.h"

typedef struct csto_marks {
    int count;                /* how many of them */
    csto_span first;          /* where the first of them stands */
    int32_t year;             /* or 0 */
    const unsigned char *end; /* the end of the name with its year, when that is joined to it or follows it */
} csto_marks;

/* The marks of the name of an exercise at a place. */
csto_marks csto_marks_of(csto_view text, csto_span name, uint16_t series);

/* Whether a name has a capital letter that neither the beginning of a sentence nor capitals beside it explain. */
int csto_is_proper_name(csto_view text, csto_span name);

#endif
