# SPDX-License-Identifier: MIT
"""In Debian systems of their own with nothing else of ours: a build from the tarball where there is no Python, and the
packages installed by dpkg. Needs root and mmdebstrap, and Debian's packages in reach."""

import os
import re
import shutil
import subprocess

import pytest
from conftest import CONSUMER, need, run

RELEASE = "bookworm"


def make_root(folder, *packages):
    if os.geteuid() != 0:
        pytest.skip("a root of its own can only be made by root")
    need("mmdebstrap", "chroot")
    root = folder / "root"
    done = subprocess.run(["mmdebstrap", "--variant=minbase", "--mode=root", f"--include={','.join(packages)}",
                           # Manual pages are wanted, which small systems leave out.
                           "--dpkgopt=path-include=/usr/share/man/*", RELEASE, str(root)],
                          capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        pytest.skip("mmdebstrap could not make a root: " + done.stderr.strip().splitlines()[-1])
    return root


@pytest.fixture(scope="module")
def root(debs, tmp_path_factory):
    """A root with what the packages depend on."""
    others = set()
    for path in debs.values():
        others |= set(re.findall(r"(?:^|, )([a-z0-9.+-]+)", run("dpkg-deb", "--field", path, "Depends").strip()))
    return make_root(tmp_path_factory.mktemp("packages"), "gcc", "libc6-dev", "pkgconf", "man-db",
                     *sorted(others - debs.keys()))


def within(root, command):
    """What a shell in the root prints."""
    return run("chroot", root, "env", "-i", "HOME=/root", "LC_ALL=C.UTF-8",
               "PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "sh", "-ec", command)


@pytest.fixture(scope="module")
def installed(root, debs):
    for package in debs.values():
        shutil.copy(package, root / "root")
    shutil.copy(CONSUMER / "main.c", root / "root")
    within(root, "dpkg --install /root/*.deb && dpkg --audit")
    return root


def test_a_program_builds_by_pkg_config(installed):
    assert within(installed, "cd /root && gcc main.c $(pkg-config --cflags --libs csto) -o main && ./main").endswith(
        " Kazakhstan\n")
    assert "libcsto.so.0 => " in within(installed, "ldd /root/main")
    assert within(installed, "cd /root && gcc -static main.c $(pkg-config --static --cflags --libs csto) -o static && "
                             "./static").endswith(" Kazakhstan\n")


def test_python_imports_it(installed):
    assert within(installed, "cd / && /usr/bin/python3 -c 'import csto; print(csto.find(\"Казахстан\").id)'") == \
        "kazakhstan\n"


def test_bytecode_comes_with_the_package(installed):
    [package] = installed.glob("usr/lib/python3*/dist-packages/csto")
    assert list(package.glob("__pycache__/__init__.*.pyc"))


def test_sqlite_loads_it(installed, debs):
    if "libsqlite3-mod-csto" not in debs:
        pytest.skip("the SQLite extension is not built")
    assert within(installed, """python3 -c 'import sqlite3
base = sqlite3.connect(":memory:")
base.enable_load_extension(True)
base.load_extension("csto")
print(*base.execute("select csto_id(?)", ("Казахстан",)).fetchone())'""") == "kazakhstan\n"


def test_the_command_runs(installed):
    assert within(installed, "echo 'учения «Рубеж-2021»' | csto scan --tsv").split("\t")[4] == "rubezh"


@pytest.mark.parametrize("page", ["csto.1", "csto_find.3", "csto_lookup.3", "csto_match.3"])
def test_manual_pages_open(installed, page):
    name, _, section = page.partition(".")
    if not (installed / f"usr/share/man/man{section}/{page}.gz").exists():
        pytest.skip(f"the packages have no {page}")
    text = within(installed, f"MANPAGER=cat MANWIDTH=80 man --warnings {section} {name}")
    assert "NAME" in text and "warning" not in text


def test_what_was_installed_goes(installed, debs):
    within(installed, "dpkg --purge " + " ".join(debs))
    left = within(installed, "find /usr /etc /var/lib/dpkg/info -name '*csto*'")
    assert left == ""


def test_tarball_builds_where_there_is_no_python(tarball, tmp_path):
    root = make_root(tmp_path, "gcc", "libc6-dev", "cmake", "make")
    assert within(root, "command -v python3 swig || echo none") == "none\n"
    shutil.copy(tarball, root / "root")
    shutil.copy(CONSUMER / "main.c", root / "root")
    within(root, "cd /root && tar xf csto-*.tar.gz && cmake -S csto-*/ -B build && cmake --build build --parallel 2 && "
                 "cmake --install build && ldconfig")
    assert within(root, "cd /root && gcc main.c -lcsto -o main && ./main").endswith(" Kazakhstan\n")
    assert "kazakhstan" in within(root, "csto find Казахстан")
    within(root, "cmake --build /root/build --target uninstall")
    assert within(root, "find /usr/local -name '*csto*'") == ""
