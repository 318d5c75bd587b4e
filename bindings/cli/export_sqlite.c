/* SPDX-License-Identifier: MIT */
#include "export_formats.h"

#include <inttypes.h>

typedef struct sql_sink {
    row_sink sink; /* the first member: a pointer to it is one to the whole */
    FILE *out;
    const char *table;
    int has_cell;
} sql_sink;

static sql_sink *begin_cell(row_sink *sink)
{
    sql_sink *sql = (sql_sink *)sink;
    if (sql->has_cell)
        putc(',', sql->out);
    else
        fprintf(sql->out, "INSERT INTO %s VALUES(", sql->table);
    sql->has_cell = 1;
    return sql;
}

static void put_absent(row_sink *sink) { fputs("NULL", begin_cell(sink)->out); }

static void put_text(row_sink *sink, const char *text)
{
    if (text == NULL) {
        put_absent(sink);
        return;
    }
    FILE *out = begin_cell(sink)->out;
    putc('\'', out);
    for (; *text != '\0'; text++) {
        if (*text == '\'')
            putc('\'', out);
        putc(*text, out);
    }
    putc('\'', out);
}

static void put_integer(row_sink *sink, int64_t number) { fprintf(begin_cell(sink)->out, "%" PRId64, number); }

static void put_boolean(row_sink *sink, int value) { put_integer(sink, value != 0); }

static void end_row(row_sink *sink)
{
    sql_sink *sql = (sql_sink *)sink;
    fputs(");\n", sql->out);
    sql->has_cell = 0;
}

static void create_table(FILE *out, const dataset_table *table)
{
    static const char *const types[] = {
        [COLUMN_TEXT] = "TEXT", [COLUMN_INTEGER] = "INTEGER", [COLUMN_BOOLEAN] = "INTEGER", [COLUMN_DATE] = "TEXT"};
    fprintf(out, "-- %s\nCREATE TABLE %s (\n", table->doc, table->name);
    for (size_t i = 0; i < table->column_count; i++) {
        const dataset_column *column = &table->columns[i];
        fprintf(out, "  %s %s%s", column->name, types[column->type], column->is_required ? " NOT NULL" : "");
        if (column->references != NULL)
            fprintf(out, " REFERENCES %s", column->references);
        fprintf(out, ", -- %s\n", column->doc);
    }
    fputs("  PRIMARY KEY (", out);
    for (size_t i = 0; i < table->key_columns; i++)
        fprintf(out, "%s%s", i == 0 ? "" : ", ", table->columns[i].name);
    fputs(")\n);\n", out);
}

/*
 * The questions about a day, as csto_period_covers() answers them: a partial date is one day of which less is known, so
 * each of its days is a maybe. first_ and last_ are the bounds of such a date; months count 31 days, which only sorts.
 */
static const char views[] =
    "\n-- The day that the views ending in _as_of are about: UPDATE as_of SET day = '2010-01-01';\n"
    "CREATE TABLE as_of (day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]*'));\n"
    "INSERT INTO as_of SELECT value FROM metadata WHERE name = 'as-of';\n"
    "CREATE VIEW fact_bounds AS SELECT number,\n"
    "  substr(since || '-01-01', 1, 10) AS since_first,\n"
    "  substr(since || '-12-31', 1, CASE length(since) WHEN 4 THEN 10 ELSE 0 END)\n"
    "    || CASE length(since) WHEN 7 THEN since || '-31' WHEN 10 THEN since ELSE '' END AS since_last,\n"
    "  CASE until WHEN '..' THEN '9999-99-99' ELSE substr(until || '-01-01', 1, 10) END AS until_first,\n"
    "  CASE until WHEN '..' THEN '9999-99-99' ELSE CASE length(until) WHEN 4 THEN until || '-12-31'\n"
    "    WHEN 7 THEN until || '-31' ELSE until END END AS until_last\n"
    "  FROM facts;\n"
    "CREATE VIEW as_of_bounds AS SELECT day, substr(day || '-01-01', 1, 10) AS first,\n"
    "  CASE length(day) WHEN 4 THEN day || '-12-31' WHEN 7 THEN day || '-31' ELSE day END AS last FROM as_of;\n"
    "-- How far a fact had come on the day: begun and over are each 0 no, 1 maybe, 2 yes.\n"
    "CREATE VIEW fact_answers AS SELECT f.number, f.timeless,\n"
    "  CASE WHEN f.until = '..' AND a.first >= d.value AND (f.since IS NULL OR b.since_first <= d.value) THEN 2\n"
    "    WHEN f.since IS NULL THEN 1 WHEN a.last < b.since_first THEN 0\n"
    "    WHEN a.first > b.since_last OR (length(f.since) = 10 AND a.first >= f.since) THEN 2 ELSE 1 END AS begun,\n"
    "  CASE WHEN f.until IS NULL THEN CASE WHEN length(f.since) = 10 AND a.day = f.since THEN 0 ELSE 1 END\n"
    "    WHEN f.until = '..' OR a.last < b.until_first THEN 0\n"
    "    WHEN a.first > b.until_last OR (length(f.until) = 10 AND a.first >= f.until) THEN 2 ELSE 1 END AS over\n"
    "  FROM facts f JOIN fact_bounds b USING (number) CROSS JOIN as_of_bounds a\n"
    "  JOIN metadata d ON d.name = 'as-of';\n"
    "-- Preferred facts that held (yes), or may have held (maybe), on the day.\n"
    "CREATE VIEW facts_as_of AS SELECT f.*,\n"
    "  CASE WHEN a.timeless OR (a.begun = 2 AND a.over = 0) THEN 'yes' ELSE 'maybe' END AS answer\n"
    "  FROM facts f JOIN fact_answers a USING (number)\n"
    "  WHERE f.preferred AND (f.timeless OR (a.begun > 0 AND a.over < 2));\n"
    "CREATE VIEW members_as_of AS SELECT e.id, e.name, f.answer FROM entities e\n"
    "  JOIN facts_as_of f ON f.subject = e.id AND f.property = 'membership' AND f.value = 'member';\n"
    "-- Terms in offices that one holds at a time, and the facts by which another surely held it on the day, or\n"
    "-- has come after a term whose end is not known.\n"
    "CREATE VIEW rivals AS SELECT f.number AS term, s.number AS other FROM facts f JOIN fact_bounds t USING (number)\n"
    "  JOIN facts s ON s.subject = f.subject AND s.preferred\n"
    "    AND s.property IN ('holder', 'acting_holder', 'attested')\n"
    "  JOIN fact_bounds b ON b.number = s.number JOIN fact_answers a ON a.number = s.number\n"
    "  WHERE f.property IN ('holder', 'acting_holder') AND a.begun = 2 AND (a.over = 0 OR (f.until IS NULL\n"
    "    AND s.property <> 'acting_holder' AND s.object <> f.object AND b.since_first > t.since_last))\n"
    "  AND NOT EXISTS (SELECT 1 FROM facts n WHERE n.subject = f.subject AND n.property = 'seats' AND n.preferred\n"
    "    AND n.value = 'several');\n"
    "CREATE VIEW holders_as_of AS SELECT o.id AS office, o.name AS office_name, p.id AS holder, p.name AS "
    "holder_name,\n"
    "  f.property, f.answer FROM facts_as_of f JOIN entities o ON o.id = f.subject JOIN entities p ON p.id = f.object\n"
    "  WHERE f.property IN ('holder', 'acting_holder', 'attested') AND (f.answer = 'yes'\n"
    "    OR f.property <> 'attested' AND NOT EXISTS (SELECT 1 FROM rivals r WHERE r.term = f.number));\n"
    "\n-- SELECT DISTINCT entity FROM name_search WHERE name_search MATCH 'rapid reaction';\n"
    "CREATE VIRTUAL TABLE name_search USING fts5 (text, entity UNINDEXED, lang UNINDEXED,\n"
    "  tokenize = 'unicode61 remove_diacritics 2');\n"
    "INSERT INTO name_search SELECT forms.text, names.entity, names.lang FROM forms\n"
    "  JOIN names ON names.number = forms.name ORDER BY forms.name, forms.place;\n"
    "CREATE INDEX names_by_entity ON names (entity);\n"
    "CREATE INDEX facts_by_subject ON facts (subject, property);\n"
    "CREATE INDEX facts_by_object ON facts (object);\n";

void export_sqlite(FILE *out)
{
    const dataset_table *table;
    fprintf(out, "-- The Collective Security Treaty Organization as data, release %s, CC0-1.0.\n", csto_data_version());
    fputs("PRAGMA foreign_keys = ON;\nBEGIN;\n", out);
    for (size_t i = 0; (table = dataset_table_at(i)) != NULL; i++) {
        sql_sink sql = {{put_text, put_integer, put_boolean, put_absent, end_row}, out, table->name, 0};
        create_table(out, table);
        table->rows(&sql.sink);
    }
    fputs(views, out);
    fputs("COMMIT;\n", out);
}
