/* SPDX-License-Identifier: MIT */
#include "memory.h"

#include "options.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

void *needed(void *memory)
{
    if (memory == NULL) {
        fputs("csto: out of memory\n", stderr);
        exit(STATUS_ERROR);
    }
    return memory;
}

void *grown(void *array, size_t count, size_t *capacity, size_t size)
{
    if (count < *capacity)
        return array;
    size_t wanted = *capacity == 0 ? 64 : *capacity * 2;
    array = needed(wanted <= SIZE_MAX / 2 / size ? realloc(array, wanted * size) : NULL);
    *capacity = wanted;
    return array;
}

char *room_for(char *bytes, size_t len, size_t more, size_t *capacity)
{
    if (bytes != NULL && more <= *capacity - len)
        return bytes;
    size_t wanted = *capacity < 4096 ? 4096 : *capacity;
    while (wanted - len < more)
        wanted = wanted > SIZE_MAX / 2 ? 0 : wanted * 2;
    bytes = needed(wanted == 0 ? NULL : realloc(bytes, wanted));
    *capacity = wanted;
    return bytes;
}
