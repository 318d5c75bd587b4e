# SPDX-License-Identifier: MIT
"""Dates, quantities, inflection and spellings."""

from __future__ import annotations

import dates
import pytest
import quantities
from faults import Place
from inflect import InflectionError, expand
from model import Spelling
from quantities import Quantity
from variants import Variants


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("2024-02-23", 20240223),
        ("2024-02", 20240200),
        ("2024", 20240000),
        ("2024-02-29", 20240229),
        ("1600", 16000000),
        ("2199-12-31", 21991231),
    ],
)
def test_date(text: str, number: int) -> None:
    assert dates.parse(text) == number


@pytest.mark.parametrize(
    "text",
    ["", "24", "2024-2", "2024-02-30", "2023-02-29", "2024-13", "2024-00", "2024-01-00", "1599", "2200", "20240223",
     "2024-02-23T00:00", " 2024", "2024-02-23\n", "unknown", "٢٠٢٤"],
)
def test_no_date(text: str) -> None:
    assert dates.parse(text) is None


def test_reach_of_a_date() -> None:
    assert (dates.earliest(20240000), dates.latest(20240000)) == (20240101, 20241231)
    assert (dates.earliest(20240200), dates.latest(20240200)) == (20240201, 20240229)
    assert (dates.earliest(20240223), dates.latest(20240223)) == (20240223, 20240223)


@pytest.mark.parametrize(
    ("since", "until", "ordered"),
    [
        (20200101, 20200102, True),
        (20200101, 20200101, False),
        (20200102, 20200101, False),
        (20200000, 20200000, True),
        (20200501, 20200500, True),
        (20200531, 20200500, False),
        (20210000, 20200000, False),
        (20200000, 20200101, False),
        (20200000, 20200102, True),
        (dates.UNKNOWN, 20200101, True),
        (20200101, dates.UNKNOWN, True),
        (20200101, dates.OPEN, True),
    ],
)
def test_order_of_a_period(since: int, until: int, ordered: bool) -> None:
    assert dates.is_ordered(since, until) == ordered


@pytest.mark.parametrize(
    ("text", "quantity"),
    [
        ("1500", Quantity(1500, "equal")),
        ("0", Quantity(0, "equal")),
        ("about 1500", Quantity(1500, "about")),
        ("more than 1000", Quantity(1000, "more-than")),
        ("less than 500", Quantity(500, "less-than")),
    ],
)
def test_quantity(text: str, quantity: Quantity) -> None:
    assert quantities.parse(text) == quantity


@pytest.mark.parametrize(
    "text", ["", "-1", "1 500", "1,500", "1.5", "01", "About 5", "about", "over 5", "5 ", "1" * 19, "٥"]
)
def test_no_quantity(text: str) -> None:
    assert quantities.parse(text) is None


@pytest.mark.parametrize(
    ("pattern", "forms"),
    [
        ("ОДКБ", ("ОДКБ",)),
        ("штаб{|а|у}", ("штаб", "штаба", "штабу")),
        (
            "Коллективн{ые|ых|ым} сил{ы||ам} реагирования",
            ("Коллективные силы реагирования", "Коллективных сил реагирования", "Коллективным силам реагирования"),
        ),
        ("{Лев|Льва}", ("Лев", "Льва")),
        ("сил{ы||ы|}", ("силы", "сил")),
    ],
)
def test_forms(pattern: str, forms: tuple[str, ...]) -> None:
    assert expand(pattern) == forms


@pytest.mark.parametrize("pattern", ["{а", "а}", "а|б", "{а|{б|в}}", "{а}", "{}", "{а|б}{а|б|в}", "}а|б{"])
def test_no_forms(pattern: str) -> None:
    with pytest.raises(InflectionError):
        expand(pattern)


def spelled(*lists: tuple[str, ...], inside: bool = False) -> Variants:
    return Variants([Spelling(Place("spellings.toml", 1), "en", forms, inside) for forms in lists])


def test_variants() -> None:
    variants = spelled(("Defence", "defense"), ("of the staff", "of staff"), ("staff", "stave"))
    assert variants.of("ministers of defence") == ["ministers of defense"]
    assert variants.of("defences and fence") == []  # whole words
    assert variants.of("chief of staff") == ["chief of the staff"]  # the longest
    assert variants.of("staff, defense") == ["staff, defence", "stave, defence", "stave, defense"]


def test_variants_inside() -> None:
    variants = spelled(("CSC", "Security Council"), inside=True)
    assert variants.of("chairman of the csc") == ["chairman of the security council"]
    assert variants.of("csc") == variants.of("security council") == []


def test_too_many_variants() -> None:
    variants = spelled(tuple("abcdefghijk"))
    with pytest.raises(OverflowError, match="'a b' has 121 spellings: the index has room for 100"):
        variants.of("a b")
