# SPDX-License-Identifier: MIT
"""A small data set, to be changed by each test."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
GENERATE = HERE.parents[1] / "lib" / "generate"
sys.dont_write_bytecode = True  # the source tree stays as it was
sys.path.insert(0, str(GENERATE))

import check  # noqa: E402


class DataSet:
    """A copy of the small data set in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def change(self, file: str, old: str, new: str) -> DataSet:
        """Replaces the one place where `old` stands."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{file} has {old!r} {text.count(old)} times"
        path.write_bytes(text.replace(old, new).encode("utf-8"))
        return self

    def append(self, file: str, text: str) -> DataSet:
        path = self.folder / file
        path.write_bytes(path.read_bytes() + text.encode("utf-8"))
        return self

    def faults(self) -> list[str]:
        data, faults = check.load(self.folder)
        lines = [f"{fault.place.file}:{fault.place.line}: {fault.message}" for fault in faults.sorted()]
        assert (data is None) == bool(lines)
        return lines

    def load(self):
        data, faults = check.load(self.folder)
        assert not faults.sorted()
        return data


@pytest.fixture
def small(tmp_path: Path) -> DataSet:
    folder = tmp_path / "data"
    shutil.copytree(HERE / "data", folder)
    return DataSet(folder)


@pytest.fixture
def program() -> list[str]:
    """The command line of the generator."""
    return [sys.executable, str(GENERATE)]
