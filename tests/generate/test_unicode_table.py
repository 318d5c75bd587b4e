# SPDX-License-Identifier: MIT
"""The committed Unicode table. What is expected here is from the Unicode Standard, not from the Python that runs."""

from __future__ import annotations

from pathlib import Path

import pytest
import unicode_make
from unicode_table import TABLE, UNICODE, load

UCD = Path("/usr/share/unicode")


def points(*numbers: int) -> str:
    return "".join(map(chr, numbers))


def test_version() -> None:
    assert UNICODE.version == "15.0.0"


# From NormalizationTest-15.0.0.txt: source, NFC, NFD.
NORMALIZATION = [
    (points(0x1E0A), points(0x1E0A), points(0x44, 0x307)),
    (points(0x1E0A, 0x323), points(0x1E0C, 0x307), points(0x44, 0x323, 0x307)),
    (points(0x212B), points(0xC5), points(0x41, 0x30A)),
    (points(0x344), points(0x308, 0x301), points(0x308, 0x301)),
    (points(0x958), points(0x915, 0x93C), points(0x915, 0x93C)),
    (points(0x1100, 0xAC00, 0x11A8), points(0x1100, 0xAC01), points(0x1100, 0x1100, 0x1161, 0x11A8)),
    (points(0xAC00, 0x11A7), points(0xAC00, 0x11A7), points(0x1100, 0x1161, 0x11A7)),
    (points(0x61, 0x315, 0x300, 0x5AE, 0x300, 0x62), points(0xE0, 0x5AE, 0x300, 0x315, 0x62),
     points(0x61, 0x5AE, 0x300, 0x300, 0x315, 0x62)),
    (points(0x2F800), points(0x4E3D), points(0x4E3D)),
    (points(0x1D15E), points(0x1D157, 0x1D165), points(0x1D157, 0x1D165)),
    (points(0x11131, 0x11127), points(0x1112E), points(0x11131, 0x11127)),
]


@pytest.mark.parametrize(("source", "composed", "decomposed"), NORMALIZATION)
def test_normalization(source: str, composed: str, decomposed: str) -> None:
    assert UNICODE.compose(source) == composed
    assert points(*UNICODE.decompose(source)) == decomposed
    assert UNICODE.is_nfc(composed)
    assert UNICODE.is_nfc(source) == (source == composed)


def test_folding() -> None:
    assert points(*map(UNICODE.fold, map(ord, "AЁΣς\u1e9e\u0130\u0131\u13f8\uab70"))) == "aёσσß\u0130\u0131\u13f0\u13a0"


def test_words() -> None:
    assert all(UNICODE.is_word(ord(character)) for character in "aЖ9\u0301中Ⅳ\u02bc\uac00")
    assert not any(UNICODE.is_word(ord(character)) for character in " -_.'\u2019\u00ab\u200b")


def test_han_and_space() -> None:
    assert all(UNICODE.is_han(ord(character)) for character in "中〇々\U00020000")
    assert not any(UNICODE.is_han(ord(character)) for character in "aあ\uac00")
    assert all(UNICODE.is_space(ord(character)) for character in " \n\u00a0\u2009\u202f\u3000\u0085")
    assert not any(UNICODE.is_space(ord(character)) for character in "a\u200b\ufeff\u180e")


@pytest.mark.parametrize("ranges", [UNICODE.word, UNICODE.han, UNICODE.space, UNICODE.class_ranges])
def test_ranges_are_in_order(ranges: list[tuple[int, ...]]) -> None:
    flat = [point for row in ranges for point in row[:2]]
    assert flat == sorted(flat)


@pytest.mark.skipif(not (UCD / "UnicodeData.txt").exists(), reason="needs the package unicode-data")
def test_made_again(tmp_path: Path) -> None:
    made = unicode_make.make(UCD, tmp_path)
    if load(made).version != UNICODE.version:
        pytest.skip("another version of Unicode")
    assert made.name == TABLE.name
    assert made.read_bytes() == TABLE.read_bytes()
