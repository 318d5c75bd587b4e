/* SPDX-License-Identifier: MIT */
/*
 * How long it takes to load the library and to look something up for the first time: bench_load LIBCSTO ROUNDS, beside
 * libpsl, which carries its data as well. Each time in a process of its own, one after the other in each round.
 */
#include "bench.h"

#include <dlfcn.h>
#include <sys/wait.h>
#include <unistd.h>

enum { ROUNDS = 1001, PEERS = 2 };

typedef size_t find_function(const char *text, size_t len, csto_match *out, size_t cap);
typedef const void *psl_builtin_function(void);
typedef int psl_is_public_suffix_function(const void *psl, const char *domain);

static void *symbol(void *library, const char *name)
{
    void *found = library == NULL ? NULL : dlsym(library, name);
    if (found == NULL)
        fail(dlerror());
    return found;
}

static int use_csto(const char *path)
{
    csto_match match;
    void *found = symbol(dlopen(path, RTLD_NOW), "csto_find");
    find_function *find;
    memcpy(&find, &found, sizeof find);
    return find("Collective Security Council", CSTO_NUL_TERMINATED, &match, 1) > 0;
}

static int use_psl(const char *path)
{
    void *library = dlopen(path, RTLD_NOW);
    void *builtin = symbol(library, "psl_builtin"), *is_suffix = symbol(library, "psl_is_public_suffix");
    psl_builtin_function *get;
    psl_is_public_suffix_function *ask;
    memcpy(&get, &builtin, sizeof get);
    memcpy(&ask, &is_suffix, sizeof ask);
    return ask(get(), "co.uk");
}

static double wall_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

/* In microseconds. Waiting for the disk counts, so the wall clock. */
static double in_a_process(int (*use)(const char *path), const char *path)
{
    int ends[2];
    double taken = 0;
    if (pipe(ends) != 0)
        fail("pipe");
    pid_t child = fork();
    if (child == 0) {
        double before = wall_seconds();
        if (!use(path))
            fail("nothing was found");
        taken = (wall_seconds() - before) * 1e6;
        _exit(write(ends[1], &taken, sizeof taken) != (ssize_t)sizeof taken);
    }
    close(ends[1]);
    if (child < 0 || read(ends[0], &taken, sizeof taken) != (ssize_t)sizeof taken)
        fail("a process did not end well");
    close(ends[0]);
    waitpid(child, NULL, 0);
    return taken;
}

int main(int argc, char **argv)
{
    static double times[PEERS][ROUNDS], ratios[ROUNDS];
    static const char *const names[PEERS] = {"csto", "libpsl"};
    if (argc != 3)
        fail("load LIBCSTO ROUNDS");
    size_t rounds = strtoul(argv[2], NULL, 10);
    if (rounds == 0 || rounds > ROUNDS)
        fail("from 1 to 1001 rounds");
    for (size_t r = 0; r < rounds; r++) {
        times[0][r] = in_a_process(use_csto, argv[1]);
        times[1][r] = in_a_process(use_psl, "libpsl.so.5");
    }
    printf("library\tus\tratio\tlow\thigh\n");
    for (int p = 0; p < PEERS; p++) {
        for (size_t r = 0; r < rounds; r++)
            ratios[r] = times[p][r] / times[0][r];
        double low = quantile(ratios, rounds, 0.25), high = quantile(ratios, rounds, 0.75);
        printf("%s\t%.0f\t%.2f\t%.2f\t%.2f\n", names[p], quantile(times[p], rounds, 0.5), quantile(ratios, rounds, 0.5),
               low, high);
    }
    return 0;
}
