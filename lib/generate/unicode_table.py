# SPDX-License-Identifier: MIT
"""Unicode properties from the committed table, so that they do not depend on the Python that happens to run."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

TABLE = Path(__file__).with_name("unicode-15.0.tsv")

# Hangul syllables are made of jamo by rule (Unicode, section 3.12).
HANGUL_BASE, LEAD_BASE, VOWEL_BASE, TAIL_BASE = 0xAC00, 0x1100, 0x1161, 0x11A7
LEAD_COUNT, VOWEL_COUNT, TAIL_COUNT = 19, 21, 28
HANGUL_COUNT = LEAD_COUNT * VOWEL_COUNT * TAIL_COUNT


@dataclass(frozen=True)
class FoldRange:
    """first, first + step, ... last each fold to itself plus add."""

    first: int
    last: int
    step: int
    add: int


@dataclass
class UnicodeTable:
    version: str = ""
    word: list[tuple[int, int]] = field(default_factory=list)
    han: list[tuple[int, int]] = field(default_factory=list)
    space: list[tuple[int, int]] = field(default_factory=list)
    class_ranges: list[tuple[int, int, int]] = field(default_factory=list)
    fold_ranges: list[FoldRange] = field(default_factory=list)
    decompositions: dict[int, tuple[int, ...]] = field(default_factory=dict)
    compositions: dict[tuple[int, int], int] = field(default_factory=dict)
    classes: dict[int, int] = field(default_factory=dict)  # class_ranges, point by point
    folding: dict[int, int] = field(default_factory=dict)  # fold_ranges, point by point

    def is_word(self, point: int) -> bool:
        return point in self.word_points

    def is_han(self, point: int) -> bool:
        return point in self.han_points

    def is_space(self, point: int) -> bool:
        return point in self.space_points

    @cached_property
    def word_points(self) -> frozenset[int]:
        return points(self.word)

    @cached_property
    def han_points(self) -> frozenset[int]:
        return points(self.han)

    @cached_property
    def space_points(self) -> frozenset[int]:
        return points(self.space)

    def combining_class(self, point: int) -> int:
        return self.classes.get(point, 0)

    def fold(self, point: int) -> int:
        return self.folding.get(point, point)

    def decompose(self, text: str) -> list[int]:
        """Full canonical decomposition (NFD)."""
        if text.isascii():
            return list(map(ord, text))
        points: list[int] = []
        for character in text:
            points += self.decompose_point(ord(character))
        return self.reorder(points) if not self.classes.keys().isdisjoint(points) else points

    def decompose_point(self, point: int) -> tuple[int, ...]:
        if HANGUL_BASE <= point < HANGUL_BASE + HANGUL_COUNT:
            return decompose_hangul(point)
        return self.decompositions.get(point, (point,))

    def reorder(self, points: list[int]) -> list[int]:
        """Canonical ordering: runs of marks sorted by their class, marks of one class left as they are."""
        result: list[int] = []
        run: list[int] = []
        for point in points:
            if self.combining_class(point):
                run.append(point)
                continue
            result += sorted(run, key=self.combining_class)
            run = []
            result.append(point)
        return result + sorted(run, key=self.combining_class)

    def compose(self, text: str) -> str:
        """Canonical composition (NFC)."""
        result: list[int] = []
        starter = -1  # where in the result the last starter stands
        last_class = 0
        for point in self.decompose(text):
            this_class = self.combining_class(point)
            adjacent = starter == len(result) - 1
            if starter >= 0 and (adjacent or 0 < last_class < this_class):
                composite = self.compose_pair(result[starter], point)
                if composite is not None:
                    result[starter] = composite
                    continue
            if this_class == 0:
                starter = len(result)
            last_class = this_class
            result.append(point)
        return "".join(map(chr, result))

    def compose_pair(self, first: int, second: int) -> int | None:
        return compose_hangul(first, second) or self.compositions.get((first, second))

    def is_nfc(self, text: str) -> bool:
        return self.unsettled.isdisjoint(map(ord, text)) or self.compose(text) == text

    @cached_property
    def unsettled(self) -> frozenset[int]:
        """What composition may change, or its order: without any of them a text is composed already."""
        composites = set(self.compositions.values())
        return frozenset(
            {
                *self.classes,
                *(second for _, second in self.compositions),
                *(point for point in self.decompositions if point not in composites),
                *range(VOWEL_BASE, VOWEL_BASE + VOWEL_COUNT),
                *range(TAIL_BASE, TAIL_BASE + TAIL_COUNT),
            }
        )


def points(ranges: list[tuple[int, int]]) -> frozenset[int]:
    return frozenset(point for first, last in ranges for point in range(first, last + 1))


def decompose_hangul(point: int) -> tuple[int, ...]:
    rest, tail = divmod(point - HANGUL_BASE, TAIL_COUNT)
    lead, vowel = divmod(rest, VOWEL_COUNT)
    jamo = (LEAD_BASE + lead, VOWEL_BASE + vowel)
    return jamo + (TAIL_BASE + tail,) if tail else jamo


def compose_hangul(first: int, second: int) -> int | None:
    lead, vowel = first - LEAD_BASE, second - VOWEL_BASE
    if 0 <= lead < LEAD_COUNT and 0 <= vowel < VOWEL_COUNT:
        return HANGUL_BASE + (lead * VOWEL_COUNT + vowel) * TAIL_COUNT
    syllable, tail = first - HANGUL_BASE, second - TAIL_BASE
    if 0 <= syllable < HANGUL_COUNT and syllable % TAIL_COUNT == 0 and 0 < tail < TAIL_COUNT:
        return first + tail
    return None


def load(path: Path = TABLE) -> UnicodeTable:
    table = UnicodeTable()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        what, *columns = line.split("\t")
        add_row(table, what, columns)
    for first, last, value in table.class_ranges:
        table.classes.update(dict.fromkeys(range(first, last + 1), value))
    for run in table.fold_ranges:
        table.folding.update((point, point + run.add) for point in range(run.first, run.last + 1, run.step))
    return table


def add_row(table: UnicodeTable, what: str, columns: list[str]) -> None:
    if what == "version":
        table.version = columns[0]
    elif what in ("word", "han", "space"):
        getattr(table, what).append((int(columns[0], 16), int(columns[1], 16)))
    elif what == "class":
        table.class_ranges.append((int(columns[0], 16), int(columns[1], 16), int(columns[2])))
    elif what == "fold":
        table.fold_ranges.append(FoldRange(int(columns[0], 16), int(columns[1], 16), int(columns[2]), int(columns[3])))
    elif what == "decompose":
        table.decompositions[int(columns[0], 16)] = tuple(int(part, 16) for part in columns[1].split())
    elif what == "compose":
        table.compositions[int(columns[0], 16), int(columns[1], 16)] = int(columns[2], 16)
    else:
        raise ValueError(f"unknown row in the Unicode table: {what}")


UNICODE = load()
