/* SPDX-License-Identifier: MIT */
/*
 * Look-up: bench_find ROUNDS. Names of one script in turn, a quarter of them in capitals, a quarter in small letters, and
 * codes. The hash of gperf is asked with what our folding makes of a name, as nothing else folds the same; GLib's table
 * with what g_utf8_casefold() makes of it; SQLite with that as well.
 */
#include "bench.h"

#include "matches.h"

#include <glib.h>
#include <sqlite3.h>

struct gperf_key {
    const char *name;
    int number;
};
const struct gperf_key *gperf_find(const char *text, size_t length);

enum { QUERIES = 4096, ROUNDS = 101, PEERS = 4 };

static char *queries[QUERIES];
static char *folded_queries[QUERIES];
static GHashTable *table;
static sqlite3_stmt *statement;

static size_t find_csto(int i)
{
    csto_match match;
    return csto_find(queries[i], CSTO_NUL_TERMINATED, &match, 1) > 0;
}

static size_t find_code(int i) { return csto_member_state_get(queries[i]) != NULL; }

static size_t find_gperf(int i)
{
    csto_query query;
    if (!csto_query_fold(&query, queries[i], CSTO_NUL_TERMINATED, 1))
        return 0;
    return gperf_find((const char *)query.folded + query.begin, query.end - query.begin) != NULL;
}

static size_t find_glib(int i)
{
    char *folded = g_utf8_casefold(queries[i], -1);
    size_t found = g_hash_table_lookup(table, folded) != NULL;
    g_free(folded);
    return found;
}

/* The statement alone: the folding is not counted. */
static size_t find_sqlite(int i)
{
    sqlite3_reset(statement);
    sqlite3_bind_text(statement, 1, folded_queries[i], -1, SQLITE_STATIC);
    return sqlite3_step(statement) == SQLITE_ROW;
}

static void fill_peers(const form *forms, size_t count)
{
    sqlite3 *database;
    sqlite3_stmt *insert;
    table = g_hash_table_new(g_str_hash, g_str_equal);
    if (sqlite3_open(":memory:", &database) != SQLITE_OK)
        fail("sqlite3");
    sqlite3_exec(database, "create table names(name text primary key, number int) without rowid", NULL, NULL, NULL);
    sqlite3_prepare_v2(database, "insert or ignore into names values(?, ?)", -1, &insert, NULL);
    for (size_t i = 0; i < count; i++) {
        char *key = g_utf8_casefold(forms[i].text, -1);
        g_hash_table_insert(table, key, (void *)(i + 1));
        sqlite3_reset(insert);
        sqlite3_bind_text(insert, 1, key, -1, SQLITE_STATIC);
        sqlite3_bind_int(insert, 2, (int)i);
        sqlite3_step(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_prepare_v2(database, "select number from names where name = ?", -1, &statement, NULL);
}

/* A different name for each query, at random but the same each time. */
static size_t choose(const form *forms, size_t count, const char *lang)
{
    uint64_t random = 42;
    size_t bytes = 0;
    for (int i = 0; i < QUERIES; i++) {
        const char *text;
        do {
            random = random * 6364136223846793005u + 1442695040888963407u;
            const form *one = &forms[(random >> 33) % count];
            text = strcmp(csto_name_lang(one->name), lang) == 0 ? one->text : NULL;
        } while (text == NULL);
        queries[i] = i % 4 == 0 ? g_utf8_strup(text, -1) : i % 4 == 1 ? g_utf8_strdown(text, -1) : g_strdup(text);
        folded_queries[i] = g_utf8_casefold(queries[i], -1);
        bytes += strlen(queries[i]);
    }
    return bytes / QUERIES;
}

static size_t choose_codes(void)
{
    static const char *const codes[] = {"AM", "arm", "BY", "Blr", "KZ", "kaz", "KG", "kgz", "RU", "rus", "TJ", "tjk"};
    for (int i = 0; i < QUERIES; i++)
        queries[i] = g_strdup(codes[(unsigned)i * 7919u % 12]), folded_queries[i] = queries[i];
    return 2;
}

typedef struct peer {
    const char *name;
    size_t (*find)(int i);
} peer;

static void measure(const char *what, const peer *peers, int count, size_t rounds, size_t bytes)
{
    static double times[PEERS][ROUNDS], ratios[ROUNDS];
    size_t found[PEERS] = {0};
    for (size_t r = 0; r < rounds; r++)
        for (int p = 0; p < count; p++) {
            double before = seconds();
            found[p] = 0;
            for (int pass = 0; pass < 4; pass++)
                for (int i = 0; i < QUERIES; i++)
                    found[p] += peers[p].find(i);
            times[p][r] = (seconds() - before) / (4.0 * QUERIES) * 1e9;
        }
    for (int p = 0; p < count; p++) {
        for (size_t r = 0; r < rounds; r++)
            ratios[r] = times[p][r] / times[0][r];
        double low = quantile(ratios, rounds, 0.25), high = quantile(ratios, rounds, 0.75);
        double middle = quantile(ratios, rounds, 0.5);
        printf("%s %zu B\t%s\t%zu\t%.1f\t%.1f\t%.1f\t%.1f\n", what, bytes, peers[p].name, found[p] / 4,
               quantile(times[p], rounds, 0.5), middle, low, high);
    }
}

int main(int argc, char **argv)
{
    static const peer all[] = {{"csto", find_csto}, {"gperf", find_gperf}, {"glib", find_glib}, {"sqlite", find_sqlite}};
    static const peer code[] = {{"csto", find_code}, {"gperf", find_gperf}, {"glib", find_glib}, {"sqlite", find_sqlite}};
    size_t count, rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : 11;
    form *forms = all_forms(&count);
    if (rounds > ROUNDS)
        rounds = ROUNDS;
    fill_peers(forms, count);
    printf("queries\tpeer\tfound\tns\tratio\tlow\thigh\n");
    measure("English", all, PEERS, rounds, choose(forms, count, "en"));
    measure("Russian", all, PEERS, rounds, choose(forms, count, "ru"));
    measure("codes", code, PEERS, rounds, choose_codes());
    return 0;
}
