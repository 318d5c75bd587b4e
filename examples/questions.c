/* SPDX-License-Identifier: MIT */
/* Four questions that people ask, and who says so. */
#include <csto.h>
#include <stdio.h>
#include <string.h>

static const char *day(csto_date date)
{
    static char buffers[4][11]; /* so that one printf may have several */
    static unsigned next;
    char *buffer = buffers[next++ % 4];
    return csto_date_format(date, buffer, sizeof buffers[0]) == 0 ? "?" : buffer;
}

static void print_sources(const csto_fact *fact)
{
    const csto_source *source;
    for (size_t i = 0; (source = csto_fact_source_at(fact, i)) != NULL; i++)
        printf("      %s, %s: %s\n", csto_source_publisher(source), day(csto_source_date(source)),
               csto_source_title(source));
}

static void was_a_member(const char *code, csto_date on)
{
    const csto_member_state *state = csto_member_state_get(code);
    uint32_t maybe, held = csto_member_state_membership(state, on, &maybe);
    printf("  %s: %s\n", day(on), held & CSTO_MEMBER ? "yes" : maybe & CSTO_MEMBER ? "not decided" : "no");
    const csto_fact *fact = NULL;
    while ((fact = csto_fact_on(&state->entity, "membership", on, fact, NULL)) != NULL) {
        printf("    %s, %s to %s\n", csto_fact_value(fact), day(csto_fact_since(fact)), day(csto_fact_until(fact)));
        print_sources(fact);
    }
}

static void who_held(const char *office, csto_date on)
{
    const csto_fact *fact;
    for (size_t i = 0; (fact = csto_office_holder_on(csto_office_get(office), on, i, NULL)) != NULL; i++) {
        printf("  %s\n", csto_fact_object(fact)->name);
        print_sources(fact);
    }
}

static void what_was_hosted_by(const char *state)
{
    const csto_edition *edition = NULL;
    while ((edition = csto_edition_between(0, 0, csto_get(state), edition, NULL)) != NULL) {
        if (edition->conduct != CSTO_HELD)
            continue;
        printf("  %-36s %s", edition->entity.name, day(edition->first_day));
        const csto_fact *people = csto_fact_on(&edition->entity, "personnel", edition->first_day, NULL, NULL);
        printf("%s%s\n", people == NULL ? "" : ", people: ", people == NULL ? "" : csto_fact_value(people));
    }
}

static void what_was_the_strength_of(const char *component)
{
    const csto_fact *fact;
    for (size_t i = 0; (fact = csto_fact_at(csto_get(component), i)) != NULL; i++) {
        if (strcmp(csto_fact_property(fact), "strength") != 0)
            continue;
        printf("  %s (%s)%s\n", csto_fact_value(fact), day(csto_fact_since(fact)),
               csto_fact_is_preferred(fact) ? "" : ", not preferred");
        print_sources(fact);
    }
}

int main(void)
{
    puts("Was Uzbekistan a member?");
    was_a_member("UZ", 20070101);
    was_a_member("UZ", 20120715);
    was_a_member("UZ", 20130101);
    puts("Who was Chief of the Joint Staff on 6 January 2022?");
    who_held("chief-of-joint-staff", 20220106);
    puts("Which exercises did Tajikistan host?");
    what_was_hosted_by("tajikistan");
    puts("What was the strength of the CRRF?");
    what_was_the_strength_of("crrf");
    return 0;
}
