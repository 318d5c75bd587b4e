# SPDX-License-Identifier: MIT
"""Names of entities."""

from __future__ import annotations

from . import native
from ._dates import ANSWERS, PartialDate, day_number, partial_date
from ._fields import field
from ._listing import listing
from ._rows import Row
from ._sources import Source, source
from ._words import EVIDENCES, NAME_TYPES, Evidence, NameType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ._dates import Day
    from ._entities import Entity


class Name(Row):
    """A name of an entity. str() of it is the name itself."""

    __match_args__ = (
        "entity", "text", "lang", "type", "evidence", "cased", "by_rule", "since", "until", "note", "forms", "sources",
    )  # fmt: skip

    entity: Entity = field("Whose name it is.")
    text: str = field("The name itself.")
    lang: str = field("Its language, BCP 47; 'zxx' for none.")
    type: NameType = field("What sort of name it is.")
    evidence: Evidence = field("What a text must show before the name is taken as a mention.")
    cased: bool = field("Whether upper and lower case count in a text. Look-up never minds.")
    by_rule: bool = field("Whether it was made by a rule from another name, and has no source of its own.")
    since: PartialDate | None = field("The first day on which it was a name; None: always, as far as is known.")
    until: PartialDate | None = field("The first day on which it was one no longer; csto.OPEN when it still is.")
    note: str | None = field("What a reader should know of it.")
    forms: tuple[str, ...] = field("The name, then its inflected forms.")
    sources: tuple[Source, ...] = field("Where it was read.")

    def held(self, on: Day | None = None) -> bool | None:
        """Whether it was a name on a day, as Fact.holds(): True when nothing is recorded against it."""
        handle = native.csto_name_at(self.entity.id, self.entity.names.index(self))
        return ANSWERS[native.csto_name_held_on(handle, day_number(on))]

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Name of {self.entity.id}, {self.lang}, {self.type}: {self.text}>"


def _read(entity: Entity, handle: Any) -> Name:
    return Name(
        (
            entity,
            native.csto_name_text(handle),
            native.csto_name_lang(handle),
            NAME_TYPES[native.csto_name_type_of(handle)],
            EVIDENCES[native.csto_name_evidence(handle)],
            bool(native.csto_name_is_cased(handle)),
            bool(native.csto_name_is_by_rule(handle)),
            partial_date(native.csto_name_since(handle)),
            partial_date(native.csto_name_until(handle)),
            native.csto_name_note(handle),
            tuple(listing(native.csto_name_form_at, handle)),
            tuple(map(source, listing(native.csto_name_source_at, handle))),
        )
    )


def names_of(entity: Entity) -> tuple[Name, ...]:
    """All names of an entity, in the order of C."""
    return tuple(_read(entity, handle) for handle in listing(native.csto_name_at, entity.id))
