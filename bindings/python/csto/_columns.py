# SPDX-License-Identifier: MIT
"""A column of values, and how it is given to Arrow, pandas and polars, none of which is needed for it."""

from __future__ import annotations

from _collections_abc import Sequence

from . import native
from ._html import html_table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator, overload

    import pandas
    import polars

    Values = Sequence[Any]
    Buffers = tuple[bytes | None, ...]
else:
    Values = Sequence

# The formats of Arrow that columns have.
INT, BOOL, STR = "l", "b", "U"

_SHOWN, _SHOWN_IN_HTML = 6, 20


def _bits(values: Iterable[object]) -> bytes:
    """A bitmap of what is true."""
    bits = bytearray()
    for i, value in enumerate(values):
        if not i & 7:
            bits.append(0)
        if value:
            bits[-1] |= 1 << (i & 7)
    return bytes(bits)


def _packed(format: str, values: list[Any]) -> Buffers:
    """The values as the buffers of Arrow that follow the bitmap of nulls."""
    from array import array
    from itertools import accumulate

    if format == BOOL:
        return (_bits(values),)
    if format == INT:
        return (array("q", [value or 0 for value in values]).tobytes(),)
    encoded = [b"" if value is None else value.encode() for value in values]
    return array("q", accumulate(map(len, encoded), initial=0)).tobytes(), b"".join(encoded)


def _unpacked(format: str, buffers: Buffers) -> list[Any]:
    """The values in the buffers of a column without nulls."""
    if format == INT:
        return memoryview(buffers[0] or b"").cast("q").tolist()
    ends, data = memoryview(buffers[0] or b"").cast("q").tolist(), buffers[1] or b""
    return [data[begin:end].decode("utf-8", "replace") for begin, end in zip(ends, ends[1:])]


class Column(Values):
    """A column of strings, integers or truth values: a sequence, with None for what is missing.

    It is an Arrow stream (`__arrow_c_stream__`): pyarrow.chunked_array(column) and others take it as it is.
    """

    __slots__ = {"name": "Its name in a table."} | dict.fromkeys(
        ("_format", "_length", "_values", "_buffers", "_index")
    )

    name: str

    def __init__(
        self, name: str, format: str, values: list[Any] | None = None, buffers: Buffers = (), index: Any = None
    ) -> None:
        self.name = name
        self._format = format
        self._values = values
        self._buffers = buffers
        self._index = index
        self._length = len(values) if values is not None else len(buffers[0] or b"") // 8 - (format == STR)

    def to_list(self) -> list[Any]:
        """Its values."""
        if self._values is None:
            self._values = _unpacked(self._format, self._buffers)
        return self._values[:]

    def __len__(self) -> int:
        return self._length

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: int) -> Any: ...
        @overload
        def __getitem__(self, key: slice) -> list[Any]: ...

    def __getitem__(self, key: Any) -> Any:
        if self._values is None:
            self._values = _unpacked(self._format, self._buffers)
        return self._values[key]

    def __eq__(self, other: object) -> bool:
        return self.to_list() == list(other) if isinstance(other, (Column, list)) else NotImplemented

    __hash__ = None  # type: ignore[assignment] # as of a list

    def __iter__(self) -> Iterator[Any]:
        return iter(self.to_list())

    def __repr__(self) -> str:
        shown = ", ".join(map(repr, self[:_SHOWN])) + (", ..." if len(self) > _SHOWN else "")
        return f"<csto.Column {self.name} of {len(self)}: {shown}>"

    def _repr_html_(self) -> str:
        return html_table(f"{len(self)} rows", [self.name], ([value] for value in self[:_SHOWN_IN_HTML]))

    def _node(self) -> tuple[str, str, int, int, Buffers, tuple[()]]:
        """What native.arrow_stream() takes."""
        values, nulls = self._values, None
        count = 0 if values is None else values.count(None)
        if values is not None and count:
            nulls = _bits(value is not None for value in values)
        buffers = self._buffers or _packed(self._format, values or [])
        return self._format, self.name, len(self), count, (nulls, *buffers), ()

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The column as an Arrow stream of one array (the Arrow PyCapsule interface)."""
        return native.arrow_stream(self._node())

    def to_pandas(self) -> pandas.Series[Any]:
        """The column as a pandas Series: with the index of the series that it was made of, if it was.

        Its type is the same whatever the values: Int64 of integers that may be missing, else int64; that of strings is
        the one of this pandas.
        """
        import pandas

        # Only what has no nulls is kept in buffers; pandas would take another type for strings that are all missing.
        dtype: Any = {INT: "int64" if self._buffers else "Int64", BOOL: "bool"}.get(self._format)
        if dtype is None:
            dtype = pandas.Series([""]).dtype
        found: pandas.Series[Any] = pandas.Series(self.to_list(), index=self._index, name=self.name, dtype=dtype)
        return found

    def to_polars(self) -> polars.Series:
        """The column as a polars Series. Its type is the same whatever the values: Int64, Boolean or String."""
        import polars

        from ._tables import Table

        return Table([self]).to_polars()[self.name]  # polars.Series(self) would take the type from the values
