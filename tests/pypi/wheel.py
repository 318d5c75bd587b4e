# SPDX-License-Identifier: MIT
"""Wheels from a checkout and from an sdist of which the checkout is gone; every Python that is here takes the wheel.

Those without the lock (python3.14t) take one of their own, since the limited API is not for them.

wheel.py PYTHON SOURCE WORK: the wheel is left in WORK/wheel.
"""

import glob
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

from environment import clean, environment, run

NOT_SOURCE = shutil.ignore_patterns("build", ".git", "__pycache__", ".pytest_cache")
VERSIONS = ["3.11", "3.12", "3.13", "3.14", "3.15"]


def one(pattern):
    """The one file of a pattern."""
    (found,) = glob.glob(str(pattern))
    return Path(found)


def contents(wheel):
    """What is in a wheel, but for times."""
    return sorted(name for name in zipfile.ZipFile(wheel).namelist())


def build(python, source, work):
    """The wheel of the checkout; the same from an sdist."""
    checkout, wheels, sdists = work / "checkout", work / "wheel", work / "sdist"
    for folder in (checkout, wheels, sdists, work / "from-sdist"):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(source, checkout, ignore=NOT_SOURCE)
    run(python, "-m", "pip", "wheel", "-q", "--no-deps", "-w", wheels, checkout / "bindings" / "python", env=clean())
    run(python, "-m", "build", "--sdist", "-o", sdists, checkout, env=clean(), stdout=subprocess.DEVNULL)
    shutil.rmtree(checkout)  # an sdist that needs it does not build
    sdist = one(sdists / "csto-*.tar.gz")
    run(python, "-m", "pip", "wheel", "-q", "--no-deps", "-w", work / "from-sdist", sdist, env=clean())
    wheel = one(wheels / "csto-*.whl")
    assert contents(wheel) == contents(one(work / "from-sdist" / "csto-*.whl"))
    assert re.search(r"-cp311-abi3-\w+\.whl$", wheel.name), wheel.name
    return wheel


def check(python, wheel):
    """What the tools for wheels say of it; the metadata is whole."""
    bin = Path(python).parent
    run(bin / "abi3audit", "--strict", wheel)
    said = subprocess.run([bin / "auditwheel", "show", wheel], check=True, capture_output=True, encoding="utf-8").stdout
    assert "manylinux" in said, said
    run(python, "-m", "twine", "check", "--strict", wheel)
    names = contents(wheel)
    assert "csto/py.typed" in names and "csto/native.pyi" in names and not [name for name in names if "libcsto" in name]


def pythons(free=""):
    """Every Python from 3.11 on that is here, once a version; with "t" those without the lock."""
    found = {}
    home = Path.home() / ".pyenv" / "versions"
    for version in VERSIONS:
        here = home.glob(f"{version}.*{free}/bin/python{version}{free}")
        for candidate in [*sorted(here), shutil.which(f"python{version}{free}")]:
            if candidate and version not in found:
                command = [candidate, "-c", "import venv, ensurepip, sys; print(sys.version.split()[0])"]
                said = subprocess.run(command, capture_output=True, encoding="utf-8")
                if said.returncode == 0 and said.stdout.startswith(version):
                    found[version] = candidate
    return found


def try_out(python, folder, source, wheel, packages, script):
    """The tests of the package, and a script, with a wheel in a Python."""
    inside = environment(folder, python, packages, wheel)
    run(inside, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", source / "tests" / "python", env=clean())
    run(inside, Path(__file__).with_name(script), env=clean())
    print(f"{python}: {wheel.name} passes the tests", flush=True)


def try_without_lock(source, work):
    """Each Python without the lock builds a wheel from the sdist, and tries it out."""
    found = pythons("t")
    if not found:
        print("no Python without the lock was found (python3.13t and later)")
    for version, python in found.items():
        builder = environment(work / f"build-{version}t", python, ["pip"])
        wheels = work / f"wheel-{version}t"
        shutil.rmtree(wheels, ignore_errors=True)
        sdist = one(work / "sdist" / "csto-*.tar.gz")
        run(builder, "-m", "pip", "wheel", "-q", "--no-deps", "-w", wheels, sdist, env=clean())
        wheel = one(wheels / f"csto-*-cp{version.replace('.', '')}t-*.whl")
        try_out(python, work / f"python-{version}t", source, wheel, ["pytest"], "free_threading.py")


def main():
    python, source, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    work.mkdir(parents=True, exist_ok=True)
    tools = environment(work / "tools", python, ["pip", "build", "abi3audit", "auditwheel", "twine"])
    wheel = build(tools, source, work)
    check(tools, wheel)
    print(wheel.name)
    for version, candidate in pythons().items():
        try_out(candidate, work / f"python-{version}", source, wheel, ["pytest", "hypothesis"], "subinterpreters.py")
    try_without_lock(source, work)


if __name__ == "__main__":
    main()
