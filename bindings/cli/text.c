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

typedef struct point_range {
    uint32_t first, last;
} point_range;

static int is_within(const point_range *ranges, size_t count, uint32_t point)
{
    for (size_t i = 0; i < count; i++)
        if (point >= ranges[i].first && point <= ranges[i].last)
            return 1;
    return 0;
}

/* Terminals set combining marks upon the letter before them, and the scripts of East Asia in two columns. */
static size_t point_width(uint32_t point)
{
    static const point_range none[] = {{0x300, 0x36F},   {0x483, 0x489},   {0x200B, 0x200D},
                                       {0x2060, 0x2060}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}};
    static const point_range two[] = {{0x1100, 0x115F}, {0x2E80, 0xA4CF}, {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
                                      {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
    if (point < 0x300)
        return 1;
    if (is_within(none, sizeof none / sizeof *none, point))
        return 0;
    return is_within(two, sizeof two / sizeof *two, point) ? 2 : 1;
}

/* A character, or a byte that is none. */
typedef struct text_piece {
    size_t length; /* in bytes */
    size_t width;  /* in columns, as it is shown */
    manner how;
} text_piece;

static text_piece read_piece(const char *at, const char *end)
{
    uint32_t point;
    text_piece piece = {utf8_read(at, end, &point), 1, AS_HEX};
    if (piece.length > 0)
        piece.how = manner_of(point);
    else
        piece.length = 1;
    if (piece.how == AS_HEX)
        piece.width = 4 * piece.length;
    else if (piece.how == AS_IT_IS)
        piece.width = point_width(point);
    return piece;
}

static void print_piece(FILE *out, const char *at, const text_piece *piece)
{
    if (piece->how == AS_IT_IS)
        fwrite(at, 1, piece->length, out);
    else if (piece->how == AS_SPACE)
        putc(' ', out);
    else
        for (size_t i = 0; i < piece->length; i++)
            fprintf(out, "\\x%02X", (unsigned)(unsigned char)at[i]);
}

void print_text(FILE *out, const char *text, size_t len)
{
    const char *end = text + len;
    while (text < end) {
        text_piece piece = read_piece(text, end);
        print_piece(out, text, &piece);
        text += piece.length;
    }
}

size_t text_width(const char *text, size_t len)
{
    const char *end = text + len;
    size_t width = 0;
    while (text < end) {
        text_piece piece = read_piece(text, end);
        width += piece.width;
        text += piece.length;
    }
    return width;
}

size_t print_text_within(FILE *out, const char *text, size_t len, size_t width)
{
    size_t whole = text_width(text, len);
    if (whole <= width) {
        print_text(out, text, len);
        return whole;
    }
    size_t taken = 0;
    const char *end = text + len;
    while (text < end) {
        text_piece piece = read_piece(text, end);
        if (taken + piece.width + 1 > width)
            break;
        print_piece(out, text, &piece);
        taken += piece.width;
        text += piece.length;
    }
    fputs("…", out);
    return taken + 1;
}
