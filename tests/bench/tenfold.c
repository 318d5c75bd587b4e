/* SPDX-License-Identifier: MIT */
/*
 * What ten times as many names cost: bench_tenfold TENTH ALL ROUNDS TEXT, two builds of the library, one with a tenth
 * of the keys (fewer.py). In each round both scan the text.
 */
#include "bench.h"

#include <dlfcn.h>

enum { ROUNDS = 101, BUILDS = 2 };

typedef csto_error start_function(csto_scan *scan, const char *text, size_t len, uint32_t flags);
typedef const csto_mention *next_function(csto_scan *scan);

typedef struct build {
    start_function *start;
    next_function *next;
} build;

static build load(const char *path)
{
    build loaded;
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    void *start = library == NULL ? NULL : dlsym(library, "csto_scan_start");
    void *next = library == NULL ? NULL : dlsym(library, "csto_scan_next");
    if (start == NULL || next == NULL)
        fail(dlerror());
    memcpy(&loaded.start, &start, sizeof start);
    memcpy(&loaded.next, &next, sizeof next);
    return loaded;
}

static size_t scan(const build *with, const char *text, size_t length)
{
    csto_scan scan;
    size_t count = 0;
    if (with->start(&scan, text, length, CSTO_SCAN_DEFAULT) != CSTO_OK)
        fail("the scan did not start");
    while (with->next(&scan) != NULL)
        count++;
    return count;
}

int main(int argc, char **argv)
{
    static const char *const names[BUILDS] = {"a tenth", "all"};
    static double times[BUILDS][ROUNDS], ratios[ROUNDS];
    size_t found[BUILDS], length;
    if (argc != 5)
        fail("tenfold TENTH ALL ROUNDS TEXT");
    const build builds[BUILDS] = {load(argv[1]), load(argv[2])};
    size_t rounds = strtoul(argv[3], NULL, 10);
    if (rounds > ROUNDS)
        rounds = ROUNDS;
    char *text = read_file(argv[4], &length);
    for (size_t r = 0; r < rounds; r++)
        for (int b = 0; b < BUILDS; b++) {
            double before = seconds();
            found[b] = scan(&builds[b], text, length);
            times[b][r] = (seconds() - before) / (double)length * 1e9;
        }
    printf("names\tfound\tns a byte\tratio\tlow\thigh\n");
    for (int b = 0; b < BUILDS; b++) {
        for (size_t r = 0; r < rounds; r++)
            ratios[r] = times[b][r] / times[0][r];
        double low = quantile(ratios, rounds, 0.25), high = quantile(ratios, rounds, 0.75);
        printf("%s\t%zu\t%.2f\t%.2f\t%.2f\t%.2f\n", names[b], found[b], quantile(times[b], rounds, 0.5),
               quantile(ratios, rounds, 0.5), low, high);
    }
    free(text);
    return 0;
}
