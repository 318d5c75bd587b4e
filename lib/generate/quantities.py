# SPDX-License-Identifier: MIT
"""Quantities: "1500", "about 1500", "more than 1000", "less than 500"."""

from __future__ import annotations

import re
from dataclasses import dataclass

COMPARISONS = {"": "equal", "about ": "about", "more than ": "more-than", "less than ": "less-than"}
EXPECTED = 'expected "1500", "about 1500", "more than 1500" or "less than 1500"'
SHAPE = re.compile(r"(about |more than |less than |)(0|[1-9][0-9]{0,17})")  # 18 digits fit an int64_t


@dataclass(frozen=True)
class Quantity:
    value: int
    comparison: str  # equal, about, more-than, less-than


def parse(text: str) -> Quantity | None:
    """What a text says; None when it is no quantity."""
    found = SHAPE.fullmatch(text)
    return Quantity(int(found[2]), COMPARISONS[found[1]]) if found else None
