/* SPDX-License-Identifier: MIT */
#include "wrap.h"

#include "output.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

wrapped_line wrap_at(FILE *out, size_t column)
{
    wrapped_line begun = {out, column, output_width(), column};
    return begun;
}

void wrap_whole(wrapped_line *wrap, const char *text, size_t len)
{
    size_t width = text_width(text, len);
    if (wrap->column > wrap->indent) {
        if (wrap->column + 1 + width > wrap->margin) {
            putc('\n', wrap->out);
            print_spaces(wrap->out, wrap->indent);
            wrap->column = wrap->indent;
        } else {
            putc(' ', wrap->out);
            wrap->column++;
        }
    }
    print_text(wrap->out, text, len);
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
    print_text(wrap->out, text, len);
    wrap->column += text_width(text, len);
}
