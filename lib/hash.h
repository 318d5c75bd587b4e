/* SPDX-License-Identifier: MIT */
/* Eight bytes at a time; and the hashes of the index, as lib/generate/hashes.py computes them. The same on every
 * machine. */
#ifndef CSTO_HASH_H
#define CSTO_HASH_H

#include <stdint.h>

#define CSTO_HASH_FACTOR 0x9E3779B97F4A7C15u

/* Eight bytes as a number, the first the lowest; compilers make one load of it. */
static inline uint64_t csto_load8(const unsigned char *at)
{
    return (uint64_t)at[0] | (uint64_t)at[1] << 8 | (uint64_t)at[2] << 16 | (uint64_t)at[3] << 24 |
           (uint64_t)at[4] << 32 | (uint64_t)at[5] << 40 | (uint64_t)at[6] << 48 | (uint64_t)at[7] << 56;
}

static inline void csto_store8(unsigned char *at, uint64_t value)
{
    at[0] = (unsigned char)value;
    at[1] = (unsigned char)(value >> 8);
    at[2] = (unsigned char)(value >> 16);
    at[3] = (unsigned char)(value >> 24);
    at[4] = (unsigned char)(value >> 32);
    at[5] = (unsigned char)(value >> 40);
    at[6] = (unsigned char)(value >> 48);
    at[7] = (unsigned char)(value >> 56);
}

static inline uint64_t csto_hash_mix(uint64_t hash, uint64_t piece)
{
    hash = (hash ^ piece) * CSTO_HASH_FACTOR;
    return hash ^ hash >> 32;
}

/* Goes on from a hash with further bytes: eight by eight, then the rest. Where a text is cut makes a difference. Seven
 * bytes after them must be readable. */
static inline uint64_t csto_hash_add(uint64_t hash, const unsigned char *bytes, uint32_t length)
{
    for (; length >= 8; length -= 8, bytes += 8)
        hash = csto_hash_mix(hash, csto_load8(bytes));
    return length == 0 ? hash : csto_hash_mix(hash, csto_load8(bytes) & (((uint64_t)1 << 8 * length) - 1));
}

/* What the hash of a step from a fork of the tree of keys begins with. */
static inline uint64_t csto_hash_fork(uint32_t fork) { return fork * CSTO_HASH_FACTOR; }

/* Which bit stands for a character, in sets of them. */
static inline uint64_t csto_letter_bit(uint32_t point) { return (uint64_t)1 << (point * 0x9E3779B1u >> 26); }

/* ---- the beginning of a word, for the sieve ---- */

/* Without case as far as bits go: bit 5 of letters in ASCII; of two-byte letters bit 5 of the second byte and bit 0 of
 * the first, which is where Cyrillic capitals differ from small letters. */
#define CSTO_WORD_CASE 0x2021202120212021u

/* The first hash, and the second of what has passed by it. The highest bits say which word of the table, bits 40 to
 * 45 which bit of it. */
static inline uint64_t csto_word_hash(uint64_t first_eight) { return (first_eight | CSTO_WORD_CASE) * CSTO_HASH_FACTOR; }

static inline uint64_t csto_word_rehash(uint64_t hash) { return (hash ^ hash >> 29) * CSTO_HASH_FACTOR; }

static inline uint64_t csto_word_bit(const uint64_t *table, uint32_t shift, uint64_t hash)
{
    return table[hash >> shift] >> (hash >> 40 & 63) & 1;
}

#endif
