# SPDX-License-Identifier: MIT
"""What can go wrong, as exceptions that are also those of Python."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._lookup import Match


class Error(Exception):
    """The base of csto's own exceptions. An argument of a wrong type is a TypeError, as everywhere."""

    def __str__(self) -> str:  # KeyError would print the repr
        return str(self.args[0]) if self.args else ""


class NotFoundError(Error, KeyError):
    """Nothing bears the id, code or name that was asked for, which is its `key`. It is a KeyError."""

    key: str | None
    """What was asked for."""

    def __init__(self, message: str, key: str | None = None) -> None:
        super().__init__(message)
        self.key = key


class AmbiguousError(Error, LookupError):
    """Several entities bear the name that was asked for: its `candidates`. It is a LookupError."""

    candidates: tuple[Match, ...]
    """All of them, the best first."""

    def __init__(self, message: str, candidates: tuple[Match, ...] = ()) -> None:
        super().__init__(message)
        self.candidates = candidates


class InvalidError(Error, ValueError):
    """A value cannot be what it is given for: a date that is none, a relation that is not known. It is a ValueError."""
