/* SPDX-License-Identifier: MIT */
/* csto scan: the mentions in files. */
#include "blocks.h"
#include "csto.h"
#include "file_list.h"
#include "input.h"
#include "json_writer.h"
#include "options.h"
#include "output.h"
#include "progress.h"
#include "records.h"
#include "scan_html.h"
#include "scan_pool.h"
#include "text.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char usage[] =
    "Usage: csto scan [OPTION...] [FILE...]\n"
    "\n"
    "Prints where texts in UTF-8 mention the things of the CSTO, and which. Without FILE, or when\n"
    "FILE is -, reads standard input.\n"
    "\n"
    "      --all          possible mentions too: names that may mean something else there\n"
    "      --explain      for each mention by which name, what evidence that needs, and where it stands;\n"
    "                     with --all also names that are no mention, and why\n"
    "      --field=NAME   FILE is JSON Lines, and the text of each record is its member NAME; offsets\n"
    "                     count bytes of that text, and the line is that of the record; article.text\n"
    "                     is the member text of a member article\n"
    "      --html         one web page with the text of FILE, its mentions marked, and what they are;\n"
    "                     not with -r, --live, --explain or --field\n"
    "  -r, --recursive    of a folder all files in it and below, in the order of their names; without\n"
    "                     FILE, of the folder in which you are; links to files too, none to folders\n"
    "      --live         FILE is still being written: what a line mentions is printed when it ends, by\n"
    "                     that line and what stands before it; names that go over two lines, and what\n"
    "                     only later text makes a mention, are left out\n"
    "  -j, --jobs=N       so many threads; without it, as many as there are processors\n" HELP_KIND HELP_LANG
    "      --json         one JSON array: file, begin, end, line, surface, kind, id, name, year,\n"
    "                     edition, certainty, reason, witness, other_candidates (ids of what else bears\n"
    "                     the name); with --explain also matched, lang, type, evidence, witness_text\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          eight tab-separated columns for each mention, without a header:\n"
    "                     file begin end kind id year certainty surface\n" HELP_HEADER HELP_END "\n"
    "A text is read in blocks, whose mentions are printed together; of JSON Lines every record as soon\n"
    "as it has come. Mentions are ordered by begin. Offsets count bytes of the input as read, the end\n"
    "being the first byte after the mention. Columns of --tsv: - stands for standard input and for no\n"
    "year; with --field the line of the record follows the file after a colon; in file and surface,\n"
    "backslash, tab, newline and carriage return are written \\\\ \\t \\n \\r, other control characters\n"
    "and bytes that are not UTF-8 \\xHH. An exercise has the kind exercise-series, the id of its\n"
    "series, and the year that the text gives. Certainty is certain, context (the text is about the\n"
    "CSTO), possible or refused.\n"
    "\n"
    "Examples:\n"
    "  csto scan -r releases\n"
    "  csto scan --tsv -r releases | cut -f 5 | sort | uniq -c | sort -rn\n"
    "  zcat archive.txt.gz | csto scan --kind=person --tsv --header >people.tsv\n"
    "  csto scan --jsonl --field=text feed.jsonl\n"
    "  tail -f news.log | csto scan --live\n"
    "  csto scan --html report.txt >report.html\n"
    "\n"
    "Exit status: 0 when there are mentions, 1 when there are none, 2 when a file cannot be read.\n";

/* A run over several files. */
typedef struct scan_run {
    const cli_options *options;
    scan_pool *pool;
    progress progress;
    uint64_t read;       /* bytes of the files that are behind us */
    int is_named;        /* whether each file's name stands above its mentions */
    size_t printed;      /* files whose name has been printed */
    size_t file, warned; /* numbers from 1: the file in hand, the last one that was warned of */
    const char *name;    /* of the file in hand */
    size_t records, texts;
    char members[RECORD_PROBLEM_MAX]; /* of the first record of the file in hand without a text */
    size_t mentions, file_mentions;
    mention_tally tally;
    int has_failed;
} scan_run;

/* Says so when no record of the file in hand had the field. */
static void end_file(scan_run *run)
{
    if (run->records > 0 && run->texts == 0) {
        char problem[RECORD_PROBLEM_MAX + 80];
        snprintf(problem, sizeof problem, "no record has the field that --field names%s%s",
                 run->members[0] == '\0' ? "" : "; the first has ", run->members);
        input_error(run->name, problem);
        run->has_failed = 1;
    }
    run->records = run->texts = 0;
    run->members[0] = '\0';
}

static void print_file_name(scan_run *run, const scan_job *job)
{
    if (run->printed++ > 0)
        putchar('\n');
    style_begin(stdout, STYLE_HEADING, run->options->colour);
    print_text(stdout, job->name, strlen(job->name));
    style_end(stdout, run->options->colour);
    putchar('\n');
}

/* JSON writes letters as escapes, in which no name is found: who scans it as a text is told. */
static int is_json_lines(const scan_job *job)
{
    static const char *const endings[] = {".jsonl", ".ndjson"};
    size_t len = strlen(job->name);
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
        if (len > strlen(endings[i]) && strcmp(job->name + len - strlen(endings[i]), endings[i]) == 0)
            return job->options->field == NULL && job->block.base == 0 && job->block.from == 0 && job->block.len > 0 &&
                   job->block.bytes[0] == '{';
    return 0;
}

static void print_output(scan_run *run, const scan_job *job, int is_first_of_file)
{
    /* Elements of a JSON array begin with the comma after the one before. */
    size_t comma = run->options->format == FORMAT_JSON && run->mentions == 0 && job->output_len > 0;
    if (run->options->format == FORMAT_PEOPLE && run->is_named && is_first_of_file && job->output_len > 0)
        print_file_name(run, job);
    output_bytes(job->output + comma, job->output_len - comma);
    fwrite(job->problems, 1, job->problems_len, stderr);
}

static void take_back(scan_run *run, const scan_job *job)
{
    if (job->file != run->file) {
        end_file(run);
        run->file = job->file;
        run->name = job->name;
        run->file_mentions = 0;
    }
    if (job->not_utf8 != 0 || job->problems_len > 0)
        progress_end(&run->progress);
    if (is_json_lines(job))
        input_error(job->name, "read as one text; --field reads JSON Lines, record by record");
    if (job->not_utf8 != 0 && run->warned != job->file) {
        int is_begin = job->block.base == 0;
        input_warn_not_utf8(job->name, job->block.bytes, is_begin ? job->block.len : 0, job->not_utf8 - 1);
        run->warned = job->file;
    }
    print_output(run, job, run->file_mentions == 0);
    for (size_t i = 0; i < job->tally.count; i++)
        tally_add(&run->tally, job->tally.rows[i].entity, job->tally.rows[i].mentions);
    run->mentions += job->mentions;
    run->file_mentions += job->mentions;
    run->records += job->records;
    run->texts += job->texts;
    if (run->members[0] == '\0')
        memcpy(run->members, job->members, sizeof run->members);
    run->has_failed |= job->bad_records > 0;
}

/* A job to fill in. */
static scan_job *free_job(scan_run *run)
{
    scan_job *job;
    while ((job = scan_pool_free_job(run->pool)) == NULL)
        take_back(run, scan_pool_next(run->pool));
    return job;
}

/* Takes back all that has been handed over. */
static void take_all_back(scan_run *run)
{
    const scan_job *job;
    while ((job = scan_pool_next(run->pool)) != NULL && !ferror(stdout))
        take_back(run, job);
}

/* While the source pauses, what is known of what it gave so far is not held back. */
static void keep_up(scan_run *run)
{
    take_all_back(run);
    fflush(stdout);
}

static block_manner manner_of(const cli_options *options)
{
    return options->field != NULL ? BLOCKS_OF_RECORDS : options->live ? BLOCKS_LIVE : BLOCKS_OF_TEXT;
}

/* Hands over a file block by block. */
static void scan_file(scan_run *run, const char *name, size_t number)
{
    block_reader reader;
    int got = 0;
    if (!blocks_open(&reader, name, manner_of(run->options))) {
        run->has_failed = 1;
        return;
    }
    do {
        scan_job *job = free_job(run);
        job->name = name;
        job->file = number;
        got = blocks_next(&reader, &job->block);
        if (got > 0)
            scan_pool_submit(run->pool);
        if (reader.is_waiting)
            keep_up(run);
        progress_at(&run->progress, run->read + reader.read);
    } while (got > 0 && !ferror(stdout));
    run->read += reader.read;
    run->has_failed |= got < 0;
    blocks_close(&reader);
}

/* The size of all files; 0 when that of one is not known. */
static uint64_t total_size(const file_list *files)
{
    uint64_t total = 0;
    struct stat about;
    for (size_t i = 0; i < files->count; i++) {
        if (stat(files->names[i], &about) != 0 || !S_ISREG(about.st_mode))
            return 0;
        total += (uint64_t)about.st_size;
    }
    return total;
}

static size_t processors(void)
{
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    return count < 1 ? 1 : (size_t)count;
}

static void scan_files(scan_run *run, const file_list *files)
{
    const cli_options *options = run->options;
    print_header(options, "file begin end kind id year certainty surface");
    if (options->format == FORMAT_JSON)
        putchar('[');
    for (size_t i = 0; i < files->count && !ferror(stdout); i++)
        scan_file(run, files->names[i], i + 1);
    take_all_back(run);
    end_file(run);
    progress_end(&run->progress);
    if (options->format == FORMAT_JSON)
        puts(run->mentions > 0 ? "\n]" : "]");
    else if (options->format == FORMAT_PEOPLE && (run->mentions > 0 || !run->has_failed))
        scan_summary_print(&run->tally, options);
}

static int refuse(const char *why)
{
    fprintf(stderr, "csto scan: %s\nTry 'csto scan --help'.\n", why);
    return STATUS_ERROR;
}

static int run(const cli_options *options, int count, char **arguments)
{
    if (options->field != NULL && !records_can_be_read())
        return refuse("--field needs Jansson, which this program was built without");
    if (options->format == FORMAT_HTML)
        return count > 1 || options->field != NULL || options->recursive || options->live || options->explain
                   ? refuse("--html takes one FILE, which is a text, and none of -r, --live and --explain")
                   : scan_html(options, count == 0 ? "-" : arguments[0]);
    if (options->explain && options->format == FORMAT_TSV)
        return refuse("--explain has no place in the columns of --tsv; --json has one");
    file_list files = {NULL, 0, 0, 0};
    for (int i = 0; i < count; i++)
        file_list_add(&files, arguments[i], options->recursive);
    if (count == 0)
        file_list_add(&files, options->recursive ? "." : "-", options->recursive);
    scan_run run = {.options = options,
                    .pool = scan_pool_begin(options->jobs != 0 ? options->jobs : processors(), options),
                    .progress = progress_begin(total_size(&files)),
                    .is_named = files.count > 1 || options->recursive,
                    .has_failed = files.has_failed};
    scan_files(&run, &files);
    file_list_free(&files);
    scan_pool_end(run.pool);
    tally_free(&run.tally);
    return run.has_failed ? STATUS_ERROR : run.mentions > 0 ? STATUS_FOUND : STATUS_NONE;
}

const cli_command scan_command = {"csto scan", usage, TAKES_ROWS | TAKES_LANG | TAKES_KIND | TAKES_SCAN, 0, -1, run};
