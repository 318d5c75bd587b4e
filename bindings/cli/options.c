/* SPDX-License-Identifier: MIT */
#include "options.h"

#include "output.h"
#include "text.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum {
    OPTION_ALL = 256,
    OPTION_EXPLAIN,
    OPTION_FIELD,
    OPTION_HTML,
    OPTION_LIVE,
    OPTION_JSON,
    OPTION_JSONL,
    OPTION_TSV,
    OPTION_HEADER,
    OPTION_LANG,
    OPTION_ON,
    OPTION_KIND,
    OPTION_COLUMN,
    OPTION_COLOUR
};

/* Every option, and which subcommands have it; 0: all. */
static const struct {
    unsigned taken_with;
    struct option option;
} known_options[] = {
    {TAKES_SCAN, {"all", no_argument, NULL, OPTION_ALL}},
    {TAKES_SCAN, {"explain", no_argument, NULL, OPTION_EXPLAIN}},
    {TAKES_SCAN, {"field", required_argument, NULL, OPTION_FIELD}},
    {TAKES_SCAN, {"html", no_argument, NULL, OPTION_HTML}},
    {TAKES_SCAN, {"live", no_argument, NULL, OPTION_LIVE}},
    {TAKES_SCAN, {"recursive", no_argument, NULL, 'r'}},
    {TAKES_SCAN, {"jobs", required_argument, NULL, 'j'}},
    {TAKES_ROWS, {"json", no_argument, NULL, OPTION_JSON}},
    {TAKES_ROWS, {"jsonl", no_argument, NULL, OPTION_JSONL}},
    {TAKES_ROWS, {"tsv", no_argument, NULL, OPTION_TSV}},
    {TAKES_ROWS, {"header", no_argument, NULL, OPTION_HEADER}},
    {TAKES_LANG, {"lang", required_argument, NULL, OPTION_LANG}},
    {TAKES_ON, {"on", required_argument, NULL, OPTION_ON}},
    {TAKES_KIND, {"kind", required_argument, NULL, OPTION_KIND}},
    {TAKES_COLUMN, {"column", required_argument, NULL, OPTION_COLUMN}},
    {TAKES_OUTPUT, {"output", required_argument, NULL, 'o'}},
    {0, {"color", required_argument, NULL, OPTION_COLOUR}},
    {0, {"colour", required_argument, NULL, OPTION_COLOUR}},
    {0, {"help", no_argument, NULL, 'h'}},
};
enum { KNOWN_OPTIONS = sizeof known_options / sizeof *known_options };

/* Colours are for terminals that have them, unless their owner wants none: https://no-color.org */
static int terminal_has_colours(void)
{
    const char *unwanted = getenv("NO_COLOR"), *terminal = getenv("TERM");
    if (unwanted != NULL && *unwanted != '\0')
        return 0;
    return isatty(STDOUT_FILENO) && terminal != NULL && strcmp(terminal, "dumb") != 0;
}

/* ---- the values of options: each gives 0 when it is another word than it may be ---- */

static int read_colour(const char *word, int *colour)
{
    if (strcmp(word, "always") == 0)
        *colour = 1;
    else if (strcmp(word, "never") == 0)
        *colour = 0;
    else if (strcmp(word, "auto") == 0)
        *colour = terminal_has_colours();
    else
        return 0;
    return 1;
}

static int read_kind(const char *word, uint32_t *kinds)
{
    csto_kind kind = csto_kind_of_name(word);
    if (kind != CSTO_KIND_NONE)
        *kinds |= UINT32_C(1) << kind;
    return kind != CSTO_KIND_NONE;
}

static int read_jobs(const char *word, size_t *jobs)
{
    enum { JOBS_MAX = 64 };
    char *end;
    long number = strtol(word, &end, 10);
    if (*word == '\0' || *end != '\0' || number < 1 || number > JOBS_MAX)
        return 0;
    *jobs = (size_t)number;
    return 1;
}

/* Whether any name is in a language. */
static int is_language(const char *lang)
{
    const csto_entity *entity;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++)
        if (csto_name_in(entity, lang) != NULL)
            return 1;
    return 0;
}

/* Reads one option into `chosen`. Gives NULL, or what its value should have been. */
static const char *read_option(int option, const char *value, cli_options *chosen)
{
    switch (option) {
    case OPTION_ALL:
        chosen->all = 1;
        return NULL;
    case OPTION_EXPLAIN:
        chosen->explain = 1;
        return NULL;
    case OPTION_FIELD:
        chosen->field = value;
        return NULL;
    case OPTION_HTML:
        chosen->format = FORMAT_HTML;
        return NULL;
    case OPTION_JSON:
        chosen->format = FORMAT_JSON;
        return NULL;
    case OPTION_JSONL:
        chosen->format = FORMAT_JSONL;
        return NULL;
    case OPTION_TSV:
        chosen->format = FORMAT_TSV;
        return NULL;
    case OPTION_HEADER:
        chosen->header = 1;
        return NULL;
    case OPTION_LIVE:
        chosen->live = 1;
        return NULL;
    case 'r':
        chosen->recursive = 1;
        return NULL;
    case OPTION_COLUMN:
        chosen->column = value;
        return NULL;
    case 'o':
        chosen->output = value;
        return NULL;
    case 'j':
        return read_jobs(value, &chosen->jobs) ? NULL : "-j is a number of threads from 1 to 64";
    case OPTION_LANG:
        chosen->lang = value;
        return is_language(value) ? NULL : "--lang is a language that names are in, such as en or ru";
    case OPTION_ON:
        return csto_date_parse(value, CSTO_NUL_TERMINATED, &chosen->on) == CSTO_OK
                   ? NULL
                   : "--on is a date of the calendar: 2024-02-23, 2024-02 or 2024";
    case OPTION_KIND:
        return read_kind(value, &chosen->kinds) ? NULL : "--kind is one of the kinds that 'csto list' prints";
    default:
        return read_colour(value, &chosen->colour) ? NULL : "--color is always, never or auto";
    }
}

static int refuse(const cli_command *command, const char *problem)
{
    if (problem != NULL)
        fprintf(stderr, "%s: %s\n", command->name, problem);
    fprintf(stderr, "Try '%s --help'.\n", command->name);
    return STATUS_ERROR;
}

static int is_among(const struct option *options, int value)
{
    while (options->name != NULL && options->val != value)
        options++;
    return options->name != NULL;
}

/* An option that there is none of, that has a value and takes none, or, for which getopt_long gives ':', lacks one. */
static int refuse_option(const cli_command *command, const struct option *options, const char *word, int why)
{
    const char letter[] = {'-', (char)optopt, '\0'};
    int is_known = is_among(options, optopt);
    /* Letters may stand in one word, which getopt_long has not passed yet. */
    if (!is_known && optopt != 0)
        word = letter;
    fprintf(stderr, "%s: ", command->name);
    fputs(why == ':' ? "a value is missing after '" : is_known ? "'" : "there is no option '", stderr);
    print_text(stderr, word, strlen(word));
    fputs(why == '?' && is_known ? "' has a value, and takes none\n" : "'\n", stderr);
    return refuse(command, NULL);
}

/* The options of a subcommand, ended by one of zeros. */
static void collect_options(const cli_command *command, struct option options[KNOWN_OPTIONS + 1], char letters[16])
{
    size_t count = 0, letter = 0;
    letters[letter++] = ':';
    for (size_t i = 0; i < KNOWN_OPTIONS; i++) {
        const struct option *option = &known_options[i].option;
        if (known_options[i].taken_with != 0 && (known_options[i].taken_with & command->takes) == 0)
            continue;
        options[count++] = *option;
        if (option->val < OPTION_ALL) {
            letters[letter++] = (char)option->val;
            if (option->has_arg == required_argument)
                letters[letter++] = ':';
        }
    }
    memset(&options[count], 0, sizeof *options);
    letters[letter] = '\0';
}

int run_command(const cli_command *command, int argc, char **argv)
{
    cli_options chosen;
    memset(&chosen, 0, sizeof chosen);
    chosen.colour = terminal_has_colours();
    output_measure();
    struct option options[KNOWN_OPTIONS + 1];
    char letters[16];
    collect_options(command, options, letters);
    opterr = 0; /* its messages would print the word as it is */
    int option;
    while ((option = getopt_long(argc, argv, letters, options, NULL)) != -1) {
        if (option == '?' || option == ':')
            return refuse_option(command, options, argv[optind - 1], option);
        if (option == 'h') {
            fputs(command->usage, stdout);
            return STATUS_FOUND;
        }
        const char *problem = read_option(option, optarg, &chosen);
        if (problem != NULL)
            return refuse(command, problem);
    }
    int count = argc - optind;
    if (count < command->least)
        return refuse(command, "an argument is missing");
    if (command->most >= 0 && count > command->most)
        return refuse(command, "there are too many arguments");
    return command->run(&chosen, count, argv + optind);
}

int is_kind_wanted(const cli_options *options, csto_kind kind)
{
    return options->kinds == 0 || (options->kinds & UINT32_C(1) << kind) != 0;
}

int is_mention_wanted(const cli_options *options, const csto_mention *mention)
{
    return is_kind_wanted(options, mention->entity->kind) ||
           (mention->edition != NULL && is_kind_wanted(options, mention->edition->kind));
}

void print_header(const cli_options *options, const char *columns)
{
    if (!options->header || options->format != FORMAT_TSV)
        return;
    for (; *columns != '\0'; columns++)
        putchar(*columns == ' ' ? '\t' : *columns);
    putchar('\n');
}

const char *shown_name(const cli_options *options, const csto_entity *entity)
{
    const csto_name *name = options->lang == NULL ? NULL : csto_name_in(entity, options->lang);
    return name == NULL ? entity->name : csto_name_text(name);
}
