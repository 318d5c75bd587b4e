# SPDX-License-Identifier: MIT
"""What changed in the data between two states of them, in lines for people.

    + rubezh-2025: personnel 1500 (source-of-it)       new
    - crrf: strength 20000                             gone
    ~ crrf: strength 17000 → 18000 (source-of-it)      changed
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

import dates
import ledger
from ledger import Entry
from model import Entity, Fact, Name, Source
from records import Records
from schema import Property

T = TypeVar("T", Fact, Name)
ARROW = " → "


def lines(old: Records, new: Records, entries: list[Entry]) -> list[str]:
    """The changes, by things in the order of the data; `entries` is the new ledger."""
    before = {entity.id: entity for entity in old.entities}
    after = {entity.id: entity for entity in new.entities}
    found: list[str] = []
    for entity in new.entities:
        known = before.get(entity.id)
        found += new_entity(entity) if known is None else changed_entity(known, entity)
    retired = {one.id: one.successor for one in ledger.retired(entries, set(after))}
    for id in before:
        if id not in after:
            found.append(f"- {id}" + (f": retired, now {retired[id]}" if retired.get(id) else ""))
    found += changed_sources(old.sources, new.sources)
    return found


def new_entity(entity: Entity) -> Iterator[str]:
    yield f"+ {entity.id} ({entity.kind})"
    yield from (f"+ {entity.id}: {said(fact)}{by(fact)}" for fact in entity.facts)
    yield from (f"+ {entity.id}: {named(name)}{by(name)}" for name in entity.names)


def changed_entity(old: Entity, new: Entity) -> Iterator[str]:
    for prop in dict.fromkeys(fact.property for fact in (*old.facts, *new.facts)):
        sides = [[fact for fact in entity.facts if fact.property.name == prop.name] for entity in (old, new)]
        yield from compared(new.id, *sides, steps(prop), said, changed_fact)
    yield from compared(new.id, list(old.names), list(new.names), (lambda name: (name.lang, name.text),), named,
                        changed_name)


def steps(prop: Property) -> tuple[Callable[[Fact], object], ...]:
    """What makes two claims the same one, the surest first. Where one value holds, the new one is that one changed."""
    same: tuple[Callable[[Fact], object], ...] = (
        lambda fact: (fact.value, fact.since, fact.until),
        lambda fact: fact.value,
    )
    if prop.many:
        return same
    same += (lambda fact: (fact.since, fact.until, fact.preferred),)
    return same if prop.time == "observed" else (*same, lambda fact: fact.preferred)


def compared(
    id: str, old: list[T], new: list[T], steps: tuple[Callable[[T], object], ...],
    shown: Callable[[T], str], changed: Callable[[T, T], str],
) -> Iterator[str]:  # fmt: skip
    """Pairs what is the same and tells what changed in it; the rest is gone or new."""
    pairs: list[tuple[T, T]] = []
    for step in steps:
        for one in list(old):
            other = next((other for other in new if step(other) == step(one)), None)
            if other is not None:
                pairs.append((one, other))
                old.remove(one)
                new.remove(other)
    yield from (f"~ {id}: {text}" for one, other in pairs if (text := changed(one, other)))
    yield from (f"- {id}: {shown(one)}" for one in old)
    yield from (f"+ {id}: {shown(one)}{by(one)}" for one in new)


def said(fact: Fact) -> str:
    rival = "" if fact.preferred else ", not preferred"
    return f"{fact.property.name} {fact.value}{days(fact.since, fact.until)}{rival}"


def named(name: Name) -> str:
    return f'{name.lang} name "{name.text}" ({name.type}){days(name.since, name.until)}'


def by(one: Fact | Name) -> str:
    return f" ({', '.join(one.sources)})" if one.sources else ""


def days(since: int, until: int) -> str:
    parts = [f"since {day(since)}"] if since else []
    if until not in (dates.UNKNOWN, dates.OPEN):
        parts.append(f"until {day(until)}")
    return ", " + " ".join(parts) if parts else ""


def day(date: int) -> str:
    if date in (dates.UNKNOWN, dates.OPEN):
        return "unknown" if date == dates.UNKNOWN else "open"
    year, month, number = dates.split(date)
    return f"{year:04}" + (f"-{month:02}" if month else "") + (f"-{number:02}" if number else "")


def changed_fact(old: Fact, new: Fact) -> str:
    """What changed in a claim; empty when nothing did."""
    details = changed_details(old, new, ("preferred", "confidence", "note"))
    if old.value != new.value:
        details = [f"{old.property.name} {old.value}{ARROW}{new.value}", *details]
        return "; ".join(details) + by(new)
    return f"{new.property.name} {new.value}: " + "; ".join(details) if details else ""


def changed_name(old: Name, new: Name) -> str:
    details = changed_details(old, new, ("type", "evidence", "cased", "note"))
    if old.forms != new.forms:
        details.append("other forms")
    return f'{new.lang} name "{new.text}": ' + "; ".join(details) if details else ""


def changed_details(old: Fact | Name, new: Fact | Name, keys: tuple[str, ...]) -> list[str]:
    found = []
    for key in ("since", "until"):
        if getattr(old, key) != getattr(new, key):
            found.append(f"{key} {day(getattr(old, key))}{ARROW}{day(getattr(new, key))}")
    for key in keys:
        before, after = getattr(old, key), getattr(new, key)
        if before != after:
            found.append("another note" if key == "note" else f"{key} {word(before)}{ARROW}{word(after)}")
    for sign, sources in (("-", set(old.sources) - set(new.sources)), ("+", set(new.sources) - set(old.sources))):
        found += [f"{sign} source {source}" for source in sorted(sources)]
    return found


def word(value: object) -> str:
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)


def changed_sources(old: list[Source], new: list[Source]) -> Iterator[str]:
    before, after = ({source.id: source for source in sources} for sources in (old, new))
    for id, source in after.items():
        if id not in before:
            yield f"+ source {id}: {source.title}"
        else:
            keys = ("title", "publisher", "date", "url", "lang", "tier", "note")
            details = [key for key in keys if getattr(before[id], key) != getattr(source, key)]
            if details:
                yield f"~ source {id}: another {', '.join(details)}"
    yield from (f"- source {id}" for id in before if id not in after)
