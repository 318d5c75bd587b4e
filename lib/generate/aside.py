# SPDX-License-Identifier: MIT
"""What stands beside the data: merged.tsv, what became one thing, and left-out.tsv, what is not in and why.

Both are for people who look for something, and for the account of a dossier. Nothing of them is in the library.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from faults import Faults, Place
from fold import fold

if TYPE_CHECKING:
    from model import Data

MERGED, LEFT_OUT = "merged.tsv", "left-out.tsv"
COLUMNS = {MERGED: ("what", "id", "about", "value", "into"), LEFT_OUT: ("what", "id", "about", "value", "reason")}

Key = tuple[str, str, str, str]


class Said(Protocol):
    """Something that may be left out or merged."""

    what: str
    id: str
    about: str
    value: str


@dataclass
class Aside:
    merged: dict[Key, str] = field(default_factory=dict)  # into which id
    left_out: dict[Key, str] = field(default_factory=dict)  # for which reason
    places: dict[Key, Place] = field(default_factory=dict)

    @property
    def into(self) -> dict[tuple[str, str], str]:
        """What became of a thing or a source."""
        return {(what, id): into for (what, id, about, _), into in self.merged.items() if not about}

    def is_left_out(self, item: Said) -> bool:
        """Whether it is, or the thing that it is said of."""
        gone = {id for what, id, about, _ in self.left_out if not about}
        return key_of(item) in self.left_out or (item.what != "source" and item.id in gone)

    def is_merged(self, item: Said) -> bool:
        return key_of(item) in self.merged


def key_of(item: Said) -> Key:
    return item.what, item.id, item.about, item.value


def read(folder: Path, faults: Faults) -> Aside:
    """Both tables; an absent one is empty."""
    aside = Aside()
    for file, rows in ((MERGED, aside.merged), (LEFT_OUT, aside.left_out)):
        path = folder / file
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        for number, line in enumerate(lines, 1):
            if line.startswith("#"):
                continue
            columns = line.split("\t")
            place = Place(file, number)
            if len(columns) != 5 or not (columns[0] and columns[1] and columns[4]):
                faults.add(place, f"expected {', '.join(COLUMNS[file])} with one tab between them; "
                                  "about and value may be empty")
                continue
            key = (columns[0], columns[1], columns[2], columns[3])
            if key in aside.places:
                faults.add(place, f"stands in {aside.places[key].file}:{aside.places[key].line} already")
            aside.places[key] = place
            rows[key] = columns[4]
    return aside


def check(aside: Aside, data: Data, faults: Faults) -> None:
    """What is merged leads to something, and what is left out is not in."""
    sources = {source.id for source in data.sources}
    for key, into in aside.merged.items():
        if into not in (sources if key[0] == "source" else data.by_id):
            faults.add(aside.places[key], f'nothing has the id "{into}": expected what it was merged into')
    names = {(entity.id, name.lang, fold(name.text)) for entity in data.entities for name in entity.names}
    for key in aside.left_out:
        what, id, about, value = key
        is_in = {
            "name": (id, about, fold(value)) in names if value else False,
            "source": id in sources,
        }.get(what, not about and id in data.by_id)
        if is_in:
            faults.add(aside.places[key], f'the {what} "{value or id}" is in the data: '
                                          "expected no line that it is left out")
