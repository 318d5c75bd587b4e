/* SPDX-License-Identifier: MIT */
/* csto scan: the mentions in files. */
#include "csto.h"
#include "input.h"
#include "json_writer.h"
#include "lines.h"
#include "options.h"
#include "output.h"
#include "scan_report.h"

#include <stdio.h>
#include <string.h>

static const char usage[] =
    "Usage: csto scan [OPTION...] [FILE...]\n"
    "\n"
    "Prints where texts in UTF-8 mention the things of the CSTO, and which. Without FILE, or when\n"
    "FILE is -, reads standard input.\n"
    "\n"
    "      --all          possible mentions too: names that may mean something else there\n"
    "      --json         one JSON array: file, begin, end, line, surface, kind, id, name, year,\n"
    "                     edition, certainty, reason, witness\n"
    "      --tsv          eight tab-separated columns for each mention, without a header:\n"
    "                     file begin end kind id year certainty surface\n"
    "      --color=WHEN   always, never, or auto (the default)\n"
    "  -h, --help         this help\n"
    "\n"
    "Mentions are ordered by begin. Offsets count bytes of the input as read, the end being the\n"
    "first byte after the mention. Columns of --tsv: - stands for standard input and for no year;\n"
    "in file and surface, backslash, tab, newline and carriage return are written \\\\ \\t \\n \\r,\n"
    "other bytes raw. An exercise has the kind exercise-series, the id of its series, and the year\n"
    "that the text gives. Certainty is certain, context (the text is about the CSTO) or possible.\n"
    "\n"
    "Exit status: 0 when there are mentions, 1 when there are none, 2 when a file cannot be read.\n";

/* What a scan of files prints to, by format. */
typedef struct scan_output {
    output_format format;
    json_writer json;
    scan_report report;
} scan_output;

static void print_row(const char *name, const char *text, const csto_mention *mention)
{
    print_column(name);
    printf("%zu\t%zu\t%s\t%s\t", mention->begin, mention->end, csto_kind_name(mention->entity->kind),
           mention->entity->id);
    if (mention->year == 0)
        printf("-");
    else
        printf("%d", (int)mention->year);
    printf("\t%s\t", csto_certainty_name(mention->certainty));
    print_field(text + mention->begin, mention->end - mention->begin);
    putchar('\n');
}

static void print_object(json_writer *json, const char *name, const char *text, const csto_mention *mention,
                         size_t line)
{
    json_open_object(json);
    json_member(json, "file", name);
    json_key(json, "begin");
    json_size(json, mention->begin);
    json_key(json, "end");
    json_size(json, mention->end);
    json_key(json, "line");
    json_size(json, line);
    json_key(json, "surface");
    json_string(json, text + mention->begin, mention->end - mention->begin);
    json_member(json, "kind", csto_kind_name(mention->entity->kind));
    json_member(json, "id", mention->entity->id);
    json_member(json, "name", mention->entity->name);
    json_key(json, "year");
    if (mention->year == 0)
        json_null(json);
    else
        json_integer(json, mention->year);
    json_member(json, "edition", mention->edition == NULL ? NULL : mention->edition->id);
    json_member(json, "certainty", csto_certainty_name(mention->certainty));
    json_member(json, "reason", csto_reason_name(mention->reason));
    json_key(json, "witness");
    if (mention->witness_begin == mention->witness_end) {
        json_null(json);
    } else {
        json_open_array(json);
        json_size(json, mention->witness_begin);
        json_size(json, mention->witness_end);
        json_close_array(json);
    }
    json_close_object(json);
}

static void print_mention(scan_output *sink, const char *name, const input_text *input, line_walk *lines,
                          const csto_mention *mention)
{
    if (sink->format == FORMAT_TSV) {
        print_row(name, input->text, mention);
        return;
    }
    lines_go(lines, mention->begin);
    if (sink->format == FORMAT_JSON)
        print_object(&sink->json, name, input->text, mention, lines->line);
    else
        scan_report_add(&sink->report, mention, lines->line, lines->column);
}

/* Scans a file. Gives the exit status that it alone would have. */
static int scan_file(scan_output *sink, const char *name, uint32_t flags)
{
    input_text input;
    csto_scan scan;
    const csto_mention *mention;
    int status = STATUS_NONE;
    if (!input_read(name, &input))
        return STATUS_ERROR;
    input_warn_not_utf8(name, &input);
    line_walk lines = lines_of(input.text);
    csto_scan_start(&scan, input.text, input.len, flags);
    while ((mention = csto_scan_next(&scan)) != NULL && !ferror(stdout)) {
        print_mention(sink, name, &input, &lines, mention);
        status = STATUS_FOUND;
    }
    if (sink->format == FORMAT_PEOPLE)
        scan_report_file(&sink->report, name, &input);
    input_free(&input);
    return status;
}

static int run(const cli_options *options, int count, char **arguments)
{
    static char standard_input[] = "-";
    char *alone[] = {standard_input};
    if (count == 0) {
        count = 1;
        arguments = alone;
    }
    scan_output sink = {options->format, json_begin(stdout, 1), scan_report_begin(options->colour, count > 1)};
    if (sink.format == FORMAT_JSON)
        json_open_array(&sink.json);
    int found = 0, failed = 0;
    for (int i = 0; i < count; i++) {
        int status = scan_file(&sink, arguments[i], options->all ? CSTO_SCAN_POSSIBLE : CSTO_SCAN_DEFAULT);
        found |= status == STATUS_FOUND;
        failed |= status == STATUS_ERROR;
    }
    if (sink.format == FORMAT_JSON) {
        json_close_array(&sink.json);
        json_end(&sink.json);
    } else if (sink.format == FORMAT_PEOPLE && (found || !failed)) {
        scan_report_end(&sink.report);
    }
    return failed ? STATUS_ERROR : found ? STATUS_FOUND : STATUS_NONE;
}

const cli_command scan_command = {"csto scan", usage, 1, run};
