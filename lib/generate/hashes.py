# SPDX-License-Identifier: MIT
"""The hashes of the index, as lib/hash.h computes them."""

from __future__ import annotations

FACTOR = 0x9E3779B97F4A7C15
ALL = (1 << 64) - 1
WORD_CASE = 0x2021202120212021
WRITTEN_BLOCK = 64
WRITTEN_FACTORS = tuple(pow(FACTOR, power, ALL + 1) >> 32 | 1 for power in range(1, 9))


def mix(value: int, piece: int) -> int:
    value = (value ^ piece) * FACTOR & ALL
    return value ^ value >> 32


def step(fork: int, folded: str) -> int:
    """Of a step in the tree of keys, as lib/candidates.c makes it: й is one letter, and case does not count."""
    content = folded.replace("\u0438\u0306", "\u0439").encode()
    value = (2 * fork + content.startswith(b" ")) * FACTOR & ALL
    word = content.removeprefix(b" ")
    for i in range(0, len(word), 8):
        piece = word[i : i + 8]
        value = mix(value, word_bits(piece) & (1 << 8 * len(piece)) - 1)
    return value


def step_slot(value: int, slots: int) -> int:
    """As csto_step_slot()."""
    return (value & 0xFFFFFFFF) * slots >> 32


def written(content: bytes) -> int:
    """Of a whole form, as lib/written.c makes it: eight bytes at a time, each eight of a block with a factor of its
    own."""
    value = 0
    for i in range(0, len(content), 8):
        if i % WRITTEN_BLOCK == 0:
            value = (value << 25 | value >> 39) & ALL
        value ^= written_word(content[i : i + 8], WRITTEN_FACTORS[i % WRITTEN_BLOCK // 8])
    return (value ^ len(content)) * FACTOR & ALL


def written_word(content: bytes, factor: int) -> int:
    """As csto_written_word()."""
    bits = caseless(content)
    return ((bits ^ bits >> 29) & 0xFFFFFFFF) * factor


def written_place(value: int, pilot: int, count: int) -> int:
    """As csto_written_place()."""
    return ((value >> 20) * pilot & 0xFFFFFFFF) * count >> 32


def letters(folded: str) -> int:
    """The set of a text's characters, by csto_letter_bit()."""
    found = 0
    for character in folded:
        found |= 1 << ((ord(character) * 0x9E3779B1 & 0xFFFFFFFF) >> 27)
    return found


def word_bits(first_eight: bytes) -> int:
    """As csto_word_hash() takes them, of the bytes of a word, at most eight: spellings that it does not tell apart are
    one."""
    return int.from_bytes(first_eight, "little") | WORD_CASE


def word_hash(bits: int) -> int:
    return bits * FACTOR & ALL


def word_rehash(first_eight: bytes, follows: int) -> int:
    value = (caseless(first_eight) | (follows & 0xDF) << 56) * FACTOR & ALL
    return (value ^ value >> 29) * FACTOR & ALL


def caseless(content: bytes) -> int:
    """As CSTO_CASELESS(), of at most eight bytes."""
    piece = int.from_bytes(content, "little")
    return piece & ~(0x2020202020202020 | piece >> 7 & piece >> 6 & 0x0101010101010101)


def bit_table(values: set[int], bits: int) -> list[int]:
    """As csto_word_bit() reads it, of 1 << bits bits."""
    words = [0] * (1 << bits - 6)
    for value in values:
        words[value >> 64 - (bits - 6)] |= 1 << (value >> 40 & 63)
    return words


def code(number: int, factor: int) -> int:
    """As csto_code_hash()."""
    return (number | 0x202020) * factor & 0xFFFFFFFF
