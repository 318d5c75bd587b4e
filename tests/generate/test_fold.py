# SPDX-License-Identifier: MIT
"""Which spellings are one name, and which are not."""

from __future__ import annotations

import pytest
from fold import FOLD_APOSTROPHE, FOLD_DASH, FOLD_DROP, FOLD_QUOTE, FOLD_SPACE, fold, points

SAME = {
    "case": ("CSTO", "csto"),
    "Cyrillic case": ("ОДКБ", "одкб"),
    "final sigma": ("ΟΔΟΣ", "οδος"),
    "capital sharp s": ("STRA\u1e9eE", "stra\u00dfe"),
    "yo": ("Объединённый", "Объединенный"),
    "capital yo": ("ЁЛКА", "елка"),
    "yo in two": ("Объедине\u0308нный", "Объединенный"),
    "yo with a soft hyphen in it": ("Объедине\u00ad\u0308нный", "Объединенный"),
    "short i in two": ("и\u0306", "\u0439"),
    "umlaut in two": ("Mu\u0308nchen", "M\u00fcnchen"),
    "order of marks": ("a\u0323\u0301", "a\u0301\u0323"),
    "dotted capital I": ("\u0130", "i\u0307"),
    "kelvin": ("\u212a", "k"),
    "Hangul": ("\ud55c\uad6d", "\u1112\u1161\u11ab\u1100\u116e\u11a8"),
    "no-break space": ("Joint\u00a0Staff", "Joint Staff"),
    "narrow no-break space": ("Joint\u202fStaff", "Joint Staff"),
    "thin space": ("Joint\u2009Staff", "Joint Staff"),
    "ideographic space": ("Joint\u3000Staff", "Joint Staff"),
    "run of white space": ("Joint \n\t Staff", "Joint Staff"),
    "space, nothing, space": ("Joint \u200b Staff", "Joint Staff"),
    "soft hyphen": ("Collec\u00adtive", "Collective"),
    "zero-width space": ("Collec\u200btive", "Collective"),
    "zero-width joiners": ("Collec\u200c\u200dtive", "Collective"),
    "word joiner": ("Rubezh\u2060-2021", "Rubezh-2021"),
    "byte order mark": ("\ufeffCSTO", "CSTO"),
    "grapheme joiner": ("a\u034fb", "ab"),
    "hyphen": ("Rubezh\u20102021", "Rubezh-2021"),
    "non-breaking hyphen": ("Rubezh\u20112021", "Rubezh-2021"),
    "en dash": ("Rubezh\u20132021", "Rubezh-2021"),
    "em dash": ("Rubezh\u20142021", "Rubezh-2021"),
    "minus": ("Rubezh\u22122021", "Rubezh-2021"),
    "full-width hyphen": ("Rubezh\uff0d2021", "Rubezh-2021"),
    "typographic apostrophe": ("Mar\u2019i", "Mar'i"),
    "modifier apostrophe": ("Mar\u02bci", "Mar'i"),
    "turned comma": ("O\u02bbzbekiston", "O'zbekiston"),
    "grave for an apostrophe": ("Mar`i", "Mar'i"),
    "Greek varia, which decomposes to a grave": ("Mar\u1fefi", "Mar'i"),
    "guillemets": ("\u00abРубеж\u00bb", '"Рубеж"'),
    "single guillemets": ("\u2039Рубеж\u203a", '"Рубеж"'),
    "low and high quotation marks": ("\u201eRubezh\u201c", '"Rubezh"'),
    "Chinese quotation marks": ("\u300c\u5354\u4f5c\u300d", '"\u5354\u4f5c"'),
    "English quotation marks": ("\u201cRubezh\u201d", '"Rubezh"'),
}

DIFFERENT = {
    "short i and i": ("Сердюков Андрей", "Сердюков Андреи"),
    "accents": ("resume", "r\u00e9sum\u00e9"),
    "stress": ("за\u0301мок", "замок"),
    "diaeresis elsewhere": ("\u00fc", "u"),
    "diaeresis on Latin e": ("\u00eb", "e"),
    "diaeresis after another mark": ("е\u0301\u0308", "е\u0301"),
    "dotless i": ("\u0131", "i"),
    "ligature": ("\ufb01", "fi"),
    "sharp s and ss": ("\u00df", "ss"),
    "full-width letters": ("\uff23", "C"),
    "Latin and Cyrillic": ("C", "С"),
    "hyphen and space": ("Rubezh-2021", "Rubezh 2021"),
    "hyphen and none": ("anti-terrorist", "antiterrorist"),
    "dash with spaces": ("Rubezh \u2013 2021", "Rubezh-2021"),
    "quotation mark and apostrophe": ('"', "'"),
    "full stop": ("C.S.T.O.", "CSTO"),
}


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=SAME)
def test_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT.values(), ids=DIFFERENT)
def test_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_text() -> None:
    assert fold("\u00abРубе\u00adж \u2013\u00a02021\u00bb") == '"рубеж - 2021"'


def test_case_kept() -> None:
    assert fold("ЁЛКА\u00a0\u2013 \u0130", case=False) == "ЕЛКА - I\u0307"


def test_nothing() -> None:
    assert fold("") == ""
    assert fold("\u200b\u00ad") == ""


def test_folding_again_changes_nothing() -> None:
    for point in (*range(0xD800), *range(0xE000, 0x20000)):
        once = fold(chr(point))
        assert fold(once) == once


def test_classes_are_apart_and_in_order() -> None:
    classes = [FOLD_DROP, FOLD_DASH, FOLD_APOSTROPHE, FOLD_QUOTE, FOLD_SPACE]
    for ranges in classes:
        flat = [point for first, last in ranges for point in (first, last)]
        assert flat == sorted(flat)
    assert sum(len(points(ranges)) for ranges in classes) == len(frozenset().union(*map(points, classes)))
