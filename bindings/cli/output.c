/* SPDX-License-Identifier: MIT */
#include "output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

void style_begin(text_style style, int colour)
{
    static const char *const sequences[] = {
        [STYLE_NAME] = "\033[1;32m", [STYLE_ID] = "\033[36m",     [STYLE_PLACE] = "\033[2m",
        [STYLE_FAINT] = "\033[2m",   [STYLE_HEADING] = "\033[1m", [STYLE_DOUBT] = "\033[33m",
    };
    if (colour)
        fputs(sequences[style], stdout);
}

void style_end(int colour)
{
    if (colour)
        fputs("\033[0m", stdout);
}

void print_field(const char *text, size_t len)
{
    if (text == NULL) {
        putchar('-');
        return;
    }
    for (const char *at = text, *end = text + len; at < end; at++) {
        switch (*at) {
        case '\\':
            fputs("\\\\", stdout);
            break;
        case '\t':
            fputs("\\t", stdout);
            break;
        case '\n':
            fputs("\\n", stdout);
            break;
        case '\r':
            fputs("\\r", stdout);
            break;
        default:
            putchar(*at);
        }
    }
}

void print_column(const char *text)
{
    print_field(text, text == NULL ? 0 : strlen(text));
    putchar('\t');
}

void print_last_column(const char *text)
{
    print_field(text, text == NULL ? 0 : strlen(text));
    putchar('\n');
}

void print_spaces(size_t count)
{
    while (count-- > 0)
        putchar(' ');
}

size_t output_width(void)
{
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        return size.ws_col;
    return 100;
}

int output_ended(void)
{
    int failed = ferror(stdout) != 0;
    errno = 0; /* what it says now may be of something else */
    if (fflush(stdout) == 0 && !failed)
        return 1;
    /* A reader that has seen enough, such as head, is no news. */
    if (errno != EPIPE)
        fprintf(stderr, "csto: standard output: %s\n", errno == 0 ? "could not be written" : strerror(errno));
    return 0;
}
