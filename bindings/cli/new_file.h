/* SPDX-License-Identifier: MIT */
/* A file that takes its place when it is complete; a device or a pipe is written to as it is. */
#ifndef CSTO_CLI_NEW_FILE_H
#define CSTO_CLI_NEW_FILE_H

#include <stdio.h>

typedef struct new_file {
    FILE *out;
    const char *name; /* as it was given */
    char *place;      /* where it goes, a link followed; NULL for what is written to as it is */
    char *work;       /* what it is called until then, beside its place */
} new_file;

/* Begins one. Gives 0, and says why, when it cannot be written. */
int new_file_begin(new_file *file, const char *name);

/* Puts it in its place; when not all could be written, gives 0 and says why, and what was there stays. */
int new_file_end(new_file *file);

#endif
