/* SPDX-License-Identifier: MIT */
/* Prints the folded names as input for gperf. */
#include <stdio.h>

#include "keys.h"

int main(void)
{
    puts("%{\n#include <string.h>\n%}\nstruct gperf_key { const char *name; int number; };\n%%");
    for (uint32_t key = 0; key < csto_key_count; key++) {
        putchar('"');
        for (uint32_t i = 0; i < csto_key_length(key); i++)
            printf("\\%03o", csto_key_text(key)[i]);
        printf("\", %u\n", (unsigned)key);
    }
    return 0;
}
