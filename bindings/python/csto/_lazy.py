# SPDX-License-Identifier: MIT
"""Things with an id: one object for each, filled from the library when its attributes are first read."""

from __future__ import annotations

from ._fields import field, take_fields

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    Dict = dict[str, Any]
else:
    Dict = dict


class LazyType(type):
    """The class of classes whose fields are slots, filled when they are first read."""

    _readers: dict[str, Callable[[Any, str], object]]

    def __new__(mcs, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> LazyType:
        fields = take_fields(body)
        body["__slots__"] = {key: value.doc for key, value in fields.items()}
        cls = super().__new__(mcs, name, bases, body)
        cls._readers = {key: reader for base in bases for key, reader in getattr(base, "_readers", {}).items()}
        cls._readers.update({key: value.read for key, value in fields.items() if value.read is not None})
        return cls


_set = object.__setattr__


class Lazy(metaclass=LazyType):
    """A thing with an id, one object for each id, whose other attributes are read from the library once."""

    __match_args__ = ("id",)

    id: str = field("The id, such as 'crrf': in lower case, unique, never reused.")

    def __new__(cls, *args: object, **kwargs: object) -> Lazy:
        raise TypeError(f"{cls.__name__} objects are not made but asked for: csto.get(id)")

    if not TYPE_CHECKING:  # for which the fields are all there is

        def __getattr__(self, name: str) -> object:
            """Reads a slot that is still empty."""
            reader = type(self)._readers.get(name)
            if reader is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            value = reader(self, name)
            _set(self, name, value)
            return value

    def __format__(self, spec: str) -> str:
        return format(str(self), spec)

    def to_dict(self) -> dict[str, Any]:
        """All that is known of it as JSON has it: references as ids, dates and words as text, rows as dicts."""
        from ._plain import plain

        return {"id": self.id} | {name: plain(getattr(self, name)) for name in type(self)._readers}

    def _repr_html_(self) -> str:
        from ._html import html_table

        shown = [(name, value) for name, value in self.to_dict().items() if isinstance(value, (str, int, float))]
        return html_table(repr(self)[1:-1], (), shown)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{self.id!r} does not change: {name!r} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{self.id!r} does not change: {name!r} cannot be deleted")

    def __lt__(self, other: object) -> bool:
        return self.id < other.id if isinstance(other, Lazy) else NotImplemented

    def __le__(self, other: object) -> bool:
        return self.id <= other.id if isinstance(other, Lazy) else NotImplemented

    def __gt__(self, other: object) -> bool:
        return self.id > other.id if isinstance(other, Lazy) else NotImplemented

    def __ge__(self, other: object) -> bool:
        return self.id >= other.id if isinstance(other, Lazy) else NotImplemented


class Known(Dict):
    """The objects that there are, by id; a missing one is made by the class that `class_of` gives for the id."""

    __slots__ = ("class_of",)

    def __init__(self, class_of: Callable[[str], type[Lazy]]) -> None:
        self.class_of = class_of

    def __missing__(self, id: str) -> Any:
        thing: Any = object.__new__(self.class_of(id))
        _set(thing, "id", id)
        return self.setdefault(id, thing)  # of two threads one is first, and both get its object
