# SPDX-License-Identifier: MIT
"""The commands of the generator, as they are run."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from conftest import DataSet
from ledger import project_release

HEADER = "#define CSTO_VERSION_MAJOR 1\n#  define CSTO_VERSION_MINOR 20\n#define CSTO_VERSION_PATCH 3\n"


def run(program: list[str], *arguments: object, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*program, *map(str, arguments)], capture_output=True, encoding="utf-8", cwd=cwd, check=False)


def test_check_of_clean_data_is_silent(small: DataSet, program: list[str]) -> None:
    result = run(program, "check", "--data", small.folder)
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")


def test_check_says_file_and_line(small: DataSet, program: list[str]) -> None:
    small.change("words.toml", 'role = "exercise"', 'role = "drill"')
    result = run(program, "check", "--data", small.folder, cwd=small.folder.parent)
    assert result.returncode == 1
    assert result.stdout == 'data/words.toml:2: "drill" is no role: expected exercise or link\n'


@pytest.mark.parametrize("command", ["tables", "counts", "ledger"])
def test_other_commands_refuse_faulty_data(small: DataSet, program: list[str], tmp_path: Path, command: str) -> None:
    small.change("words.toml", 'role = "exercise"', 'role = "drill"')
    further = ["--out", tmp_path / "out"] if command == "tables" else []
    result = run(program, command, "--data", small.folder, *further)
    assert result.returncode == 1
    assert result.stdout.endswith('words.toml:2: "drill" is no role: expected exercise or link\n')
    assert not (tmp_path / "out").exists()


def test_counts(small: DataSet, program: list[str]) -> None:
    lines = run(program, "counts", "--data", small.folder).stdout.splitlines()
    assert lines[:3] == ["entities\tstate\t1", "entities\texercise-series\t1", "entities\tedition\t2"]
    assert "names\tru\t3" in lines and "sources\tpress\t1" in lines and "disagreements\tall\t0" in lines


def test_ledger_appends(small: DataSet, program: list[str], tmp_path: Path) -> None:
    header = tmp_path / "csto.h"
    header.write_text(HEADER)
    before = (small.folder / "ids.tsv").read_text()
    small.change("ids.tsv", "drill\tedition\t0.2.0\n", "")
    result = run(program, "ledger", "--data", small.folder, "--header", header)
    assert (result.returncode, result.stdout) == (0, "")
    after = (small.folder / "ids.tsv").read_text()
    assert after == before.replace("drill\tedition\t0.2.0\n", "drill\tedition\t1.20.3\n")
    run(program, "ledger", "--data", small.folder, "--header", header)
    assert (small.folder / "ids.tsv").read_text() == after


def test_ledger_starts(small: DataSet, program: list[str], tmp_path: Path) -> None:
    (small.folder / "ids.tsv").unlink()
    result = run(program, "ledger", "--data", small.folder, "--header", tmp_path / "none.h")
    assert (result.returncode, result.stdout) == (0, "")
    lines = (small.folder / "ids.tsv").read_text().splitlines()
    assert all(line.startswith("# ") for line in lines[:2])
    assert lines[2:] == [
        "armenia\tstate\t0.1.0",
        "rubezh\texercise-series\t0.1.0",
        "rubezh-2021\tedition\t0.1.0",
        "drill\tedition\t0.1.0",
    ]


def test_ledger_does_not_hide_what_vanished(small: DataSet, program: list[str]) -> None:
    small.append("ids.tsv", "albania\tstate\t0.2.0\n")
    result = run(program, "ledger", "--data", small.folder)
    assert result.returncode == 1
    assert 'ids.tsv:8: the id "albania" has vanished' in result.stdout


@pytest.mark.parametrize(
    ("text", "release"), [(HEADER, "1.20.3"), (HEADER.replace("PATCH", "PATH"), "0.1.0"), ("", "0.1.0")]
)
def test_release_of_the_project(tmp_path: Path, text: str, release: str) -> None:
    header = tmp_path / "csto.h"
    header.write_text(text)
    assert project_release(header) == release


def test_nothing_is_written_beside_the_sources(small: DataSet, program: list[str]) -> None:
    folder = Path(program[1])
    before = sorted(folder.iterdir())
    run(program, "counts", "--data", small.folder)
    assert sorted(folder.iterdir()) == before
