# SPDX-License-Identifier: MIT
"""HTML: what notebooks show."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterable

_ESCAPES = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord('"'): "&quot;", ord("'"): "&#39;"}


def escaped(text: object) -> str:
    """The text of an object, for content and for attributes in quotation marks."""
    return str(text).translate(_ESCAPES)


def html_table(caption: str, head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """A table, without a line of heads when there are none; what is None is an empty cell."""

    def line(cell: str, values: Iterable[object]) -> str:
        cells = "".join(f"<{cell}>{'' if value is None else escaped(value)}</{cell}>" for value in values)
        return f"<tr>{cells}</tr>"

    heads = [line("th", names) for names in (list(head),) if names]
    lines = "".join([*heads, *(line("td", row) for row in rows)])
    return f"<table><caption>{escaped(caption)}</caption>{lines}</table>"
