# SPDX-License-Identifier: MIT
"""Who was a member on a day, and what was held in a period."""

from __future__ import annotations

from . import native
from ._dates import ANSWERS, OPEN, day_number
from ._entities import Edition, Entity, MemberState, known_entity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._dates import Day


def members(on: Day | None = None, *, maybe: bool = False) -> tuple[MemberState, ...]:
    """The states that were members of the Organization on a day.

    Args:
        on: the day: a datetime.date, '2024-02-23', '2024-02', 2024 or a PartialDate; None for the data's own day.
        maybe: also those of which the record does not decide whether they were.
    """
    day = day_number(on)
    found: list[Any] = []
    i = 0
    state, answer = native.csto_member_on(day, i)
    while state is not None:
        if ANSWERS[answer] or maybe:
            found.append(known_entity(state))
        i += 1
        state, answer = native.csto_member_on(day, i)
    return tuple(found)


def editions_between(
    since: Day | None = None, until: Day | None = None, *, of: Entity | None = None, maybe: bool = False
) -> tuple[Edition, ...]:
    """The exercises whose days have one in common with a period. Whether each was held is its conduct.

    Args:
        since: the first day of the period; None for no bound.
        until: the first day after it; None or csto.OPEN for no bound. Of a month or a year its first day counts.
        of: only those held in this state, training this force component, or of this series.
        maybe: also those whose days are not known well enough to tell.
    """
    begin = 0 if since is None else day_number(since)
    end = int(OPEN) if until is None or until == OPEN else day_number(until)
    if of is not None and not isinstance(of, Entity):
        raise TypeError(f"of= takes an entity, not {type(of).__name__}")
    only = None if of is None else of.id
    found: list[Any] = []
    edition, answer = native.csto_edition_between(begin, end, only, None)
    while edition is not None:
        if ANSWERS[answer] or maybe:
            found.append(known_entity(edition))
        edition, answer = native.csto_edition_between(begin, end, only, edition)
    return tuple(found)
