/* SPDX-License-Identifier: MIT */
/*
 * The tables that lib/generate writes, as the library reads them.
 *
 * Rows hold no pointers but indices and offsets, so that they need no relocation and their pages are shared; only the
 * records, which are public structs, hold pointers. An entity's number is its place among all entities, by kind, then
 * in the order of lib/data. Lists of an entity are runs of rows: those of number n are first[n] .. first[n + 1].
 */
#ifndef CSTO_TABLES_H
#define CSTO_TABLES_H

#include "csto.h"

/* They are where the code that reads them is: so it need not look up where. */
#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility push(hidden)
#endif

/* A text: the offset of its first byte in csto_text; 0 is no text. */
typedef uint32_t csto_text_at;

#define CSTO_NO_ENTITY 0xFFFFu

/* All display texts, NUL-terminated. */
extern const char csto_text[];

/* ---- entities ---- */

typedef struct csto_kind_row {
    const void *records; /* the structs of this kind, each beginning with its csto_entity */
    uint32_t stride;     /* sizeof of one */
    uint16_t count;
    uint16_t first; /* number of the first */
} csto_kind_row;
extern const csto_kind_row csto_kinds[CSTO_KIND_FIGURE + 1]; /* [0] spans all: count only */

/* Ids in byte order, retired ones too, with the entity that they lead to. */
typedef struct csto_id_row {
    csto_text_at id;
    uint16_t entity;
    uint16_t unused;
} csto_id_row;
extern const csto_id_row csto_ids[];
extern const uint32_t csto_id_count;

/* ISO codes of member states in small letters, the first byte the lowest: each by csto_code_hash() in a row of its own,
 * the other rows 0. */
typedef struct csto_code_row {
    uint32_t code;
    uint16_t entity;
    uint16_t unused;
} csto_code_row;
extern const csto_code_row csto_codes[];
extern const uint32_t csto_code_row_count; /* a power of two */
extern const uint32_t csto_code_factor, csto_code_shift;

/* ---- sources ---- */

struct csto_source {
    csto_text_at id, title, publisher, url, lang, tier, note;
    csto_date date;
};
extern const csto_source csto_sources[]; /* by id */
extern const uint32_t csto_sources_count;

/* ---- what names and facts share ---- */

extern const uint16_t csto_source_lists[]; /* lists of source numbers: how many they are, then these */
extern const csto_text_at csto_notes[];    /* [0] is none */

typedef struct csto_period {
    csto_date since, until;
} csto_period;
extern const csto_period csto_periods[];

/* ---- facts ---- */

enum { CSTO_FACT_PREFERRED = 1, CSTO_FACT_TIMELESS = 2 };

struct csto_fact {
    csto_text_at value;
    uint16_t subject, object;
    uint16_t sources, note, period; /* into csto_source_lists, csto_notes, csto_periods */
    uint16_t number;                /* of a quantity, into csto_numbers */
    uint8_t property;               /* into csto_properties */
    uint8_t flags, confidence, comparison;
};
extern const csto_fact csto_facts[];
extern const uint32_t csto_fact_first[]; /* by entity number */
extern const csto_text_at csto_properties[];
extern const int64_t csto_numbers[];

/* ---- relations ---- */

typedef struct csto_relation_row {
    uint16_t relation, object;
} csto_relation_row;
extern const csto_relation_row csto_relations[];
extern const uint32_t csto_relation_first[]; /* by entity number; of one entity, by relation */

/* ---- names ---- */

enum {
    CSTO_FORM_CASED = 1,
    CSTO_FORM_DISPLAY = 2, /* the display name of its language */
    CSTO_FORM_BY_RULE = 4,
    CSTO_FORM_ANCHOR = 8,        /* makes the text around it one about the CSTO */
    CSTO_FORM_CLAIMABLE = 16,    /* some claim takes its entity, whatever evidence the name needs */
    CSTO_FORM_SURNAME = 32,      /* one word of a person's name: not found unless more is known */
    CSTO_FORM_ANCHOR_INSIDE = 64 /* an anchor may begin within it */
};

struct csto_name {
    csto_text_at text;
    uint16_t forms;                 /* into csto_forms; form 0 is the text */
    uint16_t sources, note, period; /* into csto_source_lists, csto_notes, csto_periods */
    uint16_t entity;
    uint8_t kind; /* of the entity */
    uint8_t lang; /* into csto_langs */
    uint8_t form_count, type, evidence, flags;
};
extern const csto_name csto_names[];
extern const uint32_t csto_name_first[]; /* by entity number */
extern const csto_text_at csto_forms[];
extern const csto_text_at csto_langs[];

/* ---- the index of folded forms: one for look-up and for mentions ---- */

/* What a folded form means: a form of a name, a claim, or a word of the finder. */
enum {
    CSTO_ENTRY_NAME,
    CSTO_ENTRY_CLAIM,
    CSTO_ENTRY_EXERCISE,
    CSTO_ENTRY_LINK,
    CSTO_ENTRY_CONJUNCTION,
    CSTO_ENTRY_RELATIVE,
    CSTO_ENTRY_QUALIFIER,
    CSTO_ENTRY_POSSESSIVE,
    CSTO_ENTRY_EXERCISE_OF /* a word for exercise before the names of one series */
};

/* Of a claim: an abbreviation, whose case counts ("un" is no claim of the UN). */
#define CSTO_CLAIM_CASED 1

typedef struct csto_entry {
    uint16_t ref; /* number of the name or claim; of a word for exercise of a series the entity number of that */
    uint8_t form; /* of a name: which form; of a claim: CSTO_CLAIM_CASED or 0 */
    uint8_t what; /* CSTO_ENTRY_... */
} csto_entry;

/* What a key has among its entries beside names: an anchor, a claim, a word of the finder. */
enum { CSTO_KEY_ANCHOR = 1, CSTO_KEY_CLAIM = 2, CSTO_KEY_WORD = 4 };

/* Some of csto_key_bytes: where they begin, and in the lowest bits how many they are. Many are a part of others. */
typedef uint32_t csto_piece;
#define CSTO_PIECE_BITS 12
extern const unsigned char csto_key_bytes[]; /* eight more can be read */

/* Folded forms in byte order, as a tree: what leads to the fork csto_key_forks[k], and after it the tail. The entries
 * of key k are csto_entries[k.entries] .. [(k + 1).entries]. */
typedef struct csto_key {
    csto_piece tail;
    uint16_t entries;
    uint8_t has, characters; /* how many it has */
} csto_key;
extern const csto_key csto_keys[]; /* one more than csto_key_count, for the ends */
extern const uint16_t csto_key_forks[];
extern const uint32_t csto_key_count;
extern const csto_entry csto_entries[];
extern const uint32_t csto_key_longest; /* bytes */

#define CSTO_NO_KEY 0xFFFFu
#define CSTO_KEY_BYTES 1024 /* the generator refuses longer ones */

/* Several keys go on after a fork. Fork 0 is the root. */
typedef struct csto_fork {
    csto_piece label; /* what leads to it from its parent */
    uint16_t parent;
    uint16_t depth; /* bytes from the root */
    uint16_t key;   /* the one that ends here; CSTO_NO_KEY: none */
    uint16_t unused;
} csto_fork;
extern const csto_fork csto_forks[];

/* The keys of names by how many characters they have: those with n are csto_near_keys[csto_near_first[n]] ..
 * [csto_near_first[n + 1]]. With each its set of characters, by csto_letter_bit(). */
extern const uint16_t csto_near_keys[];
extern const uint32_t csto_near_letters[];
extern const uint16_t csto_near_first[]; /* up to n = csto_near_longest + 1 */
extern const uint32_t csto_near_longest;

/* The forms of names as they are written (written.c): in the order of a perfect hash, where a row without one has
 * length 0. The letters in whose case a text may differ from a form: none; those of ASCII; those from А to я as well,
 * where there are no others, and where there are. */
enum {
    CSTO_WRITTEN_EXACT,
    CSTO_WRITTEN_ASCII,
    CSTO_WRITTEN_RUSSIAN,
    CSTO_WRITTEN_CYRILLIC,
    CSTO_WRITTEN_LETTERS = 3,
    CSTO_WRITTEN_IS_KEY = 4
};

typedef struct csto_written {
    csto_text_at text;
    uint16_t ref;   /* number of the only name that look-up finds, whatever the case of letters; else of the key */
    uint16_t shape; /* bits 0 and 1: the letters; bit 2: CSTO_WRITTEN_IS_KEY; from bit 3 on: its bytes */
} csto_written;
extern const csto_written csto_written_rows[];
extern const uint32_t csto_written_count;
extern const uint16_t csto_written_pilots[]; /* by the highest bits of the hash */
extern const uint32_t csto_written_shift;

/* Steps from a fork: open addressing by their hash (csto_step_slot()). Bits 0 to 15 of a slot are the number of the
 * only key that goes on so + 1 or, with bit 16, that of another fork; the rest are those of the hash from bit 49. */
extern const uint32_t csto_step_slots[];    /* the last is 0 */
extern const uint32_t csto_step_slot_count; /* without those that only come after others */

/* What lets a place through the sieve (sieve.h): bits by two hashes of the beginning of a word (hash.h), and by its
 * first two bytes. */
extern const uint64_t csto_sieve_first[];
extern const uint64_t csto_sieve_second[];
extern const uint32_t csto_sieve_shift; /* of a hash, to the number of its word */
extern const uint8_t csto_sieve_pairs[8192];

/* The same for claims that may stand anywhere near a mention. */
extern const uint64_t csto_sieve_near_first[];
extern const uint64_t csto_sieve_near_second[];
extern const uint32_t csto_sieve_near_shift;
extern const uint8_t csto_sieve_near_pairs[8192];

/* ---- evidence ---- */

/* Where the words of a claim stand: next to the mention, anywhere in its sentence or those beside it, or in its place,
 * the name being a part of them ("Rock City-Astana" is not the exercise Rock). */
enum { CSTO_CLAIM_BESIDE, CSTO_CLAIM_NEAR, CSTO_CLAIM_INSTEAD };

/* A claim takes names away: those of csto_claim_takes[takes] .. [takes + take_count], or every context name when that
 * is 0. The claim of a rival has others of the same names, csto_claim_takes[own] .. [own + own_count]: a text that
 * speaks of it means those. */
typedef struct csto_claim {
    uint16_t takes, own;
    uint8_t take_count, own_count;
    uint8_t side, unused;
} csto_claim;
extern const csto_claim csto_claims[];
extern const uint16_t csto_claim_takes[]; /* entity numbers */

/* Beacons: what must stand within reach of a surname. Number 0 is the CSTO's anchors; people and their offices have the
 * others. */
#define CSTO_BEACONS_MAX 432
extern const uint16_t csto_entity_beacon[]; /* by entity number; 0: none of its own */
extern const uint32_t
    csto_beacon_offices[]; /* by entity number: the run of a person's offices' beacons in csto_beacon_list */
extern const uint16_t csto_beacon_list[];

/* Editions by series and year: of series number n (from the first of its kind) the run of entity numbers. */
typedef struct csto_edition_row {
    uint16_t series, year, entity;
} csto_edition_row;
extern const csto_edition_row csto_edition_rows[]; /* in this order */
extern const uint32_t csto_edition_row_count;

/* ---- Unicode ---- */

/* What the folding does with a code point. */
enum {
    CSTO_CHAR_WORD = 1,   /* letter, mark or digit */
    CSTO_CHAR_HAN = 2,    /* words without spaces */
    CSTO_CHAR_SPACE = 4,  /* white space */
    CSTO_CHAR_DROP = 8,   /* soft hyphen, zero width */
    CSTO_CHAR_QUOTE = 16, /* any quotation mark, single ones that are not apostrophes too */
    CSTO_CHAR_DASH = 32,
    CSTO_CHAR_APOSTROPHE = 64,
    CSTO_CHAR_BREAK = 128 /* ends a line */
};

typedef struct csto_char {
    uint8_t flags;
    uint8_t ccc;      /* canonical combining class */
    uint8_t length;   /* code points of the full canonical decomposition; 0: itself */
    uint8_t is_small; /* a small letter: another code point folds to it, and it is not Georgian */
    uint16_t mapping; /* into csto_decompositions */
    uint16_t unused2;
    int32_t fold; /* simple case folding: what to add to the code point */
} csto_char;
extern const uint8_t csto_char_groups[];  /* by code point >> 9 */
extern const uint16_t csto_char_blocks[]; /* by group, 32 each */
extern const uint16_t csto_char_index[];  /* by block, 16 each: into csto_chars */
extern const csto_char csto_chars[];
extern const uint32_t csto_decompositions[];

/* What the characters of ASCII fold to, when case is kept and when not, and their flags. */
typedef struct csto_ascii {
    uint8_t kept, folded, flags, unused;
} csto_ascii;
extern const csto_ascii csto_ascii_chars[128];

/* What U+0400 to U+047F fold to. All of them are letters. */
typedef struct csto_letter {
    uint8_t bytes[4], length, unused[3];
} csto_letter;
extern const csto_letter csto_cyrillic[128];

/* ---- versions ---- */

extern const char csto_table_data_version[];
extern const char csto_table_data_sha256[];
extern const csto_date csto_table_data_as_of;

#if defined(__GNUC__) && !defined(_WIN32)
#pragma GCC visibility pop
#endif

#endif
