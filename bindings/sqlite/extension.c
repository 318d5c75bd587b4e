/* SPDX-License-Identifier: MIT */
/* The entry point of the extension: SELECT load_extension('csto'), or .load csto in the shell. */
#include "extension.h"

SQLITE_EXTENSION_INIT1

#if defined(_WIN32)
__declspec(dllexport)
#elif defined(__GNUC__)
__attribute__((visibility("default")))
#endif
    int sqlite3_csto_init(sqlite3 *database, char **message, const sqlite3_api_routines *api);

int sqlite3_csto_init(sqlite3 *database, char **message, const sqlite3_api_routines *api)
{
    SQLITE_EXTENSION_INIT2(api)
    (void)message;
    int result = csto_sqlite_add_functions(database);
    return result == SQLITE_OK ? csto_sqlite_add_mentions(database) : result;
}
