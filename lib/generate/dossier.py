# SPDX-License-Identifier: MIT
"""Reads a dossier: raw material for the data, in a vocabulary of its own, as a list of what it says.

A dossier is a folder of parts, each a folder of TOML files. Its tables are things, with their names, claims and
disagreements inside; `sources.toml` of each part has the sources. PLAN says what the keys of a table claim.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

# What a key claims: the properties of schema.toml that hold it. Behind a property stands how it is compared:
#   (nothing)  the value itself; of a list each value
#   ~          in our own words: that the property is there
#   <          the other way round: the value has the property, of which the thing is the value
PLAN: dict[str, dict[str, str]] = {
    "state": {"iso_alpha2": "alpha2", "iso_alpha3": "alpha3", "iso_numeric": "numeric", "capital_en": "capital",
              "collective_security_regions": "region"},
    "region": {"members": "region<"},
    "body": {"established": "established", "ended": "ended", "seat": "seat", "parent": "parent organization",
             "office": "head body<", "composition": "composition~", "established_place": "founding~ note~ place~",
             "established_decision": "founding~ note~", "operational_from": "founding~ note~ deployment~",
             "first_meeting": "founding~ note~", "first_test": "note~ founding~", "initial_strength": "note~ founding~",
             "base_organization": "note~ line_of_work~", "address_ru": "note~ seat~"},
    "document": {"signed": "signed", "place": "place", "in_force": "in_force", "parties": "party", "number": "number"},
    "milestone": {"date": "date", "place": "place~", "states": "involves", "documents": "involves",
                  "bodies": "involves"},
    "figure": {"unit": "unit~", "as_of": "as_of"},
    "office": {"body": "body organization heads< head<", "term_years": "term_years", "appointed_by": "appointed_by"},
    "force": {"parent": "parent", "components": "parent<", "members": "contributor", "managed_by": "managed_by~",
              "exercise_series": "component<"},
    "established": {"date": "established founding~", "place": "founding~", "act": "founding~ summary~"},
    "use": {"what": "deployment~ note~"},
    "series": {"component": "component", "first_year": "first_year", "category": "category",
               "cadence": "cadence~ note~", "summary": "summary~"},
    "edition": {"year": "year", "status": "conduct", "start": "first_day", "end": "last_day", "hosts": "host",
                "participants": "participant observer", "observers": "observer", "absent": "absent",
                "staff_only_participants": "observer", "planned_hosts": "host note~",
                "planned_dates": "note~ first_day~", "places": "place~", "form": "form~", "component": "component",
                "part_of": "within",
                "includes": "within<", "hardware": "hardware~ note~", "active_start": "active_phase~ note~",
                "cancelled_on": "note~", "held_with": "note~ personnel_note~", "local_name": "name~ note~",
                "date_basis": "note~"},
    "institution": {"country": "country", "city": "city", "role": "standing", "specialties": "specialty",
                    "status_known_by": "known_by granted", "status_granted": "granted", "parent": "owner~",
                    "status_decision": "decision~", "website": "website~ note~", "events": "note~ decision~ known_by~"},
    "specialty": {"line": "line", "institutions_named": "specialty<"},
    "research_line": {"institution": "specialty<", "steps": "note~"},
    "partner": {"country": "country", "city": "city seat", "detail": "partnership~ note~ summary~",
                "date": "partnership~ founding~", "website": "website~ note~"},
    "legal_basis": {"signed": "signed", "place": "place"},
    "identifier": {"wikidata": "wikidata"},
}  # fmt: skip
NAMES = {  # keys with names, by the language of the name
    "body.names": {"en": "en", "en_variants": "en", "abbr_en": "en", "ru": "ru", "ru_variants": "ru", "abbr_ru": "ru"},
    "state.names": {"en_official": "en", "en_short": "en", "en_variants": "en", "ru_official": "ru", "ru_short": "ru",
                    "ru_variants": "ru"},
    "document": {"title_en": "en", "title_en_variants": "en", "title_ru": "ru", "title_ru_variants": "ru"},
    "office": {"title_en": "en", "title_ru": "ru"},
    "region": {"en": "en", "en_variants": "en", "ru": "ru", "abbr_ru": "ru"},
    "specialty": {"en": "en", "ru": "ru"},
}  # fmt: skip
QUALIFIERS = {"about": "about", "around": "about", "nearly": "about", "over": "more than", "more-than": "more than",
              "at": "more than"}  # by the first word; "at least"  # fmt: skip
WORDS = {"planned; conduct not confirmed": "unconfirmed"}  # where schema.toml has another word
MEMORY = "memory"  # the source of what has none


class DossierError(ValueError):
    """A file that is no part of a dossier; the message says which."""


@dataclass(frozen=True)
class Item:
    """One thing that the dossier says: a thing, a source, a name, a fact or a disagreement."""

    what: str  # "source", "name", "fact", "disagreement", or the table of a thing
    id: str
    about: str = ""  # of a name the language, of a fact the key
    value: str = ""
    places: tuple[str, ...] = field(default=(), compare=False)  # of a fact the properties that may hold it
    sources: tuple[str, ...] = field(default=(), compare=False)
    table: str = field(default="", compare=False)  # of what is said of a thing: the table of the thing

    def __str__(self) -> str:
        return " | ".join(part for part in (self.what, self.id, self.about, self.value) if part)


def read(folder: Path) -> list[Item]:
    """All items, in the order of the files; one that stands twice is there twice."""
    items: list[Item] = []
    for path in sorted(folder.glob("*/*.toml")):
        try:
            for table, records in tomllib.loads(path.read_text(encoding="utf-8")).items():
                for record in records:
                    items += read_record(table, record)
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, AttributeError, KeyError, TypeError) as error:
            raise DossierError(f"{path}: cannot be read as a part of a dossier: {error!r}") from error
    return items


def read_record(table: str, record: dict) -> Iterator[Item]:
    if table == "source":
        yield Item("source", record["id"])
    elif table == "name":
        yield Item("name", record["entity"], record["lang"], record["text"], sources=cited(record))
    elif table == "identifier":
        yield from claims(table, record["entity"], record)
    else:
        yield Item(table, record["id"], sources=cited(record))
        for said in (claims, names, inner):
            for item in said(table, record["id"], record):
                yield item if item.table or item.what == table else replace(item, table=table)


def cited(record: dict) -> tuple[str, ...]:
    return tuple(record.get("sources", ()))


def as_list(value: object) -> list[str]:
    return [str(one) for one in (value if isinstance(value, list) else [value])]


def claims(table: str, id: str, record: dict) -> Iterator[Item]:
    for key, properties in PLAN.get(table, {}).items():
        values = as_list(record.get(key, []))
        for value in values[:1] if "~" in properties else values:
            yield Item("fact", id, key, WORDS.get(value, value), tuple(properties.split()), cited(record))
    if "value" in record:
        yield from quantity(table, id, record)
    if "personnel" in record and table == "edition":
        text = number(record["personnel"], record.get("personnel_qualifier", ""))
        yield Item("fact", id, "personnel", text, ("personnel",), cited(record))


def quantity(table: str, id: str, record: dict) -> Iterator[Item]:
    text = number(record["value"], record.get("qualifier", record.get("comparison", "")))
    if table == "strength":
        yield Item("fact", id, f"strength {record['as_of']}".strip(), text, ("strength",), cited(record))
    else:
        yield Item("fact", id, "value", text, ("quantity",), cited(record))


def number(value: object, qualifier: str) -> str:
    """A quantity as lib/data writes it; what else the qualifier says belongs to a note."""
    word = QUALIFIERS.get(qualifier.replace(";", " ").replace(",", " ").replace(":", " ").split(" ")[0], "")
    return f"{word} {value}".strip()


def names(table: str, id: str, record: dict) -> Iterator[Item]:
    for key, lang in NAMES.get(table, {}).items():
        for text in as_list(record.get(key, [])):
            yield Item("name", id, lang, text, sources=cited(record))


def inner(table: str, id: str, record: dict) -> Iterator[Item]:
    """The tables inside a thing."""
    for name in record.get("name", []):
        yield Item("name", id, name["lang"], name["text"], sources=cited(name))
    if isinstance(record.get("names"), dict):
        yield from names(f"{table}.names", id, record["names"])
        for other in [*record["names"].get("other", []), *record["names"].get("native", [])]:
            for key in ("name", "abbr", "official", "short"):
                for text in as_list(other.get(key, [])):
                    yield Item("name", id, other["lang"], text, sources=cited(other))
    for lang, text in record.get("capital_names", {}).items():
        yield Item("capital", id, lang, text, sources=(MEMORY,))
    for part in ("established", "strength", "use"):
        for one in record.get(part, []) if isinstance(record.get(part), list) else []:
            yield from claims(part, id, one)
    for edition in record.get("edition", []):
        yield from read_record("edition", edition)
    for period in record.get("period", []):
        yield Item("fact", id, period["kind"], period["from"], ("membership", "csto_status"), cited(period))
    for event in record.get("event", []):
        yield Item("fact", id, event["kind"], event["date"], ("event",), cited(event))
    for holder in record.get("holder", []):
        yield Item("person", holder["name_en"], sources=cited(holder))
        yield Item("name", holder["name_en"], "ru", holder["name_ru"], sources=cited(holder))
        yield Item("fact", id, "holder", f"{holder['name_en']} {holder['from']}", ("holder",), cited(holder))
    for claim in record.get("disagreement", []):
        yield Item("disagreement", id, claim["field"], " / ".join(claim["claims"]), sources=cited(claim))
