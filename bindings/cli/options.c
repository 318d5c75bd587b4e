/* SPDX-License-Identifier: MIT */
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { OPTION_ALL = 256, OPTION_JSON, OPTION_TSV, OPTION_COLOUR };

/* --all stands first, so that a command without it leaves it out by beginning one later. */
static const struct option long_options[] = {
    {"all", no_argument, NULL, OPTION_ALL},
    {"json", no_argument, NULL, OPTION_JSON},
    {"tsv", no_argument, NULL, OPTION_TSV},
    {"color", required_argument, NULL, OPTION_COLOUR},
    {"colour", required_argument, NULL, OPTION_COLOUR},
    {"help", no_argument, NULL, 'h'},
    {NULL, 0, NULL, 0},
};

/* Colours are for terminals that have them, unless their owner wants none: https://no-color.org */
static int terminal_has_colours(void)
{
    const char *unwanted = getenv("NO_COLOR"), *terminal = getenv("TERM");
    if (unwanted != NULL && *unwanted != '\0')
        return 0;
    return isatty(STDOUT_FILENO) && terminal != NULL && strcmp(terminal, "dumb") != 0;
}

/* Reads always, never or auto; 0 when it is another word. */
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

static int refuse(const cli_command *command)
{
    fprintf(stderr, "Try '%s --help'.\n", command->name);
    return STATUS_ERROR;
}

int run_command(const cli_command *command, int argc, char **argv)
{
    cli_options chosen = {FORMAT_PEOPLE, terminal_has_colours(), 0};
    char name[32];
    snprintf(name, sizeof name, "%s", command->name);
    argv[0] = name; /* getopt_long begins its messages with it */
    int option;
    while ((option = getopt_long(argc, argv, "h", long_options + (command->takes_all ? 0 : 1), NULL)) != -1) {
        switch (option) {
        case OPTION_ALL:
            chosen.all = 1;
            break;
        case OPTION_JSON:
            chosen.format = FORMAT_JSON;
            break;
        case OPTION_TSV:
            chosen.format = FORMAT_TSV;
            break;
        case OPTION_COLOUR:
            if (!read_colour(optarg, &chosen.colour)) {
                fprintf(stderr, "%s: --color is always, never or auto\n", command->name);
                return refuse(command);
            }
            break;
        case 'h':
            fputs(command->usage, stdout);
            return STATUS_FOUND;
        default:
            return refuse(command);
        }
    }
    return command->run(&chosen, argc - optind, argv + optind);
}
