# SPDX-License-Identifier: MIT
"""The names of editions, made by rule: what the series is called, and the year (Rubezh-2021)."""

from __future__ import annotations

from dataclasses import replace

import dates
from model import NOT_SHOWN, Entity, Name

RULE = "series-year"


def mark_shown(names: tuple[Name, ...]) -> tuple[Name, ...]:
    """The first name of each language that is neither former nor erroneous is the one shown."""
    seen: set[str] = set()
    marked = []
    for name in names:
        shown = name.type not in NOT_SHOWN and name.lang not in seen
        if shown:
            seen.add(name.lang)
        marked.append(replace(name, display=shown))
    return tuple(marked)


def names_by_rule(edition: Entity, things: dict[str, Entity]) -> tuple[Name, ...]:
    """One name for each language in which the series has a name to show; none for what has no series or no year."""
    series, year = edition.preferred("series"), edition.preferred("year")
    if not series or not year or series[0].value not in things:
        return ()
    made = []
    for name in mark_shown(things[series[0].value].names):
        if not name.display:
            continue
        forms = tuple(f"{form}-{year[0].value}" for form in name.forms)
        made.append(
            replace(name, place=edition.place, text=forms[0], forms=forms, since=dates.UNKNOWN, until=dates.OPEN,
                    rule=RULE, note="", sources=(), by_rule=True)
        )
    return tuple(made)
