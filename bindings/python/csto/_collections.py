# SPDX-License-Identifier: MIT
"""All entities of a kind, and all sources, as sequences that are also asked by id."""

from __future__ import annotations

from _collections_abc import Sequence

from . import native
from ._entities import (
    Body,
    Document,
    Edition,
    Event,
    ExerciseSeries,
    Figure,
    ForceComponent,
    MemberState,
    Office,
    Organization,
    Person,
    Region,
    Specialty,
    State,
    TrainingInstitution,
    known_entity,
)
from ._errors import NotFoundError
from ._lazy import Lazy
from ._listing import listing
from ._sources import Source, source
from ._words import KINDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable, TypeVar, overload

    T = TypeVar("T", bound=Lazy)
    D = TypeVar("D")
else:
    T = object


class Collection(Sequence[T]):
    """All entities of a kind, in the order of the data: a sequence that also takes ids.

    csto.bodies[0] and csto.bodies["joint-staff"]; slices, len(), iteration, `in` for entities and ids. Ids may be in
    upper or lower case; csto.member_states takes ISO 3166 codes as well: csto.member_states["KZ"].
    """

    __slots__ = ("_name", "_at", "_id_of", "_thing", "_all")
    __module__ = "csto"

    def __init__(
        self,
        name: str,
        at: Callable[[int], str | None],
        id_of: Callable[[str], str | None],
        thing: Callable[[str], Any],
    ) -> None:
        self._name = name
        self._at = at
        self._id_of = id_of
        self._thing: Callable[[str], T] = thing
        self._all: tuple[T, ...] | None = None

    def _things(self) -> tuple[T, ...]:
        if self._all is None:
            self._all = tuple(map(self._thing, listing(self._at)))
        return self._all

    if TYPE_CHECKING:

        @overload
        def __getitem__(self, key: int | str) -> T: ...
        @overload
        def __getitem__(self, key: slice) -> tuple[T, ...]: ...

    def __getitem__(self, key: Any) -> Any:
        if not isinstance(key, str):
            if not isinstance(key, slice) and not hasattr(key, "__index__"):
                raise TypeError(f"csto.{self._name} takes a position, a slice or an id, not {type(key).__name__}")
            return self._at_place(key)
        found = self.get(key)
        if found is None:
            raise NotFoundError(f"csto.{self._name} has no {key!r}", key)
        return found

    def _at_place(self, key: Any) -> Any:
        try:
            return self._things()[key]
        except IndexError:
            raise IndexError(f"csto.{self._name} has {len(self)}, and none at {key}") from None

    if TYPE_CHECKING:

        @overload
        def get(self, key: str) -> T | None: ...
        @overload
        def get(self, key: str, default: D) -> T | D: ...

    def get(self, key: Any, default: Any = None) -> Any:
        """The one with this id or code; `default` when there is none."""
        id = self._id_of(key)
        return default if id is None else self._thing(id)

    def __contains__(self, key: object) -> bool:
        return self._id_of(key) is not None if isinstance(key, str) else key in self._things()

    def index(self, value: object, start: int = 0, stop: Any = None) -> int:
        """The position of one, which is given as `in` takes it: itself, its id or its code.

        Raises:
            ValueError: it is not there.
        """
        try:
            return super().index(self.get(value, value) if isinstance(value, str) else value, start, stop)
        except ValueError:
            raise ValueError(f"{value!r} is not in csto.{self._name}") from None

    def count(self, value: object) -> int:
        """1 of what is `in` it, else 0."""
        return int(value in self)

    def __len__(self) -> int:
        return len(self._things())

    def __repr__(self) -> str:
        return f"<csto.{self._name}: {len(self)}>"

    def _repr_html_(self) -> str:
        from ._tables import table

        return table(self._name)._repr_html_()

    def __reduce__(self) -> str:
        return self._name


def _of_kind(name: str, cls: type[Any]) -> Collection[Any]:
    number = KINDS.index(cls.kind)

    def id_of(key: str) -> str | None:
        id = native.csto_get(key)
        return id if id is not None and native.entity_kind(id) == number else None

    return Collection(name, lambda i: native.csto_at(number, i), id_of, known_entity)


member_states: Collection[MemberState] = Collection(
    "member_states", lambda i: native.csto_at(KINDS.index(MemberState.kind), i), native.member_state_id, known_entity
)
bodies: Collection[Body] = _of_kind("bodies", Body)
offices: Collection[Office] = _of_kind("offices", Office)
force_components: Collection[ForceComponent] = _of_kind("force_components", ForceComponent)
exercise_series: Collection[ExerciseSeries] = _of_kind("exercise_series", ExerciseSeries)
editions: Collection[Edition] = _of_kind("editions", Edition)
training_institutions: Collection[TrainingInstitution] = _of_kind("training_institutions", TrainingInstitution)
people: Collection[Person] = _of_kind("people", Person)
documents: Collection[Document] = _of_kind("documents", Document)
events: Collection[Event] = _of_kind("events", Event)
figures: Collection[Figure] = _of_kind("figures", Figure)
organizations: Collection[Organization] = _of_kind("organizations", Organization)
states: Collection[State] = _of_kind("states", State)
specialties: Collection[Specialty] = _of_kind("specialties", Specialty)
regions: Collection[Region] = _of_kind("regions", Region)
sources: Collection[Source] = Collection("sources", native.csto_source_at, native.source_id, source)
