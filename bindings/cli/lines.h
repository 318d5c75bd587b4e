/* SPDX-License-Identifier: MIT */
/* Lines and columns of places in a text, which must be asked for in order: so that the text is walked but once. */
#ifndef CSTO_CLI_LINES_H
#define CSTO_CLI_LINES_H

#include <stddef.h>

typedef struct line_walk {
    const char *text;
    size_t at;       /* the place last asked for */
    size_t line;     /* its line, from 1 */
    size_t column;   /* its column in characters, from 1 */
    int is_one_line; /* whether line breaks count as characters */
} line_walk;

/* Goes to an offset that is not before the last one. */
void lines_go(line_walk *lines, size_t offset);

#endif
