# SPDX-License-Identifier: MIT
"""Every message of the check: the small data set with one change, and what the check says of it."""

from __future__ import annotations

import fault_cases_meaning
import fault_cases_reading
import fault_cases_schema
import pytest
from conftest import DataSet
from fault_cases import Change

ALL = [
    pytest.param(case, id=f"{group.lower()}: {name}")
    for module in (fault_cases_reading, fault_cases_meaning, fault_cases_schema)
    for group, cases in vars(module).items()
    if group.isupper()
    for name, case in cases.items()
]


@pytest.mark.parametrize("case", ALL)
def test_message(small: DataSet, case: Change) -> None:
    assert small.change(case.file, case.old, case.new).faults() == list(case.expected)


def test_clean(small: DataSet) -> None:
    assert small.faults() == []


def test_all_faults_at_once_in_order(small: DataSet) -> None:
    small.change("words.toml", 'role = "exercise"', 'role = "drill"')
    small.change("editions.toml", "year = 2021", 'year = "2021"')
    small.change("editions.toml", 'type = "alias"\n', "")
    assert [fault.split(": ")[0] for fault in small.faults()] == ["editions.toml:4", "editions.toml:16", "words.toml:2"]


def test_missing_file_hides_what_stands_in_it_only(small: DataSet) -> None:
    (small.folder / "states.toml").unlink()
    assert small.faults() == ["states.toml:1: the file is missing or cannot be read"]


def test_missing_sources(small: DataSet) -> None:
    (small.folder / "sources.toml").unlink()
    assert small.faults() == ["sources.toml:1: the file is missing or cannot be read"]


def test_unknown_file(small: DataSet) -> None:
    (small.folder / "bodys.toml").write_text("")
    assert small.faults() == ["bodys.toml:1: unknown file: no kind of schema.toml stands in it"]


def test_not_utf8(small: DataSet) -> None:
    path = small.folder / "words.toml"
    path.write_bytes(path.read_bytes() + b"# \xff\n")
    assert small.faults() == ["words.toml:5: not UTF-8"]


def test_line_ends_of_other_systems(small: DataSet) -> None:
    path = small.folder / "words.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert small.faults() == []


def test_too_many_names(small: DataSet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("check_names.MAX_NAMES", 5)
    assert small.faults() == ["series.toml:21: there are 9 names: expected at most 5"]
