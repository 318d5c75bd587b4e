# SPDX-License-Identifier: MIT
"""What the tests of the command share: the command itself, in CSTO_COMMAND as a path from the root."""

import os
import subprocess
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parent.parent.parent / "examples"


@pytest.fixture(scope="session")
def csto():
    """Runs the command; text for standard input may be str or bytes. Output is bytes."""
    command = os.environ["CSTO_COMMAND"]

    def run(*arguments, stdin=b"", **options):
        stdin = stdin.encode() if isinstance(stdin, str) else stdin
        environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
        environment |= options.pop("env", {})
        return subprocess.run([command, *arguments], input=stdin, capture_output=True, env=environment, **options)

    return run


@pytest.fixture
def rows(csto):
    """Scans a text and gives the columns of each mention, as text."""

    def scan(text, *options):
        output = csto("scan", "--tsv", *options, stdin=text).stdout
        return [line.split("\t") for line in output.decode().splitlines()]

    return scan


@pytest.fixture
def examples():
    return EXAMPLES
