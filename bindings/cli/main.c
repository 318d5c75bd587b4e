/* SPDX-License-Identifier: MIT */
/* The command csto: which subcommand it is, and the end of its output. */
#include "csto.h"
#include "options.h"
#include "output.h"

#include <stdio.h>
#include <string.h>

static const char usage[] =
    "Usage: csto SUBCOMMAND [OPTION...] [ARGUMENT...]\n"
    "\n"
    "The Collective Security Treaty Organization: its states, bodies, forces, exercises,\n"
    "schools, people and documents, and where texts mention them.\n"
    "\n"
    "  csto scan [FILE...]       mentions in texts\n"
    "  csto find NAME...         what bears a name, in any language\n"
    "  csto show ID-OR-NAME...   everything known of a thing, with sources\n"
    "  csto list [KIND]          all things of a kind\n"
    "\n"
    "Options of every subcommand:\n"
    "      --json         one JSON document\n"
    "      --tsv          tab-separated columns, without a header\n"
    "      --color=WHEN   always, never, or auto (the default): on a terminal, unless NO_COLOR is set\n"
    "  -h, --help         help on the subcommand\n"
    "\n"
    "  csto --version     the versions of the program, the library and its data\n"
    "\n"
    "Exit status: 0 when something was found, 1 when nothing was, 2 on an error.\n";

static void print_version(void)
{
    char as_of[11];
    csto_date_format(csto_data_as_of(), as_of, sizeof as_of);
    printf("csto %s\n", CSTO_VERSION);
    printf("library %s\n", csto_version());
    printf("data %s, as of %s\n", csto_data_version(), as_of);
    printf("sha256 %s\n", csto_data_sha256());
}

static int run(int argc, char **argv)
{
    static const struct {
        const char *word;
        const cli_command *command;
    } commands[] = {{"scan", &scan_command}, {"find", &find_command}, {"show", &show_command}, {"list", &list_command}};

    if (argc < 2) {
        fputs(usage, stderr);
        return STATUS_ERROR;
    }
    const char *word = argv[1];
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0) {
        fputs(usage, stdout);
        return STATUS_FOUND;
    }
    if (strcmp(word, "--version") == 0) {
        print_version();
        return STATUS_FOUND;
    }
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        if (strcmp(word, commands[i].word) == 0)
            return run_command(commands[i].command, argc - 1, argv + 1);
    fprintf(stderr, "csto: there is no subcommand '%s'\nTry 'csto --help'.\n", word);
    return STATUS_ERROR;
}

int main(int argc, char **argv)
{
    int status = run(argc, argv);
    return output_ended() ? status : STATUS_ERROR;
}
