# SPDX-License-Identifier: MIT
"""Dates as one number, of which a part may be unknown: 20240223, 20240200 (February 2024), 20240000 (2024), 0."""

from __future__ import annotations

import calendar
import re

UNKNOWN = 0
OPEN = 99999999  # only as an end: still so in the record
FIRST_YEAR = 1600  # schools are older than the CSTO
LAST_YEAR = 2199
EXPECTED = f'expected "2024-02-23", "2024-02" or "2024", a real day of the years {FIRST_YEAR} to {LAST_YEAR}'
SHAPE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


def parse(text: str) -> int | None:
    """The number of a date; None when it is none."""
    found = SHAPE.fullmatch(text)
    if not found:
        return None
    year, month, day = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if found[2] and not 1 <= month <= 12:
        return None
    if found[3] and not 1 <= day <= calendar.monthrange(year, month)[1]:
        return None
    return year * 10000 + month * 100 + day


def earliest(date: int) -> int:
    """The first day that a (partial) date may be."""
    if date in (UNKNOWN, OPEN):
        return date
    year, month, day = split(date)
    return year * 10000 + (month or 1) * 100 + (day or 1)


def latest(date: int) -> int:
    """The last day that a (partial) date may be."""
    if date in (UNKNOWN, OPEN):
        return date
    year, month, day = split(date)
    month = month or 12
    return year * 10000 + month * 100 + (day or calendar.monthrange(year, month)[1])


def split(date: int) -> tuple[int, int, int]:
    return date // 10000, date // 100 % 100, date % 100


def is_ordered(since: int, until: int) -> bool:
    """Whether a period can have a day: a partial end may be its last day, a partial start its first."""
    if since == UNKNOWN or until in (UNKNOWN, OPEN):
        return True
    return earliest(since) < latest(until)
