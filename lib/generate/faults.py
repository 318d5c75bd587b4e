# SPDX-License-Identifier: MIT
"""Places in the data files, and the faults found there."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Place:
    """A line of a data file. The file is named as in its folder, so that the model does not depend on where that is."""

    file: str
    line: int


@dataclass(frozen=True, order=True)
class Fault:
    place: Place
    message: str


@dataclass
class Faults:
    """Gathers every fault, so that one run shows them all."""

    found: list[Fault] = field(default_factory=list)

    def add(self, place: Place, message: str) -> None:
        self.found.append(Fault(place, message))

    def __len__(self) -> int:
        return len(self.found)

    def sorted(self) -> list[Fault]:
        return sorted(set(self.found))


def alternatives(words: list[str] | tuple[str, ...]) -> str:
    """Words as a choice in a message: a, b or c."""
    if len(words) < 2:
        return "".join(words)
    return ", ".join(words[:-1]) + " or " + words[-1]
