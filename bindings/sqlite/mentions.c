/* SPDX-License-Identifier: MIT */
/*
 * csto_scan(text [, flags]): a row for each mention. begin and end count characters from 0, so that
 * substr(text, begin + 1, end - begin) is the surface. flags are those of csto_scan_start().
 */
#include "csto.h"
#include "extension.h"

#include <string.h>

SQLITE_EXTENSION_INIT3

enum {
    COLUMN_BEGIN,
    COLUMN_END,
    COLUMN_SURFACE,
    COLUMN_KIND,
    COLUMN_ID,
    COLUMN_NAME,
    COLUMN_YEAR,
    COLUMN_EDITION,
    COLUMN_CERTAINTY,
    COLUMN_REASON,
    COLUMN_TEXT, /* hidden: the arguments */
    COLUMN_FLAGS
};

static const char declaration[] =
    "CREATE TABLE csto_scan(begin INTEGER, \"end\" INTEGER, surface TEXT, kind TEXT, id TEXT, name TEXT, year INTEGER,"
    " edition TEXT, certainty TEXT, reason TEXT, text TEXT HIDDEN, flags INTEGER HIDDEN)";

typedef struct scan_cursor {
    sqlite3_vtab_cursor base; /* the first member: a pointer to it is one to the whole */
    csto_scan scan;
    const csto_mention *mention;
    char *text; /* a copy: the argument may go while its mentions are read */
    size_t len;
    sqlite3_int64 row;
    /* Characters are counted from the last place on, so that a text is walked once. */
    size_t at;
    sqlite3_int64 characters;
    sqlite3_int64 begin, end;
} scan_cursor;

static int connect(sqlite3 *database, void *unused, int count, const char *const *words, sqlite3_vtab **table,
                   char **message)
{
    (void)unused;
    (void)count;
    (void)words;
    (void)message;
    int result = sqlite3_declare_vtab(database, declaration);
    if (result == SQLITE_OK)
        result = sqlite3_vtab_config(database, SQLITE_VTAB_INNOCUOUS);
    if (result != SQLITE_OK)
        return result;
    *table = sqlite3_malloc(sizeof **table);
    if (*table == NULL)
        return SQLITE_NOMEM;
    memset(*table, 0, sizeof **table);
    return SQLITE_OK;
}

static int disconnect(sqlite3_vtab *table)
{
    sqlite3_free(table);
    return SQLITE_OK;
}

/* Only scans with a text are plans: idxNum tells which arguments there are. */
static int best_index(sqlite3_vtab *table, sqlite3_index_info *plan)
{
    int text = -1, flags = -1;
    (void)table;
    for (int i = 0; i < plan->nConstraint; i++) {
        int column = plan->aConstraint[i].iColumn;
        if (plan->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ || (column != COLUMN_TEXT && column != COLUMN_FLAGS))
            continue;
        if (!plan->aConstraint[i].usable)
            return SQLITE_CONSTRAINT;
        *(column == COLUMN_TEXT ? &text : &flags) = i;
    }
    plan->estimatedCost = text < 0 ? 1e9 : 100;
    if (text >= 0) {
        plan->aConstraintUsage[text].argvIndex = 1;
        plan->aConstraintUsage[text].omit = 1;
    }
    if (text >= 0 && flags >= 0) {
        plan->aConstraintUsage[flags].argvIndex = 2;
        plan->aConstraintUsage[flags].omit = 1;
    }
    plan->idxNum = (text >= 0) + (text >= 0 && flags >= 0);
    return SQLITE_OK;
}

static int open(sqlite3_vtab *table, sqlite3_vtab_cursor **cursor)
{
    scan_cursor *opened = sqlite3_malloc(sizeof *opened);
    (void)table;
    if (opened == NULL)
        return SQLITE_NOMEM;
    memset(opened, 0, sizeof *opened);
    *cursor = &opened->base;
    return SQLITE_OK;
}

static int close(sqlite3_vtab_cursor *cursor)
{
    sqlite3_free(((scan_cursor *)cursor)->text);
    sqlite3_free(cursor);
    return SQLITE_OK;
}

/* The number of the character at an offset that is not before the last one. */
static sqlite3_int64 characters_to(scan_cursor *cursor, size_t offset)
{
    for (; cursor->at < offset; cursor->at++)
        cursor->characters += ((unsigned char)cursor->text[cursor->at] & 0xC0) != 0x80;
    return cursor->characters;
}

static int next(sqlite3_vtab_cursor *base)
{
    scan_cursor *cursor = (scan_cursor *)base;
    cursor->mention = csto_scan_next(&cursor->scan);
    cursor->row++;
    if (cursor->mention == NULL)
        return SQLITE_OK;
    size_t begin = cursor->mention->begin;
    /* Possible and refused mentions may overlap: the end of one is then after the beginning of the next. */
    cursor->begin = characters_to(cursor, begin);
    size_t at = cursor->at;
    sqlite3_int64 characters = cursor->characters;
    cursor->end = characters_to(cursor, cursor->mention->end);
    cursor->at = at;
    cursor->characters = characters;
    return SQLITE_OK;
}

static int filter(sqlite3_vtab_cursor *base, int arguments, const char *unused, int count, sqlite3_value **values)
{
    scan_cursor *cursor = (scan_cursor *)base;
    (void)unused;
    (void)count;
    sqlite3_free(cursor->text);
    cursor->text = NULL;
    cursor->len = cursor->at = 0;
    cursor->row = cursor->characters = 0;
    if (arguments > 0 && sqlite3_value_type(values[0]) != SQLITE_NULL) {
        const unsigned char *text = sqlite3_value_text(values[0]);
        cursor->len = (size_t)sqlite3_value_bytes(values[0]);
        cursor->text = sqlite3_malloc64(cursor->len + 1);
        if (text == NULL || cursor->text == NULL)
            return SQLITE_NOMEM;
        memcpy(cursor->text, text, cursor->len);
    }
    sqlite3_int64 flags = arguments > 1 ? sqlite3_value_int64(values[1]) : CSTO_SCAN_DEFAULT;
    if (flags < 0 || flags > UINT32_MAX ||
        csto_scan_start(&cursor->scan, cursor->text, cursor->len, (uint32_t)flags) != CSTO_OK) {
        base->pVtab->zErrMsg = sqlite3_mprintf("csto_scan: flags are a sum of 1 (possible), 2 (refused), 4 (nested)");
        return base->pVtab->zErrMsg == NULL ? SQLITE_NOMEM : SQLITE_ERROR;
    }
    return next(base);
}

static int is_over(sqlite3_vtab_cursor *cursor) { return ((scan_cursor *)cursor)->mention == NULL; }

static int rowid(sqlite3_vtab_cursor *cursor, sqlite3_int64 *row)
{
    *row = ((scan_cursor *)cursor)->row;
    return SQLITE_OK;
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *context, int number)
{
    const scan_cursor *cursor = (const scan_cursor *)base;
    const csto_mention *mention = cursor->mention;
    switch (number) {
    case COLUMN_BEGIN:
        sqlite3_result_int64(context, cursor->begin);
        break;
    case COLUMN_END:
        sqlite3_result_int64(context, cursor->end);
        break;
    case COLUMN_SURFACE:
        sqlite3_result_text(context, cursor->text + mention->begin, (int)(mention->end - mention->begin),
                            SQLITE_TRANSIENT);
        break;
    case COLUMN_KIND:
        sqlite3_result_text(context, csto_kind_name(mention->entity->kind), -1, SQLITE_STATIC);
        break;
    case COLUMN_ID:
        sqlite3_result_text(context, mention->entity->id, -1, SQLITE_STATIC);
        break;
    case COLUMN_NAME:
        sqlite3_result_text(context, mention->entity->name, -1, SQLITE_STATIC);
        break;
    case COLUMN_YEAR:
        if (mention->year != 0)
            sqlite3_result_int(context, mention->year);
        break;
    case COLUMN_EDITION:
        if (mention->edition != NULL)
            sqlite3_result_text(context, mention->edition->id, -1, SQLITE_STATIC);
        break;
    case COLUMN_CERTAINTY:
        sqlite3_result_text(context, csto_certainty_name(mention->certainty), -1, SQLITE_STATIC);
        break;
    case COLUMN_REASON:
        sqlite3_result_text(context, csto_reason_name(mention->reason), -1, SQLITE_STATIC);
        break;
    case COLUMN_TEXT:
        sqlite3_result_text64(context, cursor->text, cursor->len, SQLITE_TRANSIENT, SQLITE_UTF8);
        break;
    default:
        break;
    }
    return SQLITE_OK;
}

int csto_sqlite_add_mentions(sqlite3 *database)
{
    /* Without xCreate it exists in every database and in none: a table-valued function. */
    static const sqlite3_module module = {.iVersion = 1,
                                          .xConnect = connect,
                                          .xBestIndex = best_index,
                                          .xDisconnect = disconnect,
                                          .xOpen = open,
                                          .xClose = close,
                                          .xFilter = filter,
                                          .xNext = next,
                                          .xEof = is_over,
                                          .xColumn = column,
                                          .xRowid = rowid};
    return sqlite3_create_module_v2(database, "csto_scan", &module, NULL, NULL);
}
