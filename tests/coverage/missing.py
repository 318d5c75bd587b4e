# SPDX-License-Identifier: MIT
"""Prints the lines and branches that a report of gcovr says were not run, with their source: missing.py JSON"""

import json
import sys
from pathlib import Path


def faults(line):
    """What was not run of a line; None when all was."""
    if line["count"] == 0:
        return "never"
    branches = [branch for branch in line["branches"] if not branch.get("throw")]
    missed = sum(branch["count"] == 0 for branch in branches)
    return f"{missed} of {len(branches)} branches not" if missed else None


def main():
    for file in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["files"]:
        source = Path(file["file"]).read_text(encoding="utf-8").splitlines()
        for line in file["lines"]:
            if (fault := faults(line)) and not line.get("gcovr/noncode"):
                number = line["line_number"]
                print(f"{file['file']}:{number}: {fault}: {source[number - 1].strip()}")


if __name__ == "__main__":
    main()
