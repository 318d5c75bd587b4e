/* SPDX-License-Identifier: MIT */
/* Exercise series and years, as SVG: a mark for each exercise, by host; planned and cancelled ones told apart. */
#include "export_formats.h"
#include "markup.h"

#include <string.h>

enum { LEFT = 260, TOP = 96, ROW = 40, YEAR = 44, MARK = 14, RIGHT = 24, FOOT = 110 };

typedef struct timeline {
    FILE *out;
    int first_year, last_year;
    size_t rows;
} timeline;

/* Dark enough for white letters on it. */
static const char *colour_of(const csto_entity *host)
{
    static const struct {
        const char *id, *colour;
    } hosts[] = {{"armenia", "#8a3b00"},    {"belarus", "#1c6b2c"}, {"kazakhstan", "#00607a"},
                 {"kyrgyzstan", "#a01f2d"}, {"russia", "#274a9e"},  {"tajikistan", "#6b2f8a"}};
    for (size_t i = 0; host != NULL && i < sizeof hosts / sizeof *hosts; i++)
        if (strcmp(host->id, hosts[i].id) == 0)
            return hosts[i].colour;
    return "#555555";
}

static const char *code_of(const csto_entity *host)
{
    const csto_member_state *state = csto_member_state_of(host);
    return state == NULL ? "?" : state->alpha2;
}

static int x_of(const timeline *chart, int year) { return LEFT + (year - chart->first_year) * YEAR; }

static void measure(timeline *chart)
{
    const csto_edition *edition;
    chart->first_year = 9999;
    for (size_t i = 0; (edition = csto_edition_at(i)) != NULL; i++) {
        if (edition->series == NULL || edition->year == 0)
            continue;
        chart->first_year = edition->year < chart->first_year ? edition->year : chart->first_year;
        chart->last_year = edition->year > chart->last_year ? edition->year : chart->last_year;
    }
    chart->rows = csto_exercise_series_count();
}

/* ---- marks ---- */

static const char *class_of(csto_conduct conduct)
{
    switch (conduct) {
    case CSTO_HELD:
        return "held";
    case CSTO_CANCELLED:
        return "cancelled";
    case CSTO_PLANNED:
        return "planned";
    default:
        return "unconfirmed";
    }
}

/* What a pointer, or a screen reader, is told of a mark. */
static void put_title(FILE *out, const csto_edition *edition)
{
    const csto_entity *host;
    char first[11], last[11];
    csto_date_format(edition->first_day, first, sizeof first);
    csto_date_format(edition->last_day, last, sizeof last);
    fputs("<title>", out);
    markup_string(out, edition->entity.name);
    fprintf(out, ", %s", class_of(edition->conduct));
    if (*first != '\0')
        fprintf(out, ", %s%s%s", first, *last == '\0' ? "" : " to ", last);
    for (size_t i = 0; (host = csto_related(&edition->entity, CSTO_REL_HOSTS, i)) != NULL; i++) {
        fputs(i == 0 ? ", " : " and ", out);
        markup_string(out, host->name);
    }
    fputs("</title>", out);
}

static void put_mark(const timeline *chart, const csto_edition *edition, int x, int y)
{
    const csto_entity *host = csto_related(&edition->entity, CSTO_REL_HOSTS, 0);
    const char *class = class_of(edition->conduct);
    fprintf(chart->out, "<g class=\"%s\" role=\"img\" tabindex=\"0\" data-id=\"%s\">", class, edition->entity.id);
    put_title(chart->out, edition);
    fprintf(chart->out, "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" style=\"--host: %s\"/>", x, y, MARK, colour_of(host));
    fprintf(chart->out, "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>", x, y + 4, code_of(host));
    if (edition->conduct == CSTO_CANCELLED)
        fprintf(chart->out, "<path d=\"M%d %dL%d %d\"/>", x - MARK, y + MARK, x + MARK, y - MARK);
    fputs("</g>\n", chart->out);
}

/* Several exercises of one series in a year stand beside each other, a little apart. */
static void put_series(const timeline *chart, const csto_exercise_series *series, int y)
{
    const csto_edition *edition;
    int last_year = 0, same = 0;
    fprintf(chart->out, "<text class=\"series\" x=\"%d\" y=\"%d\" text-anchor=\"end\">", LEFT - 28, y + 5);
    markup_string(chart->out, series->entity.name);
    fprintf(chart->out, "</text>\n<path class=\"rule\" d=\"M%d %dH%d\"/>\n", LEFT - 20, y,
            x_of(chart, chart->last_year) + 20);
    for (size_t i = 0; (edition = csto_edition_at(i)) != NULL; i++) {
        if (edition->series != &series->entity || edition->year == 0)
            continue;
        same = edition->year == last_year ? same + 1 : 0;
        last_year = edition->year;
        put_mark(chart, edition, x_of(chart, edition->year) + same * 16, y);
    }
}

/* ---- the rest ---- */

static const char style[] =
    "<style>\n"
    "svg { --page: #ffffff; --ink: #1a1a1a; --soft: #555555; --rule: #d0d0d0; font: 14px system-ui, sans-serif; }\n"
    "@media (prefers-color-scheme: dark) {\n"
    "  svg { --page: #15181c; --ink: #ececec; --soft: #b4b4b4; --rule: #3a424c; } }\n"
    ".page { fill: var(--page); } text { fill: var(--ink); } .year, .small { fill: var(--soft); font-size: 12px; }\n"
    "h1, .head { font-size: 20px; font-weight: 600; } .rule { stroke: var(--rule); fill: none; }\n"
    "g text { font-size: 11px; font-weight: 600; } g path { stroke: var(--ink); stroke-width: 2; }\n"
    ".held circle { fill: var(--host); stroke: var(--page); } .held text { fill: #ffffff; }\n"
    ".planned circle { fill: var(--page); stroke: var(--ink); stroke-width: 2; stroke-dasharray: 4 3; }\n"
    ".unconfirmed circle { fill: var(--page); stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 1 3; }\n"
    ".cancelled circle { fill: var(--page); stroke: var(--ink); stroke-width: 2; }\n"
    "g:focus-visible circle { stroke: var(--ink); stroke-width: 4; outline: none; }\n"
    "</style>\n";

static void put_key(const timeline *chart, int y)
{
    static const struct {
        const char *class, *words;
    } states[] = {{"held", "held (colour and letters: the first host)"},
                  {"planned", "planned for a day after the data's own"},
                  {"unconfirmed", "planned, and no report was found"},
                  {"cancelled", "cancelled"}};
    int x = 40;
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        fprintf(chart->out, "<g class=\"%s\"><circle cx=\"%d\" cy=\"%d\" r=\"%d\" style=\"--host: #555555\"/>",
                states[i].class, x, y, MARK);
        if (strcmp(states[i].class, "cancelled") == 0)
            fprintf(chart->out, "<path d=\"M%d %dL%d %d\"/>", x - MARK, y + MARK, x + MARK, y - MARK);
        fprintf(chart->out, "</g>\n<text x=\"%d\" y=\"%d\">", x + 24, y + 5);
        markup_string(chart->out, states[i].words);
        fputs("</text>\n", chart->out);
        x += 90 + 7 * (int)strlen(states[i].words);
    }
}

static void put_years(const timeline *chart, int bottom)
{
    for (int year = chart->first_year; year <= chart->last_year; year++) {
        int x = x_of(chart, year);
        fprintf(chart->out, "<text class=\"year\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%d</text>\n", x, TOP - 26,
                year);
        fprintf(chart->out, "<path class=\"rule\" d=\"M%d %dV%d\"/>\n", x, TOP - 18, bottom);
    }
}

void export_timeline(FILE *out)
{
    timeline chart = {.out = out};
    const csto_exercise_series *series;
    char as_of[11];
    measure(&chart);
    csto_date_format(csto_data_as_of(), as_of, sizeof as_of);
    int bottom = TOP + (int)chart.rows * ROW, width = x_of(&chart, chart.last_year) + YEAR + RIGHT;
    fprintf(out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
            "role=\"group\" aria-labelledby=\"title\">\n<title id=\"title\">Exercises of the CSTO by series and "
            "year</title>\n",
            width, bottom + FOOT, width, bottom + FOOT);
    fputs(style, out);
    fprintf(out, "<rect class=\"page\" width=\"%d\" height=\"%d\"/>\n", width, bottom + FOOT);
    fprintf(out, "<text class=\"head\" x=\"24\" y=\"36\">Exercises of the CSTO by series and year</text>\n");
    put_years(&chart, bottom);
    for (size_t i = 0; (series = csto_exercise_series_at(i)) != NULL; i++)
        put_series(&chart, series, TOP + (int)i * ROW + ROW / 2);
    put_key(&chart, bottom + 44);
    fprintf(out, "<text class=\"small\" x=\"24\" y=\"%d\">csto %s, data %s as of %s</text>\n</svg>\n",
            bottom + FOOT - 18, csto_version(), csto_data_version(), as_of);
}
