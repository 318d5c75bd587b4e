/* SPDX-License-Identifier: MIT */
#include "not_found.h"

#include "csto.h"
#include "text.h"
#include "things.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void print_names_near(const char *query)
{
    enum { NEAR_MAX = 3 };
    csto_match near[NEAR_MAX];
    size_t count = csto_suggest(query, CSTO_NUL_TERMINATED, near, NEAR_MAX);
    for (size_t i = 0; i < count && i < NEAR_MAX; i++)
        fprintf(stderr, "%s “%s”", i == 0 ? "; near it are" : ",", csto_name_text(near[i].name));
}

static void print_other(const csto_entity *other)
{
    fprintf(stderr, ", but there is the %s “%s”: csto show %s", csto_kind_name(other->kind), other->name, other->id);
}

void print_not_found(const char *query, int names_near)
{
    thing_list others = things_called(query);
    fputs(others.count > 0 ? "csto: nothing fitting is called “" : "csto: nothing is called “", stderr);
    print_text(stderr, query, strlen(query));
    fputs("”", stderr);
    if (others.count > 0)
        print_other(others.entities[0]);
    else if (names_near)
        print_names_near(query);
    putc('\n', stderr);
    free(others.entities);
}
