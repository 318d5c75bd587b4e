# SPDX-License-Identifier: MIT
"""What the linker and the loader do for safety is on: hardening.py FILE...

No stack or segment is both writable and executable, relocations are done at the start and then read-only, nothing is
looked for in folders that the file names, programs are position independent."""

import re
import subprocess
import sys


def readelf(*options):
    command = ["readelf", "-W", *options]
    return subprocess.run(command, check=True, capture_output=True, text=True, env={"LC_ALL": "C"}).stdout


def faults(path):
    header, segments, dynamic = readelf("-h", path), readelf("-l", path), readelf("-d", path)
    stack = re.search(r"^\s*GNU_STACK\s+(?:0x\w+\s+){5}([RWE]+)", segments, re.M)
    flags = " ".join(re.findall(r"\(FLAGS(?:_1)?\)\s+(.*)", dynamic))
    # The loader does not bind later what there is none of.
    binds_late = "(JMPREL)" in dynamic and not re.search(r"BIND_NOW|\bNOW\b", flags)
    return [fault for fault, is_so in {
        "it is no position independent code": not re.search(r"Type:\s+DYN", header),
        "its stack may be executable": stack is None or "E" in stack[1],
        "a segment is writable and executable": re.search(r"^\s*LOAD\s+(?:0x\w+\s+){5}RWE", segments, re.M),
        "its relocations stay writable (no RELRO)": "GNU_RELRO" not in segments,
        "functions are bound late (no BIND_NOW), so the table of them stays writable": binds_late,
        "it relocates its text": "TEXTREL" in dynamic,
        "it looks for libraries in folders of its own": re.search(r"\((RPATH|RUNPATH)\)", dynamic),
    }.items() if is_so]


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    found = [f"{path}: {fault}" for path in sys.argv[1:] for fault in faults(path)]
    print("\n".join(found) or f"{len(sys.argv) - 1} files are hardened")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
