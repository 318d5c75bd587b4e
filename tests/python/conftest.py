# SPDX-License-Identifier: MIT
"""What the tests of the Python package share. PYTHONPATH says where the built package is: <build>/bindings/python."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import csto

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"

# Every collection, under its public name.
COLLECTIONS = {name: getattr(csto, name) for name in csto.__all__ if isinstance(getattr(csto, name), csto.Collection)}
ENTITIES = [entity for name, collection in COLLECTIONS.items() if name != "sources" for entity in collection]


@pytest.fixture
def collections():
    return COLLECTIONS


@pytest.fixture
def entities():
    return ENTITIES


@pytest.fixture
def python():
    """Runs code or a script in a fresh interpreter that has the package, and gives what it prints."""

    def run(*arguments, status=0):
        folder = str(Path(csto.__file__).parents[1])
        environment = {**os.environ, "PYTHONPATH": folder, "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run([sys.executable, *arguments], capture_output=True, env=environment, encoding="utf-8")
        assert done.returncode == status, done.stderr
        return done.stdout if status == 0 else done.stderr

    return run


@pytest.fixture
def examples():
    return EXAMPLES
