/* SPDX-License-Identifier: MIT */
/* An exercise's name as it is printed: its quotation marks and its year. Exercises in a list share marks. */
#ifndef CSTO_ITEMS_H
#define CSTO_ITEMS_H

#include "context.h"

typedef struct csto_item {
    csto_span name;               /* without year and quotation marks */
    const unsigned char *end;     /* of the mention: the name with a year that is joined to it or follows it */
    csto_span whole;              /* with quotation marks, and a year after them */
    csto_span year_span;          /* with the dash before it; empty: none */
    int32_t year;                 /* or 0 */
    uint8_t is_opened, is_closed; /* whether a quotation mark stands before it, and after it */
    uint8_t is_year_outside;      /* the year stands after the closing quotation mark */
    uint8_t is_capital;           /* a proper name begins with a capital; what has no capitals is taken as it is */
} csto_item;

csto_item csto_item_of(csto_view text, csto_span name);

/* So many exercises in a list are no accident. */
enum { CSTO_LIST_LONG = 3 };

/* The items of a list, the first and the last; both the given one when it stands alone. */
typedef struct csto_list {
    csto_item first, last;
    csto_span year_span; /* of the year that the list gives to the item asked for */
    int32_t year;        /* or 0 */
    int count;           /* of the items seen */
    int is_quoted;       /* one pair of quotation marks stands around all of it */
} csto_list;

/* The list that an item stands in: “Interaction”, “Search” and “Echelon”; Interaction-, Search- and Echelon-2021. A
 * year that only the last item has is that of the others as well. */
csto_list csto_list_of(csto_view text, const csto_item *item);

#endif
