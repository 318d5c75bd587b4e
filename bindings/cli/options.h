/* SPDX-License-Identifier: MIT */
/* The command line of every subcommand. */
#ifndef CSTO_CLI_OPTIONS_H
#define CSTO_CLI_OPTIONS_H

/* Exit statuses, as grep has them. */
enum { STATUS_FOUND = 0, STATUS_NONE = 1, STATUS_ERROR = 2 };

typedef enum output_format { FORMAT_PEOPLE, FORMAT_TSV, FORMAT_JSON } output_format;

typedef struct cli_options {
    output_format format;
    int colour; /* whether to colour */
    int all;    /* scan: possible mentions too */
} cli_options;

/* A subcommand. */
typedef struct cli_command {
    const char *name;  /* "csto scan" */
    const char *usage; /* what --help prints */
    int takes_all;     /* whether it has --all */
    /* The arguments that are no options, ended by NULL; gives the exit status. */
    int (*run)(const cli_options *options, int count, char **arguments);
} cli_command;

extern const cli_command scan_command, find_command, show_command, list_command;

/* Reads the options of a subcommand and runs it; argv[0] is its word. Gives the exit status. */
int run_command(const cli_command *command, int argc, char **argv);

#endif
