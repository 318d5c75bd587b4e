# SPDX-License-Identifier: MIT
"""What the library holds is what lib/data says, row by row: $CSTO_WALK prints it, data_rows.py says what is due."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from data_rows import Folder, Row

DATA = Path(__file__).resolve().parents[2] / "lib" / "data"


def walk(*ids: str) -> list[Row]:
    printed = subprocess.run([os.environ["CSTO_WALK"], *ids], check=True, capture_output=True).stdout.decode("utf-8")
    return [tuple(line.split("\t")) for line in printed.split("\n")[:-1]]


@pytest.fixture(scope="module")
def folder() -> Folder:
    return Folder(DATA)


@pytest.fixture(scope="module")
def held() -> list[Row]:
    return walk()


@pytest.fixture(scope="module")
def due(folder: Folder) -> list[Row]:
    return folder.rows()


def of(rows: list[Row], *what: str) -> list[Row]:
    return [row for row in rows if row[0] in what]


@pytest.mark.parametrize("what", ["source", "field", "code", "fact", "name", "counts"])
def test_every_row_is_held_in_the_order_of_the_data(held: list[Row], due: list[Row], what: str) -> None:
    assert set(of(held, what)) - set(of(due, what)) == set(), "held, and not in lib/data"
    assert set(of(due, what)) - set(of(held, what)) == set(), "in lib/data, and not held"
    assert of(held, what) == of(due, what)
    assert of(due, what)


def test_release_entities_and_totals(held: list[Row], due: list[Row]) -> None:
    assert of(held, "release", "entity", "totals") == of(due, "release", "entity", "totals")


def test_relations_hold_both_ways_and_each_once(held: list[Row], due: list[Row]) -> None:
    relations = of(held, "relation")
    assert len(relations) == len(set(relations))
    assert set(relations) == set(of(due, "relation"))


def test_nothing_else_is_held(held: list[Row], due: list[Row]) -> None:
    assert sorted(held) == sorted(due)


def test_every_id_ever_released_leads_to_its_thing(folder: Folder) -> None:
    successor = {id: after[0] for id, _, _, *after in folder.ledger if after}
    expected = []
    for id, *_ in folder.ledger:
        last = id
        while last in successor:
            last = successor[last]
        expected.append(("get", id.upper(), last))
    assert walk(*(id for _, id, _ in expected)) == expected
