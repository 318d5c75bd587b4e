# SPDX-License-Identifier: MIT
"""The index of folded forms: sorted keys, their entries, a hash table over them, the pairs of bytes they begin with."""

from __future__ import annotations

from c_source import enumerator, fit, numbers, rows
from fold import fold
from model import Data

KEY_BYTES = 1024  # CSTO_KEY_BYTES of lib/keys.h
MATCHES = 64  # of lib/find.c
CLAIM_CASED = 1

Entry = tuple[str, int, int]  # what, ref, form


def source(data: Data) -> str:
    keys = collect(data)
    content = b"".join(keys)
    entries = [entry for key in keys for entry in keys[key]]
    lines, bytes_before, entries_before = [], 0, 0
    for key, mine in keys.items():
        lines.append((bytes_before, entries_before))
        bytes_before += len(key)
        entries_before += len(mine)
    lines.append((bytes_before, entries_before))
    slots = hash_table(list(keys))
    return "\n".join(
        (
            rows("const csto_key csto_keys[]", lines),
            f"const uint32_t csto_key_count = {fit(len(keys), 16, 'number of keys')};\n",
            numbers("const unsigned char csto_key_bytes[]", content),
            rows("const csto_entry csto_entries[]", [(ref, form, what) for what, ref, form in entries]),
            numbers("const uint16_t csto_key_slots[]", slots),
            f"const uint32_t csto_key_mask = {len(slots) - 1};\n",
            numbers("const uint8_t csto_key_starts[8192]", starts(keys)),
        )
    )


def collect(data: Data) -> dict[bytes, list[Entry]]:
    """What each folded form means, in byte order. Names of editions are not here: look-up and scan follow the rule."""
    keys: dict[bytes, list[Entry]] = {}

    def add(form: str, entry: Entry) -> None:
        mine = keys.setdefault(fold(form).encode(), [])
        if not any(other[:2] == entry[:2] for other in mine):
            mine.append(entry)

    names = [name for entity in data.entities for name in entity.names]
    for ref, name in enumerate(names):
        for i, form in enumerate(name.forms):
            if not name.by_rule:
                add(form, ("CSTO_ENTRY_NAME", fit(ref, 16, "number of names"), i))
    for ref, claim in enumerate(data.claims):
        for form in claim.forms:
            add(form, ("CSTO_ENTRY_CLAIM", ref, CLAIM_CASED if form.isupper() else 0))
    for word in data.words:
        for form in word.forms:
            add(form, (enumerator("CSTO_ENTRY", word.role), 0, 0))
    for key, mine in keys.items():
        if not 2 <= len(key) <= KEY_BYTES:
            raise OverflowError(f"{key.decode()!r} folds to {len(key)} bytes: the index has room for 2 to {KEY_BYTES}")
        if len(mine) > MATCHES:
            raise OverflowError(f"{key.decode()!r} has {len(mine)} meanings: look-up has room for {MATCHES}")
    return dict(sorted(keys.items()))


def fnv1a(content: bytes) -> int:
    """As hash() in lib/keys.c."""
    value = 2166136261
    for byte in content:
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


def hash_table(keys: list[bytes]) -> list[int]:
    """Open addressing, at most half full; a slot has the number of its key + 1."""
    size = 1
    while size < 2 * len(keys):
        size *= 2
    slots = [0] * size
    for number, key in enumerate(keys):
        slot = fnv1a(key) & size - 1
        while slots[slot]:
            slot = slot + 1 & size - 1
        slots[slot] = number + 1
    return slots


def starts(keys: dict[bytes, list[Entry]]) -> list[int]:
    bits = bytearray(8192)
    for key in keys:
        bits[key[0] << 5 | key[1] >> 3] |= 1 << (key[1] & 7)
    return list(bits)
