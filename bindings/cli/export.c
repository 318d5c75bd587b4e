/* SPDX-License-Identifier: MIT */
/* csto export: all of the data in an open format. */
#include "export_formats.h"
#include "input.h"
#include "new_file.h"
#include "options.h"
#include "text.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static const char usage[] =
    "Usage: csto export [OPTION...] FORMAT\n"
    "\n"
    "Writes all of the data in an open format, the same bytes in every run:\n"
    "\n"
    "  json               one JSON document: entities with names, facts and relations; sources\n"
    "  jsonl              one JSON object a line: an entity or a source\n"
    "  csv                a folder of CSV tables and datapackage.json, which describes them; needs -o\n"
    "  sqlite             SQL that makes an SQLite database: csto export sqlite | sqlite3 csto.sqlite\n"
    "  jsonld             JSON-LD: schema.org, with every fact and its sources in PROV-O\n"
    "  ftm                FollowTheMoney statements, one a line\n"
    "  gazetteer          tab-separated, with a header: form, language, id, evidence\n"
    "  spacy              patterns for spaCy's EntityRuler, of names that mean nothing else\n"
    "  dot                Graphviz: bodies, forces, and the exercises that train them\n"
    "  timeline           SVG: exercise series and years\n"
    "\n"
    "  -o, --output=PATH  write there, not to standard output; of csv the folder\n" HELP_END "\n"
    "A file is put in its place only when it is complete; a device or a pipe is written to as it is.\n"
    "\n"
    "Examples:\n"
    "  csto export sqlite | sqlite3 csto.sqlite\n"
    "  csto export csv -o tables\n"
    "  csto export dot | dot -Tsvg >chart.svg\n"
    "  csto export timeline -o timeline.svg\n"
    "\n"
    "Exit status: 0, or 2 on an error.\n";

static const struct {
    const char *word;
    export_writer *writer;
} formats[] = {
    {"json", export_json},     {"jsonl", export_jsonl}, {"sqlite", export_sqlite},
    {"jsonld", export_jsonld}, {"ftm", export_ftm},     {"gazetteer", export_gazetteer},
    {"spacy", export_spacy},   {"dot", export_dot},     {"timeline", export_timeline},
};

/* ---- files ---- */

static int write_to(const char *name, export_writer *writer, const dataset_table *table)
{
    new_file file;
    if (!new_file_begin(&file, name))
        return STATUS_ERROR;
    if (table != NULL)
        export_csv_table(file.out, table);
    else
        writer(file.out);
    return new_file_end(&file) ? STATUS_FOUND : STATUS_ERROR;
}

/* The description comes last: a folder that has it has all. */
static int write_folder(const char *folder)
{
    char name[3072];
    const dataset_table *table;
    if (mkdir(folder, 0777) != 0 && errno != EEXIST) {
        input_error(folder, strerror(errno));
        return STATUS_ERROR;
    }
    for (size_t i = 0; (table = dataset_table_at(i)) != NULL; i++) {
        snprintf(name, sizeof name, "%.2048s/%s.csv", folder, table->name);
        if (write_to(name, NULL, table) != STATUS_FOUND)
            return STATUS_ERROR;
    }
    snprintf(name, sizeof name, "%.2048s/datapackage.json", folder);
    return write_to(name, export_datapackage, NULL);
}

/* ---- the command ---- */

static int refuse(const char *word, const char *why)
{
    fputs("csto export: ", stderr);
    print_text(stderr, word, strlen(word));
    fprintf(stderr, " %s\nTry 'csto export --help'.\n", why);
    return STATUS_ERROR;
}

static int run(const cli_options *options, int count, char **arguments)
{
    const char *word = arguments[0];
    int is_to_file = options->output != NULL && strcmp(options->output, "-") != 0;
    (void)count;
    if (strcmp(word, "csv") == 0)
        return is_to_file ? write_folder(options->output) : refuse(word, "is several files: -o names their folder");
    for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
        if (strcmp(word, formats[i].word) != 0)
            continue;
        if (is_to_file)
            return write_to(options->output, formats[i].writer, NULL);
        formats[i].writer(stdout);
        return STATUS_FOUND;
    }
    return refuse(word, "is no format");
}

const cli_command export_command = {"csto export", usage, TAKES_OUTPUT, 1, 1, run};
