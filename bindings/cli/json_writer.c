/* SPDX-License-Identifier: MIT */
#include "json_writer.h"

#include "utf8.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

json_writer json_begin(FILE *out, int broken)
{
    json_writer begun = {out, broken, 0, {0}, 0};
    return begun;
}

void json_end(json_writer *json)
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

void json_open_array(json_writer *json) { open_container(json, '['); }

void json_close_array(json_writer *json) { close_container(json, ']'); }

void json_open_object(json_writer *json) { open_container(json, '{'); }

void json_close_object(json_writer *json) { close_container(json, '}'); }

static void print_quoted(FILE *out, const char *text, size_t len)
{
    const char *end = text + len;
    uint32_t point;
    putc('"', out);
    for (size_t length; text < end; text += length) {
        length = utf8_read(text, end, &point);
        if (length == 0) {
            fputs("\xEF\xBF\xBD", out);
            length = 1;
        } else if (point == '"' || point == '\\') {
            putc('\\', out);
            putc(*text, out);
        } else if (point == '\n') {
            fputs("\\n", out);
        } else if (point < 0x20 || point == 0x7F) {
            fprintf(out, "\\u%04x", (unsigned)point);
        } else {
            fwrite(text, 1, length, out);
        }
    }
    putc('"', out);
}

void json_key(json_writer *json, const char *key)
{
    before_element(json);
    print_quoted(json->out, key, strlen(key));
    fputs(": ", json->out);
    json->after_key = 1;
}

void json_string(json_writer *json, const char *text, size_t len)
{
    before_element(json);
    print_quoted(json->out, text, len);
}

void json_text(json_writer *json, const char *text)
{
    if (text == NULL)
        json_null(json);
    else
        json_string(json, text, strlen(text));
}

void json_integer(json_writer *json, int64_t number)
{
    before_element(json);
    fprintf(json->out, "%" PRId64, number);
}

void json_size(json_writer *json, size_t number)
{
    before_element(json);
    fprintf(json->out, "%zu", number);
}

void json_boolean(json_writer *json, int value)
{
    before_element(json);
    fputs(value ? "true" : "false", json->out);
}

void json_null(json_writer *json)
{
    before_element(json);
    fputs("null", json->out);
}

void json_member(json_writer *json, const char *key, const char *text)
{
    json_key(json, key);
    json_text(json, text);
}
