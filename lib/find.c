/* SPDX-License-Identifier: MIT */
/* Look-up of a whole name. */
#include "entities.h"
#include "matches.h"
#include "written.h"

#include <string.h>

size_t csto_find(const char *text, size_t len, csto_match *out, size_t cap)
{
    if (text == NULL || (out == NULL && cap > 0))
        return 0;
    size_t length = len == CSTO_NUL_TERMINATED ? strlen(text) : len;
    const csto_written *row = csto_written_find((const unsigned char *)text, length);
    if (row == NULL)
        return csto_find_folded(text, length, out, cap);
    if ((row->shape & CSTO_WRITTEN_IS_KEY) != 0)
        return csto_find_key(row->ref, text, length, out, cap);
    if (cap > 0) {
        const csto_name *name = &csto_names[row->ref];
        out->entity = csto_entity_named(name);
        out->name = name;
        out->year = 0;
        out->distance = 0;
    }
    return 1;
}
