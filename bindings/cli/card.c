/* SPDX-License-Identifier: MIT */
#include "card.h"

#include "fact_rows.h"

#include <stdio.h>
#include <string.h>

void card_heading(const card *to, const char *text)
{
    putchar('\n');
    style_begin(stdout, STYLE_HEADING, to->options->colour);
    fputs(text, stdout);
    style_end(stdout, to->options->colour);
    putchar('\n');
}

wrapped_line card_line(const card *to, const char *label, size_t width)
{
    size_t len = strlen(label);
    print_spaces(stdout, 2);
    style_begin(stdout, STYLE_ID, to->options->colour);
    fputs(label, stdout);
    style_end(stdout, to->options->colour);
    print_spaces(stdout, (len < width ? width - len : 0) + 2);
    return wrap_at(stdout, 2 + (len < width ? width : len) + 2);
}

void card_words(const card *to, wrapped_line *wrap, text_style style, const char *text)
{
    style_begin(stdout, style, to->options->colour);
    wrap_words(wrap, text);
    style_end(stdout, to->options->colour);
}

void card_note(const card *to, const char *note, size_t column)
{
    if (note == NULL)
        return;
    print_spaces(stdout, column);
    wrapped_line wrap = wrap_at(stdout, column);
    card_words(to, &wrap, STYLE_FAINT, note);
    putchar('\n');
}

void card_standing(card *to, wrapped_line *wrap, const csto_fact *fact)
{
    const csto_source *source;
    char standing[40];
    snprintf(standing, sizeof standing, "(%s%s)", csto_confidence_name(csto_fact_confidence(fact)),
             fact_held_on(fact, to->options->on) == CSTO_MAYBE ? ", maybe" : "");
    style_begin(stdout, STYLE_FAINT, to->options->colour);
    wrap_words(wrap, standing);
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++) {
        char mark[32];
        snprintf(mark, sizeof mark, "[%zu]", cite(&to->cited, source) + 1);
        if (i == 0)
            wrap_whole(wrap, mark, strlen(mark));
        else
            wrap_joined(wrap, mark);
    }
    style_end(stdout, to->options->colour);
}
