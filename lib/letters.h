/* SPDX-License-Identifier: MIT */
/* Characters, and letters of ASCII and Russian, eight bytes at a time. */
#ifndef CSTO_LETTERS_H
#define CSTO_LETTERS_H

#include "vector.h"

/* Eight bytes with the capitals of ASCII among them in small letters. */
static inline uint64_t csto_small_letters(uint64_t bytes)
{
    const uint64_t ones = 0x0101010101010101u, top = ones << 7;
    uint64_t low = bytes & ~top;
    return bytes + (((low + (0x80 - 'A') * ones) & ~(low + (0x7F - 'Z') * ones) & ~bytes & top) >> 2);
}

/* How many characters bytes have. Seven more must be readable. */
static inline uint32_t csto_characters(const unsigned char *at, uint32_t length)
{
    const uint64_t ones = 0x0101010101010101u;
    uint32_t count = length;
    for (uint32_t i = 0; i < length; i += 8) {
        uint64_t bytes = csto_load8(at + i), later = bytes >> 7 & ~(bytes >> 6) & ones;
        if (length - i < 8)
            later &= csto_first_bytes(length - i);
        count -= (uint32_t)(later * ones >> 56);
    }
    return count;
}

/* How many of eight bytes are letters or digits of ASCII before any other. */
static inline uint32_t csto_ascii_letters(uint64_t bytes)
{
    const uint64_t ones = 0x0101010101010101u, top = ones << 7;
    uint64_t low = bytes & ~top, small = low | 0x20 * ones;
    uint64_t letters = (small + (0x80 - 'a') * ones) & ~(small + (0x7F - 'z') * ones);
    uint64_t digits = (low + (0x80 - '0') * ones) & ~(low + (0x7F - '9') * ones);
    uint64_t others = (~(letters | digits) | bytes) & top;
    return others == 0 ? 8 : csto_lowest_bit(others) / 8;
}

/* How many of eight bytes are whole letters from А to я before any other: D0 90 to D1 8F, but for ё. */
static inline uint32_t csto_russian_letters(uint64_t bytes)
{
    const uint64_t ones = 0x0001000100010001u;
    uint64_t others = (bytes & 0xC0FE * ones) ^ 0x80D0 * ones;
    /* After D1 the two bits below those that say "later byte" are none, after D0 they are some. */
    others |= ~((bytes >> 12 | bytes >> 13) ^ bytes) & ones;
    return others == 0 ? 8 : csto_lowest_bit(others) / 16 * 2;
}

#endif
