/* SPDX-License-Identifier: MIT */
/*
 * The stages of the sieve, for one way of working with blocks: sieve.c includes this once for each, with SUFFIX, BLOCK
 * and TARGET defined.
 */
#define JOIN_(a, b) a##b
#define JOIN(a, b) JOIN_(a, b)
#define OF(name) JOIN(name, SUFFIX)
#define LOAD OF(csto_block_load)
#define OR OF(csto_block_or)
#define RANGE OF(csto_block_range)
#define LIST OF(csto_block_list)

/* The marks of one block. */
TARGET static inline sieve_marks OF(mark)(const unsigned char *at, sieve_carry *carry)
{
    const BLOCK block = LOAD(at);
    uint64_t ascii = RANGE(OR(block, 0x20), 'a', 26) | RANGE(block, '0', 10);
    uint64_t high = RANGE(block, 0x80, 0x80);
    uint64_t later = 0, plain = 0, others = 0, ends = carry->ends;
    carry->ends = 0;
    if (high != 0) {
        uint64_t before_later = RANGE(LOAD(at + 1), 0x80, 0x40);
        later = before_later << 1 | carry->later;
        plain = RANGE(block, 0xC4, 7) | RANGE(block, 0xD0, 2) | RANGE(block, 0xD3, 1);
        plain &= before_later;
        /* later bytes after ASCII are no character */
        others = (high & ~later & ~plain) | (later & ~(high << 1 | carry->high));
        carry->later = before_later >> 63;
    } else {
        carry->later = 0;
    }
    if (others != 0) {
        const BLOCK second = LOAD(at + 1), third = LOAD(at + 2);
        uint64_t c3 = RANGE(block, 0xC3, 1) & RANGE(second, 0x80, 0x40) & ~RANGE(OR(second, 0x20), 0xB7, 1);
        uint64_t d2 = RANGE(block, 0xD2, 1) & RANGE(second, 0x8A, 0x36);
        uint64_t c2 = RANGE(block, 0xC2, 1) &
                      (RANGE(second, 0x80, 0x2A) | RANGE(second, 0xB7, 1) | RANGE(OR(second, 0x10), 0xBB, 1));
        uint64_t e2 =
            RANGE(block, 0xE2, 1) & RANGE(second, 0x80, 1) & (RANGE(third, 0x80, 11) | RANGE(third, 0x8E, 50));
        plain |= c3 | d2;
        others &= ~(c2 | e2 | c3 | d2);
        ends |= c2 | c2 << 1 | e2 | e2 << 1 | e2 << 2;
        carry->ends = c2 >> 63 | e2 >> 63 | e2 >> 62;
    }
    /* What comes right after an ASCII letter or a plain character is inside a word, if it is one of these itself. */
    uint64_t after_plain = plain << 2 | carry->plain, inside = ascii << 1 | carry->ascii | after_plain;
    others |= later & after_plain; /* nor is what comes after a whole one */
    carry->ascii = ascii >> 63;
    carry->plain = plain >> 62;
    carry->high = high >> 63;
    sieve_marks marks = {((ascii | plain) & ~inside) | others, ~(ascii | high) | ends, others};
    return marks;
}

/* Keeps the places with which some name may begin. */
TARGET static inline void OF(keep)(const csto_sieve_table *table, const unsigned char *text, const unsigned char *ends,
                                   const uint64_t *unsure, uint16_t *starts, uint32_t count, uint64_t *places)
{
    const uint64_t *first = table->first, *second = table->second;
    const uint32_t shift = table->shift;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t at = starts[i];
        uint64_t begins = beginning_of_word(text + at, length_of_word(ends, at));
        uint64_t is_kept = csto_word_bit(first, shift, csto_word_hash(begins));
        if (unsure != NULL)
            is_kept |= unsure[at >> 6] >> (at & 63) & 1;
        starts[kept] = (uint16_t)at;
        kept += (uint32_t)is_kept;
    }
    /* Few are left: what may cost more. */
    for (uint32_t i = 0; i < kept; i++) {
        uint32_t at = starts[i];
        int is_unsure = unsure != NULL && (unsure[at >> 6] >> (at & 63) & 1) != 0;
        uint64_t is_place = (is_unsure || can_go_on(second, shift, text + at, length_of_word(ends, at))) &&
                            may_begin(table->pairs, text + at);
        places[at >> 6] |= is_place << (at & 63);
    }
}

TARGET static void OF(sieve)(const csto_sieve_table *table, const unsigned char *text, uint32_t blocks,
                             uint64_t *places)
{
    unsigned char ends[8 * CSTO_SIEVE_BLOCKS];
    uint64_t others[CSTO_SIEVE_BLOCKS + 1], any_others = 0;
    uint16_t starts[CSTO_SIEVE_BYTES + CSTO_LIST_SPARE];
    uint32_t count = 0;
    sieve_carry carry = {0, 0, 0, 0, 0};
    for (uint32_t b = 0; b < blocks; b++) {
        sieve_marks marks = OF(mark)(text + b * CSTO_BLOCK, &carry);
        if (b == blocks - 1)
            marks.starts &= ~(uint64_t)0 >> CSTO_SIEVE_AHEAD;
        csto_store8(ends + 8 * b, marks.ends);
        others[b] = marks.others;
        any_others |= marks.others;
        places[b] = 0;
        count += LIST(marks.starts, b * CSTO_BLOCK, starts + count);
    }
    if (any_others == 0) {
        OF(keep)(table, text, ends, NULL, starts, count, places);
        return;
    }
    others[blocks] = 0;
    for (uint32_t b = 0; b < blocks; b++)
        others[b] = with_nine_before(others[b], others[b + 1]);
    OF(keep)(table, text, ends, others, starts, count, places);
}

#undef LIST
#undef RANGE
#undef OR
#undef LOAD
#undef OF
#undef JOIN
#undef JOIN_
#undef SUFFIX
#undef BLOCK
#undef TARGET
