/* SPDX-License-Identifier: MIT */
/* Exercise series and years, as SVG: a mark for each exercise, by host; planned and cancelled ones told apart. */
#include "export_formats.h"
#include "markup.h"

#include <string.h>

enum { LEFT = 260, TOP = 96, ROW = 40, LANE = 32, YEAR = 44, MARK = 14, RIGHT = 24, FOOT = 158 };

typedef struct timeline {
    FILE *out;
    int first_year, last_year;
} timeline;

/* Dark enough for white letters on them. */
static const struct {
    const char *id, *colour;
} hosts[] = {{"armenia", "#8a3b00"},    {"belarus", "#1c6b2c"}, {"kazakhstan", "#00607a"},
             {"kyrgyzstan", "#a01f2d"}, {"russia", "#274a9e"},  {"tajikistan", "#6b2f8a"}};
enum { HOSTS = sizeof hosts / sizeof *hosts };
static const char other_colour[] = "#555555";

static const char *colour_of(const csto_entity *host)
{
    for (size_t i = 0; host != NULL && i < HOSTS; i++)
        if (strcmp(host->id, hosts[i].id) == 0)
            return hosts[i].colour;
    return other_colour;
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
}

/* An exercise of a series whose year is known; NULL after the last. */
static const csto_edition *next_edition(const csto_exercise_series *series, size_t *place)
{
    const csto_edition *edition;
    while ((edition = csto_edition_at((*place)++)) != NULL)
        if (edition->series == &series->entity && edition->year != 0)
            return edition;
    return NULL;
}

/* How many exercises of a series its fullest year has: they stand below each other. */
static int lanes_of(const csto_exercise_series *series)
{
    const csto_edition *edition;
    int most = 1, same = 0, last_year = 0;
    for (size_t i = 0; (edition = next_edition(series, &i)) != NULL; last_year = edition->year) {
        same = edition->year == last_year ? same + 1 : 1;
        most = same > most ? same : most;
    }
    return most;
}

static int height_of(const csto_exercise_series *series) { return ROW + (lanes_of(series) - 1) * LANE; }

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

/* The disc: the letters of the first host, and a + when there are others. */
static void put_disc(FILE *out, int x, int y, const char *colour, const char *letters, const char *more)
{
    fprintf(out, "<circle cx=\"%d\" cy=\"%d\" r=\"%d\" style=\"--host: %s\"/>", x, y, MARK, colour);
    fprintf(out, "<text%s x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s%s</text>", *more == '\0' ? "" : " class=\"long\"",
            x, y + 4, letters, more);
}

/* Below the letters and across the disc, so that they can still be read. */
static void put_strokes(FILE *out, int x, int y)
{
    fprintf(out, "<path d=\"M%d %dl6 -6M%d %dl6 -6\"/>", x - MARK + 2, y + MARK - 2, x + MARK - 8, y - MARK + 8);
}

static void put_mark(const timeline *chart, const csto_edition *edition, int x, int y)
{
    const csto_entity *host = csto_related(&edition->entity, CSTO_REL_HOSTS, 0);
    const char *more = csto_related(&edition->entity, CSTO_REL_HOSTS, 1) == NULL ? "" : "+";
    fprintf(chart->out, "<g class=\"%s\" role=\"img\" tabindex=\"0\" data-id=\"%s\">", class_of(edition->conduct),
            edition->entity.id);
    put_title(chart->out, edition);
    put_disc(chart->out, x, y, colour_of(host), code_of(host), more);
    if (edition->conduct == CSTO_CANCELLED)
        put_strokes(chart->out, x, y);
    fputs("</g>\n", chart->out);
}

static void put_series(const timeline *chart, const csto_exercise_series *series, int y)
{
    const csto_edition *edition;
    int last_year = 0, same = 0;
    fprintf(chart->out, "<text class=\"series\" x=\"%d\" y=\"%d\" text-anchor=\"end\">", LEFT - 28, y + 5);
    markup_string(chart->out, series->entity.name);
    fprintf(chart->out, "</text>\n<path class=\"rule\" d=\"M%d %dH%d\"/>\n", LEFT - 20, y,
            x_of(chart, chart->last_year) + 20);
    for (size_t i = 0; (edition = next_edition(series, &i)) != NULL; last_year = edition->year) {
        same = edition->year == last_year ? same + 1 : 0;
        put_mark(chart, edition, x_of(chart, edition->year), y + same * LANE);
    }
}

/* ---- the rest ---- */

static const char style[] =
    "<style>\n"
    "svg { --page: #ffffff; --ink: #1a1a1a; --soft: #555555; --rule: #d0d0d0; --edge: #ffffff;\n"
    "  font: 14px system-ui, sans-serif; }\n"
    "@media (prefers-color-scheme: dark) {\n"
    "  svg { --page: #15181c; --ink: #ececec; --soft: #b4b4b4; --rule: #3a424c; --edge: #b4b4b4; } }\n"
    ".page { fill: var(--page); } text { fill: var(--ink); } .year, .small { fill: var(--soft); font-size: 12px; }\n"
    ".head { font-size: 20px; font-weight: 600; } .rule { stroke: var(--rule); fill: none; }\n"
    "g text { font-size: 11px; font-weight: 600; } g path { stroke: var(--ink); stroke-width: 2; }\n"
    "g text.long { font-size: 9px; }\n"
    ".held circle { fill: var(--host); stroke: var(--edge); } .held text { fill: #ffffff; }\n"
    ".planned circle { fill: var(--page); stroke: var(--ink); stroke-width: 2; stroke-dasharray: 4 3; }\n"
    ".unconfirmed circle { fill: var(--page); stroke: var(--soft); stroke-width: 1.5; stroke-dasharray: 1 3; }\n"
    ".cancelled circle { fill: var(--page); stroke: var(--ink); stroke-width: 2; }\n"
    ".planned text, .unconfirmed text, .cancelled text { fill: var(--ink); }\n"
    "g:focus-visible circle { stroke: var(--ink); stroke-width: 4; outline: none; }\n"
    "</style>\n";

/* A place in a key: a disc, and what it says. Gives where the next one goes. */
static int put_key_word(FILE *out, int x, int y, const char *words)
{
    fprintf(out, "</g>\n<text x=\"%d\" y=\"%d\">", x + 24, y + 5);
    markup_string(out, words);
    fputs("</text>\n", out);
    return x + 60 + 8 * (int)strlen(words);
}

static void put_conduct_key(FILE *out, int y)
{
    static const struct {
        const char *class, *words;
    } states[] = {{"held", "held"},
                  {"planned", "planned for a day after the data's own"},
                  {"unconfirmed", "planned, and no report was found"},
                  {"cancelled", "cancelled"}};
    int x = 40;
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        fprintf(out, "<g class=\"%s\">", states[i].class);
        put_disc(out, x, y, other_colour, "", "");
        if (strcmp(states[i].class, "cancelled") == 0)
            put_strokes(out, x, y);
        x = put_key_word(out, x, y, states[i].words);
    }
}

static void put_host_key(FILE *out, int y)
{
    int x = 40;
    for (size_t i = 0; i < HOSTS; i++) {
        const csto_entity *host = csto_get(hosts[i].id);
        if (host == NULL)
            continue;
        fputs("<g class=\"held\">", out);
        put_disc(out, x, y, hosts[i].colour, code_of(host), "");
        x = put_key_word(out, x, y, host->name);
    }
    fputs("<g class=\"held\">", out);
    put_disc(out, x, y, other_colour, "?", "");
    put_key_word(out, x, y, "host not known; + after the letters: and others");
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
    int bottom = TOP, y = TOP + ROW / 2;
    for (size_t i = 0; (series = csto_exercise_series_at(i)) != NULL; i++)
        bottom += height_of(series);
    int width = x_of(&chart, chart.last_year) + YEAR + RIGHT;
    fprintf(out,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
            "role=\"group\" aria-labelledby=\"title\">\n<title id=\"title\">Exercises of the CSTO by series and "
            "year</title>\n",
            width, bottom + FOOT, width, bottom + FOOT);
    fputs(style, out);
    fprintf(out, "<rect class=\"page\" width=\"%d\" height=\"%d\"/>\n", width, bottom + FOOT);
    fprintf(out, "<text class=\"head\" x=\"24\" y=\"36\">Exercises of the CSTO by series and year</text>\n");
    put_years(&chart, bottom);
    for (size_t i = 0; (series = csto_exercise_series_at(i)) != NULL; y += height_of(series), i++)
        put_series(&chart, series, y);
    put_host_key(out, bottom + 44);
    put_conduct_key(out, bottom + 92);
    fprintf(out, "<text class=\"small\" x=\"24\" y=\"%d\">csto %s, data %s as of %s</text>\n</svg>\n",
            bottom + FOOT - 18, csto_version(), csto_data_version(), as_of);
}
