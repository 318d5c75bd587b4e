/* SPDX-License-Identifier: MIT */
#include "not_found.h"

#include "csto.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

void print_not_found(const char *query, int names_near)
{
    enum { NEAR_MAX = 3 };
    csto_match near[NEAR_MAX];
    size_t count = names_near ? csto_suggest(query, CSTO_NUL_TERMINATED, near, NEAR_MAX) : 0;
    fputs("csto: nothing is called “", stderr);
    print_text(stderr, query, strlen(query));
    fputs("”", stderr);
    for (size_t i = 0; i < count && i < NEAR_MAX; i++)
        fprintf(stderr, "%s “%s”", i == 0 ? "; near it are" : ",", csto_name_text(near[i].name));
    putc('\n', stderr);
}
