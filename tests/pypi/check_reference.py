# SPDX-License-Identifier: MIT
"""Sphinx makes a reference of the docstrings, with everything that is public in it: check_reference.py SOURCE."""

import sys
import tempfile
from pathlib import Path

from environment import run

import csto


def main():
    source = Path(sys.argv[1], "bindings", "python", "reference")
    with tempfile.TemporaryDirectory() as folder:
        run(sys.executable, "-m", "sphinx", "-q", "-W", "-b", "html", source, folder)
        page = Path(folder, "index.html").read_text(encoding="utf-8")
    data = {name for name in csto.__all__ if not callable(getattr(csto, name))}
    missing = [name for name in set(csto.__all__) - data if f'id="csto.{name}"' not in page]
    assert not missing, missing
    assert "swig" not in page.lower()
    for text in ("ISO 3166-1 alpha-2 code", "longest names at the leftmost places", 'id="csto.MemberState.capital"'):
        assert text in page, text


if __name__ == "__main__":
    main()
