/* SPDX-License-Identifier: MIT */
/* All that is known of an entity, in two forms. */
#ifndef CSTO_CLI_SHOW_H
#define CSTO_CLI_SHOW_H

#include "csto.h"
#include "json_writer.h"

/* A card for people. */
void show_card(const csto_entity *entity, int colour);

/* A JSON object. */
void show_json(json_writer *json, const csto_entity *entity);

#endif
