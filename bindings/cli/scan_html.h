/* SPDX-License-Identifier: MIT */
/* csto scan --html: a page with a text, its mentions marked, and what they are. */
#ifndef CSTO_CLI_SCAN_HTML_H
#define CSTO_CLI_SCAN_HTML_H

#include "options.h"

/* Prints the page of a file. Gives the exit status. */
int scan_html(const cli_options *options, const char *name);

#endif
