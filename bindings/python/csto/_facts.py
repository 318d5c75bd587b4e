# SPDX-License-Identifier: MIT
"""What is said of an entity, by whom, and from when to when."""

from __future__ import annotations

from . import native
from ._dates import ANSWERS, PartialDate, day_number, partial_date
from ._errors import InvalidError
from ._fields import field
from ._listing import listing
from ._quantities import Quantity, quantity
from ._rows import Row
from ._sources import Source, source
from ._words import CONFIDENCES, Confidence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from ._dates import Day
    from ._entities import Entity

_YES = ANSWERS.index(True)


class Fact(Row):
    """A claim: a subject has a value for a property, from a day to a day, by some sources.

    Every claim is kept. Where sources disagree one is preferred, and its note says why.
    """

    __match_args__ = (
        "subject", "property", "value", "object", "quantity", "since", "until", "timeless", "confidence", "preferred",
        "note", "sources",
    )  # fmt: skip

    subject: Entity = field("What it is about.")
    property: str = field("Its property, such as 'holder'; csto.table('facts')['property'] has them all.")
    value: str = field("Its value as text: a word, an ISO 8601 date, 'more than 1000', the id of an entity.")
    object: Entity | None = field("Its value when that is an entity.")
    quantity: Quantity | None = field("Its value when that is a number.")
    since: PartialDate | None = field("The first day on which it held; None when unknown or timeless.")
    until: PartialDate | None = field("The first day on which it held no longer; csto.OPEN: still so in the record.")
    timeless: bool = field("Whether its property has no days at all (a code, a founding date): it holds on every day.")
    confidence: Confidence | None = field("How well it is supported.")
    preferred: bool = field("Whether it is the claim to go by; False of one that stands beside a better one.")
    note: str | None = field("Why it is preferred or not, what the source exactly says.")
    sources: tuple[Source, ...] = field("Who says so; at least one.")

    def holds(self, on: Day | None = None) -> bool | None:
        """Whether it held on a day: True, False, or None when what is recorded does not decide.

        What is still so in the record holds on the data's own day and later, whenever it began.

        Args:
            on: a datetime.date, '2024-02-23', '2024-02', 2024 or a PartialDate; None for the data's own day. A month
                or a year means some day in it: True only when it holds on all of them.
        """
        day = day_number(on)
        if self.timeless:
            return True
        since, until = (0 if date is None else int(date) for date in (self.since, self.until))
        return ANSWERS[native.csto_period_covers(since, until, day)]

    def __repr__(self) -> str:
        days = "" if self.timeless else f", {self.since or 'unknown'}/{self.until or 'unknown'}"
        return f"<Fact about {self.subject.id}, {self.property}: {self.value}{days}>"


def _read(subject: Entity, handle: Any, entity: Callable[[str], Entity]) -> Fact:
    """A fact of C; `entity` gives the entity of an id."""
    target = native.csto_fact_object(handle)
    return Fact(
        (
            subject,
            native.csto_fact_property(handle),
            native.csto_fact_value(handle),
            None if target is None else entity(target),
            quantity(native.csto_fact_quantity(handle)),
            partial_date(native.csto_fact_since(handle)),
            partial_date(native.csto_fact_until(handle)),
            bool(native.csto_fact_is_timeless(handle)),
            CONFIDENCES[native.csto_fact_confidence(handle)],
            bool(native.csto_fact_is_preferred(handle)),
            native.csto_fact_note(handle),
            tuple(map(source, listing(native.csto_fact_source_at, handle))),
        )
    )


def facts_of(subject: Entity, entity: Callable[[str], Entity]) -> tuple[Fact, ...]:
    """All facts about an entity, in the order of C."""
    return tuple(_read(subject, handle, entity) for handle in listing(native.csto_fact_at, subject.id))


_properties: set[str] = set()


def _is_property(word: str) -> bool:
    """Whether any fact has the property."""
    if not _properties:
        ids = listing(lambda i: native.csto_at(0, i))
        _properties.update({native.csto_fact_property(fact) for id in ids for fact in listing(native.csto_fact_at, id)})
    return word in _properties


def facts_on(
    subject: Entity, property: str, on: Day | None, entity: Callable[[str], Entity]
) -> tuple[tuple[Fact, bool], ...]:
    """The preferred facts about a property that hold on a day or may, each with whether it surely holds."""
    day = day_number(on)
    found = []
    handle, answer = native.csto_fact_on(subject.id, property, day, None)
    while handle is not None:
        found.append((_read(subject, handle, entity), answer == _YES))
        handle, answer = native.csto_fact_on(subject.id, property, day, handle)
    if not found and not _is_property(property):
        raise InvalidError(f"no fact has the property {property!r}: expected one such as 'capital', 'seat' or 'holder'")
    return tuple(found)


def holders_on(
    office: Entity, record: object, on: Day | None, entity: Callable[[str], Entity]
) -> tuple[tuple[Fact, bool], ...]:
    """The facts that say who held an office on a day or may have, each with whether it surely holds."""
    day = day_number(on)
    found = []
    handle, answer = native.csto_office_holder_on(record, day, 0)
    while handle is not None:
        found.append((_read(office, handle, entity), answer == _YES))
        handle, answer = native.csto_office_holder_on(record, day, len(found))
    return tuple(found)
