# SPDX-License-Identifier: MIT
"""mypy --strict, pyright and stubtest on the package and the examples: check_types.py SOURCE."""

import subprocess
import sys
import sysconfig
from pathlib import Path

import csto
from environment import run

BIN = Path(sys.executable).parent
ALLOWED = Path(__file__).with_name("stubtest-allowed.txt")


def main():
    examples = sorted(Path(sys.argv[1], "examples").rglob("*.py"))
    package = Path(sysconfig.get_path("purelib"), "csto")
    for folder in sorted({example.parent for example in examples}):  # two of them may have one name
        run(BIN / "mypy", "--strict", *(example for example in examples if example.parent == folder))
    run(BIN / "mypy", "--strict", "-p", "csto")
    run(BIN / "pyright", "--pythonpath", sys.executable, package, *examples)
    # What SWIG makes and the package does not use is in no stub.
    run(BIN / "stubtest", "--ignore-missing-stub", "--allowlist", ALLOWED, "csto")
    wrong = [
        "csto.get('crrf').nmae",
        "csto.scan(1)",
        "x: int = csto.get('crrf').name",
        "csto.editions['x'].capital",
        "csto.fnid('x')",
    ]
    right = [
        "class Reader:",
        "    def read(self, size: int) -> bytes: return b''",
        "mentions: list[csto.Mention] = [*csto.scan_stream(Reader()), *csto.scan_stream(open('x')), "
        "*csto.scan_stream(open('x', 'rb'))]",
        "csto.map(['ОДКБ', b'CSTO', None])",
        "import numpy",
        "csto.scan_many(['CSTO'], threads=numpy.int64(2))",
    ]
    # Patterns take all fields of a row by place.
    rows = [name for name in csto.__all__ if hasattr(getattr(csto, name), "_fields")]
    patterns = [f"    case csto.{name}({', '.join('_' for _ in getattr(csto, name)._fields)}): pass" for name in rows]
    code = "\n".join(["import csto", *wrong, *right, "thing: object = None", "match thing:", *patterns])
    checked = subprocess.run([BIN / "mypy", "--strict", "-c", code], capture_output=True, encoding="utf-8")
    assert checked.stdout.count("error:") == len(wrong), checked.stdout  # the types say something


if __name__ == "__main__":
    main()
