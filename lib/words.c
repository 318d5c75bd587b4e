/* SPDX-License-Identifier: MIT */
#include "words.h"

/* The flags of the character before `at`, of those that are not dropped; 0 when there is none. */
static uint8_t flags_of_last(csto_view text, const unsigned char *at)
{
    while (at > text.begin) {
        uint8_t flags = csto_flags_before(text.begin, &at);
        if ((flags & CSTO_CHAR_DROP) == 0)
            return flags;
    }
    return 0;
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
    return (flags & CSTO_CHAR_WORD) != 0 && !csto_is_one_word(flags_of_last(text, at), flags);
}
