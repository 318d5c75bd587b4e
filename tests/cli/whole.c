/* SPDX-License-Identifier: MIT */
/* Scans standard input as one text: what csto scan, which reads blocks, must agree with. */
#include "csto.h"

#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    size_t capacity = (size_t)1 << 26;
    char *text = malloc(capacity);
    if (text == NULL)
        return 1;
    size_t len = fread(text, 1, capacity, stdin);
    csto_scan scan;
    const csto_mention *mention;
    csto_scan_start(&scan, text, len, CSTO_SCAN_DEFAULT);
    while ((mention = csto_scan_next(&scan)) != NULL)
        printf("%zu\t%zu\t%s\t%s\n", mention->begin, mention->end, mention->entity->id,
               csto_certainty_name(mention->certainty));
    free(text);
    return 0;
}
