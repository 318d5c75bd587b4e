# SPDX-License-Identifier: MIT
"""Entities by id and by any of their names."""

from __future__ import annotations

from . import native
from ._entities import Entity, known, known_entity, seen
from ._errors import AmbiguousError, NotFoundError
from ._fields import field
from ._rows import Row

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Callable, TypeVar

    from ._names import Name

    F = TypeVar("F", bound=Callable[[str], Entity])


class Match(Row):
    """An entity that bears a name."""

    __match_args__ = ("entity", "name", "year", "distance")

    entity: Entity = field("The entity.")
    name: Name = field("The name: of several that agree the best. Of an edition found by year, the name of its series.")
    year: int | None = field("The year of an edition found by the name of its series and a year.")
    distance: int = field("How far the text is from the name: 0 when they agree.")


def _quick_get(function: F) -> F:
    """The function, with a short cut to what has been asked for before."""
    return native.shortcut_get(function, known)


def _quick_find(function: F) -> F:
    """The function, with a short cut to what has been asked for before."""
    return native.shortcut_find(function, seen)


def _who_takes(key: str, otherwise: str) -> str:
    """Where to ask for what is not an id, or not a name."""
    if native.csto_get(key) is not None:
        return f"csto.get({key!r}) takes ids"
    return otherwise if native.member_state_id(key) is None else f"csto.member_states[{key!r}] takes codes"


@_quick_get
def get(id: str) -> Entity:
    """The entity of an id.

    Args:
        id: of any kind, in upper or lower case; a retired id gives its successor.

    Raises:
        NotFoundError: there is no such id. It is a KeyError.
    """
    spelt = native.csto_get(id)
    if spelt is None:
        raise NotFoundError(f"there is no entity with the id {id!r}; {_who_takes(id, 'csto.find() takes names')}", id)
    return known_entity(spelt)


def _matches(found: list[tuple[str, str, int, int, int]]) -> list[Match]:
    return [
        Match((known_entity(entity), known_entity(owner).names[index], year or None, distance))
        for entity, owner, index, year, distance in found
    ]


def candidates(name: str) -> list[Match]:
    """The entities that bear a name, the best first; an empty list when there are none.

    All names of all languages count, inflected forms too, and an exercise's name with its year finds the edition.
    Case, white space, quotation marks around it and kinds of dashes do not matter. ISO codes are not names.
    """
    return _matches(native.find(name))


def complete(text: str) -> list[Match]:
    """The entities with a name that begins with a text, for who has typed so much; at most 64, the nearest first.

    Spellings are compared as by candidates(). The distance of a match is how many characters its name goes on for.
    """
    return _matches(native.complete(text))


def suggest(name: str) -> list[Match]:
    """The entities with a name near a misspelt one; at most 64, the nearest first.

    Near is at most two edits away, one of a text of less than five characters: a character put in, left out, changed or
    swapped with the next. The distance of a match is the number of edits; what candidates() lists is at 0.
    """
    return _matches(native.suggest(name))


@_quick_find
def find(name: str) -> Entity:
    """The one entity that bears a name; see candidates(); of a misspelt one suggest().

    Raises:
        NotFoundError: nothing bears it. It is a KeyError.
        AmbiguousError: several do; its `candidates` are they. It is a LookupError.
    """
    found = candidates(name)
    if not found:
        raise NotFoundError(f"nothing is called {name!r}; {_who_takes(name, 'csto.suggest() finds what is near')}", name)
    if len(found) > 1:
        ids = ", ".join(match.entity.id for match in found)
        raise AmbiguousError(f"{name!r} may be {ids}", tuple(found))
    return found[0].entity
