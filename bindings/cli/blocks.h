/* SPDX-License-Identifier: MIT */
/*
 * A file or standard input in blocks of bounded size, so that memory does not grow with it.
 *
 * Blocks of a text overlap: each has on either side what the context of a mention may reach, and is cut at the end of a
 * paragraph where there is one. So the mentions are those of the whole text. Blocks of JSON Lines end with a line: they
 * need not be full, but are handed out when the source pauses. Of a text that is still being written a block is a line,
 * with what comes before it and nothing of what comes after: so it need not wait, and the outcome does not hang on when
 * which bytes came.
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

typedef enum block_manner { BLOCKS_OF_TEXT, BLOCKS_OF_RECORDS, BLOCKS_LIVE } block_manner;

typedef struct block_reader {
    const char *name; /* "-" is standard input */
    int fd;
    block_manner manner;
    int has_ended;
    int is_waiting;  /* whether the next block is not there yet */
    text_block next; /* the bytes read ahead, and where they stand */
    uint64_t size;   /* of the file; 0 when it is not known */
    uint64_t read;   /* bytes so far */
} block_reader;

/* Opens a file. When it cannot, says why on standard error and gives 0. */
int blocks_open(block_reader *reader, const char *name, block_manner manner);

/* Reads the next block: gives 1, 0 at the end, and -1 on an error, which it says on standard error. */
int blocks_next(block_reader *reader, text_block *block);

void blocks_close(block_reader *reader);

#endif
