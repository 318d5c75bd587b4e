# SPDX-License-Identifier: MIT
"""The tree of all keys, in which lib/candidates.c follows a text.

A *fork* is a beginning of keys with which several go on, as far as all of them agree; the root is fork 0. A *step* leads
from a fork on to where a key may end next. It is found by its hash, which begins with the number of the fork: as the
only key that goes on so, or as another fork.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import hashes
import spellings


@dataclass
class Tree:
    """What it is written as: forks are a key that begins so, and how many of its bytes."""

    forks: list[tuple[int, int]] = field(default_factory=lambda: [(0, 0)])
    steps: list[tuple[int, int]] = field(default_factory=list)  # hash, value of a slot without bits of the hash


def grow(keys: list[bytes]) -> Tree:
    """Of keys in byte order."""
    tree = Tree()
    bounds = [list(spellings.bounds(key.decode())) for key in keys]
    waiting = [(0, list(range(len(keys))))]
    while waiting:
        fork, numbers = waiting.pop()
        depth = tree.forks[fork][1]
        for step, mine in steps(keys, bounds, depth, numbers).items():
            value = hashes.step(fork, step.decode())
            if len(mine) == 1:
                tree.steps.append((value, mine[0] + 1))
            else:
                tree.steps.append((value, len(tree.forks) | 1 << 16))
                waiting.append((len(tree.forks), mine))
                tree.forks.append((mine[0], common(keys, bounds, mine)))
    return tree


def steps(keys: list[bytes], bounds: list[list[int]], depth: int, numbers: list[int]) -> dict[bytes, list[int]]:
    """The keys that go on after a depth, by their next step."""
    found: dict[bytes, list[int]] = {}
    for number in numbers:
        if len(keys[number]) > depth:
            end = next(bound for bound in bounds[number] if bound > depth)
            found.setdefault(keys[number][depth:end], []).append(number)
    return found


def common(keys: list[bytes], bounds: list[list[int]], numbers: list[int]) -> int:
    """How far keys agree, to where all of them may end."""
    first, last = keys[numbers[0]], keys[numbers[-1]]
    agree = next((i for i, (a, b) in enumerate(zip(first, last)) if a != b), min(len(first), len(last)))
    return max(bound for bound in set.intersection(*(set(bounds[number]) for number in numbers)) if bound <= agree)
