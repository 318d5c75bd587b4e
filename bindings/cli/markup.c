/* SPDX-License-Identifier: MIT */
#include "markup.h"

#include "utf8.h"

#include <string.h>

static const char *reference_of(char byte)
{
    switch (byte) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '"':
        return "&quot;";
    case '\'':
        return "&#39;";
    default:
        return NULL;
    }
}

/* Control characters, which XML does not have, and what is no character; tabs and line breaks are text. */
static int is_control(uint32_t point)
{
    return (point < 0x20 && point != '\t' && point != '\n' && point != '\r') || (point >= 0x7F && point < 0xA0) ||
           point == 0xFFFE || point == 0xFFFF;
}

void markup_text(FILE *out, const char *text, size_t len)
{
    const char *end = text + len;
    uint32_t point;
    while (text < end) {
        size_t length = utf8_read(text, end, &point);
        const char *reference = length == 1 ? reference_of(*text) : NULL;
        if (length == 0 || is_control(point))
            fputs("\xEF\xBF\xBD", out);
        else if (reference != NULL)
            fputs(reference, out);
        else
            fwrite(text, 1, length, out);
        text += length == 0 ? 1 : length;
    }
}

void markup_string(FILE *out, const char *text)
{
    if (text != NULL)
        markup_text(out, text, strlen(text));
}
