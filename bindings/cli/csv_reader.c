/* SPDX-License-Identifier: MIT */
#include "csv_reader.h"

#include "utf8.h"

/* How often the first line has a character outside quotation marks. */
static size_t count_in_line(const char *at, const char *end, char wanted)
{
    size_t count = 0;
    int is_quoted = 0;
    for (; at < end && (is_quoted || (*at != '\n' && *at != '\r')); at++) {
        is_quoted ^= *at == '"';
        count += !is_quoted && *at == wanted;
    }
    return count;
}

static char choose_separator(const char *text, const char *end)
{
    static const char candidates[] = {',', ';', '\t'};
    size_t best_count = 0;
    char best = ',';
    for (size_t i = 0; i < sizeof candidates; i++) {
        size_t count = count_in_line(text, end, candidates[i]);
        if (count > best_count) {
            best_count = count;
            best = candidates[i];
        }
    }
    return best;
}

csv_reader csv_begin(char *text, size_t len)
{
    csv_reader csv = {text + utf8_mark_length(text, len), text + len, ',', 0, 1};
    csv.separator = choose_separator(csv.at, csv.end);
    return csv;
}

/* Reads a field in quotation marks, of which two in a row are one. */
static csv_field read_quoted(csv_reader *csv)
{
    char *to = ++csv->at;
    csv_field field = {to, 0};
    while (csv->at < csv->end) {
        if (*csv->at == '"' && (csv->at + 1 == csv->end || csv->at[1] != '"'))
            break;
        csv->at += *csv->at == '"';
        csv->next_line += *csv->at == '\n';
        *to++ = *csv->at++;
    }
    csv->at += csv->at < csv->end;
    field.len = (size_t)(to - field.text);
    return field;
}

static csv_field read_plain(csv_reader *csv)
{
    csv_field field = {csv->at, 0};
    while (csv->at < csv->end && *csv->at != csv->separator && *csv->at != '\n' && *csv->at != '\r')
        csv->at++;
    field.len = (size_t)(csv->at - field.text);
    return field;
}

size_t csv_next(csv_reader *csv, csv_field *fields, size_t cap)
{
    size_t count = 0;
    if (csv->at == csv->end)
        return 0;
    csv->line = csv->next_line;
    for (;;) {
        csv_field field = csv->at < csv->end && *csv->at == '"' ? read_quoted(csv) : read_plain(csv);
        if (count++ < cap)
            fields[count - 1] = field;
        /* What stands between a closing quotation mark and the separator is none of the format's: passed over. */
        while (csv->at < csv->end && *csv->at != csv->separator && *csv->at != '\n' && *csv->at != '\r')
            csv->at++;
        if (csv->at == csv->end)
            return count;
        char ended_by = *csv->at++;
        if (ended_by == csv->separator)
            continue;
        /* A line ends with \n, \r\n, or \r alone. */
        csv->at += ended_by == '\r' && csv->at < csv->end && *csv->at == '\n';
        csv->next_line++;
        return count;
    }
}
