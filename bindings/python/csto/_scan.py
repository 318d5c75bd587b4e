# SPDX-License-Identifier: MIT
"""Mentions of entities in a text."""

from __future__ import annotations

from . import native
from ._entities import Edition, Entity, known_entity
from ._fields import field
from ._rows import Row
from ._words import CERTAINTIES, REASONS, Certainty, Reason

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._names import Name


class Mention(Row):
    """A place in a text where an entity is mentioned. Offsets are half-open: text[mention.start:mention.end]."""

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


def scan(text: str | bytes, *, possible: bool = False, refused: bool = False, nested: bool = False) -> list[Mention]:
    """Where in a text entities are mentioned, in the order of the text.

    They are the longest names at the leftmost places, do not overlap, and begin and end at the bounds of words.
    Certain ones are given, and those that are so because the text is about the CSTO. Other threads run meanwhile.

    Args:
        text: a str, with offsets in characters; or bytes in UTF-8, with offsets in bytes. Bytes that are not UTF-8
            are passed over; a str with a lone surrogate is a UnicodeEncodeError.
        possible: also those that may be mentions. They may overlap what follows.
        refused: also those that are none; the reason says why. They may overlap likewise.
        nested: also the mentions within mentions; at one place the longer first.
    """
    flags = (
        (native.CSTO_SCAN_POSSIBLE if possible else 0)
        | (native.CSTO_SCAN_REFUSED if refused else 0)
        | (native.CSTO_SCAN_NESTED if nested else 0)
    )
    return [
        Mention(
            (
                start,
                end,
                text[start:end],
                known_entity(entity),
                None if edition is None else known_entity(edition),
                year or None,
                CERTAINTIES[certainty],
                REASONS[reason],
                None if witness_start == witness_end else (witness_start, witness_end),
                known_entity(owner).names[index],
            )
        )
        for (
            start,
            end,
            entity,
            edition,
            year,
            certainty,
            reason,
            witness_start,
            witness_end,
            owner,
            index,
        ) in native.scan(text, flags)
    ]
