/* SPDX-License-Identifier: MIT */
/* The tables that hold every kind of thing. */
#include "dataset.h"

/* ---- cells ---- */

void cell_date(row_sink *sink, csto_date date)
{
    char text[11];
    sink->text(sink, csto_date_format(date, text, sizeof text) == 0 ? NULL : text);
}

void cell_entity(row_sink *sink, const csto_entity *entity) { sink->text(sink, entity == NULL ? NULL : entity->id); }

void cell_number(row_sink *sink, int64_t number)
{
    if (number == 0)
        sink->absent(sink);
    else
        sink->integer(sink, number);
}

void cell_quantity(row_sink *sink, csto_quantity quantity)
{
    if (quantity.comparison == CSTO_VALUE_ABSENT) {
        sink->absent(sink);
        sink->absent(sink);
    } else {
        sink->integer(sink, quantity.value);
        sink->text(sink, csto_comparison_name(quantity.comparison));
    }
}

/* ---- what it is ---- */

static const dataset_column metadata_columns[] = {
    {"name", COLUMN_TEXT, 1, NULL, "What is told"},
    {"value", COLUMN_TEXT, 1, NULL, "Its value"},
};

static void metadata_row(row_sink *sink, const char *name, const char *value)
{
    sink->text(sink, name);
    sink->text(sink, value);
    sink->end_row(sink);
}

static void metadata_rows(row_sink *sink)
{
    char as_of[11];
    csto_date_format(csto_data_as_of(), as_of, sizeof as_of);
    metadata_row(sink, "library", csto_version());
    metadata_row(sink, "data", csto_data_version());
    metadata_row(sink, "as-of", as_of);
    metadata_row(sink, "sha256", csto_data_sha256());
    metadata_row(sink, "licence", "CC0-1.0");
}

/* ---- entities and sources ---- */

static const dataset_column entity_columns[] = {
    {"id", COLUMN_TEXT, 1, NULL, "Its id"},
    {"kind", COLUMN_TEXT, 1, NULL, "Its kind"},
    {"name", COLUMN_TEXT, 1, NULL, "Its display name in English"},
};

static void entity_rows(row_sink *sink)
{
    const csto_entity *entity;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++) {
        sink->text(sink, entity->id);
        sink->text(sink, csto_kind_name(entity->kind));
        sink->text(sink, entity->name);
        sink->end_row(sink);
    }
}

static const dataset_column source_columns[] = {
    {"id", COLUMN_TEXT, 1, NULL, "Its id"},
    {"title", COLUMN_TEXT, 1, NULL, "A short description"},
    {"publisher", COLUMN_TEXT, 0, NULL, "Who published it"},
    {"date", COLUMN_DATE, 0, NULL, "When it was published"},
    {"url", COLUMN_TEXT, 0, NULL, "Its address"},
    {"lang", COLUMN_TEXT, 0, NULL, "Its language, BCP 47"},
    {"tier", COLUMN_TEXT, 1, NULL, "What sort of source it is"},
    {"note", COLUMN_TEXT, 0, NULL, "What a reader should know of it"},
};

static void source_rows(row_sink *sink)
{
    const csto_source *source;
    for (size_t i = 0; (source = csto_source_at(i)) != NULL; i++) {
        sink->text(sink, csto_source_id(source));
        sink->text(sink, csto_source_title(source));
        sink->text(sink, csto_source_publisher(source));
        cell_date(sink, csto_source_date(source));
        sink->text(sink, csto_source_url(source));
        sink->text(sink, csto_source_lang(source));
        sink->text(sink, csto_source_tier(source));
        sink->text(sink, csto_source_note(source));
        sink->end_row(sink);
    }
}

/* ---- names: numbered through all entities ---- */

typedef void name_visitor(row_sink *sink, const csto_entity *entity, const csto_name *name, int64_t number);

static void each_name(row_sink *sink, name_visitor *visit)
{
    const csto_entity *entity;
    const csto_name *name;
    int64_t number = 0;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++)
        for (size_t j = 0; (name = csto_name_at(entity, j)) != NULL; j++)
            visit(sink, entity, name, ++number);
}

static const dataset_column name_columns[] = {
    {"number", COLUMN_INTEGER, 1, NULL, "Its number in this release"},
    {"entity", COLUMN_TEXT, 1, "entities", "Whose name it is"},
    {"text", COLUMN_TEXT, 1, NULL, "The name"},
    {"lang", COLUMN_TEXT, 1, NULL, "Its language, BCP 47; zxx for none"},
    {"type", COLUMN_TEXT, 1, NULL, "What sort of name it is"},
    {"evidence", COLUMN_TEXT, 1, NULL, "What a text must show before it is a mention"},
    {"cased", COLUMN_BOOLEAN, 1, NULL, "Whether upper and lower case count in a text"},
    {"by_rule", COLUMN_BOOLEAN, 1, NULL, "Whether it was made by a rule"},
    {"since", COLUMN_DATE, 0, NULL, "The first day on which it was a name"},
    {"until", COLUMN_DATE, 0, NULL, "The first day on which it was a name no longer; .. when it still is"},
    {"note", COLUMN_TEXT, 0, NULL, "What a reader should know of it"},
};

static void name_row(row_sink *sink, const csto_entity *entity, const csto_name *name, int64_t number)
{
    sink->integer(sink, number);
    sink->text(sink, entity->id);
    sink->text(sink, csto_name_text(name));
    sink->text(sink, csto_name_lang(name));
    sink->text(sink, csto_name_type_name(csto_name_type_of(name)));
    sink->text(sink, csto_evidence_name(csto_name_evidence(name)));
    sink->boolean(sink, csto_name_is_cased(name));
    sink->boolean(sink, csto_name_is_by_rule(name));
    cell_date(sink, csto_name_since(name));
    cell_date(sink, csto_name_until(name));
    sink->text(sink, csto_name_note(name));
    sink->end_row(sink);
}

static void name_rows(row_sink *sink) { each_name(sink, name_row); }

static const dataset_column form_columns[] = {
    {"name", COLUMN_INTEGER, 1, "names", "The name that it is a form of"},
    {"place", COLUMN_INTEGER, 1, NULL, "Its place among the forms; 0 is the name itself"},
    {"text", COLUMN_TEXT, 1, NULL, "The form"},
};

static void form_row(row_sink *sink, const csto_entity *entity, const csto_name *name, int64_t number)
{
    const char *form;
    (void)entity;
    for (size_t i = 0; (form = csto_name_form_at(name, i)) != NULL; i++) {
        sink->integer(sink, number);
        sink->integer(sink, (int64_t)i);
        sink->text(sink, form);
        sink->end_row(sink);
    }
}

static void form_rows(row_sink *sink) { each_name(sink, form_row); }

static const dataset_column name_source_columns[] = {
    {"name", COLUMN_INTEGER, 1, "names", "The name"},
    {"source", COLUMN_TEXT, 1, "sources", "Where it was read"},
};

static void name_source_row(row_sink *sink, const csto_entity *entity, const csto_name *name, int64_t number)
{
    const csto_source *source;
    (void)entity;
    for (size_t i = 0; (source = csto_name_source_at(name, i)) != NULL; i++) {
        sink->integer(sink, number);
        sink->text(sink, csto_source_id(source));
        sink->end_row(sink);
    }
}

static void name_source_rows(row_sink *sink) { each_name(sink, name_source_row); }

/* ---- facts: numbered through all entities ---- */

typedef void fact_visitor(row_sink *sink, const csto_fact *fact, int64_t number);

static void each_fact(row_sink *sink, fact_visitor *visit)
{
    const csto_entity *entity;
    const csto_fact *fact;
    int64_t number = 0;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++)
        for (size_t j = 0; (fact = csto_fact_at(entity, j)) != NULL; j++)
            visit(sink, fact, ++number);
}

static const dataset_column fact_columns[] = {
    {"number", COLUMN_INTEGER, 1, NULL, "Its number in this release"},
    {"subject", COLUMN_TEXT, 1, "entities", "What it is about"},
    {"property", COLUMN_TEXT, 1, NULL, "Its property"},
    {"value", COLUMN_TEXT, 1, NULL, "Its value as text"},
    {"object", COLUMN_TEXT, 0, "entities", "Its value when that is an entity"},
    {"quantity", COLUMN_INTEGER, 0, NULL, "Its value when that is a number"},
    {"comparison", COLUMN_TEXT, 0, NULL, "How the number stands to the truth"},
    {"timeless", COLUMN_BOOLEAN, 1, NULL, "Whether its property has no days at all"},
    {"since", COLUMN_DATE, 0, NULL, "The first day on which it held"},
    {"until", COLUMN_DATE, 0, NULL, "The first day on which it held no longer; .. when it still does"},
    {"confidence", COLUMN_TEXT, 1, NULL, "How well it is supported"},
    {"preferred", COLUMN_BOOLEAN, 1, NULL, "Whether it is the claim to go by"},
    {"note", COLUMN_TEXT, 0, NULL, "Why it is preferred or not, what the source exactly says"},
};

static void fact_cells(row_sink *sink, const csto_fact *fact, int64_t number)
{
    sink->integer(sink, number);
    sink->text(sink, csto_fact_subject(fact)->id);
    sink->text(sink, csto_fact_property(fact));
    sink->text(sink, csto_fact_value(fact));
    cell_entity(sink, csto_fact_object(fact));
    cell_quantity(sink, csto_fact_quantity(fact));
    sink->boolean(sink, csto_fact_is_timeless(fact));
    cell_date(sink, csto_fact_since(fact));
    cell_date(sink, csto_fact_until(fact));
    sink->text(sink, csto_confidence_name(csto_fact_confidence(fact)));
    sink->boolean(sink, csto_fact_is_preferred(fact));
    sink->text(sink, csto_fact_note(fact));
    sink->end_row(sink);
}

static void fact_rows(row_sink *sink) { each_fact(sink, fact_cells); }

static const dataset_column fact_source_columns[] = {
    {"fact", COLUMN_INTEGER, 1, "facts", "The fact"},
    {"source", COLUMN_TEXT, 1, "sources", "Who says so"},
};

static void fact_source_row(row_sink *sink, const csto_fact *fact, int64_t number)
{
    const csto_source *source;
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++) {
        sink->integer(sink, number);
        sink->text(sink, csto_source_id(source));
        sink->end_row(sink);
    }
}

static void fact_source_rows(row_sink *sink) { each_fact(sink, fact_source_row); }

/* ---- relations ---- */

static const dataset_column relation_columns[] = {
    {"entity", COLUMN_TEXT, 1, "entities", "One entity"},
    {"relation", COLUMN_TEXT, 1, NULL, "What the other is to it"},
    {"other", COLUMN_TEXT, 1, "entities", "The other"},
};

static void relation_rows(row_sink *sink)
{
    const csto_entity *entity, *other;
    for (size_t i = 0; (entity = csto_at(CSTO_KIND_NONE, i)) != NULL; i++) {
        for (csto_relation relation = CSTO_REL_NONE + 1; csto_relation_name(relation) != NULL; relation++) {
            for (size_t j = 0; (other = csto_related(entity, relation, j)) != NULL; j++) {
                sink->text(sink, entity->id);
                sink->text(sink, csto_relation_name(relation));
                sink->text(sink, other->id);
                sink->end_row(sink);
            }
        }
    }
}

/* ---- all of them ---- */

static const dataset_table tables[] = {
    {"metadata", "What release of the data this is", COLUMNS(metadata_columns), 1, metadata_rows},
    {"entities", "Everything with an id", COLUMNS(entity_columns), 1, entity_rows},
    {"sources", "Where facts and names were read", COLUMNS(source_columns), 1, source_rows},
    {"names", "The names of entities", COLUMNS(name_columns), 1, name_rows},
    {"forms", "Every form of every name", COLUMNS(form_columns), 2, form_rows},
    {"name_sources", "The sources of names", COLUMNS(name_source_columns), 2, name_source_rows},
    {"facts", "Every claim, with its days", COLUMNS(fact_columns), 1, fact_rows},
    {"fact_sources", "The sources of facts", COLUMNS(fact_source_columns), 2, fact_source_rows},
    {"relations", "The references of preferred facts, both ways", COLUMNS(relation_columns), 3, relation_rows},
};

const dataset_table *dataset_table_at(size_t i)
{
    const size_t count = sizeof tables / sizeof *tables;
    if (i < count)
        return &tables[i];
    return i - count < dataset_record_count ? &dataset_records[i - count] : NULL;
}
