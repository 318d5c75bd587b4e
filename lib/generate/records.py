# SPDX-License-Identifier: MIT
"""Reads the records of the data: sources, things with their facts and names, claims, words, the release.

What a table says by itself is checked here, key by key; what depends on other tables is checked in check_*.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import dates
import inflect
import quantities
from faults import Faults, Place, alternatives
from fields import Fields, text_fault, type_name
from model import Claim, Entity, Fact, Name, Release, Source, Spelling, Word
from schema import RECORD_KEYS, Property, Schema
from toml_lines import Table

SOURCES = "sources.toml"
CORROBORATED = "corroborated"  # independent sources agree
URL = re.compile(r"https?://[^ /]+(/[^ ]*)?")
VERSION = re.compile(r"[0-9]{4}\.(0[1-9]|1[0-2])\.(0|[1-9][0-9]*)")


@dataclass
class Records:
    """Everything that was read, with the places where sources are cited."""

    schema: Schema
    faults: Faults
    sources: list[Source] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    claims: list[Claim] = field(default_factory=list)
    words: list[Word] = field(default_factory=list)
    spellings: list[Spelling] = field(default_factory=list)
    citations: list[tuple[str, Place]] = field(default_factory=list)
    taken: list[tuple[str, Place]] = field(default_factory=list)  # ids in claims
    served: list[tuple[str, str, Place]] = field(default_factory=list)  # ids and roles in words
    unnamed: set[str] = field(default_factory=set)  # ids of things whose names could not all be read or made
    unread: set[str] = field(default_factory=set)  # files that could not be read: what stands in them is not known

    def unread_kinds(self) -> set[str]:
        return {kind.name for kind in self.schema.kinds.values() if kind.file in self.unread}

    def cite(self, fields: Fields, needed: bool = True) -> tuple[str, ...]:
        """The sources of a table, noted as cited."""
        sources = fields.texts("sources", needed)
        self.citations += [(source, fields.place("sources")) for source in sources]
        return sources


def read_release(root: Table, faults: Faults) -> Release:
    fields = Fields(root, faults, "the file")
    version = fields.text("version")
    as_of = fields.date("as_of", needed=True)
    fields.finish()
    if version and not VERSION.fullmatch(version):
        fields.fault("version", f'"{version}" is no version of data: expected YEAR.MONTH.NUMBER, such as 2026.11.0')
    if as_of and as_of % 100 == 0:
        fields.fault("as_of", '"as_of": expected a whole day, such as "2026-11-24"')
    return Release(version, as_of)


def read_source(table: Table, records: Records) -> None:
    fields = Fields(table, records.faults, "[[source]]")
    source = Source(
        place=table.place,
        id=fields.id(),
        title=fields.text("title"),
        publisher=fields.text("publisher"),
        date=fields.date("date"),
        url=fields.text("url", needed=False),
        lang=fields.lang(),
        tier=fields.choice("tier", records.schema.vocabulary["tier"]),
        note=fields.text("note", needed=False),
    )
    if source.url and not URL.fullmatch(source.url):
        fields.fault("url", f'"{source.url}" is no address: expected http:// or https://, a host and a path')
    fields.finish()
    if source.id:
        records.sources.append(source)


def read_entity(kind: str, table: Table, records: Records) -> None:
    """A thing: its record keys, its [[kind.fact]] and its [[kind.name]] tables."""
    fields = Fields(table, records.faults, f"[[{kind}]]")
    id = fields.id()
    confidence = fields.choice("confidence", records.schema.vocabulary["confidence"])
    sources = records.cite(fields)
    check_corroborated(fields, confidence, sources)
    before = len(records.faults)
    facts = record_facts(kind, fields, confidence, sources, records)
    names = [name for child in table.children.get("name", []) for name in read_name(child, records)]
    if len(records.faults) != before:
        records.unnamed.add(id)
    fields.known += [name for name, prop in records.schema.properties.items() if kind in prop.kinds]
    finish_record(fields, records.schema)
    for child in table.children.get("fact", []):
        facts += read_fact(kind, child, records)
    if id:
        records.entities.append(Entity(table.place, kind, id, confidence, sources, tuple(facts), tuple(names)))


def check_corroborated(fields: Fields, confidence: str, sources: tuple[str, ...]) -> None:
    """One source cannot agree with another."""
    if confidence == CORROBORATED and len(sources) == 1:
        fields.fault("confidence", f'"{confidence}" has one source: expected a second that agrees, or "single-source"')


def finish_record(fields: Fields, schema: Schema) -> None:
    """Reports unknown keys; a property of another kind is told from a word that nobody knows."""
    for key in fields.table.values:
        if key not in fields.known:
            fields.fault(key, unknown("key", key, fields.title, schema, fields.known))
            fields.known.append(key)
    fields.finish(tables=("fact", "name"))


def unknown(what: str, name: str, title: str, schema: Schema, known: list[str]) -> str:
    prop = schema.properties.get(name)
    if prop:
        return f'"{name}" is no property of {title}: it is of {alternatives(prop.kinds)}'
    return f'unknown {what} "{name}" in {title}: expected {alternatives(list(dict.fromkeys(known)))}'


def record_facts(
    kind: str, fields: Fields, confidence: str, sources: tuple[str, ...], records: Records
) -> list[Fact]:
    """The facts that stand directly in a record: preferred, without days, with the record's sources."""
    facts = []
    for name in fields.table.values:
        prop = records.schema.properties.get(name)
        if name in RECORD_KEYS or prop is None or kind not in prop.kinds:
            continue
        since, until = default_period(prop)
        for value in record_values(name, prop, fields):
            read = read_value(value, name, prop, fields)
            if read:
                text, number, comparison = read
                facts.append(Fact(fields.place(name), prop, text, number, comparison, since, until, True, True,
                                  confidence, "", sources, object_of(prop, text)))
    return facts


def record_values(name: str, prop: Property, fields: Fields) -> list[object]:
    """The values of a record key: a list for a property with `many`, one value for others."""
    value = fields.table.values[name]
    if not prop.many:
        return [value]
    if not isinstance(value, list):
        fields.fault(name, f'"{name}" is {type_name(value)}: expected a list, since several values may hold')
        return []
    if not value:
        fields.fault(name, f'"{name}" is an empty list: expected at least one value')
    return value


def default_period(prop: Property) -> tuple[int, int]:
    """Without days: a timeless or lasting property still holds, of an observed one nothing is known but the day."""
    return dates.UNKNOWN, dates.UNKNOWN if prop.time == "observed" else dates.OPEN


def read_value(value: object, key: str, prop: Property, fields: Fields) -> tuple[str, int | None, str | None] | None:
    """The canonical text of a value, its number and its comparison; None, and a fault, when it does not fit."""
    wanted = int if prop.value == "integer" else str
    if type(value) is not wanted:
        expected = "an integer" if wanted is int else f"{article(prop.value)} in quotation marks"
        fields.fault(key, f'"{key}" is {type_name(value)}: expected {expected}')
        return None
    if isinstance(value, int):
        return str(value), value, None
    text = str(value)
    fault = text_fault(text)
    if fault:
        fields.fault(key, f'"{key}" is {fault}')
        return None
    fault, number, comparison = typed_value(text, prop)
    if fault:
        fields.fault(key, f'"{text}" {fault}')
        return None
    return text, number, comparison


def object_of(prop: Property, value: str) -> str | None:
    return value if prop.value == "entity" else None


def article(value: str) -> str:
    return {"entity": "the id of a thing", "choice": "a word"}.get(value, f"a {value}")


def typed_value(text: str, prop: Property) -> tuple[str | None, int | None, str | None]:
    """What is wrong with a text as a value of the property, its number, its comparison."""
    if prop.value == "date":
        number = dates.parse(text)
        return (None if number else f"is no date: {dates.EXPECTED}"), number, None
    if prop.value == "quantity":
        quantity = quantities.parse(text)
        if quantity is None:
            return f"is no quantity: {quantities.EXPECTED}", None, None
        return None, quantity.value, quantity.comparison
    if prop.value == "choice" and text not in prop.choices:
        return f"is no {prop.name}: expected {alternatives(prop.choices)}", None, None
    if prop.pattern and not re.fullmatch(prop.pattern, text):
        return f"does not fit {prop.name}: expected the pattern {prop.pattern}", None, None
    return None, None, None


def read_period(fields: Fields, default: tuple[int, int]) -> tuple[int, int]:
    since = fields.date("since", missing=default[0])
    until = fields.date("until", missing=default[1], unknown=True)
    if not dates.is_ordered(since, until):
        since_text, until_text = fields.table.values["since"], fields.table.values["until"]
        message = f'until "{until_text}" is not after since "{since_text}": until is the first day no longer'
        fields.fault("until", message)
    return since, until


def read_fact(kind: str, table: Table, records: Records) -> list[Fact]:
    """A fact with a table of its own; empty when it cannot be read."""
    fields = Fields(table, records.faults, f"[[{kind}.fact]]")
    name = fields.text("property")
    prop = records.schema.properties.get(name)
    fields.known.append("value")
    since, until = read_period(fields, default_period(prop) if prop else (dates.UNKNOWN, dates.OPEN))
    preferred = fields.flag("preferred", default=True)
    confidence = fields.choice("confidence", records.schema.vocabulary["confidence"])
    note = fields.text("note", needed=False)
    sources = records.cite(fields)
    check_corroborated(fields, confidence, sources)
    fields.finish()
    if name and (prop is None or kind not in prop.kinds):
        known = [other.name for other in records.schema.properties.values() if kind in other.kinds]
        fields.fault("property", unknown("property", name, f"[[{kind}]]", records.schema, known))
        return []
    if "value" not in table.values:
        fields.fault("value", f'{fields.title} needs the key "value"')
        return []
    if prop is None:
        return []
    if prop.time == "never":
        since, until = default_period(prop)
        for key in ("since", "until"):
            if key in table.values:
                fields.fault(key, f'"{name}" is timeless: expected no "{key}"')
    read = read_value(table.values["value"], "value", prop, fields)
    if read is None:
        return []
    text, number, comparison = read
    return [Fact(fields.place("value"), prop, text, number, comparison, since, until, preferred, False,
                 confidence, note, sources, object_of(prop, text))]


def read_name(table: Table, records: Records) -> list[Name]:
    """A name; empty when its forms cannot be read."""
    vocabulary = records.schema.vocabulary
    fields = Fields(table, records.faults, f"[[{table.name}]]")
    forms = read_forms("text", [fields.text("text")], fields)
    lang = fields.lang()
    type = fields.choice("type", vocabulary["name-type"])
    evidence = fields.choice("evidence", vocabulary["evidence"])
    cased = fields.flag("cased", default=type == "abbreviation")
    since, until = read_period(fields, (dates.UNKNOWN, dates.OPEN))
    rule = fields.choice("rule", vocabulary["rule"], needed=False)
    name = Name(
        place=fields.place("text"),
        text=forms[0] if forms else "",
        lang=lang,
        type=type,
        evidence=evidence,
        cased=cased,
        since=since,
        until=until,
        rule=rule,
        note=fields.text("note", needed=False),
        sources=records.cite(fields, needed=not rule),
        forms=forms,
    )
    fields.finish()
    return [name] if forms else []


def read_forms(key: str, patterns: list[str] | tuple[str, ...], fields: Fields) -> tuple[str, ...]:
    """All forms of some texts with inflection, each once."""
    forms: list[str] = []
    for pattern in patterns:
        try:
            expanded = inflect.expand(pattern) if pattern else ()
        except inflect.InflectionError as error:
            fields.fault(key, f'"{pattern}": {error}')
            continue
        for form in expanded:
            fault = text_fault(form)
            if fault and not text_fault(pattern):  # of the pattern it was said already
                fields.fault(key, f'"{pattern}" has the form "{form}", {fault}')
        forms += expanded
    return tuple(dict.fromkeys(forms))


def read_claim(table: Table, records: Records) -> None:
    fields = Fields(table, records.faults, "[[claim]]")
    claim = Claim(
        place=table.place,
        id=fields.id(),
        side=fields.choice("side", records.schema.vocabulary["side"]),
        takes=fields.texts("takes", needed=False),
        own=fields.texts("own", needed=False),
        forms=read_forms("forms", fields.texts("forms"), fields),
        note=fields.text("note", needed=False),
    )
    fields.finish()
    records.taken += [(id, fields.place("takes")) for id in claim.takes]
    records.taken += [(id, fields.place("own")) for id in claim.own]
    if claim.id:
        records.claims.append(claim)


def read_word(table: Table, records: Records) -> None:
    fields = Fields(table, records.faults, "[[word]]")
    role = fields.choice("role", records.schema.vocabulary["role"])
    lang = fields.lang()
    of = fields.texts("of", needed=False)
    word = Word(table.place, role, lang, of, read_forms("forms", fields.texts("forms"), fields))
    fields.finish()
    records.served += [(id, role, fields.place("of")) for id in of]
    records.words.append(word)


def read_spelling(table: Table, records: Records) -> None:
    fields = Fields(table, records.faults, "[[spelling]]")
    lang = fields.lang()
    forms = read_forms("forms", fields.texts("forms"), fields)
    spelling = Spelling(table.place, lang, forms, fields.flag("inside", default=False))
    if len(spelling.forms) == 1:
        fields.fault("forms", f'"{spelling.forms[0]}" stands alone: expected at least two spellings of one word')
    fields.finish()
    records.spellings.append(spelling)
