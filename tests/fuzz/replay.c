/* SPDX-License-Identifier: MIT */
/*
 * Runs a target on a kept corpus without libFuzzer: replay FILE. Of short inputs all beginnings are run as well, which
 * end in the middle of characters and of names.
 *
 * FILE has one input a line, as corpus.py writes it: printable bytes as they are, others as \xNN; lines that begin with
 * # are comments.
 */
#include "fuzz.h"

enum { LINE = 1 << 17, SHORT = 200 };

static int digit(int c)
{
    const char *digits = "0123456789abcdef", *at = strchr(digits, c);
    REQUIRE(c != '\0' && at != NULL);
    return (int)(at - digits);
}

/* Undoes the escapes in place. Gives the length. */
static size_t decode(char *line)
{
    size_t length = 0;
    for (const char *at = line; *at != '\0' && *at != '\n'; at++) {
        if (*at != '\\') {
            line[length++] = *at;
            continue;
        }
        REQUIRE(at[1] == 'x');
        line[length++] = (char)(digit(at[2]) * 16 + digit(at[3]));
        at += 3;
    }
    return length;
}

static void run(const char *bytes, size_t length)
{
    uint8_t *exact = malloc(length == 0 ? 1 : length);
    REQUIRE(exact != NULL);
    memcpy(exact, bytes, length);
    LLVMFuzzerTestOneInput(exact, length);
    free(exact);
}

int main(int argc, char **argv)
{
    static char line[LINE];
    unsigned long inputs = 0, runs = 0;
    FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
    REQUIRE(file != NULL);
    while (fgets(line, sizeof line, file) != NULL) {
        REQUIRE(strchr(line, '\n') != NULL);
        if (line[0] == '#')
            continue;
        size_t length = decode(line);
        run(line, length);
        for (size_t i = 0; length <= SHORT && i < length; i++, runs++)
            run(line, i);
        inputs++;
        runs++;
    }
    fclose(file);
    REQUIRE(inputs > 0);
    fprintf(stderr, "%lu inputs, %lu runs\n", inputs, runs);
    return 0;
}
