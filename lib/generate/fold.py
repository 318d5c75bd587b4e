# SPDX-License-Identifier: MIT
"""When two spellings are one name: when their folded texts are equal.

In this order: the characters of FOLD_DROP go; full canonical decomposition, with canonical ordering; simple case
folding of each code point; a diaeresis right after Cyrillic е goes (so ё = е); hyphens and dashes, apostrophes,
quotation marks, and runs of white space become one of each. Nothing else is folded. The C code does the same, from the
same constants.
"""

from __future__ import annotations

from functools import cache

from unicode_table import UNICODE

Ranges = tuple[tuple[int, int], ...]  # inclusive, ascending

SOFT_HYPHEN, GRAPHEME_JOINER, WORD_JOINER, BYTE_ORDER_MARK = 0x00AD, 0x034F, 0x2060, 0xFEFF
FOLD_DROP: Ranges = (
    (SOFT_HYPHEN, SOFT_HYPHEN),
    (GRAPHEME_JOINER, GRAPHEME_JOINER),
    (0x200B, 0x200D),  # zero-width space, non-joiner, joiner
    (WORD_JOINER, WORD_JOINER),
    (0xFE00, 0xFE0F),  # variation selectors, as after an emoji
    (BYTE_ORDER_MARK, BYTE_ORDER_MARK),
)
FOLD_DASH: Ranges = (
    (0x002D, 0x002D),  # hyphen-minus
    (0x2010, 0x2015),  # hyphen, non-breaking hyphen, dashes, bar
    (0x2212, 0x2212),  # minus
    (0xFE58, 0xFE58),
    (0xFE63, 0xFE63),
    (0xFF0D, 0xFF0D),  # small and full-width forms
)
FOLD_APOSTROPHE: Ranges = (
    (0x0027, 0x0027),
    (0x0060, 0x0060),  # grave, typed for an apostrophe
    (0x00B4, 0x00B4),  # acute, likewise
    (0x02BB, 0x02BC),  # modifier letters, the first as in Oʻzbekiston
    (0x2018, 0x2019),
    (0x201B, 0x201B),
    (0xFF07, 0xFF07),
)
FOLD_QUOTE: Ranges = (
    (0x0022, 0x0022),
    (0x00AB, 0x00AB),  # «
    (0x00BB, 0x00BB),  # »
    (0x201C, 0x201F),
    (0x2039, 0x203A),  # ‹ ›
    (0x300A, 0x300F),  # 《 》 「 」 『 』
    (0x301D, 0x301F),
    (0xFF02, 0xFF02),
)
FOLD_SPACE: Ranges = tuple(UNICODE.space)  # White_Space: with no-break, narrow and thin spaces, and line ends

SPACE, DASH, APOSTROPHE, QUOTE = 0x0020, 0x002D, 0x0027, 0x0022  # what each class becomes
DIAERESIS = 0x0308
CYRILLIC_IE = (0x0415, 0x0435)  # Е, е


def points(ranges: Ranges) -> frozenset[int]:
    return frozenset(point for first, last in ranges for point in range(first, last + 1))


DROPPED = points(FOLD_DROP)
CLASSES: dict[int, int] = {
    **dict.fromkeys(points(FOLD_DASH), DASH),
    **dict.fromkeys(points(FOLD_APOSTROPHE), APOSTROPHE),
    **dict.fromkeys(points(FOLD_QUOTE), QUOTE),
    **dict.fromkeys(points(FOLD_SPACE), SPACE),
}


@cache
def fold(text: str, case: bool = True) -> str:
    """The folded text; with case=False, capitals stay capitals."""
    kept = "".join(character for character in text if ord(character) not in DROPPED)
    result: list[int] = []
    for point in UNICODE.decompose(kept):
        point = CLASSES.get(point, point)
        if case:
            point = UNICODE.fold(point)
        previous = result[-1] if result else None
        if point == DIAERESIS and previous in CYRILLIC_IE:
            continue
        if point == SPACE and previous == SPACE:
            continue
        result.append(point)
    return "".join(map(chr, result))
