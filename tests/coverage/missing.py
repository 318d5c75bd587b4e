# SPDX-License-Identifier: MIT
"""Prints what a report of gcovr says was not run, with its source, and fails for a line that accepted.txt does not name.

missing.py JSON"""

import json
import sys
from pathlib import Path


def accepted():
    lines = Path(__file__).with_name("accepted.txt").read_text(encoding="utf-8").splitlines()
    return {line for line in lines if line.startswith("lib/")}


def missing(line):
    """What was not run of a line: "never", some of its branches, or None."""
    if line["count"] == 0:
        return "never"
    missed = sum(branch["count"] == 0 for branch in line["branches"])
    return f"{missed} of {len(line['branches'])} branches not" if missed else None


def main():
    files = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))["files"]
    never, lines = set(), 0
    for file in files:
        source = Path(file["file"]).read_text(encoding="utf-8").splitlines()
        for line in file["lines"]:
            if line.get("gcovr/noncode"):
                continue
            lines += 1
            if what := missing(line):
                text = source[line["line_number"] - 1].strip()
                print(f"{file['file']}:{line['line_number']}: {what}: {text}")
                if what == "never":
                    never.add(f"{file['file']}: {text}")
    if lines < 500:
        sys.exit(f"the report has {lines} lines: it is read wrongly, or of something else")
    faults = [f"not run, and not accepted: {line}" for line in sorted(never - accepted())]
    faults += [f"accepted as not run, and run or gone: {line}" for line in sorted(accepted() - never)]
    print("\n".join(faults) or f"{lines} lines, all run but those of accepted.txt")
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
