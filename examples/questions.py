# SPDX-License-Identifier: MIT
"""Four questions that people ask, and who says so."""

import csto


def print_sources(fact: csto.Fact) -> None:
    for source in fact.sources:
        print(f"      {source.publisher}, {source.date or '?'}: {source.title}")


def was_a_member(code: str, on: str) -> None:
    state = csto.member_states[code]
    answer = {True: "yes", None: "not decided", False: "no"}[state.membership(on).member]
    print(f"  {on}: {answer}")
    for fact in state.facts_on("membership", on, maybe=True):
        print(f"    {fact.value}, {fact.since or '?'} to {fact.until or '?'}")
        print_sources(fact)


def who_held(office: str, on: str) -> None:
    for holder in csto.offices[office].holders(on):
        print(f"  {holder.entity}")
        print_sources(holder.fact)


def what_was_hosted_by(state: str) -> None:
    for edition in csto.editions_between(of=csto.get(state), maybe=True):
        if edition.conduct == csto.Conduct.HELD:
            people = f", people: {edition.personnel}" if edition.personnel else ""
            print(f"  {edition.name:36} {edition.first_day or '?'}{people}")


def what_was_the_strength_of(component: str) -> None:
    for fact in csto.force_components[component].facts:
        if fact.property == "strength":
            print(f"  {fact.value} ({fact.since or '?'})" + ("" if fact.preferred else ", not preferred"))
            print_sources(fact)


def main() -> None:
    print("Was Uzbekistan a member?")
    for day in ("2007-01-01", "2012-07-15", "2013-01-01"):
        was_a_member("UZ", day)
    print("Who was Chief of the Joint Staff on 6 January 2022?")
    who_held("chief-of-joint-staff", "2022-01-06")
    print("Which exercises did Tajikistan host?")
    what_was_hosted_by("tajikistan")
    print("What was the strength of the CRRF?")
    what_was_the_strength_of("crrf")


if __name__ == "__main__":
    main()
