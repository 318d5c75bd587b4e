/* SPDX-License-Identifier: MIT */
#include "cited.h"
#include "output.h"
#include "show.h"
#include "wrap.h"

#include <stdio.h>
#include <string.h>

static void print_heading(const char *text, const cli_options *options)
{
    putchar('\n');
    style_begin(stdout, STYLE_HEADING, options->colour);
    puts(text);
    style_end(stdout, options->colour);
}

/* Begins a line with a label in a column of `width`; the rest is set beside it. */
static wrapped_line begin_line(const char *label, size_t width, const cli_options *options)
{
    size_t len = strlen(label);
    print_spaces(stdout, 2);
    style_begin(stdout, STYLE_ID, options->colour);
    fputs(label, stdout);
    style_end(stdout, options->colour);
    print_spaces(stdout, (len < width ? width - len : 0) + 2);
    return wrap_at(stdout, 2 + (len < width ? width : len) + 2);
}

/* A note has lines of its own, set in a little. */
static void print_note(const char *note, size_t indent, const cli_options *options)
{
    if (note == NULL)
        return;
    putchar('\n');
    print_spaces(stdout, indent + 2);
    wrapped_line wrap = wrap_at(stdout, indent + 2);
    style_begin(stdout, STYLE_FAINT, options->colour);
    wrap_words(&wrap, note);
    style_end(stdout, options->colour);
}

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

static void print_name(wrapped_line *wrap, const csto_name *name, const cli_options *options)
{
    csto_name_type type = csto_name_type_of(name);
    int is_plain = type == CSTO_NAME_OFFICIAL || type == CSTO_NAME_SHORT;
    int is_doubtful = type == CSTO_NAME_FORMER || type == CSTO_NAME_ERRONEOUS;
    if (is_doubtful)
        style_begin(stdout, STYLE_DOUBT, options->colour);
    wrap_words(wrap, csto_name_text(name));
    if (is_doubtful)
        style_end(stdout, options->colour);
    if (!is_plain) {
        char word[32];
        snprintf(word, sizeof word, "(%s)", csto_name_type_name(type));
        style_begin(stdout, STYLE_FAINT, options->colour);
        wrap_whole(wrap, word, strlen(word));
        style_end(stdout, options->colour);
    }
}

static void print_names(const csto_entity *entity, const cli_options *options)
{
    size_t width = 0;
    for (size_t i = 0; i < csto_name_count(entity); i++) {
        size_t len = strlen(csto_name_lang(csto_name_at(entity, i)));
        width = len > width ? len : width;
    }
    print_heading("Names", options);
    for (size_t i = 0; i < csto_name_count(entity); i++) {
        if (is_repeated(entity, i))
            continue;
        const char *lang = csto_name_lang(csto_name_at(entity, i));
        wrapped_line wrap = begin_line(lang, width, options);
        for (size_t j = i; j < csto_name_count(entity); j++) {
            const csto_name *name = csto_name_at(entity, j);
            if (strcmp(csto_name_lang(name), lang) != 0)
                continue;
            if (j > i)
                wrap_tail(&wrap, ";");
            print_name(&wrap, name, options);
        }
        putchar('\n');
    }
}

/* ---- facts ---- */

/* In brackets: when it held, and how well it is supported. */
static void print_standing(wrapped_line *wrap, const csto_fact *fact)
{
    char since[11], until[11], period[48] = "", standing[80];
    csto_date_format(csto_fact_since(fact), since, sizeof since);
    csto_date_format(csto_fact_until(fact), until, sizeof until);
    if (csto_fact_until(fact) == CSTO_DATE_OPEN) {
        if (*since != '\0')
            snprintf(period, sizeof period, "since %s, ", since);
    } else if (*until == '\0') {
        snprintf(period, sizeof period, *since == '\0' ? "end unknown, " : "from %s, end unknown, ", since);
    } else {
        snprintf(period, sizeof period, "%s%suntil %s, ", since, *since == '\0' ? "" : " ", until);
    }
    snprintf(standing, sizeof standing, "(%s%s)", period, csto_confidence_name(csto_fact_confidence(fact)));
    wrap_words(wrap, standing);
}

static void print_sources(wrapped_line *wrap, const csto_fact *fact, citations *cited)
{
    const csto_source *source;
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++) {
        char mark[32];
        snprintf(mark, sizeof mark, "[%zu]", cite(cited, source) + 1);
        if (i == 0)
            wrap_whole(wrap, mark, strlen(mark));
        else
            wrap_tail(wrap, mark);
    }
}

static void print_fact(const csto_fact *fact, const char *label, size_t width, citations *cited,
                       const cli_options *options)
{
    const csto_entity *object = csto_fact_object(fact);
    wrapped_line wrap = begin_line(label, width, options);
    if (!csto_fact_is_preferred(fact)) {
        style_begin(stdout, STYLE_DOUBT, options->colour);
        wrap_words(&wrap, "also claimed:");
        style_end(stdout, options->colour);
    }
    wrap_words(&wrap, object == NULL ? csto_fact_value(fact) : shown_name(options, object));
    style_begin(stdout, STYLE_FAINT, options->colour);
    print_standing(&wrap, fact);
    print_sources(&wrap, fact, cited);
    style_end(stdout, options->colour);
    print_note(csto_fact_note(fact), wrap.indent, options);
    putchar('\n');
}

static void print_facts(const csto_entity *entity, citations *cited, const cli_options *options)
{
    const csto_fact *fact;
    size_t width = 0;
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++)
        if (strlen(csto_fact_property(fact)) > width)
            width = strlen(csto_fact_property(fact));
    print_heading("Facts", options);
    const char *last = "";
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++) {
        const char *property = csto_fact_property(fact);
        print_fact(fact, strcmp(property, last) == 0 ? "" : property, width, cited, options);
        last = property;
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

static void print_relation(const csto_entity *entity, csto_relation relation, size_t width, const cli_options *options)
{
    const csto_entity *other;
    wrapped_line wrap = begin_line(csto_relation_name(relation), width, options);
    for (size_t i = 0; (other = csto_related(entity, relation, i)) != NULL; i++) {
        const csto_event *event = csto_event_of(other);
        if (i > 0 && has_long_name(other)) {
            putchar('\n');
            wrap = begin_line("", width, options);
        } else if (i > 0) {
            wrap_tail(&wrap, ";");
        }
        if (event != NULL) {
            char day[11];
            csto_date_format(event->date, day, sizeof day);
            wrap_words(&wrap, day);
        }
        wrap_words(&wrap, shown_name(options, other));
    }
    putchar('\n');
}

static void print_relations(const csto_entity *entity, const cli_options *options)
{
    size_t width = 0;
    for (csto_relation relation = CSTO_REL_NONE + 1; csto_relation_name(relation) != NULL; relation++)
        if (is_inverse(relation) && csto_related(entity, relation, 0) && strlen(csto_relation_name(relation)) > width)
            width = strlen(csto_relation_name(relation));
    if (width == 0)
        return;
    print_heading("Referred to by others", options);
    for (csto_relation relation = CSTO_REL_NONE + 1; csto_relation_name(relation) != NULL; relation++) {
        if (!is_inverse(relation) || csto_related(entity, relation, 0) == NULL)
            continue;
        print_relation(entity, relation, width, options);
    }
}

/* ---- sources ---- */

static void print_source(const csto_source *source, size_t number, const cli_options *options)
{
    char label[32], date[11];
    snprintf(label, sizeof label, "[%zu]", number);
    wrapped_line wrap = begin_line(label, 5, options);
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
        style_begin(stdout, STYLE_FAINT, options->colour);
        wrap_whole(&wrap, csto_source_url(source), strlen(csto_source_url(source)));
        style_end(stdout, options->colour);
    }
    putchar('\n');
}

void show_card(const cli_options *options, const csto_entity *entity)
{
    citations cited = {NULL, 0, 0};
    style_begin(stdout, STYLE_NAME, options->colour);
    fputs(shown_name(options, entity), stdout);
    style_end(stdout, options->colour);
    printf("  (%s) ", csto_kind_name(entity->kind));
    style_begin(stdout, STYLE_ID, options->colour);
    puts(entity->id);
    style_end(stdout, options->colour);
    print_names(entity, options);
    print_facts(entity, &cited, options);
    print_relations(entity, options);
    if (cited.count > 0)
        print_heading("Sources", options);
    for (size_t i = 0; i < cited.count; i++)
        print_source(cited.sources[i], i + 1, options);
    cited_free(&cited);
}
