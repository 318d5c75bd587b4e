# SPDX-License-Identifier: MIT
"""Loads the data and checks everything: the model when it is clean, and all faults when it is not."""

from __future__ import annotations

from pathlib import Path

import aside
import assemble
import check_facts
import check_names
import check_references
import ledger
import records as reading
import schema as vocabulary
import toml_lines
from faults import Faults, Place, alternatives
from model import Data
from records import SOURCES, Records
from schema import Schema
from toml_lines import Table

SCHEMA, CLAIMS, WORDS, RELEASE = "schema.toml", "claims.toml", "words.toml", "release.toml"
SPELLINGS = "spellings.toml"


def load(folder: Path, complete: bool = True) -> tuple[Data | None, Faults]:
    """The data of a folder; None when anything is wrong. Unless `complete`, the ledger may want ids."""
    faults = Faults()
    schema = read_schema(folder, faults)
    if schema is None:
        return None, faults
    records = Records(schema, faults)
    release_table = toml_lines.read(folder / RELEASE, faults)
    release = reading.read_release(release_table, faults) if release_table else None
    read_all(folder, records)
    entries = ledger.read(folder, faults)
    check_references.check(records)
    check_facts.check(records)
    check_names.check(records)
    ledger.check(entries, records, complete)
    beside = aside.read(folder, faults)
    if len(faults) or release is None:
        return None, faults
    data = assemble.assemble(records, release, entries, folder, beside)
    aside.check(beside, data, faults)
    return (None if len(faults) else data), faults


def read_schema(folder: Path, faults: Faults) -> Schema | None:
    """The vocabulary; None when it is not sound, since nothing can be checked by it then."""
    root = toml_lines.read(folder / SCHEMA, faults)
    schema = vocabulary.parse(root, faults) if root else None
    return None if len(faults) else schema


def read_all(folder: Path, records: Records) -> None:
    """Reads every file, sources first."""
    for table in tables(folder, SOURCES, ("source",), records):
        reading.read_source(table, records)
    files: dict[str, list[str]] = {}
    for kind in records.schema.kinds.values():
        files.setdefault(kind.file, []).append(kind.name)
    for file, kinds in files.items():
        for table in tables(folder, file, tuple(kinds), records):
            reading.read_entity(table.name, table, records)
    for table in tables(folder, CLAIMS, ("claim",), records):
        reading.read_claim(table, records)
    for table in tables(folder, WORDS, ("word",), records):
        reading.read_word(table, records)
    for table in tables(folder, SPELLINGS, ("spelling",), records):
        reading.read_spelling(table, records)
    check_files(folder, set(files), records.faults)


def tables(folder: Path, file: str, names: tuple[str, ...], records: Records) -> list[Table]:
    """The tables [[name]] of a file; anything else in it is a fault."""
    faults = records.faults
    root = toml_lines.read(folder / file, faults)
    if root is None:
        records.unread.add(file)
        return []
    expected = alternatives([f"[[{name}]]" for name in names])
    for key in root.values:
        faults.add(root.at(key), f'unknown key "{key}" outside a table: expected {expected}')
    good: list[Table] = []
    for name, children in root.children.items():
        for child in children:
            if name not in names or child.single:
                written = f"[{child.name}]" if child.single else f"[[{child.name}]]"
                faults.add(child.place, f"unknown table {written}: expected {expected}")
            else:
                good.append(child)
    return good


def check_files(folder: Path, of_kinds: set[str], faults: Faults) -> None:
    known = of_kinds | {SCHEMA, SOURCES, CLAIMS, WORDS, SPELLINGS, RELEASE}
    for path in sorted(folder.glob("*.toml")):
        if path.name not in known:
            faults.add(Place(path.name, 1), "unknown file: no kind of schema.toml stands in it")
