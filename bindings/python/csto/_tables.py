# SPDX-License-Identifier: MIT
"""Tables: of mentions, and of what the library holds."""

from __future__ import annotations

from . import _collections, native
from ._columns import BOOL, INT, STR, Column
from ._entities import Entity, entity_at
from ._errors import InvalidError, NotFoundError
from ._facts import Fact
from ._html import html_table
from ._names import Name
from ._plain import plain
from ._sources import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Iterable, Iterator

    import pandas
    import polars

_SHOWN = 20


class Table:
    """Columns of the same length: table["name"] is a column, iteration gives the rows as tuples.

    It is an Arrow stream (`__arrow_c_stream__`): pyarrow.table(table), polars.DataFrame(table) and others take it as it
    is.
    """

    __slots__ = ("_columns", "_length", "_index")

    def __init__(self, columns: Iterable[Column], index: Any = None) -> None:
        self._columns = {column.name: column for column in columns}
        self._length = len(next(iter(self._columns.values())))
        self._index = index

    @property
    def column_names(self) -> list[str]:
        """The names of the columns."""
        return list(self._columns)

    def __getitem__(self, name: str) -> Column:
        found = self._columns.get(name) if isinstance(name, str) else None
        if found is None:
            raise NotFoundError(f"the table has no column {name!r}; it has {', '.join(self._columns)}", name)
        return found

    def __len__(self) -> int:
        return self._length

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return zip(*self._columns.values())

    def to_dicts(self) -> list[dict[str, Any]]:
        """The rows as dicts."""
        return [dict(zip(self._columns, row)) for row in self]

    def __repr__(self) -> str:
        return f"<csto.Table: {len(self)} rows of {', '.join(self._columns)}>"

    def _repr_html_(self) -> str:
        rows = [row for _, row in zip(range(_SHOWN), self)]
        shown = f", the first {_SHOWN}" if len(self) > _SHOWN else ""
        return html_table(f"{len(self)} rows{shown}", self._columns, rows)

    def __arrow_c_stream__(self, requested_schema: object = None) -> object:
        """The table as an Arrow stream of one record batch (the Arrow PyCapsule interface)."""
        children = tuple(column._node() for column in self._columns.values())
        return native.arrow_stream(("+s", "", len(self), 0, (None,), children))

    def to_pandas(self) -> pandas.DataFrame:
        """The table as a pandas DataFrame. Of the mentions in a pandas Series, a row has the label of its text."""
        import pandas

        frame = pandas.DataFrame({name: column.to_pandas() for name, column in self._columns.items()})
        if self._index is not None:
            frame.index = self._index
        return frame

    def to_polars(self) -> polars.DataFrame:
        """The table as a polars DataFrame."""
        import polars

        return polars.DataFrame(self)


def annotations_of(cls: type[Any]) -> dict[str, str]:
    """The types of the fields of a class, as it and its bases have them."""
    return {name: kind for base in cls.__mro__ for name, kind in vars(base).get("__annotations__", {}).items()}


def format_of(annotation: str) -> str:
    """The format of a column of a field, by its type."""
    return {"int": INT, "bool": BOOL}.get(annotation.partition(" ")[0], STR)


def _field_columns(things: Iterable[Any], cls: type[Any], fields: Iterable[str]) -> Iterator[Column]:
    """A column for each of these fields of a class; of a quantity two."""
    annotations = annotations_of(cls)
    things = list(things)
    for name in fields:
        values = [plain(getattr(thing, name)) for thing in things]
        kind = annotations[name]
        if kind.startswith("Quantity"):
            yield Column(name, INT, [value and value["value"] for value in values])
            yield Column(f"{name}_comparison", STR, [value and value["comparison"] for value in values])
        elif kind.startswith("tuple"):
            between = "|" if kind.startswith("tuple[str") else " "  # ids have no spaces, forms have
            yield Column(name, STR, [between.join(value) for value in values])
        else:
            yield Column(name, format_of(kind), values)


def _entities() -> list[Entity]:
    return [entity_at(number) for number in range(native.csto_count(0))]


def _own_fields(cls: type[Any]) -> list[str]:
    return [name for name in cls._readers if name not in ("name", "names", "facts", "sources")]


def table(kind: str) -> Table:
    """All that the library holds of a kind, a thing a row; of sources, names and facts likewise.

    References are ids, dates are ISO 8601 (they may be a month or a year), a quantity is a number and how it compares.
    Ids of sources are joined by spaces, the forms of a name by "|", which no form has.

    Args:
        kind: the name of a collection ('editions', 'member_states', 'sources'), 'names' or 'facts'.
    """
    if kind == "names":
        return Table(_field_columns([name for one in _entities() for name in one.names], Name, Name._fields))
    if kind == "facts":
        return Table(_field_columns([fact for one in _entities() for fact in one.facts], Fact, Fact._fields))
    found = getattr(_collections, kind, None) if isinstance(kind, str) else None
    if not isinstance(found, _collections.Collection):
        kinds = [name for name, one in vars(_collections).items() if isinstance(one, _collections.Collection)]
        raise InvalidError(f"no table is called {kind!r}; there are {', '.join(sorted([*kinds, 'names', 'facts']))}")
    if isinstance(found[0], Source):
        return Table(_field_columns(found, Source, ["id", *_own_sources()]))
    cls = type(found[0])
    russian = Column("name_ru", STR, [thing.name_in("ru") for thing in found])
    columns = list(_field_columns(found, cls, ["id", "kind", "name", *_own_fields(cls)]))
    return Table([*columns[:3], russian, *columns[3:]])


def _own_sources() -> list[str]:
    return list(Source._readers)
