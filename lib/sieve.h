/* SPDX-License-Identifier: MIT */
/*
 * The sieve: where in a text a name may begin.
 *
 * Most words begin no name. The sieve marks where words begin and end, 64 bytes at a time; the first eight bytes of
 * each word, cut where it ends and without case, are hashed to a bit that says whether some name begins so. Of the few
 * that are left a second hash tells letters apart better and has what follows the word: else "to" and "a" would be let
 * through for To‘qayev and A/RES/59/50, and "first" before anything but a "d". What it lets through is compared exactly
 * (candidates.h), so it may let through too much, but never holds back the beginning of a name.
 *
 * ASCII, and letters that most texts in Latin and Cyrillic script are made of, are *plain*: they join with nothing but
 * what is marked as other. A word with other characters in its first eight bytes, or right after them, is let through
 * by its first two bytes alone. What is plain, and what ends a word, lib/generate/spellings.py says in the same terms.
 */
#ifndef CSTO_SIEVE_H
#define CSTO_SIEVE_H

#include <stdint.h>

/* How much is sifted at a time, at most. The last CSTO_SIEVE_AHEAD bytes are only read for the words before them. */
enum { CSTO_SIEVE_BLOCKS = 16, CSTO_SIEVE_BYTES = 64 * CSTO_SIEVE_BLOCKS, CSTO_SIEVE_AHEAD = 10 };

/* What is sought: the beginnings of words that are let through, by two hashes and by their first two bytes. */
typedef struct csto_sieve_table {
    const uint64_t *first, *second;
    const uint8_t *pairs;
    uint32_t shift;
} csto_sieve_table;

/* Writes a bit for each byte of the blocks: whether it is a place where a name may begin. Two bytes after the blocks
 * are read as well. */
typedef void csto_sieve(const csto_sieve_table *table, const unsigned char *text, uint32_t blocks, uint64_t *places);

/* The ways to work, all with the same results. */
typedef enum csto_path { CSTO_PATH_PLAIN, CSTO_PATH_SSE2, CSTO_PATH_AVX2, CSTO_PATH_AVX512, CSTO_PATH_NEON } csto_path;
#define CSTO_PATHS 5

/* The sieve of a path; NULL when this machine cannot take it. */
csto_sieve *csto_sieve_of(csto_path path);

/* The fastest that this machine can take. */
csto_sieve *csto_sieve_best(void);

#endif
