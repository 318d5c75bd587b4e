/* SPDX-License-Identifier: MIT */
/* How far a long run has come: a line on standard error when that is a terminal and standard output is none. */
#ifndef CSTO_CLI_PROGRESS_H
#define CSTO_CLI_PROGRESS_H

#include <stdint.h>
#include <time.h>

typedef struct progress {
    int is_wanted, is_shown;
    uint64_t total; /* bytes; 0 when not known */
    struct timespec begun, shown;
} progress;

progress progress_begin(uint64_t total);

/* Says that so many bytes have been read. Nothing is shown in the first second. */
void progress_at(progress *run, uint64_t bytes);

/* Takes the line away. */
void progress_end(progress *run);

#endif
