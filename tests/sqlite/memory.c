/* SPDX-License-Identifier: MIT */
/*
 * The SQLite extension when the n-th allocation fails, for every n: a query then says that there is no memory, or
 * answers as always, and leaves nothing allocated. memory EXTENSION
 */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ANSWER = 4096 };

#define TEXT "Ж The CSTO exercise “Рубеж-2021” was held in Kyrgyzstan; the Joint Staff took part."

static const char *const queries[] = {
    "SELECT csto_id('ОДКБ'), csto_id(2021), csto_name('kz'), csto_name('kz', 'ru'), csto_is_member('uz', '2010')",
    "SELECT * FROM csto_scan('" TEXT "')",
    "SELECT begin, id, text FROM csto_scan('" TEXT "', 7) ORDER BY surface",
    "SELECT (SELECT count(*) FROM csto_scan(x'')), (SELECT count(*) FROM csto_scan(2021)), csto_id(x'')",
    "SELECT * FROM csto_scan('" TEXT "', 8)",
    "SELECT csto_is_member('uz', '2010-02-30')",
    "WITH news(body) AS (VALUES ('The CSTO met.'), ('" TEXT "')) SELECT m.id, m.certainty FROM news, csto_scan(body) m",
};

static sqlite3_mem_methods plain;
static unsigned long allocations, fail_at;

static int fails(void) { return ++allocations == fail_at; }

static void *allocate(int size) { return fails() ? NULL : plain.xMalloc(size); }

static void *reallocate(void *memory, int size) { return fails() ? NULL : plain.xRealloc(memory, size); }

static void fail(const char *what, const char *query)
{
    fprintf(stderr, "at allocation %lu of: %s\n%s\n", fail_at, query, what);
    exit(1);
}

/* The rows of one query as text, or the error that ended it. */
static int ask(sqlite3 *database, const char *query, char answer[ANSWER])
{
    sqlite3_stmt *statement = NULL;
    size_t length = 0;
    int result = sqlite3_prepare_v2(database, query, -1, &statement, NULL);
    answer[0] = '\0';
    while (result == SQLITE_OK && (result = sqlite3_step(statement)) == SQLITE_ROW) {
        result = SQLITE_OK;
        for (int i = 0; i < sqlite3_column_count(statement) && result == SQLITE_OK; i++) {
            const char *text = (const char *)sqlite3_column_text(statement, i);
            if (text == NULL && sqlite3_errcode(database) == SQLITE_NOMEM)
                result = SQLITE_NOMEM;
            else
                length += (size_t)snprintf(answer + length, ANSWER - length, "%s|", text == NULL ? "NULL" : text);
            if (length >= ANSWER)
                fail("the answer has no room", query);
        }
    }
    if (result == SQLITE_ERROR)
        snprintf(answer, ANSWER, "error: %s", sqlite3_errmsg(database));
    sqlite3_finalize(statement);
    return result;
}

/* Opens a database with the extension, and asks; the n-th allocation from the loading on fails. */
static int run(const char *extension, const char *encoding, const char *query, unsigned long n, char answer[ANSWER])
{
    sqlite3 *database;
    answer[0] = '\0';
    fail_at = 0;
    if (sqlite3_open(":memory:", &database) != SQLITE_OK ||
        sqlite3_exec(database, encoding, NULL, NULL, NULL) != SQLITE_OK ||
        sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 1, NULL) != SQLITE_OK)
        fail("no database", query);
    allocations = 0;
    fail_at = n;
    int result = sqlite3_load_extension(database, extension, NULL, NULL);
    if (result == SQLITE_OK)
        result = ask(database, query, answer);
    else if (n > 0 && result == SQLITE_ERROR)
        result = SQLITE_NOMEM; /* of loading, SQLite says no more than that it failed */
    if (sqlite3_close(database) != SQLITE_OK)
        fail("something is still open", query);
    return result;
}

/* Gives how often a query was refused. */
static unsigned long try_all(const char *extension, const char *encoding, const char *query)
{
    char wanted[ANSWER], found[ANSWER];
    int usual = run(extension, encoding, query, 0, wanted);
    unsigned long refused = 0, total = allocations;
    sqlite3_int64 before = sqlite3_memory_used();
    if (usual != SQLITE_DONE && usual != SQLITE_ERROR)
        fail("it does not work at all", query);
    for (unsigned long n = 1; n <= total; n++) {
        int result = run(extension, encoding, query, n, found);
        int is_same = result == usual && strcmp(found, wanted) == 0;
        /* At last SQLite copies the words of an error by itself, and goes without them when it cannot. */
        int lacks_words = result == usual && usual == SQLITE_ERROR && n + 2 > total;
        if (!is_same && !lacks_words && result != SQLITE_NOMEM)
            fail(found, query);
        refused += result != usual;
        if (sqlite3_memory_used() != before)
            fail("something stays allocated", query);
    }
    printf("%lu allocations, %lu refused: %.60s\n", total, refused, query);
    return refused;
}

int main(int argc, char **argv)
{
    static const char *const encodings[] = {"PRAGMA encoding = 'UTF-8'", "PRAGMA encoding = 'UTF-16'"};
    if (argc != 2 || sqlite3_config(SQLITE_CONFIG_GETMALLOC, &plain) != SQLITE_OK)
        return 2;
    sqlite3_mem_methods failing = plain;
    failing.xMalloc = allocate;
    failing.xRealloc = reallocate;
    /* Without lookaside every allocation is one of these. */
    if (sqlite3_config(SQLITE_CONFIG_MALLOC, &failing) != SQLITE_OK ||
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0) != SQLITE_OK)
        return 2;
    for (size_t e = 0; e < 2; e++)
        for (size_t i = 0; i < sizeof queries / sizeof *queries; i++)
            if (try_all(argv[1], encodings[e], queries[i]) == 0)
                fail("it was never refused", queries[i]);
    return 0;
}
