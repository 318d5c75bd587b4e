/* SPDX-License-Identifier: MIT */
/* Memory for what is gathered: when there is none the program ends. */
#ifndef CSTO_CLI_MEMORY_H
#define CSTO_CLI_MEMORY_H

#include <stddef.h>

/* Memory that was asked for; ends the program when it is NULL. */
void *needed(void *memory);

/* Makes room in an array of elements of `size` bytes for one more than `count`; gives where it is now. */
void *grown(void *array, size_t count, size_t *capacity, size_t size);

/* Makes room for `more` bytes after `len`; gives where they are now, which is never NULL. */
char *room_for(char *bytes, size_t len, size_t more, size_t *capacity);

#endif
