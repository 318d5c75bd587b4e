# SPDX-License-Identifier: MIT
"""Runs the ```pycon blocks of Markdown files, each file one session: snippets.py FILE..."""

import doctest
import re
import sys
from pathlib import Path


def blocks(text):
    """The blocks, with blank lines for all else, so that a failure names its line."""
    kept, inside = [], False
    for line in text.splitlines():
        if re.match("```", line):
            inside = line == "```pycon"
            line = ""
        kept.append(line if inside else "")
    return "\n".join(kept) + "\n"


def main():
    failed = 0
    for name in sys.argv[1:]:
        test = doctest.DocTestParser().get_doctest(blocks(Path(name).read_text("utf-8")), {}, name, name, 0)
        result = doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(test)
        print(f"{name}: {result.attempted} examples, {result.failed} otherwise than printed")
        failed += result.failed or not result.attempted
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())
