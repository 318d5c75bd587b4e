/* SPDX-License-Identifier: MIT */
#include "presence.h"

static csto_answer membership_on(const csto_member_state *state, csto_date on)
{
    uint32_t maybe, held = csto_member_state_membership(state, on, &maybe);
    return held & CSTO_MEMBER ? CSTO_YES : maybe & CSTO_MEMBER ? CSTO_MAYBE : CSTO_NO;
}

/* The day, month or year after one. */
static csto_date next_date(csto_date date)
{
    if (date % 100 != 0 && csto_date_format(date + 1, NULL, 0) > 0)
        return date + 1;
    csto_date first_day = date % 100 != 0, month = date / 100 % 100;
    if (month == 0)
        return date + 10000;
    return (month == 12 ? (date / 10000 + 1) * 10000 + 100 : (date / 100 + 1) * 100) + first_day;
}

/* By its days; one of which no report was found may have been held. */
static csto_answer conduct_on(const csto_edition *edition, csto_date on)
{
    const csto_edition *other = NULL;
    csto_answer answer;
    while ((other = csto_edition_between(on, next_date(on), NULL, other, &answer)) != NULL && other != edition)
        ;
    if (edition->conduct == CSTO_CANCELLED)
        return CSTO_NO;
    return answer == CSTO_YES && edition->conduct != CSTO_HELD ? CSTO_MAYBE : answer;
}

static csto_answer holding_on(const csto_office *office, csto_date on)
{
    csto_answer answer;
    csto_office_holder_on(office, on, 0, &answer);
    return answer;
}

csto_answer presence_on(const csto_entity *entity, csto_date on)
{
    const csto_member_state *state = csto_member_state_of(entity);
    const csto_edition *edition = csto_edition_of(entity);
    const csto_office *office = csto_office_of(entity);
    if (state != NULL)
        return membership_on(state, on);
    if (office != NULL)
        return holding_on(office, on);
    return edition != NULL ? conduct_on(edition, on) : csto_existed_on(entity, on);
}

int has_presence(csto_kind kind)
{
    switch (kind) {
    case CSTO_KIND_MEMBER_STATE:
    case CSTO_KIND_EDITION:
    case CSTO_KIND_OFFICE:
    case CSTO_KIND_ORGANIZATION:
    case CSTO_KIND_BODY:
    case CSTO_KIND_FORCE_COMPONENT:
    case CSTO_KIND_TRAINING_INSTITUTION:
        return 1;
    default:
        return 0;
    }
}

const char *answer_word(csto_answer answer)
{
    return answer == CSTO_YES ? "yes" : answer == CSTO_MAYBE ? "maybe" : "no";
}
