# SPDX-License-Identifier: MIT
"""The index of folded forms: the tree of keys, their entries, and the sieve of the scan."""

from __future__ import annotations

from bisect import bisect_left

import hashes
import key_tree
import spellings
from anchors import is_anchor
import variants
from c_source import Pieces, enumerator, fit, numbers, rows
from fold import fold
from model import Data, Entity, Name

KEY_BYTES = 1024  # CSTO_KEY_BYTES of lib/tables.h
PIECE_BITS = 12  # CSTO_PIECE_BITS
MATCHES = 64  # of lib/find.c
CLAIM_CASED = 1
SIEVE_BITS = 16  # at least: 1 << 16 bits are 8 KiB
SIEVE_LOAD = 32  # bits for one beginning of a word, at least

Entry = tuple[str, int, int]  # what, ref, form


def source(data: Data, keys: dict[bytes, list[Entry]]) -> str:
    names = all_names(data)
    tree = key_tree.grow(list(keys))
    pieces = Pieces()
    starts = pieces.place([*tree.tails, *(fork.label for fork in tree.forks)])
    entries = [entry for key in keys for entry in keys[key]]
    anchors = {ref for ref, (name, entity) in enumerate(names_of_entities(data)) if is_anchor(name, entity)}
    lines, entries_before = [], 0
    for (key, mine), tail in zip(keys.items(), tree.tails):
        characters = fit(len(key.decode()), 8, "number of characters of a key")
        lines.append((piece(tail, starts), entries_before, what_key_has(mine, anchors), characters))
        entries_before += len(mine)
    lines.append((0, fit(entries_before, 16, "number of entries"), 0, 0))
    forks = [
        (piece(fork.label, starts), fork.parent, fork.depth, "CSTO_NO_KEY" if fork.key is None else fork.key, 0)
        for fork in tree.forks
    ]
    step_slot_count, steps = step_table(tree)
    return "\n".join(
        (
            rows("const csto_key csto_keys[]", lines),
            numbers("const uint16_t csto_key_forks[]", tree.last_forks),
            f"const uint32_t csto_key_count = {fit(len(keys) + 1, 16, 'number of keys') - 1};\n",
            f"const uint32_t csto_key_longest = {max(map(len, keys), default=0)};\n",
            numbers("const unsigned char csto_key_bytes[]", pieces.content + bytes(8)),
            rows("const csto_entry csto_entries[]", [(ref, form, what) for what, ref, form in entries]),
            near_table(keys),
            rows("const csto_fork csto_forks[]", forks),
            numbers("const uint32_t csto_step_slots[]", steps),
            f"const uint32_t csto_step_slot_count = {step_slot_count};\n",
            sieve("", [key for key, mine in keys.items() if any(is_sought(data, names, entry) for entry in mine)]),
            sieve("_near", [key for key, mine in keys.items() if any(is_near(data, entry) for entry in mine)]),
        )
    )


def piece(content: bytes, starts: dict[bytes, int]) -> int:
    start = fit(starts[content], 32 - PIECE_BITS, "number of bytes of keys")
    return start << PIECE_BITS | fit(len(content), PIECE_BITS, "number of bytes of a key")


def names_of_entities(data: Data) -> list[tuple[Name, Entity]]:
    return [(name, entity) for entity in data.entities for name in entity.names]


def all_names(data: Data) -> list[Name]:
    return [name for name, _ in names_of_entities(data)]


def what_key_has(entries: list[Entry], anchors: set[int]) -> str:
    flags = [
        flag
        for flag, is_set in (
            ("CSTO_KEY_ANCHOR", any(what == "CSTO_ENTRY_NAME" and ref in anchors for what, ref, _ in entries)),
            ("CSTO_KEY_CLAIM", any(what == "CSTO_ENTRY_CLAIM" for what, _, _ in entries)),
            ("CSTO_KEY_WORD", any(what not in ("CSTO_ENTRY_NAME", "CSTO_ENTRY_CLAIM") for what, _, _ in entries)),
        )
        if is_set
    ]
    return " | ".join(flags) or "0"


def collect(data: Data) -> dict[bytes, list[Entry]]:
    """What each folded form means, in byte order. Names of editions are not here: look-up and scan follow the rule."""
    keys: dict[bytes, list[Entry]] = {}

    def add(folded: str, entry: Entry) -> None:
        mine = keys.setdefault(folded.encode(), [])
        if not any(other[:2] == entry[:2] for other in mine):
            mine.append(entry)

    names = [(fit(ref, 16, "number of names"), name) for ref, name in enumerate(all_names(data)) if not name.by_rule]
    for ref, name in names:
        for i, form in enumerate(name.forms):
            add(fold(form), ("CSTO_ENTRY_NAME", ref, i))
    spelled = variants.by_language(data.spellings)
    for ref, name in names:
        if name.lang not in spelled or name.evidence == "look-up":  # whoever looks up can spell
            continue
        for i, form in enumerate(name.forms):
            for variant in spelled[name.lang].of(fold(form)):
                add(variant, ("CSTO_ENTRY_NAME", ref, i))
    for ref, claim in enumerate(data.claims):
        for form in claim.forms:
            add(fold(form), ("CSTO_ENTRY_CLAIM", ref, CLAIM_CASED if form.isupper() else 0))
    place = {entity.id: i for i, entity in enumerate(data.entities)}
    for word in data.words:
        for form in word.forms:
            for series in word.of:
                add(fold(form), ("CSTO_ENTRY_EXERCISE_OF", place[series], 0))
            if not word.of:
                add(fold(form), (enumerator("CSTO_ENTRY", word.role), 0, 0))
    for key, mine in keys.items():
        if not 2 <= len(key) <= KEY_BYTES:
            raise OverflowError(f"{key.decode()!r} folds to {len(key)} bytes: the index has room for 2 to {KEY_BYTES}")
        if len(mine) > MATCHES:
            raise OverflowError(f"{key.decode()!r} has {len(mine)} meanings: look-up has room for {MATCHES}")
    return dict(sorted(keys.items()))


def near_table(keys: dict[bytes, list[Entry]]) -> str:
    """The keys of names by how many characters they have, with the set of these: what a near match is sought among."""
    folded = {number: key.decode() for number, (key, mine) in enumerate(keys.items()) if is_of_name(mine)}
    ordered = sorted(folded, key=lambda number: len(folded[number]))
    longest = max(map(len, folded.values()), default=0)
    lengths = [len(folded[number]) for number in ordered]
    first = [bisect_left(lengths, characters) for characters in range(longest + 2)]
    return (
        numbers("const uint16_t csto_near_keys[]", ordered)
        + numbers("const uint32_t csto_near_letters[]", [hashes.letters(folded[number]) for number in ordered], "u")
        + numbers("const uint16_t csto_near_first[]", first)
        + f"const uint32_t csto_near_longest = {longest};\n"
    )


def is_of_name(entries: list[Entry]) -> bool:
    return any(what == "CSTO_ENTRY_NAME" for what, _, _ in entries)


def step_table(tree: key_tree.Tree) -> tuple[int, list[int]]:
    """Open addressing, about half full; a slot has some bits of the hash as well. How many slots can be the first to
    look at, and all: after the last of these as many as are needed, and one that is empty."""
    fit(len(tree.forks), 16, "number of forks")
    count = 2 * len(tree.steps)
    slots = [0] * (count + 1)
    for value, leads_to in tree.steps:
        slot = hashes.step_slot(value, count)
        while slots[slot]:
            slot += 1
        slots[slot] = leads_to | (value >> 49) << 17
        if slots[-1]:
            slots.append(0)
    return count, slots


def is_sought(data: Data, names: list[Name], entry: Entry) -> bool:
    """Whether the scan looks for it by itself: names, but those for look-up; names of other things; and rivals."""
    what, ref, _ = entry
    if what == "CSTO_ENTRY_CLAIM":
        return data.claims[ref].side == "instead" or bool(data.claims[ref].own)
    return what == "CSTO_ENTRY_NAME" and names[ref].evidence != "look-up"


def is_near(data: Data, entry: Entry) -> bool:
    """Whether it is a claim that may stand anywhere near a mention."""
    what, ref, _ = entry
    return what == "CSTO_ENTRY_CLAIM" and data.claims[ref].side == "near"


def sieve(of: str, keys: list[bytes]) -> str:
    """Bits for the beginnings of words with which the scan may find something; see lib/sieve.c."""
    folded = [key.decode() for key in keys]
    windows = {window for key in folded for window in spellings.windows(key)}
    beginnings = {hashes.word_bits(beginning) for beginning, _ in windows}
    bits = SIEVE_BITS
    while SIEVE_LOAD * len(beginnings) > 1 << bits:
        bits += 1
    words = {hashes.word_hash(beginning) for beginning in beginnings}
    again = {hashes.word_rehash(beginning, follows) for beginning, follows in windows}
    pairs = bytearray(8192)
    for key in folded:
        for first, second in spellings.pairs(key):
            pairs[first << 5 | second >> 3] |= 1 << (second & 7)
    return (
        numbers(f"const uint64_t csto_sieve{of}_first[]", hashes.bit_table(words, bits), "u")
        + numbers(f"const uint64_t csto_sieve{of}_second[]", hashes.bit_table(again, bits), "u")
        + f"const uint32_t csto_sieve{of}_shift = {64 - bits + 6};\n"
        + numbers(f"const uint8_t csto_sieve{of}_pairs[8192]", pairs)
    )
