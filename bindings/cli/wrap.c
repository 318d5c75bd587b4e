/* SPDX-License-Identifier: MIT */
#include "wrap.h"

#include "output.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

wrapped_line wrap_at(size_t column)
{
    wrapped_line begun = {column, output_width(), column};
    return begun;
}

void wrap_whole(wrapped_line *wrap, const char *text, size_t len)
{
    size_t width = text_width(text, len);
    if (wrap->column > wrap->indent) {
        if (wrap->column + 1 + width > wrap->margin) {
            putchar('\n');
            print_spaces(wrap->indent);
            wrap->column = wrap->indent;
        } else {
            putchar(' ');
            wrap->column++;
        }
    }
    print_text(stdout, text, len);
    wrap->column += width;
}

void wrap_words(wrapped_line *wrap, const char *text)
{
    while (*text != '\0') {
        size_t len = strcspn(text, " ");
        if (len > 0)
            wrap_whole(wrap, text, len);
        text += len;
        text += strspn(text, " ");
    }
}

void wrap_tail(wrapped_line *wrap, const char *text)
{
    size_t len = strlen(text);
    print_text(stdout, text, len);
    wrap->column += text_width(text, len);
}
