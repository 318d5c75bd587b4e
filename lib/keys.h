/* SPDX-License-Identifier: MIT */
/* The index of folded forms: whole keys by hash, keys that begin like a text by narrowing their sorted order. */
#ifndef CSTO_KEYS_H
#define CSTO_KEYS_H

#include "tables.h"

#define CSTO_NO_KEY 0xFFFFFFFFu

/* The generator refuses longer ones. */
#define CSTO_KEY_BYTES 1024

static inline uint32_t csto_key_length(uint32_t key) { return csto_keys[key + 1].bytes - csto_keys[key].bytes; }

static inline const unsigned char *csto_key_text(uint32_t key) { return csto_key_bytes + csto_keys[key].bytes; }

/* The key of these folded bytes, or CSTO_NO_KEY. Seven bytes after them must be readable. */
uint32_t csto_key_find(const unsigned char *bytes, uint32_t length);

/* The keys [low, high) that begin with the `depth` bytes seen so far. */
typedef struct csto_prefix {
    uint32_t low, high, depth;
} csto_prefix;

csto_prefix csto_prefix_start(void);

/* Goes on with further bytes; 0 when no key begins so. */
int csto_prefix_add(csto_prefix *prefix, const unsigned char *bytes, uint32_t length);

#endif
