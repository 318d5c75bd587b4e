/* SPDX-License-Identifier: MIT */
/* What is said of a name that is none. */
#ifndef CSTO_CLI_NOT_FOUND_H
#define CSTO_CLI_NOT_FOUND_H

/* Says on standard error that nothing is called so and, if asked for, which names are near. */
void print_not_found(const char *query, int names_near);

#endif
