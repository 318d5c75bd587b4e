/* SPDX-License-Identifier: MIT */
/* Writes one JSON document, RFC 8259, to a stream. */
#ifndef CSTO_CLI_JSON_WRITER_H
#define CSTO_CLI_JSON_WRITER_H

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
} json_writer;

json_writer json_begin(FILE *out, int broken);
/* Ends the document with a newline. */
void json_end(json_writer *json);

void json_open_array(json_writer *json);
void json_close_array(json_writer *json);
void json_open_object(json_writer *json);
void json_close_object(json_writer *json);

/* The key of the value that comes next, plain ASCII. */
void json_key(json_writer *json, const char *key);

/* A string; each byte that is not UTF-8 becomes U+FFFD. */
void json_string(json_writer *json, const char *text, size_t len);
/* A string, or null for NULL. */
void json_text(json_writer *json, const char *text);
void json_integer(json_writer *json, int64_t number);
void json_size(json_writer *json, size_t number);
void json_boolean(json_writer *json, int value);
void json_null(json_writer *json);

/* A key with a string or null. */
void json_member(json_writer *json, const char *key, const char *text);

#endif
