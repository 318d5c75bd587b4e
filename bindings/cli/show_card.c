/* SPDX-License-Identifier: MIT */
#include "card.h"
#include "detail.h"
#include "show.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

/* ---- names ---- */

/* Whether a language has been met among the names before the i-th. */
static int is_repeated(const csto_entity *entity, size_t i)
{
    const char *lang = csto_name_lang(csto_name_at(entity, i));
    for (size_t j = 0; j < i; j++)
        if (strcmp(csto_name_lang(csto_name_at(entity, j)), lang) == 0)
            return 1;
    return 0;
}

/* Official and short names are its own, and stand together; the others say what they are. */
static csto_name_type heading_of(csto_name_type type) { return type == CSTO_NAME_SHORT ? CSTO_NAME_OFFICIAL : type; }

/* The names in a language under one heading. */
static void print_type(const card *to, wrapped_line *wrap, const char *lang, csto_name_type type)
{
    const csto_name *name;
    int is_own = type == CSTO_NAME_OFFICIAL;
    int is_doubtful = type == CSTO_NAME_FORMER || type == CSTO_NAME_ERRONEOUS, is_first = 1;
    for (size_t i = 0; (name = csto_name_at(to->entity, i)) != NULL; i++) {
        if (heading_of(csto_name_type_of(name)) != type || strcmp(csto_name_lang(name), lang) != 0)
            continue;
        if (wrap->column > wrap->indent)
            wrap_tail(wrap, ";");
        if (is_first && !is_own) {
            card_words(to, wrap, STYLE_FAINT, csto_name_type_name(type));
            wrap_tail(wrap, ":");
        }
        is_first = 0;
        card_words(to, wrap, is_doubtful ? STYLE_DOUBT : STYLE_PLAIN, csto_name_text(name));
    }
}

static void print_names(const card *to)
{
    const csto_name *name;
    size_t width = 0;
    for (size_t i = 0; (name = csto_name_at(to->entity, i)) != NULL; i++)
        if (strlen(csto_name_lang(name)) > width)
            width = strlen(csto_name_lang(name));
    if (width > 0)
        card_heading(to, "Names");
    for (size_t i = 0; (name = csto_name_at(to->entity, i)) != NULL; i++) {
        if (is_repeated(to->entity, i))
            continue;
        wrapped_line wrap = card_line(to, csto_name_lang(name), width);
        for (csto_name_type type = CSTO_NAME_OFFICIAL; csto_name_type_name(type) != NULL; type++)
            print_type(to, &wrap, csto_name_lang(name), type);
        putchar('\n');
    }
}

/* ---- relations ---- */

/* Of the two names of a relation the second: the first has been printed as a fact of this entity, this one as
 * another's. */
static int is_inverse(csto_relation relation) { return relation % 2 == 0; }

/* Things whose names are titles or sentences, and so need a line each. */
static int has_long_name(const csto_entity *entity)
{
    return entity->kind == CSTO_KIND_DOCUMENT || entity->kind == CSTO_KIND_EVENT || entity->kind == CSTO_KIND_FIGURE;
}

/* A line of its own, an event's with its day before it. */
static void print_long(const card *to, wrapped_line *wrap, const csto_entity *other)
{
    const csto_event *event = csto_event_of(other);
    char day[16], text[11];
    if (event != NULL) {
        csto_date_format(event->date, text, sizeof text);
        snprintf(day, sizeof day, "%-10s ", text);
        wrap_whole(wrap, day, strlen(day));
        wrap->indent = wrap->column + 1;
        wrap_tail(wrap, " ");
    }
    wrap_words(wrap, shown_name(to->options, other));
}

/* The series and the year of an exercise that is called after them; NULL of another. */
static const csto_entity *series_in_name(const csto_entity *entity, char year[8])
{
    const csto_edition *edition = csto_edition_of(entity);
    if (edition == NULL || edition->series == NULL)
        return NULL;
    size_t len = strlen(edition->series->name);
    snprintf(year, 8, "%d", (int)edition->year);
    int is_called = strncmp(entity->name, edition->series->name, len) == 0 && entity->name[len] == '-' &&
                    strcmp(entity->name + len + 1, year) == 0;
    return is_called ? edition->series : NULL;
}

/* Exercises of one series after another are one name with their years. */
static void print_short(const card *to, wrapped_line *wrap, const csto_entity *other, const csto_entity *before)
{
    char year[8], ignored[8];
    const csto_entity *series = series_in_name(other, year);
    int is_going_on = series != NULL && before != NULL && series_in_name(before, ignored) == series;
    if (before != NULL)
        wrap_tail(wrap, is_going_on ? "," : ";");
    if (!is_going_on)
        wrap_words(wrap, shown_name(to->options, series == NULL ? other : series));
    if (series != NULL)
        wrap_words(wrap, year);
}

static void print_relation(const card *to, csto_relation relation, size_t width)
{
    const csto_entity *other, *before = NULL;
    wrapped_line wrap = card_line(to, csto_relation_name(relation), width);
    for (size_t i = 0; (other = csto_related(to->entity, relation, i)) != NULL; i++) {
        if (!has_long_name(other)) {
            print_short(to, &wrap, other, before);
        } else {
            if (i > 0) {
                putchar('\n');
                wrap = card_line(to, "", width);
            }
            print_long(to, &wrap, other);
        }
        before = other;
    }
    putchar('\n');
}

static void print_relations(const card *to)
{
    size_t width = 0;
    for (csto_relation relation = CSTO_REL_NONE + 1; csto_relation_name(relation) != NULL; relation++)
        if (is_inverse(relation) && csto_related(to->entity, relation, 0) &&
            strlen(csto_relation_name(relation)) > width)
            width = strlen(csto_relation_name(relation));
    if (width == 0)
        return;
    card_heading(to, "Referred to by others");
    for (csto_relation relation = CSTO_REL_NONE + 1; csto_relation_name(relation) != NULL; relation++)
        if (is_inverse(relation) && csto_related(to->entity, relation, 0) != NULL)
            print_relation(to, relation, width);
}

/* ---- sources ---- */

static void print_source(const card *to, const csto_source *source, size_t number, size_t width)
{
    char label[32], date[11];
    snprintf(label, sizeof label, "[%zu]", number);
    wrapped_line wrap = card_line(to, label, width);
    wrap_words(&wrap, csto_source_title(source));
    if (csto_source_publisher(source) != NULL) {
        wrap_tail(&wrap, ".");
        wrap_words(&wrap, csto_source_publisher(source));
    }
    if (csto_date_format(csto_source_date(source), date, sizeof date) > 0) {
        wrap_tail(&wrap, ",");
        wrap_words(&wrap, date);
    }
    if (csto_source_url(source) != NULL) {
        style_begin(stdout, STYLE_FAINT, to->options->colour);
        wrap_whole(&wrap, csto_source_url(source), strlen(csto_source_url(source)));
        style_end(stdout, to->options->colour);
    }
    putchar('\n');
}

static void print_sources(const card *to)
{
    size_t width = (size_t)snprintf(NULL, 0, "[%zu]", to->cited.count);
    if (to->cited.count > 0)
        card_heading(to, "Sources");
    for (size_t i = 0; i < to->cited.count; i++)
        print_source(to, to->cited.sources[i], i + 1, width);
}

/* ---- the card ---- */

static void print_title(const card *to)
{
    char detail[DETAIL_MAX];
    int colour = to->options->colour;
    style_begin(stdout, STYLE_NAME, colour);
    fputs(shown_name(to->options, to->entity), stdout);
    style_end(stdout, colour);
    printf("  (%s) ", csto_kind_name(to->entity->kind));
    style_begin(stdout, STYLE_ID, colour);
    fputs(to->entity->id, stdout);
    style_end(stdout, colour);
    putchar('\n');
    csto_date on = to->options->on;
    if (on != CSTO_DATE_UNKNOWN) {
        csto_date_format(on, detail, sizeof detail);
        printf("on %s\n", detail);
    }
    if (detail_of(to->entity, on == CSTO_DATE_UNKNOWN ? csto_data_as_of() : on, detail) > 0) {
        wrapped_line wrap = wrap_at(stdout, 0);
        wrap_words(&wrap, detail);
        putchar('\n');
    }
}

void show_card(const cli_options *options, const csto_entity *entity)
{
    card to = {.options = options, .entity = entity};
    print_title(&to);
    card_summary(&to);
    print_names(&to);
    card_facts(&to);
    print_relations(&to);
    print_sources(&to);
    cited_free(&to.cited);
}
