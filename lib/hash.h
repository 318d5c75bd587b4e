/* SPDX-License-Identifier: MIT */
/* Eight bytes at a time; and the hashes of the index, as lib/generate/hashes.py computes them. The same on every
 * machine. */
#ifndef CSTO_HASH_H
#define CSTO_HASH_H

#include <stdint.h>

#define CSTO_HASH_FACTOR 0x9E3779B97F4A7C15u

/* Bytes as a number, the first the lowest; compilers make one load of it. */
static inline uint32_t csto_load4(const unsigned char *at)
{
    return at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24;
}

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

/* Those of the first 1 to 8 of eight bytes. */
static inline uint64_t csto_first_bytes(uint32_t count) { return ~(uint64_t)0 >> (64 - 8 * count); }

static inline uint64_t csto_hash_mix(uint64_t hash, uint64_t piece)
{
    hash = (hash ^ piece) * CSTO_HASH_FACTOR;
    return hash ^ hash >> 32;
}

/* Which bit stands for a character, in sets of them. */
static inline uint32_t csto_letter_bit(uint32_t point) { return (uint32_t)1 << (point * 0x9E3779B1u >> 27); }

/* ---- words, whatever their case ---- */

/* Without case as far as bits go: bit 5 of letters in ASCII; of two-byte letters bit 5 of the second byte and bit 0 of
 * the first, which is where Cyrillic capitals differ from small letters. */
#define CSTO_WORD_CASE 0x2021202120212021u

/* A step in the tree of keys (candidates.c): begins with the fork that it leads from and whether white space comes
 * first; then the word, eight bytes at a time. */
static inline uint64_t csto_step_start(uint32_t fork, int is_after_space)
{
    return (2 * fork + (is_after_space != 0)) * CSTO_HASH_FACTOR;
}

static inline uint64_t csto_step_add(uint64_t hash, uint64_t bytes, uint32_t count)
{
    return csto_hash_mix(hash, (bytes | CSTO_WORD_CASE) & csto_first_bytes(count));
}

/* Where the slots begin in which a step may be; the next ones are those after it, up to one that is 0. */
static inline uint32_t csto_step_slot(uint64_t hash, uint32_t slots)
{
    return (uint32_t)((uint64_t)(uint32_t)hash * slots >> 32);
}

/* Bytes without case as CSTO_WORD_CASE has it, but bit 0 is taken only from what begins a character of several bytes:
 * in ASCII it tells letters apart. Of uint64_t and of vectors of them. */
#define CSTO_CASELESS(bytes) ((bytes) & ~(0x2020202020202020u | ((bytes) >> 7 & (bytes) >> 6 & 0x0101010101010101u)))

/* For the sieve the first hash of the beginning of a word; and the second, of what has passed by it, with what follows
 * the word: an enumerator of csto_follows or, after one space, a letter or digit of ASCII. The highest bits say which
 * word of the table, bits 40 to 45 which bit of it. */
enum csto_follows {
    CSTO_FOLLOWS_ANY = 0,   /* whatever; the only one of words of eight bytes and more */
    CSTO_FOLLOWS_BLANK = 1, /* white space of ASCII, but not one space before a letter or digit of ASCII */
    CSTO_FOLLOWS_OTHER = 2
};

static inline uint64_t csto_word_hash(uint64_t first_eight)
{
    return (first_eight | CSTO_WORD_CASE) * CSTO_HASH_FACTOR;
}

static inline uint64_t csto_word_rehash(uint64_t first_eight, unsigned char follows)
{
    uint64_t hash = (CSTO_CASELESS(first_eight) | (uint64_t)(follows & 0xDFu) << 56) * CSTO_HASH_FACTOR;
    return (hash ^ hash >> 29) * CSTO_HASH_FACTOR;
}

static inline uint64_t csto_word_bit(const uint64_t *table, uint32_t shift, uint64_t hash)
{
    return table[hash >> shift] >> (hash >> 40 & 63) & 1;
}

/* ---- whole forms as they are written, whatever their case (written.c) ---- */

/* Eight words of eight bytes make a block, and each has a factor of its own: the upper halves of the powers of
 * CSTO_HASH_FACTOR, made odd. */
#define CSTO_WRITTEN_FACTORS \
    0x9E3779B9u, 0xDF442D23u, 0x604A5CE3u, 0xD94363FDu, 0x2E2B795Fu, 0x4BE7956Fu, 0x5ECB31E5u, 0x06D4B261u

/* Of uint64_t and of vectors of them: the hash between two blocks; and what is left of CSTO_CASELESS() brought together
 * in the lower half, which alone is multiplied: vectors do that fastest. */
#define CSTO_WRITTEN_TURN(hash) ((hash) << 25 | (hash) >> 39)
#define CSTO_WRITTEN_HALF(bits) ((bits) ^ (bits) >> 29)

static inline uint64_t csto_written_word(uint64_t bytes, uint64_t factor)
{
    uint64_t bits = CSTO_CASELESS(bytes);
    return (uint32_t)CSTO_WRITTEN_HALF(bits) * factor;
}

/* The highest bits say which pilot the hash has, bits 20 to 51 with it which row. */
static inline uint64_t csto_written_finish(uint64_t hash, uint64_t length)
{
    return (hash ^ length) * CSTO_HASH_FACTOR;
}

static inline uint32_t csto_written_place(uint64_t hash, uint32_t pilot, uint32_t count)
{
    return (uint32_t)((uint64_t)((uint32_t)(hash >> 20) * pilot) * count >> 32);
}

/* Of a code of two or three characters, the first the lowest byte, whatever their case. */
static inline uint32_t csto_code_hash(uint32_t code, uint32_t factor) { return (code | 0x202020u) * factor; }

#endif
