# SPDX-License-Identifier: MIT
"""Makes the committed Unicode table from the files of the Unicode Character Database.

Run by hand, for a new version of Unicode only: python3 lib/generate unicode-table /usr/share/unicode
(Debian: the package unicode-data.) Everything else in the project reads the table and nothing but the table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

VERSION = re.compile(r"CaseFolding-([0-9]+\.[0-9]+\.[0-9]+)\.txt")

HEADER = """\
# SPDX-License-Identifier: Unicode-DFS-2016
# Unicode {version}: what the folding of names, word boundaries and the check for NFC need. Do not edit: made by
#   python3 lib/generate unicode-table /usr/share/unicode
# from UnicodeData.txt, CaseFolding.txt, Scripts.txt, PropList.txt and DerivedNormalizationProps.txt of the Unicode
# Character Database, (c) 1991-2022 Unicode, Inc., https://www.unicode.org/copyright.html.
# Columns are separated by tabs; code points are hexadecimal; ranges are inclusive.
#   version    VERSION
#   word       FIRST LAST            letters, marks and numbers (general categories L*, M*, N*)
#   han        FIRST LAST            of the script Han
#   space      FIRST LAST            white space (White_Space)
#   class      FIRST LAST CLASS      canonical combining class (decimal), where it is not 0
#   fold       FIRST LAST STEP ADD   simple case folding (C and S): add ADD (decimal) to FIRST, FIRST + STEP, ... LAST
#   decompose  POINT MAPPING         full canonical decomposition (without Hangul syllables, which follow a rule)
#   compose    FIRST SECOND POINT    primary composites (without Hangul syllables)
"""

Row = tuple[str, ...]


def make(ucd: Path, out: Path) -> Path:
    """Writes unicode-15.0.tsv (or as the version is) into the folder `out` from the database in `ucd`."""
    version = read_version(ucd / "CaseFolding.txt")
    categories, classes, mappings = read_unicode_data(ucd / "UnicodeData.txt")
    excluded = set(points_with(ucd / "DerivedNormalizationProps.txt", "Full_Composition_Exclusion"))
    rows: list[Row] = [("version", version)]
    rows += range_rows("word", (point for point, category in categories.items() if category[0] in "LMN"))
    rows += range_rows("han", points_with(ucd / "Scripts.txt", "Han"))
    rows += range_rows("space", points_with(ucd / "PropList.txt", "White_Space"))
    rows += class_rows(classes)
    rows += fold_rows(read_folding(ucd / "CaseFolding.txt"))
    rows += decomposition_rows(mappings)
    rows += composition_rows(mappings, excluded)
    path = out / f"unicode-{version.removesuffix('.0')}.tsv"
    text = HEADER.format(version=version) + "".join("\t".join(row) + "\n" for row in rows)
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def read_version(path: Path) -> str:
    found = VERSION.search(path.read_text(encoding="utf-8"))
    if not found:
        raise ValueError(f"{path}: names no version")
    return found[1]


def read_unicode_data(path: Path) -> tuple[dict[int, str], dict[int, int], dict[int, list[int]]]:
    """General categories, combining classes other than 0, canonical mappings of one step."""
    categories: dict[int, str] = {}
    classes: dict[int, int] = {}
    mappings: dict[int, list[int]] = {}
    first = 0
    for line in path.read_text(encoding="utf-8").splitlines():
        point, name, category, combining, _, mapping = line.split(";")[:6]
        last = int(point, 16)
        if name.endswith(", First>"):
            first = last
            continue
        for each in range(first if name.endswith(", Last>") else last, last + 1):
            categories[each] = category
        if combining != "0":
            classes[last] = int(combining)
        if mapping and not mapping.startswith("<"):
            mappings[last] = [int(part, 16) for part in mapping.split()]
    return categories, classes, mappings


def fields(path: Path) -> Iterator[list[str]]:
    """The fields of each line of a file of the database that is not a comment."""
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.split("#")[0].strip()
        if line:
            yield [part.strip() for part in line.split(";")]


def points_with(path: Path, prop: str) -> Iterator[int]:
    for span, value, *_ in fields(path):
        if value == prop:
            first, _, last = span.partition("..")
            yield from range(int(first, 16), int(last or first, 16) + 1)


def read_folding(path: Path) -> dict[int, int]:
    return {int(point, 16): int(mapping, 16) for point, status, mapping, *_ in fields(path) if status in ("C", "S")}


def ranges(points: Iterable[int], step: int = 1) -> Iterator[tuple[int, int]]:
    first = last = -1
    for point in sorted(points):
        if first >= 0 and point == last + step:
            last = point
            continue
        if first >= 0:
            yield first, last
        first = last = point
    if first >= 0:
        yield first, last


def hexadecimal(point: int) -> str:
    return f"{point:04X}"


def range_rows(name: str, points: Iterable[int]) -> list[Row]:
    return [(name, hexadecimal(first), hexadecimal(last)) for first, last in ranges(points)]


def class_rows(classes: dict[int, int]) -> list[Row]:
    rows: list[tuple[int, int, int]] = []
    for value in set(classes.values()):
        rows += [(first, last, value) for first, last in ranges(point for point in classes if classes[point] == value)]
    return [("class", hexadecimal(first), hexadecimal(last), str(value)) for first, last, value in sorted(rows)]


def fold_rows(folding: dict[int, int]) -> list[Row]:
    """Runs of one distance: neighbours (A, B, C) or every other point (capital and small letters in turn)."""
    rows: list[Row] = []
    points = sorted(folding)
    i = 0
    while i < len(points):
        add = folding[points[i]] - points[i]
        runs = [run_length(folding, points[i], step) for step in (1, 2)]
        step = 2 if runs[1] > runs[0] else 1
        last = points[i] + step * (max(runs) - 1)
        rows.append(("fold", hexadecimal(points[i]), hexadecimal(last), str(step), str(add)))
        i += max(runs)
    return rows


def run_length(folding: dict[int, int], first: int, step: int) -> int:
    """How many points from the first on, a step apart and with none between them that folds, fold by one distance."""
    add = folding[first] - first
    length = 1
    point = first + step
    while folding.get(point, -1) - point == add and not (step == 2 and point - 1 in folding):
        length += 1
        point += step
    return length


def decompose(point: int, mappings: dict[int, list[int]]) -> list[int]:
    return [deep for part in mappings[point] for deep in decompose(part, mappings)] if point in mappings else [point]


def decomposition_rows(mappings: dict[int, list[int]]) -> list[Row]:
    full = {point: decompose(point, mappings) for point in sorted(mappings)}
    return [("decompose", hexadecimal(point), " ".join(map(hexadecimal, mapping))) for point, mapping in full.items()]


def composition_rows(mappings: dict[int, list[int]], excluded: set[int]) -> list[Row]:
    points = [point for point, mapping in mappings.items() if len(mapping) == 2 and point not in excluded]
    pairs = {(mappings[point][0], mappings[point][1]): point for point in points}
    return [("compose", *map(hexadecimal, pair), hexadecimal(point)) for pair, point in sorted(pairs.items())]
