/* SPDX-License-Identifier: MIT */
/*
 * A file or standard input in blocks of bounded size, so that memory does not grow with it.
 *
 * Blocks of a text overlap: each has on either side what the context of a mention may reach, and is cut at the end of a
 * paragraph where there is one. So the mentions are those of the whole text. Blocks of JSON Lines end with a line.
 */
#ifndef CSTO_CLI_BLOCKS_H
#define CSTO_CLI_BLOCKS_H

#include <stddef.h>
#include <stdint.h>

typedef struct text_block {
    char *bytes;
    size_t len, capacity;
    size_t from, to;     /* what begins between these belongs to this block, the rest is its context */
    size_t base;         /* where the block begins in the file */
    size_t line, column; /* of `from` */
} text_block;

typedef struct block_reader {
    const char *name; /* "-" is standard input */
    int fd;
    int by_lines; /* whether it is JSON Lines */
    int has_ended;
    text_block next; /* the bytes read ahead, and where they stand */
    uint64_t size;   /* of the file; 0 when it is not known */
    uint64_t read;   /* bytes so far */
} block_reader;

/* Opens a file. When it cannot, says why on standard error and gives 0. */
int blocks_open(block_reader *reader, const char *name, int by_lines);

/* Reads the next block: gives 1, 0 at the end, and -1 on an error, which it says on standard error. */
int blocks_next(block_reader *reader, text_block *block);

void blocks_close(block_reader *reader);

#endif
