# SPDX-License-Identifier: MIT
"""The account of a dossier: every item of a small one is in the data, merged, or left out; else the account fails."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from conftest import DataSet

STATES = """
[[state]]
id = "hayastan"
iso_alpha2 = "AM"
capital_en = "Yerevan"
sources = ["charter"]

[state.names]
en_short = "Armenia"
en_official = "Republic of Armenia"
en_variants = []
ru_short = "Армения"

[[state.period]]
kind = "member"
from = "1991"
sources = ["charter"]
"""
EXERCISES = """
[[series]]
id = "rubezh"
sources = ["charter"]

[[series.name]]
text = "Рубежа"
lang = "ru"

[[series.edition]]
id = "rubezh-2021"
year = 2021
start = "2021-09"
hosts = ["AM"]
sources = ["charter"]

[[series.edition]]
id = "rubezh-1999"
year = 1999
sources = ["memory"]

[[series.disagreement]]
field = "rubezh-2021.start"
claims = ["7 September", "8 September"]
sources = ["charter"]
"""
SOURCES = """
[[source]]
id = "charter"

[[source]]
id = "newspaper"
"""
MERGED = "state\thayastan\t\t\tarmenia\nsource\tnewspaper\t\t\tpaper\n"
LEFT_OUT = """\
edition\trubezh-1999\t\tan exercise\tKnown from memory only.
name\thayastan\ten\tRepublic of Armenia\tNo source.
"""


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    folder = tmp_path / "dossier"
    for part, file, text in (("a", "states", STATES), ("b", "exercises", EXERCISES), ("b", "sources", SOURCES)):
        (folder / part).mkdir(parents=True, exist_ok=True)
        (folder / part / f"{file}.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def accounted(small: DataSet) -> DataSet:
    period = "membership = [\"member\"]\n"
    fact = '\n[[state.fact]]\nproperty = "membership"\nvalue = "member"\nsince = "1991-09-21"\n'
    small.change("states.toml", period, "")
    small.append("states.toml", fact + 'confidence = "official"\nsources = ["paper"]\n')
    (small.folder / "merged.tsv").write_text(MERGED, encoding="utf-8")
    (small.folder / "left-out.tsv").write_text(LEFT_OUT, encoding="utf-8")
    return small


def run(program: list[str], dossier: Path, data: Path) -> subprocess.CompletedProcess[str]:
    command = [*program, "account", str(dossier), "--data", str(data)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def test_everything_has_its_place(accounted: DataSet, program: list[str], dossier: Path) -> None:
    result = run(program, dossier, accounted.folder)
    assert result.stderr == ""
    assert result.stdout.splitlines() == [
        "disagreement\t1 in the dossier = 1 in the data + 0 merged + 0 left out",
        "edition\t2 in the dossier = 1 in the data + 0 merged + 1 left out",
        "fact\t7 in the dossier = 6 in the data + 0 merged + 1 left out",
        "name en\t2 in the dossier = 1 in the data + 0 merged + 1 left out",
        "name ru\t2 in the dossier = 2 in the data + 0 merged + 0 left out",
        "series\t1 in the dossier = 1 in the data + 0 merged + 0 left out",
        "source\t2 in the dossier = 1 in the data + 1 merged + 0 left out",
        "state\t1 in the dossier = 0 in the data + 1 merged + 0 left out",
    ]
    assert result.returncode == 0


@pytest.mark.parametrize(
    ("file", "old", "new", "missing"),
    [
        ("a/states.toml", 'capital_en = "Yerevan"', 'capital_en = "Gyumri"', "fact | hayastan | capital_en | Gyumri"),
        ("a/states.toml", 'from = "1991"', 'from = "1992"', "fact | hayastan | member | 1992"),
        ("a/states.toml", '"Армения"', '"Арарат"', "name | hayastan | ru | Арарат"),
        ("b/exercises.toml", 'start = "2021-09"', 'start = "2021-09-08"', "fact | rubezh-2021 | start | 2021-09-08"),
        ("b/exercises.toml", "year = 2021", "year = 2022", "fact | rubezh-2021 | year | 2022"),
        ("b/exercises.toml", '"8 September"]\nsources = ["charter"]', '"8 September"]\nsources = ["charter", "blog"]',
         "disagreement | rubezh | rubezh-2021.start | 7 September / 8 September"),
        ("b/sources.toml", 'id = "newspaper"', 'id = "blog"', "source | blog"),
    ],
)  # fmt: skip
def test_what_has_no_place_fails(
    accounted: DataSet, program: list[str], dossier: Path, file: str, old: str, new: str, missing: str
) -> None:
    path = dossier / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")
    result = run(program, dossier, accounted.folder)
    assert result.returncode == 1
    assert result.stdout.splitlines()[-1] == f"missing: {missing}"
    assert "+ 1 MISSING" in result.stdout


def test_what_stands_twice_is_merged(accounted: DataSet, program: list[str], dossier: Path) -> None:
    (dossier / "c").mkdir()
    (dossier / "c" / "names.toml").write_text('[[name]]\nentity = "armenia"\nlang = "en"\ntext = "ARMENIA"\n')
    lines = run(program, dossier, accounted.folder).stdout.splitlines()
    assert "name en\t3 in the dossier = 1 in the data + 1 merged + 1 left out" in lines


def test_no_dossier(small: DataSet, program: list[str], tmp_path: Path) -> None:
    result = run(program, tmp_path / "none", small.folder)
    assert result.returncode == 1
    assert "no dossier: expected folders with TOML files" in result.stderr


@pytest.mark.parametrize("text", ["x = ", 'title = "a text"', '[[state]]\nalpha2 = "AM"'])
def test_no_toml_of_a_dossier(small: DataSet, program: list[str], dossier: Path, text: str) -> None:
    (dossier / "a" / "states.toml").write_text(text)
    result = run(program, dossier, small.folder)
    assert result.returncode == 1
    assert result.stderr.startswith(f"{dossier / 'a' / 'states.toml'}: cannot be read as a part of a dossier: ")


@pytest.mark.parametrize(
    ("file", "line", "expected"),
    [
        ("merged.tsv", "state\thayastan\t\t\tararat", 'nothing has the id "ararat": expected what it was merged into'),
        ("merged.tsv", "state\thayastan\tarmenia",
         "expected what, id, about, value, into with one tab between them; about and value may be empty"),
        ("left-out.tsv", "state\tarmenia\t\t\tNo source.",
         'the state "armenia" is in the data: expected no line that it is left out'),
        ("left-out.tsv", "name\tarmenia\ten\tARMENIA\tNo source.",
         'the name "ARMENIA" is in the data: expected no line that it is left out'),
        ("left-out.tsv", "source\tpaper\t\t\tNot read.",
         'the source "paper" is in the data: expected no line that it is left out'),
        ("left-out.tsv", "person\tnobody\t\t\tA.\nperson\tnobody\t\t\tB.", "stands in left-out.tsv:1 already"),
    ],
)  # fmt: skip
def test_faults_beside_the_data(small: DataSet, file: str, line: str, expected: str) -> None:
    (small.folder / file).write_text(line + "\n", encoding="utf-8")
    assert small.faults() == [f"{file}:{line.count(chr(10)) + 1}: {expected}"]


def test_left_out_is_counted(accounted: DataSet, program: list[str]) -> None:
    command = [*program, "counts", "--data", str(accounted.folder)]
    lines = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout.splitlines()
    assert "left out\tname\t1" in lines and "left out\tall\t2" in lines
