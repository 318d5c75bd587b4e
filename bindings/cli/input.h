/* SPDX-License-Identifier: MIT */
/* A file, read whole. */
#ifndef CSTO_CLI_INPUT_H
#define CSTO_CLI_INPUT_H

#include <stddef.h>

typedef struct input_text {
    char *text;
    size_t len;
} input_text;

/* Reads a file, or standard input when the name is "-". When it cannot, says why on standard error and gives 0. */
int input_read(const char *name, input_text *input);

/* Says on standard error at which byte a text ceases to be UTF-8, if it does. */
void input_warn_not_utf8(const char *name, const input_text *input);

void input_free(input_text *input);

#endif
