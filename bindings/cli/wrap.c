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

static void begin_line(wrapped_line *wrap)
{
    putc('\n', wrap->out);
    print_spaces(wrap->out, wrap->indent);
    wrap->column = wrap->indent;
}

void wrap_whole(wrapped_line *wrap, const char *text, size_t len)
{
    size_t width = text_width(text, len);
    if (wrap->column > wrap->indent) {
        /* A column more, for the comma that may follow. */
        if (wrap->column + 1 + width + 1 > wrap->margin) {
            begin_line(wrap);
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

void wrap_joined(wrapped_line *wrap, const char *text)
{
    if (wrap->column > wrap->indent && wrap->column + text_width(text, strlen(text)) > wrap->margin)
        begin_line(wrap);
    wrap_tail(wrap, text);
}

void wrap_tail(wrapped_line *wrap, const char *text)
{
    size_t len = strlen(text);
    print_text(wrap->out, text, len);
    wrap->column += text_width(text, len);
}
