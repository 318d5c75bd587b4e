# SPDX-License-Identifier: MIT
"""The command when memory runs out at its n-th allocation, for every n: it answers as always or says so.

CSTO_COMMAND is the command, CSTO_FAILING the library of failing.c."""

import os
import subprocess
from pathlib import Path

import pytest

SAMPLE = Path(__file__).resolve().parents[2] / "examples/sample.txt"
TEXT = SAMPLE.read_bytes() * 20

COMMANDS = [
    ["scan"], ["scan", "--json"], ["scan", "--tsv", "--all"],
    ["find", "Rubezh-2021", "Belorusia"], ["find", "--json", "CSTO"],
    ["show", "crrf"], ["show", "--json", "rubezh"], ["show", "nothing"], ["list", "body"], ["list", "--json", "person"],
]


def run(arguments, at=0, onwards=0):
    """Status, output, errors, and how many allocations there were (0 when it could not say)."""
    reader, writer = os.pipe()
    environment = os.environ | {"LD_PRELOAD": os.environ["CSTO_FAILING"], "CSTO_FAIL_AT": str(at),
                                "CSTO_FAIL_ON": str(onwards), "CSTO_FAIL_REPORT": str(writer), "LC_ALL": "C"}
    done = subprocess.run([os.environ["CSTO_COMMAND"], *arguments], input=TEXT, capture_output=True, env=environment,
                          pass_fds=[writer], timeout=60)
    os.close(writer)
    with os.fdopen(reader) as report:
        count = report.read()
    return done.returncode, done.stdout, done.stderr, int(count or 0)


@pytest.mark.parametrize("onwards", [0, 1])
@pytest.mark.parametrize("arguments", COMMANDS, ids=" ".join)
def test_every_allocation_may_fail(arguments, onwards):
    status, output, errors, count = run(arguments)
    assert status in (0, 1, 2) and count > 0
    refused = 0
    for at in [*range(1, min(count, 60) + 1), *range(60, count + 1, max(1, count // 40))]:
        found = run(arguments, at, onwards)
        assert found[0] in (0, 1, 2, 127), (at, found)  # no signal; 127: the loader had none
        if found[0] == status:
            # What cannot be written as it was is not written as if it were: the answer is the same, or not the status.
            assert found[1] == output, at
        else:
            assert found[2] != b"", at
            refused += 1
    if onwards and arguments[0] in ("scan", "find"):
        assert refused > 0  # these cannot do without memory
