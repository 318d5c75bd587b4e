# SPDX-License-Identifier: MIT
"""How the beginning of a folded name may be spelled in a text, byte by byte: what the sieve of the scan lets through.

The sieve (lib/sieve.c) looks at the first eight bytes of a word. Characters are of three sorts to it: *ends* end a
word; *plain* ones are letters and digits that never join with others; of all others it lets the word through if its
first two bytes may begin a name, and the exact comparison decides. So only spellings in plain characters count here.
"""

from __future__ import annotations

from collections.abc import Iterator

from fold import CLASSES, fold
from unicode_table import HANGUL_BASE, HANGUL_COUNT, UNICODE

WINDOW = 8
FOLLOWS_ANY, FOLLOWS_BLANK, FOLLOWS_OTHER = range(3)  # csto_follows of lib/hash.h
LEADS = (*range(0xC3, 0xCB), *range(0xD0, 0xD4))  # of two-byte characters that are plain, but for those below
NOT_PLAIN = frozenset((0xD7, 0xF7, *range(0x480, 0x48A)))
ENDS = frozenset({*range(0x2000, 0x2040)} - {0x200B, 0x200C, 0x200D})


def is_plain(point: int) -> bool:
    if point < 0x80:
        return chr(point).isalnum()
    return point < 0x800 and 0xC0 | point >> 6 in LEADS and point not in NOT_PLAIN


def is_end(point: int) -> bool:
    """ASCII that is no letter or digit, and the spaces, dashes and quotation marks that texts are full of."""
    if point < 0x80:
        return not chr(point).isalnum()
    return 0x80 <= point < 0xAA or point in (0xAB, 0xB7, 0xBB) or point in ENDS


def units(folded: str) -> list[str]:
    """The characters of a folded text, each with its marks."""
    result: list[str] = []
    for character in folded:
        if result and UNICODE.combining_class(ord(character)):
            result[-1] += character
        else:
            result.append(character)
    return result


def by_folding() -> tuple[dict[str, set[int]], dict[str, set[int]]]:
    """The characters that fold to a text, and those that fold to one that begins with a character."""
    whole: dict[str, set[int]] = {}
    first: dict[str, set[int]] = {}
    special = {*UNICODE.folding, *UNICODE.decompositions, *range(HANGUL_BASE, HANGUL_BASE + HANGUL_COUNT), *CLASSES}
    for point in special:
        folded = fold(chr(point))
        whole.setdefault(folded, set()).add(point)
        first.setdefault(folded[0], set()).add(point)
    return whole, first


WHOLE, FIRST = by_folding()


def spelled(unit: str) -> set[int]:
    """The single characters that fold to a unit."""
    own = {ord(unit)} if len(unit) == 1 else set()
    return WHOLE.get(unit, set()) | own


def beginning(unit: str) -> set[int]:
    """The characters with which a unit may begin, whether its marks are apart or not."""
    return FIRST.get(unit[0], set()) | {ord(unit[0])}


def windows(folded: str) -> set[tuple[bytes, int]]:
    """The first eight bytes of the first word of a name, or what it has of them, in every plain spelling, and what
    follows the word there."""
    found: set[tuple[bytes, int]] = set()
    unfinished = {b""}
    parts = units(folded)
    for i, unit in enumerate(parts):
        points = spelled(unit)
        ends = {after for point in points if is_end(point) for after in follows(point, parts[i + 1 :])}
        found |= {(begun, after) for begun in unfinished for after in ends}
        plain = [chr(point).encode() for point in points if is_plain(point)]
        longer = {without_case(begun + one) for begun in unfinished for one in plain}
        found |= {(one[:WINDOW], FOLLOWS_ANY) for one in longer if len(one) >= WINDOW}
        unfinished = {one for one in longer if len(one) < WINDOW}
    found |= {(one, FOLLOWS_ANY) for one in unfinished}
    return {(begun, after) for begun, after in found if begun}


def follows(end: int, rest: list[str]) -> set[int]:
    """What may follow a word that ends with a character, as csto_follows of lib/hash.h has it."""
    if end > 0x20:
        return {FOLLOWS_OTHER}
    letters = beginning(rest[0]) if end == 0x20 and rest else set()
    return {FOLLOWS_BLANK, *(point for point in letters if point < 0x80 and is_plain(point))}


def without_case(content: bytes) -> bytes:
    """ASCII letters in one case, which the hash does not tell apart: for fewer spellings."""
    return bytes(byte | 0x20 if 0x41 <= byte <= 0x5A else byte for byte in content)


def pairs(folded: str) -> Iterator[tuple[int, int]]:
    """The first two bytes of a name, in every spelling."""
    first, *rest = units(folded)
    for point in beginning(first):
        content = chr(point).encode()
        if len(content) > 1:
            yield content[0], content[1]
            continue
        for second in range(0x80, 0x100):
            yield content[0], second
        for other in beginning(rest[0]) if rest else range(0x80):
            yield content[0], chr(other).encode()[0]


def bounds(folded: str) -> Iterator[int]:
    """Where in the bytes of a folded name a shorter one may end: at bounds of words, but not after white space."""
    at, before = 0, None
    for unit in units(folded):
        point = ord(unit[0])
        if before is not None and before != 0x20 and not is_one_word(before, point):
            yield at
        at += len(unit.encode())
        before = point
    yield at


def is_one_word(before: int, after: int) -> bool:
    return (
        UNICODE.is_word(before)
        and UNICODE.is_word(after)
        and not UNICODE.is_han(before)
        and not UNICODE.is_han(after)
    )
