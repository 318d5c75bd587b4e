# SPDX-License-Identifier: MIT
"""Writes results.md and scan.svg from what the benchmarks have written: report.py FOLDER."""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

Row = dict[str, str]
HEIGHT, LEFT, WIDTH = 22, 190, 460  # of a bar; of the words before it; of the longest bar
PEERS = ("hyperscan", "re2")
GREY, BLUE = "#9a9a9a", "#1b6ca8"


def read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def groups(rows: list[Row], by: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row[by], []).append(row)
    return found


def scan_table(rows: list[Row]) -> str:
    lines = [
        "Scanning. `names`: finding the names, on each path of the sieve; `csto`: all of csto_scan_next(), judging included.",
        "The ratio is to the first row of a text: the median of the rounds and, in brackets, the quartiles.",
        "",
        "| text | scanner | GB/s | ratio | found | same names |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for text, mine in groups(rows, "text").items():
        for row in mine:
            same = "yes" if row["checksum"] == mine[0]["checksum"] else "no"
            same = "" if row is mine[0] or row["scanner"] == "csto" else same
            lines.append(
                f"| {text} | {row['scanner']} | {row['GB/s']} | {row['ratio']} ({row['low']} to {row['high']}) "
                f"| {row['found']} | {same} |"
            )
    return "\n".join(lines)


def find_table(rows: list[Row]) -> str:
    lines = [
        "Look-up, times in nanoseconds; the ratio says how many times as long as csto a peer takes. `same`: how many of the",
        "4096 queries a peer answers with the same entity. What the peers are: tests/bench/find.c.",
        "",
        "| queries | peer | ns | ratio | same |",
        "| --- | --- | --- | --- | --- |",
    ]
    for row in rows:
        lines.append(
            f"| {row['queries']} | {row['peer']} | {row['ns']} | {row['ratio']} ({row['low']} to {row['high']}) "
            f"| {row['same']} |"
        )
    return "\n".join(lines)


OTHERS = (
    ("near", "Completion and suggestion, microseconds a query (tests/bench/near.c)."),
    ("load", "dlopen() and the first look-up, each in a process of its own: microseconds, and how many times as long as csto."),
    ("command", "The whole command on files of 100 MB, MB/s in processor time with start, reading and output: `csto scan --tsv` "
     "and `rg -j1 -F -i -w -o` with the same names."),
    ("memory", "Texts from a pipe: the most memory that `csto scan --tsv` has had."),
    ("growth", "Scanning sparse English of different lengths, nanoseconds a byte."),
    ("tenfold", "The same with a tenth of the keys and with all, in the same round."),
    ("instructions", "Instructions a byte of csto_scan_next(), as callgrind counts them, on the AVX2 path."),
)  # fmt: skip


def other_tables(folder: Path) -> Iterator[str]:
    for name, caption in OTHERS:
        path = folder / f"{name}.tsv"
        if path.exists() and (rows := read(path)):
            cells = [list(rows[0]), ["---"] * len(rows[0]), *(list(row.values()) for row in rows)]
            yield caption + "\n\n" + "\n".join(f"| {' | '.join(row)} |" for row in cells)


def python_lines(folder: Path) -> Iterator[str]:
    path = folder / "python.txt"
    if path.exists():
        said = path.read_text(encoding="utf-8")
        yield f"Python (tests/bench/python/bench.py); the last column says what is wanted.\n\n```\n{said}```"


def picture(rows: list[Row]) -> str:
    """The best path and the peers, a bar each a text."""
    bars: list[tuple[str, str, float]] = []
    for text, mine in groups(rows, "text").items():
        for row in [one for one in mine if one["scanner"] in PEERS] + [
            max((one for one in mine if one["scanner"].startswith("names")), key=lambda one: float(one["GB/s"]))
        ]:
            bars.append((f"{text} {row['scanner']}", row["scanner"], float(row["GB/s"])))
    longest = max(speed for _, _, speed in bars)
    shapes = []
    for i, (label, scanner, speed) in enumerate(bars):
        y = i * HEIGHT
        colour = GREY if scanner in PEERS else BLUE
        shapes.append(
            f'<text x="{LEFT - 6}" y="{y + 15}" text-anchor="end">{label}</text>'
            f'<rect x="{LEFT}" y="{y + 3}" width="{speed / longest * WIDTH:.0f}" height="{HEIGHT - 6}" fill="{colour}"/>'
            f'<text x="{LEFT + speed / longest * WIDTH + 6:.0f}" y="{y + 15}">{speed:.2f} GB/s</text>'
        )
    size = f'width="{LEFT + WIDTH + 90}" height="{len(bars) * HEIGHT}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">\n'
        "<!-- SPDX-License-Identifier: MIT -->\n"
        '<rect width="100%" height="100%" fill="white"/>\n' + "\n".join(shapes) + "\n</svg>\n"
    )


def differences(scanned: list[Row], found: list[Row]) -> Iterator[str]:
    """What should be the same and is not: the ratios of such rows say nothing."""
    for text, mine in groups([row for row in scanned if row["scanner"] != "csto"], "text").items():
        for row in mine:
            if row["checksum"] != mine[0]["checksum"]:
                yield f"{text}: {row['scanner']} finds other names than {mine[0]['scanner']}"
    for row in found:
        if row["same"] != found[0]["same"]:
            yield f"{row['queries']}: {row['peer']} answers {row['same']} queries alike, of {found[0]['same']}"


def main() -> int:
    folder = Path(sys.argv[1])
    scanned, found = read(folder / "scan.tsv"), read(folder / "find.tsv")
    tables = [scan_table(scanned), find_table(found), *other_tables(folder), *python_lines(folder)]
    (folder / "results.md").write_text("\n\n".join(tables) + "\n", encoding="utf-8")
    (folder / "scan.svg").write_text(picture(scanned), encoding="utf-8")
    differing = list(differences(scanned, found))
    print(*differing, sep="\n", end="\n" * bool(differing), file=sys.stderr)
    return int(bool(differing))


if __name__ == "__main__":
    sys.exit(main())
