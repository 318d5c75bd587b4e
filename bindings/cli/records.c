/* SPDX-License-Identifier: MIT */
#include "records.h"

#include <stdio.h>
#include <string.h>

#ifdef CSTO_HAVE_JANSSON

#include <jansson.h>

int records_can_be_read(void) { return 1; }

/* The member, or with points in the name the member of a member; NULL when there is none. */
static const json_t *member_of(const json_t *object, const char *field)
{
    const json_t *value = json_object_get(object, field);
    const char *point = strchr(field, '.');
    char name[256];
    if (value != NULL || point == NULL || (size_t)(point - field) >= sizeof name)
        return value;
    memcpy(name, field, (size_t)(point - field));
    name[point - field] = '\0';
    return member_of(json_object_get(object, name), point + 1);
}

static void list_members(json_t *object, char *into, size_t cap)
{
    const char *name;
    json_t *value;
    size_t len = 0;
    into[0] = '\0';
    json_object_foreach (object, name, value)
        if (len < cap)
            len += (size_t)snprintf(into + len, cap - len, "%s%s", len == 0 ? "" : ", ", name);
}

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
    const json_t *value = member_of(root, field);
    if (!json_is_object(root)) {
        snprintf(into->problem, sizeof into->problem, "is no JSON object");
        return RECORD_BAD;
    }
    if (value == NULL || json_is_null(value)) {
        list_members(root, into->problem, sizeof into->problem);
        return RECORD_WITHOUT;
    }
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
