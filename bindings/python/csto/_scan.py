# SPDX-License-Identifier: MIT
"""Mentions in a text, a file or a stream."""

from __future__ import annotations

from . import native
from ._integers import integer
from ._mention import ROW, Mention, mention_of
from ._mentions import Mentions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike
    from typing import Any, Iterator, Protocol, SupportsIndex

    class Readable(Protocol):
        """What scan_stream() takes."""

        def read(self, n: int, /) -> str | bytes: ...


def scan_flags(possible: bool, refused: bool, nested: bool) -> int:
    """The flags of C."""
    return (
        (native.CSTO_SCAN_POSSIBLE if possible else 0)
        | (native.CSTO_SCAN_REFUSED if refused else 0)
        | (native.CSTO_SCAN_NESTED if nested else 0)
    )


def scan(text: str | bytes, *, possible: bool = False, refused: bool = False, nested: bool = False) -> Mentions:
    """Where in a text entities are mentioned, in the order of the text.

    They are the longest names at the leftmost places, do not overlap, and begin and end at the bounds of words.
    Certain ones are given, and those that are so because the text is about the CSTO. Other threads run meanwhile.

    Args:
        text: a str, with offsets in characters; or bytes in UTF-8, with offsets in bytes. Bytes that are not UTF-8
            are passed over; a str with a lone surrogate is a UnicodeEncodeError.
        possible: also those that may be mentions. They may overlap what follows.
        refused: also those that are none; the reason says why. They may overlap likewise.
        nested: also the mentions within mentions; at one place the longer first.
    """
    flags = scan_flags(possible, refused, nested) if possible or refused or nested else 0
    return Mentions(text, native.scan(text, flags))


def scan_file(
    path: str | PathLike[str],
    *,
    encoding: str = "utf-8",
    possible: bool = False,
    refused: bool = False,
    nested: bool = False,
) -> Mentions:
    """The mentions in a file, which is one text and is read as a whole. Offsets are in characters.

    Args:
        path: the file.
        encoding: how it is encoded. What cannot be decoded is replaced by U+FFFD. Line ends are left as they are.
        possible, refused, nested: as for scan().

    Raises:
        OSError: the file cannot be read.
        LookupError: there is no such encoding.
    """
    with open(path, encoding=encoding, errors="replace", newline="") as file:
        return scan(file.read(), possible=possible, refused=refused, nested=nested)


# How far into a block the context of a mention can reach: csto.h's CSTO_CONTEXT_REACH, and room for names and claims.
# Before a mention twice as far: what claims its name there is itself outweighed by what stands before that.
_REACH = 16384 + 4096
_REACH_BEFORE = _REACH + 16384


def _end_of_paragraph(text: Any, begin: int) -> int:
    """Where to cut a text, from a place on: after the last blank line, line or space; else at its end."""
    for mark in ("\n\n", "\n", " "):
        wanted: Any = mark.encode() if isinstance(text, bytes) else mark
        at = text.rfind(wanted, begin)
        if at >= 0:
            return int(at) + len(mark)
    return len(text)


def scan_stream(
    stream: Readable,
    *,
    block: SupportsIndex = 1 << 20,
    possible: bool = False,
    refused: bool = False,
    nested: bool = False,
) -> Iterator[Mention]:
    """The mentions in a stream, one by one, in bounded memory.

    The stream is scanned by blocks that end with a paragraph and overlap by as much as the context of a mention
    reaches, so the mentions are those of the whole text. Offsets count from where the stream stood.

    Args:
        stream: anything with read(n): a text file gives offsets in characters, a binary one in bytes of UTF-8.
        block: about how many characters or bytes to hold at a time; at least 64 Ki.
        possible, refused, nested: as for scan().
    """
    if not hasattr(stream, "read"):
        raise TypeError(f"expected a stream with read(), not {type(stream).__name__}")
    return _scan_blocks(stream, scan_flags(possible, refused, nested), max(integer("block", block), 1 << 16))


def _scan_blocks(stream: Readable, flags: int, block: int) -> Iterator[Mention]:
    text: Any = stream.read(block)
    if not isinstance(text, (str, bytes)):
        raise TypeError(f"expected a stream of str or bytes, not of {type(text).__name__}")
    base = 0  # where in the stream the text in hand begins
    begin = 0  # from where on in that text mentions are still to be given
    while True:
        more: Any = stream.read(block)
        # What follows a mention within reach must be in hand before the mention can be told.
        end = _end_of_paragraph(text[: -_REACH or None], begin) if more else len(text)
        if more and len(text) - _REACH <= begin:
            text += more
            continue
        rows = memoryview(native.scan(text, flags)).cast("q")
        for i in range(0, len(rows), ROW):
            if begin <= rows[i + 1] < end:
                yield mention_of(rows[i : i + ROW].tolist(), text, base)
        if not more:
            return
        keep = max(0, end - _REACH_BEFORE)
        keep = _end_of_paragraph(text[:keep], 0) if keep else 0
        begin = end - keep
        base += keep
        text = text[keep:] + more
