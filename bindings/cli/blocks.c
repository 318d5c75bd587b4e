/* SPDX-License-Identifier: MIT */
#include "blocks.h"

#include "csto.h"
#include "input.h"
#include "memory.h"
#include "utf8.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    BLOCK = 1 << 20,
    /* The reach of context, and what is read beside a name or an anchor at its end. Before a mention twice as much:
     * what claims its name there is itself outweighed by what stands before that. */
    OVERLAP = CSTO_CONTEXT_REACH + 8192,
    OVERLAP_BEFORE = OVERLAP + CSTO_CONTEXT_REACH,
    /* How far a better place to cut is looked for. */
    CUT_WINDOW = 16384
};

int blocks_open(block_reader *reader, const char *name, block_manner manner)
{
    struct stat about;
    memset(reader, 0, sizeof *reader);
    reader->name = name;
    reader->manner = manner;
    reader->next.line = reader->next.column = 1;
    reader->fd = strcmp(name, "-") == 0 ? STDIN_FILENO : open(name, O_RDONLY | O_CLOEXEC);
    if (reader->fd < 0) {
        input_error(name, strerror(errno));
        return 0;
    }
    if (fstat(reader->fd, &about) == 0 && S_ISREG(about.st_mode) && about.st_size > 0)
        reader->size = (uint64_t)about.st_size;
    return 1;
}

void blocks_close(block_reader *reader)
{
    if (reader->fd != STDIN_FILENO)
        close(reader->fd);
    free(reader->next.bytes);
}

/* ---- reading ---- */

/* Reads once, so that a block is at most of a length. Gives 0 and says why when it cannot be read. */
static int read_more(block_reader *reader, text_block *block, size_t wanted)
{
    block->bytes = room_for(block->bytes, block->len, wanted - block->len, &block->capacity);
    size_t room = wanted - block->len;
    ssize_t got = read(reader->fd, block->bytes + block->len, room < SSIZE_MAX ? room : SSIZE_MAX);
    if (got < 0 && errno != EINTR) {
        input_error(reader->name, errno == EISDIR ? "is a folder; -r reads the files in it" : strerror(errno));
        return 0;
    }
    reader->has_ended = got == 0;
    if (got > 0) {
        block->len += (size_t)got;
        reader->read += (uint64_t)got;
    }
    return 1;
}

/* Whether a read would wait for somebody to write. */
static int is_paused(const block_reader *reader)
{
    struct pollfd poll_of = {.fd = reader->fd, .events = POLLIN};
    return !reader->has_ended && poll(&poll_of, 1, 0) == 0;
}

static int has_line(const char *bytes, size_t len) { return memchr(bytes, '\n', len) != NULL; }

/* Fills a block up to a length, or less at the end of the file, or of records when the source pauses after one. */
static int fill(block_reader *reader, text_block *block, size_t wanted)
{
    int is_enough = 0;
    while (block->len < wanted && !reader->has_ended && !(is_enough && is_paused(reader))) {
        size_t before = block->len;
        if (!read_more(reader, block, wanted))
            return 0;
        is_enough |= reader->manner == BLOCKS_OF_RECORDS && has_line(block->bytes + before, block->len - before);
    }
    return 1;
}

/* ---- where to cut ---- */

/* Whether the line that ends right before `at` is blank. */
static int ends_blank_line(const char *bytes, size_t low, size_t at)
{
    if (bytes[at - 1] != '\n')
        return 0;
    for (at--; at > low; at--)
        if (bytes[at - 1] != ' ' && bytes[at - 1] != '\t' && bytes[at - 1] != '\r')
            return bytes[at - 1] == '\n';
    return 0;
}

/* The best place to cut at or before `at`: after a paragraph, a line, a space, at least between characters. */
static size_t cut_before(const char *bytes, size_t at)
{
    size_t low = at > CUT_WINDOW ? at - CUT_WINDOW : 0, line = 0, space = 0;
    for (size_t i = at; i > low; i--) {
        if (ends_blank_line(bytes, low, i))
            return i;
        if (line == 0 && bytes[i - 1] == '\n')
            line = i;
        if (space == 0 && memchr(" \t\r", bytes[i - 1], 3) != NULL)
            space = i;
    }
    if (line > 0 || space > 0)
        return line > 0 ? line : space;
    while (at > low && ((unsigned char)bytes[at] & 0xC0) == 0x80)
        at--;
    return at;
}

/* Brings the line and column of the next block from `from` to `to`. */
static void count_lines(const text_block *block, text_block *next)
{
    const char *at = block->bytes + block->from, *end = block->bytes + block->to, *newline;
    next->line = block->line;
    next->column = block->column;
    while ((newline = memchr(at, '\n', (size_t)(end - at))) != NULL) {
        at = newline + 1;
        next->line++;
        next->column = 1;
    }
    next->column += utf8_count(at, (size_t)(end - at));
}

/* Keeps what the next block begins with. */
static void keep(text_block *next, const text_block *block, size_t start)
{
    count_lines(block, next);
    next->len = block->len - start;
    next->bytes = room_for(next->bytes, 0, next->len, &next->capacity);
    memcpy(next->bytes, block->bytes + start, next->len);
    next->base = block->base + start;
    next->from = block->to - start;
}

/* ---- blocks ---- */

static int next_records(block_reader *reader, text_block *block)
{
    const char *last = NULL;
    size_t wanted = BLOCK;
    while (last == NULL) {
        if (!fill(reader, block, wanted))
            return -1;
        for (size_t i = block->len; i > 0 && last == NULL; i--)
            if (block->bytes[i - 1] == '\n')
                last = block->bytes + i;
        if (reader->has_ended)
            last = block->bytes + block->len;
        wanted = block->len * 2;
    }
    block->to = (size_t)(last - block->bytes);
    keep(&reader->next, block, block->to);
    block->len = block->to;
    reader->is_waiting = is_paused(reader);
    return block->len > 0;
}

/* Where the line ends that the block's own part begins with; 0 when its end has not been read. */
static size_t line_end(const block_reader *reader, const text_block *block, size_t searched)
{
    size_t most = block->from + BLOCK, end = block->len < most ? block->len : most;
    const char *newline = searched < end ? memchr(block->bytes + searched, '\n', end - searched) : NULL;
    if (newline != NULL)
        return (size_t)(newline - block->bytes) + 1;
    if (block->len > most)
        return cut_before(block->bytes, most);
    return reader->has_ended ? block->len : 0;
}

static int next_line(block_reader *reader, text_block *block)
{
    enum { CHUNK = 65536 };
    size_t searched = block->from;
    while ((block->to = line_end(reader, block, searched)) == 0 && !reader->has_ended) {
        searched = block->len;
        if (!read_more(reader, block, block->len + CHUNK))
            return -1;
    }
    keep(&reader->next, block, cut_before(block->bytes, block->to > OVERLAP_BEFORE ? block->to - OVERLAP_BEFORE : 0));
    reader->is_waiting = !has_line(block->bytes + block->to, block->len - block->to) && is_paused(reader);
    block->len = block->to;
    return block->to > block->from;
}

static int next_text(block_reader *reader, text_block *block)
{
    if (!fill(reader, block, BLOCK))
        return -1;
    if (reader->has_ended) {
        block->to = block->len;
        reader->next.len = reader->next.from = 0;
        return block->to > block->from;
    }
    block->to = cut_before(block->bytes, block->len - OVERLAP);
    keep(&reader->next, block, cut_before(block->bytes, block->to - OVERLAP_BEFORE));
    return 1;
}

int blocks_next(block_reader *reader, text_block *block)
{
    text_block *next = &reader->next;
    if (reader->has_ended && next->len == next->from)
        return 0;
    block->bytes = room_for(block->bytes, 0, next->len, &block->capacity);
    if (next->len > 0)
        memcpy(block->bytes, next->bytes, next->len);
    block->len = next->len;
    block->from = next->from;
    block->base = next->base;
    block->line = next->line;
    block->column = next->column;
    switch (reader->manner) {
    case BLOCKS_OF_RECORDS:
        return next_records(reader, block);
    case BLOCKS_LIVE:
        return next_line(reader, block);
    default:
        return next_text(reader, block);
    }
}
