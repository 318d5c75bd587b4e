/* SPDX-License-Identifier: MIT */
/* All that is known of an entity, in two forms. */
#ifndef CSTO_CLI_SHOW_H
#define CSTO_CLI_SHOW_H

#include "csto.h"
#include "json_writer.h"
#include "options.h"

/* A card for people. */
void show_card(const cli_options *options, const csto_entity *entity);

/* A JSON object, with the sources that it cites; of the facts those of a day when one is given. */
void show_json(json_writer *json, const csto_entity *entity, csto_date on);

/* The same with all facts and without the sources. */
void entity_json(json_writer *json, const csto_entity *entity);

#endif
