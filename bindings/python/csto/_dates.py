# SPDX-License-Identifier: MIT
"""Dates of which the day, or the month and the day, may not be known."""

from __future__ import annotations

from operator import index

from . import native
from ._errors import InvalidError
from ._words import Precision

TYPE_CHECKING = False
if TYPE_CHECKING:
    import datetime
    from typing import Any, SupportsIndex, Union

    Day = Union["PartialDate", datetime.date, str, SupportsIndex]

_OPEN = 99999999
_YEARS = "years run from 1 to 9998"
_set_number = object.__setattr__


class PartialDate:
    """A date of which as much is known as the sources say: a day, a month or a year.

    PartialDate("2024-02-23"), PartialDate("2024-02"), PartialDate(2024), or of a datetime.date. It prints as ISO 8601.
    Dates compare by the calendar, the coarser first: 2024 < 2024-02 < 2024-02-23. They do not change. Years run from 1
    to 9998.
    """

    __slots__ = ("_number",)
    __match_args__ = ("year", "month", "day")
    _number: int

    def __new__(cls, value: Day) -> PartialDate:
        return _from_number(_OPEN if value == ".." else _read(value))

    @property
    def year(self) -> int | None:
        """The year; None of csto.OPEN."""
        return None if self._number == _OPEN else self._number // 10000

    @property
    def month(self) -> int | None:
        """The month, 1 to 12, or None."""
        return None if self._number == _OPEN else self._number // 100 % 100 or None

    @property
    def day(self) -> int | None:
        """The day of the month, or None."""
        return None if self._number == _OPEN else self._number % 100 or None

    @property
    def precision(self) -> Precision:
        """Whether it is a day, a month or a year; Precision.OPEN of csto.OPEN."""
        if self._number == _OPEN:
            return Precision.OPEN
        return Precision.DAY if self._number % 100 else Precision.MONTH if self._number % 10000 else Precision.YEAR

    def date(self) -> datetime.date:
        """The datetime.date of a date that is a day; InvalidError of one that is not."""
        if self.precision is not Precision.DAY:
            raise InvalidError(f"{self} is not a day")
        import datetime

        return datetime.date(self._number // 10000, self._number // 100 % 100, self._number % 100)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a PartialDate does not change: {name!r} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a PartialDate does not change: {name!r} cannot be deleted")

    def __str__(self) -> str:
        return native.csto_date_format(self._number)

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def __repr__(self) -> str:
        return "csto.OPEN" if self._number == _OPEN else f"csto.PartialDate({str(self)!r})"

    def __int__(self) -> int:
        """As ISO 8601 without hyphens, with zeros for what is not known: 20240223, 20240200, 20240000."""
        return self._number

    def __hash__(self) -> int:
        return hash(self._number)

    def __eq__(self, other: object) -> bool:
        return self._number == other._number if isinstance(other, PartialDate) else NotImplemented

    def __lt__(self, other: object) -> bool:
        return self._number < other._number if isinstance(other, PartialDate) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self._number <= other._number if isinstance(other, PartialDate) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self._number > other._number if isinstance(other, PartialDate) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self._number >= other._number if isinstance(other, PartialDate) else NotImplemented

    def __reduce__(self) -> tuple[type[PartialDate], tuple[str]]:
        return PartialDate, (str(self),)


def _from_number(number: int) -> PartialDate:
    date = object.__new__(PartialDate)
    _set_number(date, "_number", number)
    return date


OPEN = _from_number(_OPEN)
data_as_of = _from_number(native.csto_data_as_of())


def partial_date(number: int) -> PartialDate | None:
    """The date that a number of C says; None when it is not known."""
    return OPEN if number == _OPEN else _from_number(number) if number else None


def _is_date(number: int) -> bool:
    return 0 < number < _OPEN and bool(native.csto_date_format(number))


def _read_int(value: int) -> int:
    large = not -_OPEN < value < _OPEN  # Python may refuse to print it
    number = 0 if large else value * {4: 10000, 6: 100, 8: 1}.get(len(str(value)), 0)
    if not _is_date(number):
        shown = "so large a number" if large else value
        raise InvalidError(f"{shown} is not a date: expected one such as 20240223, 202402 or 2024; {_YEARS}")
    return number


def _read_str(value: str) -> int:
    error, number = native.csto_date_parse(value if value.isascii() else "")  # a lone surrogate has no UTF-8
    if error:
        raise InvalidError(
            f"{value!r} is not a date: expected one such as '2024-02-23', '2024-02' or '2024'; {_YEARS}"
        )
    return number


def _read_other(value: Any) -> int:
    """The number of a datetime.date or of what is like one, without importing datetime: many never do.

    A pandas.Period, which may be a year, has the parts of its last day, but no toordinal().
    """
    if not hasattr(value, "toordinal") or isinstance(value, type):
        expected = "a str, an int, a datetime.date or a csto.PartialDate"
        raise TypeError(f"a date must be {expected}, not {type(value).__name__}")
    number = value.year * 10000 + value.month * 100 + value.day
    if not _is_date(number):
        raise InvalidError(f"{value} is not a date: {_YEARS}")
    return int(number)


def _read(value: Any) -> int:
    """The number of a date in any form that users have."""
    if isinstance(value, PartialDate):
        return value._number
    if isinstance(value, str):
        return _read_str(value)
    if hasattr(value, "__index__") and not isinstance(value, bool):  # the integers of numpy, too
        return _read_int(index(value))
    return _read_other(value)


# What C answers to "was it so on that day?": no, maybe, yes.
ANSWERS = (False, None, True)


def day_number(on: Day | None) -> int:
    """The number of the day asked for, which is the data's own when none is given."""
    if on is None:
        return native.csto_data_as_of()
    number = _read(on)
    if number == _OPEN:
        raise InvalidError("an open end is not a day to ask for")
    return number
