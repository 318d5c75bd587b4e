# SPDX-License-Identifier: MIT
"""The vocabulary of the data, as schema.toml gives it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from faults import Faults, Place, alternatives
from fields import Fields
from toml_lines import Table

VALUES = ("text", "integer", "date", "quantity", "entity", "choice")
TIMES = ("never", "lasting", "observed")
VOCABULARIES = ("confidence", "name-type", "evidence", "rule", "tier", "side", "role")
RECORD_KEYS = ("id", "sources", "confidence", "fact", "name")  # no property may be called so
PROPERTY_NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
WORD = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")


@dataclass(frozen=True)
class Kind:
    name: str
    file: str
    doc: str


@dataclass(frozen=True)
class Property:
    name: str
    kinds: tuple[str, ...]
    value: str
    choices: tuple[str, ...]
    objects: tuple[str, ...]
    relation: tuple[str, str] | None  # what the object is to the subject, what the subject is to the object
    pattern: str
    time: str
    many: bool
    doc: str


@dataclass(frozen=True)
class Schema:
    kinds: dict[str, Kind] = field(default_factory=dict)
    properties: dict[str, Property] = field(default_factory=dict)
    vocabulary: dict[str, tuple[str, ...]] = field(default_factory=dict)


def parse(root: Table, faults: Faults) -> Schema:
    """Reads the page and reports what is wrong with it."""
    schema = Schema()
    root_fields = Fields(root, faults, "the file")
    root_fields.finish(tables=("kind", "property", "vocabulary"), single=True)
    for name, table in sections(root, "kind"):
        fields = Fields(table, faults, f"[kind.{name}]")
        schema.kinds[name] = Kind(name, fields.text("file"), fields.text("doc"))
        fields.finish()
        if not WORD.fullmatch(name):
            faults.add(table.place, f'"{name}": expected a kind in kebab-case')
    for name, table in sections(root, "vocabulary"):
        fields = Fields(table, faults, f"[vocabulary.{name}]")
        schema.vocabulary[name] = fields.texts("words")
        fields.text("doc")
        fields.finish()
    for name in VOCABULARIES:
        if name not in schema.vocabulary:
            faults.add(root.place, f"[vocabulary.{name}] is missing")
    for name, table in sections(root, "property"):
        schema.properties[name] = read_property(name, table, schema, faults)
    check_relations(root, schema, faults)
    return schema


def sections(root: Table, of: str) -> list[tuple[str, Table]]:
    """The tables [of.NAME], in the order of the file."""
    parents = root.children.get(of, [])
    return [(name, table) for parent in parents for name, tables in parent.children.items() for table in tables]


def read_property(name: str, table: Table, schema: Schema, faults: Faults) -> Property:
    fields = Fields(table, faults, f"[property.{name}]")
    if name in RECORD_KEYS or not PROPERTY_NAME.fullmatch(name):
        faults.add(table.place, f'"{name}": expected a property in snake_case, and none of {alternatives(RECORD_KEYS)}')
    kinds = fields.texts("kinds")
    value = fields.choice("value", VALUES)
    choices = fields.texts("choices", needed=value == "choice")
    objects = fields.texts("objects", needed=value == "entity")
    relation = fields.texts("relation", needed=value == "entity")
    result = Property(
        name=name,
        kinds=kinds,
        value=value,
        choices=choices,
        objects=objects,
        relation=(relation[0], relation[1]) if len(relation) == 2 else None,
        pattern=fields.text("pattern", needed=False),
        time=fields.choice("time", TIMES),
        many=fields.flag("many", default=False),
        doc=fields.text("doc"),
    )
    fields.finish()
    check_property(result, table, schema, faults)
    return result


def check_property(prop: Property, table: Table, schema: Schema, faults: Faults) -> None:
    for key, kinds in (("kinds", prop.kinds), ("objects", prop.objects)):
        for kind in kinds:
            if kind not in schema.kinds:
                faults.add(table.at(key), f'"{kind}" is no kind: expected one that has a table [kind.{kind}]')
    for key, wanted in (("choices", "choice"), ("objects", "entity"), ("relation", "entity"), ("pattern", "text")):
        if key in table.values and prop.value != wanted:
            faults.add(table.at(key), f'"{key}" is only for a value that is of type {wanted}')
    if "relation" in table.values and prop.relation is None:
        faults.add(table.at("relation"), '"relation": expected a list of two words')
    try:
        re.compile(prop.pattern)
    except re.error as error:
        faults.add(table.at("pattern"), f'"pattern" is no regular expression: {error}')


def check_relations(root: Table, schema: Schema, faults: Faults) -> None:
    """One word, one meaning: a relation has the same inverse wherever it is used."""
    inverse: dict[str, str] = {}
    places: dict[str, Place] = {name: table.at("relation") for name, table in sections(root, "property")}
    for name, prop in schema.properties.items():
        if prop.relation is None:
            continue
        there, back = prop.relation
        known = inverse.setdefault(there, back)
        if known != back:
            faults.add(places[name], f'relation "{there}" has the inverse "{known}" elsewhere, and here "{back}"')
