/* SPDX-License-Identifier: MIT */
/* How long a scan of a file takes in C: scan FILE ROUNDS prints the best time in seconds and the number of mentions. */
#define _POSIX_C_SOURCE 200112L
#include <csto.h>

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

static size_t count(const char *text, size_t length)
{
    csto_scan scan;
    size_t found = 0;
    csto_scan_start(&scan, text, length, CSTO_SCAN_DEFAULT);
    while (csto_scan_next(&scan) != NULL)
        found++;
    return found;
}

int main(int argc, char **argv)
{
    static char text[1 << 24];
    FILE *file = argc == 3 ? fopen(argv[1], "rb") : NULL;
    if (file == NULL)
        return 1;
    size_t length = fread(text, 1, sizeof text, file), found = 0;
    fclose(file);
    double best = 1e9;
    for (int rounds = atoi(argv[2]); rounds > 0; rounds--) {
        double begin = now();
        found = count(text, length);
        double took = now() - begin;
        if (took < best)
            best = took;
    }
    printf("%.9f %zu\n", best, found);
    return 0;
}
