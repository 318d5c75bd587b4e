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
    print_text(stderr, problem, strlen(problem));
    putc('\n', stderr);
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

/* Three letters of Russian in a row, as Windows-1251 has them, are no UTF-8. */
static int looks_cyrillic(const char *text, size_t len, size_t byte)
{
    for (size_t i = byte; i < byte + 3; i++)
        if (i >= len || (unsigned char)text[i] < 0xC0)
            return 0;
    return 1;
}

/* What a file may be that is not UTF-8, and what makes it so; empty when that does not show. */
static const char *guess(const char *text, size_t len, size_t byte)
{
    static const struct {
        const char *begin, *hint;
    } formats[] = {
        {"\xFF\xFE", " (UTF-16? iconv -f UTF-16 -t UTF-8 converts it)"},
        {"\xFE\xFF", " (UTF-16? iconv -f UTF-16 -t UTF-8 converts it)"},
        {"\x1F\x8B", " (gzip? zcat writes out what is in it)"},
        {"\x28\xB5\x2F\xFD", " (Zstandard? zstdcat writes out what is in it)"},
        {"\xFD"
         "7zXZ",
         " (xz? xzcat writes out what is in it)"},
        {"PK\x03\x04", " (a zip archive, or a document that is one? its text is inside)"},
        {"%PDF", " (PDF? pdftotext makes a text of it)"},
    };
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
        if (len >= strlen(formats[i].begin) && memcmp(text, formats[i].begin, strlen(formats[i].begin)) == 0)
            return formats[i].hint;
    return looks_cyrillic(text, len, byte) ? " (Windows-1251? iconv -f WINDOWS-1251 -t UTF-8 converts it)" : "";
}

void input_warn_not_utf8(const char *name, const char *text, size_t len, size_t byte)
{
    print_prefix(name);
    fprintf(stderr, "byte %zu is not UTF-8; what is not is passed over%s\n", byte, guess(text, len, byte));
}

void input_free(input_text *input)
{
    free(input->text);
    input->text = NULL;
    input->len = 0;
}
