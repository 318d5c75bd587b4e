/* SPDX-License-Identifier: MIT */
/* The command csto: which subcommand it is, and the end of its output. */
#include "csto.h"
#include "options.h"
#include "output.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

static const char usage[] =
    "Usage: csto SUBCOMMAND [OPTION...] [ARGUMENT...]\n"
    "\n"
    "The Collective Security Treaty Organization: its states, bodies, forces, exercises,\n"
    "schools, people and documents, and where texts mention them.\n"
    "\n"
    "  csto scan [FILE...]            mentions in texts\n"
    "  csto find NAME...              what bears a name, in any language\n"
    "  csto complete BEGINNING...     what has a name that begins so\n"
    "  csto suggest NAME...           what has a name near one that is misspelt\n"
    "  csto show ID-OR-NAME...        everything known of a thing, with sources\n"
    "  csto list [KIND]               all things of a kind\n"
    "  csto membership [STATE...]     what states were to the CSTO on a day\n"
    "  csto facts [ID-OR-NAME [PROPERTY]]  the facts about a thing, or about all\n"
    "  csto sources [SOURCE-OR-THING...]   where the data were read\n"
    "  csto check FILE                a list of your own against the data\n"
    "  csto export FORMAT             all of the data in an open format\n"
    "  csto info                      versions, and how much there is\n"
    "\n"
    "Options of most subcommands:\n"
    "      --json         one JSON document\n"
    "      --jsonl        one JSON object a line\n"
    "      --tsv          tab-separated columns, without a header\n"
    "      --lang=LANG    names in this language where there are such\n"
    "      --color=WHEN   always, never, or auto (the default): on a terminal, unless NO_COLOR is set\n"
    "  -h, --help         help on the subcommand\n"
    "\n"
    "  csto --version     the versions of the program, the library and its data\n"
    "\n"
    "Exit status: 0 when something was found, 1 when nothing or not all was, 2 on an error.\n";

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
    } commands[] = {
        {"scan", &scan_command},
        {"find", &find_command},
        {"complete", &complete_command},
        {"suggest", &suggest_command},
        {"show", &show_command},
        {"list", &list_command},
        {"membership", &membership_command},
        {"facts", &facts_command},
        {"sources", &sources_command},
        {"check", &check_command},
        {"export", &export_command},
        {"info", &info_command},
    };

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
    fputs("csto: there is no subcommand '", stderr);
    print_text(stderr, word, strlen(word));
    fputs("'\nTry 'csto --help'.\n", stderr);
    return STATUS_ERROR;
}

int main(int argc, char **argv)
{
    int status = run(argc, argv);
    return output_ended() ? status : STATUS_ERROR;
}
