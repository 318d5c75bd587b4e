/* SPDX-License-Identifier: MIT */
#include "fold.h"

#include "letters.h"

#include <string.h>

#define NOT_UTF8 0xFFFFFFFFu

uint32_t csto_decode(const unsigned char *at, const unsigned char *end, uint32_t *point)
{
    uint32_t lead = at[0];
    uint32_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || (size_t)(end - at) < length) {
        *point = NOT_UTF8;
        return 0;
    }
    static const unsigned char bits[5] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t value = lead & bits[length];
    for (uint32_t i = 1; i < length; i++) {
        if ((at[i] & 0xC0) != 0x80)
            length = 0;
        value = value << 6 | (at[i] & 0x3Fu);
    }
    /* Over-long forms, surrogates, and what is beyond Unicode. */
    if ((length == 3 && (value < 0x800 || (value >= 0xD800 && value < 0xE000))) ||
        (length == 4 && (value < 0x10000 || value > 0x10FFFF)))
        length = 0;
    *point = length == 0 ? NOT_UTF8 : value;
    return length;
}

const unsigned char *csto_before(const unsigned char *begin, const unsigned char *at, uint32_t *point)
{
    const unsigned char *start = at - 1;
    while (start > begin && at - start < 4 && (*start & 0xC0) == 0x80)
        start--;
    if (csto_decode(start, at, point) == (uint32_t)(at - start))
        return start;
    *point = NOT_UTF8;
    return at - 1;
}

static uint32_t encode(uint32_t point, unsigned char *out)
{
    if (point < 0x80) {
        out[0] = (unsigned char)point;
        return 1;
    }
    if (point < 0x800) {
        out[0] = (unsigned char)(0xC0 | point >> 6);
        out[1] = (unsigned char)(0x80 | (point & 0x3F));
        return 2;
    }
    if (point < 0x10000) {
        out[0] = (unsigned char)(0xE0 | point >> 12);
        out[1] = (unsigned char)(0x80 | (point >> 6 & 0x3F));
        out[2] = (unsigned char)(0x80 | (point & 0x3F));
        return 3;
    }
    out[0] = (unsigned char)(0xF0 | point >> 18);
    out[1] = (unsigned char)(0x80 | (point >> 12 & 0x3F));
    out[2] = (unsigned char)(0x80 | (point >> 6 & 0x3F));
    out[3] = (unsigned char)(0x80 | (point & 0x3F));
    return 4;
}

/* The code points of a unit while it is put together. */
typedef struct points {
    uint32_t point[CSTO_UNIT_POINTS];
    uint8_t ccc[CSTO_UNIT_POINTS];
    uint32_t count;
} points;

/* Adds the canonical decomposition of a character; 0 when it no longer fits. */
static int add(points *list, uint32_t point, const csto_char *props)
{
    uint32_t hangul[3], count;
    const uint32_t *from;
    if (point >= 0xAC00 && point < 0xAC00 + 11172) {
        /* Hangul syllables are composed by arithmetic (The Unicode Standard, 3.12). */
        uint32_t syllable = point - 0xAC00;
        hangul[0] = 0x1100 + syllable / 588;
        hangul[1] = 0x1161 + syllable % 588 / 28;
        hangul[2] = 0x11A7 + syllable % 28;
        count = syllable % 28 == 0 ? 2 : 3;
        from = hangul;
    } else if (props->length != 0) {
        count = props->length;
        from = csto_decompositions + props->mapping;
    } else {
        count = 1;
        from = &point;
    }
    if (list->count + count > CSTO_UNIT_POINTS)
        return 0;
    for (uint32_t i = 0; i < count; i++) {
        list->point[list->count] = from[i];
        list->ccc[list->count++] = csto_char_of(from[i])->ccc;
    }
    return 1;
}

/* Canonical order: marks by class, those of one class as they come. A unit has few: insertion is the right sort. */
static void reorder(points *list)
{
    for (uint32_t i = 1; i < list->count; i++) {
        uint32_t point = list->point[i], k = i;
        uint8_t ccc = list->ccc[i];
        for (; ccc != 0 && k > 0 && list->ccc[k - 1] > ccc; k--) {
            list->point[k] = list->point[k - 1];
            list->ccc[k] = list->ccc[k - 1];
        }
        list->point[k] = point;
        list->ccc[k] = ccc;
    }
}

static void write_points(csto_unit *unit, const points *list, csto_case how)
{
    unit->length = 0;
    for (uint32_t i = 0; i < list->count; i++) {
        uint32_t point = list->point[i];
        int is_ie = point == 0x0415 || point == 0x0435; /* Cyrillic Е and е: ё is the same letter */
        if (how == CSTO_CASE_FOLDED)
            point = (uint32_t)((int32_t)point + csto_char_of(point)->fold);
        unit->length += encode(point, unit->bytes + unit->length);
        if (is_ie && i + 1 < list->count && list->point[i + 1] == 0x0308)
            i++;
    }
}

static void write_one(csto_unit *unit, char byte)
{
    unit->bytes[0] = (unsigned char)byte;
    unit->length = 1;
}

/* A run of white space is one space; with two line breaks in it, it ends a paragraph and is part of no name. */
static void read_space(csto_unit *unit, const unsigned char *at, const unsigned char *end)
{
    int breaks = 0;
    uint32_t point, length, previous = 0;
    while (at < end && (length = csto_decode(at, end, &point)) != 0) {
        uint8_t flags = csto_char_of(point)->flags;
        if ((flags & (CSTO_CHAR_SPACE | CSTO_CHAR_DROP)) == 0)
            break;
        if ((flags & CSTO_CHAR_BREAK) != 0 && !(point == '\n' && previous == '\r'))
            breaks++;
        at += length;
        previous = point;
        if ((flags & CSTO_CHAR_SPACE) != 0)
            unit->end = at;
    }
    write_one(unit, ' ');
    if (breaks > 1)
        unit->length = 0;
}

int csto_unit_read(csto_unit *unit, const unsigned char *at, const unsigned char *end, csto_case how)
{
    unit->valid = 1;
    uint32_t point = 0, length = 0;
    const csto_char *props = NULL;
    for (; at < end; at += length) {
        length = csto_decode(at, end, &point);
        if (length == 0) {
            unit->begin = at;
            unit->end = at + 1;
            unit->flags = 0;
            unit->length = 0;
            unit->valid = 0;
            return 1;
        }
        props = csto_char_of(point);
        if ((props->flags & CSTO_CHAR_DROP) == 0)
            break;
    }
    if (at >= end)
        return 0;

    unit->begin = at;
    unit->end = at + length;
    unit->flags = props->flags;
    if ((props->flags & CSTO_CHAR_SPACE) != 0) {
        read_space(unit, at, end);
        return 1;
    }

    points list;
    list.count = 0;
    /* Any dash is a hyphen, any quotation mark the straight one. */
    uint32_t stands_for = (props->flags & CSTO_CHAR_DASH) != 0         ? '-'
                          : (props->flags & CSTO_CHAR_QUOTE) != 0      ? '"'
                          : (props->flags & CSTO_CHAR_APOSTROPHE) != 0 ? '\''
                                                                       : point;
    add(&list, stands_for, csto_char_of(stands_for));
    for (at = unit->end; at < end; at += length) {
        length = csto_decode(at, end, &point);
        if (length == 0)
            break;
        props = csto_char_of(point);
        if ((props->flags & CSTO_CHAR_DROP) != 0)
            continue; /* between a character and its mark */
        if (props->ccc == 0 || !add(&list, point, props))
            break;
        unit->end = at + length;
    }
    reorder(&list);
    write_points(unit, &list, how);
    return 1;
}

/* Cyrillic letters, each before what stands alone. */
static uint32_t fold_cyrillic(const unsigned char **place, const unsigned char *end, unsigned char *out, uint32_t room)
{
    const unsigned char *at = *place;
    uint32_t length = 0;
    for (; length < room && end - at > 2 && csto_is_cyrillic(at) && csto_stands_alone(at[2]); at += 2) {
        const csto_letter *letter = csto_cyrillic_letter(at);
        memcpy(out + length, letter->bytes, 4);
        length += letter->length;
    }
    *place = at;
    return length;
}

uint32_t csto_fold_letters(const unsigned char **place, const unsigned char *end, unsigned char *out, uint32_t room)
{
    const unsigned char *at = *place;
    uint32_t length = 0;
    while (length < room && end - at > 8) {
        if (at[0] >= 0x80) {
            uint32_t more = fold_cyrillic(&at, end, out + length, room - length);
            if (more == 0)
                break;
            length += more;
            continue;
        }
        uint64_t bytes = csto_load8(at);
        uint32_t letters = csto_ascii_letters(bytes);
        if (letters > 0 && !csto_stands_alone(at[letters]))
            letters--; /* a mark may follow the last one */
        if (letters == 0)
            break;
        csto_store8(out + length, bytes | 0x2020202020202020u);
        length += letters;
        at += letters;
        if (letters < 8 && at[0] < 0x80)
            break;
    }
    *place = at;
    return length;
}

/* Capitals of ASCII in small letters, if all eight bytes are ASCII that otherwise stands for itself: no control
 * character, no grave accent, and no two spaces together. `space` is 1 when a space has come before, and
 * is kept up. */
static int fold_ascii(uint64_t *bytes, uint64_t *space)
{
    const uint64_t ones = 0x0101010101010101u, top = ones << 7;
    uint64_t low = *bytes & ~top, shown = low + (0x80 - ' ') * ones, printing = low + (0x80 - '!') * ones;
    uint64_t spaces = (shown & ~printing & top) >> 7;
    uint64_t graves = (low + (0x80 - '`') * ones) & ~(low + (0x7F - '`') * ones);
    if (((*bytes | ~shown | graves) & top) != 0 || (spaces & (spaces << 8 | *space)) != 0)
        return 0;
    *space = spaces >> 56;
    *bytes = csto_small_letters(*bytes);
    return 1;
}

/* Up to eight bytes of ASCII; 0 when they are not plain. What comes after them must stand alone, and be no more white
 * space after some. */
static uint32_t fold_eight(const unsigned char *at, const unsigned char *end, unsigned char *out, uint64_t *space)
{
    unsigned char last[8] = {'.', '.', '.', '.', '.', '.', '.', '.'};
    uint32_t count = end - at < 8 ? (uint32_t)(end - at) : 8;
    uint64_t bytes, after = *space;
    if (count < 8)
        memcpy(last, at, count);
    bytes = csto_load8(count < 8 ? last : at);
    if (end - at > 8 && (!csto_stands_alone(at[8]) || (at[7] == ' ' && at[8] <= ' ')))
        return 0;
    if (!fold_ascii(&bytes, &after))
        return 0;
    csto_store8(out, bytes);
    *space = after;
    return count;
}

uint32_t csto_fold_plain(const unsigned char **place, const unsigned char *end, unsigned char *out, uint32_t room)
{
    const unsigned char *at = *place;
    uint32_t length = 0, more = 1;
    uint64_t space = 1; /* one may have come before, for all that is known here */
    for (; more > 0 && length < room && at < end; length += more) {
        if (at[0] >= 0x80) {
            more = fold_cyrillic(&at, end, out + length, room - length);
            space = 0;
        } else if ((more = fold_eight(at, end, out + length, &space)) > 0) {
            at += more;
        } else if (at[0] == ' ' && space == 0 && end - at > 1 && at[1] > ' ' && csto_stands_alone(at[1])) {
            out[length] = ' ';
            more = 1;
            at++;
            space = 1;
        }
    }
    *place = at;
    return length;
}

/* Whether the first bytes end with a letter of ASCII or Cyrillic script. */
static int ends_with_letter(const unsigned char *at, size_t length)
{
    if (at[length - 1] < 0x80)
        return (csto_ascii_chars[at[length - 1]].flags & CSTO_CHAR_WORD) != 0;
    return length > 1 && csto_is_cyrillic(at + length - 2);
}

/* How much both have in common, up to where comparing them may go on: at what stands alone and after a letter. */
static size_t common_beginning(const unsigned char *a, const unsigned char *b, size_t length)
{
    size_t same = 0;
    while (same < length && a[same] == b[same])
        same++;
    for (; same > 0; same--)
        if (same < length && csto_stands_alone(a[same]) && csto_stands_alone(b[same]) && ends_with_letter(a, same))
            break;
    return same;
}

int csto_same_case(const char *text, size_t length, const char *form)
{
    const unsigned char *a = (const unsigned char *)text, *a_end = a + length;
    const unsigned char *b = (const unsigned char *)form, *b_end = b + strlen(form);
    int may_have_more = 1; /* in common than has been looked at: where the bytes differ, it starts anew */
    if (length == (size_t)(b_end - b) && memcmp(a, b, length) == 0)
        return 1;
    csto_unit x, y;
    for (;;) {
        size_t a_left = (size_t)(a_end - a), b_left = (size_t)(b_end - b);
        size_t same = may_have_more ? common_beginning(a, b, a_left < b_left ? a_left : b_left) : 0;
        int more = csto_unit_next(&x, a + same, a_end, CSTO_CASE_KEPT);
        if (csto_unit_next(&y, b + same, b_end, CSTO_CASE_KEPT) != more)
            return 0;
        if (!more)
            return 1;
        if (x.length != y.length || memcmp(x.bytes, y.bytes, x.length) != 0)
            return 0;
        may_have_more = x.end - x.begin != y.end - y.begin || memcmp(x.begin, y.begin, (size_t)(x.end - x.begin)) != 0;
        a = x.end;
        b = y.end;
    }
}
