/* SPDX-License-Identifier: MIT */
#include "fact_rows.h"

#include "output.h"

#include <stdio.h>

csto_answer fact_held_on(const csto_fact *fact, csto_date on)
{
    const csto_fact *held = NULL;
    csto_answer answer = CSTO_YES;
    if (on == CSTO_DATE_UNKNOWN)
        return CSTO_YES;
    do
        held = csto_fact_on(csto_fact_subject(fact), csto_fact_property(fact), on, held, &answer);
    while (held != NULL && held != fact);
    return answer;
}

void fact_row(const csto_fact *fact, const char *answer)
{
    const csto_source *source;
    print_column(stdout, csto_fact_subject(fact)->id);
    print_column(stdout, csto_fact_property(fact));
    print_column(stdout, csto_fact_value(fact));
    print_date_column(stdout, csto_fact_since(fact));
    print_date_column(stdout, csto_fact_until(fact));
    print_column(stdout, csto_confidence_name(csto_fact_confidence(fact)));
    print_column(stdout, csto_fact_is_preferred(fact) ? "yes" : "no");
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++)
        printf("%s%s", i == 0 ? "" : ",", csto_source_id(source));
    putchar('\t');
    if (answer == NULL) {
        print_last_column(stdout, csto_fact_note(fact));
        return;
    }
    print_column(stdout, csto_fact_note(fact));
    print_last_column(stdout, answer);
}

void fact_members(json_writer *json, const csto_fact *fact)
{
    const csto_entity *object = csto_fact_object(fact);
    const csto_source *source;
    csto_quantity quantity = csto_fact_quantity(fact);
    int has_number = quantity.comparison != CSTO_VALUE_ABSENT;
    jsonw_member(json, "property", csto_fact_property(fact));
    jsonw_member(json, "value", csto_fact_value(fact));
    jsonw_member(json, "object", object == NULL ? NULL : object->id);
    jsonw_key(json, "number");
    if (has_number)
        jsonw_integer(json, quantity.value);
    else
        jsonw_null(json);
    jsonw_member(json, "comparison", has_number ? csto_comparison_name(quantity.comparison) : NULL);
    jsonw_boolean_member(json, "timeless", csto_fact_is_timeless(fact));
    jsonw_date_member(json, "since", csto_fact_since(fact));
    jsonw_date_member(json, "until", csto_fact_until(fact));
    jsonw_member(json, "confidence", csto_confidence_name(csto_fact_confidence(fact)));
    jsonw_boolean_member(json, "preferred", csto_fact_is_preferred(fact));
    jsonw_member(json, "note", csto_fact_note(fact));
    jsonw_key(json, "sources");
    jsonw_open_array(json);
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++)
        jsonw_text(json, csto_source_id(source));
    jsonw_close_array(json);
}

void source_members(json_writer *json, const csto_source *source)
{
    jsonw_member(json, "id", csto_source_id(source));
    jsonw_member(json, "title", csto_source_title(source));
    jsonw_member(json, "publisher", csto_source_publisher(source));
    jsonw_date_member(json, "date", csto_source_date(source));
    jsonw_member(json, "url", csto_source_url(source));
    jsonw_member(json, "lang", csto_source_lang(source));
    jsonw_member(json, "tier", csto_source_tier(source));
    jsonw_member(json, "note", csto_source_note(source));
}

void source_json(json_writer *json, const csto_source *source)
{
    jsonw_open_object(json);
    source_members(json, source);
    jsonw_close_object(json);
}
