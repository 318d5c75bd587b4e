/* SPDX-License-Identifier: MIT */
/*
 * A perfect hash of the text, without the bits in which case shows, leads to the only form that it can be. The two are
 * compared many bytes at a time: where letters differ, they must do so as a capital and its small letter do.
 *
 * А to П (D0 90 to D0 9F) and а to п (D0 B0 to D0 BF) differ in bit 5 of the second byte, Р to Я (D0 A0 to D0 AF) and
 * р to я (D1 80 to D1 8F) in it and in bit 0 of the first.
 */
#include "written.h"

#include <string.h>

enum { LEAST = 2, MOST = CSTO_KEY_BYTES };

/* ---- comparing: which bits differ as they may not, in uint64_t and in vectors of them ---- */

#define EACH(byte) ((byte) * (uint64_t)0x0101010101010101u)

/* Whether a byte has a bit, told by bit 5. */
#define BIT7(bytes) ((bytes) >> 2)
#define BIT6(bytes) ((bytes) >> 1)
#define BIT4(bytes) ((bytes) << 1)
#define BIT0(bytes) ((bytes) << 5)

/* Where letters of ASCII are: they have bit 6 and not bit 7. The generator sees to it that nothing else in a form with
 * such letters has. */
#define IS_ASCII_LETTER(form) (BIT6(form) & ~BIT7(form))
#define WRONG_ASCII(differs, form) ((differs) & ~(IS_ASCII_LETTER(form) & EACH(0x20)))

/* Where letters with a case are, of Cyrillic ones the second byte, which has bit 7 and not bit 6. Where no others are
 * than А to я, one of these bits is enough. Else `before` is the byte before each: D0 and D1 have bit 4 and not bit 5,
 * and so has nothing else before the second byte of a character. There is a case from А to п, bits 4 or 5 after D0, and
 * from р to я, neither after D1. */
#define HAS_CASE_RUSSIAN(form) (BIT6(form) ^ BIT7(form))
#define HAS_CASE_CYRILLIC(form, before) \
    (IS_ASCII_LETTER(form) | \
     (BIT7(form) & ~BIT6(form) & BIT4(before) & ~(before) & (BIT0(before) ^ ((form) | BIT4(form)))))

/* Bit 0 of the first byte differs where bit 5 of the second does and bit 4 is not set, and nowhere else. */
#define WRONG_CYRILLIC(differs, differs_before, form, has_case) \
    (((((BIT7(form) & ~BIT4(form) & (differs)) ^ BIT0(differs_before)) | ((differs) & ~(has_case))) & EACH(0x20)) | \
     ((differs) & ~EACH(0x21)))

/* Of the last byte, which none comes after, bit 0 is compared here. */
static inline int ends_alike(const unsigned char *text, const unsigned char *form, size_t length)
{
    return ((text[length - 1] ^ form[length - 1]) & 1) == 0;
}

/* The row of a hash, when its form has the length: the pilot of its bucket says how those of the bucket are spread. */
static inline const csto_written *row_of(uint64_t hash, size_t length)
{
    uint32_t pilot = csto_written_pilots[hash >> csto_written_shift];
    const csto_written *row = &csto_written_rows[csto_written_place(hash, pilot, csto_written_count)];
    return row->shape >> 3 == length ? row : NULL;
}

static inline const unsigned char *form_of(const csto_written *row)
{
    return (const unsigned char *)csto_text + row->text;
}

static inline int may_be_form(size_t length) { return LEAST <= length && length <= MOST; }

/* Whether a text is the form of a row, which has its length. `is_same` is compiled for each sort of letters. */
#define LETTERS(row) ((row)->shape & CSTO_WRITTEN_LETTERS)
#define IS_FORM(is_same, row, text, length) \
    (LETTERS(row) == CSTO_WRITTEN_ASCII      ? is_same(text, form_of(row), length, CSTO_WRITTEN_ASCII) \
     : LETTERS(row) == CSTO_WRITTEN_RUSSIAN  ? is_same(text, form_of(row), length, CSTO_WRITTEN_RUSSIAN) \
     : LETTERS(row) == CSTO_WRITTEN_CYRILLIC ? is_same(text, form_of(row), length, CSTO_WRITTEN_CYRILLIC) \
                                             : is_same(text, form_of(row), length, CSTO_WRITTEN_EXACT))

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
    static const uint32_t factors[] = {CSTO_WRITTEN_FACTORS};
    const size_t words = sizeof factors / sizeof factors[0];
    if (length <= 8)
        return csto_written_finish(csto_written_word(load_few(at, length), factors[0]), length);
    uint64_t hash = 0, word = csto_load8(at + length - 8);
    size_t i = 0;
    for (; 8 * i + 8 < length; i++) {
        if (i % words == 0)
            hash = CSTO_WRITTEN_TURN(hash);
        hash ^= csto_written_word(csto_load8(at + 8 * i), factors[i % words]);
    }
    word >>= 8 * (8 * i + 8 - length);
    if (i % words == 0)
        hash = CSTO_WRITTEN_TURN(hash);
    hash ^= csto_written_word(word, factors[i % words]);
    return csto_written_finish(hash, length);
}

/* Of eight bytes, with what comes before them; at the beginning they are shifted. `letters` is known to the compiler
 * wherever this and what follows is called. */
static inline uint64_t wrong_few(uint64_t text, uint64_t text_before, uint64_t form, uint64_t form_before, int letters)
{
    const uint64_t differs = text ^ form;
    if (letters == CSTO_WRITTEN_EXACT)
        return differs;
    if (letters == CSTO_WRITTEN_ASCII)
        return WRONG_ASCII(differs, form);
    uint64_t has_case = letters == CSTO_WRITTEN_RUSSIAN ? HAS_CASE_RUSSIAN(form) : HAS_CASE_CYRILLIC(form, form_before);
    return WRONG_CYRILLIC(differs, text_before ^ form_before, form, has_case);
}

/* From the ninth byte on. */
static inline uint64_t wrong_few_at(const unsigned char *text, const unsigned char *form, int letters)
{
    return wrong_few(csto_load8(text), csto_load8(text - 1), csto_load8(form), csto_load8(form - 1), letters);
}

static inline csto_wide wrong_wide(const unsigned char *text, const unsigned char *form, int letters)
{
    const csto_wide wide = csto_wide_load(form), differs = csto_wide_load(text) ^ wide;
    if (letters == CSTO_WRITTEN_EXACT)
        return differs;
    if (letters == CSTO_WRITTEN_ASCII)
        return WRONG_ASCII(differs, wide);
    const csto_wide before = csto_wide_load(form - 1), differs_before = csto_wide_load(text - 1) ^ before;
    csto_wide has_case = letters == CSTO_WRITTEN_RUSSIAN ? HAS_CASE_RUSSIAN(wide) : HAS_CASE_CYRILLIC(wide, before);
    return WRONG_CYRILLIC(differs, differs_before, wide, has_case);
}

static inline int is_same(const unsigned char *text, const unsigned char *form, size_t length, int letters)
{
    if (letters >= CSTO_WRITTEN_RUSSIAN && !ends_alike(text, form, length))
        return 0;
    uint64_t few = load_few(text, length < 8 ? length : 8), form_few = load_few(form, length < 8 ? length : 8);
    uint64_t first_wrong = wrong_few(few, few << 8, form_few, form_few << 8, letters);
    if (length <= 8)
        return first_wrong == 0;
    size_t last = length - 8, last_wide = length - sizeof(csto_wide);
    if (length <= sizeof(csto_wide))
        return (first_wrong | wrong_few_at(text + last, form + last, letters)) == 0;
    csto_wide wrong = wrong_wide(text + last_wide, form + last_wide, letters);
    for (size_t i = 8; i < last_wide; i += sizeof(csto_wide))
        wrong |= wrong_wide(text + i, form + i, letters);
    return first_wrong == 0 && csto_wide_is_zero(wrong);
}

const csto_written *csto_written_find_anywhere(const unsigned char *text, size_t length)
{
    const csto_written *row = may_be_form(length) ? row_of(hash_of(text, length), length) : NULL;
    return row != NULL && IS_FORM(is_same, row, text, length) ? row : NULL;
}

/* ---- with broad words: most texts are one ---- */

#ifdef CSTO_X86

CSTO_BROAD static inline csto_broad words_broad(const unsigned char *text, size_t at, size_t length)
{
    const csto_broad factors = {CSTO_WRITTEN_FACTORS};
    const csto_broad broad = csto_broad_load(text, at, length), bits = CSTO_CASELESS(broad);
    return csto_broad_times(CSTO_WRITTEN_HALF(bits), factors);
}

CSTO_BROAD static inline uint64_t hash_broad(const unsigned char *text, size_t length)
{
    csto_broad hash = words_broad(text, 0, length);
    for (size_t i = sizeof hash; i < length; i += sizeof hash)
        hash = CSTO_WRITTEN_TURN(hash) ^ words_broad(text, i, length);
    return csto_written_finish(csto_broad_xor(hash), length);
}

CSTO_BROAD static inline csto_broad wrong_broad(const unsigned char *text, const unsigned char *form, size_t at,
                                                size_t length, int letters)
{
    const csto_broad broad = csto_broad_load(form, at, length), differs = csto_broad_load(text, at, length) ^ broad;
    if (letters == CSTO_WRITTEN_EXACT)
        return differs;
    if (letters == CSTO_WRITTEN_ASCII)
        return WRONG_ASCII(differs, broad);
    const csto_broad before = csto_broad_load_before(form, at, length);
    const csto_broad differs_before = csto_broad_load_before(text, at, length) ^ before;
    csto_broad has_case = letters == CSTO_WRITTEN_RUSSIAN ? HAS_CASE_RUSSIAN(broad) : HAS_CASE_CYRILLIC(broad, before);
    return WRONG_CYRILLIC(differs, differs_before, broad, has_case);
}

CSTO_BROAD static inline int is_same_broad(const unsigned char *text, const unsigned char *form, size_t length,
                                           int letters)
{
    csto_broad wrong = wrong_broad(text, form, 0, length, letters);
    for (size_t i = sizeof wrong; i < length; i += sizeof wrong)
        wrong |= wrong_broad(text, form, i, length, letters);
    return csto_broad_is_zero(wrong) && (letters < CSTO_WRITTEN_RUSSIAN || ends_alike(text, form, length));
}

CSTO_BROAD const csto_written *csto_written_find_broad(const unsigned char *text, size_t length)
{
    if (length > CSTO_BROAD_TEXT)
        return csto_written_find_anywhere(text, length);
    const csto_written *row = may_be_form(length) ? row_of(hash_broad(text, length), length) : NULL;
    return row != NULL && IS_FORM(is_same_broad, row, text, length) ? row : NULL;
}

#endif
