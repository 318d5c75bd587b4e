# SPDX-License-Identifier: MIT
"""Reads TOML so that every table and key knows its line.

tomllib says what the file means, and not where. So the lines are scanned as well, and what the scan could not place
(strings over several lines, inline tables, dotted or quoted keys) is refused: the data have no need of it.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from faults import Faults, Place

HEADER = re.compile(r"[ \t]*(\[\[?)([^\[\]#\n]*)(\]\]?)")
BARE_KEY = re.compile(r"[ \t]*([A-Za-z0-9_-]+)[ \t]*=[ \t]*")
BARE_PATH = re.compile(r"[ \t]*[A-Za-z0-9_-]+[ \t]*(\.[ \t]*[A-Za-z0-9_-]+[ \t]*)*")
STRING = re.compile(r'"(?:\\.|[^"\\\n])*"')
ERROR_LINE = re.compile(r"^(?P<what>.*) \(at line (?P<line>\d+), column \d+\)$", re.DOTALL)
ERROR_END = " (at end of document)"

Values = dict[str, Any]  # as tomllib has them


@dataclass
class Table:
    """A table of the file, or the file itself (then its name is empty)."""

    file: str
    name: str
    line: int
    values: dict[str, object] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)
    children: dict[str, list[Table]] = field(default_factory=dict)
    single: bool = False  # written [name] and not [[name]]

    @property
    def place(self) -> Place:
        return Place(self.file, self.line)

    def at(self, key: str) -> Place:
        """The place of a key; of the table where it has no such key."""
        return Place(self.file, self.lines.get(key, self.line))


class Unplaced(Exception):
    """Something that the scan refuses."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.message = message


def read(path: Path, faults: Faults) -> Table | None:
    """The tables of a file; None, and a fault, when it cannot be read."""
    name = path.name
    try:
        raw = path.read_bytes()
    except OSError:
        faults.add(Place(name, 1), "the file is missing or cannot be read")
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        faults.add(Place(name, raw.count(b"\n", 0, error.start) + 1), "not UTF-8")
        return None
    text = text.replace("\r\n", "\n")  # as tomllib does
    try:
        meaning = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        faults.add(*syntax_fault(name, text, str(error)))
        return None
    try:
        return scan(name, text, meaning)
    except Unplaced as error:
        faults.add(Place(name, error.line), error.message)
        return None


def syntax_fault(name: str, text: str, error: str) -> tuple[Place, str]:
    """Takes the line out of tomllib's message."""
    found = ERROR_LINE.match(error)
    if found:
        return Place(name, int(found["line"])), f"not TOML: {found['what']}"
    last_line = text.rstrip("\n").count("\n") + 1
    return Place(name, last_line), f"not TOML: {error.removesuffix(ERROR_END)} at the end of the file"


def scan(name: str, text: str, meaning: Values) -> Table:
    """Walks the lines of a file that tomllib has understood, beside what it means."""
    root = Table(name, "", 1)
    current, values = root, meaning
    lines = text.split("\n")
    number = 0
    while number < len(lines):
        line = lines[number]
        number += 1
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        header = HEADER.match(line)
        if header:
            current, values = open_table(root, meaning, header, number)
            continue
        key = BARE_KEY.match(line)
        if not key:
            quoted = line.lstrip()[0] in "\"'"
            message = "quoted key: expected a bare one" if quoted else "dotted key: expected a table header"
            raise Unplaced(number, message)
        current.lines[key[1]] = number
        current.values[key[1]] = values[key[1]]
        number = end_of_value(lines, number, key.end())
    return root


def open_table(root: Table, meaning: Values, header: re.Match[str], line: int) -> tuple[Table, Values]:
    """The table that a header opens, and its values as tomllib has them."""
    if not BARE_PATH.fullmatch(header[2]):
        raise Unplaced(line, "quoted key in a table header: expected bare ones")
    path = [part.strip() for part in header[2].split(".")]
    table, values = root, meaning
    for depth, part in enumerate(path):
        last = depth == len(path) - 1
        one_more = last and header[1] == "[["
        siblings = table.children.setdefault(part, [])
        if not siblings or one_more:
            siblings.append(Table(root.file, ".".join(path[: depth + 1]), line, single=not one_more))
        if last:
            siblings[-1].line = line  # a table that was opened by one within it gets its own line
        below = values[part]
        values = below[len(siblings) - 1] if isinstance(below, list) else below
        table = siblings[-1]
    return table, values


def end_of_value(lines: list[str], number: int, column: int) -> int:
    """The number of the last line of the value that starts in line `number` (from 1) at `column` (from 0)."""
    depth = 0
    while True:
        depth = brackets(lines[number - 1], column, number, depth)
        if depth == 0:
            return number
        number += 1
        column = 0


def brackets(line: str, column: int, number: int, depth: int) -> int:
    """How many lists are open at the end of a line."""
    while column < len(line):
        rest = line[column:]
        if rest.startswith('"""') or rest.startswith("'''"):
            raise Unplaced(number, "string over several lines: expected one on one line")
        if rest[0] == "'":
            raise Unplaced(number, "string in single quotes: expected double quotes")
        if rest[0] == "{":
            raise Unplaced(number, "inline table: expected a table with a header")
        if rest[0] == "#":
            return depth
        string = STRING.match(rest)
        if string:
            column += string.end()
            continue
        depth += {"[": 1, "]": -1}.get(rest[0], 0)
        column += 1
    return depth
