/* SPDX-License-Identifier: MIT */
/* The index of folded forms: which key a text is, which keys begin like it, and what a key is. */
#ifndef CSTO_KEYS_H
#define CSTO_KEYS_H

#include "tables.h"

static inline const unsigned char *csto_piece_bytes(csto_piece piece)
{
    return csto_key_bytes + (piece >> CSTO_PIECE_BITS);
}

static inline uint32_t csto_piece_length(csto_piece piece) { return piece & ((1u << CSTO_PIECE_BITS) - 1); }

/* The key that folds to these folded bytes, or CSTO_NO_KEY. */
uint32_t csto_key_find(const unsigned char *bytes, uint32_t length);

/* A key written out, with eight zeros after it. */
typedef struct csto_spelled {
    unsigned char bytes[CSTO_KEY_BYTES + 8];
    uint32_t length;
} csto_spelled;

void csto_key_spell(uint32_t key, csto_spelled *out);

/* The keys [begin, end) that begin with these folded bytes. */
typedef struct csto_key_range {
    uint32_t begin, end;
} csto_key_range;

csto_key_range csto_keys_with(const unsigned char *bytes, uint32_t length);

#endif
