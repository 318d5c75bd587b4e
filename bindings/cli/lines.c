/* SPDX-License-Identifier: MIT */
#include "lines.h"

#include "utf8.h"

#include <string.h>

line_walk lines_of(const char *text)
{
    line_walk begun = {text, 0, 1, 1};
    return begun;
}

void lines_go(line_walk *lines, size_t offset)
{
    while (lines->at < offset) {
        const char *at = lines->text + lines->at;
        const char *newline = memchr(at, '\n', offset - lines->at);
        if (newline == NULL) {
            lines->column += utf8_count(at, offset - lines->at);
            lines->at = offset;
        } else {
            lines->at += (size_t)(newline - at) + 1;
            lines->line++;
            lines->column = 1;
        }
    }
}
