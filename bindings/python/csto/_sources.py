# SPDX-License-Identifier: MIT
"""Where facts and names were read."""

from __future__ import annotations

from . import native
from ._dates import PartialDate, partial_date
from ._fields import field
from ._lazy import Known, Lazy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def _said(source: Source, name: str) -> Any:
    return getattr(native, f"csto_source_{name}")(source.id)


class Source(Lazy):
    """Where a fact or a name was read. csto.sources has them all. str() of one is its title."""

    title: str = field("A short description of it (not always its printed title).", _said)
    publisher: str | None = field("Who published it.", _said)
    date: PartialDate | None = field("When it was published.", lambda source, name: partial_date(_said(source, name)))
    url: str | None = field("Its address.", _said)
    lang: str | None = field("Its language, BCP 47.", _said)
    tier: str = field("official, legal-database, press, encyclopaedia, academic, dataset or mirror.", _said)
    note: str | None = field("What a reader should know of it.", _said)

    def __str__(self) -> str:
        return self.title

    def __repr__(self) -> str:
        return f"<Source {self.id}: {self.title}>"

    def __reduce__(self) -> tuple[object, tuple[str]]:
        from ._collections import sources

        return sources.__getitem__, (self.id,)


_known = Known(lambda id: Source)


def source(id: str) -> Source:
    """The source of an id that exists, in the spelling of the library."""
    found: Source = _known[id]
    return found
