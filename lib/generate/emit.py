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
    keys = emit_index.collect(data)
    texts = TextPool()
    with_texts(data, keys, texts)  # which there are
    texts = texts.packed()
    files = {
        **with_texts(data, keys, texts),
        "text.c": signed_bytes("const char csto_text[]", bytes(texts.content)),
        "index.c": emit_index.source(data, keys),
        "unicode.c": emit_unicode.source(),
    }
    for name, content in files.items():
        (out / name).write_text(f'{BANNER}#include "tables.h"\n\n{content}', encoding="utf-8")


def with_texts(data: Data, keys: dict[bytes, list[emit_index.Entry]], texts: TextPool) -> dict[str, str]:
    """The tables that refer to display texts."""
    return {
        "records.c": emit_records.source(data, texts),
        "rows.c": emit_rows.source(data, texts),
        "written.c": emit_written.source(data, keys, texts),
    }
