/* SPDX-License-Identifier: MIT */
/* What the extension adds to a connection. */
#ifndef CSTO_SQLITE_EXTENSION_H
#define CSTO_SQLITE_EXTENSION_H

#include <sqlite3ext.h>

/* csto_id(text), csto_name(id [, lang]), csto_is_member(state [, date]). */
int csto_sqlite_add_functions(sqlite3 *database);

/* The table-valued csto_scan(text [, flags]). */
int csto_sqlite_add_mentions(sqlite3 *database);

#endif
