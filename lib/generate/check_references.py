# SPDX-License-Identifier: MIT
"""Checks ids and what refers to them: things, sources, claims."""

from __future__ import annotations

from collections.abc import Iterable

from faults import Faults, Place, alternatives
from model import Claim, Entity, Source
from records import SOURCES, Records


def check(records: Records) -> None:
    check_unique(records.entities, records.faults)
    check_unique(records.sources, records.faults)
    check_unique(records.claims, records.faults)
    check_addresses(records.sources, records.faults)
    check_citations(records)
    check_objects(records)
    check_claims(records)
    check_words(records)


def said(place: Place) -> str:
    return f"{place.file}:{place.line}"


def check_unique(things: Iterable[Entity | Source | Claim], faults: Faults) -> None:
    """Ids of things are unique over all kinds; those of sources and claims among themselves."""
    first: dict[str, Entity | Source | Claim] = {}
    for thing in things:
        known = first.setdefault(thing.id, thing)
        if known is not thing:
            faults.add(thing.place, f'the id "{thing.id}" is taken: it stands at {said(known.place)} already')


def plain_address(url: str) -> str:
    """An address without what does not make it another page."""
    return url.replace("http://", "https://", 1).rstrip("/")


def check_addresses(sources: list[Source], faults: Faults) -> None:
    first: dict[str, Source] = {}
    for source in sources:
        if not source.url:
            continue
        known = first.setdefault(plain_address(source.url), source)
        if known.id != source.id:
            faults.add(source.place, f'"{source.id}" is the source "{known.id}" again: '
                                     f"both have the address {source.url}")


def check_citations(records: Records) -> None:
    known = {source.id for source in records.sources}
    cited = {id for id, _ in records.citations}
    for id, place in records.citations:
        if id not in known and SOURCES not in records.unread:
            records.faults.add(place, f'no source "{id}": expected an id of sources.toml')
    for source in records.sources:
        if source.id not in cited and not records.unread:
            records.faults.add(source.place, f'nothing cites the source "{source.id}"')


def check_objects(records: Records) -> None:
    """Values that are things: they exist, are of a kind that the property takes, and not the subject itself."""
    kinds = {entity.id: entity.kind for entity in records.entities}
    unread = records.unread_kinds()
    for entity in records.entities:
        for fact in entity.facts:
            if fact.object is None:
                continue
            if fact.object not in kinds and unread.intersection(fact.property.objects):
                continue  # it may stand in the file that could not be read
            fault = object_fault(fact.object, fact.property.objects, kinds, entity)
            if fault:
                records.faults.add(fact.place, f"{fact.property.name}: {fault}")


def object_fault(id: str, objects: tuple[str, ...], kinds: dict[str, str], subject: Entity) -> str | None:
    kind = kinds.get(id)
    if kind is None:
        return f'nothing has the id "{id}": expected the id of {article(objects)} {alternatives(objects)}'
    if kind not in objects:
        return f'"{id}" is of the kind {kind}: expected {article(objects)} {alternatives(objects)}'
    return f'"{id}" is the thing itself: expected another' if id == subject.id else None


def article(kinds: tuple[str, ...]) -> str:
    return "an" if kinds and kinds[0][0] in "aeiou" else "a"


def check_claims(records: Records) -> None:
    known = {entity.id for entity in records.entities}
    for id, place in records.taken:
        if id not in known and not records.unread:
            records.faults.add(place, f'takes: nothing has the id "{id}": expected the id of a thing')


def check_words(records: Records) -> None:
    series = {entity.id for entity in records.entities if entity.kind == "exercise-series"}
    for id, role, place in records.served:
        if role != "exercise":
            records.faults.add(place, f'of: the role is "{role}": expected it in words of the role exercise alone')
        elif id not in series and not records.unread:
            records.faults.add(place, f'of: no series has the id "{id}": expected the id of an exercise series')
