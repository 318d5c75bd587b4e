/* SPDX-License-Identifier: MIT */
/*
 * A library to preload under which one allocation fails: that of the number in CSTO_FAIL_AT, counted from 1, or all from it
 * on with CSTO_FAIL_ON. What the loader and the C library allocate before main() counts too. At the end it writes how
 * many there were to the file descriptor CSTO_FAIL_REPORT.
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

static unsigned long count, fail_at;
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

void *malloc(size_t size) { return fails() ? NULL : __libc_malloc(size); }
void *calloc(size_t members, size_t size) { return fails() ? NULL : __libc_calloc(members, size); }
void *realloc(void *memory, size_t size) { return fails() ? NULL : __libc_realloc(memory, size); }

__attribute__((destructor)) static void report(void)
{
    char text[32];
    int file = (int)number_of("CSTO_FAIL_REPORT");
    int length = snprintf(text, sizeof text, "%lu\n", count);
    if (file > 0 && write(file, text, (size_t)length) < 0)
        return;
}
