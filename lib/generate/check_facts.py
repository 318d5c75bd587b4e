# SPDX-License-Identifier: MIT
"""Checks the facts of a thing against each other."""

from __future__ import annotations

from itertools import groupby

import dates
from faults import Faults
from model import Entity, Fact
from records import Records

FIRST_AND_LAST = (("first_day", "last_day"), ("date", "last_date"), ("established", "ended"))  # both inclusive


def check(records: Records) -> None:
    written = {source.id: source.date for source in records.sources if source.date}
    known = {entity.id: entity for entity in records.entities}
    for entity in records.entities:
        check_first_and_last(entity, records.faults)
        check_within(entity, known, records.faults)
        check_observed(entity, written, records.faults)
        facts = sorted(entity.facts, key=lambda fact: fact.property.name)
        for _, group in groupby(facts, key=lambda fact: fact.property.name):
            claims = list(group)
            check_repeated(claims, records.faults)
            if not claims[0].property.many:
                check_single([claim for claim in claims if claim.preferred], records.faults)
            check_reasons(claims, records.faults)


def check_first_and_last(entity: Entity, faults: Faults) -> None:
    for first_name, last_name in FIRST_AND_LAST:
        for first in entity.preferred(first_name):
            for last in entity.preferred(last_name):
                if dates.earliest(first.number or 0) > dates.latest(last.number or 0):
                    faults.add(last.place, f'{last_name} "{last.value}" is before {first_name} "{first.value}"')


def check_within(part: Entity, known: dict[str, Entity], faults: Faults) -> None:
    """A part is held in the days of its whole, unless a note says more."""
    for fact in part.preferred("within"):
        whole = known.get(fact.value)
        if whole is None or fact.note:
            continue
        first, last = day(part, "first_day"), day(part, "last_day") or day(part, "first_day")
        whole_first, whole_last = day(whole, "first_day"), day(whole, "last_day")
        is_early = 0 < dates.latest(first) < dates.earliest(whole_first)
        is_late = 0 < dates.latest(whole_last) < dates.earliest(last)
        if is_early or is_late:
            faults.add(fact.place, f'within "{whole.id}": not all its days are days of the larger exercise: '
                                   "expected a fact with a note that says more, or one that is not preferred")


def day(entity: Entity, property: str) -> int:
    """The preferred value of a timeless date; 0 when there is none."""
    return next((fact.number or 0 for fact in entity.preferred(property)), dates.UNKNOWN)


def check_observed(entity: Entity, written: dict[str, int], faults: Faults) -> None:
    """What was seen on a day is told on that day or later; sources without a date tell nothing of it."""
    for fact in entity.facts:
        days = [dates.latest(written[source]) for source in fact.sources if source in written]
        if fact.property.time == "observed" and days and max(days) < dates.earliest(fact.since):
            faults.add(fact.place, f'{fact.property.name} "{fact.value}" is seen after the days of all its sources: '
                                   "expected one of that day or later")


def check_repeated(claims: list[Fact], faults: Faults) -> None:
    """A claim is written once; a second source is added to it and not a second claim."""
    first: dict[tuple[str, int, int], Fact] = {}
    for claim in claims:
        known = first.setdefault((claim.value, claim.since, claim.until), claim)
        if known is not claim:
            faults.add(claim.place, f'{claim.property.name} "{claim.value}" stands in line {known.place.line} already: '
                                    "expected one claim with all its sources")


def check_single(claims: list[Fact], faults: Faults) -> None:
    """A property without `many` has at most one preferred value for a day."""
    for i, claim in enumerate(claims):
        for other in claims[:i]:
            same = (claim.value, claim.since, claim.until) == (other.value, other.since, other.until)
            if not same and are_rivals(claim, other):
                faults.add(claim.place, f'{claim.property.name} has two preferred values, "{other.value}" '
                                        f'(line {other.place.line}) and "{claim.value}": expected one for a day')
                break


def check_reasons(claims: list[Fact], faults: Faults) -> None:
    """Where sources disagree, notes say why: why a claim is not preferred, and why its rival is."""
    for claim in claims:
        if claim.preferred:
            continue
        if not claim.note:
            faults.add(claim.place, f'{claim.property.name} "{claim.value}" is not preferred: '
                                    "expected a note that says why")
        for rival in claims:
            if rival.preferred and not rival.note and are_rivals(claim, rival):
                faults.add(rival.place, f'{rival.property.name} "{rival.value}" is preferred to "{claim.value}" '
                                        f"(line {claim.place.line}): expected a fact with a note that says why")


def are_rivals(claim: Fact, other: Fact) -> bool:
    """Whether both cannot hold: values of a property with `many` stand beside each other."""
    return not claim.property.many and (claim.in_record or other.in_record or overlap(claim, other))


def overlap(a: Fact, b: Fact) -> bool:
    """Whether there is a day on which both surely hold."""
    if a.property.time == "never":
        return True
    if a.property.time == "observed":
        return a.since == b.since
    return max(sure_start(a), sure_start(b)) < min(sure_end(a), sure_end(b))


def sure_start(fact: Fact) -> int:
    """A day on which the fact holds for sure; without since it is taken to hold from the beginning."""
    return dates.latest(fact.since)


def sure_end(fact: Fact) -> int:
    """The day after the last on which it holds for sure; when the end is not known, that is its first day."""
    return sure_start(fact) + 1 if fact.until == dates.UNKNOWN else dates.earliest(fact.until)
