# SPDX-License-Identifier: MIT
"""The examples in the pages that speak of other packages: check_snippets.py SOURCE."""

import sys
from pathlib import Path

from environment import run


def main():
    source = Path(sys.argv[1])
    pages = [source / "bindings" / "python" / name for name in ("data-frames.md", "coming-from.md")]
    run(sys.executable, source / "tests" / "snippets.py", *pages, cwd=source)


if __name__ == "__main__":
    main()
