/* SPDX-License-Identifier: MIT */
/*
 * Look-up: bench_find ROUNDS. Thousands of names of one sort, in no order: half of them as they are, a quarter in
 * capitals, a quarter in small letters. Each peer must find the entity that the library finds first.
 *
 * gperf     its hash of the keys of one language (for all of them it takes hours), behind the folding of normalise.h
 * gperf-icu its hash of what ICU's folding makes of the names, behind that
 * glib      a GHashTable of what g_utf8_casefold() makes of the names, asked so
 * sqlite    a prepared statement on the same; the folding is not counted
 */
#include "bench.h"

#include "entities.h"
#include "icu.h"
#include "normalise.h"

#include <glib.h>
#include <sqlite3.h>

struct gperf_key {
    const char *name;
    int entity;
};
typedef const struct gperf_key *gperf_hash(const char *text, size_t length);
gperf_hash gperf_find_en, gperf_find_ru, gperf_find_codes, gperf_find_en_icu, gperf_find_ru_icu;

enum { QUERIES = 4096, PASSES = 16, ROUNDS = 101, PEERS = 5, NONE = -1 };

static char *queries[QUERIES];
static char *folded_queries[QUERIES];
static GHashTable *table;
static sqlite3_stmt *statement;

/* ---- the peers: the number of the entity that a query finds ---- */

static int find_csto(int i)
{
    csto_match match;
    return csto_find(queries[i], CSTO_NUL_TERMINATED, &match, 1) > 0 ? (int)match.entity->kind : NONE;
}

static int find_csto_code(int i)
{
    const csto_member_state *state = csto_member_state_get(queries[i]);
    return state != NULL ? (int)state->entity.kind : NONE;
}

static int entity_of(const struct gperf_key *key) { return key != NULL ? key->entity : NONE; }

/* A function for each hash: it is called and not passed around. */
#define GPERF(which) \
    static int find_gperf_##which(int i) \
    { \
        char folded[NORMALISED_MOST + 1]; \
        const char *begin; \
        size_t length = normalise(queries[i], folded, &begin); \
        return entity_of(gperf_find_##which(begin, length)); \
    }

#define GPERF_ICU(name, which) \
    static int find_gperf_icu_##name(int i) \
    { \
        char folded[ICU_MOST]; \
        size_t length = fold_icu(queries[i], folded); \
        return entity_of(gperf_find_##which(folded, length)); \
    }

GPERF(en)
GPERF(ru)
GPERF(codes)
GPERF_ICU(en, en_icu)
GPERF_ICU(ru, ru_icu)
GPERF_ICU(codes, codes)

static int find_glib(int i)
{
    char *folded = g_utf8_casefold(queries[i], -1);
    int found = GPOINTER_TO_INT(g_hash_table_lookup(table, folded)) - 1;
    g_free(folded);
    return found;
}

static int find_sqlite(int i)
{
    sqlite3_reset(statement);
    sqlite3_bind_text(statement, 1, folded_queries[i], -1, SQLITE_STATIC);
    return sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int(statement, 0) : NONE;
}

static void fill_peers(const form *forms, size_t count)
{
    sqlite3 *database;
    sqlite3_stmt *insert;
    table = g_hash_table_new(g_str_hash, g_str_equal);
    if (sqlite3_open(":memory:", &database) != SQLITE_OK)
        fail("sqlite3");
    sqlite3_exec(database, "create table names(name text primary key, entity int) without rowid", NULL, NULL, NULL);
    sqlite3_prepare_v2(database, "insert or ignore into names values(?, ?)", -1, &insert, NULL);
    for (size_t i = 0; i < count + csto_code_row_count; i++) {
        char code[4];
        if (i >= count && !code_text(&csto_codes[i - count], code))
            continue;
        const char *text = i < count ? forms[i].text : code;
        csto_match match;
        int is_name = csto_find(text, CSTO_NUL_TERMINATED, &match, 1) > 0;
        int entity = is_name ? csto_entity_number(match.entity) : csto_codes[i - count].entity;
        char *key = g_utf8_casefold(text, -1);
        g_hash_table_insert(table, key, GINT_TO_POINTER(entity + 1));
        sqlite3_reset(insert);
        sqlite3_bind_text(insert, 1, key, -1, SQLITE_STATIC);
        sqlite3_bind_int(insert, 2, entity);
        sqlite3_step(insert);
    }
    sqlite3_finalize(insert);
    sqlite3_prepare_v2(database, "select entity from names where name = ?", -1, &statement, NULL);
}

/* ---- the queries ---- */

static uint32_t random_below(uint32_t limit)
{
    static uint64_t state = 42;
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((state >> 33) % limit);
}

/* The text, after the one before: all over the heap, what is measured would be how long it takes to get at them. */
static char *keep(char *text)
{
    static char room[16 << 20], *next = room;
    size_t size = strlen(text) + 1;
    if (size > (size_t)(room + sizeof room - next))
        fail("no room for the queries");
    char *kept = memcpy(next, text, size);
    next += size;
    g_free(text);
    return kept;
}

/* Queries of these texts, chosen at random but the same ones each time. Returns how many bytes they have on average. */
static size_t choose(const char *const *texts, size_t count)
{
    size_t bytes = 0;
    for (int i = 0; i < QUERIES; i++) {
        const char *text = texts[random_below((uint32_t)count)];
        uint32_t how = random_below(4);
        queries[i] = keep(how == 0 ? g_utf8_strup(text, -1) : how == 1 ? g_utf8_strdown(text, -1) : g_strdup(text));
        folded_queries[i] = keep(g_utf8_casefold(queries[i], -1));
        bytes += strlen(queries[i]);
    }
    return bytes / QUERIES;
}

static int is_in(const form *one, const char *lang) { return strcmp(csto_name_lang(one->name), lang) == 0; }

/* The forms in a language, or without one the English abbreviations. */
static size_t choose_names(const form *forms, size_t count, const char *lang)
{
    const char **texts = malloc(count * sizeof *texts);
    size_t chosen = 0;
    for (size_t i = 0; i < count; i++)
        if (lang != NULL ? is_in(&forms[i], lang)
                         : csto_name_type_of(forms[i].name) == CSTO_NAME_ABBREVIATION && is_in(&forms[i], "en"))
            texts[chosen++] = forms[i].text;
    size_t bytes = choose(texts, chosen);
    free(texts);
    return bytes;
}

static size_t choose_codes(void)
{
    static char codes[256][4];
    const char *texts[256];
    size_t count = 0;
    for (uint32_t i = 0; i < csto_code_row_count && count < 256; i++)
        if (code_text(&csto_codes[i], codes[count]))
            texts[count] = codes[count], count++;
    return choose(texts, count);
}

/* ---- measuring ---- */

typedef struct peer {
    const char *name;
    int (*find)(int i);
    void (*ask)(int passes);
} peer;

/* All queries, some times over; what they found must not be optimised away. Each peer has a loop of its own, with no
 * call through a pointer in it: whether that is predicted depends on where the program was loaded, and costs more than
 * a look-up. */
#define ASK(peer) \
    static void ask_##peer(int passes) \
    { \
        static volatile int sum; \
        for (int pass = 0; pass < passes; pass++) \
            for (int i = 0; i < QUERIES; i++) \
                sum += find_##peer(i); \
    }

ASK(csto)
ASK(csto_code)
ASK(gperf_en)
ASK(gperf_icu_en)
ASK(gperf_ru)
ASK(gperf_icu_ru)
ASK(gperf_codes)
ASK(gperf_icu_codes)
ASK(glib)
ASK(sqlite)

/* How many queries a peer answers as the library does. */
static size_t count_same(const peer *one, int is_code)
{
    size_t same = 0;
    for (int i = 0; i < QUERIES; i++) {
        csto_match match;
        const csto_member_state *state = csto_member_state_get(queries[i]);
        const csto_entity *entity = is_code ? &state->entity : NULL;
        if (!is_code && csto_find(queries[i], CSTO_NUL_TERMINATED, &match, 1) > 0)
            entity = match.entity;
        if (entity == NULL)
            fail(queries[i]);
        int found = one->find(i);
        same += found == (one->find == find_csto || one->find == find_csto_code ? (int)entity->kind
                                                                                : csto_entity_number(entity));
    }
    return same;
}

/* In each round every peer in turn; what the others have left in the caches is made good before the clock starts. */
static void measure(const char *what, const peer *peers, size_t rounds, size_t bytes)
{
    static double times[PEERS][ROUNDS], ratios[ROUNDS];
    for (size_t r = 0; r < rounds; r++)
        for (int p = 0; p < PEERS; p++) {
            peers[p].ask(1);
            double before = seconds();
            peers[p].ask(PASSES);
            times[p][r] = (seconds() - before) / (PASSES * QUERIES) * 1e9;
        }
    for (int p = 0; p < PEERS; p++) {
        for (size_t r = 0; r < rounds; r++)
            ratios[r] = times[p][r] / times[0][r];
        double low = quantile(ratios, rounds, 0.25), high = quantile(ratios, rounds, 0.75);
        double middle = quantile(ratios, rounds, 0.5);
        size_t same = count_same(&peers[p], peers[0].find == find_csto_code);
        printf("%s %zu B\t%s\t%zu\t%.1f\t%.1f\t%.1f\t%.1f\n", what, bytes, peers[p].name, same,
               quantile(times[p], rounds, 0.5), middle, low, high);
    }
}

#define PEER(name, peer) \
    { \
        name, find_##peer, ask_##peer \
    }

int main(int argc, char **argv)
{
    static const peer english[] = {PEER("csto", csto), PEER("gperf", gperf_en), PEER("gperf-icu", gperf_icu_en),
                                   PEER("glib", glib), PEER("sqlite", sqlite)};
    static const peer russian[] = {PEER("csto", csto), PEER("gperf", gperf_ru), PEER("gperf-icu", gperf_icu_ru),
                                   PEER("glib", glib), PEER("sqlite", sqlite)};
    static const peer codes[] = {PEER("csto", csto_code), PEER("gperf", gperf_codes),
                                 PEER("gperf-icu", gperf_icu_codes), PEER("glib", glib), PEER("sqlite", sqlite)};
    size_t count, rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : 11;
    form *forms = all_forms(&count);
    if (rounds > ROUNDS)
        rounds = ROUNDS;
    fill_peers(forms, count);
    printf("queries\tpeer\tsame\tns\tratio\tlow\thigh\n");
    measure("English", english, rounds, choose_names(forms, count, "en"));
    measure("Russian", russian, rounds, choose_names(forms, count, "ru"));
    measure("abbreviations", english, rounds, choose_names(forms, count, NULL));
    measure("codes", codes, rounds, choose_codes());
    return 0;
}
