/* SPDX-License-Identifier: MIT */
#include "scan_html.h"

#include "cited.h"
#include "detail.h"
#include "input.h"
#include "markup.h"
#include "memory.h"
#include "page.h"
#include "utf8.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The entities mentioned, in the order of the text, and how often. */
typedef struct mentioned {
    const csto_entity **entities;
    size_t *counts;
    size_t count, capacity, counts_capacity;
} mentioned;

static void count_mention(mentioned *seen, const csto_entity *entity)
{
    size_t i = 0;
    while (i < seen->count && seen->entities[i] != entity)
        i++;
    if (i == seen->count) {
        seen->entities = grown(seen->entities, i, &seen->capacity, sizeof *seen->entities);
        seen->counts = grown(seen->counts, i, &seen->counts_capacity, sizeof *seen->counts);
        seen->entities[i] = entity;
        seen->counts[i] = 0;
        seen->count++;
    }
    seen->counts[i]++;
}

/* ---- the text ---- */

/* What a mark stands for: of an exercise the edition, when the text says which. */
static const csto_entity *marked_thing(const csto_mention *mention)
{
    return mention->edition != NULL ? mention->edition : mention->entity;
}

/* The same as csto.annotate() in Python; tests/golden holds both to it. */
static void print_mark(const cli_options *options, const char *text, const csto_mention *mention)
{
    const csto_entity *thing = marked_thing(mention);
    printf("<mark class=\"csto-%s\" data-id=\"%s\" data-certainty=\"%s\"", csto_kind_name(thing->kind), thing->id,
           csto_certainty_name(mention->certainty));
    if (mention->year != 0)
        printf(" data-year=\"%d\"", (int)mention->year);
    fputs(" title=\"", stdout);
    markup_string(stdout, shown_name(options, thing));
    fputs("\">", stdout);
    markup_text(stdout, text + mention->begin, mention->end - mention->begin);
    fputs("</mark>", stdout);
}

static void print_marked(const cli_options *options, const input_text *input, mentioned *seen)
{
    csto_scan scan;
    const csto_mention *mention;
    size_t at = 0;
    csto_scan_start(&scan, input->text, input->len, options->all ? CSTO_SCAN_POSSIBLE : CSTO_SCAN_DEFAULT);
    while ((mention = csto_scan_next(&scan)) != NULL) {
        /* Possible mentions may overlap what follows: the first one stands. */
        if (mention->begin < at || !is_mention_wanted(options, mention))
            continue;
        markup_text(stdout, input->text + at, mention->begin - at);
        print_mark(options, input->text, mention);
        at = mention->end;
        count_mention(seen, marked_thing(mention));
    }
    markup_text(stdout, input->text + at, input->len - at);
}

/* ---- the panel ---- */

static void print_period(const csto_fact *fact)
{
    char since[11], until[11];
    csto_date_format(csto_fact_since(fact), since, sizeof since);
    csto_date_format(csto_fact_until(fact), until, sizeof until);
    if (csto_fact_is_timeless(fact) || (*since == '\0' && csto_fact_until(fact) == CSTO_DATE_OPEN))
        return;
    printf(" <span class=\"when\">%s to %s</span>", *since == '\0' ? "?" : since,
           csto_fact_until(fact) == CSTO_DATE_OPEN ? "now"
           : *until == '\0'                        ? "?"
                                                   : until);
}

static void print_fact(const cli_options *options, const csto_fact *fact, citations *cited)
{
    const csto_entity *object = csto_fact_object(fact);
    const csto_source *source;
    fputs("<dt>", stdout);
    markup_string(stdout, csto_fact_property(fact));
    printf("</dt><dd>%s", csto_fact_is_preferred(fact) ? "" : "<em>also claimed:</em> ");
    markup_string(stdout, object == NULL ? csto_fact_value(fact) : shown_name(options, object));
    print_period(fact);
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++) {
        size_t number = cite(cited, source) + 1;
        printf(" <a class=\"cite\" href=\"#source-%zu\">[%zu]</a>", number, number);
    }
    fputs("</dd>\n", stdout);
}

static void print_entry(const cli_options *options, const csto_entity *entity, size_t count, citations *cited)
{
    char detail[DETAIL_MAX];
    const csto_fact *fact;
    printf("<article id=\"thing-%s\" tabindex=\"-1\"><h3><span class=\"sample csto-%s\"></span>", entity->id,
           csto_kind_name(entity->kind));
    markup_string(stdout, shown_name(options, entity));
    printf("</h3>\n<p><span class=\"kind\">%s</span> <code>%s</code> ", csto_kind_name(entity->kind), entity->id);
    printf("<button type=\"button\" data-find=\"%s\">%zu %s</button></p>\n", entity->id, count,
           count == 1 ? "mention" : "mentions");
    if (detail_of(entity, csto_data_as_of(), detail) > 0) {
        fputs("<p>", stdout);
        markup_string(stdout, detail);
        fputs("</p>\n", stdout);
    }
    size_t facts = csto_fact_count(entity);
    printf("<details><summary>%zu %s</summary>\n<dl>\n", facts,
           facts == 1 ? "fact and its sources" : "facts and their sources");
    for (size_t i = 0; (fact = csto_fact_at(entity, i)) != NULL; i++)
        print_fact(options, fact, cited);
    fputs("</dl></details></article>\n", stdout);
}

static void print_source(const csto_source *source, size_t number)
{
    char date[11];
    const char *url = csto_source_url(source);
    printf("<li id=\"source-%zu\">", number);
    if (url != NULL) {
        fputs("<a href=\"", stdout);
        markup_string(stdout, url);
        fputs("\" rel=\"noreferrer\">", stdout);
    }
    markup_string(stdout, csto_source_title(source));
    fputs(url == NULL ? ". " : "</a>. ", stdout);
    markup_string(stdout, csto_source_publisher(source));
    if (csto_date_format(csto_source_date(source), date, sizeof date) > 0)
        printf(", %s", date);
    fputs("</li>\n", stdout);
}

static void print_panel(const cli_options *options, const mentioned *seen)
{
    citations cited = {NULL, 0, 0};
    puts("<aside aria-label=\"What is mentioned\">\n<h2>What is mentioned</h2>");
    if (seen->count == 0)
        puts("<p>Nothing of the CSTO.</p>");
    for (size_t i = 0; i < seen->count; i++)
        print_entry(options, seen->entities[i], seen->counts[i], &cited);
    if (cited.count > 0) {
        puts("<details id=\"sources\"><summary>Sources</summary>\n<ol>");
        for (size_t i = 0; i < cited.count; i++)
            print_source(cited.sources[i], i + 1);
        puts("</ol></details>");
    }
    puts("</aside>");
    cited_free(&cited);
}

int scan_html(const cli_options *options, const char *name)
{
    input_text input;
    mentioned seen = {NULL, NULL, 0, 0, 0};
    if (!input_read(name, &input))
        return STATUS_ERROR;
    size_t valid = utf8_valid_length(input.text, input.len);
    if (valid < input.len)
        input_warn_not_utf8(name, input.text, input.len, valid);
    page_begin(strcmp(name, "-") == 0 ? "standard input" : name);
    /* The line break right after the tag is no part of the text. */
    fputs("<main>\n<h2>Text</h2>\n<pre id=\"text\" tabindex=\"0\">\n", stdout);
    print_marked(options, &input, &seen);
    puts("</pre>\n</main>");
    print_panel(options, &seen);
    page_end();
    int status = seen.count > 0 ? STATUS_FOUND : STATUS_NONE;
    free(seen.entities);
    free(seen.counts);
    input_free(&input);
    return status;
}
