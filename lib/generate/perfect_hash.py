# SPDX-License-Identifier: MIT
"""A perfect hash: every value has a slot of its own, in a table with next to no room left.

The highest bits of a value say its bucket. A bucket has a pilot, which says the places of its values
(hashes.written_place()). Odd numbers are tried from 1 on, for the fullest buckets first.
"""

from __future__ import annotations

from dataclasses import dataclass

from hashes import written_place

PER_BUCKET = 4
LOAD = 0.97
PILOTS = 1 << 16


@dataclass(frozen=True)
class PerfectHash:
    slots: list[int | None]  # the place of a value among those given
    pilots: list[int]
    shift: int  # of a value, to its bucket


def find(values: list[int]) -> PerfectHash:
    size = int(len(values) / LOAD) + 1
    bits = max(1, (len(values) // PER_BUCKET).bit_length())
    buckets: list[list[int]] = [[] for _ in range(1 << bits)]
    for number, value in enumerate(values):
        buckets[value >> 64 - bits].append(number)
    slots: list[int | None] = [None] * size
    pilots = [0] * len(buckets)
    for bucket in sorted(range(len(buckets)), key=lambda one: -len(buckets[one])):
        mine = buckets[bucket]
        pilots[bucket], places = spread([values[number] for number in mine], slots)
        for number, place in zip(mine, places):
            slots[place] = number
    return PerfectHash(slots, pilots, 64 - bits)


def spread(values: list[int], slots: list[int | None]) -> tuple[int, list[int]]:
    """The first pilot with which all have free places of their own."""
    for pilot in range(1, PILOTS, 2):
        places = [written_place(value, pilot, len(slots)) for value in values]
        if all(slots[place] is None for place in places) and len(set(places)) == len(places):
            return pilot, places
    raise OverflowError("no perfect hash was found: two values are alike, or the table is too full")
