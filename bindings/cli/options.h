/* SPDX-License-Identifier: MIT */
/* The command line of every subcommand. */
#ifndef CSTO_CLI_OPTIONS_H
#define CSTO_CLI_OPTIONS_H

#include "csto.h"

/* Exit statuses, as grep has them. */
enum { STATUS_FOUND = 0, STATUS_NONE = 1, STATUS_ERROR = 2 };

typedef enum output_format { FORMAT_PEOPLE, FORMAT_TSV, FORMAT_JSON, FORMAT_JSONL, FORMAT_HTML } output_format;

typedef struct cli_options {
    output_format format;
    int colour;         /* whether to colour */
    const char *lang;   /* of the names that are shown; NULL: English */
    csto_date on;       /* the day asked for; CSTO_DATE_UNKNOWN when none was */
    uint32_t kinds;     /* one bit a kind, 1 << csto_kind; 0: all */
    const char *field;  /* scan: the member of each JSON record that is its text */
    const char *column; /* check: the heading of the column with the names */
    const char *output; /* export: where to */
    size_t jobs;        /* scan: threads; 0: as many as there are processors */
    int header;         /* whether the columns of --tsv have their names above them */
    int live;           /* scan: each line as it ends */
    int recursive;      /* scan: the files in folders too */
    int all;            /* scan: possible mentions too */
    int explain;        /* scan: by which name, on what evidence */
} cli_options;

/* Which options beside --help and --color a subcommand has. */
enum {
    TAKES_ROWS = 1, /* --json, --jsonl, --tsv, --header */
    TAKES_LANG = 2,
    TAKES_ON = 4,
    TAKES_KIND = 8,
    TAKES_SCAN = 16, /* --all, --explain, --field, --html, --live, -j, -r */
    TAKES_COLUMN = 32,
    TAKES_OUTPUT = 64
};

/* The lines of --help that are the same for every subcommand. */
#define HELP_LANG "      --lang=LANG    names in this language (ru, ru-Latn, ...) where there are such\n"
#define HELP_KIND "      --kind=KIND    only things of this kind; may be given again for more kinds\n"
#define HELP_HEADER "      --header       with --tsv a first line, the names of the columns\n"
#define HELP_END \
    "      --color=WHEN   always, never, or auto (the default): on a terminal, unless NO_COLOR is set\n" \
    "  -h, --help         this help\n"

/* A subcommand. */
typedef struct cli_command {
    const char *name;  /* "csto scan" */
    const char *usage; /* what --help prints */
    unsigned takes;    /* its options */
    int least, most;   /* how many arguments it has; most is -1 for any number */
    /* The arguments that are no options, ended by NULL; gives the exit status. */
    int (*run)(const cli_options *options, int count, char **arguments);
} cli_command;

extern const cli_command scan_command, find_command, complete_command, suggest_command, show_command, list_command,
    membership_command, facts_command, sources_command, check_command, export_command, info_command;

/* Reads the options of a subcommand and runs it; argv[0] is its word. Gives the exit status. */
int run_command(const cli_command *command, int argc, char **argv);

/* Whether a kind is among those asked for. */
int is_kind_wanted(const cli_options *options, csto_kind kind);

/* Whether the kind of what is mentioned is: of an exercise the series or the edition. */
int is_mention_wanted(const cli_options *options, const csto_mention *mention);

/* Prints the names of the columns of --tsv, given with spaces between them, when --header asks for them. */
void print_header(const cli_options *options, const char *columns);

/* The name of an entity in the language asked for; where it has none in it, in English. */
const char *shown_name(const cli_options *options, const csto_entity *entity);

#endif
