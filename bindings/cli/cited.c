/* SPDX-License-Identifier: MIT */
#include "cited.h"

#include "memory.h"

#include <stdlib.h>
#include <string.h>

size_t cite(citations *cited, const csto_source *source)
{
    for (size_t i = 0; i < cited->count; i++)
        if (cited->sources[i] == source)
            return i;
    cited->sources = grown(cited->sources, cited->count, &cited->capacity, sizeof *cited->sources);
    cited->sources[cited->count] = source;
    return cited->count++;
}

void cited_free(citations *cited)
{
    free(cited->sources);
    memset(cited, 0, sizeof *cited);
}
