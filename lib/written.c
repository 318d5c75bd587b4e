/* SPDX-License-Identifier: MIT */
/*
 * A perfect hash of the text, without the bits in which case shows, leads to the only form that it can be. The two are
 * compared eight bytes at a time: where letters differ, they must do so as a capital and its small letter do.
 *
 * А to П (D0 90 to D0 9F) and а to п (D0 B0 to D0 BF) differ in bit 5 of the second byte, Р to Я (D0 A0 to D0 AF) and
 * р to я (D1 80 to D1 8F) in it and in bit 0 of the first.
 */
#include "written.h"

#include "vector.h"

#include <string.h>

enum { LEAST = 2, MOST = 1024 };

static inline uint64_t load2(const unsigned char *at) { return at[0] | (uint64_t)at[1] << 8; }

/* All bytes of a text that has two to seven, some of them twice; how many there are takes no branch. */
static inline uint64_t load_few(const unsigned char *at, size_t length)
{
    size_t second = length < 4 ? 0 : 2, last = length - 2;
    return load2(at) | load2(at + second) << 16 | load2(at + last - second) << 32 | load2(at + last) << 48;
}

/* The same in order, zeros after them. */
static inline uint64_t load_few_in_order(const unsigned char *at, size_t length)
{
    uint64_t bytes = 0;
    for (size_t i = 0; i < length; i++)
        bytes |= (uint64_t)at[i] << 8 * i;
    return bytes;
}

/* Sixteen bytes at a time, the last ones up to the end: some count twice. */
static inline uint64_t hash_of(const unsigned char *at, size_t length)
{
    uint64_t hash = length;
    if (length < 8)
        return csto_written_add(hash, load_few(at, length), 0);
    if (length <= 16)
        return csto_written_add(hash, csto_load8(at), csto_load8(at + length - 8));
    const unsigned char *last = at + length - 16;
    for (; at < last; at += 16)
        hash = csto_written_add(hash, csto_load8(at), csto_load8(at + 8));
    return csto_written_add(hash, csto_load8(last), csto_load8(last + 8));
}

/* ---- comparing: which bits are as they may not be ---- */

/* Letters of ASCII have bit 6 and not bit 7. The generator sees to it that nothing else in such a form has. */
static inline uint64_t wrong_ascii_eight(uint64_t text, uint64_t form)
{
    uint64_t letter = form >> 1 & ~(form >> 2) & 0x2020202020202020u; /* moved to bit 5 */
    return (text ^ form) & ~letter;
}

static inline csto_wide bits(int bit)
{
    const uint64_t each = (uint64_t)0x0101010101010101u << bit;
    return csto_wide_of(each, each);
}

/* The same of sixteen bytes. */
static inline csto_wide wrong_ascii(csto_wide text, csto_wide form)
{
    csto_wide letter = csto_wide_without(csto_wide_right(form, 1), csto_wide_right(form, 2)); /* moved to bit 5 */
    return csto_wide_without(csto_wide_xor(text, form), csto_wide_and(letter, bits(5)));
}

/* Those of Russian as well. `before`: the byte before each. */
static inline csto_wide wrong_russian(csto_wide text, csto_wide text_before, csto_wide form, csto_wide form_before)
{
    /* All is moved to bit 5. Whether a byte has bits 7 and 6; what the one before it is: */
    const csto_wide bit7 = csto_wide_right(form, 2), bit6 = csto_wide_right(form, 1), bit4 = csto_wide_left(form, 1);
    const csto_wide before0 = csto_wide_left(form_before, 5);
    const csto_wide is_after_d =
        csto_wide_without(csto_wide_and(csto_wide_right(form_before, 1), csto_wide_left(form_before, 1)), form_before);
    const csto_wide second = csto_wide_and(csto_wide_without(bit7, bit6), is_after_d);
    /* What has a case: А to П and а to п, bit 4 after D0; Р to Я, bit 5 after D0; р to я, neither after D1. */
    const csto_wide russian = csto_wide_and(second, csto_wide_xor(before0, csto_wide_or(form, bit4)));
    const csto_wide has_case = csto_wide_or(csto_wide_without(bit6, bit7), russian);
    const csto_wide differs = csto_wide_xor(text, form), case_differs = csto_wide_and(differs, bits(5));
    const csto_wide before_differs = csto_wide_left(csto_wide_xor(text_before, form_before), 5);
    const csto_wide must_differ = csto_wide_without(csto_wide_and(case_differs, second), bit4);
    csto_wide wrong = csto_wide_without(case_differs, has_case);
    wrong = csto_wide_or(wrong, csto_wide_and(csto_wide_xor(before_differs, must_differ), bits(5)));
    /* No other bits may differ, but for the lowest of what begins a character. */
    const csto_wide lead0 = csto_wide_and(csto_wide_right(csto_wide_and(form, csto_wide_left(form, 1)), 7), bits(0));
    return csto_wide_or(wrong, csto_wide_without(differs, csto_wide_or(bits(5), lead0)));
}

/* A text of at most sixteen bytes with zeros after it, and that with a zero before it. */
typedef struct few {
    csto_wide bytes, before;
} few;

static inline few load_sixteen(uint64_t low, uint64_t high)
{
    few loaded = {csto_wide_of(low, high), csto_wide_of(low << 8, high << 8 | low >> 56)};
    return loaded;
}

static inline few load_up_to_sixteen(const unsigned char *at, size_t length)
{
    if (length < 8)
        return load_sixteen(load_few_in_order(at, length), 0);
    return load_sixteen(csto_load8(at), length == 8 ? 0 : csto_load8(at + length - 8) >> 8 * (16 - length));
}

static inline int is_same_ascii(const unsigned char *text, const unsigned char *form, size_t length)
{
    if (length < 8)
        return wrong_ascii_eight(load_few(text, length), load_few(form, length)) == 0;
    if (length <= 16)
        return (wrong_ascii_eight(csto_load8(text), csto_load8(form)) |
                wrong_ascii_eight(csto_load8(text + length - 8), csto_load8(form + length - 8))) == 0;
    csto_wide wrong = wrong_ascii(csto_wide_load(text + length - 16), csto_wide_load(form + length - 16));
    for (size_t i = 0; i + 16 < length; i += 16)
        wrong = csto_wide_or(wrong, wrong_ascii(csto_wide_load(text + i), csto_wide_load(form + i)));
    return csto_wide_is_zero(wrong);
}

static inline csto_wide wrong_russian_at(const unsigned char *text, const unsigned char *form)
{
    return wrong_russian(csto_wide_load(text), csto_wide_load(text - 1), csto_wide_load(form),
                         csto_wide_load(form - 1));
}

static inline int is_same_russian(const unsigned char *text, const unsigned char *form, size_t length)
{
    if (memcmp(text, form, length) == 0)
        return 1;
    size_t first = length < 16 ? length : 16;
    few a = load_up_to_sixteen(text, first), b = load_up_to_sixteen(form, first);
    csto_wide wrong = wrong_russian(a.bytes, a.before, b.bytes, b.before);
    for (size_t i = 16; i + 16 < length; i += 16)
        wrong = csto_wide_or(wrong, wrong_russian_at(text + i, form + i));
    if (length > 16)
        wrong = csto_wide_or(wrong, wrong_russian_at(text + length - 16, form + length - 16));
    return csto_wide_is_zero(wrong);
}

static int is_same_otherwise(const unsigned char *text, const unsigned char *form, size_t length, uint32_t letters)
{
    return letters == CSTO_WRITTEN_RUSSIAN ? is_same_russian(text, form, length) : memcmp(text, form, length) == 0;
}

/* The row of a hash: the pilot of its bucket says how those of the bucket are spread. */
static inline const csto_written *row_of(uint64_t hash)
{
    uint32_t factor = 2u * csto_written_pilots[hash >> csto_written_shift] + 1u;
    return csto_written_rows + ((uint64_t)((uint32_t)hash * factor) * csto_written_count >> 32);
}

const csto_written *csto_written_find(const unsigned char *text, size_t length)
{
    if (length < LEAST || length > MOST)
        return NULL;
    const csto_written *row = row_of(hash_of(text, length));
    const unsigned char *form = (const unsigned char *)csto_text + row->text;
    if (row->shape >> 3 != length)
        return NULL;
    uint32_t letters = row->shape & CSTO_WRITTEN_LETTERS;
    int is_same = letters == CSTO_WRITTEN_ASCII ? is_same_ascii(text, form, length)
                                                : is_same_otherwise(text, form, length, letters);
    return is_same ? row : NULL;
}
