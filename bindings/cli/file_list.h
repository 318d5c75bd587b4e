/* SPDX-License-Identifier: MIT */
/* The files to read: those named, and those in the folders among them. */
#ifndef CSTO_CLI_FILE_LIST_H
#define CSTO_CLI_FILE_LIST_H

#include <stddef.h>

typedef struct file_list {
    char **names;
    size_t count, capacity;
    int has_failed; /* whether a folder, or what is in one, could not be read, which has been said */
} file_list;

/*
 * Adds a file; where `recursive`, of a folder the regular files in it and below, links to such among them, in the order
 * of their names.
 */
void file_list_add(file_list *list, const char *name, int recursive);

void file_list_free(file_list *list);

#endif
