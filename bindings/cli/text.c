/* SPDX-License-Identifier: MIT */
#include "text.h"

#include "utf8.h"

#include <stdint.h>

/* How a piece of a text is shown: as it is, as a space, or its bytes in hexadecimal. */
typedef enum manner { AS_IT_IS, AS_SPACE, AS_HEX } manner;

static manner manner_of(uint32_t point)
{
    if (point >= '\t' && point <= '\r')
        return AS_SPACE;
    if (point == 0x2028 || point == 0x2029) /* line and paragraph separator */
        return AS_SPACE;
    if (point < 0x20 || (point >= 0x7F && point < 0xA0))
        return AS_HEX;
    if (point == 0x200E || point == 0x200F || (point >= 0x202A && point <= 0x202E) ||
        (point >= 0x2066 && point <= 0x2069)) /* directions */
        return AS_HEX;
    return AS_IT_IS;
}

/* Reads the piece at `at`: gives its length in bytes and how it is shown. */
static size_t read_piece(const char *at, const char *end, manner *how)
{
    uint32_t point;
    size_t length = utf8_read(at, end, &point);
    if (length == 0) {
        *how = AS_HEX;
        return 1;
    }
    *how = manner_of(point);
    return length;
}

static size_t piece_width(size_t length, manner how) { return how == AS_HEX ? 4 * length : 1; }

static void print_piece(FILE *out, const char *at, size_t length, manner how)
{
    if (how == AS_IT_IS)
        fwrite(at, 1, length, out);
    else if (how == AS_SPACE)
        putc(' ', out);
    else
        for (size_t i = 0; i < length; i++)
            fprintf(out, "\\x%02X", (unsigned)(unsigned char)at[i]);
}

void print_text(FILE *out, const char *text, size_t len)
{
    const char *end = text + len;
    manner how;
    for (size_t length; text < end; text += length) {
        length = read_piece(text, end, &how);
        print_piece(out, text, length, how);
    }
}

size_t text_width(const char *text, size_t len)
{
    const char *end = text + len;
    size_t width = 0;
    manner how;
    for (size_t length; text < end; text += length) {
        length = read_piece(text, end, &how);
        width += piece_width(length, how);
    }
    return width;
}

size_t print_text_within(const char *text, size_t len, size_t width)
{
    if (text_width(text, len) <= width) {
        print_text(stdout, text, len);
        return text_width(text, len);
    }
    size_t taken = 0;
    const char *end = text + len;
    while (text < end) {
        manner how;
        size_t length = read_piece(text, end, &how);
        if (taken + piece_width(length, how) + 1 > width)
            break;
        print_piece(stdout, text, length, how);
        taken += piece_width(length, how);
        text += length;
    }
    fputs("…", stdout);
    return taken + 1;
}
