# SPDX-License-Identifier: MIT
"""Names that make the text around them one about the CSTO, and names inside of which such a name may stand."""

from __future__ import annotations

from functools import cache

import spellings
from fold import fold
from model import Data, Entity, Name
from unicode_table import UNICODE

ORGANIZATION = "csto"
# Whose free names are anchors. Bodies and offices only when they are the CSTO's own.
KINDS = ("document", "force-component", "exercise-series", "edition")


def is_anchor(name: Name, entity: Entity) -> bool:
    if name.evidence != "free" or name.type == "erroneous":
        return False
    if entity.kind in ("body", "office"):
        return any(fact.property.name == "organization" and fact.object == ORGANIZATION for fact in entity.facts)
    return entity.id == ORGANIZATION or entity.kind in KINDS


class Anchors:
    def __init__(self, data: Data) -> None:
        self.forms = {
            fold(form)
            for entity in data.entities
            for name in entity.names
            if is_anchor(name, entity)
            for form in name.forms
        }
        self.beginnings = {form[:end] for form in self.forms for end in range(1, len(form) + 1)}

    def may_stand_inside(self, name: Name) -> bool:
        """Whether one may begin at a word of the name after the first, and end in it or after it."""
        return any(self.may_begin(folded[at:]) for folded in map(fold, name.forms) for at in later_words(folded))

    def may_begin(self, text: str) -> bool:
        for end in range(1, len(text) + 1):
            if text[:end] in self.forms:
                return True
            if text[:end] not in self.beginnings:
                return False
        return True


@cache
def later_words(folded: str) -> tuple[int, ...]:
    return tuple(
        at
        for at in range(1, len(folded))
        if UNICODE.is_word(ord(folded[at])) and not spellings.is_one_word(ord(folded[at - 1]), ord(folded[at]))
    )
