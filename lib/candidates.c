/* SPDX-License-Identifier: MIT */
/*
 * The keys at a place: a descent in the tree of all keys, which lib/generate/key_tree.py builds.
 *
 * A step leads from a fork of the tree to the next: the text up to where a key may end next, most often a word, is
 * folded and hashed. What has that hash is compared with the text as it stands, the step itself and all that its keys
 * have in common after it: the label of a fork, or the tail of the only key.
 */
#include "candidates.h"

#include "hash.h"
#include "keys.h"
#include "letters.h"

#include <string.h>

/* ---- a step ---- */

/* Most units fold to a few bytes. Bytes beyond those of the unit are written as well. */
static void append_unit(unsigned char *out, const csto_unit *unit)
{
    memcpy(out, unit->bytes, 4);
    if (unit->length > 4)
        memcpy(out + 4, unit->bytes + 4, unit->length - 4);
}

/* The flags of what a unit folds to: a letter that stands for an apostrophe folds to what is none. */
static uint8_t folded_flags(uint8_t flags)
{
    const uint8_t folds = CSTO_CHAR_SPACE | CSTO_CHAR_QUOTE | CSTO_CHAR_DASH | CSTO_CHAR_APOSTROPHE;
    return (flags & folds) != 0 ? 0 : flags;
}

/* Room for what is read before it is clear that no key is so long. */
enum { STEP_BYTES = 2 * (CSTO_KEY_BYTES + CSTO_UNIT_BYTES) };

/* The folded text up to where a key may end next: at a bound of words, but not after white space. Returns its length; 0
 * when nothing there can be part of a key. */
static uint32_t fold_step(csto_view text, const unsigned char *at, unsigned char *bytes)
{
    csto_unit units[2], *now = &units[0], *next = &units[1];
    uint32_t length = 0;
    if (!csto_unit_next(now, at, text.end, CSTO_CASE_FOLDED))
        return 0;
    while (now->length > 0 && length <= csto_key_longest) {
        append_unit(bytes + length, now);
        length += now->length;
        if ((folded_flags(now->flags) & (CSTO_CHAR_WORD | CSTO_CHAR_HAN)) == CSTO_CHAR_WORD)
            length += csto_fold_letters(&now->end, text.end, bytes + length, csto_key_longest);
        if (!csto_unit_next(next, now->end, text.end, CSTO_CASE_FOLDED))
            next->flags = 0, next->length = 0;
        if ((now->flags & CSTO_CHAR_SPACE) == 0 &&
            !csto_is_one_word(folded_flags(now->flags), folded_flags(next->flags)))
            return length;
        csto_unit *read = now;
        now = next;
        next = read;
    }
    return 0;
}

/* Folding takes й apart; here it is one letter. Returns the length. */
static uint32_t join_short_i(unsigned char *bytes, uint32_t length)
{
    uint32_t out = 0;
    for (uint32_t i = 0; i < length; i++, out++)
        if (length - i >= 4 && memcmp(bytes + i, "\xD0\xB8\xCC\x86", 4) == 0) {
            memcpy(bytes + out, "\xD0\xB9", 2);
            out++;
            i += 3;
        } else {
            bytes[out] = bytes[i];
        }
    return out;
}

static int hash_any_step(csto_view text, const unsigned char *at, uint32_t fork, uint64_t *hash)
{
    unsigned char bytes[STEP_BYTES];
    uint32_t length = join_short_i(bytes, fold_step(text, at, bytes));
    if (length == 0)
        return 0;
    uint32_t i = bytes[0] == ' ';
    *hash = csto_step_start(fork, bytes[0] == ' ');
    for (; i < length; i += 8)
        *hash = csto_step_add(*hash, csto_load8(bytes + i), length - i < 8 ? length - i : 8);
    return 1;
}

/* The same of a word of ASCII or of Russian letters, after a space or not, that ends with ASCII: most steps in most
 * texts, which need no folding. 0 when it is another step. */
static int hash_plain_step(csto_view text, const unsigned char *at, uint32_t fork, uint64_t *hash)
{
    int is_after_space = at < text.end && *at == ' ';
    const unsigned char *begin = at + is_after_space;
    uint32_t letters = 8;
    *hash = csto_step_start(fork, is_after_space);
    for (at = begin; letters == 8; at += letters) {
        if (text.end - at <= 8)
            return 0;
        uint64_t bytes = csto_load8(at);
        letters = *begin < 0x80 ? csto_ascii_letters(bytes) : csto_russian_letters(bytes);
        if (letters > 0)
            *hash = csto_step_add(*hash, bytes, letters);
    }
    return at > begin && at - begin <= (ptrdiff_t)csto_key_longest && *at < 0x80 &&
           (csto_ascii_chars[*at].flags & CSTO_CHAR_WORD) == 0;
}

/* ---- comparing ---- */

/* Which of the first eight bytes of a text, of those that count, are not the key's: capitals of ASCII in small letters,
 * all else as it is. */
static uint64_t differing(const unsigned char *at, const unsigned char *end, const unsigned char *key, uint32_t count)
{
    unsigned char last[8] = {0};
    if (end - at < 8)
        at = memcpy(last, at, (size_t)(end - at));
    uint64_t bits = csto_small_letters(csto_load8(at)) ^ csto_load8(key);
    return count < 8 ? bits & csto_first_bytes(count) : bits;
}

/* How many bytes of the text are those of the key. They end where the text goes on with what neither joins with them
 * nor is more white space. */
static uint32_t same_bytes(const unsigned char *at, const unsigned char *end, const unsigned char *key, uint32_t length)
{
    uint32_t same = 0;
    uint64_t bits = 0;
    while (same < length && bits == 0) {
        bits = differing(at + same, end, key + same, length - same);
        same += bits == 0 ? 8 : csto_lowest_bit(bits) / 8;
    }
    if (same > length)
        same = length;
    while (same > 0 && at + same < end && !(csto_stands_alone(at[same]) && (at[same - 1] != ' ' || at[same] > ' ')))
        same--;
    return same;
}

/* Whether a key goes on with a unit. Units are of few bytes. */
static int is_next(const csto_unit *unit, const unsigned char *key, uint32_t length)
{
    if (unit->length == 0 || unit->length > length)
        return 0;
    for (uint32_t i = 0; i < unit->length; i++)
        if (unit->bytes[i] != key[i])
            return 0;
    return 1;
}

/* Goes over text that folds to these bytes of a key; 0 when it does not. What is not the same byte for byte may be so
 * folded. */
static int follow(csto_view text, const unsigned char **place, const unsigned char *key, uint32_t length)
{
    const unsigned char *at = *place;
    for (;;) {
        csto_unit unit;
        uint32_t same = same_bytes(at, text.end, key, length);
        at += same;
        key += same;
        length -= same;
        if (length == 0)
            break;
        if (!csto_unit_next(&unit, at, text.end, CSTO_CASE_FOLDED) || !is_next(&unit, key, length))
            return 0;
        at = unit.end;
        key += unit.length;
        length -= unit.length;
    }
    *place = at;
    return 1;
}

/* Whether a word may end at `at`, before which a key stands that begins at `begin`: by the flags that characters have
 * as they are, or by those of what they fold to. */
static int ends_word(csto_view text, const unsigned char *begin, const unsigned char *at, int is_folded)
{
    uint32_t point;
    csto_unit next;
    if (at == text.end || (*at < 0x80 && (csto_ascii_chars[*at].flags & CSTO_CHAR_WORD) == 0))
        return 1;
    const csto_char *last;
    const unsigned char *before = at;
    do {
        before = csto_before(begin, before, &point);
        last = csto_char_of(point);
    } while (before > begin && (last->ccc != 0 || (last->flags & CSTO_CHAR_DROP) != 0));
    if (!csto_unit_next(&next, at, text.end, CSTO_CASE_FOLDED))
        return 1;
    return is_folded ? !csto_is_one_word(folded_flags(last->flags), folded_flags(next.flags))
                     : !csto_is_one_word(last->flags, next.flags);
}

/* ---- the descent ---- */

/* How far it has come. */
typedef struct descent {
    const unsigned char *at;
    uint32_t fork; /* 0 is the root; after a step, that no other key goes on so */
    uint32_t key;  /* the one that ends here, or CSTO_NO_KEY */
} descent;

/* What a slot leads to. */
typedef struct branch {
    uint32_t fork, key; /* as in descent */
    uint32_t parent;    /* the fork that it leads from */
    csto_piece piece;   /* what is between the two */
} branch;

static branch branch_of(uint32_t slot)
{
    uint32_t number = slot & 0xFFFF;
    if ((slot >> 16 & 1) != 0) {
        const csto_fork *fork = &csto_forks[number];
        branch to_fork = {number, fork->key, fork->parent, fork->label};
        return to_fork;
    }
    branch to_key = {0, number - 1, csto_key_forks[number - 1], csto_keys[number - 1].tail};
    return to_key;
}

/* One step; 0 when no key goes on as the text does, which begins at `begin`. */
static int go_down(csto_view text, const unsigned char *begin, descent *down)
{
    const unsigned char *at = down->at;
    uint64_t hash;
    if (!hash_plain_step(text, down->at, down->fork, &hash) && !hash_any_step(text, down->at, down->fork, &hash))
        return 0;
    uint32_t slot;
    for (uint32_t i = csto_step_slot(hash, csto_step_slot_count); (slot = csto_step_slots[i]) != 0; i++) {
        if (slot >> 17 != hash >> 49)
            continue;
        /* Another step may have these bits of the hash as well: of another fork, or one that the text's only begins
         * with. */
        branch next = branch_of(slot);
        if (next.parent != down->fork)
            continue;
        down->at = at;
        if (follow(text, &down->at, csto_piece_bytes(next.piece), csto_piece_length(next.piece)) &&
            ends_word(text, begin, down->at, 1)) {
            down->key = next.key;
            down->fork = next.fork;
            return 1;
        }
    }
    return 0;
}

static void add_candidate(csto_candidates *found, const unsigned char *end, uint32_t key)
{
    if (found->count == CSTO_CANDIDATES) {
        for (uint32_t i = 1; i < CSTO_CANDIDATES; i++)
            found->list[i - 1] = found->list[i];
        found->count--;
    }
    found->list[found->count].end = end;
    found->list[found->count++].key = key;
}

void csto_candidates_at(csto_view text, const unsigned char *at, csto_candidates *found)
{
    descent down = {at, 0, CSTO_NO_KEY};
    found->count = 0;
    while (go_down(text, at, &down)) {
        if (down.key != CSTO_NO_KEY && ends_word(text, at, down.at, 0))
            add_candidate(found, down.at, down.key);
        if (down.fork == 0)
            return;
    }
}
