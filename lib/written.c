/* SPDX-License-Identifier: MIT */
/*
 * A perfect hash of the text, without the bits in which case shows, leads to the only form that it can be. The two are
 * compared many bytes at a time: where letters differ, they must do so as a capital and its small letter do.
 *
 * А to П (D0 90 to D0 9F) and а to п (D0 B0 to D0 BF) differ in bit 5 of the second byte, Р to Я (D0 A0 to D0 AF) and
 * р to я (D1 80 to D1 8F) in it and in bit 0 of the first.
 */
#include "written.h"

#include "vector.h"

#include <string.h>

enum { LEAST = 2, MOST = 1024 };

/* ---- comparing: which bits differ as they may not, in uint64_t and in vectors of them ---- */

#define EACH(byte) ((byte) * (uint64_t)0x0101010101010101u)

/* Whether a byte has a bit, told by bit 5. */
#define BIT7(bytes) ((bytes) >> 2)
#define BIT6(bytes) ((bytes) >> 1)
#define BIT4(bytes) ((bytes) << 1)
#define BIT0(bytes) ((bytes) << 5)

/* Letters of ASCII have bit 6 and not bit 7. The generator sees to it that nothing else in such a form has. */
#define WRONG_ASCII(differs, form) ((differs) & ~(BIT6(form) & ~BIT7(form) & EACH(0x20)))

/* Those of Russian as well. `before` is the byte before each.
 *
 * D0 and D1 have bit 4 and not bit 5, and so has nothing else before the second byte of a character, which has bit 7
 * and not bit 6. There is a case from А to п, bits 4 or 5 after D0, and from р to я, neither after D1. Bit 0 of the
 * first byte differs where bit 5 of the second does and bit 4 is not set, and nowhere else. */
#define IS_RUSSIAN(form, before) \
    (BIT7(form) & ~BIT6(form) & BIT4(before) & ~(before) & (BIT0(before) ^ ((form) | BIT4(form))))
#define HAS_CASE(form, before) ((BIT6(form) & ~BIT7(form)) | IS_RUSSIAN(form, before))
#define WRONG_RUSSIAN(differs, differs_before, form, before) \
    (((((BIT7(form) & ~BIT4(form) & (differs)) ^ BIT0(differs_before)) | ((differs) & ~HAS_CASE(form, before))) & \
      EACH(0x20)) | \
     ((differs) & ~EACH(0x21)))

/* Of the last byte, which none comes after, bit 0 is compared here. */
static inline int ends_alike(const unsigned char *text, const unsigned char *form, size_t length)
{
    return ((text[length - 1] ^ form[length - 1]) & 1) == 0;
}

/* The row of a hash, when its form has the length: the pilot of its bucket says how those of the bucket are spread. */
static inline const csto_written *row_of(uint64_t hash, size_t length)
{
    uint32_t factor = 2u * csto_written_pilots[hash >> csto_written_shift] + 1u;
    const csto_written *row = csto_written_rows + ((uint64_t)((uint32_t)hash * factor) * csto_written_count >> 32);
    return row->shape >> 3 == length ? row : NULL;
}

static inline const unsigned char *form_of(const csto_written *row)
{
    return (const unsigned char *)csto_text + row->text;
}

/* ---- on any machine ---- */

static inline uint64_t load2(const unsigned char *at) { return at[0] | (uint64_t)at[1] << 8; }

/* Two to eight bytes, and zeros after them. */
static inline uint64_t load_few(const unsigned char *at, size_t length)
{
    if (length < 4)
        return load2(at) | load2(at + length - 2) << 8 * (length - 2);
    return csto_load4(at) | (uint64_t)csto_load4(at + length - 4) << 8 * (length - 4);
}

static inline uint64_t hash_of(const unsigned char *at, size_t length)
{
    static const uint64_t factors[] = {CSTO_WRITTEN_FACTORS};
    const size_t words = sizeof factors / sizeof factors[0];
    if (length <= 8)
        return csto_written_finish(CSTO_WRITTEN_BITS(load_few(at, length)) * factors[0], length);
    uint64_t hash = 0, word = csto_load8(at + length - 8);
    size_t i = 0;
    for (; 8 * i + 8 < length; i++) {
        uint64_t bytes = csto_load8(at + 8 * i);
        if (i % words == 0)
            hash = CSTO_WRITTEN_TURN(hash);
        hash ^= CSTO_WRITTEN_BITS(bytes) * factors[i % words];
    }
    word >>= 8 * (8 * i + 8 - length);
    if (i % words == 0)
        hash = CSTO_WRITTEN_TURN(hash);
    hash ^= CSTO_WRITTEN_BITS(word) * factors[i % words];
    return csto_written_finish(hash, length);
}

static inline uint64_t wrong_ascii_few(uint64_t text, uint64_t form) { return WRONG_ASCII(text ^ form, form); }

static inline csto_wide wrong_ascii(const unsigned char *text, const unsigned char *form)
{
    const csto_wide wide = csto_wide_load(form), differs = csto_wide_load(text) ^ wide;
    return WRONG_ASCII(differs, wide);
}

static inline int is_same_ascii(const unsigned char *text, const unsigned char *form, size_t length)
{
    if (length <= 8)
        return wrong_ascii_few(load_few(text, length), load_few(form, length)) == 0;
    size_t last = length - 8, last_wide = length - sizeof(csto_wide);
    if (length <= sizeof(csto_wide))
        return (wrong_ascii_few(csto_load8(text), csto_load8(form)) |
                wrong_ascii_few(csto_load8(text + last), csto_load8(form + last))) == 0;
    csto_wide wrong = wrong_ascii(text + last_wide, form + last_wide);
    for (size_t i = 0; i < last_wide; i += sizeof(csto_wide))
        wrong |= wrong_ascii(text + i, form + i);
    return csto_wide_is_zero(wrong);
}

/* Of eight bytes, with what comes before them; at the beginning they are shifted. */
static inline uint64_t wrong_russian_few(uint64_t text, uint64_t text_before, uint64_t form, uint64_t form_before)
{
    return WRONG_RUSSIAN(text ^ form, text_before ^ form_before, form, form_before);
}

static inline csto_wide wrong_russian(const unsigned char *text, const unsigned char *form)
{
    const csto_wide wide = csto_wide_load(form), before = csto_wide_load(form - 1);
    const csto_wide differs = csto_wide_load(text) ^ wide, differs_before = csto_wide_load(text - 1) ^ before;
    return WRONG_RUSSIAN(differs, differs_before, wide, before);
}

static inline int is_same_russian(const unsigned char *text, const unsigned char *form, size_t length)
{
    if (!ends_alike(text, form, length))
        return 0;
    uint64_t few = load_few(text, length < 8 ? length : 8), form_few = load_few(form, length < 8 ? length : 8);
    uint64_t wrong_few = wrong_russian_few(few, few << 8, form_few, form_few << 8);
    if (length <= 8)
        return wrong_few == 0;
    size_t last = length - 8, last_wide = length - sizeof(csto_wide);
    if (length <= sizeof(csto_wide))
        return (wrong_few | wrong_russian_few(csto_load8(text + last), csto_load8(text + last - 1),
                                              csto_load8(form + last), csto_load8(form + last - 1))) == 0;
    csto_wide wrong = wrong_russian(text + last_wide, form + last_wide);
    for (size_t i = 8; i < last_wide; i += sizeof(csto_wide))
        wrong |= wrong_russian(text + i, form + i);
    return wrong_few == 0 && csto_wide_is_zero(wrong);
}

static const csto_written *find_anywhere(const unsigned char *text, size_t length)
{
    const csto_written *row = row_of(hash_of(text, length), length);
    if (row == NULL)
        return NULL;
    const unsigned char *form = form_of(row);
    uint32_t letters = row->shape & CSTO_WRITTEN_LETTERS;
    int is_same = letters == CSTO_WRITTEN_ASCII     ? is_same_ascii(text, form, length)
                  : letters == CSTO_WRITTEN_RUSSIAN ? is_same_russian(text, form, length)
                                                    : memcmp(text, form, length) == 0;
    return is_same ? row : NULL;
}

/* ---- with broad words: most texts are one ---- */

#ifdef CSTO_X86

CSTO_BROAD static inline uint64_t hash_broad(const unsigned char *text, size_t length)
{
    const csto_broad factors = {CSTO_WRITTEN_FACTORS};
    csto_broad broad = csto_broad_load(text, 0, length), hash = CSTO_WRITTEN_BITS(broad) * factors;
    for (size_t i = sizeof broad; i < length; i += sizeof broad) {
        broad = csto_broad_load(text, i, length);
        hash = CSTO_WRITTEN_TURN(hash) ^ CSTO_WRITTEN_BITS(broad) * factors;
    }
    return csto_written_finish(csto_broad_xor(hash), length);
}

CSTO_BROAD static inline csto_broad wrong_ascii_broad(const unsigned char *text, const unsigned char *form, size_t at,
                                                      size_t length)
{
    const csto_broad broad = csto_broad_load(form, at, length), differs = csto_broad_load(text, at, length) ^ broad;
    return WRONG_ASCII(differs, broad);
}

CSTO_BROAD static inline csto_broad wrong_russian_broad(const unsigned char *text, const unsigned char *form, size_t at,
                                                        size_t length)
{
    const csto_broad broad = csto_broad_load(form, at, length), before = csto_broad_load_before(form, at, length);
    const csto_broad differs = csto_broad_load(text, at, length) ^ broad;
    const csto_broad differs_before = csto_broad_load_before(text, at, length) ^ before;
    return WRONG_RUSSIAN(differs, differs_before, broad, before);
}

CSTO_BROAD static inline int is_same_ascii_broad(const unsigned char *text, const unsigned char *form, size_t length)
{
    csto_broad wrong = wrong_ascii_broad(text, form, 0, length);
    for (size_t i = sizeof wrong; i < length; i += sizeof wrong)
        wrong |= wrong_ascii_broad(text, form, i, length);
    return csto_broad_is_zero(wrong);
}

CSTO_BROAD static inline int is_same_russian_broad(const unsigned char *text, const unsigned char *form, size_t length)
{
    csto_broad wrong = wrong_russian_broad(text, form, 0, length);
    for (size_t i = sizeof wrong; i < length; i += sizeof wrong)
        wrong |= wrong_russian_broad(text, form, i, length);
    return csto_broad_is_zero(wrong) && ends_alike(text, form, length);
}

CSTO_BROAD static const csto_written *find_broad(const unsigned char *text, size_t length)
{
    const csto_written *row = row_of(hash_broad(text, length), length);
    if (row == NULL)
        return NULL;
    const unsigned char *form = form_of(row);
    uint32_t letters = row->shape & CSTO_WRITTEN_LETTERS;
    int is_same = letters == CSTO_WRITTEN_ASCII     ? is_same_ascii_broad(text, form, length)
                  : letters == CSTO_WRITTEN_RUSSIAN ? is_same_russian_broad(text, form, length)
                                                    : memcmp(text, form, length) == 0;
    return is_same ? row : NULL;
}

static inline int is_broad(void) { return csto_has_avx512(); }

#else

static inline int is_broad(void) { return 0; }
#define find_broad find_anywhere

#endif

static inline int may_be_form(size_t length) { return LEAST <= length && length <= MOST; }

const csto_written *csto_written_find(const unsigned char *text, size_t length)
{
    if (!may_be_form(length))
        return NULL;
    return is_broad() ? find_broad(text, length) : find_anywhere(text, length);
}

const csto_written *csto_written_find_anywhere(const unsigned char *text, size_t length)
{
    return may_be_form(length) ? find_anywhere(text, length) : NULL;
}
