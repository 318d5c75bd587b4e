/* SPDX-License-Identifier: MIT */
#include "records.h"

#include <stdio.h>
#include <string.h>

#ifdef CSTO_HAVE_JANSSON

#include <jansson.h>

int records_can_be_read(void) { return 1; }

record_state record_read(const char *json, size_t len, const char *field, record *into)
{
    json_error_t error;
    memset(into, 0, sizeof *into);
    json_t *root = json_loadb(json, len, JSON_ALLOW_NUL, &error);
    into->root = root;
    if (root == NULL) {
        snprintf(into->problem, sizeof into->problem, "is no JSON: %.100s at column %d", error.text, error.column);
        return RECORD_BAD;
    }
    const json_t *value = json_object_get(root, field);
    if (!json_is_object(root)) {
        snprintf(into->problem, sizeof into->problem, "is no JSON object");
        return RECORD_BAD;
    }
    if (value == NULL || json_is_null(value))
        return RECORD_WITHOUT;
    if (!json_is_string(value)) {
        snprintf(into->problem, sizeof into->problem, "has no text in the field that --field names");
        return RECORD_BAD;
    }
    into->text = json_string_value(value);
    into->len = json_string_length(value);
    return RECORD_HAS_TEXT;
}

void record_free(record *read) { json_decref(read->root); }

#else

int records_can_be_read(void) { return 0; }

record_state record_read(const char *json, size_t len, const char *field, record *into)
{
    (void)json;
    (void)len;
    (void)field;
    memset(into, 0, sizeof *into);
    snprintf(into->problem, sizeof into->problem, "cannot be read: csto was built without Jansson");
    return RECORD_BAD;
}

void record_free(record *read) { (void)read; }

#endif
