# SPDX-License-Identifier: MIT
"""Numbers as sources give them."""

from __future__ import annotations

from ._fields import field
from ._rows import Row
from ._words import COMPARISONS, Comparison


class Quantity(Row):
    """A number as a source gives it: "more than 1000". int() of it is the number."""

    __match_args__ = ("value", "comparison")

    value: int = field("The number.")
    comparison: Comparison = field("How it stands to the truth.")

    def __str__(self) -> str:
        return str(self.value) if self.comparison is Comparison.EQUAL else f"{self.comparison} {self.value}"

    def __int__(self) -> int:
        return self.value


def quantity(pair: tuple[int, int] | None) -> Quantity | None:
    """The quantity of a pair of C numbers."""
    return None if pair is None else Quantity((pair[0], COMPARISONS[pair[1]]))
