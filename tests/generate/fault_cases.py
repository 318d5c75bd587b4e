# SPDX-License-Identifier: MIT
"""What a case of test_faults.py is: one change of the small data set, and what the check then says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Change:
    file: str
    old: str
    new: str
    expected: tuple[str, ...]


def change(file: str, old: str, new: str, *expected: str) -> Change:
    return Change(file, old, new, expected)
