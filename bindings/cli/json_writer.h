/* SPDX-License-Identifier: MIT */
/* Writes one JSON document, RFC 8259, to a stream. */
#ifndef CSTO_CLI_JSON_WRITER_H
#define CSTO_CLI_JSON_WRITER_H

#include "csto.h"

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum { JSON_DEPTH_MAX = 16 };

typedef struct json_writer {
    FILE *out;
    int broken;                       /* containers less deep than this have a line for each element */
    int depth;                        /* how many containers are open */
    char has_element[JSON_DEPTH_MAX]; /* of each open container */
    char after_key;                   /* whether a key waits for its value */
    char lines;                       /* whether it is JSON Lines: each outermost object ends its line */
} json_writer;

json_writer jsonw_begin(FILE *out, int broken);

/* A list of objects: an array with a line for each, or with `lines` JSON Lines: one object a line, and nothing else. */
json_writer jsonw_open_list(FILE *out, int lines);
/* A list that has been opened, and got elements, on another stream. */
json_writer jsonw_resume_list(FILE *out, int lines);
/* Ends the list and the document. */
void jsonw_close_list(json_writer *json);
/* Ends the document with a newline. */
void jsonw_end(json_writer *json);

void jsonw_open_array(json_writer *json);
void jsonw_close_array(json_writer *json);
void jsonw_open_object(json_writer *json);
void jsonw_close_object(json_writer *json);

/* The key of the value that comes next, plain ASCII. */
void jsonw_key(json_writer *json, const char *key);

/* A string; each byte that is not UTF-8 becomes U+FFFD. */
void jsonw_string(json_writer *json, const char *text, size_t len);
/* A string, or null for NULL. */
void jsonw_text(json_writer *json, const char *text);
void jsonw_integer(json_writer *json, int64_t number);
void jsonw_size(json_writer *json, size_t number);
void jsonw_boolean(json_writer *json, int value);
void jsonw_null(json_writer *json);

/* A key with a value. */
void jsonw_member(json_writer *json, const char *key, const char *text);
void jsonw_size_member(json_writer *json, const char *key, size_t number);
void jsonw_boolean_member(json_writer *json, const char *key, int value);
/* A date as text; null when it is not known. */
void jsonw_date_member(json_writer *json, const char *key, csto_date date);
/* A number; null for 0, which means that it is not known. */
void jsonw_number_member(json_writer *json, const char *key, int64_t number);

#endif
