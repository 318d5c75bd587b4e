/* SPDX-License-Identifier: MIT */
/*
 * Prints input for gperf. bench_keys LANG: the folded names in a language, each with the number of the entity that
 * look-up finds first; bench_keys codes: the ISO codes of member states. bench_keys LANG icu: the
 * names as ICU folds them.
 */
#include "bench.h"

#include "entities.h"
#include "fold.h"
#include "icu.h"
#include "keys.h"

#include <glib.h>

static void print_key(const unsigned char *bytes, size_t length, const csto_entity *entity)
{
    putchar('"');
    for (size_t i = 0; i < length; i++)
        printf("\\%03o", bytes[i]);
    printf("\", %u\n", (unsigned)csto_entity_number(entity));
}

static int is_in(uint32_t key, const char *lang)
{
    for (uint32_t e = csto_keys[key].entries; e < csto_keys[key + 1].entries; e++)
        if (csto_entries[e].what == CSTO_ENTRY_NAME &&
            strcmp(csto_name_lang(&csto_names[csto_entries[e].ref]), lang) == 0)
            return 1;
    return 0;
}

static void print_names(const char *lang)
{
    csto_match match;
    for (uint32_t key = 0; key < csto_key_count; key++) {
        csto_spelled spelled;
        csto_key_spell(key, &spelled);
        if (is_in(key, lang) && csto_find((const char *)spelled.bytes, spelled.length, &match, 1) > 0)
            print_key(spelled.bytes, spelled.length, match.entity);
    }
}

/* Forms may fold alike: then look-up finds the same of them. */
static void print_names_icu(const char *lang)
{
    GHashTable *printed = g_hash_table_new(g_str_hash, g_str_equal);
    size_t count;
    const form *forms = all_forms(&count);
    for (size_t i = 0; i < count; i++) {
        char folded[ICU_MOST];
        csto_match match;
        if (strcmp(csto_name_lang(forms[i].name), lang) != 0)
            continue;
        size_t length = fold_icu(forms[i].text, folded);
        if (g_hash_table_add(printed, g_strdup(folded)) && csto_find(forms[i].text, CSTO_NUL_TERMINATED, &match, 1) > 0)
            print_key((const unsigned char *)folded, length, match.entity);
    }
}

/* They are ASCII, and fold alike everywhere. */
static void print_codes(void)
{
    for (uint32_t i = 0; i < csto_code_row_count; i++) {
        char code[4];
        unsigned char folded[4];
        if (!code_text(&csto_codes[i], code))
            continue;
        size_t length = strlen(code);
        for (size_t k = 0; k < length; k++)
            folded[k] = csto_ascii_chars[(unsigned char)code[k]].folded;
        print_key(folded, length, csto_entity_at(csto_codes[i].entity));
    }
}

int main(int argc, char **argv)
{
    if (argc != 2 && (argc != 3 || strcmp(argv[2], "icu") != 0))
        fail("keys LANG [icu], or keys codes");
    puts("%{\n#include <string.h>\n%}\nstruct gperf_key { const char *name; int entity; };\n%%");
    if (strcmp(argv[1], "codes") == 0)
        print_codes();
    else if (argc == 3)
        print_names_icu(argv[1]);
    else
        print_names(argv[1]);
    return 0;
}
