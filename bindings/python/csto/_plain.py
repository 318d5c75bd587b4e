# SPDX-License-Identifier: MIT
"""Values as those of JSON."""

from __future__ import annotations

from ._dates import PartialDate
from ._lazy import Lazy
from ._quantities import Quantity
from ._rows import Row
from ._words import Word

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def plain(value: object) -> Any:
    """A value as JSON has it: a thing as its id, a date and a word as text, a row as a dict, a tuple as a list.

    Bytes are text, with U+FFFD for what is not UTF-8.
    """
    if isinstance(value, Lazy):
        return value.id
    if isinstance(value, (PartialDate, Word)):
        return str(value)
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, Quantity):
        return {"value": value.value, "comparison": str(value.comparison)}
    if isinstance(value, Row):
        return value.to_dict()
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return value
