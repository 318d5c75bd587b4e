# SPDX-License-Identifier: MIT
"""The ledger ids.tsv: every id that was ever released, with its kind, its first release and, if retired, its successor.

Lines are only ever appended. To retire an id, its record goes and the id of its successor is written behind its line.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from digest import LEDGER
from faults import Faults, Place
from fields import ID
from model import Entity, Retired
from records import Records

RELEASE = re.compile(r"([0-9]+)\.([0-9]+)\.([0-9]+)")
MACRO = re.compile(r"^[ \t]*#[ \t]*define[ \t]+CSTO_VERSION_(MAJOR|MINOR|PATCH)[ \t]+([0-9]+)\b", re.MULTILINE)
UNRELEASED = "0.1.0"  # until the header says a version
COMMAND = "python3 lib/generate ledger"
COMMENT = """\
# Every id that was ever released: id, kind, release and, once it is retired, its successor; with tabs between them.
# Lines are only appended, by: python3 lib/generate ledger
"""


@dataclass(frozen=True)
class Entry:
    place: Place
    id: str
    kind: str
    release: str
    successor: str  # empty while the id is in use


def read(folder: Path, faults: Faults) -> list[Entry]:
    """The lines of the ledger; an absent ledger is an empty one."""
    path = folder / LEDGER
    if not path.exists():
        return []
    try:
        lines = path.read_bytes().decode("utf-8").split("\n")
    except UnicodeDecodeError:
        faults.add(Place(LEDGER, 1), "not UTF-8")
        return []
    if lines[-1] == "":
        lines.pop()
    else:
        faults.add(Place(LEDGER, len(lines)), "the last line has no end")
    entries = []
    for number, line in enumerate(lines, 1):
        if line.startswith("#"):
            continue
        entry = read_line(Place(LEDGER, number), line, faults)
        if entry:
            entries.append(entry)
    return entries


def read_line(place: Place, line: str, faults: Faults) -> Entry | None:
    columns = line.rstrip("\r").split("\t")
    if len(columns) not in (3, 4) or not all(columns):
        faults.add(place, "expected id, kind, release and, for a retired id, successor, with one tab between them")
        return None
    id, kind, release = columns[:3]
    if not ID.fullmatch(id):
        faults.add(place, f'"{id}": expected an id in kebab-case, such as joint-staff')
    if not RELEASE.fullmatch(release):
        faults.add(place, f'"{release}" is no release: expected three numbers, such as 0.1.0')
        return None
    return Entry(place, id, kind, release, columns[3] if len(columns) == 4 else "")


def check(entries: list[Entry], records: Records, complete: bool) -> None:
    """Checks the ledger by itself and against the records; `complete`: that no id is wanting."""
    faults = records.faults
    known: dict[str, Entry] = {}
    newest = (0, 0, 0)
    for entry in entries:
        first = known.setdefault(entry.id, entry)
        if first is not entry:
            faults.add(entry.place, f'the id "{entry.id}" stands in line {first.place.line} already: '
                                    "ids are never reused")
        if entry.kind not in records.schema.kinds:
            faults.add(entry.place, f'"{entry.kind}" is no kind: expected one of schema.toml')
        if version(entry.release) < newest:
            faults.add(entry.place, f"release {entry.release} after a later one: lines are only appended")
        newest = version(entry.release)
    check_records(known, records.entities, faults, complete)
    check_lines(known, records)


def version(release: str) -> tuple[int, int, int]:
    major, minor, patch = map(int, release.split("."))
    return major, minor, patch


def check_records(known: dict[str, Entry], entities: list[Entity], faults: Faults, complete: bool) -> None:
    for entity in entities:
        entry = known.get(entity.id)
        if entry is None:
            if complete:
                faults.add(entity.place, f'the id "{entity.id}" is not in the ledger: run {COMMAND}')
        elif entry.successor:
            line = entry.place.line
            faults.add(entity.place, f'the id "{entity.id}" is retired ({LEDGER}:{line}): expected a new one')
        elif entry.kind != entity.kind:
            faults.add(entity.place, f'the kind of "{entity.id}" is {entry.kind} in the ledger: a thing keeps its kind')


def check_lines(known: dict[str, Entry], records: Records) -> None:
    ids = {entity.id for entity in records.entities}
    for entry in known.values():
        if not entry.successor and entry.id not in ids and entry.kind not in records.unread_kinds():
            message = f'the id "{entry.id}" has vanished: expected its record, or its successor behind it'
            records.faults.add(entry.place, message)
        if entry.successor and final(entry, known, ids) is None and not records.unread:
            records.faults.add(entry.place, f'the successor "{entry.successor}" leads to no record')


def final(entry: Entry, known: dict[str, Entry], ids: set[str]) -> str | None:
    """The record at the end of the successors; None when there is none."""
    seen = {entry.id}
    id = entry.successor
    while id not in ids:
        following = known.get(id)
        if id in seen or following is None or not following.successor:
            return None
        seen.add(id)
        id = following.successor
    return id


def retired(entries: list[Entry], ids: set[str]) -> tuple[Retired, ...]:
    known = {entry.id: entry for entry in entries}
    return tuple(
        Retired(entry.place, entry.id, entry.kind, entry.release, final(entry, known, ids) or "")
        for entry in entries
        if entry.successor
    )


def project_release(header: Path) -> str:
    """The version of the project, from the macros of its public header."""
    if not header.exists():
        return UNRELEASED
    macros = dict(MACRO.findall(header.read_text(encoding="utf-8")))
    if len(macros) != 3:
        return UNRELEASED
    return f"{macros['MAJOR']}.{macros['MINOR']}.{macros['PATCH']}"


def append(folder: Path, entities: tuple[Entity, ...], release: str) -> int:
    """Writes the ids that the ledger has not; says how many."""
    path = folder / LEDGER
    text = path.read_bytes().decode("utf-8") if path.exists() else COMMENT
    known = {line.split("\t")[0] for line in text.split("\n")}
    new = [entity for entity in entities if entity.id not in known]
    text += "".join(f"{entity.id}\t{entity.kind}\t{release}\n" for entity in new)
    path.write_bytes(text.encode("utf-8"))
    return len(new)
