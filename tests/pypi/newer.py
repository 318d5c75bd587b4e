# SPDX-License-Identifier: MIT
"""The wheel on the Pythons of Debian's coming release, most of them newer than any here: newer.py SOURCE WORK.

They are put into a folder of their own. Needs root, mmdebstrap, and Debian's packages in reach.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from environment import run, skip

SUITE = "testing"
# A mirror that stands still is good enough here.
ROOT = ["--variant=apt", "--mode=root", '--aptopt=Acquire::Check-Valid-Until "false"']
PACKAGES = ["python3-pytest", "python3-hypothesis"]


def inside(root, *command):
    """A command in the folder, and what it prints."""
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}
    print("$", *command, flush=True)
    done = subprocess.run(
        ["chroot", root, *command],
        env=environment | {"PYTHONPATH": "/csto/wheel", "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


def make(root):
    """The folder, with every Python from 3.11 on that the release has; their names."""
    made = subprocess.run(
        ["mmdebstrap", *ROOT, f"--include={','.join(PACKAGES)}", SUITE, root], capture_output=True, encoding="utf-8"
    )
    if made.returncode != 0:
        skip(f"mmdebstrap could not make a folder of {SUITE}: {made.stderr.strip().splitlines()[-1]}")
    names = inside(root, "apt-cache", "pkgnames", "python3.").split()
    found = [name for name in names if re.fullmatch(r"python3\.\d+", name) and int(name[8:]) >= 11]
    inside(root, "apt-get", "install", "-q", "-y", "--no-install-recommends", *found)
    return sorted(found, key=lambda name: int(name[8:]))


def main():
    source, work = map(Path, sys.argv[1:3])
    (wheel,) = (work / "wheel").glob("csto-*.whl")
    if os.geteuid() != 0 or shutil.which("mmdebstrap") is None:
        skip("a folder with another Debian needs root and mmdebstrap")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "root")
        pythons = make(root)
        tree = root / "csto" / "source"
        shutil.copytree(source, tree, ignore=shutil.ignore_patterns("build", ".git", "__pycache__"))
        zipfile.ZipFile(wheel).extractall(root / "csto" / "wheel")
        for python in pythons:
            tests = ["-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", "/csto/source/tests/python"]
            print(inside(root, python, *tests))
            print(inside(root, python, "/csto/source/tests/pypi/subinterpreters.py"))
            print(f"{inside(root, python, '-VV').strip()}: {wheel.name} passes the tests", flush=True)
        run("rm", "-rf", "--one-file-system", root)


if __name__ == "__main__":
    main()
