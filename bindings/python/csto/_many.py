# SPDX-License-Identifier: MIT
"""Many texts, or many names, in one call."""

from __future__ import annotations

from . import native
from ._columns import INT, STR, Column
from ._entities import Entity, entity_at
from ._errors import InvalidError
from ._integers import integer
from ._mention import ROW
from ._plain import plain
from ._scan import scan_flags
from ._tables import Table, annotations_of, format_of
from ._words import CERTAINTIES, REASONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterable, SupportsIndex


def _without_arrow(texts: Any) -> tuple[Any, ...]:
    """The texts as a tuple, None for those that are missing."""
    if isinstance(texts, (str, bytes)):
        raise TypeError(f"expected an iterable of texts, not one {type(texts).__name__}")
    if hasattr(texts, "columns"):
        raise TypeError(f"expected a column of texts, such as frame['text'], not a {type(texts).__name__}")
    if hasattr(texts, "isna"):  # pandas has values of its own for what is missing
        return tuple(None if missing else text for text, missing in zip(texts.tolist(), texts.isna().tolist()))
    return tuple(texts.to_pylist() if hasattr(texts, "to_pylist") else texts)  # pyarrow has scalars of its own


def _ask(function: Callable[..., Any], texts: Any, *arguments: int) -> Any:
    """What a function of C says to texts in whatever form they come."""
    for name in ("__arrow_c_stream__", "__arrow_c_array__"):
        if hasattr(texts, name) and not hasattr(texts, "isna"):
            try:
                return function(getattr(texts, name)(), *arguments)
            except NotImplementedError:  # of another type than strings: their elements may be strings all the same
                break
    return function(_without_arrow(texts), *arguments)


def _index(texts: object) -> Any:
    """The labels of a pandas Series."""
    return getattr(texts, "index", None) if hasattr(texts, "isna") else None


def _threads(threads: SupportsIndex) -> int:
    number = integer("threads", threads)
    if number < 1:
        raise InvalidError(f"threads= must be at least 1, not {number}")
    return min(number, 1 << 30)  # more than there can be


def _format(attribute: str) -> str:
    """The format of a column of an attribute of entities, which must be a single value."""
    for cls in Entity.__subclasses__():
        if attribute in ("id", "kind") or attribute in cls._readers:
            kind = annotations_of(cls)[attribute]
            if kind.startswith(("tuple", "Quantity")):
                raise InvalidError(
                    f"{attribute!r} is no single value: expected an attribute such as 'id', 'name' or 'alpha2'"
                )
            return format_of(kind)
    raise InvalidError(f"no entity has an attribute {attribute!r}: expected one such as 'id', 'name' or 'alpha2'")


def map(names: Iterable[str | bytes | None], to: str = "id", *, threads: SupportsIndex = 1) -> Column:  # noqa: A001
    """What is called by each of many names: a column of ids, or of another attribute of the entities.

    A name that nothing bears, or that several bear, gives None, as does None. Names are compared as by candidates().

    Args:
        names: any iterable of str or bytes, a pandas or polars Series, an Arrow array.
        to: an attribute of entities: 'id', 'name', 'kind', 'alpha2' (None of those that have none).
        threads: how many threads look them up. Other threads of Python run meanwhile.
    """
    if not isinstance(to, str):
        raise TypeError(f"to= takes a str, not {type(to).__name__}")
    format = _format(to)
    numbers = memoryview(_ask(native.find_many, names, _threads(threads))).cast("q").tolist()
    answers = {number: plain(getattr(entity_at(number), to, None)) for number in set(numbers) if number >= 0}
    return Column(to, format, [answers.get(number) for number in numbers], index=_index(names))


def scan_many(
    texts: Iterable[str | bytes | None],
    *,
    threads: SupportsIndex = 1,
    possible: bool = False,
    refused: bool = False,
    nested: bool = False,
) -> Table:
    """The mentions in many texts, as a table with a mention a row.

    Its columns are `row` (the place of the text, from 0), `start` and `end` (as scan() counts them; of an Arrow or
    polars string in characters), `surface` (what stands there), `entity` and `edition` (ids), `kind`, `year`,
    `certainty` and `reason`. Each text is one text: none is context for another.

    Args:
        texts: any iterable of str or bytes, a pandas or polars Series, an Arrow array; None has no mentions.
        threads: how many threads scan. Other threads of Python run meanwhile.
        possible, refused, nested: as for scan().
    """
    rows, surfaces = _ask(native.scan_many, texts, scan_flags(possible, refused, nested), _threads(threads))
    numbers = memoryview(rows).cast("q")

    def integers(name: str, place: int) -> Column:
        return Column(name, INT, None, (numbers[place::ROW].tobytes(),))

    def words(name: str, place: int, word: Callable[[int], str | None]) -> Column:
        found = numbers[place::ROW].tolist()
        known = {number: word(number) for number in set(found)}
        return Column(name, STR, [known[number] for number in found])

    columns = [
        integers("row", 0),
        integers("start", 1),
        integers("end", 2),
        Column("surface", STR, None, surfaces),
        words("entity", 3, lambda number: entity_at(number).id),
        words("edition", 4, lambda number: None if number < 0 else entity_at(number).id),
        words("kind", 3, lambda number: str(entity_at(number).kind)),
        Column("year", INT, [year or None for year in numbers[5::ROW].tolist()]),
        words("certainty", 6, lambda number: str(CERTAINTIES[number])),
        words("reason", 7, lambda number: str(REASONS[number])),
    ]
    index = _index(texts)
    return Table(columns, None if index is None else index.take(columns[0].to_list()))
