# SPDX-License-Identifier: MIT
"""What a state was to the CSTO on a day."""

from __future__ import annotations

from . import native
from ._fields import field
from ._rows import Row

_FLAGS = (
    native.CSTO_TREATY_PARTY,
    native.CSTO_CHARTER_SIGNATORY,
    native.CSTO_MEMBER,
    native.CSTO_SUSPENDED,
    native.CSTO_PARTICIPATION_FROZEN,
    native.CSTO_FINANCING_WITHHELD,
)


class Membership(Row):
    """What a state was to the CSTO on a day. Each field is True, False, or None when the record does not decide.

    str() of it lists what held: 'treaty-party, charter-signatory, member'.
    """

    __match_args__ = (
        "treaty_party", "charter_signatory", "member", "suspended", "participation_frozen", "financing_withheld",
    )  # fmt: skip

    treaty_party: bool | None = field(
        "Bound by the Collective Security Treaty: from 1994-04-20, from accession, or from return."
    )
    charter_signatory: bool | None = field("Has signed the Charter, or acceded to it: from 2002-10-07.")
    member: bool | None = field("Member of the Organization: from 2003-09-18. Not while suspended.")
    suspended: bool | None = field("Membership suspended.")
    participation_frozen: bool | None = field("The state has declared its participation frozen; it is still a member.")
    financing_withheld: bool | None = field("The state has declared that it does not pay; it is still a member.")

    @property
    def held(self) -> tuple[str, ...]:
        """The words of what held: ('treaty-party', 'member')."""
        return tuple(word for word, answer in zip(_WORDS, self) if answer)

    @property
    def maybe(self) -> tuple[str, ...]:
        """The words of what the record does not decide."""
        return tuple(word for word, answer in zip(_WORDS, self) if answer is None)

    def __str__(self) -> str:
        return ", ".join(self.held)

    def __repr__(self) -> str:
        answers = ", ".join(f"{name}={answer!r}" for name, answer in zip(self._fields, self))
        return f"Membership({answers})"  # None is an answer here, and shown


_WORDS = tuple(name.replace("_", "-") for name in Membership._fields)


def membership_on(record: object, day: int) -> Membership:
    """The answer of C for a member state's record."""
    held, maybe = native.csto_member_state_membership(record, day)
    return Membership(True if held & flag else None if maybe & flag else False for flag in _FLAGS)
