# SPDX-License-Identifier: MIT
"""The tree of all keys, in which lib/candidates.c follows a text.

A *fork* is a beginning of keys with which several go on, as far as all of them agree; the root is fork 0. A *step* leads
from a fork on to where a key may end next. It is found by its hash, which begins with the number of the fork: as the
only key that goes on so, or as another fork. Only what comes after the fork before is kept of the bytes of a fork, its
*label*, and of a key, its *tail*.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import hashes
import spellings


@dataclass
class Fork:
    parent: int
    depth: int  # bytes up to it
    label: bytes
    key: int | None = None  # the one that ends here


@dataclass
class Tree:
    forks: list[Fork]
    tails: list[bytes]  # of each key
    last_forks: list[int]  # the fork before it
    steps: list[tuple[int, int]] = field(default_factory=list)  # hash, value of a slot without bits of the hash


def grow(keys: list[bytes]) -> Tree:
    """Of keys in byte order."""
    tree = Tree([Fork(0, 0, b"")], [b""] * len(keys), [0] * len(keys))
    bounds = [list(spellings.bounds(key.decode())) for key in keys]
    waiting = [(0, list(range(len(keys))))]
    while waiting:
        number, mine = waiting.pop()
        fork = tree.forks[number]
        if len(keys[mine[0]]) == fork.depth:
            fork.key = mine[0]
            tree.last_forks[mine[0]] = number
        for step, others in steps(keys, bounds, fork.depth, mine).items():
            value = hashes.step(number, step.decode())
            if len(others) == 1:
                tree.steps.append((value, others[0] + 1))
                tree.tails[others[0]] = keys[others[0]][fork.depth :]
                tree.last_forks[others[0]] = number
            else:
                tree.steps.append((value, len(tree.forks) | 1 << 16))
                waiting.append((len(tree.forks), others))
                depth = common(keys, bounds, others)
                tree.forks.append(Fork(number, depth, keys[others[0]][fork.depth : depth]))
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
