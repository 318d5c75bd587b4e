# SPDX-License-Identifier: MIT
"""What changed between two states of the data, in lines for people."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import HERE, DataSet

FACT = """
[[state.fact]]
property = "strength"
value = "{}"
since = "{}"
confidence = "official"
sources = ["paper"]
"""
EDITION = """
[[edition]]
id = "rubezh-2025"
series = "rubezh"
year = 2025
confidence = "official"
sources = ["paper"]

[[edition.name]]
text = "Border-2025"
lang = "en"
type = "alias"
evidence = "marked"
until = "2026"
sources = ["charter"]
"""


def run(program: list[str], *arguments: object) -> subprocess.CompletedProcess[str]:
    command = [*program, "changes", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def old(tmp_path: Path) -> DataSet:
    shutil.copytree(HERE / "data", tmp_path / "old")
    return DataSet(tmp_path / "old").append("states.toml", FACT.format("17000", "2016"))


@pytest.fixture
def new(old: DataSet, tmp_path: Path) -> DataSet:
    shutil.copytree(old.folder, tmp_path / "new")
    return DataSet(tmp_path / "new")


def changes(program: list[str], old: DataSet, new: DataSet) -> list[str]:
    result = run(program, old.folder, new.folder)
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout.splitlines()


def test_nothing(program: list[str], old: DataSet, new: DataSet) -> None:
    assert changes(program, old, new) == [f"No change in the data since {old.folder}."]


@pytest.mark.parametrize(
    ("file", "before", "after", "lines"),
    [
        ("states.toml", '"17000"', '"18000"', ["~ armenia: strength 17000 → 18000 (paper)"]),
        ("states.toml", 'since = "2016"', 'since = "2017-05"',
         ["~ armenia: strength 17000: since 2016 → 2017-05"]),
        ("states.toml", '"17000"\nsince = "2016"', '"18000"\nsince = "2019"',
         ["- armenia: strength 17000, since 2016", "+ armenia: strength 18000, since 2019 (paper)"]),
        ("states.toml", '"Yerevan"', '"Gyumri"', ["~ armenia: capital Yerevan → Gyumri (charter, paper)"]),
        ("states.toml", '"Yerevan"\nsince = "1991-09-21"', '"Gyumri"\nuntil = "2001"\nnote = "Moved."',
         ["~ armenia: capital Yerevan → Gyumri; since 1991-09-21 → unknown; until open → 2001; another note "
          "(charter, paper)"]),
        ("states.toml", 'confidence = "corroborated"\nsources = [\n    "charter",',
         'confidence = "official"\nsources = [',
         ["~ armenia: capital Yerevan: confidence corroborated → official; - source charter"]),
        ("states.toml", 'membership = ["member"]', 'membership = ["suspended"]',
         ["- armenia: membership member", "+ armenia: membership suspended (charter)"]),
        ("states.toml", 'alpha2 = "AM"\n', "", ["- armenia: alpha2 AM"]),
        ("states.toml", 'value = "17000"', 'value = "17000"\npreferred = false\nnote = "A slip."',
         ["~ armenia: strength 17000: preferred yes → no; another note"]),
        ("states.toml", 'text = "Armeniia"', 'text = "Armenija"',
         ['- armenia: ru-Latn name "Armeniia" (transliteration)',
          '+ armenia: ru-Latn name "Armenija" (transliteration)']),
        ("states.toml", "{я|и|и|ю|ей|и}", "{я|и|и|ю}",
         ['~ armenia: ru name "Армения": other forms']),
        ("series.toml", 'type = "former"\nevidence = "look-up"', 'type = "alias"\nevidence = "marked"',
         ['~ rubezh: en name "Frontier": type former → alias; evidence look-up → marked']),
        ("sources.toml", 'id = "paper"\ntitle = "', 'id = "paper"\ntitle = "The ', ["~ source paper: another title"]),
    ],
)  # fmt: skip
def test_one_change(
    program: list[str], old: DataSet, new: DataSet, file: str, before: str, after: str, lines: list[str]
) -> None:
    new.change(file, before, after)
    assert changes(program, old, new) == lines


def test_a_new_thing_has_all_its_lines(program: list[str], old: DataSet, new: DataSet) -> None:
    new.append("editions.toml", EDITION)
    assert changes(program, old, new) == [
        "+ rubezh-2025 (edition)",
        "+ rubezh-2025: series rubezh (paper)",
        "+ rubezh-2025: year 2025 (paper)",
        '+ rubezh-2025: en name "Border-2025" (alias), until 2026 (charter)',
    ]


def test_what_is_gone(program: list[str], old: DataSet, new: DataSet) -> None:
    path = new.folder / "editions.toml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[: text.index('[[edition]]\nid = "drill"')], encoding="utf-8")
    new.change("ids.tsv", "drill\tedition\t0.2.0\n", "drill\tedition\t0.2.0\trubezh-2021\n")
    assert changes(program, old, new) == ["- drill: retired, now rubezh-2021"]


def test_bad_states(program: list[str], old: DataSet, tmp_path: Path) -> None:
    result = run(program, tmp_path / "nowhere", old.folder)
    assert result.returncode == 1
    assert "is neither a folder nor a revision of git with data" in result.stderr
    (tmp_path / "empty").mkdir()
    result = run(program, tmp_path / "empty", old.folder)
    assert result.returncode == 1
    assert result.stderr == f"{tmp_path / 'empty'}: no data: the file is missing or cannot be read\n"


def git(folder: Path, *arguments: str) -> None:
    name = ("-c", "user.name=Somebody", "-c", "user.email=somebody@example.org")
    subprocess.run(["git", "-C", str(folder), *name, *arguments], check=True, capture_output=True)


def test_since_the_last_release(program: list[str], old: DataSet) -> None:
    if shutil.which("git") is None:
        pytest.skip("git was not found")
    git(old.folder.parent, "init", "--quiet")
    git(old.folder.parent, "add", "old")
    git(old.folder.parent, "commit", "--quiet", "-m", "Data")
    result = run(program, "--data", old.folder)
    assert (result.returncode, result.stdout) == (0, "No release yet (no tag v...): all of the data are new.\n")
    git(old.folder.parent, "tag", "v0.1.0")
    assert run(program, "--data", old.folder).stdout == "No change in the data since v0.1.0.\n"
    old.change("states.toml", '"17000"', '"18000"')
    expected = "~ armenia: strength 17000 → 18000 (paper)\n"
    assert run(program, "--data", old.folder).stdout == expected
    assert run(program, "--data", old.folder, "HEAD", old.folder).stdout == expected
