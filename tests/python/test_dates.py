# SPDX-License-Identifier: MIT
"""Partial dates, and days in all forms that as-of questions take."""

import copy
import datetime
import pickle

import pytest

import csto
from csto import OPEN, PartialDate, Precision


@pytest.mark.parametrize(
    ("value", "text", "precision", "parts"),
    [
        ("2024-02-23", "2024-02-23", Precision.DAY, (2024, 2, 23)),
        ("20240223", "2024-02-23", Precision.DAY, (2024, 2, 23)),
        (20240223, "2024-02-23", Precision.DAY, (2024, 2, 23)),
        (datetime.date(2024, 2, 23), "2024-02-23", Precision.DAY, (2024, 2, 23)),
        (datetime.datetime(2024, 2, 23, 12, 30), "2024-02-23", Precision.DAY, (2024, 2, 23)),
        (PartialDate("2024-02-23"), "2024-02-23", Precision.DAY, (2024, 2, 23)),
        ("2024-02", "2024-02", Precision.MONTH, (2024, 2, None)),
        ("202402", "2024-02", Precision.MONTH, (2024, 2, None)),
        (202402, "2024-02", Precision.MONTH, (2024, 2, None)),
        (20240200, "2024-02", Precision.MONTH, (2024, 2, None)),
        ("2024", "2024", Precision.YEAR, (2024, None, None)),
        (2024, "2024", Precision.YEAR, (2024, None, None)),
        (20240000, "2024", Precision.YEAR, (2024, None, None)),
        ("..", "..", Precision.OPEN, (None, None, None)),
    ],
)
def test_forms(value, text, precision, parts):
    date = PartialDate(value)
    assert str(date) == text
    assert date.precision is precision
    assert (date.year, date.month, date.day) == parts
    assert date == PartialDate(text) and hash(date) == hash(PartialDate(text))
    assert eval(repr(date)) == date
    assert pickle.loads(pickle.dumps(date)) == copy.deepcopy(date) == date
    assert PartialDate(str(date)) == date


@pytest.mark.parametrize(
    "value", ["", "2024-2-3", "2024-02-30", "2024-13", "0000", "9999", "yesterday", "2024-02-23 ", "2024\0", "\ud800",
              "２０２４", 0, 7, -2024, 12345, 20241301, 20240230, 20240001, 99999999, 10**30],
)  # fmt: skip
def test_what_is_no_date(value):
    with pytest.raises(csto.InvalidError) as caught:
        PartialDate(value)
    assert isinstance(caught.value, ValueError) and "2024-02" in str(caught.value) or "202402" in str(caught.value)


@pytest.mark.parametrize("value", [None, 2024.0, True, b"2024", ["2024"], datetime.time(12), datetime.date])
def test_what_cannot_be_a_date(value):
    with pytest.raises(TypeError, match="a date must be a str, an int, a datetime.date or a csto.PartialDate, not"):
        PartialDate(value)


@pytest.mark.parametrize("value", ["9999", 9999, 99991231, "0000-01-01", datetime.date.max])
def test_years_that_no_date_has(value):
    with pytest.raises(csto.InvalidError, match=" is not a date: .*years run from 1 to 9998$"):
        PartialDate(value)
    assert PartialDate(datetime.date.max.replace(year=9998)) == PartialDate("9998-12-31") < OPEN


def test_order():
    texts = ["2003-12-31", "2024", "2024-02", "2024-02-01", "2024-02-23", "2024-03", "2025", ".."]
    dates = [PartialDate(text) for text in texts]
    assert sorted(reversed(dates)) == dates
    assert dates[0] < dates[1] <= dates[1] != dates[2]
    assert OPEN > dates[0] and OPEN >= OPEN == PartialDate("..")
    with pytest.raises(TypeError):
        dates[0] < "2024"
    assert dates[1] != "2024" and dates[1] != 2024


def test_date():
    assert PartialDate("2024-02-23").date() == datetime.date(2024, 2, 23)
    for text in ("2024-02", "2024", ".."):
        with pytest.raises(csto.InvalidError, match="is not a day"):
            PartialDate(text).date()


def test_format_is_that_of_a_str():
    assert f"{PartialDate('2024-02'):>9}|{OPEN:<4}|" == "  2024-02|..  |"


def test_it_does_not_change():
    date = PartialDate("2024")
    for name in ("year", "_number", "colour"):
        with pytest.raises(AttributeError):
            setattr(date, name, 1)
        with pytest.raises(AttributeError):
            delattr(date, name)
    assert not hasattr(date, "__dict__")


def test_numbers():
    assert [int(PartialDate(text)) for text in ("2024-02-23", "2024-02", "2024")] == [20240223, 20240200, 20240000]


@pytest.mark.parametrize(
    "on", ["2010-06-01", 20100601, datetime.date(2010, 6, 1), PartialDate("2010-06-01"), "2010", 2010]
)
def test_every_form_is_a_day_to_ask_for(on):
    state = csto.member_states["UZ"]
    assert state.membership(on=on).member is True
    assert state in csto.members(on=on)
    assert csto.offices["secretary-general"].holders(on=on)[0].entity.id == "nikolai-bordyuzha"
    assert csto.get("kazakhstan").facts_on("membership", on)


def test_integers_of_others_and_dates_of_others():
    class Integer:
        def __index__(self):
            return 2010

    class NotATime(datetime.date):
        year = month = day = float("nan")

        def __str__(self):
            return "NaT"

    assert PartialDate(Integer()) == PartialDate("2010")
    with pytest.raises(csto.InvalidError, match="^NaT is not a date: "):
        PartialDate(NotATime(1, 1, 1))


def test_what_has_a_last_day_is_no_date():
    class Period:
        year, month, day = 2012, 12, 31

    with pytest.raises(TypeError, match="a date must be .*, not Period"):
        PartialDate(Period())


def test_numbers_that_python_does_not_print():
    for number in (10**5000, -(10**5000)):
        with pytest.raises(csto.InvalidError, match="so large a number is not a date"):
            PartialDate(number)


@pytest.mark.parametrize(
    "ask",
    [
        lambda on: csto.members(on=on),
        lambda on: csto.member_states["KZ"].membership(on=on),
        lambda on: csto.offices["secretary-general"].holders(on=on),
        lambda on: csto.get("crrf").facts_on("strength", on=on),
        lambda on: csto.get("crrf").facts[0].holds(on=on),
    ],
)
def test_what_is_no_day_to_ask_for(ask):
    for on in ("never", "2010-02-30", OPEN, 5):
        with pytest.raises(ValueError):
            ask(on)
    for on in (b"2010", 2010.0, True):
        with pytest.raises(TypeError):
            ask(on)
