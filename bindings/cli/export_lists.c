/* SPDX-License-Identifier: MIT */
/* The formats for programs that find names: a gazetteer, and patterns for spaCy. */
#include "export_formats.h"
#include "json_writer.h"
#include "output.h"

typedef void form_visitor(void *with, const csto_entity *entity, const csto_name *name, const char *form);

static void each_form(form_visitor *visit, void *with)
{
    const csto_entity *entity;
    const csto_name *name;
    const char *form;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++)
        for (size_t j = 0; (name = csto_name_at(entity, j)) != NULL; j++)
            for (size_t k = 0; (form = csto_name_form_at(name, k)) != NULL; k++)
                visit(with, entity, name, form);
}

static void gazetteer_row(void *with, const csto_entity *entity, const csto_name *name, const char *form)
{
    FILE *out = with;
    print_column(out, form);
    print_column(out, csto_name_lang(name));
    print_column(out, entity->id);
    print_last_column(out, csto_evidence_name(csto_name_evidence(name)));
}

void export_gazetteer(FILE *out)
{
    fputs("form\tlanguage\tid\tevidence\n", out);
    each_form(gazetteer_row, out);
}

/* spaCy knows no evidence: it gets the names that need none. Its label for a kind is in capitals. */
static void spacy_pattern(void *with, const csto_entity *entity, const csto_name *name, const char *form)
{
    json_writer *json = with;
    char label[32] = "CSTO_";
    size_t len = 5;
    if (csto_name_evidence(name) != CSTO_EVIDENCE_FREE)
        return;
    for (const char *at = csto_kind_name(entity->kind); *at != '\0' && len + 1 < sizeof label; at++)
        label[len++] = (char)(*at == '-' ? '_' : *at - 'a' + 'A');
    label[len] = '\0';
    jsonw_open_object(json);
    jsonw_member(json, "label", label);
    jsonw_member(json, "pattern", form);
    jsonw_member(json, "id", entity->id);
    jsonw_close_object(json);
}

void export_spacy(FILE *out)
{
    json_writer json = jsonw_open_list(out, 1);
    each_form(spacy_pattern, &json);
}
