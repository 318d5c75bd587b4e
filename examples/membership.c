/* SPDX-License-Identifier: MIT */
/* What a state was to the CSTO on three days: membership [CODE-OR-ID]. Azerbaijan without one. */
#include <csto.h>
#include <stdio.h>

/* Prints the words of the flags that are set. */
static void print_flags(const char *label, uint32_t flags)
{
    static const struct {
        csto_membership flag;
        const char *words;
    } all[] = {
        {CSTO_TREATY_PARTY, "party to the Treaty"},
        {CSTO_CHARTER_SIGNATORY, "signatory of the Charter"},
        {CSTO_MEMBER, "member"},
        {CSTO_SUSPENDED, "suspended"},
        {CSTO_PARTICIPATION_FROZEN, "participation declared frozen"},
        {CSTO_FINANCING_WITHHELD, "financing declared withheld"},
    };
    const char *comma = label;
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (flags & all[i].flag) {
            printf("%s%s", comma, all[i].words);
            comma = ", ";
        }
    }
}

int main(int argc, char **argv)
{
    const char *key = argc > 1 ? argv[1] : "AZ";
    const csto_member_state *state = csto_member_state_get(key);
    if (state == NULL) {
        fprintf(stderr, "membership: '%s' is no state that is or was party to the Treaty\n", key);
        return 1;
    }

    const csto_date days[] = {19970101, 20040101, csto_data_as_of()};
    printf("%s (%s, %s)\n", state->entity.name, state->alpha2, state->alpha3);
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        char day[11];
        uint32_t maybe;
        uint32_t flags = csto_member_state_membership(state, days[i], &maybe);
        csto_date_format(days[i], day, sizeof day);
        printf("%s  ", day);
        print_flags("", flags);
        print_flags(flags == 0 ? "perhaps " : "; perhaps ", maybe);
        puts(flags == 0 && maybe == 0 ? "nothing" : "");
    }
    return 0;
}
