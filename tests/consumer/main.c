/* SPDX-License-Identifier: MIT */
/* A program of somebody else: it uses an installed libcsto and checks that header and library belong together. */
#include <csto.h>
#include <stdio.h>
#include <string.h>

int main(void)
{
    const csto_member_state *state = csto_member_state_get("KZ");
    csto_scan scan;
    if (strcmp(CSTO_VERSION, csto_version()) != 0 || state == NULL)
        return 1;
    if (csto_scan_start(&scan, "CSTO", CSTO_NUL_TERMINATED, CSTO_SCAN_DEFAULT) != CSTO_OK)
        return 1;
    if (csto_scan_next(&scan) == NULL)
        return 1;
    printf("%s %s\n", csto_version(), state->entity.name);
    return 0;
}
