/* SPDX-License-Identifier: MIT */
/* What a programmer writes with RE2 who wants names at bounds of words, in any script: \b knows ASCII alone. */
#include "re2.h"

#include <cstdio>
#include <cstdlib>
#include <re2/re2.h>
#include <string>

struct re2_scanner {
    RE2 expression;
};

static const char LETTER[] = "\\pL\\pM\\pN";
static const int64_t MEMORY = int64_t(2) << 30; /* with less it forgets the states that it has made */

re2_scanner *re2_compile(const char *const *names, const unsigned char *is_cased, size_t count)
{
    std::string pattern = std::string("(?:\\A|[^") + LETTER + "])(?:";
    for (size_t i = 0; i < count; i++)
        pattern += std::string(i > 0 ? "|" : "") + (is_cased[i] ? "(?:" : "(?i:") + RE2::QuoteMeta(names[i]) + ")";
    pattern += std::string(")(?:\\z|[^") + LETTER + "])";
    RE2::Options options;
    options.set_longest_match(true);
    options.set_max_mem(MEMORY);
    re2_scanner *scanner = new re2_scanner{{pattern, options}};
    if (!scanner->expression.ok()) {
        fprintf(stderr, "bench: RE2: %s\n", scanner->expression.error().c_str());
        exit(1);
    }
    return scanner;
}

static bool continues(char byte) { return (byte & 0xC0) == 0x80; }

/* What stands before and after a name is matched with it, unless it stands where the text begins or ends. */
int re2_next(const re2_scanner *scanner, const char *text, size_t length, size_t from, size_t *begin, size_t *end)
{
    static const RE2 is_letter(std::string("[") + LETTER + "]");
    re2::StringPiece whole(text, length), match;
    if (!scanner->expression.Match(whole, from, length, RE2::UNANCHORED, &match, 1))
        return 0;
    *begin = size_t(match.data() - text);
    *end = *begin + match.size();
    if (!is_letter.Match(whole, *begin, *end, RE2::ANCHOR_START, NULL, 0))
        while (continues(text[++*begin]))
            ;
    size_t last = *end;
    while (continues(text[--last]))
        ;
    if (!is_letter.Match(whole, last, *end, RE2::ANCHOR_START, NULL, 0))
        *end = last;
    return 1;
}
