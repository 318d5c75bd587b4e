# SPDX-License-Identifier: MIT
"""Writes the tables of lib/tables.h: a pure function of the checked data."""

from __future__ import annotations

from pathlib import Path

import emit_index
import emit_records
import emit_rows
import emit_unicode
import emit_written
from c_source import BANNER, TextPool, signed_bytes
from model import Data


def write(data: Data, out: Path) -> None:
    pool = TextPool()
    keys = emit_index.collect(data)
    files = {
        "records.c": emit_records.source(data, pool),
        "rows.c": emit_rows.source(data, pool),
        "index.c": emit_index.source(data, keys),
        "written.c": emit_written.source(data, keys, pool),
        "unicode.c": emit_unicode.source(),
    }
    files["text.c"] = signed_bytes("const char csto_text[]", bytes(pool.content))
    for name, content in files.items():
        (out / name).write_text(f'{BANNER}#include "tables.h"\n\n{content}', encoding="utf-8")
