# SPDX-License-Identifier: MIT
"""Accounts for a dossier: everything in it is in the data, merged into something else there, or left out."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

import dates
from dossier import Item
from fold import fold
from model import Data, Entity, Fact

IN_DATA, MERGED, LEFT_OUT, MISSING = "in the data", "merged", "left out", "missing"
STANDING = ("membership", "csto_status")


@dataclass
class Account:
    """How many of each kind there are, and what could not be found."""

    counts: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    missing: list[Item] = field(default_factory=list)

    def lines(self) -> list[str]:
        """By kind: in the dossier = in the data + merged + left out."""
        rows = []
        for what, count in sorted(self.counts.items()):
            sides = " + ".join(f"{count[place]} {place}" for place in (IN_DATA, MERGED, LEFT_OUT))
            rows.append(f"{what}\t{count.total()} in the dossier = {sides}"
                        + (f" + {count[MISSING]} MISSING" if count[MISSING] else ""))
        return rows


def account(items: list[Item], data: Data) -> Account:
    """Puts every item into its place. What stands twice in the dossier counts as merged from the second time on."""
    result = Account()
    index = Index(data)
    seen: set[Item] = set()
    for item in items:
        known = index.known(item)
        place = MERGED if known in seen else index.place(item)
        seen.add(known)
        result.counts[item.what if item.what != "name" else f"name {item.about}"][place] += 1
        if place == MISSING:
            result.missing.append(item)
    return result


class Index:
    """The data as an account asks of them."""

    def __init__(self, data: Data) -> None:
        self.data, self.aside = data, data.aside
        self.renamed = {id: into for (_, id), into in data.aside.into.items()}
        self.sources = {source.id: source for source in data.sources}
        self.names = {
            (entity.id, name.lang, fold(form))
            for entity in data.entities
            for name in entity.names
            for form in name.forms
        }
        self.people = {fold(name.text): entity.id for entity in data.of_kind("person") for name in entity.names}
        self.states = {fact.value: entity.id for entity in data.entities for fact in entity.facts
                       if fact.property.name == "alpha2"}  # fmt: skip
        self.editions: dict[str, list[Entity]] = defaultdict(list)
        for edition in data.of_kind("edition"):
            for fact in (*edition.preferred("series"), *edition.preferred("within")):
                self.editions[fact.value].append(edition)
        self.facts: dict[tuple[str, str], list[Fact]] = defaultdict(list)
        for entity in data.entities:
            for fact in entity.facts:
                self.facts[entity.id, fact.property.name].append(fact)

    def id(self, id: str, table: str = "") -> str:
        """The id in the data of a thing of the dossier: what it became, its own, that of its ISO code or name."""
        into = self.aside.into.get((table, id))
        if into or id in self.data.by_id:
            return into or id
        return self.renamed.get(id) or self.states.get(id) or self.people.get(fold(id)) or id

    def subject(self, item: Item) -> str:
        return self.id(item.id, item.table or item.what)

    def known(self, item: Item) -> Item:
        """The item with its id in the data: what is one there is one."""
        value = fold(item.value) if item.what == "name" else item.value
        return Item(item.what, item.id if item.what == "source" else self.subject(item), item.about, value)

    def place(self, item: Item) -> str:
        if self.aside.is_left_out(item):
            return LEFT_OUT
        if self.aside.is_merged(item):
            return MERGED
        return IN_DATA if self.is_in_data(item) else MISSING

    def is_in_data(self, item: Item) -> bool:
        if item.what == "source":
            return item.id in self.sources
        if item.what in ("name", "capital"):
            return self.bears(item)
        if item.what == "fact":
            return any(self.holds(item, place) for place in item.places)
        if item.what == "disagreement":
            return self.tells(item)
        return self.subject(item) in self.data.by_id

    def bears(self, item: Item) -> bool:
        """Whether the thing or an edition of it has the name; one in Latin letters may be given as English."""
        id, text = self.subject(item), fold(item.value)
        bearers = (id, *(edition.id for edition in self.editions[id]))
        langs = (item.about, "ru-Latn") if item.about == "en" else (item.about,)
        return any((bearer, lang, text) in self.names for bearer in bearers for lang in langs)

    def tells(self, item: Item) -> bool:
        """Whether all its sources speak of the thing, of an edition of it, or of what was held within that."""
        id = self.subject(item)
        if id not in self.data.by_id:
            return False
        editions = self.editions[id]
        about = [self.data.by_id[id], *editions, *(part for whole in editions for part in self.editions[whole.id])]
        cited = {source for entity in about for said in (*entity.facts, *entity.names) for source in said.sources}
        return all(self.aside.into.get(("source", source), source) in cited for source in item.sources)

    def holds(self, item: Item, place: str) -> bool:
        """Whether the data have the value in this place (see PLAN in dossier.py)."""
        id, prop = self.subject(item), place.rstrip("~<")
        if id not in self.data.by_id:
            return False
        if place.endswith("~"):
            return bool(self.data.by_id[id].names if prop == "name" else self.facts[id, prop])
        if place.endswith("<"):
            return any(fact.value == id for fact in self.facts[self.id(item.value), prop])
        if prop == "event":
            return self.happened(id, item.value)
        if prop in STANDING:
            return any(same_day(fact.since, item.value) for fact in self.facts[id, prop])
        if prop == "holder":
            return self.held(id, item.value)
        day = item.about.removeprefix("strength").strip() if prop == "strength" else ""
        return any(
            self.is_value(fact, item.value) and (not day or same_day(fact.since, day)) for fact in self.facts[id, prop]
        )

    def is_value(self, fact: Fact, text: str) -> bool:
        """Whether a fact says the same: of a day more or less precisely, of a number without about or more than."""
        if fact.property.value == "date":
            return same_day(fact.number or 0, text)
        if fact.property.value == "quantity":
            return str(fact.number) == text.split(" ")[-1]
        return fact.value in (text, self.id(text))

    def happened(self, id: str, day: str) -> bool:
        """Whether something of that day concerns the thing: an event, a document, a membership, or a note."""
        if any(same_day(fact.since, day) or same_day(fact.until, day) for fact in self.data.by_id[id].facts):
            return True
        return any(
            fact.object == id and any(same_day(other.number or 0, day) for other in entity.facts
                                      if other.property.value == "date")
            for entity in self.data.entities if entity.kind in ("event", "document") for fact in entity.facts
        )  # fmt: skip

    def held(self, office: str, value: str) -> bool:
        """Whether the person is known in the office at the beginning of the term."""
        name, _, since = value.rpartition(" ")
        terms = [fact for prop in ("holder", "acting_holder", "attested") for fact in self.facts[office, prop]]
        return any(fact.object == self.id(name) and same_day(fact.since, since) for fact in terms)


def same_day(number: int, text: str) -> bool:
    """Whether a date can be the same day as a text's."""
    other = dates.parse(text)
    if not other or number in (dates.UNKNOWN, dates.OPEN):
        return False
    return dates.earliest(number) <= dates.latest(other) and dates.earliest(other) <= dates.latest(number)
