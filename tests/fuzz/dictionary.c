/* SPDX-License-Identifier: MIT */
/* Prints a dictionary for libFuzzer: the names, the folded words of the finder, and what the folding minds. */
#include "keys.h"

#include <stdio.h>
#include <string.h>

static void print_entry(const unsigned char *bytes, size_t length)
{
    if (length == 0 || length > 100)
        return;
    putchar('"');
    for (size_t i = 0; i < length; i++)
        printf("\\x%02x", bytes[i]);
    printf("\"\n");
}

static void print_text(const char *text) { print_entry((const unsigned char *)text, strlen(text)); }

static void print_names(void)
{
    const csto_entity *entity;
    const csto_name *name;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++)
        for (size_t k = 0; (name = csto_name_at(entity, k)) != NULL; k++)
            print_text(csto_name_text(name));
}

/* Claims, words for exercise, links and conjunctions. */
static void print_words(void)
{
    for (uint32_t key = 0; key < csto_key_count; key++)
        if (csto_entries[csto_keys[key].entries].what != CSTO_ENTRY_NAME) {
            csto_spelled spelled;
            csto_key_spell(key, &spelled);
            print_entry(spelled.bytes, spelled.length);
        }
}

int main(void)
{
    static const char *const signs[] = {
        "\u00AD",     "\u200B",   "\u2060", "\uFEFF",   "\u00A0",   "\u202F",       "\u2028",   "\u2029",
        "\n\n",       "\r\n",     "\u2010", "\u2011",   "\u2013",   "\u2014",       "\u2212",   "\u00AB",
        "\u00BB",     "\u201C",   "\u201D", "\u201E",   "\u2018",   "\u2019",       "\u02BC",   "\u0300",
        "\u0301",     "\u0306",   "\u0308", "\u0327",   "\u0345",   "\u1D165",      "\uAC00",   "\u1100",
        "\u4E00",     "-2021",    " 2021",  " – 2021",  ", ",       " and ",        " и ",      "«",
        "»",          "\x01",     "\xC2",   "\xE2\x80", "\xF0\x9F", "\xED\xA0\x80", "\xC0\x80", "\xF4\x90\x80\x80",
        "2024-02-29", "20240229",
    };
    for (size_t i = 0; i < sizeof signs / sizeof signs[0]; i++)
        print_text(signs[i]);
    print_names();
    print_words();
    return 0;
}
