/* SPDX-License-Identifier: MIT */
/* The text of a JSON record. Jansson reads the JSON; a program built without it has no records. */
#ifndef CSTO_CLI_RECORDS_H
#define CSTO_CLI_RECORDS_H

#include <stddef.h>

typedef enum record_state {
    RECORD_HAS_TEXT,
    RECORD_WITHOUT, /* it has no such member, or null there; the problem lists those it has */
    RECORD_BAD      /* it cannot be read; the problem says why */
} record_state;

enum { RECORD_PROBLEM_MAX = 200 };

typedef struct record {
    void *root;       /* what record_free() lets go of */
    const char *text; /* UTF-8, not ended by NUL */
    size_t len;
    char problem[RECORD_PROBLEM_MAX];
} record;

/* Whether this program was built with Jansson. */
int records_can_be_read(void);

/* Reads a JSON object and finds the string that is its member `field`; article.text is the member of a member. */
record_state record_read(const char *json, size_t len, const char *field, record *into);

void record_free(record *read);

#endif
