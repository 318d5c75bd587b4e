# SPDX-License-Identifier: MIT
"""The digest that names a state of the data."""

from __future__ import annotations

import hashlib
from pathlib import Path

LEDGER = "ids.tsv"


def sha256(folder: Path) -> str:
    """SHA-256 over the TOML files and the ledger, by name: name, NUL, content, NUL; line ends as LF."""
    digest = hashlib.sha256()
    names = {path.name for path in folder.glob("*.toml")} | {LEDGER}
    for name in sorted(names):
        path = folder / name
        if path.exists():
            content = path.read_bytes().replace(b"\r\n", b"\n")
            digest.update(name.encode() + b"\0" + content + b"\0")
    return digest.hexdigest()
