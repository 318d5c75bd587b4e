/* SPDX-License-Identifier: MIT */
#include "new_file.h"

#include "input.h"
#include "memory.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static mode_t usual_mode(void)
{
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

/* Begins it under a name that nothing has. Where the mode cannot be set only its owner may read it. */
static FILE *begin_beside(new_file *file, mode_t mode)
{
    struct stat about;
    int is_there = lstat(file->name, &about) == 0;
    /* A link that leads nowhere is no place: it would have to be replaced. */
    file->place = is_there ? realpath(file->name, NULL) : needed(strdup(file->name));
    if (file->place == NULL)
        return NULL;
    file->work = needed(malloc(strlen(file->place) + sizeof ".XXXXXX"));
    int fd = mkstemp(strcat(strcpy(file->work, file->place), ".XXXXXX"));
    if (fd < 0)
        return NULL;
    fchmod(fd, mode);
    return needed(fdopen(fd, "wb"));
}

static void say_why(const new_file *file) { input_error(file->name, strerror(errno)); }

static void let_go(new_file *file)
{
    free(file->place);
    free(file->work);
}

int new_file_begin(new_file *file, const char *name)
{
    struct stat about;
    int is_there = stat(name, &about) == 0;
    *file = (new_file){.name = name};
    if (is_there && !S_ISREG(about.st_mode))
        file->out = fopen(name, "wb");
    else
        file->out = begin_beside(file, is_there ? about.st_mode & 0777 : usual_mode());
    if (file->out != NULL)
        return 1;
    say_why(file);
    let_go(file);
    return 0;
}

int new_file_end(new_file *file)
{
    int is_written = ferror(file->out) == 0;
    is_written &= fclose(file->out) == 0;
    if (is_written && file->work != NULL)
        is_written = rename(file->work, file->place) == 0;
    if (!is_written) {
        say_why(file);
        if (file->work != NULL)
            remove(file->work);
    }
    let_go(file);
    return is_written;
}
