# SPDX-License-Identifier: MIT
"""All mentions in a text: a sequence whose objects are made when they are looked at."""

from __future__ import annotations

from _collections_abc import Sequence

from ._mention import ROW, Mention, mention_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, Iterator, overload

    Base = Sequence[Mention]
else:
    Base = Sequence


class Mentions(Base):
    """The mentions in a text, in the order of the text: a sequence of Mention.

    A notebook shows the text with its mentions marked. They do not change, so a copy is the same object; a pickle is
    that of a list.
    """

    __slots__ = ("_text", "_rows")

    def __init__(self, text: str | bytes, rows: bytes) -> None:
        self._text = text
        self._rows = rows

    def _at(self, i: int) -> Mention:
        row = self._rows[i * ROW * 8 : (i + 1) * ROW * 8]
        return mention_of(memoryview(row).cast("q").tolist(), self._text)

    def __len__(self) -> int:
        return len(self._rows) // (ROW * 8)

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: int) -> Mention: ...
        @overload
        def __getitem__(self, key: slice) -> list[Mention]: ...

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, slice):
            return list(map(self._at, range(*key.indices(len(self)))))
        return self._at(range(len(self))[key])

    def __iter__(self) -> Iterator[Mention]:
        return map(self._at, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, (Mentions, list)):
            return NotImplemented
        return len(self) == len(other) and all(one == another for one, another in zip(self, other))

    __hash__ = None  # type: ignore[assignment] # as of a list

    def __repr__(self) -> str:
        return f"<csto.Mentions: {len(self)}>" if len(self) > 20 else repr(list(self))

    def _repr_html_(self) -> str:
        from ._annotate import marked

        return f'<div style="white-space: pre-wrap">{marked(self._text, self)}</div>'

    def __copy__(self) -> Mentions:
        return self

    def __deepcopy__(self, memo: object) -> Mentions:
        return self

    def __reduce__(self) -> tuple[Callable[..., object], tuple[list[Mention]]]:
        return list, (list(self),)  # the numbers of one process mean nothing to another
