# SPDX-License-Identifier: MIT
"""The properties of characters, in three stages: groups of blocks of 16 code points, each group, block and row once."""

from __future__ import annotations

from c_source import fit, numbers, rows
from fold import CLASSES, FOLD_APOSTROPHE, FOLD_DASH, FOLD_DROP, FOLD_QUOTE, Ranges, fold
from unicode_table import UNICODE

WORD, HAN, SPACE, DROP, QUOTE, DASH, APOSTROPHE, BREAK = (1 << i for i in range(8))  # CSTO_CHAR_... of lib/tables.h
LINE_ENDS = ((0x0A, 0x0D), (0x85, 0x85), (0x2028, 0x2029))
POINTS, BLOCK, GROUP = 0x110000, 16, 32  # code points in a block, blocks in a group: csto_char_of() of lib/fold.h
CYRILLIC = range(0x400, 0x480)

Row = tuple[int, int, tuple[int, ...], int, int]  # flags, class, decomposition, is small, fold


def source() -> str:
    flags = all_flags()
    special = special_points()
    row_numbers: dict[Row, int] = {}
    numbers_of_rows = [
        row_numbers.setdefault(row_of(point, flags[point], special), len(row_numbers)) for point in range(POINTS)
    ]
    blocks, block_of = runs(numbers_of_rows, BLOCK)
    groups, group_of = runs(block_of, GROUP)
    mappings: dict[tuple[int, ...], int] = {}
    content: list[int] = []
    for _, _, decomposition, _, _ in row_numbers:
        if decomposition and decomposition not in mappings:
            mappings[decomposition] = fit(len(content), 16, "decompositions")
            content += decomposition
    lines = [
        (flag, ccc, len(mapping), small, mappings.get(mapping, 0), 0, add)
        for flag, ccc, mapping, small, add in row_numbers
    ]
    return "\n".join(
        (
            numbers("const uint8_t csto_char_groups[]", [fit(group, 8, "a group of characters") for group in group_of]),
            numbers("const uint16_t csto_char_blocks[]", groups),
            numbers("const uint16_t csto_char_index[]", blocks),
            rows("const csto_char csto_chars[]", lines),
            numbers("const uint32_t csto_decompositions[]", content),
            rows("const csto_ascii csto_ascii_chars[128]", (ascii_row(point, flags[point]) for point in range(128))),
            rows("const csto_letter csto_cyrillic[128]", map(letter, CYRILLIC)),
        )
    )


def runs(values: list[int], length: int) -> tuple[list[int], list[int]]:
    """The different runs of a length, one after another; and which of them each run of the values is."""
    numbers_of: dict[tuple[int, ...], int] = {}
    which = [
        numbers_of.setdefault(tuple(values[first : first + length]), len(numbers_of))
        for first in range(0, len(values), length)
    ]
    return [value for run in numbers_of for value in run], which


def ascii_row(point: int, flags: int) -> tuple[int, int, int, int]:
    return ord(fold(chr(point), case=False)), ord(fold(chr(point))), flags, 0


def letter(point: int) -> tuple[str, int, str]:
    folded = fold(chr(point)).encode()
    return "{" + ", ".join(map(str, folded)) + "}", fit(len(folded), 3, "a Cyrillic letter"), "{0}"


def all_flags() -> bytearray:
    flags = bytearray(POINTS)
    classes: tuple[tuple[int, Ranges], ...] = (
        (WORD, tuple(UNICODE.word)), (HAN, tuple(UNICODE.han)), (SPACE, tuple(UNICODE.space)), (DROP, FOLD_DROP),
        (QUOTE, FOLD_QUOTE), (DASH, FOLD_DASH), (APOSTROPHE, FOLD_APOSTROPHE), (BREAK, LINE_ENDS),
    )  # fmt: skip
    for flag, ranges in classes:
        for first, last in ranges:
            for point in range(first, last + 1):
                flags[point] |= flag
    # A character that is canonically another one is of its class: U+1FEF is the grave accent.
    for point, mapping in UNICODE.decompositions.items():
        if len(mapping) == 1 and mapping[0] in CLASSES:
            flags[point] = flags[mapping[0]]
    return flags


def special_points() -> set[int]:
    """Those with more than flags."""
    return {*UNICODE.classes, *UNICODE.folding, *UNICODE.folding.values(), *UNICODE.decompositions}


def row_of(point: int, flags: int, special: set[int]) -> Row:
    if point not in special:
        return flags, 0, (), 0, 0
    decomposition = UNICODE.decompositions.get(point, ())
    return flags, UNICODE.combining_class(point), decomposition, int(is_small(point)), UNICODE.fold(point) - point


def is_small(point: int) -> bool:
    """Whether some capital folds to it. Georgian letters are none: no name begins with a capital there."""
    return point in SMALL and point not in GEORGIAN


SMALL = frozenset(UNICODE.folding.values())
GEORGIAN = range(0x10D0, 0x1100)
