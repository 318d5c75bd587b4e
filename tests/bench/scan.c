/* SPDX-License-Identifier: MIT */
/*
 * Scanning: bench_scan --names, or bench_scan ROUNDS TEXT...
 *
 * In each round every scanner reads the text once, in turn; what counts is the ratio of their times within a round. The
 * scanners that find names alone report the leftmost-longest ones at bounds of words, those of abbreviations in their
 * case: their number and a checksum of their places are compared. `csto` is the whole of csto_scan_next(), which judges
 * each name by the text around it, so it reports fewer.
 */
#include "bench.h"

#include "keys.h"
#include "places.h"

#ifdef HAVE_HYPERSCAN
#include <hs/hs.h>
#endif
#ifdef HAVE_RE2
#include "re2.h"
#endif

/* ---- what is sought ---- */

static uint32_t fold(const char *text, unsigned char *out)
{
    const unsigned char *at = (const unsigned char *)text, *end = at + strlen(text);
    csto_unit unit;
    uint32_t length = 0;
    for (; csto_unit_next(&unit, at, end, CSTO_CASE_FOLDED); at = unit.end) {
        memcpy(out + length, unit.bytes, unit.length);
        length += unit.length;
    }
    return length;
}

/* A key as a text: folding has taken й apart. */
static char *text_of_key(const csto_spelled *key)
{
    static const char apart[] = "\xD0\xB8\xCC\x86", joined[] = "\xD0\xB9";
    char *text = calloc(key->length + 1, 1);
    memcpy(text, key->bytes, key->length);
    for (char *at; (at = strstr(text, apart)) != NULL;) {
        memcpy(at, joined, 2);
        memmove(at + 2, at + 4, strlen(at + 4) + 1);
    }
    return text;
}

/* Adds other spellings of names (lib/data/spellings.toml), which are keys of the index and no forms. */
static form *add_spellings(form *forms, size_t *count)
{
    static unsigned char folded[8 * CSTO_KEY_BYTES];
    csto_spelled spelled;
    for (uint32_t key = 0; key < csto_key_count; key++)
        for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++) {
            const csto_name *name = &csto_names[csto_entries[e].ref];
            if (csto_entries[e].what != CSTO_ENTRY_NAME || name->evidence == CSTO_EVIDENCE_LOOKUP ||
                (name->flags & CSTO_FORM_CASED) != 0)
                continue;
            uint32_t length = fold(csto_text + csto_forms[name->forms + csto_entries[e].form], folded);
            csto_key_spell(key, &spelled);
            if (length == spelled.length && memcmp(folded, spelled.bytes, length) == 0)
                continue;
            forms = realloc(forms, (*count + 1) * sizeof *forms);
            forms[*count].name = name;
            forms[(*count)++].text = text_of_key(&spelled);
        }
    return forms;
}

/* ---- what is found ---- */

typedef struct result {
    size_t count;
    uint64_t checksum;
} result;

static void take(result *into, size_t begin, size_t end)
{
    into->count++;
    into->checksum = (into->checksum ^ (begin * 1000003 + end)) * 0x9E3779B97F4A7C15u;
}

/* ---- ours ---- */

static result scan_csto(const char *text, size_t length, const void *with)
{
    result found = {0, 0};
    csto_scan scan;
    const csto_mention *mention;
    (void)with;
    csto_scan_start(&scan, text, length, CSTO_SCAN_DEFAULT);
    while ((mention = csto_scan_next(&scan)) != NULL)
        take(&found, mention->begin, mention->end);
    return found;
}

static int is_name(const unsigned char *at, const csto_candidate *candidate)
{
    for (uint32_t e = csto_keys[candidate->key].entries; e < csto_keys[candidate->key + 1].entries; e++) {
        const csto_entry *entry = &csto_entries[e];
        if (entry->what != CSTO_ENTRY_NAME || csto_names[entry->ref].evidence == CSTO_EVIDENCE_LOOKUP)
            continue;
        const csto_name *name = &csto_names[entry->ref];
        if ((name->flags & CSTO_FORM_CASED) == 0 || csto_same_case((const char *)at, (size_t)(candidate->end - at),
                                                                   csto_text + csto_forms[name->forms + entry->form]))
            return 1;
    }
    return 0;
}

/* What csto_scan_next() does before it judges. */
static result scan_names(const char *text, size_t length, const void *with)
{
    result found = {0, 0};
    csto_view view = {(const unsigned char *)text, (const unsigned char *)text + length};
    csto_places places = csto_places_from(csto_sieve_of(*(const csto_path *)with), CSTO_SOUGHT_NAMES, view.begin);
    csto_candidates candidates;
    const unsigned char *at;
    while ((at = csto_places_next(&places, view, view.end, &candidates)) != NULL)
        while (candidates.count-- > 0)
            if (is_name(at, &candidates.list[candidates.count])) {
                const unsigned char *end = candidates.list[candidates.count].end;
                take(&found, (size_t)(at - view.begin), (size_t)(end - view.begin));
                csto_places_skip(&places, end);
                break;
            }
    return found;
}

/* ---- Hyperscan ---- */

#ifdef HAVE_HYPERSCAN

typedef struct hyperscan {
    hs_database_t *database;
    hs_scratch_t *scratch;
    uint32_t *lengths; /* of the patterns: the fold of case changes none of their lengths */
} hyperscan;

static hyperscan compile_hyperscan(const form *forms, size_t count)
{
    hyperscan made = {NULL, NULL, malloc(count * sizeof(uint32_t))};
    const char **patterns = malloc(count * sizeof *patterns);
    unsigned *flags = malloc(count * sizeof *flags), *ids = malloc(count * sizeof *ids);
    for (size_t i = 0; i < count; i++) {
        char *pattern = malloc(2 * strlen(forms[i].text) + 1), *out = pattern;
        for (const char *in = forms[i].text; *in != '\0'; in++) {
            if (strchr("\\^$.[]|()?*+{}-", *in) != NULL)
                *out++ = '\\';
            *out++ = *in;
        }
        *out = '\0';
        patterns[i] = pattern;
        flags[i] = HS_FLAG_UTF8 | (csto_name_is_cased(forms[i].name) ? 0 : HS_FLAG_CASELESS);
        ids[i] = (unsigned)i;
        made.lengths[i] = (uint32_t)strlen(forms[i].text);
    }
    hs_compile_error_t *error;
    if (hs_compile_multi(patterns, flags, ids, (unsigned)count, HS_MODE_BLOCK, NULL, &made.database, &error) !=
        HS_SUCCESS)
        fail(error->message);
    if (hs_alloc_scratch(made.database, &made.scratch) != HS_SUCCESS)
        fail("hs_alloc_scratch");
    size_t size;
    hs_database_size(made.database, &size);
    fprintf(stderr, "hyperscan: %zu patterns, a database of %zu bytes\n", count, size);
    return made;
}

/* Its matches come in the order of their ends; of those at bounds of words the leftmost-longest are kept. A match waits
 * until no longer one can come that begins where it does, or before. */
typedef struct filter {
    csto_view text;
    const uint32_t *lengths;
    size_t pending_count;
    struct {
        size_t begin, end;
    } pending[256];
    size_t last_end;
    result found;
} filter;

static int is_letter_before(csto_view text, const unsigned char *at)
{
    if (at == text.begin)
        return 0;
    if (at[-1] < 0x80)
        return (unsigned)((at[-1] | 0x20) - 'a') < 26 || (unsigned)(at[-1] - '0') < 10;
    uint32_t point;
    csto_before(text.begin, at, &point);
    return point <= 0x10FFFF && (csto_char_of(point)->flags & CSTO_CHAR_WORD) != 0;
}

static int is_letter_at(csto_view text, const unsigned char *at)
{
    if (at == text.end)
        return 0;
    if (*at < 0x80)
        return (unsigned)((*at | 0x20) - 'a') < 26 || (unsigned)(*at - '0') < 10;
    uint32_t point;
    return csto_decode(at, text.end, &point) != 0 && (csto_char_of(point)->flags & CSTO_CHAR_WORD) != 0;
}

/* No name is longer; so many matches wait before any is settled. */
enum { LONGEST = 400, WAITING = 32 };

/* Takes the leftmost-longest of those that begin before a place. */
static void settle(filter *f, size_t before)
{
    while (f->pending_count > 0) {
        size_t best = 0, kept = 0;
        for (size_t i = 1; i < f->pending_count; i++)
            if (f->pending[i].begin < f->pending[best].begin ||
                (f->pending[i].begin == f->pending[best].begin && f->pending[i].end > f->pending[best].end))
                best = i;
        size_t end = f->pending[best].end;
        if (f->pending[best].begin >= before)
            return;
        take(&f->found, f->pending[best].begin, end);
        f->last_end = end;
        for (size_t i = 0; i < f->pending_count; i++)
            if (f->pending[i].begin >= end)
                f->pending[kept++] = f->pending[i];
        f->pending_count = kept;
    }
}

static int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned flags, void *with)
{
    filter *f = with;
    size_t end = (size_t)to, begin = end - f->lengths[id];
    (void)from;
    (void)flags;
    if (is_letter_before(f->text, f->text.begin + begin) || is_letter_at(f->text, f->text.begin + end))
        return 0;
    if (f->pending_count >= WAITING && end > LONGEST)
        settle(f, end - LONGEST);
    if (f->pending_count == 256)
        fail("too many matches wait");
    if (begin < f->last_end)
        return 0;
    f->pending[f->pending_count].begin = begin;
    f->pending[f->pending_count++].end = end;
    return 0;
}

static result scan_hyperscan(const char *text, size_t length, const void *with)
{
    const hyperscan *scanner = with;
    static filter f;
    memset(&f, 0, sizeof f);
    f.text.begin = (const unsigned char *)text;
    f.text.end = f.text.begin + length;
    f.lengths = scanner->lengths;
    hs_scan(scanner->database, text, (unsigned)length, 0, scanner->scratch, on_match, &f);
    settle(&f, length);
    return f.found;
}

#endif

/* ---- RE2 ---- */

#ifdef HAVE_RE2

static re2_scanner *compile_re2(const form *forms, size_t count)
{
    const char **names = malloc(count * sizeof *names);
    unsigned char *is_cased = malloc(count);
    for (size_t i = 0; i < count; i++) {
        names[i] = forms[i].text;
        is_cased[i] = (unsigned char)csto_name_is_cased(forms[i].name);
    }
    return re2_compile(names, is_cased, count);
}

static result scan_re2(const char *text, size_t length, const void *with)
{
    result found = {0, 0};
    for (size_t begin, end = 0; re2_next(with, text, length, end, &begin, &end);)
        take(&found, begin, end);
    return found;
}

#endif

/* ---- rounds ---- */

typedef struct scanner {
    const char *name;
    result (*scan)(const char *text, size_t length, const void *with);
    const void *with;
} scanner;

enum { SCANNERS = 9, ROUNDS = 101 };

static void measure(const scanner *scanners, size_t count, const char *path, size_t rounds)
{
    static double times[SCANNERS][ROUNDS];
    result results[SCANNERS];
    size_t length;
    char *text = read_file(path, &length);
    for (size_t r = 0; r < rounds; r++)
        for (size_t s = 0; s < count; s++) {
            double before = seconds();
            results[s] = scanners[s].scan(text, length, scanners[s].with);
            times[s][r] = seconds() - before;
        }
    const char *file = strrchr(path, '/') == NULL ? path : strrchr(path, '/') + 1;
    for (size_t s = 0; s < count; s++) {
        double ratios[ROUNDS], own[ROUNDS];
        for (size_t r = 0; r < rounds; r++) {
            ratios[r] = times[0][r] / times[s][r];
            own[r] = (double)length / times[s][r] / 1e9;
        }
        double low = quantile(ratios, rounds, 0.25), high = quantile(ratios, rounds, 0.75);
        printf("%.*s\t%s\t%zu\t%016llx\t%.3f\t%.2f\t%.2f\t%.2f\n", (int)strcspn(file, "."), file, scanners[s].name,
               results[s].count, (unsigned long long)results[s].checksum, quantile(own, rounds, 0.5),
               quantile(ratios, rounds, 0.5), low, high);
    }
    fflush(stdout);
    free(text);
}

int main(int argc, char **argv)
{
    size_t form_count, scanner_count = 0;
    form *forms = all_forms(&form_count);
    forms = add_spellings(forms, &form_count);
    if (argc == 2 && strcmp(argv[1], "--names") == 0) {
        for (size_t i = 0; i < form_count; i++)
            printf("%s\t%s\t%d\t%s\n", csto_name_lang(forms[i].name),
                   csto_evidence_name(csto_name_evidence(forms[i].name)), csto_name_is_cased(forms[i].name),
                   forms[i].text);
        return 0;
    }
    if (argc < 3)
        fail("bench_scan --names, or bench_scan ROUNDS TEXT...");
    size_t rounds = strtoul(argv[1], NULL, 10);
    scanner scanners[SCANNERS];
#ifdef HAVE_HYPERSCAN
    hyperscan peer = compile_hyperscan(forms, form_count);
    scanners[scanner_count++] = (scanner){"hyperscan", scan_hyperscan, &peer};
#endif
#ifdef HAVE_RE2
    scanners[scanner_count++] = (scanner){"re2", scan_re2, compile_re2(forms, form_count)};
#endif
    static const csto_path paths[] = {CSTO_PATH_AVX512, CSTO_PATH_AVX2, CSTO_PATH_SSE2, CSTO_PATH_NEON,
                                      CSTO_PATH_PLAIN};
    static const char *const names[] = {"names avx512", "names avx2", "names sse2", "names neon", "names portable"};
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++)
        if (csto_sieve_of(paths[i]) != NULL)
            scanners[scanner_count++] = (scanner){names[i], scan_names, &paths[i]};
    scanners[scanner_count++] = (scanner){"csto", scan_csto, NULL};
    printf("text\tscanner\tfound\tchecksum\tGB/s\tratio\tlow\thigh\n");
    for (int i = 2; i < argc; i++)
        measure(scanners, scanner_count, argv[i], rounds > ROUNDS ? ROUNDS : rounds);
    return 0;
}
