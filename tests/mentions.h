/* SPDX-License-Identifier: MIT */
/* A text and what is found in it, as one text. */
#ifndef CSTO_TEST_MENTIONS_H
#define CSTO_TEST_MENTIONS_H

#include "unit.h"

/* Writes the mentions of a text as "surface=id" or "surface=id:year", with ", " between them. */
static inline const char *mentions(const char *text, uint32_t flags)
{
    static char out[4096];
    csto_scan scan;
    const csto_mention *mention;
    size_t length = 0;
    out[0] = '\0';
    assert_int_equal(csto_scan_start(&scan, text, CSTO_NUL_TERMINATED, flags), CSTO_OK);
    while ((mention = csto_scan_next(&scan)) != NULL) {
        length += (size_t)snprintf(out + length, sizeof out - length, "%s%.*s=%s", length == 0 ? "" : ", ",
                                   (int)(mention->end - mention->begin), text + mention->begin, mention->entity->id);
        if (mention->year != 0)
            length += (size_t)snprintf(out + length, sizeof out - length, ":%d", (int)mention->year);
        assert_true(length < sizeof out);
    }
    assert_null(csto_scan_next(&scan));
    return out;
}

static inline void expect(const char *text, const char *expected)
{
    assert_string_equal(mentions(text, CSTO_SCAN_DEFAULT), expected);
}

#endif
