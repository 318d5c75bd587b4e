# SPDX-License-Identifier: MIT
"""pdoc makes a reference of the docstrings, with everything that is public in it: check_reference.py SOURCE."""

import tempfile
from pathlib import Path

import pdoc

import csto


def main():
    with tempfile.TemporaryDirectory() as folder:
        pdoc.pdoc("csto", output_directory=Path(folder))
        page = Path(folder, "csto.html").read_text(encoding="utf-8")
    missing = [name for name in csto.__all__ if f'id="{name}"' not in page]
    assert not missing, missing
    assert "swig" not in page.lower()
    for text in ("ISO 3166-1 alpha-2 code", "the longest names at the leftmost places", "csto.scan"):
        assert text in page, text


if __name__ == "__main__":
    main()
