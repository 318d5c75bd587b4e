# SPDX-License-Identifier: MIT
"""The hashes of the index, as lib/hash.h computes them."""

from __future__ import annotations

FACTOR = 0x9E3779B97F4A7C15
ALL = (1 << 64) - 1
CASE_BITS = 0x2020202020202020
LEAD_BITS = 0x0001000100010001


def mix(value: int, piece: int) -> int:
    value = (value ^ piece) * FACTOR & ALL
    return value ^ value >> 32


def add(value: int, content: bytes) -> int:
    """As csto_hash_add()."""
    for i in range(0, len(content), 8):
        value = mix(value, int.from_bytes(content[i : i + 8], "little"))
    return value


def word_bits(first_eight: bytes) -> int:
    """As csto_word_bits(), of the bytes of a word, at most eight."""
    value = int.from_bytes(first_eight, "little")
    return value | CASE_BITS | (value >> 7 & 1) * LEAD_BITS


def word_slot(beginning: int, bits: int) -> int:
    """Which of 1 << bits bits stands for the beginning of a word, given as word_bits()."""
    return (beginning * FACTOR & ALL) >> 64 - bits
