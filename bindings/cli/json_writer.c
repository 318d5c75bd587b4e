/* SPDX-License-Identifier: MIT */
#include "json_writer.h"

#include "utf8.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

json_writer jsonw_begin(FILE *out, int broken)
{
    json_writer begun = {out, broken, 0, {0}, 0, 0};
    return begun;
}

json_writer jsonw_open_list(FILE *out, int lines)
{
    json_writer begun = jsonw_begin(out, lines ? 0 : 1);
    begun.lines = (char)lines;
    if (!lines)
        jsonw_open_array(&begun);
    return begun;
}

json_writer jsonw_resume_list(FILE *out, int lines)
{
    json_writer begun = jsonw_begin(out, lines ? 0 : 1);
    begun.lines = (char)lines;
    if (!lines) {
        begun.depth = 1;
        begun.has_element[0] = 1;
    }
    return begun;
}

void jsonw_close_list(json_writer *json)
{
    if (!json->lines) {
        jsonw_close_array(json);
        jsonw_end(json);
    }
}

void jsonw_end(json_writer *json)
{
    assert(json->depth == 0);
    putc('\n', json->out);
}

static void new_line(json_writer *json)
{
    putc('\n', json->out);
    for (int i = 0; i < json->depth; i++)
        fputs("  ", json->out);
}

/* What comes before an element or key: a comma after another one, and a line of its own or a space. */
static void before_element(json_writer *json)
{
    if (json->after_key) {
        json->after_key = 0;
        return;
    }
    if (json->depth == 0)
        return;
    char *has_element = &json->has_element[json->depth - 1];
    if (*has_element)
        putc(',', json->out);
    if (json->depth <= json->broken)
        new_line(json);
    else if (*has_element)
        putc(' ', json->out);
    *has_element = 1;
}

static void open_container(json_writer *json, char bracket)
{
    before_element(json);
    assert(json->depth < JSON_DEPTH_MAX);
    putc(bracket, json->out);
    json->has_element[json->depth++] = 0;
}

static void close_container(json_writer *json, char bracket)
{
    assert(json->depth > 0);
    int has_element = json->has_element[--json->depth];
    if (has_element && json->depth < json->broken)
        new_line(json);
    putc(bracket, json->out);
}

void jsonw_open_array(json_writer *json) { open_container(json, '['); }

void jsonw_close_array(json_writer *json) { close_container(json, ']'); }

void jsonw_open_object(json_writer *json) { open_container(json, '{'); }

void jsonw_close_object(json_writer *json)
{
    close_container(json, '}');
    if (json->lines && json->depth == 0)
        putc('\n', json->out);
}

/* Whether a byte stands for itself in a JSON string. */
static int is_plain(unsigned char byte) { return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\'; }

static void print_quoted(FILE *out, const char *text, size_t len)
{
    const char *end = text + len, *plain = text;
    uint32_t point;
    putc('"', out);
    while (text < end) {
        int is_itself = is_plain((unsigned char)*text);
        size_t length = is_itself ? 1 : utf8_read(text, end, &point);
        if (is_itself || (length > 1 && point >= 0xA0)) {
            text += length;
            continue;
        }
        fwrite(plain, 1, (size_t)(text - plain), out);
        if (length == 0)
            fputs("\xEF\xBF\xBD", out);
        else if (*text == '"' || *text == '\\')
            fprintf(out, "\\%c", *text);
        else if (*text == '\n')
            fputs("\\n", out);
        else
            fprintf(out, "\\u%04x", (unsigned)point);
        text += length == 0 ? 1 : length;
        plain = text;
    }
    fwrite(plain, 1, (size_t)(end - plain), out);
    putc('"', out);
}

void jsonw_key(json_writer *json, const char *key)
{
    before_element(json);
    print_quoted(json->out, key, strlen(key));
    fputs(": ", json->out);
    json->after_key = 1;
}

void jsonw_string(json_writer *json, const char *text, size_t len)
{
    before_element(json);
    print_quoted(json->out, text, len);
}

void jsonw_text(json_writer *json, const char *text)
{
    if (text == NULL)
        jsonw_null(json);
    else
        jsonw_string(json, text, strlen(text));
}

void jsonw_integer(json_writer *json, int64_t number)
{
    before_element(json);
    fprintf(json->out, "%" PRId64, number);
}

void jsonw_size(json_writer *json, size_t number)
{
    before_element(json);
    fprintf(json->out, "%zu", number);
}

void jsonw_boolean(json_writer *json, int value)
{
    before_element(json);
    fputs(value ? "true" : "false", json->out);
}

void jsonw_null(json_writer *json)
{
    before_element(json);
    fputs("null", json->out);
}

void jsonw_member(json_writer *json, const char *key, const char *text)
{
    jsonw_key(json, key);
    jsonw_text(json, text);
}

void jsonw_size_member(json_writer *json, const char *key, size_t number)
{
    jsonw_key(json, key);
    jsonw_size(json, number);
}

void jsonw_boolean_member(json_writer *json, const char *key, int value)
{
    jsonw_key(json, key);
    jsonw_boolean(json, value);
}

void jsonw_date_member(json_writer *json, const char *key, csto_date date)
{
    char text[11];
    jsonw_member(json, key, csto_date_format(date, text, sizeof text) == 0 ? NULL : text);
}

void jsonw_number_member(json_writer *json, const char *key, int64_t number)
{
    jsonw_key(json, key);
    if (number == 0)
        jsonw_null(json);
    else
        jsonw_integer(json, number);
}
