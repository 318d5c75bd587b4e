# SPDX-License-Identifier: MIT
"""Runs README.md: readme.py README --prefix INSTALLED [--pythonpath FOLDER].

A ```c block is readme.c, a ```python block readme.py. In a ```console block, what follows `$ ` is a command, with the
installed copy and examples/ in reach, and the lines up to the next one are what it prints. Other blocks are not run.
"""

import argparse
import difflib
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

FILES = {"c": "readme.c", "python": "readme.py"}


def blocks(text):
    """Each fenced block as (language, content)."""
    return re.findall(r"^```(\w+)\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def sessions(content):
    """Each command of a console block with the output that is printed below it."""
    for part in re.split(r"^\$ ", content, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        yield command, output


def environment(prefix, pythonpath):
    library = next(prefix.rglob("libcsto.so")).parent
    found = {**os.environ, "PATH": f"{prefix}/bin:{Path(sys.executable).parent}:{os.environ['PATH']}",
             "LD_LIBRARY_PATH": str(library), "PKG_CONFIG_PATH": str(library / "pkgconfig"),
             "PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"}
    if pythonpath:
        found["PYTHONPATH"] = str(pythonpath)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("readme", type=Path)
    parser.add_argument("--prefix", type=Path, required=True)
    parser.add_argument("--pythonpath", type=Path)
    args = parser.parse_args()
    ran = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "examples").symlink_to(args.readme.resolve().parent / "examples")
        for language, content in blocks(args.readme.read_text(encoding="utf-8")):
            if language in FILES:
                Path(folder, FILES[language]).write_text(content, encoding="utf-8")
            elif language == "console":
                for command, expected in sessions(content):
                    done = subprocess.run(command, shell=True, cwd=folder, stdout=subprocess.PIPE, encoding="utf-8",
                                          env=environment(args.prefix, args.pythonpath))
                    ran += 1
                    if done.returncode != 0 or done.stdout != expected:
                        failed += 1
                        print(f"$ {command}\nexit status {done.returncode}")
                        print("\n".join(difflib.unified_diff(expected.splitlines(), done.stdout.splitlines(),
                                                             "in the file", "printed", lineterm="")))
    print(f"{ran} commands, {failed} otherwise than printed")
    return failed > 0 or ran == 0


if __name__ == "__main__":
    sys.exit(main())
