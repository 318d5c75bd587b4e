# SPDX-License-Identifier: MIT
"""A mention, and how it is made of the numbers of C."""

from __future__ import annotations

from . import native
from ._entities import Edition, Entity, entity_at
from ._fields import field
from ._names import Name
from ._rows import Row
from ._words import CERTAINTIES, REASONS, Certainty, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_WHY = {
    Reason.NAME: "the name means nothing else",
    Reason.MARKS: "it has marks",
    Reason.ANCHOR: "the text is about the CSTO",
    Reason.CLAIMED: "other words claim it",
    Reason.NO_EVIDENCE: "what the name needs is not there",
}
_WHY_BY_MARKS = {
    Certainty.CONTEXT: "the text has named it with marks",
    Certainty.POSSIBLE: "it has one mark alone",
}


class Mention(Row):
    """A place in a text where an entity is mentioned. Offsets are half-open: text[mention.start:mention.end]."""

    __match_args__ = ("start", "end", "text", "entity", "edition", "year", "certainty", "reason", "witness", "name")

    start: int = field("Where it begins: in characters of a str, in bytes of a bytes object.")
    end: int = field("Where it ends.")
    text: Any = field("What stands there: a str of a str, bytes of a bytes object.")
    entity: Entity = field("What is mentioned; of an exercise the series.")
    edition: Edition | None = field("The edition, when the text gives a year and exactly one fits.")
    year: int | None = field("The year that the text gives to an exercise.")
    certainty: Certainty = field("How sure it is.")
    reason: Reason = field("Why.")
    witness: tuple[int, int] | None = field("Where that stands which made it so: an anchor, a mark, a claim.")
    name: Name = field("The name by which it is mentioned.")

    @property
    def why(self) -> str:
        """Why it is as sure as it is, in words: 'the text is about the CSTO (see 4-8)'."""
        why = _WHY[self.reason]
        if self.reason is Reason.MARKS:
            why = _WHY_BY_MARKS.get(self.certainty, why)
        return why + ("" if self.witness is None else f" (see {self.witness[0]}-{self.witness[1]})")


# The numbers of a row, as csto_native_row in native_rows.h.
ROW = 14


def mention_of(row: list[int], text: Any, base: int = 0) -> Mention:
    """The mention of a row; `base` is where in the whole the text begins."""
    _, start, end, entity, edition, year, certainty, reason, witness_start, witness_end, owner, name, _, _ = row
    bearer = entity_at(owner)
    return Mention(
        (
            base + start,
            base + end,
            text[start:end],
            entity_at(entity),
            None if edition < 0 else entity_at(edition),
            year or None,
            CERTAINTIES[certainty],
            REASONS[reason],
            None if witness_start == witness_end else (base + witness_start, base + witness_end),
            bearer.names[native.name_index(bearer.id, name)],
        )
    )
