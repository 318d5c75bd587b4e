/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include "options.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

void *grown(void *array, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return array;
    size_t wanted = *capacity == 0 ? 64 : *capacity * 2;
    void *larger = wanted <= SIZE_MAX / 2 / size ? realloc(array, wanted * size) : NULL;
    if (larger == NULL) {
        fputs("csto: out of memory\n", stderr);
        exit(STATUS_ERROR);
    }
    *capacity = wanted;
    return larger;
}
