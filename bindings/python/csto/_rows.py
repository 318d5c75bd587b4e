# SPDX-License-Identifier: MIT
"""Named tuples with documented fields."""

from __future__ import annotations

from operator import itemgetter

from ._fields import take_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    Tuple = tuple[Any, ...]
else:
    Tuple = tuple

try:  # the descriptor of collections.namedtuple: twice as quick as a property
    from _collections import _tuplegetter  # type: ignore[import-not-found,unused-ignore]
except ImportError:

    def _tuplegetter(index: int, doc: str) -> property:
        return property(itemgetter(index), doc=doc)


class RowType(type):
    """The class of classes of named tuples. Type checkers want `__match_args__`, their fields, in each of them."""

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> RowType:
        fields = take_fields(body)
        for index, (key, declared) in enumerate(fields.items()):
            body[key] = _tuplegetter(index, declared.doc)
        body["__slots__"] = ()
        body["_fields"] = tuple(fields)
        return super().__new__(mcs, name, bases, body)


class Row(Tuple, metaclass=RowType):
    """A named tuple with documented fields: it compares, hashes, unpacks and pickles as a tuple does."""

    if TYPE_CHECKING:
        _fields: tuple[str, ...]

    def __repr__(self) -> str:
        values = ", ".join(f"{name}={value!r}" for name, value in zip(self._fields, self) if value is not None)
        return f"{type(self).__name__}({values})"

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def to_dict(self) -> dict[str, Any]:
        """The fields by name, as JSON has them: things as their ids, dates, words and bytes as text."""
        from ._plain import plain

        return {name: plain(value) for name, value in zip(self._fields, self)}

    def _asdict(self) -> dict[str, object]:
        """The fields by name."""
        return dict(zip(self._fields, self))
