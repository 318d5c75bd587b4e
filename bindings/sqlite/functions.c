/* SPDX-License-Identifier: MIT */
/* The scalar functions. Each gives NULL for NULL, and for what is not found. */
#include "csto.h"
#include "extension.h"

#include <string.h>

SQLITE_EXTENSION_INIT3

/* Constant text of the library: never copied, never freed. */
static void give(sqlite3_context *context, const char *text) { sqlite3_result_text(context, text, -1, SQLITE_STATIC); }

/* The thing that a text names: by id, by ISO 3166 code, or the best of those that bear the name. */
static const csto_entity *thing_of(sqlite3_value *value)
{
    const char *text = (const char *)sqlite3_value_text(value);
    if (text == NULL)
        return NULL;
    const csto_entity *entity = csto_get(text);
    const csto_member_state *state = entity == NULL ? csto_member_state_get(text) : NULL;
    csto_match match;
    if (state != NULL)
        return &state->entity;
    return entity == NULL && csto_find(text, (size_t)sqlite3_value_bytes(value), &match, 1) > 0 ? match.entity : entity;
}

/* csto_id(text): the id of what a text names. */
static void id(sqlite3_context *context, int count, sqlite3_value **values)
{
    const csto_entity *entity = thing_of(values[0]);
    (void)count;
    if (entity != NULL)
        give(context, entity->id);
}

/* csto_name(id [, lang]): the display name of a thing, in English or in a language; NULL when it has none there. */
static void name(sqlite3_context *context, int count, sqlite3_value **values)
{
    const csto_entity *entity = thing_of(values[0]);
    if (entity == NULL)
        return;
    if (count == 1) {
        give(context, entity->name);
        return;
    }
    const char *lang = (const char *)sqlite3_value_text(values[1]);
    const csto_name *found = lang == NULL ? NULL : csto_name_in(entity, lang);
    if (found != NULL)
        give(context, csto_name_text(found));
}

/* Reads a day; the data's own without one. Gives 0 when it is NULL, and when it is none, which is an error. */
static int read_day(sqlite3_context *context, int count, sqlite3_value **values, csto_date *day)
{
    *day = csto_data_as_of();
    if (count < 2)
        return 1;
    const char *text = (const char *)sqlite3_value_text(values[1]);
    if (text == NULL)
        return 0;
    if (csto_date_parse(text, (size_t)sqlite3_value_bytes(values[1]), day) == CSTO_OK)
        return 1;
    sqlite3_result_error(context, "csto_is_member: a date is 2024-02-23, 2024-02 or 2024", -1);
    return 0;
}

/* csto_is_member(state [, date]): 1 or 0; NULL when the record does not decide, and for what is no such state. */
static void is_member(sqlite3_context *context, int count, sqlite3_value **values)
{
    const csto_member_state *state = csto_member_state_of(thing_of(values[0]));
    csto_date day;
    uint32_t maybe;
    if (!read_day(context, count, values, &day) || state == NULL)
        return;
    uint32_t held = csto_member_state_membership(state, day, &maybe);
    if ((maybe & CSTO_MEMBER) == 0)
        sqlite3_result_int(context, (held & CSTO_MEMBER) != 0);
}

int csto_sqlite_add_functions(sqlite3 *database)
{
    static const struct {
        const char *name;
        int arguments;
        void (*function)(sqlite3_context *, int, sqlite3_value **);
    } functions[] = {{"csto_id", 1, id},
                     {"csto_name", 1, name},
                     {"csto_name", 2, name},
                     {"csto_is_member", 1, is_member},
                     {"csto_is_member", 2, is_member}};
    int result = SQLITE_OK;
    for (size_t i = 0; i < sizeof functions / sizeof *functions && result == SQLITE_OK; i++)
        result = sqlite3_create_function_v2(database, functions[i].name, functions[i].arguments,
                                            SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, NULL,
                                            functions[i].function, NULL, NULL, NULL);
    return result;
}
