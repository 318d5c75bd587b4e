/* SPDX-License-Identifier: MIT */
#include "input.h"

#include "text.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static void print_prefix(const char *name)
{
    fputs("csto: ", stderr);
    print_text(stderr, strcmp(name, "-") == 0 ? "standard input" : name,
               strcmp(name, "-") == 0 ? strlen("standard input") : strlen(name));
    fputs(": ", stderr);
}

void input_error(const char *name, const char *problem)
{
    print_prefix(name);
    fprintf(stderr, "%s\n", problem);
}

/* Room for one byte more than a file's size shows its end without growing; a pipe has no size. */
static size_t first_capacity(int fd)
{
    struct stat about;
    if (fstat(fd, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0 && (uintmax_t)about.st_size < SIZE_MAX)
        return (size_t)about.st_size + 1;
    return 65536;
}

/* Reads to the end. A file is read and not mapped: one that shrinks meanwhile would end the program. Gives errno. */
static int read_all(int fd, input_text *input)
{
    size_t capacity = first_capacity(fd);
    input->len = 0;
    input->text = malloc(capacity);
    while (input->text != NULL) {
        size_t room = capacity - input->len;
        ssize_t got = read(fd, input->text + input->len, room < SSIZE_MAX ? room : SSIZE_MAX);
        if (got == 0)
            return 0;
        if (got < 0 && errno != EINTR)
            return errno;
        input->len += got < 0 ? 0 : (size_t)got;
        if (input->len == capacity) {
            char *larger = capacity > SIZE_MAX / 2 ? NULL : realloc(input->text, capacity * 2);
            if (larger == NULL)
                return ENOMEM;
            input->text = larger;
            capacity *= 2;
        }
    }
    return ENOMEM;
}

int input_read(const char *name, input_text *input)
{
    int is_standard = strcmp(name, "-") == 0;
    int fd = is_standard ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
    int error = errno;
    input->text = NULL;
    if (fd >= 0) {
        error = read_all(fd, input);
        if (!is_standard)
            close(fd);
        if (error == 0)
            return 1;
    }
    input_error(name, strerror(error));
    input_free(input);
    return 0;
}

void input_warn_not_utf8(const char *name, const char *text, size_t len, size_t byte)
{
    print_prefix(name);
    fprintf(stderr, "byte %zu is not UTF-8; what is not is passed over", byte);
    /* A byte order mark of UTF-16 says what it is. */
    if (len >= 2 && (memcmp(text, "\xFF\xFE", 2) == 0 || memcmp(text, "\xFE\xFF", 2) == 0))
        fputs(" (UTF-16? iconv -f UTF-16 -t UTF-8 converts it)", stderr);
    putc('\n', stderr);
}

void input_free(input_text *input)
{
    free(input->text);
    input->text = NULL;
    input->len = 0;
}
