# SPDX-License-Identifier: MIT
"""Writing C: pools of texts, arrays of numbers and of rows."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

Value = TypeVar("Value", bound=Hashable)

LICENCE = "CC0-1.0 AND Unicode-DFS-2016"
BANNER = f"/* SPDX-License-Identifier: {LICENCE} */\n/* Made by lib/generate from lib/data: do not edit. */\n"
WIDTH = 120


@dataclass
class TextPool:
    """NUL-terminated texts, each once. Offset 0 is no text."""

    content: bytearray = field(default_factory=lambda: bytearray(b"\0"))
    offsets: dict[str, int] = field(default_factory=lambda: {"": 0})

    def packed(self) -> TextPool:
        """The same texts in less room: what is the end of another is not written again."""
        backwards = sorted(text[::-1] for text in self.offsets)
        inside = {text[::-1]: longer[::-1] for text, longer in pairwise(backwards) if longer.startswith(text)}
        pool = TextPool()
        for text in self.offsets:
            if text not in inside:
                pool.add(text)
        for backward in reversed(backwards):
            text = backward[::-1]
            if text and (longer := inside.get(text)) is not None:
                pool.offsets[text] = pool.offsets[longer] + len(longer.encode()) - len(text.encode())
        return pool

    def add(self, text: str) -> int:
        if text not in self.offsets:
            self.offsets[text] = len(self.content)
            self.content += text.encode() + b"\0"
        return self.offsets[text]


@dataclass
class Lists:
    """Runs of numbers in one array; equal runs are written once. A run that overlaps another is not looked for."""

    content: list[int] = field(default_factory=list)
    starts: dict[tuple[int, ...], int] = field(default_factory=dict)

    def add(self, run: tuple[int, ...]) -> int:
        if run not in self.starts:
            self.starts[run] = len(self.content)
            self.content += run
        return self.starts[run]


@dataclass
class Distinct(Generic[Value]):
    """Values that rows refer to by number, each once."""

    bits: int
    what: str
    numbers: dict[Value, int] = field(default_factory=dict)

    def add(self, value: Value) -> int:
        return self.numbers.setdefault(value, fit(len(self.numbers), self.bits, f"number of {self.what}"))

    def __iter__(self) -> Iterator[Value]:
        return iter(self.numbers)


@dataclass
class Pieces:
    """Pieces of one array of bytes, which may be parts of each other; all are known before any is placed."""

    content: bytearray = field(default_factory=bytearray)

    def place(self, pieces: Iterable[bytes]) -> dict[bytes, int]:
        """Where each begins."""
        starts = {}
        for piece in sorted(set(pieces), key=lambda one: (-len(one), one)):
            if (start := self.content.find(piece)) < 0:
                start = len(self.content)
                self.content += piece
            starts[piece] = start
        return starts


def fit(number: int, bits: int, what: str) -> int:
    """The number, if its field can hold it."""
    if not 0 <= number < 1 << bits:
        raise OverflowError(f"{what} is {number}: its field has {bits} bits (see lib/tables.h)")
    return number


def wrap(items: Iterable[str]) -> str:
    """Items with commas between them, in lines."""
    lines: list[str] = []
    line = "   "
    for item in items:
        if len(line) + len(item) + 2 > WIDTH:
            lines.append(line)
            line = "   "
        line += f" {item},"
    return "\n".join([*lines, line])


def numbers(declaration: str, values: Iterable[int], suffix: str = "") -> str:
    """An array of numbers. C has no empty arrays: an empty one gets one 0."""
    items = [f"{value}{suffix}" for value in values] or ["0"]
    return f"{declaration} = {{\n{wrap(items)}\n}};\n"


def rows(declaration: str, values: Iterable[Iterable[object]]) -> str:
    """An array of structs."""
    items = ["{" + ", ".join(map(str, row)) + "}" for row in values]
    return f"{declaration} = {{\n{wrap(items) if items else '    {0},'}\n}};\n"


def signed_bytes(declaration: str, content: bytes) -> str:
    """An array of char, whose sign is the compiler's: written as characters and escapes, never as numbers above 127."""
    return f"{declaration} = {{\n{wrap(map(char_literal, content))}\n}};\n"


def char_literal(byte: int) -> str:
    character = chr(byte)
    if byte in b"'\\" or not 0x20 <= byte < 0x7F:
        return f"'\\{byte:o}'"
    return f"'{character}'"


def enumerator(prefix: str, word: str) -> str:
    """The C enumerator of a word of lib/data: ("CSTO_REL", "trained-by") is CSTO_REL_TRAINED_BY."""
    return f"{prefix}_{word.upper().replace('-', '_').replace(' ', '_')}"


def text(content: str) -> str:
    """A C string literal of ASCII text."""
    assert content.isascii() and '"' not in content and "\\" not in content, content
    return f'"{content}"'
