/* SPDX-License-Identifier: MIT */
/*
 * Vector instructions: all that the library uses of them, and what stands in for them elsewhere.
 *
 * A block is 64 bytes of text. Each way of working defines, for its suffix:
 *   block_load(at)              the block at any address
 *   block_or(block, bits)       the bits set in each byte
 *   block_range(block, b, n)    a bit for each byte that is one of the n values from b on, the first byte the lowest
 *   block_list(bits, base, out) writes base + where the bits are, and returns how many they are; up to
 *                               CSTO_LIST_SPARE more are written
 *
 * A wide is 16 bytes where every machine of the sort has such words, a broad 64 where this one has masked loads of
 * them.
 */
#ifndef CSTO_VECTOR_H
#define CSTO_VECTOR_H

#include "hash.h"

#include <stddef.h>
#include <string.h>

#define CSTO_BLOCK 64
#define CSTO_LIST_SPARE 32

#if defined(__GNUC__) && defined(__x86_64__)
#define CSTO_X86 1
#include <immintrin.h>
#define CSTO_AVX2 __attribute__((target("avx2,bmi,bmi2,popcnt")))
#define CSTO_AVX512 __attribute__((target("avx512f,avx512bw,avx512vl,avx512vbmi2,avx2,bmi,bmi2,popcnt")))
#elif defined(__GNUC__) && defined(__aarch64__) && defined(__ARM_NEON) && !defined(__AARCH64EB__)
#define CSTO_NEON 1
#include <arm_neon.h>
#endif

/* The number of the lowest set bit, of which there must be one; and how many bits are set. */
#if defined(__GNUC__)
#define csto_lowest_bit(bits) ((uint32_t)__builtin_ctzll(bits))
#define csto_count_bits(bits) ((uint32_t)__builtin_popcountll(bits))
#else
static inline uint32_t csto_lowest_bit(uint64_t bits)
{
    uint32_t n = 0;
    for (; (bits & 255) == 0; bits >>= 8)
        n += 8;
    for (; (bits & 1) == 0; bits >>= 1)
        n++;
    return n;
}
static inline uint32_t csto_count_bits(uint64_t bits)
{
    uint32_t n = 0;
    for (; bits != 0; bits &= bits - 1)
        n++;
    return n;
}
#endif

/* Words are some six bytes long: as many as most blocks have are written without asking how many there are. gcc would
 * gather them in vectors, which is slower. */
#if defined(__GNUC__)
#define CSTO_ONE_BY_ONE() __asm__ volatile("" ::: "memory")
#else
#define CSTO_ONE_BY_ONE() ((void)0)
#endif
#define CSTO_LIST(bits, base, out) \
    uint32_t count = csto_count_bits(bits), i = 0; \
    for (; i < 12; i++, bits &= bits - 1) { \
        out[i] = (uint16_t)(base + csto_lowest_bit(bits | (uint64_t)1 << 63)); \
        CSTO_ONE_BY_ONE(); \
    } \
    for (; i < count; i++, bits &= bits - 1) \
        out[i] = (uint16_t)(base + csto_lowest_bit(bits)); \
    return count

/* ---- words of eight bytes, on any machine ---- */

typedef struct csto_block_plain {
    uint64_t words[8];
} csto_block_plain;

static inline csto_block_plain csto_block_load_plain(const unsigned char *at)
{
    csto_block_plain block;
    for (int i = 0; i < 8; i++)
        block.words[i] = csto_load8(at + 8 * i);
    return block;
}

static inline csto_block_plain csto_block_or_plain(csto_block_plain block, unsigned bits)
{
    for (int i = 0; i < 8; i++)
        block.words[i] |= bits * 0x0101010101010101u;
    return block;
}

static inline uint64_t csto_block_range_plain(csto_block_plain block, unsigned first, unsigned count)
{
    const uint64_t ones = 0x0101010101010101u, top = ones << 7;
    uint64_t bits = 0;
    for (int i = 7; i >= 0; i--) {
        /* each byte less `first`: the top bits are kept out of the way, so that nothing is borrowed, and put right */
        uint64_t word = block.words[i], first_all = first * ones;
        uint64_t from = ((word | top) - (first_all & ~top)) ^ ((word ^ ~first_all) & top);
        /* the top bit of each byte: whether it is at least `count`, which is at most 128 */
        uint64_t past = ((from & ~top) + (128 - count) * ones) | from;
        bits = bits << 8 | ((~past & top) >> 7) * 0x0102040810204080u >> 56;
    }
    return bits;
}

static inline uint32_t csto_block_list_plain(uint64_t bits, uint32_t base, uint16_t *out)
{
    CSTO_LIST(bits, base, out);
}

/* ---- x86-64 ---- */

#ifdef CSTO_X86

/* What the machine has: glibc has asked the processor, which under a hypervisor takes microseconds. Without glibc the
 * baseline will do. */
#if defined(__GLIBC__) && (__GLIBC__ > 2 || __GLIBC_MINOR__ >= 33)
#include <sys/platform/x86.h>
/* As CPU_FEATURE_ACTIVE(), but of several features at once: bits of a register of cpuid's leaf. */
enum { CSTO_EBX = 1, CSTO_ECX = 2 };
#define CSTO_FEATURE(feature) ((uint32_t)1 << (feature) % 32)
static inline int csto_has_features(unsigned leaf, int in, uint32_t features)
{
    return (__x86_get_cpuid_feature_leaf(leaf)->active_array[in] & features) == features;
}
static inline int csto_has_avx2(void)
{
    return csto_has_features(CPUID_INDEX_1, CSTO_ECX, CSTO_FEATURE(x86_cpu_POPCNT)) &&
           csto_has_features(CPUID_INDEX_7, CSTO_EBX,
                             CSTO_FEATURE(x86_cpu_AVX2) | CSTO_FEATURE(x86_cpu_BMI1) | CSTO_FEATURE(x86_cpu_BMI2));
}
/* What CSTO_BROAD wants; and what CSTO_AVX512 wants with csto_has_avx2(). */
static inline int csto_has_broad(void)
{
    return csto_has_features(CPUID_INDEX_7, CSTO_EBX,
                             CSTO_FEATURE(x86_cpu_BMI2) | CSTO_FEATURE(x86_cpu_AVX512F) |
                                 CSTO_FEATURE(x86_cpu_AVX512BW) | CSTO_FEATURE(x86_cpu_AVX512DQ));
}
static inline int csto_has_avx512(void)
{
    return csto_has_features(CPUID_INDEX_7, CSTO_EBX,
                             CSTO_FEATURE(x86_cpu_AVX512F) | CSTO_FEATURE(x86_cpu_AVX512BW) |
                                 CSTO_FEATURE(x86_cpu_AVX512VL)) &&
           csto_has_features(CPUID_INDEX_7, CSTO_ECX, CSTO_FEATURE(x86_cpu_AVX512_VBMI2));
}
#else
static inline int csto_has_avx2(void) { return 0; }
static inline int csto_has_broad(void) { return 0; }
static inline int csto_has_avx512(void) { return 0; }
#endif

typedef struct csto_block_sse2 {
    __m128i parts[4];
} csto_block_sse2;

static inline csto_block_sse2 csto_block_load_sse2(const unsigned char *at)
{
    csto_block_sse2 block;
    for (int i = 0; i < 4; i++)
        block.parts[i] = _mm_loadu_si128((const __m128i *)(const void *)(at + 16 * i));
    return block;
}

static inline csto_block_sse2 csto_block_or_sse2(csto_block_sse2 block, unsigned bits)
{
    for (int i = 0; i < 4; i++)
        block.parts[i] = _mm_or_si128(block.parts[i], _mm_set1_epi8((char)bits));
    return block;
}

static inline uint64_t csto_block_range_sse2(csto_block_sse2 block, unsigned first, unsigned count)
{
    /* There are only signed comparisons: `first` is moved to the least value. */
    const __m128i move = _mm_set1_epi8((char)(128 - first)), end = _mm_set1_epi8((char)(128 + count));
    uint64_t bits = 0;
    for (int i = 3; i >= 0; i--)
        bits = bits << 16 | (uint32_t)_mm_movemask_epi8(_mm_cmplt_epi8(_mm_add_epi8(block.parts[i], move), end));
    return bits;
}

static inline uint32_t csto_block_list_sse2(uint64_t bits, uint32_t base, uint16_t *out) { CSTO_LIST(bits, base, out); }

typedef struct csto_block_avx2 {
    __m256i low, high;
} csto_block_avx2;

CSTO_AVX2 static inline csto_block_avx2 csto_block_load_avx2(const unsigned char *at)
{
    csto_block_avx2 block = {_mm256_loadu_si256((const __m256i *)(const void *)at),
                             _mm256_loadu_si256((const __m256i *)(const void *)(at + 32))};
    return block;
}

CSTO_AVX2 static inline csto_block_avx2 csto_block_or_avx2(csto_block_avx2 block, unsigned bits)
{
    const __m256i all = _mm256_set1_epi8((char)bits);
    block.low = _mm256_or_si256(block.low, all);
    block.high = _mm256_or_si256(block.high, all);
    return block;
}

CSTO_AVX2 static inline uint64_t csto_block_range_avx2(csto_block_avx2 block, unsigned first, unsigned count)
{
    const __m256i move = _mm256_set1_epi8((char)(128 - first)), end = _mm256_set1_epi8((char)(128 + count));
    uint32_t low = (uint32_t)_mm256_movemask_epi8(_mm256_cmpgt_epi8(end, _mm256_add_epi8(block.low, move)));
    uint32_t high = (uint32_t)_mm256_movemask_epi8(_mm256_cmpgt_epi8(end, _mm256_add_epi8(block.high, move)));
    return (uint64_t)high << 32 | low;
}

CSTO_AVX2 static inline uint32_t csto_block_list_avx2(uint64_t bits, uint32_t base, uint16_t *out)
{
    CSTO_LIST(bits, base, out);
}

CSTO_AVX512 static inline __m512i csto_block_load_avx512(const unsigned char *at)
{
    return _mm512_loadu_si512((const void *)at);
}

CSTO_AVX512 static inline __m512i csto_block_or_avx512(__m512i block, unsigned bits)
{
    return _mm512_or_si512(block, _mm512_set1_epi8((char)bits));
}

CSTO_AVX512 static inline uint64_t csto_block_range_avx512(__m512i block, unsigned first, unsigned count)
{
    return _mm512_cmplt_epu8_mask(_mm512_sub_epi8(block, _mm512_set1_epi8((char)first)), _mm512_set1_epi8((char)count));
}

CSTO_AVX512 static inline uint32_t csto_block_list_avx512(uint64_t bits, uint32_t base, uint16_t *out)
{
    static const unsigned char numbers[64] = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15,
                                              16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
                                              32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47,
                                              48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    const __m512i places = _mm512_maskz_compress_epi8(bits, csto_block_load_avx512(numbers));
    const __m512i bases = _mm512_set1_epi16((short)base);
    uint32_t count = csto_count_bits(bits);
    _mm512_storeu_si512((void *)out, _mm512_add_epi16(bases, _mm512_cvtepu8_epi16(_mm512_castsi512_si256(places))));
    if (count > 32)
        _mm512_storeu_si512((void *)(out + 32),
                            _mm512_add_epi16(bases, _mm512_cvtepu8_epi16(_mm512_extracti64x4_epi64(places, 1))));
    return count;
}

#endif

/* ---- AArch64 ---- */

#ifdef CSTO_NEON

static inline uint8x16x4_t csto_block_load_neon(const unsigned char *at)
{
    uint8x16x4_t block;
    for (int i = 0; i < 4; i++)
        block.val[i] = vld1q_u8(at + 16 * i);
    return block;
}

static inline uint8x16x4_t csto_block_or_neon(uint8x16x4_t block, unsigned bits)
{
    for (int i = 0; i < 4; i++)
        block.val[i] = vorrq_u8(block.val[i], vdupq_n_u8((uint8_t)bits));
    return block;
}

static inline uint64_t csto_block_range_neon(uint8x16x4_t block, unsigned first, unsigned count)
{
    static const uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
    const uint8x16_t from = vdupq_n_u8((uint8_t)first), end = vdupq_n_u8((uint8_t)count), bit = vld1q_u8(places);
    for (int i = 0; i < 4; i++)
        block.val[i] = vandq_u8(vcltq_u8(vsubq_u8(block.val[i], from), end), bit);
    uint8x16_t low = vpaddq_u8(block.val[0], block.val[1]), high = vpaddq_u8(block.val[2], block.val[3]);
    uint8x16_t all = vpaddq_u8(low, high);
    return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(all, all)), 0);
}

static inline uint32_t csto_block_list_neon(uint64_t bits, uint32_t base, uint16_t *out) { CSTO_LIST(bits, base, out); }

#endif

/* ---- wide words, on which the operators of C work as on uint64_t; shifts go over the bounds of bytes ---- */

#if defined(CSTO_X86) || defined(CSTO_NEON)
typedef uint64_t csto_wide __attribute__((vector_size(16)));
static inline int csto_wide_is_zero(csto_wide wide) { return (wide[0] | wide[1]) == 0; }
#else
typedef uint64_t csto_wide;
static inline int csto_wide_is_zero(csto_wide wide) { return wide == 0; }
#endif

static inline csto_wide csto_wide_load(const unsigned char *at)
{
    csto_wide wide;
    memcpy(&wide, at, sizeof wide);
    return wide;
}

#ifdef CSTO_X86

#define CSTO_BROAD __attribute__((target("avx512f,avx512bw,avx512dq,bmi2")))
typedef uint64_t csto_broad __attribute__((vector_size(64)));

/* How many bytes a text may have: bzhi, which looks at eight bits, then gives as many ones as are left, or 64. */
#define CSTO_BROAD_TEXT 255

/* The bytes of a text after one of its places: 64, or the rest and zeros. No other bytes are read. */
CSTO_BROAD static inline csto_broad csto_broad_load(const unsigned char *text, size_t at, size_t length)
{
    return (csto_broad)_mm512_maskz_loadu_epi8(_bzhi_u64(~(uint64_t)0, (unsigned)(length - at)), text + at);
}

/* The byte before each of these, a zero before the first one of the text. */
CSTO_BROAD static inline csto_broad csto_broad_load_before(const unsigned char *text, size_t at, size_t length)
{
    uint64_t bytes = _bzhi_u64(~(uint64_t)0, (unsigned)(length - at));
    return (csto_broad)_mm512_maskz_loadu_epi8(at == 0 ? bytes & ~(uint64_t)1 : bytes, text + at - 1);
}

/* Products of the lower halves. */
CSTO_BROAD static inline csto_broad csto_broad_times(csto_broad a, csto_broad b)
{
    return (csto_broad)_mm512_mul_epu32((__m512i)a, (__m512i)b);
}

CSTO_BROAD static inline uint64_t csto_broad_xor(csto_broad broad)
{
    const __m512i all = (__m512i)broad;
    const __m256i half = _mm256_xor_si256(_mm512_castsi512_si256(all), _mm512_extracti64x4_epi64(all, 1));
    const __m128i pair = _mm_xor_si128(_mm256_castsi256_si128(half), _mm256_extracti128_si256(half, 1));
    return (uint64_t)_mm_cvtsi128_si64(_mm_xor_si128(pair, _mm_unpackhi_epi64(pair, pair)));
}

CSTO_BROAD static inline int csto_broad_is_zero(csto_broad broad)
{
    return _mm512_test_epi64_mask((__m512i)broad, (__m512i)broad) == 0;
}

#endif

#endif
