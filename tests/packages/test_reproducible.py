# SPDX-License-Identifier: MIT
"""Two builds of the same source, by other users in other folders, times, locales and numbers of jobs, give the same
bytes. They share SOURCE_DATE_EPOCH and the tools."""

import os
import pwd
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from conftest import CMAKE, DOCUMENTED, NO_TESTS, need, unpack

EPOCH = "1700000000"
WAYS = [
    {"folder": "one", "umask": 0o022, "jobs": "1", "user": None,
     "environment": {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "1"}},
    {"folder": "another/place/further/down", "umask": 0o077, "jobs": "3", "user": "nobody",
     "environment": {"TZ": "Asia/Bishkek", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"}},
]
LIBRARIES = ("libcsto.so.*", "libcsto.a", "csto", "native*.so", "csto.json", "csto.sqlite", "csto-*.tar.gz")


def build(source, way):
    """Builds the source in its folder with all that can be made of it, and gives the folder of the build."""
    user = way["user"] if os.geteuid() == 0 else None
    if user:
        who = pwd.getpwnam(user)
        for path in [source.parent, *source.parent.rglob("*")]:
            os.chown(path, who.pw_uid, who.pw_gid)
    folder = source.parent / "build"
    environment = {**os.environ, **way["environment"], "SOURCE_DATE_EPOCH": EPOCH, "HOME": str(source.parent)}

    def run(*command, cwd=None):
        done = subprocess.run(command, cwd=cwd or source.parent, env=environment, umask=way["umask"], user=user,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
        assert done.returncode == 0, done.stdout

    # Debugging information would hold the folders.
    run(CMAKE, "-S", str(source), "-B", str(folder), f"-DPython3_EXECUTABLE={sys.executable}", *NO_TESTS, *DOCUMENTED,
        "-DCMAKE_INSTALL_PREFIX=/usr", "-DCMAKE_C_FLAGS=-g")
    run(CMAKE, "--build", str(folder), "--parallel", way["jobs"])
    run(CMAKE, "--build", str(folder), "--target", "package_source")
    if shutil.which("dpkg-deb"):
        run("cpack", "-G", "DEB", cwd=folder)
    if shutil.which("rpmbuild"):
        run("cpack", "-G", "RPM", cwd=folder)
    return folder


@pytest.fixture(scope="module")
def builds(tarball):
    with tempfile.TemporaryDirectory() as top:
        os.chmod(top, 0o755)
        folders = []
        for way in WAYS:
            place = Path(top, way["folder"])
            place.mkdir(parents=True)
            source = unpack(tarball, place).rename(place / f"source-{way['jobs']}")
            shutil.rmtree(source / "lib/tables")  # so that each build makes them
            folders.append(build(source, way))
        yield folders


def found(folder, pattern):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob(pattern)
            if path.is_file() and "_CPack_Packages" not in path.parts and "CMakeFiles" not in path.parts}


@pytest.mark.parametrize("pattern", [*LIBRARIES, "*.deb", "*.rpm"])
def test_same_bytes(builds, pattern):
    if pattern == "*.deb":
        need("dpkg-deb")
    if pattern == "*.rpm":
        need("rpmbuild")
    one, other = (found(folder, pattern) for folder in builds)
    assert one and one.keys() == other.keys()
    assert [name for name in one if one[name] != other[name]] == []
