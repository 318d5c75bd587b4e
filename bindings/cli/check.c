/* SPDX-License-Identifier: MIT */
/* csto check: a list of the user's own against the data. */
#include "csto.h"
#include "csv_reader.h"
#include "input.h"
#include "json_writer.h"
#include "memory.h"
#include "options.h"
#include "presence.h"
#include "table.h"
#include "text.h"
#include "things.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char usage[] =
    "Usage: csto check [OPTION...] FILE\n"
    "\n"
    "Compares a list in a CSV file (RFC 4180; commas, semicolons or tabs) with the data: by default a\n"
    "list of the CSTO's members. Things are named by id, ISO 3166 code or any name, in the column\n"
    "where most are. A first line with nothing like one is taken as headings. FILE - is standard input.\n"
    "\n"
    "      --on=DATE      with what was so on that day, month or year; without it, on the day of the data\n"
    "      --kind=KIND    a list of this kind, not of members: organization, body, office,\n"
    "                     force-component, training-institution, edition\n"
    "      --column=NAME  the names stand in the column with this heading\n" HELP_LANG
    "      --json         one JSON array: line, text, id, name, finding\n"
    "      --jsonl        the same, one object a line\n"
    "      --tsv          five tab-separated columns, without a header: line text id name finding\n" HELP_HEADER
        HELP_END "\n"
    "finding is extra (on the list and not so on that day), missing (so, and not on the list), maybe\n"
    "(on the list, and the record does not decide), repeated, or unknown (nothing is called so). What\n"
    "agrees is not printed.\n"
    "\n"
    "Examples:\n"
    "  csto check members.csv\n"
    "  csto check --on=2010-01-01 --column=country members.csv\n"
    "\n"
    "Exit status: 0 when the list agrees with the data, 1 when it does not, 2 on an error.\n";

enum { FIELDS_MAX = 256 };

typedef struct checking {
    const cli_options *options;
    const char *name; /* of the file */
    csto_kind kind;
    csto_date on;
    size_t column;
    csv_field heading; /* of that column; empty when there are no headings */
    char *is_listed;   /* of each entity of the kind */
    json_writer json;
    text_table table;
    size_t findings, listed;
} checking;

/* ---- what is found ---- */

/* What may be meant by a name that nothing of the kind bears; NULL when nothing is near it. */
static const csto_entity *near_to(const checking *check, const csv_field *field)
{
    csto_match near[CSTO_MATCHES_MAX];
    size_t count = csto_suggest(field->text, field->len, near, CSTO_MATCHES_MAX);
    for (size_t i = 0; i < count && i < CSTO_MATCHES_MAX; i++)
        if (near[i].entity->kind == check->kind)
            return near[i].entity;
    return NULL;
}

/* What people are told beside a name that nothing bears. */
static char *remark_on(const checking *check, const csv_field *field)
{
    const csto_entity *near = near_to(check, field);
    const char *name = near == NULL ? NULL : shown_name(check->options, near);
    return name == NULL ? NULL : strcat(strcpy(needed(malloc(strlen(name) + sizeof "perhaps ")), "perhaps "), name);
}

static void add_row(checking *check, size_t line, const csv_field *field, const csto_entity *entity,
                    const char *finding)
{
    char number[32] = "";
    char *text = field == NULL || entity != NULL ? NULL : needed(strndup(field->text, field->len));
    char *remark = text == NULL ? NULL : remark_on(check, field);
    if (line != 0)
        snprintf(number, sizeof number, "line %zu", line);
    table_cell(&check->table, finding);
    table_cell(&check->table, entity == NULL ? text : shown_name(check->options, entity));
    table_cell(&check->table, line == 0 ? "not on the list" : remark);
    table_cell(&check->table, number);
    free(text);
    free(remark);
}

static void print_row(size_t line, const csv_field *field, const char *id, const char *name, const char *finding)
{
    if (line == 0)
        fputs("-\t", stdout);
    else
        printf("%zu\t", line);
    print_field(stdout, field == NULL ? NULL : field->text, field == NULL ? 0 : field->len);
    putchar('\t');
    print_column(stdout, id);
    print_column(stdout, name);
    print_last_column(stdout, finding);
}

static void print_object(json_writer *json, size_t line, const csv_field *field, const char *id, const char *name,
                         const char *finding)
{
    jsonw_open_object(json);
    jsonw_number_member(json, "line", (int64_t)line);
    jsonw_key(json, "text");
    if (field == NULL)
        jsonw_null(json);
    else
        jsonw_string(json, field->text, field->len);
    jsonw_member(json, "id", id);
    jsonw_member(json, "name", name);
    jsonw_member(json, "finding", finding);
    jsonw_close_object(json);
}

static void report(checking *check, size_t line, const csv_field *field, const csto_entity *entity, const char *finding)
{
    const char *name = entity == NULL ? NULL : shown_name(check->options, entity);
    const char *id = entity == NULL ? NULL : entity->id;
    check->findings++;
    if (check->options->format == FORMAT_PEOPLE)
        add_row(check, line, field, entity, finding);
    else if (check->options->format == FORMAT_TSV)
        print_row(line, field, id, name, finding);
    else
        print_object(&check->json, line, field, id, name, finding);
}

/* ---- the list ---- */

/* The thing of the kind that a field names, and its number among them. No name has a NUL in it. */
static const csto_entity *named_by(const checking *check, const csv_field *field, size_t *number)
{
    const csto_entity *entity = NULL, *found = NULL;
    if (memchr(field->text, '\0', field->len) != NULL)
        return NULL;
    char *key = needed(strndup(field->text, field->len));
    thing_list things = things_called(key);
    for (size_t i = 0; i < things.count && found == NULL; i++)
        if (things.entities[i]->kind == check->kind)
            found = things.entities[i];
    free(things.entities);
    free(key);
    for (*number = 0; found != NULL && (entity = csto_at(check->kind, *number)) != found; ++*number)
        ;
    return found;
}

static void check_row(checking *check, size_t line, const csv_field *field)
{
    size_t number;
    const csto_entity *entity = named_by(check, field, &number);
    csto_answer answer = entity == NULL ? CSTO_MAYBE : presence_on(entity, check->on);
    check->listed++;
    if (entity == NULL)
        report(check, line, field, NULL, "unknown");
    else if (check->is_listed[number])
        report(check, line, field, entity, "repeated");
    else if (answer != CSTO_YES)
        report(check, line, field, entity, answer == CSTO_NO ? "extra" : "maybe");
    if (entity != NULL)
        check->is_listed[number] = 1;
}

static int is_blank(const csv_field *field)
{
    for (size_t i = 0; i < field->len; i++)
        if (memchr(" \t\r", field->text[i], 3) == NULL)
            return 0;
    return 1;
}

/* Says which headings there are, as far as there is room: for each some of its characters. */
static void refuse_column(const checking *check, const csv_field *fields, size_t count)
{
    enum { HEADING_MAX = 60 };
    char problem[400];
    size_t len = (size_t)snprintf(problem, sizeof problem, "the first line has no heading as --column names; it has");
    for (size_t i = 0; i < count && i < FIELDS_MAX && len + HEADING_MAX + sizeof ", " < sizeof problem; i++)
        len += (size_t)snprintf(problem + len, sizeof problem - len, "%s %.*s", i == 0 ? "" : ",",
                                (int)utf8_length_within(fields[i].text, fields[i].len, HEADING_MAX), fields[i].text);
    input_error(check->name, problem);
}

/* Finds the column with the heading; 0 when there is none. */
static int find_column(checking *check, const csv_field *fields, size_t count)
{
    const char *wanted = check->options->column;
    for (size_t i = 0; i < count && i < FIELDS_MAX; i++) {
        if (strlen(wanted) == fields[i].len && strncasecmp(wanted, fields[i].text, fields[i].len) == 0) {
            check->column = i;
            return 1;
        }
    }
    return 0;
}

/* Whether the first row is one of headings; -1 when it should have one that is not there. */
static int is_heading(checking *check, const csv_field *fields, size_t count)
{
    size_t number;
    if (check->options->column != NULL)
        return find_column(check, fields, count) ? 1 : -1;
    return check->column >= count ||
           (named_by(check, &fields[check->column], &number) == NULL && near_to(check, &fields[check->column]) == NULL);
}

/* The column in which most names are, the first of several. The reader changes what it reads: so it gets a copy. */
static size_t choose_column(const checking *check, const input_text *input)
{
    csv_field fields[FIELDS_MAX];
    size_t named[FIELDS_MAX] = {0}, count, number, best = 0;
    char *copy = needed(malloc(input->len + 1));
    memcpy(copy, input->text, input->len);
    csv_reader csv = csv_begin(copy, input->len);
    while ((count = csv_next(&csv, fields, FIELDS_MAX)) > 0)
        for (size_t i = 0; i < count && i < FIELDS_MAX; i++)
            named[i] += named_by(check, &fields[i], &number) != NULL;
    for (size_t i = 1; i < FIELDS_MAX; i++)
        if (named[i] > named[best])
            best = i;
    free(copy);
    return best;
}

static int check_list(checking *check, input_text *input)
{
    csv_field fields[FIELDS_MAX];
    size_t count, valid = utf8_valid_length(input->text, input->len);
    if (valid < input->len)
        input_warn_not_utf8(check->name, input->text, input->len, valid);
    csv_reader csv = csv_begin(input->text, input->len);
    int is_first = 1;
    if (check->options->column == NULL)
        check->column = choose_column(check, input);
    while ((count = csv_next(&csv, fields, FIELDS_MAX)) > 0) {
        int heading = is_first ? is_heading(check, fields, count) : 0;
        is_first = 0;
        if (heading < 0) {
            refuse_column(check, fields, count);
            return 0;
        }
        if (heading && check->column < count)
            check->heading = fields[check->column];
        if (!heading && check->column < count && !is_blank(&fields[check->column]))
            check_row(check, csv.line, &fields[check->column]);
    }
    return 1;
}

static void report_missing(checking *check)
{
    const csto_entity *entity;
    for (size_t i = 0; (entity = csto_at(check->kind, i)) != NULL; i++)
        if (!check->is_listed[i] && presence_on(entity, check->on) == CSTO_YES)
            report(check, 0, NULL, entity, "missing");
}

static void summarize(const checking *check)
{
    char on[11];
    csto_date_format(check->on, on, sizeof on);
    printf("%zu listed", check->listed);
    if (check->heading.len > 0) {
        fputs(" under “", stdout);
        print_text(stdout, check->heading.text, check->heading.len);
        fputs("”", stdout);
    }
    fputs(". ", stdout);
    if (check->findings == 0)
        printf("All agree with the data on %s.\n", on);
    else
        printf("%zu disagreement%s with the data on %s.\n", check->findings, check->findings == 1 ? "" : "s", on);
}

/* The kind of --kind, or member states; none when there are several or one that has no days. */
static csto_kind wanted_kind(const cli_options *options)
{
    csto_kind wanted = CSTO_KIND_NONE;
    if (options->kinds == 0)
        return CSTO_KIND_MEMBER_STATE;
    for (csto_kind kind = CSTO_KIND_NONE + 1; csto_kind_name(kind) != NULL; kind++) {
        if (!is_kind_wanted(options, kind))
            continue;
        if (wanted != CSTO_KIND_NONE || !has_presence(kind))
            return CSTO_KIND_NONE;
        wanted = kind;
    }
    return wanted;
}

static int run(const cli_options *options, int count, char **arguments)
{
    static const text_style styles[] = {STYLE_DOUBT, STYLE_NAME, STYLE_PLAIN, STYLE_PLACE};
    input_text input;
    (void)count;
    checking check = {.options = options,
                      .name = arguments[0],
                      .kind = wanted_kind(options),
                      .on = options->on == CSTO_DATE_UNKNOWN ? csto_data_as_of() : options->on};
    if (check.kind == CSTO_KIND_NONE) {
        fputs("csto check: --kind is one of those that 'csto check --help' names, whose days are known\n", stderr);
        return STATUS_ERROR;
    }
    if (!input_read(check.name, &input))
        return STATUS_ERROR;
    check.is_listed = needed(calloc(csto_count(check.kind) + 1, 1));
    print_header(options, "line text id name finding");
    check.json = jsonw_open_list(stdout, options->format != FORMAT_JSON);
    check.table = table_of(styles, 4);
    int is_read = check.is_listed != NULL && check_list(&check, &input);
    if (is_read)
        report_missing(&check);
    jsonw_close_list(&check.json);
    table_print(&check.table, stdout, options->colour);
    if (is_read && options->format == FORMAT_PEOPLE)
        summarize(&check);
    free(check.is_listed);
    input_free(&input);
    return !is_read ? STATUS_ERROR : check.findings > 0 ? STATUS_NONE : STATUS_FOUND;
}

const cli_command check_command = {
    "csto check", usage, TAKES_ROWS | TAKES_ON | TAKES_KIND | TAKES_LANG | TAKES_COLUMN, 1, 1, run};
