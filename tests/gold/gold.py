# SPDX-License-Identifier: MIT
"""Reads the gold texts: a few header lines, an empty line, and text with its mentions as [[id|surface]]."""

import re
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent
HALVES = ("develop", "report")
STYLES = ("release", "agency", "analysis", "headline", "social", "table", "minutes")
ABOUT = ("csto", "other")
HEADERS = {
    "lang": re.compile("[a-z]{2,3}"),
    "style": re.compile("|".join(STYLES)),
    "about": re.compile("|".join(ABOUT)),
}
MARK = re.compile(r"\[\[([a-z0-9-]+)(?::([0-9]{4}))?\|([^][|]+)\]\]")
HAN = re.compile("[\u3400-\u9fff]")


class Mention(NamedTuple):
    """Bytes begin to end of the text mention the thing; year is that of an exercise, or None."""

    begin: int
    end: int
    id: str
    year: int | None


class Text(NamedTuple):
    """A gold text without its marks, as UTF-8, and its mentions in the order of the text."""

    name: str
    half: str
    lang: str
    style: str
    about: str
    content: bytes
    mentions: list

    @property
    def words(self):
        """How many words there are; two Han characters are one."""
        text = self.content.decode()
        return len(HAN.sub("", text).split()) + len(HAN.findall(text)) // 2


def fail(path, message):
    raise ValueError(f"{path.parent.name}/{path.name}: {message}")


def read_header(path, lines):
    """The values of the header lines, in the order of HEADERS."""
    if len(lines) != len(HEADERS):
        fail(path, f"expected {len(HEADERS)} header lines, found {len(lines)}")
    values = []
    for (key, pattern), line in zip(HEADERS.items(), lines):
        found, _, value = line.partition(":")
        if found != key or not pattern.fullmatch(value.strip()):
            fail(path, f'expected "{key}: {pattern.pattern}", found {line!r}')
        values.append(value.strip())
    return values


def remove_marks(path, marked):
    """The text without marks, as UTF-8, and what was marked."""
    content, mentions, at = b"", [], 0
    for mark in MARK.finditer(marked):
        content += marked[at : mark.start()].encode()
        surface = mark[3].encode()
        if mark[3] != mark[3].strip():
            fail(path, f"white space at an end of {mark[0]!r}")
        mentions.append(Mention(len(content), len(content) + len(surface), mark[1], int(mark[2]) if mark[2] else None))
        content += surface
        at = mark.end()
    content += marked[at:].encode()
    for left in (b"[[", b"]]"):
        if left in content:
            fail(path, f"{left.decode()} that is no part of a mark [[id|surface]] or [[id:year|surface]]")
    return content, mentions


def read_text(path):
    with open(path, encoding="utf-8", newline="") as file:
        header, empty, marked = file.read().partition("\n\n")
    if not empty:
        fail(path, "no empty line after the header")
    values = read_header(path, header.split("\n"))
    return Text(path.stem, path.parent.name, *values, *remove_marks(path, marked))


def read_all():
    """Every gold text, both halves, in the order of their names."""
    return [read_text(path) for half in HALVES for path in sorted((FOLDER / half).glob("*.txt"))]


def read_kinds():
    """The kind of every id that is not retired, from the ledger."""
    lines = (ROOT / "lib" / "data" / "ids.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if line and not line.startswith("#")]
    return {row[0]: row[1] for row in rows if len(row) < 4 or not row[3]}
