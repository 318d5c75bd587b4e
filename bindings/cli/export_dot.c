/* SPDX-License-Identifier: MIT */
/* The organization chart, for Graphviz: bodies, forces, and the exercises that train them. */
#include "export_formats.h"

#include <string.h>

/* A string of the language: quotation marks and backslashes are escaped, and long names broken into lines. */
static void put_string(FILE *out, const char *text)
{
    enum { LINE_MAX_COLUMNS = 26 };
    size_t column = 0;
    putc('"', out);
    for (; *text != '\0'; text++) {
        if (*text == ' ' && column > LINE_MAX_COLUMNS - 10 && column + strcspn(text + 1, " ") > LINE_MAX_COLUMNS) {
            fputs("\\n", out);
            column = 0;
            continue;
        }
        if (*text == '"' || *text == '\\')
            putc('\\', out);
        putc(*text, out);
        column += ((unsigned char)*text & 0xC0) != 0x80;
    }
    putc('"', out);
}

static void put_node(FILE *out, const csto_entity *entity, const char *attributes)
{
    fprintf(out, "  \"%s\" [label=", entity->id);
    put_string(out, entity->name);
    fprintf(out, "%s];\n", attributes);
}

static void put_edge(FILE *out, const csto_entity *from, const csto_entity *to, const char *attributes)
{
    if (from != NULL && to != NULL)
        fprintf(out, "  \"%s\" -> \"%s\"%s;\n", from->id, to->id, attributes);
}

/* What belongs to the CSTO itself, and has not ended. */
static int is_of_csto(const csto_body *body)
{
    return body->organization != NULL && strcmp(body->organization->id, "csto") == 0 &&
           body->ended == CSTO_DATE_UNKNOWN;
}

static int is_drawn(const csto_entity *entity)
{
    const csto_body *body = csto_body_of(entity);
    const csto_force_component *component = csto_force_component_of(entity);
    if (body != NULL)
        return is_of_csto(body);
    return component != NULL ? component->ended == CSTO_DATE_UNKNOWN
                             : entity != NULL && strcmp(entity->id, "csto") == 0;
}

/* Bodies without a parent that is drawn hang on the organization. */
static const csto_entity *parent_of(const csto_entity *entity)
{
    const csto_body *body = csto_body_of(entity);
    const csto_force_component *component = csto_force_component_of(entity);
    const csto_entity *parent = body != NULL ? body->parent : component != NULL ? component->parent : NULL;
    return parent != NULL && is_drawn(parent) ? parent : csto_get("csto");
}

static void put_kind(FILE *out, csto_kind kind, const char *attributes)
{
    const csto_entity *entity;
    for (size_t i = 0; (entity = csto_at(kind, i)) != NULL; i++) {
        if (!is_drawn(entity))
            continue;
        put_node(out, entity, attributes);
        put_edge(out, parent_of(entity), entity, "");
    }
}

static void put_series(FILE *out)
{
    const csto_exercise_series *series;
    const csto_entity *component;
    for (size_t i = 0; (series = csto_exercise_series_at(i)) != NULL; i++) {
        int is_put = 0;
        for (size_t j = 0; (component = csto_related(&series->entity, CSTO_REL_TRAINS, j)) != NULL; j++) {
            if (!is_drawn(component))
                continue;
            if (!is_put++)
                put_node(out, &series->entity, ", shape=ellipse, fillcolor=\"#e3d3ff\"");
            put_edge(out, component, &series->entity, " [style=dashed, dir=back, label=\"trains\"]");
        }
    }
}

void export_dot(FILE *out)
{
    char as_of[11];
    csto_date_format(csto_data_as_of(), as_of, sizeof as_of);
    fprintf(out,
            "digraph csto {\n"
            "  label=\"Bodies (angular) and forces (rounded) of the CSTO, and the exercises (round) that train them; "
            "data %s of %s\";\n"
            "  rankdir=LR; nodesep=0.12; ranksep=0.6; fontname=\"sans-serif\";\n"
            "  node [shape=box, style=filled, fontname=\"sans-serif\", fontsize=10, margin=\"0.08,0.04\"];\n"
            "  edge [fontname=\"sans-serif\", fontsize=8, color=\"#555555\"];\n",
            csto_data_version(), as_of);
    put_node(out, csto_get("csto"), ", fillcolor=\"#bfe3ff\"");
    put_kind(out, CSTO_KIND_BODY, ", fillcolor=\"#c9f0d2\"");
    put_kind(out, CSTO_KIND_FORCE_COMPONENT, ", style=\"filled,rounded\", fillcolor=\"#ffcfc4\"");
    put_series(out);
    fputs("}\n", out);
}
