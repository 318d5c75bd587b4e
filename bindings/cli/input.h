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

/* Says on standard error what is wrong with a file, or with standard input when the name is "-". */
void input_error(const char *name, const char *problem);

/* Says that a text, which begins with `text`, ceases to be UTF-8 at a byte. */
void input_warn_not_utf8(const char *name, const char *text, size_t len, size_t byte);

void input_free(input_text *input);

#endif
