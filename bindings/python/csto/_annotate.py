# SPDX-License-Identifier: MIT
"""A text with its mentions marked, as HTML."""

from __future__ import annotations

from ._html import escaped
from ._scan import scan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Iterable

    from ._mention import Mention


class Html(str):
    """A fragment of HTML: a str that a notebook shows and that a template does not escape again."""

    __slots__ = ()

    def __html__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        return f'<div style="white-space: pre-wrap">{str(self)}</div>'


def _mark(mention: Mention) -> str:
    entity = mention.edition or mention.entity
    year = "" if mention.year is None else f' data-year="{mention.year}"'
    return (
        f'<mark class="csto-{entity.kind}" data-id="{entity.id}" data-certainty="{mention.certainty}"{year}'
        f' title="{escaped(entity.name)}">{escaped(mention.text)}</mark>'
    )


def marked(text: str | bytes, mentions: Iterable[Mention]) -> str:
    """The text as HTML with these mentions marked; of two that overlap the first."""
    parts, at = [], 0
    for mention in mentions:
        if mention.start >= at:
            parts += [escaped(text[at : mention.start]), _mark(mention)]
            at = mention.end
    return "".join([*parts, escaped(text[at:])])


def annotate(text: str, *, possible: bool = False) -> Html:
    """The text as a fragment of HTML with its mentions marked. A notebook shows it.

    Each mention is a mark element: its class is csto- and the kind of the entity, data-id the id, data-certainty the
    certainty, data-year the year that the text gives to an exercise (absent when it gives none), title the English
    name. Of an exercise with a year that fits it is the edition. The text itself is kept, with & < > " ' escaped. It is
    what `csto scan --html` prints.

    Args:
        text: the text.
        possible: also those that may be mentions; of two that overlap the first is marked.
    """
    if not isinstance(text, str):
        raise TypeError(f"expected str, not {type(text).__name__}")
    return Html(marked(text, scan(text, possible=possible)))
