/* SPDX-License-Identifier: MIT */
/* Versions of the library and of its data. */
#include "tables.h"

const char *csto_version(void) { return CSTO_VERSION; }
const char *csto_data_version(void) { return csto_table_data_version; }
const char *csto_data_sha256(void) { return csto_table_data_sha256; }
csto_date csto_data_as_of(void) { return csto_table_data_as_of; }
