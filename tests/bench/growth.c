/* SPDX-License-Identifier: MIT */
/*
 * How the cost of the scan grows: bench_growth ROUNDS TEXT SIZE... prints, for the first SIZE bytes of the text,
 * repeated where it is shorter, how long a byte takes. The texts of one size are read one after the other and not the
 * same again and again, so that small ones are not known to the processor by heart.
 */
#include "bench.h"

/* No pass is shorter. */
enum { BYTES_AT_LEAST = 8 << 20 };

/* Apart, so that a profiler can count this function alone. */
__attribute__((noinline)) size_t scan_once(const char *text, size_t length)
{
    csto_scan scan;
    size_t count = 0;
    csto_scan_start(&scan, text, length, CSTO_SCAN_DEFAULT);
    while (csto_scan_next(&scan) != NULL)
        count++;
    return count;
}

static char *repeated(const char *text, size_t length, size_t size)
{
    char *all = malloc(size);
    if (all == NULL)
        fail("memory");
    for (size_t at = 0; at < size; at += length)
        memcpy(all + at, text, size - at < length ? size - at : length);
    return all;
}

int main(int argc, char **argv)
{
    enum { ROUNDS = 101 };
    static double times[ROUNDS];
    if (argc < 4)
        fail("bench_growth ROUNDS TEXT SIZE...");
    size_t rounds = strtoul(argv[1], NULL, 10), length;
    char *text = read_file(argv[2], &length);
    if (rounds > ROUNDS)
        rounds = ROUNDS;
    printf("bytes\tfound\tns a byte\tlow\thigh\n");
    for (int i = 3; i < argc; i++) {
        size_t size = strtoul(argv[i], NULL, 10), count = 0;
        size_t pass = rounds == 1 || size > BYTES_AT_LEAST ? size : BYTES_AT_LEAST / size * size;
        char *all = repeated(text, length, pass);
        for (size_t r = 0; r < rounds; r++) {
            double before = seconds();
            count = 0;
            for (size_t at = 0; at < pass; at += size)
                count += scan_once(all + at, size);
            times[r] = (seconds() - before) / (double)pass * 1e9;
        }
        printf("%zu\t%zu\t%.3f\t%.3f\t%.3f\n", size, count, quantile(times, rounds, 0.5), quantile(times, rounds, 0.25),
               quantile(times, rounds, 0.75));
        fflush(stdout);
        free(all);
    }
    free(text);
    return 0;
}
