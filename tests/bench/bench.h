/* SPDX-License-Identifier: MIT */
/* What the benchmarks share: names, texts, the clock. */
#ifndef CSTO_BENCH_H
#define CSTO_BENCH_H

#include <ctype.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "tables.h"

static inline double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now); /* others may use the machine as well */
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static inline void fail(const char *what)
{
    fprintf(stderr, "bench: %s\n", what);
    exit(1);
}

/* Each form of each name that the scan seeks. */
typedef struct form {
    const char *text;
    const csto_name *name;
} form;

static inline form *all_forms(size_t *count)
{
    form *forms = NULL;
    const csto_entity *entity;
    const csto_name *name;
    *count = 0;
    for (size_t e = 0; (entity = csto_at(CSTO_KIND_NONE, e)) != NULL; e++)
        for (size_t n = 0; (name = csto_name_at(entity, n)) != NULL; n++)
            for (size_t f = 0; csto_name_form_at(name, f) != NULL; f++) {
                /* editions have their names by rule: the scan finds them as their series with a year */
                if (csto_name_evidence(name) == CSTO_EVIDENCE_LOOKUP || entity->kind == CSTO_KIND_EDITION)
                    continue;
                forms = realloc(forms, (*count + 1) * sizeof *forms);
                forms[*count].name = name;
                forms[(*count)++].text = csto_name_form_at(name, f);
            }
    return forms;
}

/* An ISO code in capitals; 0 when the row has none. */
static inline int code_text(const csto_code_row *row, char *out)
{
    for (int i = 0; i < 3; i++)
        out[i] = (char)toupper((int)(row->code >> 8 * i & 0xFF));
    out[3] = '\0';
    return row->code != 0;
}

static inline char *read_file(const char *path, size_t *length)
{
    FILE *file = fopen(path, "rb");
    if (file == NULL)
        fail(path);
    fseek(file, 0, SEEK_END);
    *length = (size_t)ftell(file);
    rewind(file);
    char *text = malloc(*length + 64);
    if (fread(text, 1, *length, file) != *length)
        fail(path);
    fclose(file);
    memset(text + *length, 0, 64);
    return text;
}

static inline int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Sorts the values, and gives the one at a share of them. */
static inline double quantile(double *values, size_t count, double share)
{
    qsort(values, count, sizeof *values, by_value);
    return values[(size_t)(share * (double)(count - 1) + 0.5)];
}

#endif
