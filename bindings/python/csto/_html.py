# SPDX-License-Identifier: MIT
"""HTML: what notebooks show."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterable

# XML has no control characters but tabs and line breaks: the sign for what is no character stands for them.
_CONTROLS = {point: "\ufffd" for point in {*range(0x20), *range(0x7F, 0xA0), 0xFFFE, 0xFFFF} - {*b"\t\n\r"}}
_ESCAPES = _CONTROLS | {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("'"): "&#39;"}


def escaped(text: object) -> str:
    """The text of an object, for content and for attributes in quotation marks; of bytes as plain() has it."""
    if isinstance(text, bytes):
        text = text.decode("utf-8", "replace")
    return str(text).translate(_ESCAPES)


def html_table(caption: str, head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table, without a line of heads when there are none; what is None is an empty cell."""

    def line(cell: str, values: Iterable[object]) -> str:
        cells = "".join(f"<{cell}>{'' if value is None else escaped(value)}</{cell}>" for value in values)
        return f"<tr>{cells}</tr>"

    heads = [line("th", names) for names in (list(head),) if names]
    lines = "".join([*heads, *(line("td", row) for row in rows)])
    return f"<table><caption>{escaped(caption)}</caption>{lines}</table>"
