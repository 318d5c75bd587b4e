/* SPDX-License-Identifier: MIT */
/*
 * What the fuzz targets share. A target is one LLVMFuzzerTestOneInput(), called by libFuzzer or by replay.c; it asserts
 * what csto.h promises for every input, however odd.
 */
#ifndef CSTO_TEST_FUZZ_H
#define CSTO_TEST_FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "csto.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What must hold for every input. abort() is what libFuzzer keeps an input for. */
#define REQUIRE(truth) ((truth) ? (void)0 : fuzz_fail(__FILE__, __LINE__, #truth))

static inline void fuzz_fail(const char *file, int line, const char *words)
{
    fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, words);
    abort();
}

/* A copy that ends where its memory ends, so that a sanitizer sees a read after it; `shift` bytes before it move its
 * address. To be freed with free_copy(). */
typedef struct fuzz_copy {
    char *memory, *text;
    size_t length;
} fuzz_copy;

static inline fuzz_copy copy_of(const void *data, size_t size, size_t shift)
{
    fuzz_copy copy;
    copy.memory = malloc(size + shift == 0 ? 1 : size + shift);
    REQUIRE(copy.memory != NULL);
    copy.text = copy.memory + shift;
    copy.length = size;
    if (size > 0)
        memcpy(copy.text, data, size);
    return copy;
}

static inline void free_copy(const fuzz_copy *copy) { free(copy->memory); }

/* The next bytes of an input, of which there may be fewer than wanted: then zeros. */
typedef struct fuzz_input {
    const uint8_t *at;
    size_t left;
} fuzz_input;

static inline uint8_t take_byte(fuzz_input *input)
{
    if (input->left == 0)
        return 0;
    input->left--;
    return *input->at++;
}

static inline uint32_t take_word(fuzz_input *input)
{
    uint32_t word = 0;
    for (int i = 0; i < 4; i++)
        word = word << 8 | take_byte(input);
    return word;
}

/* Whether these bytes are UTF-8, by the table of well-formed sequences in the Unicode Standard (3.9): another way than
 * the library's. */
static inline int is_utf8(const unsigned char *at, size_t left)
{
    while (left > 0) {
        size_t more = *at < 0x80 ? 0 : *at < 0xC2 ? 9 : *at < 0xE0 ? 1 : *at < 0xF0 ? 2 : *at < 0xF5 ? 3 : 9;
        if (more >= left)
            return 0;
        if ((*at == 0xE0 && at[1] < 0xA0) || (*at == 0xED && at[1] > 0x9F) || (*at == 0xF0 && at[1] < 0x90) ||
            (*at == 0xF4 && at[1] > 0x8F))
            return 0;
        for (size_t i = 1; i <= more; i++)
            if (at[i] < 0x80 || at[i] > 0xBF)
                return 0;
        at += more + 1;
        left -= more + 1;
    }
    return 1;
}

#endif
