# SPDX-License-Identifier: MIT
"""What a state was to the CSTO on three days: membership.py [CODE-OR-ID]. Azerbaijan without one."""

import sys

import csto

WORDS = {
    "treaty-party": "party to the Treaty",
    "charter-signatory": "signatory of the Charter",
    "member": "member",
    "suspended": "suspended",
    "participation-frozen": "participation declared frozen",
    "financing-withheld": "financing declared withheld",
}


def in_words(membership: csto.Membership) -> str:
    said = []
    if membership.held:
        said.append(", ".join(WORDS[word] for word in membership.held))
    if membership.maybe:
        said.append("perhaps " + ", ".join(WORDS[word] for word in membership.maybe))
    return "; ".join(said) or "nothing"


def main() -> int:
    key = sys.argv[1] if len(sys.argv) > 1 else "AZ"
    state = csto.member_states.get(key)
    if state is None:
        print(f"membership: {key!r} is no state that is or was party to the Treaty", file=sys.stderr)
        return 1
    print(f"{state} ({state.alpha2}, {state.alpha3})")
    for day in ("1997-01-01", "2004-01-01", csto.data_as_of):
        print(f"{day}  {in_words(state.membership(on=day))}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
