/* SPDX-License-Identifier: MIT */
#include "sieve.h"

#include "fold.h"
#include "vector.h"

#include <stddef.h>

/* Of a block: where words begin, what ends words, and characters that are neither plain nor ends. */
typedef struct sieve_marks {
    uint64_t starts, ends, others;
} sieve_marks;

/* What the end of a block means for the next one. */
typedef struct sieve_carry {
    uint64_t ascii, high, plain, later, ends;
} sieve_carry;

/* Which bytes of eight a word of a length has. */
static const uint64_t sieve_masks[9] = {
    0, 0xFF, 0xFFFF, 0xFFFFFF, 0xFFFFFFFF, 0xFFFFFFFFFF, 0xFFFFFFFFFFFF, 0xFFFFFFFFFFFFFF, 0xFFFFFFFFFFFFFFFF};

/* How long the word at a place is, at most eight bytes. */
static inline uint32_t length_of_word(const unsigned char *ends, uint32_t at)
{
    const unsigned char *from = ends + (at >> 3);
    uint32_t bits = (uint32_t)(from[0] | from[1] << 8) >> (at & 7) | 0x100; /* which ends the longest looked at */
    return csto_lowest_bit(bits);
}

static inline uint64_t beginning_of_word(const unsigned char *word, uint32_t length)
{
    return csto_load8(word) & sieve_masks[length];
}

/* What follows a word; see csto_follows. */
static inline unsigned char after_word(const unsigned char *end)
{
    if (end[0] > ' ')
        return CSTO_FOLLOWS_OTHER;
    return end[0] == ' ' && end[1] < 0x80 && (csto_ascii_chars[end[1]].flags & CSTO_CHAR_WORD) != 0
               ? end[1]
               : CSTO_FOLLOWS_BLANK;
}

/* Whether some name begins with the word, which is at most eight bytes long, and can go on as the text does. */
static inline int can_go_on(const uint64_t *second, uint32_t shift, const unsigned char *word, uint32_t length)
{
    uint64_t begins = beginning_of_word(word, length);
    return csto_word_bit(second, shift, csto_word_rehash(begins, CSTO_FOLLOWS_ANY)) != 0 ||
           (length < 8 && csto_word_bit(second, shift, csto_word_rehash(begins, after_word(word + length))) != 0);
}

/* The bits, and the nine bits before each: a mark right after the first eight bytes counts as well, and so it does when
 * only the first byte of the character before it is among them. */
static inline uint64_t with_nine_before(uint64_t bits, uint64_t next)
{
    static const unsigned char far[] = {1, 2, 4, 2};
    for (int i = 0; i < 4; i++) {
        bits |= bits >> far[i] | next << (64 - far[i]);
        next |= next >> far[i];
    }
    return bits;
}

/* By its first two bytes. */
static inline int may_begin(const uint8_t *pairs, const unsigned char *at)
{
    return pairs[at[0] << 5 | at[1] >> 3] >> (at[1] & 7) & 1;
}

#define SUFFIX _plain
#define BLOCK csto_block_plain
#define TARGET
#include "sieve_stages.h"

#ifdef CSTO_X86

#define SUFFIX _sse2
#define BLOCK csto_block_sse2
#define TARGET
#include "sieve_stages.h"

#define SUFFIX _avx2
#define BLOCK csto_block_avx2
#define TARGET CSTO_AVX2
#include "sieve_stages.h"

#define SUFFIX _avx512
#define BLOCK __m512i
#define TARGET CSTO_AVX512
#include "sieve_stages.h"

#endif

#ifdef CSTO_NEON

#define SUFFIX _neon
#define BLOCK uint8x16x4_t
#define TARGET
#include "sieve_stages.h"

#endif

csto_sieve *csto_sieve_of(csto_path path)
{
    switch (path) {
    case CSTO_PATH_PLAIN:
        return sieve_plain;
#ifdef CSTO_X86
    case CSTO_PATH_SSE2:
        return sieve_sse2;
    case CSTO_PATH_AVX2:
        return csto_has_avx2() ? sieve_avx2 : NULL;
    case CSTO_PATH_AVX512:
        return csto_has_avx2() && csto_has_avx512() ? sieve_avx512 : NULL;
#endif
#ifdef CSTO_NEON
    case CSTO_PATH_NEON:
        return sieve_neon;
#endif
    default:
        return NULL;
    }
}

csto_sieve *csto_sieve_best(void)
{
#if defined(CSTO_X86)
    return !csto_has_avx2() ? sieve_sse2 : csto_has_avx512() ? sieve_avx512 : sieve_avx2;
#elif defined(CSTO_NEON)
    return sieve_neon;
#else
    return sieve_plain;
#endif
}
