/* SPDX-License-Identifier: MIT */
/* What is the same in every page of csto scan --html: its style, its key of colours, its script. */
#ifndef CSTO_CLI_PAGE_H
#define CSTO_CLI_PAGE_H

/* Prints the page up to its text. */
void page_begin(const char *title);

void page_end(void);

#endif
