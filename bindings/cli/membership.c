/* SPDX-License-Identifier: MIT */
/* csto membership: what states were to the CSTO on a day. */
#include "csto.h"
#include "json_writer.h"
#include "not_found.h"
#include "options.h"
#include "presence.h"
#include "table.h"
#include "things.h"

#include <stdio.h>
#include <string.h>

static const char usage[] =
    "Usage: csto membership [OPTION...] [STATE...]\n"
    "\n"
    "Prints what states were to the CSTO on a day; without STATE, all that ever were party to its Treaty.\n"
    "A state is named by its id, its ISO 3166 code or any of its names.\n"
    "\n"
    "      --on=DATE      on that day, month or year; without it, on the day of the data\n" HELP_LANG
    "      --json         one JSON array: id, name, on, member, held, maybe\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          six tab-separated columns, without a header: id name on member held maybe\n" HELP_HEADER
        HELP_END "\n"
    "member is yes, no, or maybe where the record does not decide. held and maybe are lists of treaty-\n"
    "party, charter-signatory, member, suspended, participation-frozen, financing-withheld, with commas\n"
    "in --tsv. 'csto facts STATE membership' prints the same through time.\n"
    "\n"
    "Examples:\n"
    "  csto membership\n"
    "  csto membership --on=2010-01-01 UZ Georgia\n"
    "\n"
    "Exit status: 0 when one of the states was a member, 1 when none surely was, 2 when there is no\n"
    "such state.\n";

typedef struct report {
    const cli_options *options;
    csto_date on;
    json_writer json;
    text_table table;
    int has_member, has_error;
} report;

/* The words for flags, in their order; NULL after the last. The word of a flag is that of the fact behind it. */
static const char *flag_word(uint32_t flags, size_t i)
{
    static const char *const words[] = {"treaty-party", "charter-signatory",    "member",
                                        "suspended",    "participation-frozen", "financing-withheld"};
    for (size_t bit = 0; bit < sizeof words / sizeof *words; bit++)
        if ((flags & UINT32_C(1) << bit) != 0 && i-- == 0)
            return words[bit];
    return NULL;
}

static void list_words(uint32_t flags, const char *separator, char *text, size_t cap)
{
    const char *word;
    size_t len = 0;
    text[0] = '\0';
    for (size_t i = 0; (word = flag_word(flags, i)) != NULL && len < cap; i++)
        len += (size_t)snprintf(text + len, cap - len, "%s%s", i == 0 ? "" : separator, word);
}

static void words_member(json_writer *json, const char *key, uint32_t flags)
{
    const char *word;
    jsonw_key(json, key);
    jsonw_open_array(json);
    for (size_t i = 0; (word = flag_word(flags, i)) != NULL; i++)
        jsonw_text(json, word);
    jsonw_close_array(json);
}

static void add_row(report *to, const csto_member_state *state, uint32_t held, uint32_t maybe, csto_answer member)
{
    char words[160], doubts[160], cell[400];
    list_words(held, ", ", words, sizeof words);
    list_words(maybe, ", ", doubts, sizeof doubts);
    snprintf(cell, sizeof cell, "%s%s%s%s", *words == '\0' && *doubts == '\0' ? "nothing" : words,
             *words != '\0' && *doubts != '\0' ? "; " : "", *doubts == '\0' ? "" : "maybe: ", doubts);
    table_cell(&to->table, shown_name(to->options, &state->entity));
    table_cell(&to->table, member == CSTO_YES ? "member" : member == CSTO_MAYBE ? "maybe a member" : "not a member");
    table_cell(&to->table, cell);
}

static void print_row(const csto_entity *entity, const char *name, csto_date on, uint32_t held, uint32_t maybe,
                      csto_answer member)
{
    char words[160];
    print_column(stdout, entity->id);
    print_column(stdout, name);
    print_date_column(stdout, on);
    print_column(stdout, answer_word(member));
    list_words(held, ",", words, sizeof words);
    print_column(stdout, words);
    list_words(maybe, ",", words, sizeof words);
    print_last_column(stdout, words);
}

static void take(report *to, const csto_member_state *state)
{
    uint32_t maybe, held = csto_member_state_membership(state, to->on, &maybe);
    csto_answer member = presence_on(&state->entity, to->on);
    const char *name = shown_name(to->options, &state->entity);
    to->has_member |= member == CSTO_YES;
    if (to->options->format == FORMAT_PEOPLE) {
        add_row(to, state, held, maybe, member);
    } else if (to->options->format == FORMAT_TSV) {
        print_row(&state->entity, name, to->on, held, maybe, member);
    } else {
        jsonw_open_object(&to->json);
        jsonw_member(&to->json, "id", state->entity.id);
        jsonw_member(&to->json, "name", name);
        jsonw_date_member(&to->json, "on", to->on);
        jsonw_member(&to->json, "member", answer_word(member));
        words_member(&to->json, "held", held);
        words_member(&to->json, "maybe", maybe);
        jsonw_close_object(&to->json);
    }
}

static void print_table(report *to)
{
    char on[11];
    csto_date_format(to->on, on, sizeof on);
    style_begin(stdout, STYLE_HEADING, to->options->colour);
    printf("On %s\n", on);
    style_end(stdout, to->options->colour);
    table_print(&to->table, stdout, to->options->colour);
}

static int run(const cli_options *options, int count, char **arguments)
{
    static const text_style styles[] = {STYLE_NAME, STYLE_PLAIN, STYLE_FAINT};
    report to = {.options = options,
                 .on = options->on == CSTO_DATE_UNKNOWN ? csto_data_as_of() : options->on,
                 .table = table_of(styles, 3)};
    print_header(options, "id name on member held maybe");
    to.json = jsonw_open_list(stdout, options->format != FORMAT_JSON);
    for (size_t i = 0; count == 0 && i < csto_member_state_count(); i++)
        take(&to, csto_member_state_at(i));
    for (int i = 0; i < count; i++) {
        const csto_member_state *state = state_called(arguments[i], strlen(arguments[i]));
        if (state != NULL) {
            take(&to, state);
        } else {
            print_not_found(arguments[i], 1);
            to.has_error = 1;
        }
    }
    jsonw_close_list(&to.json);
    if (options->format == FORMAT_PEOPLE && to.table.len > 0)
        print_table(&to);
    return to.has_error ? STATUS_ERROR : to.has_member ? STATUS_FOUND : STATUS_NONE;
}

const cli_command membership_command = {"csto membership", usage, TAKES_ROWS | TAKES_ON | TAKES_LANG, 0, -1, run};
