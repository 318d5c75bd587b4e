/* SPDX-License-Identifier: MIT */
#include "scan_job.h"

#include "memory.h"
#include "records.h"
#include "scan_rows.h"
#include "text.h"
#include "utf8.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/* Forgets the outcome of the block before. */
static void begin(scan_job *job)
{
    free(job->output);
    free(job->problems);
    job->output = job->problems = NULL;
    job->out = needed(open_memstream(&job->output, &job->output_len));
    job->errors = needed(open_memstream(&job->problems, &job->problems_len));
    job->mentions = job->records = job->texts = job->bad_records = job->not_utf8 = 0;
    job->tally.count = job->tally.mentions = 0;
    job->members[0] = '\0';
    errno = 0;
}

/* What has been printed is in memory now: all of it, or there was no room. A byte that finds none is no error to
 * glibc's ferror(), but errno says so. */
static void end(scan_job *job)
{
    int failed = errno == ENOMEM || ferror(job->out) != 0;
    if (fclose(job->out) != 0 || fclose(job->errors) != 0 || failed)
        needed(NULL);
    needed(job->output);
    needed(job->problems);
}

void scan_job_free(scan_job *job)
{
    free(job->output);
    free(job->problems);
    free(job->block.bytes);
    scan_report_free(&job->report);
    tally_free(&job->tally);
}

static void take(scan_job *job, json_writer *json, scanned_text *text, const csto_mention *mention)
{
    job->mentions++;
    if (job->options->format == FORMAT_TSV) {
        scan_row(job->out, text, mention);
        return;
    }
    lines_go(&text->lines, mention->begin);
    if (job->options->format == FORMAT_PEOPLE) {
        scan_report_add(&job->report, text, mention);
        tally_add(&job->tally, mention->entity, 1);
    } else {
        scan_object(json, text, mention);
    }
}

/* The mentions of a text that begin in [from, to). */
static void scan_text(scan_job *job, json_writer *json, scanned_text *text, size_t len, size_t from, size_t to)
{
    const cli_options *options = job->options;
    uint32_t flags = options->all ? CSTO_SCAN_POSSIBLE | (options->explain ? CSTO_SCAN_REFUSED : 0) : 0;
    csto_scan scan;
    const csto_mention *mention;
    csto_scan_start(&scan, text->bytes, len, flags);
    while ((mention = csto_scan_next(&scan)) != NULL && mention->begin < to)
        if (mention->begin >= from && is_mention_wanted(options, mention))
            take(job, json, text, mention);
}

static void scan_block(scan_job *job, json_writer *json)
{
    const text_block *block = &job->block;
    size_t fresh = block->to - block->from, valid = utf8_valid_length(block->bytes + block->from, fresh);
    if (valid < fresh)
        job->not_utf8 = block->base + block->from + valid + 1;
    scanned_text text = {job->options, job->name, block->bytes,
                         block->base,  0,         {block->bytes, block->from, block->line, block->column, 0}};
    scan_text(job, json, &text, block->len, block->from, block->to);
}

static void say_bad(scan_job *job, size_t line, const char *problem)
{
    const char *name = strcmp(job->name, "-") == 0 ? "standard input" : job->name;
    fputs("csto: ", job->errors);
    print_text(job->errors, name, strlen(name));
    fprintf(job->errors, ": line %zu ", line);
    print_text(job->errors, problem, strlen(problem));
    putc('\n', job->errors);
}

static void scan_record(scan_job *job, json_writer *json, const char *bytes, size_t len, size_t line)
{
    record read;
    job->records++;
    record_state state = record_read(bytes, len, job->options->field, &read);
    if (state == RECORD_BAD) {
        job->bad_records++;
        say_bad(job, line, read.problem);
    } else if (state == RECORD_WITHOUT && job->members[0] == '\0') {
        memcpy(job->members, read.problem, sizeof job->members);
    } else if (state == RECORD_HAS_TEXT) {
        job->texts++;
        scanned_text text = {job->options, job->name, read.text, 0, line, {read.text, 0, 1, 1, 1}};
        scan_text(job, json, &text, read.len, 0, read.len);
    }
    record_free(&read);
}

static int is_blank(const char *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        if (memchr(" \t\r\n", bytes[i], 4) == NULL)
            return 0;
    return 1;
}

static void scan_records(scan_job *job, json_writer *json)
{
    const char *at = job->block.bytes, *end = at + job->block.to;
    at += job->block.base == 0 ? utf8_mark_length(at, job->block.to) : 0;
    for (size_t line = job->block.line; at < end; line++) {
        const char *newline = memchr(at, '\n', (size_t)(end - at));
        const char *line_end = newline == NULL ? end : newline;
        if (!is_blank(at, (size_t)(line_end - at)))
            scan_record(job, json, at, (size_t)(line_end - at), line);
        at = newline == NULL ? end : newline + 1;
    }
}

void scan_job_run(scan_job *job)
{
    begin(job);
    json_writer json = jsonw_resume_list(job->out, job->options->format != FORMAT_JSON);
    if (job->options->field != NULL)
        scan_records(job, &json);
    else
        scan_block(job, &json);
    if (job->options->format == FORMAT_PEOPLE)
        scan_report_print(&job->report, job->out, job->options);
    end(job);
}
