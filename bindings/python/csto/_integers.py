# SPDX-License-Identifier: MIT
"""Integers as arguments."""

from __future__ import annotations

from operator import index

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import SupportsIndex


def integer(name: str, value: SupportsIndex) -> int:
    """The int that an argument of this name is, also of numpy; a truth value is none."""
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise TypeError(f"{name}= takes an int, not {type(value).__name__}")
    return index(value)
