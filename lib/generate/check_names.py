# SPDX-License-Identifier: MIT
"""Checks the names of a thing, and the words and claims that go with them."""

from __future__ import annotations

from edition_names import names_by_rule
from faults import Faults
from fold import fold
from model import NOT_SHOWN, Claim, Entity, Name, Spelling, Word
from records import Records
from unicode_table import UNICODE

MAX_FORMS = 255  # a name's number of forms is one byte in the tables
MAX_NAMES = 65535  # and a name's number two
ENGLISH = "en"


def check(records: Records) -> None:
    series = {entity.id: entity for entity in records.entities}
    for entity in records.entities:
        for name in entity.names:
            check_name(name, records.faults)
        check_repeated(entity, records.faults)
        check_made(entity, series, records.faults)
    check_limit(records, series)
    check_english(records)
    check_spellings(records)
    helpers: list[Claim | Word | Spelling] = [*records.claims, *records.words, *records.spellings]
    for helper in helpers:
        for form in helper.forms:
            if not is_findable(form):
                records.faults.add(helper.place, f'the form "{form}" has no letter or digit: it could not be found')


def is_findable(text: str) -> bool:
    return any(UNICODE.is_word(ord(character)) for character in fold(text))


def check_name(name: Name, faults: Faults) -> None:
    for form in name.forms:
        if not is_findable(form):
            faults.add(name.place, f'the name "{form}" has no letter or digit: it could not be found')
    if len(name.forms) > MAX_FORMS:
        faults.add(name.place, f"the name has {len(name.forms)} forms: expected at most {MAX_FORMS}")


def check_repeated(entity: Entity, faults: Faults) -> None:
    """What differs only by what is folded away is one name of a language."""
    first: dict[tuple[str, str], Name] = {}
    for name in entity.names:
        known = first.setdefault((name.lang, fold(name.text)), name)
        if known is not name:
            faults.add(name.place, f'the {name.lang} name "{name.text}" stands in line {known.place.line} already '
                                   f'as "{known.text}": expected one name with all its sources')


def check_made(entity: Entity, series: dict[str, Entity], faults: Faults) -> None:
    """What is made by rule is not written."""
    made = {(name.lang, fold(name.text)) for name in names_by_rule(entity, series)}
    for name in entity.names:
        if (name.lang, fold(name.text)) in made:
            faults.add(name.place, f'the {name.lang} name "{name.text}" is made by rule from the series: '
                                   "expected only others")


def check_limit(records: Records, series: dict[str, Entity]) -> None:
    names = [name for entity in records.entities for name in names_by_rule(entity, series) + entity.names]
    if len(names) > MAX_NAMES:
        records.faults.add(names[MAX_NAMES].place, f"there are {len(names)} names: expected at most {MAX_NAMES}")


def check_spellings(records: Records) -> None:
    """A word has its spellings in one place."""
    first: dict[tuple[str, str], Spelling] = {}
    for spelling in records.spellings:
        for form in spelling.forms:
            known = first.setdefault((spelling.lang, fold(form)), spelling)
            if known is not spelling:
                records.faults.add(spelling.place, f'the {spelling.lang} word "{form}" stands in line '
                                                   f"{known.place.line} already: expected all its spellings there")


def check_english(records: Records) -> None:
    for entity in records.entities:
        if entity.preferred("series"):
            if not entity.preferred("year") and entity.id not in records.unnamed:
                records.faults.add(entity.place, f'"{entity.id}" has a series and no year: its names are made of both')
            continue
        shown = any(name.lang == ENGLISH and name.type not in NOT_SHOWN for name in entity.names)
        if not shown and entity.id not in records.unnamed:
            records.faults.add(entity.place, f'"{entity.id}" has no English name: '
                                             "expected one that is not former or erroneous")
