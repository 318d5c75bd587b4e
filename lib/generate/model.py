# SPDX-License-Identifier: MIT
"""The checked data, as the emitter reads them. Ids stand for things and sources; `Data` finds them."""

from __future__ import annotations

from dataclasses import dataclass, field

from aside import Aside
from faults import Place
from schema import Property, Schema

NOT_SHOWN = ("former", "erroneous")  # types of names that are never the one shown


@dataclass(frozen=True)
class Source:
    place: Place
    id: str
    title: str
    publisher: str
    date: int  # 0: unknown
    url: str  # may be empty
    lang: str
    tier: str
    note: str


@dataclass(frozen=True)
class Fact:
    place: Place
    property: Property  # its `time` says how since and until are to be read
    value: str  # canonical text; of an entity, its id
    number: int | None  # of an integer, a date, a quantity
    comparison: str | None  # of a quantity: equal, about, more-than, less-than
    since: int
    until: int
    preferred: bool
    in_record: bool  # written as a key of the record, and not as a fact of its own
    confidence: str
    note: str
    sources: tuple[str, ...]
    object: str | None = None  # the id of the entity that is the value


@dataclass(frozen=True)
class Name:
    place: Place
    text: str  # the first form
    lang: str
    type: str
    evidence: str
    cased: bool
    since: int  # 0: not known, or (until open) always
    until: int
    rule: str  # empty, or the rule that made it
    note: str
    sources: tuple[str, ...]
    forms: tuple[str, ...]  # with the text itself, each once
    display: bool = False  # the one that is shown in its language
    by_rule: bool = False  # made here, from the name of the edition's series


@dataclass(frozen=True)
class Entity:
    place: Place
    kind: str
    id: str
    confidence: str
    sources: tuple[str, ...]
    facts: tuple[Fact, ...]  # by property, preferred first, then since
    names: tuple[Name, ...]
    display_name: str = ""  # the English one
    release: str = ""  # the release in which the id appeared

    def preferred(self, property: str) -> tuple[Fact, ...]:
        """The preferred facts of a property."""
        return tuple(fact for fact in self.facts if fact.property.name == property and fact.preferred)


@dataclass(frozen=True)
class Claim:
    place: Place
    id: str
    side: str
    takes: tuple[str, ...]  # empty: whatever it stands at
    own: tuple[str, ...]  # of what the claimant has one of its own, which a text that speaks of it means
    forms: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class Word:
    place: Place
    role: str
    lang: str
    of: tuple[str, ...]  # series: the word is none beside the names of others; empty: beside any
    forms: tuple[str, ...]


@dataclass(frozen=True)
class Spelling:
    place: Place
    lang: str
    forms: tuple[str, ...]  # words that are one word, in names of the language
    inside: bool  # not when they are the whole name: an abbreviation alone needs other evidence


@dataclass(frozen=True)
class Retired:
    place: Place
    id: str
    kind: str
    release: str
    successor: str  # the entity at the end of the chain


@dataclass(frozen=True)
class Release:
    version: str
    as_of: int


@dataclass(frozen=True)
class Data:
    schema: Schema
    release: Release
    sha256: str
    sources: tuple[Source, ...]  # in the order of the file
    entities: tuple[Entity, ...]  # by kind, in the order of schema.toml; within a kind, in the order of the file
    claims: tuple[Claim, ...]
    words: tuple[Word, ...]
    spellings: tuple[Spelling, ...]
    retired: tuple[Retired, ...]
    by_id: dict[str, Entity] = field(repr=False, compare=False)
    aside: Aside = field(default_factory=Aside, repr=False, compare=False)  # what was merged and what is left out

    def of_kind(self, kind: str) -> tuple[Entity, ...]:
        return tuple(entity for entity in self.entities if entity.kind == kind)
