# SPDX-License-Identifier: MIT
"""The package's README says what is so."""

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_readme(python):
    assert ", 0 otherwise than printed" in python(
        ROOT / "tests" / "snippets.py", ROOT / "bindings" / "python" / "README.md"
    )
