/* SPDX-License-Identifier: MIT */
#include "words.h"

csto_walk csto_walk_from(csto_view text, const unsigned char *at)
{
    csto_walk walk = {at, 0};
    while (at > text.begin) {
        walk.before = csto_flags_before(text.begin, &at);
        if ((walk.before & CSTO_CHAR_DROP) == 0)
            break;
    }
    return walk;
}

const unsigned char *csto_walk_next(csto_view text, csto_walk *walk)
{
    while (walk->at < text.end) {
        const unsigned char *here = walk->at;
        uint32_t point = *here, length = 1;
        uint8_t flags = 0;
        if (point < 0x80 || (length = csto_decode(here, text.end, &point)) != 0)
            flags = csto_char_of(point)->flags;
        walk->at = here + (length == 0 ? 1 : length);
        if ((flags & CSTO_CHAR_DROP) != 0)
            continue;
        uint8_t before = walk->before;
        walk->before = flags;
        if ((flags & CSTO_CHAR_WORD) != 0 && !csto_is_one_word(before, flags))
            return here;
    }
    return NULL;
}

int csto_begins_word(csto_view text, const unsigned char *at)
{
    uint32_t point;
    if (at > text.begin && at[-1] < 0x80 && (*at < 0x80 || (text.end - at > 1 && csto_is_cyrillic(at)))) {
        uint8_t flags = *at < 0x80 ? csto_ascii_chars[*at].flags : CSTO_CHAR_WORD;
        return (flags & ~csto_ascii_chars[at[-1]].flags & CSTO_CHAR_WORD) != 0;
    }
    if (csto_decode(at, text.end, &point) == 0)
        return 0;
    uint8_t flags = csto_char_of(point)->flags;
    return (flags & CSTO_CHAR_WORD) != 0 && !csto_is_one_word(csto_walk_from(text, at).before, flags);
}
