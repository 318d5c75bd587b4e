/* SPDX-License-Identifier: MIT */
/* What is said of an argument that names nothing, or nothing of the kind that is wanted. */
#ifndef CSTO_CLI_NOT_FOUND_H
#define CSTO_CLI_NOT_FOUND_H

/* Says so on standard error and, where there is one, what it does name, by an id too; else, if asked for, which names
 * are near. */
void print_not_found(const char *query, int names_near);

#endif
