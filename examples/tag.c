/* SPDX-License-Identifier: MIT */
/* Where a text mentions things of the CSTO: tag [FILE]. A sentence of its own without one. */
#include <csto.h>
#include <stdio.h>
#include <stdlib.h>

static const char sentence[] = "The CSTO exercise “Rubezh-2021” was held in Kyrgyzstan; the Joint Staff took part.";

/* Reads a file of at most a megabyte; the library itself takes texts of any length. */
static char *read_file(const char *name, size_t *len)
{
    enum { LENGTH_MAX = 1 << 20 };
    FILE *file = fopen(name, "rb");
    char *text = malloc(LENGTH_MAX);
    if (file == NULL || text == NULL) {
        perror(name);
        exit(1);
    }
    *len = fread(text, 1, LENGTH_MAX, file);
    fclose(file);
    return text;
}

int main(int argc, char **argv)
{
    size_t len = sizeof sentence - 1;
    char *file = argc > 1 ? read_file(argv[1], &len) : NULL;
    const char *text = file != NULL ? file : sentence;

    csto_scan scan;
    const csto_mention *mention;
    if (csto_scan_start(&scan, text, len, CSTO_SCAN_DEFAULT) != CSTO_OK)
        return 1;
    while ((mention = csto_scan_next(&scan)) != NULL) {
        /* Of an exercise the entity is the series; the edition stands beside it when the text gives its year. */
        const csto_entity *entity = mention->edition != NULL ? mention->edition : mention->entity;
        printf("%zu-%zu %.*s = %s (%s)\n", mention->begin, mention->end, (int)(mention->end - mention->begin),
               text + mention->begin, entity->id, csto_certainty_name(mention->certainty));
    }
    free(file);
    return 0;
}
