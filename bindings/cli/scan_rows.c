/* SPDX-License-Identifier: MIT */
#include "scan_rows.h"

#include "output.h"

#include <string.h>

size_t scanned_line(const scanned_text *text) { return text->record != 0 ? text->record : text->lines.line; }

void scan_row(FILE *out, const scanned_text *text, const csto_mention *mention)
{
    print_field(out, text->name, strlen(text->name));
    if (text->record != 0)
        fprintf(out, ":%zu", text->record);
    fprintf(out, "\t%zu\t%zu\t%s\t%s\t", text->base + mention->begin, text->base + mention->end,
            csto_kind_name(mention->entity->kind), mention->entity->id);
    if (mention->year == 0)
        putc('-', out);
    else
        fprintf(out, "%d", (int)mention->year);
    fprintf(out, "\t%s\t", csto_certainty_name(mention->certainty));
    print_field(out, text->bytes + mention->begin, mention->end - mention->begin);
    putc('\n', out);
}

static void explanation_members(json_writer *json, const scanned_text *text, const csto_mention *mention)
{
    const csto_name *name = mention->name;
    jsonw_member(json, "matched", csto_name_text(name));
    jsonw_member(json, "lang", csto_name_lang(name));
    jsonw_member(json, "type", csto_name_type_name(csto_name_type_of(name)));
    jsonw_member(json, "evidence", csto_evidence_name(csto_name_evidence(name)));
    jsonw_key(json, "witness_text");
    if (mention->witness_begin == mention->witness_end)
        jsonw_null(json);
    else
        jsonw_string(json, text->bytes + mention->witness_begin, mention->witness_end - mention->witness_begin);
}

/* What else bears the name that stands there: candidates that the text speaks less for. */
static void candidate_members(json_writer *json, const scanned_text *text, const csto_mention *mention)
{
    csto_match matches[CSTO_MATCHES_MAX];
    size_t count = csto_find(text->bytes + mention->begin, mention->end - mention->begin, matches, CSTO_MATCHES_MAX);
    jsonw_key(json, "other_candidates");
    jsonw_open_array(json);
    for (size_t i = 0; i < count; i++)
        if (matches[i].entity != mention->entity && matches[i].entity != mention->edition)
            jsonw_text(json, matches[i].entity->id);
    jsonw_close_array(json);
}

void scan_object(json_writer *json, const scanned_text *text, const csto_mention *mention)
{
    jsonw_open_object(json);
    jsonw_member(json, "file", text->name);
    jsonw_size_member(json, "begin", text->base + mention->begin);
    jsonw_size_member(json, "end", text->base + mention->end);
    jsonw_size_member(json, "line", scanned_line(text));
    jsonw_key(json, "surface");
    jsonw_string(json, text->bytes + mention->begin, mention->end - mention->begin);
    jsonw_member(json, "kind", csto_kind_name(mention->entity->kind));
    jsonw_member(json, "id", mention->entity->id);
    jsonw_member(json, "name", shown_name(text->options, mention->entity));
    jsonw_number_member(json, "year", mention->year);
    jsonw_member(json, "edition", mention->edition == NULL ? NULL : mention->edition->id);
    jsonw_member(json, "certainty", csto_certainty_name(mention->certainty));
    jsonw_member(json, "reason", csto_reason_name(mention->reason));
    jsonw_key(json, "witness");
    if (mention->witness_begin == mention->witness_end) {
        jsonw_null(json);
    } else {
        jsonw_open_array(json);
        jsonw_size(json, text->base + mention->witness_begin);
        jsonw_size(json, text->base + mention->witness_end);
        jsonw_close_array(json);
    }
    candidate_members(json, text, mention);
    if (text->options->explain)
        explanation_members(json, text, mention);
    jsonw_close_object(json);
}
