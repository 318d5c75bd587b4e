/* SPDX-License-Identifier: MIT */
#include "export_formats.h"
#include "json_writer.h"

#include <inttypes.h>
#include <string.h>

/* ---- tables ---- */

typedef struct csv_sink {
    row_sink sink; /* the first member: a pointer to it is one to the whole */
    FILE *out;
    int has_cell; /* in the row in hand */
} csv_sink;

static csv_sink *begin_cell(row_sink *sink)
{
    csv_sink *csv = (csv_sink *)sink;
    if (csv->has_cell)
        putc(',', csv->out);
    csv->has_cell = 1;
    return csv;
}

static void put_absent(row_sink *sink) { begin_cell(sink); }

static void put_text(row_sink *sink, const char *text)
{
    FILE *out = begin_cell(sink)->out;
    if (text == NULL)
        return;
    putc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == '"')
            putc('"', out);
        putc(*text, out);
    }
    putc('"', out);
}

static void put_integer(row_sink *sink, int64_t number) { fprintf(begin_cell(sink)->out, "%" PRId64, number); }

static void put_boolean(row_sink *sink, int value) { fputs(value ? "true" : "false", begin_cell(sink)->out); }

static void end_row(row_sink *sink)
{
    csv_sink *csv = (csv_sink *)sink;
    fputs("\r\n", csv->out);
    csv->has_cell = 0;
}

void export_csv_table(FILE *out, const dataset_table *table)
{
    csv_sink csv = {{put_text, put_integer, put_boolean, put_absent, end_row}, out, 0};
    for (size_t i = 0; i < table->column_count; i++)
        put_text(&csv.sink, table->columns[i].name);
    end_row(&csv.sink);
    table->rows(&csv.sink);
}

/* ---- datapackage.json ---- */

static void describe_field(json_writer *json, const dataset_column *column, int is_key)
{
    static const char *const types[] = {
        [COLUMN_TEXT] = "string", [COLUMN_INTEGER] = "integer", [COLUMN_BOOLEAN] = "boolean", [COLUMN_DATE] = "string"};
    jsonw_open_object(json);
    jsonw_member(json, "name", column->name);
    jsonw_member(json, "type", types[column->type]);
    jsonw_member(json, "description", column->doc);
    if (column->is_required || column->type == COLUMN_DATE) {
        jsonw_key(json, "constraints");
        jsonw_open_object(json);
        if (column->is_required)
            jsonw_boolean_member(json, "required", 1);
        if (is_key)
            jsonw_boolean_member(json, "unique", 1);
        if (column->type == COLUMN_DATE)
            jsonw_member(json, "pattern", "([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)|\\.\\.");
        jsonw_close_object(json);
    }
    jsonw_close_object(json);
}

/* Every reference is to the first column of another table. */
static void describe_references(json_writer *json, const dataset_table *table)
{
    const dataset_table *other;
    jsonw_key(json, "foreignKeys");
    jsonw_open_array(json);
    for (size_t i = 0; i < table->column_count; i++) {
        if (table->columns[i].references == NULL)
            continue;
        jsonw_open_object(json);
        jsonw_member(json, "fields", table->columns[i].name);
        jsonw_key(json, "reference");
        jsonw_open_object(json);
        jsonw_member(json, "resource", table->columns[i].references);
        for (size_t j = 0; (other = dataset_table_at(j)) != NULL; j++)
            if (strcmp(other->name, table->columns[i].references) == 0)
                jsonw_member(json, "fields", other->columns[0].name);
        jsonw_close_object(json);
        jsonw_close_object(json);
    }
    jsonw_close_array(json);
}

static void describe_table(json_writer *json, const dataset_table *table)
{
    char path[64];
    snprintf(path, sizeof path, "%s.csv", table->name);
    jsonw_open_object(json);
    jsonw_member(json, "name", table->name);
    jsonw_member(json, "title", table->doc);
    jsonw_member(json, "path", path);
    jsonw_member(json, "profile", "tabular-data-resource");
    jsonw_member(json, "format", "csv");
    jsonw_member(json, "mediatype", "text/csv");
    jsonw_member(json, "encoding", "utf-8");
    jsonw_key(json, "schema");
    jsonw_open_object(json);
    jsonw_key(json, "fields");
    jsonw_open_array(json);
    for (size_t i = 0; i < table->column_count; i++)
        describe_field(json, &table->columns[i], i == 0 && table->key_columns == 1);
    jsonw_close_array(json);
    jsonw_key(json, "primaryKey");
    jsonw_open_array(json);
    for (size_t i = 0; i < table->key_columns; i++)
        jsonw_text(json, table->columns[i].name);
    jsonw_close_array(json);
    describe_references(json, table);
    jsonw_close_object(json);
    jsonw_close_object(json);
}

void export_datapackage(FILE *out)
{
    json_writer json = jsonw_begin(out, 5);
    const dataset_table *table;
    char as_of[11];
    csto_date_format(csto_data_as_of(), as_of, sizeof as_of);
    jsonw_open_object(&json);
    jsonw_member(&json, "name", "csto");
    jsonw_member(&json, "title", "The Collective Security Treaty Organization as data");
    jsonw_member(&json, "profile", "tabular-data-package");
    jsonw_member(&json, "version", csto_data_version());
    jsonw_member(&json, "as_of", as_of);
    jsonw_key(&json, "licenses");
    jsonw_open_array(&json);
    jsonw_open_object(&json);
    jsonw_member(&json, "name", "CC0-1.0");
    jsonw_member(&json, "path", "https://creativecommons.org/publicdomain/zero/1.0/");
    jsonw_close_object(&json);
    jsonw_close_array(&json);
    jsonw_key(&json, "resources");
    jsonw_open_array(&json);
    for (size_t i = 0; (table = dataset_table_at(i)) != NULL; i++)
        describe_table(&json, table);
    jsonw_close_array(&json);
    jsonw_close_object(&json);
    jsonw_end(&json);
}
