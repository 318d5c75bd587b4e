/* SPDX-License-Identifier: MIT */
#include "lines.h"

#include "utf8.h"

#include <string.h>

void lines_go(line_walk *lines, size_t offset)
{
    while (lines->at < offset) {
        const char *at = lines->text + lines->at;
        const char *newline = lines->is_one_line ? NULL : memchr(at, '\n', offset - lines->at);
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
