/* SPDX-License-Identifier: MIT */
/*
 * How long csto_complete() and csto_suggest() take: bench_near ROUNDS. Completed are the first characters of names,
 * suggestions are sought for names with one character changed. Printed is how long most queries take, in microseconds.
 */
#include "bench.h"

enum { QUERIES = 2000, LONGEST = 4096, CHARACTERS = 4, MATCHES = 16 };

typedef size_t ask(const char *text, size_t len, csto_match *out, size_t cap);

static uint32_t random_below(size_t limit)
{
    static uint64_t state = 42;
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)((state >> 33) % limit);
}

/* The bytes of as many characters, or of all that there are. */
static size_t bytes_of(const char *text, size_t characters)
{
    size_t length = 0;
    while (text[length] != '\0' && (characters > 0 || ((unsigned char)text[length] & 0xC0) == 0x80))
        characters -= ((unsigned char)text[length++] & 0xC0) != 0x80;
    return length;
}

static size_t characters_of(const char *text)
{
    size_t count = 0;
    for (; *text != '\0'; text++)
        count += ((unsigned char)*text & 0xC0) != 0x80;
    return count;
}

static size_t with_another_character(const char *text, char *out)
{
    size_t changed = random_below(characters_of(text)), before = bytes_of(text, changed);
    const char *after = text + bytes_of(text, changed + 1);
    if (strlen(text) >= LONGEST)
        fail(text);
    return (size_t)sprintf(out, "%.*sq%s", (int)before, text, after);
}

static void measure(const char *what, ask *function, const form *forms, size_t count, size_t characters, size_t rounds)
{
    static double times[QUERIES];
    static char text[LONGEST + 1];
    csto_match matches[MATCHES];
    for (int i = 0; i < QUERIES; i++) {
        const char *name = forms[random_below(count)].text;
        size_t length = characters == 0 ? with_another_character(name, text) : bytes_of(name, characters), found = 0;
        const char *query = characters == 0 ? text : name;
        double before = seconds();
        for (size_t r = 0; r < rounds; r++)
            found += function(query, length, matches, MATCHES);
        times[i] = (seconds() - before) / (double)rounds * 1e6;
        if (found == 0 && characters > 0)
            fail(query); /* of a short name a changed letter may be two: İ is */
    }
    printf("%s\t%.1f\t%.1f\t%.1f\n", what, quantile(times, QUERIES, 0.5), quantile(times, QUERIES, 0.9),
           quantile(times, QUERIES, 0.99));
}

int main(int argc, char **argv)
{
    size_t count, rounds = argc > 1 ? strtoul(argv[1], NULL, 10) : 11;
    form *forms = all_forms(&count);
    printf("query\tmedian\t90 of 100\t99 of 100\n");
    for (size_t characters = 1; characters <= CHARACTERS; characters++) {
        char what[40];
        sprintf(what, "complete %u characters", (unsigned)characters);
        measure(what, csto_complete, forms, count, characters, rounds);
    }
    measure("suggest", csto_suggest, forms, count, 0, rounds);
    return 0;
}
