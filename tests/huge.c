/* SPDX-License-Identifier: MIT */
/*
 * A text of more than 4 GiB: offsets do not wrap, and names at its beginning, across the 4 GiB mark and at its end are
 * found. Its pages are never written, but for those with names, so that they take no memory.
 */
#define _DEFAULT_SOURCE
#include "csto.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

static const char name[] = " Kazakhstan ";

int main(void)
{
    const size_t mark = (size_t)1 << 32, size = mark + (mark >> 4);
    const size_t begins[] = {0, mark - 6, size - (sizeof name - 1)};
    const size_t count = sizeof begins / sizeof begins[0];
    char *text = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (text == MAP_FAILED) {
        puts("skipped: no 4 GiB can be mapped");
        return 77;
    }
    for (size_t i = 0; i < count; i++)
        memcpy(text + begins[i], name, sizeof name - 1);

    csto_scan scan;
    const csto_mention *mention;
    size_t found = 0;
    if (csto_scan_start(&scan, text, size, CSTO_SCAN_DEFAULT) != CSTO_OK)
        return 1;
    while ((mention = csto_scan_next(&scan)) != NULL) {
        printf("%zu-%zu %s\n", mention->begin, mention->end, mention->entity->id);
        if (found == count || mention->begin != begins[found] + 1 || mention->end != begins[found] + sizeof name - 2)
            return 1;
        found++;
    }
    /* A name of which 4 GiB is only a part is none. */
    csto_match match;
    size_t matches =
        csto_find(text, size, &match, 1) + csto_complete(text, size, &match, 1) + csto_suggest(text, size, &match, 1);
    printf("%zu mentions, %zu matches\n", found, matches);
    return found != count || matches != 0;
}
