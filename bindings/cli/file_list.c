/* SPDX-License-Identifier: MIT */
#include "file_list.h"

#include "input.h"
#include "memory.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static void add_name(file_list *list, char *name)
{
    list->names = grown(list->names, list->count, &list->capacity, sizeof *list->names);
    list->names[list->count++] = name;
}

static int by_name(const struct dirent **one, const struct dirent **other)
{
    return strcmp((*one)->d_name, (*other)->d_name);
}

static int is_wanted(const struct dirent *entry)
{
    return strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0;
}

static char *path_of(const char *folder, const char *name)
{
    size_t len = strlen(folder);
    char *path = needed(malloc(len + strlen(name) + 2));
    strcpy(path, folder);
    if (len > 0 && folder[len - 1] != '/')
        strcat(path, "/");
    return strcat(path, name);
}

static void cannot_read(file_list *list, const char *name)
{
    input_error(name, strerror(errno));
    list->has_failed = 1;
}

static void add_folder(file_list *list, const char *name);

/* Adds what a folder has; takes the path. Links to folders are not followed: so there is no way round in a ring. */
static void add_entry(file_list *list, char *path)
{
    struct stat entry, about;
    if (lstat(path, &entry) != 0 || stat(path, &about) != 0) {
        cannot_read(list, path);
    } else if (S_ISDIR(entry.st_mode)) {
        add_folder(list, path);
    } else if (S_ISREG(about.st_mode)) {
        add_name(list, path);
        return;
    }
    free(path);
}

static void add_folder(file_list *list, const char *name)
{
    struct dirent **entries;
    int count = scandir(name, &entries, is_wanted, by_name);
    if (count < 0) {
        cannot_read(list, name);
        return;
    }
    for (int i = 0; i < count; i++) {
        add_entry(list, path_of(name, entries[i]->d_name));
        free(entries[i]);
    }
    free(entries);
}

void file_list_add(file_list *list, const char *name, int recursive)
{
    struct stat about;
    if (recursive && stat(name, &about) == 0 && S_ISDIR(about.st_mode))
        add_folder(list, name);
    else
        add_name(list, needed(strdup(name)));
}

void file_list_free(file_list *list)
{
    for (size_t i = 0; i < list->count; i++)
        free(list->names[i]);
    free(list->names);
}
