/* SPDX-License-Identifier: MIT */
#include "output.h"

#include "utf8.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

void style_begin(FILE *out, text_style style, int colour)
{
    static const char *const sequences[] = {
        [STYLE_NAME] = "\033[1;32m", [STYLE_ID] = "\033[36m",    [STYLE_PLACE] = "\033[2m", [STYLE_FAINT] = "\033[2m",
        [STYLE_HEADING] = "\033[1m", [STYLE_DOUBT] = "\033[33m", [STYLE_PLAIN] = "",
    };
    if (colour)
        fputs(sequences[style], out);
}

void style_end(FILE *out, int colour)
{
    if (colour)
        fputs("\033[0m", out);
}

/* How long the character at `at` is that stands for itself; 0 when it is to be escaped. */
static size_t plain_length(const char *at, const char *end)
{
    unsigned char byte = (unsigned char)*at;
    uint32_t point;
    if (byte < 0x80)
        return byte >= 0x20 && byte != 0x7F && byte != '\\';
    size_t length = utf8_read(at, end, &point);
    return length > 0 && point >= 0xA0 ? length : 0;
}

static void print_escape(FILE *out, char byte)
{
    static const char bytes[] = "\\\t\n\r", letters[] = "\\tnr";
    const char *known = memchr(bytes, byte, sizeof bytes - 1);
    if (known != NULL)
        fprintf(out, "\\%c", letters[known - bytes]);
    else
        fprintf(out, "\\x%02X", (unsigned)(unsigned char)byte);
}

void print_field(FILE *out, const char *text, size_t len)
{
    if (text == NULL) {
        putc('-', out);
        return;
    }
    const char *plain = text, *end = text + len;
    while (text < end) {
        size_t length = plain_length(text, end);
        if (length > 0) {
            text += length;
            continue;
        }
        fwrite(plain, 1, (size_t)(text - plain), out);
        print_escape(out, *text);
        plain = ++text;
    }
    fwrite(plain, 1, (size_t)(end - plain), out);
}

void print_column(FILE *out, const char *text)
{
    print_field(out, text, text == NULL ? 0 : strlen(text));
    putc('\t', out);
}

void print_last_column(FILE *out, const char *text)
{
    print_field(out, text, text == NULL ? 0 : strlen(text));
    putc('\n', out);
}

void print_date_column(FILE *out, csto_date date)
{
    char text[11];
    print_column(out, csto_date_format(date, text, sizeof text) == 0 ? NULL : text);
}

void print_spaces(FILE *out, size_t count)
{
    while (count-- > 0)
        putc(' ', out);
}

enum { WIDTH_LEAST = 40, WIDTH_USUAL = 100, WIDTH_MAX = 1000 };
static size_t width = WIDTH_USUAL;

void output_measure(void)
{
    struct winsize size;
    const char *columns = getenv("COLUMNS");
    long found = columns == NULL ? 0 : strtol(columns, NULL, 10);
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        found = size.ws_col;
    if (found > 0)
        width = found < WIDTH_LEAST ? WIDTH_LEAST : found > WIDTH_MAX ? WIDTH_MAX : (size_t)found;
}

size_t output_width(void) { return width; }

/* Why bytes could not be written; what errno says later may be of something else. */
static int write_error;

void output_bytes(const char *bytes, size_t len)
{
    if (fwrite(bytes, 1, len, stdout) < len && write_error == 0)
        write_error = errno;
}

int output_ended(void)
{
    int failed = ferror(stdout) != 0;
    errno = write_error;
    if (fflush(stdout) == 0 && !failed)
        return 1;
    /* A reader that has seen enough, such as head, is no news. */
    if (errno != EPIPE)
        fprintf(stderr, "csto: standard output: %s\n", errno == 0 ? "could not be written" : strerror(errno));
    return 0;
}
