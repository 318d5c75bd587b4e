/* SPDX-License-Identifier: MIT */
#include "progress.h"

#include <inttypes.h>
#include <stdio.h>
#include <unistd.h>

static double seconds_between(const struct timespec *from, const struct timespec *to)
{
    return (double)(to->tv_sec - from->tv_sec) + (double)(to->tv_nsec - from->tv_nsec) / 1e9;
}

progress progress_begin(uint64_t total)
{
    progress run = {.is_wanted = isatty(STDERR_FILENO) && !isatty(STDOUT_FILENO), .total = total};
    clock_gettime(CLOCK_MONOTONIC, &run.begun);
    run.shown = run.begun;
    return run;
}

void progress_at(progress *run, uint64_t bytes)
{
    const double first = 1, step = 0.2, megabyte = 1e6;
    struct timespec now;
    if (!run->is_wanted)
        return;
    clock_gettime(CLOCK_MONOTONIC, &now);
    double elapsed = seconds_between(&run->begun, &now);
    if (elapsed < first || (run->is_shown && seconds_between(&run->shown, &now) < step))
        return;
    double rate = (double)bytes / elapsed;
    fprintf(stderr, "\r%.1f MB", (double)bytes / megabyte);
    if (run->total >= bytes && bytes > 0)
        fprintf(stderr, " of %.1f MB (%.0f %%), %.1f MB/s, %.0f s left\033[K", (double)run->total / megabyte,
                100 * (double)bytes / (double)run->total, rate / megabyte, (double)(run->total - bytes) / rate);
    else
        fprintf(stderr, ", %.1f MB/s\033[K", rate / megabyte);
    run->shown = now;
    run->is_shown = 1;
}

void progress_end(progress *run)
{
    if (run->is_shown)
        fputs("\r\033[K", stderr);
    run->is_shown = 0;
}
