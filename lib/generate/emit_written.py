# SPDX-License-Identifier: MIT
"""The forms of names as they are written, which lib/written.c finds without folding."""

from __future__ import annotations

import re
from collections.abc import Container
from dataclasses import dataclass

import hashes
import perfect_hash
from c_source import TextPool, numbers, rows
from emit_index import Entry
from fold import fold
from model import Data, Name

LEAST, MOST = 2, 1024  # bytes of lib/written.c
WRAPPING = ' "'  # what look-up passes over at the ends of a text
YEAR = re.compile(r'[ "]*[ -]+[0-9]{4}$')
EMPTY = (0, 0, 0)


@dataclass(frozen=True)
class Bearing:
    """A name that bears a key, as an entry says."""

    ref: int
    entity: int
    rank: int  # by its type
    spelling: str | None  # the form folded but for its case; None when only a variant of it folds to the key


def source(data: Data, keys: dict[bytes, list[Entry]], pool: TextPool) -> str:
    forms = collect(data, keys)
    table = perfect_hash.find(list(forms))
    written = list(forms.values())
    lines = [EMPTY if place is None else row(*written[place], pool) for place in table.slots]
    return (
        rows("const csto_written csto_written_rows[]", lines)
        + f"const uint32_t csto_written_count = {len(lines)};\n"
        + numbers("const uint16_t csto_written_pilots[]", table.pilots)
        + f"const uint32_t csto_written_shift = {table.shift};\n"
    )


def collect(data: Data, keys: dict[bytes, list[Entry]]) -> dict[int, tuple[str, int, bool]]:
    """By hash, a form, with its name or its key. What is left out is found by folding: of forms that differ in case alone
    all but the first, and what may be the name of an edition as well."""
    names = [(i, name) for i, entity in enumerate(data.entities) for name in entity.names]
    ranks = {type: i for i, type in enumerate(data.schema.vocabulary["name-type"])}
    refs: dict[bytes, tuple[int, bool]] = {}
    for number, (key, mine) in enumerate(keys.items()):
        bearings = [bearing(key, ref, form, *names[ref], ranks) for what, ref, form in mine if is_name(what)]
        name = only_name(bearings)
        refs[key] = (number, True) if name is None else (name, False)
    forms: dict[int, tuple[str, int, bool]] = {}
    for _, name in names:
        for form in () if name.by_rule else name.forms:
            folded = fold(form)
            if folded.strip(WRAPPING) != folded or may_be_edition(folded, refs):
                continue
            for text in written_as(form):
                if LEAST <= len(text.encode()) <= MOST:
                    forms.setdefault(hashes.written(text.encode()), (text, *refs[folded.encode()]))
    return forms


def may_be_edition(folded: str, keys: Container[bytes]) -> bool:
    """Whether csto_find() takes it for a name and a year as well."""
    year = YEAR.search(folded)
    return year is not None and folded[: year.start()].encode() in keys


def written_as(form: str) -> list[str]:
    """The form and, where a letter has another case that does not show in its bits as others' does, it in capitals."""
    return [form, form.upper()] if letters(form) == "CYRILLIC" and "ё" in form else [form]


def is_name(what: str) -> bool:
    return what == "CSTO_ENTRY_NAME"


def bearing(key: bytes, ref: int, form: int, entity: int, name: Name, ranks: dict[str, int]) -> Bearing:
    text = name.forms[form]
    spelling = fold(text, case=False) if fold(text).encode() == key else None
    return Bearing(ref, entity, ranks[name.type], spelling)


def only_name(bearings: list[Bearing]) -> int | None:
    """The name that look-up finds whatever the case of letters; None when it finds several or depends on their case."""
    if len({one.entity for one in bearings}) != 1:
        return None
    best = min(one.rank for one in bearings)
    first, *others = (one for one in bearings if one.rank == best)
    return first.ref if all(one.spelling in (None, first.spelling) for one in others) else None


def row(form: str, ref: int, is_key: bool, pool: TextPool) -> tuple[object, ...]:
    shape = len(form.encode()) << 3 | is_key << 2
    return pool.add(form), ref, f"{shape} | CSTO_WRITTEN_{letters(form)}"


def letters(form: str) -> str:
    """Those of the form in whose case a text may differ. No other character of it may look like one of them."""
    if not all(character.isalpha() or " " <= character < "@" for character in form if character.isascii()):
        return "EXACT"
    if not any(is_cyrillic(character) for character in form):
        return "ASCII"
    if all(one.isascii() or "А" <= one <= "я" for one in form):
        return "RUSSIAN"
    return "CYRILLIC" if all(is_cyrillic(one) or not 0x400 <= ord(one) < 0x800 for one in form) else "EXACT"


def is_cyrillic(character: str) -> bool:
    """Of those that begin with D0 or D1."""
    return 0x400 <= ord(character) < 0x480
