# SPDX-License-Identifier: MIT
"""Prints which tests of a ctest report were skipped, and why: skipped.py REPORT."""

import sys
import xml.etree.ElementTree as xml


def reasons(output):
    """Why a test, or a part of a pytest run, was skipped: its lines that say so."""
    return [line for line in output.splitlines() if line.startswith(("skipped:", "SKIPPED "))]


def main():
    for case in xml.parse(sys.argv[1]).getroot().iter("testcase"):
        output = case.findtext("system-out") or ""
        whole = case.find("skipped") is not None
        lines = reasons(output) or (["skipped: without a reason"] if whole else [])
        for line in lines:
            print(f"{case.get('name')}: {line}")


if __name__ == "__main__":
    main()
