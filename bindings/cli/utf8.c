/* SPDX-License-Identifier: MIT */
#include "utf8.h"

#include <string.h>

size_t utf8_read(const char *at, const char *end, uint32_t *point)
{
    uint32_t lead = (unsigned char)*at;
    size_t length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || (size_t)(end - at) < length)
        return 0;
    static const uint32_t lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    uint32_t value = lead & lead_bits[length];
    for (size_t i = 1; i < length; i++) {
        uint32_t byte = (unsigned char)at[i];
        if ((byte & 0xC0) != 0x80)
            return 0;
        value = value << 6 | (byte & 0x3F);
    }
    /* Over-long forms, surrogates, and what is beyond Unicode. */
    if ((length == 3 && (value < 0x800 || (value >= 0xD800 && value < 0xE000))) ||
        (length == 4 && (value < 0x10000 || value > 0x10FFFF)))
        return 0;
    *point = value;
    return length;
}

/* The next byte that is not ASCII, eight at a time. */
static const char *skip_ascii(const char *at, const char *end)
{
    uint64_t eight;
    while (end - at >= 8) {
        memcpy(&eight, at, 8);
        if (eight & UINT64_C(0x8080808080808080))
            break;
        at += 8;
    }
    while (at < end && (unsigned char)*at < 0x80)
        at++;
    return at;
}

size_t utf8_valid_length(const char *text, size_t len)
{
    const char *at = text, *end = text + len;
    uint32_t point;
    while ((at = skip_ascii(at, end)) < end) {
        size_t length = utf8_read(at, end, &point);
        if (length == 0)
            break;
        at += length;
    }
    return (size_t)(at - text);
}

size_t utf8_length_within(const char *text, size_t len, size_t most)
{
    if (len <= most)
        return len;
    while (most > 0 && ((unsigned char)text[most] & 0xC0) == 0x80)
        most--;
    return most;
}

size_t utf8_mark_length(const char *text, size_t len)
{
    return len >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

size_t utf8_count(const char *text, size_t len)
{
    const char *at = text, *end = text + len;
    size_t count = 0;
    uint32_t point;
    while (at < end) {
        size_t length = utf8_read(at, end, &point);
        at += length == 0 ? 1 : length;
        count++;
    }
    return count;
}
