/* SPDX-License-Identifier: MIT */
#include "page.h"

#include "csto.h"
#include "markup.h"

#include <stdio.h>

/* The page is XML as well as HTML, and asks nothing of the network. Colours have a contrast of 7 to 1 with the text. */
static const char style[] =
    "<style>\n"
    ":root { color-scheme: light dark; --page: #fff; --ink: #1a1a1a; --soft: #555; --line: #c8c8c8; --link: #0b4a8f;\n"
    "  --state: #ffe08a; --organization: #bfe3ff; --body: #c9f0d2; --force: #ffcfc4; --exercise: #e3d3ff;\n"
    "  --person: #ffd2ea; --document: #dfe3e8; --other: #e6e6b8; }\n"
    "@media (prefers-color-scheme: dark) {\n"
    "  :root { --page: #15181c; --ink: #ececec; --soft: #b4b4b4; --line: #444b54; --link: #9cc8ff;\n"
    "    --state: #574400; --organization: #0d3f63; --body: #14492a; --force: #632414; --exercise: #40276b;\n"
    "    --person: #5f1c46; --document: #3a424c; --other: #46461a; } }\n"
    "* { box-sizing: border-box; }\n"
    "body { margin: 0; padding: 1rem clamp(1rem, 3vw, 3rem); background: var(--page); color: var(--ink);\n"
    "  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }\n"
    ".columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(18rem, 2fr); gap: 2rem; }\n"
    "@media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); } }\n"
    "h1 { font-size: 1.3rem; margin: 0 0 .5rem; } h2 { font-size: 1.1rem; } h3 { font-size: 1rem; margin: 0; }\n"
    "pre { margin: 0; font: inherit; white-space: pre-wrap; }\n"
    "a { color: var(--link); } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }\n"
    "mark { color: inherit; background: var(--other); padding: .05em .15em; border-radius: .2em; cursor: pointer;\n"
    "  border-bottom: 2px solid var(--soft); }\n"
    "mark[data-certainty=context] { border-bottom-style: dashed; }\n"
    "mark[data-certainty=possible] { border-bottom-style: dotted; }\n"
    ".csto-state, .csto-member-state, .csto-region { background: var(--state); }\n"
    ".csto-organization { background: var(--organization); }\n"
    ".csto-body, .csto-office { background: var(--body); }\n"
    ".csto-force-component { background: var(--force); }\n"
    ".csto-exercise-series, .csto-edition { background: var(--exercise); }\n"
    ".csto-person { background: var(--person); }\n"
    ".csto-document, .csto-event { background: var(--document); }\n"
    ".csto-training-institution, .csto-specialty, .csto-figure { background: var(--other); }\n"
    ".key { list-style: none; padding: 0; margin: 0 0 1rem; display: flex; flex-wrap: wrap; gap: .4rem 1rem;\n"
    "  font-size: .875rem; }\n"
    ".sample { display: inline-block; width: 1em; height: 1em; margin-right: .4em; border-radius: .2em;\n"
    "  border: 1px solid var(--soft); vertical-align: -.1em; }\n"
    "aside { border-left: 1px solid var(--line); padding-left: 1.25rem; font-size: .9375rem; }\n"
    "@media (max-width: 52rem) { aside { border-left: 0; border-top: 1px solid var(--line); padding-left: 0; } }\n"
    "@media (min-width: 52.01rem) { aside { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; } }\n"
    "article { padding: .75rem 0; border-bottom: 1px solid var(--line); } article p { margin: .25rem 0; }\n"
    ".kind, .when, .cite { color: var(--soft); } .when { white-space: nowrap; }\n"
    "dl { margin: .5rem 0; } dt { font-weight: 600; } dd { margin: 0 0 .35rem 1rem; }\n"
    "button { font: inherit; color: var(--ink); background: transparent; border: 1px solid var(--soft);\n"
    "  border-radius: .3em; padding: 0 .5em; cursor: pointer; } summary { cursor: pointer; }\n"
    "</style>\n";

/* Marks lead to the panel and back; without scripts the page reads the same. */
static const char script[] =
    "<script>\n"
    "const marks = Array.from(document.querySelectorAll('#text mark'));\n"
    "marks.forEach(mark => {\n"
    "  const show = () => {\n"
    "    const entry = document.getElementById('thing-' + mark.dataset.id);\n"
    "    entry.scrollIntoView({block: 'nearest'});\n"
    "    entry.focus();\n"
    "  };\n"
    "  mark.tabIndex = 0;\n"
    "  mark.setAttribute('role', 'link');\n"
    "  mark.addEventListener('click', show);\n"
    "  mark.addEventListener('keydown', event => { if (event.key === 'Enter') show(); });\n"
    "});\n"
    "document.querySelectorAll('button[data-find]').forEach(button => {\n"
    "  let next = 0;\n"
    "  button.addEventListener('click', () => {\n"
    "    const own = marks.filter(mark => mark.dataset.id === button.dataset.find);\n"
    "    const mark = own[next++ % own.length];\n"
    "    mark.scrollIntoView({block: 'center'});\n"
    "    mark.focus();\n"
    "  });\n"
    "});\n"
    "document.querySelectorAll('a.cite').forEach(link => link.addEventListener('click', () => {\n"
    "  document.getElementById('sources').open = true;\n"
    "}));\n"
    "</script>\n";

static void print_key(void)
{
    static const struct {
        const char *kind, *words;
    } rows[] = {{"organization", "organizations"},    {"member-state", "states and regions"},
                {"body", "bodies and offices"},       {"force-component", "forces"},
                {"exercise-series", "exercises"},     {"person", "people"},
                {"document", "documents and events"}, {"figure", "schools and other"}};
    puts("<ul class=\"key\" aria-label=\"Colours\">");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        printf("<li><span class=\"sample csto-%s\"></span>%s</li>\n", rows[i].kind, rows[i].words);
    puts("</ul>");
}

void page_begin(const char *title)
{
    char as_of[11];
    csto_date_format(csto_data_as_of(), as_of, sizeof as_of);
    fputs("<!DOCTYPE html>\n<html lang=\"en\" xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta "
          "charset=\"utf-8\"/>\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>",
          stdout);
    markup_string(stdout, title);
    fputs(": mentions of the CSTO</title>\n", stdout);
    fputs(style, stdout);
    fputs("</head>\n<body>\n<header>\n<h1>Mentions of the CSTO in ", stdout);
    markup_string(stdout, title);
    printf("</h1>\n<p>Found by csto %s with the data %s, as of %s. A solid line under a mention: certain; dashed: "
           "because\n"
           "the text is about the CSTO; dotted: possible.</p>\n",
           csto_version(), csto_data_version(), as_of);
    print_key();
    puts("</header>\n<div class=\"columns\">");
}

void page_end(void)
{
    puts("</div>");
    fputs(script, stdout);
    puts("</body>\n</html>");
}
