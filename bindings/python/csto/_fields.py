# SPDX-License-Identifier: MIT
"""Fields of immutable classes: what an attribute means and how it is read, said where the class says its type."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


class Field:
    """A field as a class body declares it; a Row or a Lazy class puts a descriptor in its place."""

    __slots__ = ("doc", "read")

    def __init__(self, doc: str, read: Callable[[Any, str], object] | None) -> None:
        self.doc = doc
        self.read = read


def field(doc: str, read: Callable[[Any, str], object] | None = None) -> Any:
    """A field with its documentation; of a Lazy class also how it is read, from the object and its own name."""
    return Field(doc, read)


def take_fields(body: dict[str, Any]) -> dict[str, Field]:
    """Takes the fields out of the body of a class."""
    fields = {name: value for name, value in body.items() if isinstance(value, Field)}
    for name in fields:
        del body[name]
    return fields
