# SPDX-License-Identifier: MIT
"""The RPM packages, as rpmbuild makes and rpm reads them."""

import pytest
from conftest import cpack, need, run

FILES = {
    "libcsto0": ["libcsto.so.0", "libcsto.so.0.1.0"],
    "libcsto-devel": ["csto.h", "libcsto.a", "libcsto.so", "csto.pc", "cstoConfig.cmake"],
    "csto": ["bin/csto"],
    "python3-csto": ["csto/__init__.py"],
}


@pytest.fixture(scope="module")
def rpms(packages_build):
    need("rpmbuild", "rpm")
    return cpack(packages_build, "RPM", "rpm")


def test_files(rpms):
    assert FILES.keys() <= rpms.keys()
    for name, files in FILES.items():
        listed = run("rpm", "-qpl", rpms[name]).splitlines()
        for file in files:
            assert any(line.endswith("/" + file) for line in listed), (name, file, listed)
        assert f"/usr/share/licenses/{name}/LICENSE" in listed
        # What another package owns too is not claimed.
        assert not {"/usr", "/usr/bin", "/usr/share", "/usr/share/licenses", "/usr/lib/python3"} & set(listed)


def test_requires(rpms):
    requires = {name: run("rpm", "-qp", "--requires", path) for name, path in rpms.items()}
    assert "libc.so.6" in requires["libcsto0"]
    assert "libcsto0 = 0.1.0\n" in requires["libcsto-devel"]
    assert "libcsto.so.0()(64bit)\n" in run("rpm", "-qp", "--provides", rpms["libcsto0"])
    assert "python(abi) = 3." in requires["python3-csto"]


def test_installs(rpms, tmp_path):
    """Unpacked by rpm, as far as rpm can without a system of its kind below it."""
    need("rpm2cpio", "cpio")
    for path in rpms.values():
        run("sh", "-c", f"rpm2cpio '{path}' | cpio --quiet -idm", cwd=tmp_path)
    assert "Kazakhstan" in run(tmp_path / "usr/bin/csto", "find", "Казахстан")


def test_says_its_licence(rpms):
    for path in rpms.values():
        assert run("rpm", "-qp", "--queryformat", "%{LICENSE}", path) == "MIT AND CC0-1.0 AND Unicode-DFS-2016"
