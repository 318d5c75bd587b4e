/* SPDX-License-Identifier: MIT */
/* A table for each kind that has a record: the preferred values of its main properties. */
#include "dataset.h"

static const char id_doc[] = "Which entity it is";

static const dataset_column member_state_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"alpha2", COLUMN_TEXT, 0, NULL, "ISO 3166-1 alpha-2"},
    {"alpha3", COLUMN_TEXT, 0, NULL, "ISO 3166-1 alpha-3"},
    {"numeric", COLUMN_TEXT, 0, NULL, "ISO 3166-1 numeric, three digits"},
    {"capital", COLUMN_TEXT, 0, NULL, "Capital, in English"},
};

static void member_state_rows(row_sink *sink)
{
    const csto_member_state *record;
    for (size_t i = 0; (record = csto_member_state_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        sink->text(sink, record->alpha2);
        sink->text(sink, record->alpha3);
        sink->text(sink, record->numeric);
        sink->text(sink, record->capital);
        sink->end_row(sink);
    }
}

static const dataset_column body_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"type", COLUMN_TEXT, 0, NULL, "What sort of body it is"},
    {"organization", COLUMN_TEXT, 0, "entities", "Whose body it is"},
    {"parent", COLUMN_TEXT, 0, "entities", "What it is under or accountable to"},
    {"head", COLUMN_TEXT, 0, "entities", "The office that heads it"},
    {"established", COLUMN_DATE, 0, NULL, "When it came into being"},
    {"ended", COLUMN_DATE, 0, NULL, "When it ceased to be"},
    {"seat", COLUMN_TEXT, 0, NULL, "Where it sits, in English"},
};

static void body_rows(row_sink *sink)
{
    const csto_body *record;
    for (size_t i = 0; (record = csto_body_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        sink->text(sink, record->type);
        cell_entity(sink, record->organization);
        cell_entity(sink, record->parent);
        cell_entity(sink, record->head);
        cell_date(sink, record->established);
        cell_date(sink, record->ended);
        sink->text(sink, record->seat);
        sink->end_row(sink);
    }
}

static const dataset_column office_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"body", COLUMN_TEXT, 0, "entities", "The body that it belongs to"},
    {"appointed_by", COLUMN_TEXT, 0, "entities", "The body that appoints to it"},
    {"term_years", COLUMN_INTEGER, 0, NULL, "Length of a term"},
};

static void office_rows(row_sink *sink)
{
    const csto_office *record;
    for (size_t i = 0; (record = csto_office_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        cell_entity(sink, record->body);
        cell_entity(sink, record->appointed_by);
        cell_number(sink, record->term_years);
        sink->end_row(sink);
    }
}

static const dataset_column force_component_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"type", COLUMN_TEXT, 0, NULL, "What sort of force it is"},
    {"parent", COLUMN_TEXT, 0, "entities", "What it is a part of"},
    {"established", COLUMN_DATE, 0, NULL, "When it came into being"},
    {"ended", COLUMN_DATE, 0, NULL, "When it ceased to be"},
    {"strength", COLUMN_INTEGER, 0, NULL, "Number of people"},
    {"strength_comparison", COLUMN_TEXT, 0, NULL, "How that number stands to the truth"},
};

static void force_component_rows(row_sink *sink)
{
    const csto_force_component *record;
    for (size_t i = 0; (record = csto_force_component_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        sink->text(sink, record->type);
        cell_entity(sink, record->parent);
        cell_date(sink, record->established);
        cell_date(sink, record->ended);
        cell_quantity(sink, record->strength);
        sink->end_row(sink);
    }
}

static const dataset_column exercise_series_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"category", COLUMN_TEXT, 0, NULL, "Who exercises"},
    {"component", COLUMN_TEXT, 0, "entities", "The force component that it trains"},
    {"first_year", COLUMN_INTEGER, 0, NULL, "Year of the first exercise"},
};

static void exercise_series_rows(row_sink *sink)
{
    const csto_exercise_series *record;
    for (size_t i = 0; (record = csto_exercise_series_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        sink->text(sink, record->category);
        cell_entity(sink, record->component);
        cell_number(sink, record->first_year);
        sink->end_row(sink);
    }
}

static const dataset_column edition_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"series", COLUMN_TEXT, 0, "entities", "Its series"},
    {"within", COLUMN_TEXT, 0, "entities", "The larger exercise that it was held in"},
    {"year", COLUMN_INTEGER, 0, NULL, "The year in its name"},
    {"conduct", COLUMN_TEXT, 0, NULL, "Whether it took place"},
    {"first_day", COLUMN_DATE, 0, NULL, "First day"},
    {"last_day", COLUMN_DATE, 0, NULL, "Last day, which still belongs to it"},
    {"personnel", COLUMN_INTEGER, 0, NULL, "Number of people"},
    {"personnel_comparison", COLUMN_TEXT, 0, NULL, "How that number stands to the truth"},
};

static void edition_rows(row_sink *sink)
{
    const csto_edition *record;
    for (size_t i = 0; (record = csto_edition_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        cell_entity(sink, record->series);
        cell_entity(sink, record->within);
        cell_number(sink, record->year);
        sink->text(sink, csto_conduct_name(record->conduct));
        cell_date(sink, record->first_day);
        cell_date(sink, record->last_day);
        cell_quantity(sink, record->personnel);
        sink->end_row(sink);
    }
}

static const dataset_column training_institution_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"country", COLUMN_TEXT, 0, "entities", "The state where it stands"},
    {"city", COLUMN_TEXT, 0, NULL, "Its city, in English"},
    {"standing", COLUMN_TEXT, 0, NULL, "What a source says that it is to the CSTO"},
    {"granted", COLUMN_DATE, 0, NULL, "When the standing was granted"},
    {"known_by", COLUMN_DATE, 0, NULL, "The first day on which a source shows it in its standing"},
};

static void training_institution_rows(row_sink *sink)
{
    const csto_training_institution *record;
    for (size_t i = 0; (record = csto_training_institution_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        cell_entity(sink, record->country);
        sink->text(sink, record->city);
        sink->text(sink, csto_standing_name(record->standing));
        cell_date(sink, record->granted);
        cell_date(sink, record->known_by);
        sink->end_row(sink);
    }
}

static const dataset_column person_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"country", COLUMN_TEXT, 0, "entities", "The state that he or she represents or comes from"},
    {"rank", COLUMN_TEXT, 0, NULL, "Military or special rank"},
};

static void person_rows(row_sink *sink)
{
    const csto_person *record;
    for (size_t i = 0; (record = csto_person_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        cell_entity(sink, record->country);
        sink->text(sink, record->rank);
        sink->end_row(sink);
    }
}

static const dataset_column document_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"type", COLUMN_TEXT, 0, NULL, "What sort of document it is"},
    {"signed_on", COLUMN_DATE, 0, NULL, "When it was signed or adopted"},
    {"in_force", COLUMN_DATE, 0, NULL, "When it came into force"},
};

static void document_rows(row_sink *sink)
{
    const csto_document *record;
    for (size_t i = 0; (record = csto_document_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        sink->text(sink, record->type);
        cell_date(sink, record->signed_on);
        cell_date(sink, record->in_force);
        sink->end_row(sink);
    }
}

static const dataset_column event_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"type", COLUMN_TEXT, 0, NULL, "What sort of event it is"},
    {"date", COLUMN_DATE, 0, NULL, "When"},
    {"last_date", COLUMN_DATE, 0, NULL, "Last day, which still belongs to it"},
    {"place", COLUMN_TEXT, 0, NULL, "Where, in English"},
};

static void event_rows(row_sink *sink)
{
    const csto_event *record;
    for (size_t i = 0; (record = csto_event_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        sink->text(sink, record->type);
        cell_date(sink, record->date);
        cell_date(sink, record->last_date);
        sink->text(sink, record->place);
        sink->end_row(sink);
    }
}

static const dataset_column figure_columns[] = {
    {"id", COLUMN_TEXT, 1, "entities", id_doc},
    {"quantity", COLUMN_INTEGER, 0, NULL, "The number"},
    {"quantity_comparison", COLUMN_TEXT, 0, NULL, "How that number stands to the truth"},
    {"unit", COLUMN_TEXT, 0, NULL, "What is counted"},
    {"scope", COLUMN_TEXT, 0, NULL, "Within what, by whom"},
    {"as_of", COLUMN_DATE, 0, NULL, "For which day, month or year it is given"},
};

static void figure_rows(row_sink *sink)
{
    const csto_figure *record;
    for (size_t i = 0; (record = csto_figure_at(i)) != NULL; i++) {
        sink->text(sink, record->entity.id);
        cell_quantity(sink, record->quantity);
        sink->text(sink, record->unit);
        sink->text(sink, record->scope);
        cell_date(sink, record->as_of);
        sink->end_row(sink);
    }
}

const dataset_table dataset_records[] = {
    {"member_states", "States that are or were party to the Treaty", COLUMNS(member_state_columns), 1,
     member_state_rows},
    {"bodies", "Bodies of the CSTO or of a partner", COLUMNS(body_columns), 1, body_rows},
    {"offices", "Posts that people hold in turn", COLUMNS(office_columns), 1, office_rows},
    {"force_components", "Parts of the CSTO Troops (Collective Forces)", COLUMNS(force_component_columns), 1,
     force_component_rows},
    {"exercise_series", "Exercises held again and again under one name", COLUMNS(exercise_series_columns), 1,
     exercise_series_rows},
    {"editions", "Single exercises", COLUMNS(edition_columns), 1, edition_rows},
    {"training_institutions", "Schools and centres with a standing in the CSTO", COLUMNS(training_institution_columns),
     1, training_institution_rows},
    {"people", "People who hold or held an office, or are named in an event", COLUMNS(person_columns), 1, person_rows},
    {"documents", "Treaties, charters, protocols, agreements, decisions", COLUMNS(document_columns), 1, document_rows},
    {"events", "What happened on a day", COLUMNS(event_columns), 1, event_rows},
    {"figures", "Numbers that a source gives of the CSTO", COLUMNS(figure_columns), 1, figure_rows},
};

const size_t dataset_record_count = sizeof dataset_records / sizeof *dataset_records;
