/* SPDX-License-Identifier: MIT */
/*
 * A library to preload under which one allocation fails: that of the number in CSTO_FAIL_AT, counted from 1, or all
 * from it on with CSTO_FAIL_ON. What the loader and the C library allocate before main() counts too. At the end it
 * writes how many there were to the file descriptor CSTO_FAIL_REPORT. A process may also ask for it itself, with the
 * functions below.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* glibc's own, under the names that it has for those who put themselves before it. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *memory, size_t size);
void __libc_free(void *memory);

/* The n-th allocation from now on fails, or none for 0. */
void csto_fail_at(unsigned long n);
/* How many allocations there were between the last two calls of csto_fail_at(). */
unsigned long csto_allocations(void);
/* How many pieces of memory there are. */
long csto_pieces(void);

static unsigned long count, count_before, fail_at;
static long pieces;
static int fail_on, is_set;

static unsigned long number_of(const char *variable)
{
    const char *text = getenv(variable);
    return text == NULL ? 0 : strtoul(text, NULL, 10);
}

static int fails(void)
{
    if (!is_set) {
        fail_at = number_of("CSTO_FAIL_AT");
        fail_on = (int)number_of("CSTO_FAIL_ON");
        is_set = 1;
    }
    unsigned long number = __atomic_add_fetch(&count, 1, __ATOMIC_RELAXED);
    if (fail_at == 0 || (fail_on ? number < fail_at : number != fail_at))
        return 0;
    errno = ENOMEM;
    return 1;
}

/* A piece more, when there is one. */
static void *counted(void *memory)
{
    if (memory != NULL)
        __atomic_add_fetch(&pieces, 1, __ATOMIC_RELAXED);
    return memory;
}

void *malloc(size_t size) { return fails() ? NULL : counted(__libc_malloc(size)); }
void *calloc(size_t members, size_t size) { return fails() ? NULL : counted(__libc_calloc(members, size)); }

void *realloc(void *memory, size_t size)
{
    if (fails())
        return NULL;
    void *moved = __libc_realloc(memory, size);
    return memory == NULL ? counted(moved) : moved;
}

void free(void *memory)
{
    if (memory != NULL)
        __atomic_add_fetch(&pieces, -1, __ATOMIC_RELAXED);
    __libc_free(memory);
}

void csto_fail_at(unsigned long n)
{
    is_set = 1;
    count_before = count;
    count = 0;
    fail_on = 0;
    fail_at = n;
}

unsigned long csto_allocations(void) { return count_before; }
long csto_pieces(void) { return pieces; }

__attribute__((destructor)) static void report(void)
{
    char text[32];
    int file = (int)number_of("CSTO_FAIL_REPORT");
    int length = snprintf(text, sizeof text, "%lu\n", count);
    if (file > 0 && write(file, text, (size_t)length) < 0)
        return;
}
