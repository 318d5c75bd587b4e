# SPDX-License-Identifier: MIT
"""The source tarball: what is in it, and that it builds without Python and SWIG."""

import re
import shutil
import subprocess
import tarfile

import pytest
from conftest import CC, CMAKE, CONSUMER, NO_PYTHON, SOURCE, build_all, configure, need, run, unpack

TABLES = {f"lib/tables/{name}.c" for name in ("index", "records", "rows", "text", "unicode", "written")}


def test_holds_what_git_keeps_and_the_tables(tarball):
    if not (SOURCE / ".git").exists() or shutil.which("git") is None:
        pytest.skip("the tree is not a work tree of git")
    kept = set(run("git", "-c", f"safe.directory={SOURCE}", "ls-files", cwd=SOURCE).splitlines())
    kept = {name for name in kept if (SOURCE / name).exists()}
    with tarfile.open(tarball) as archive:
        top = tarball.name.removesuffix(".tar.gz") + "/"
        assert {member.name for member in archive} == {top + name for name in kept | TABLES}
        for member in archive:
            file = SOURCE / member.name.removeprefix(top)
            mode = 0o755 if file.exists() and file.stat().st_mode & 0o100 else 0o644
            assert (member.uname, member.gname, member.uid, member.mode) == ("root", "root", 0, mode)


def test_names_no_place_where_it_was_made(tarball, tmp_path):
    for path in unpack(tarball, tmp_path).rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert bytes(SOURCE) not in content and bytes(tmp_path) not in content, path


def test_builds_with_a_compiler_and_cmake_alone(tarball, tmp_path):
    source, prefix = unpack(tarball, tmp_path), tmp_path / "prefix"
    build = tmp_path / "build"
    run(CMAKE, "-S", source, "-B", build, *NO_PYTHON, f"-DCMAKE_INSTALL_PREFIX={prefix}")
    build_all(build, "--parallel", "2")
    run(CMAKE, "--install", build)
    assert "Kazakhstan" in run(prefix / "bin/csto", "find", "Казахстан")
    run(CC, CONSUMER / "main.c", "-I", prefix / "include", prefix / "lib/libcsto.a", "-o", tmp_path / "consumer")
    assert run(tmp_path / "consumer").endswith(" Kazakhstan\n")


def test_same_tarball_from_the_tarball(tarball, tmp_path):
    """What was made of a tarball is that tarball again, with the same time in it."""
    with tarfile.open(tarball) as archive:
        when = str(archive.next().mtime)
    source = unpack(tarball, tmp_path)
    configure(source, tmp_path / "build")
    build_all(tmp_path / "build", "--target", "package_source", SOURCE_DATE_EPOCH=when)
    assert (tmp_path / "build" / tarball.name).read_bytes() == tarball.read_bytes()


def test_no_tarball_without_python(tarball, tmp_path):
    source, build = unpack(tarball, tmp_path), tmp_path / "build"
    run(CMAKE, "-S", source, "-B", build, *NO_PYTHON)
    done = subprocess.run([CMAKE, "--build", build, "--target", "package_source"], capture_output=True, text=True)
    assert done.returncode != 0
    assert "Python 3.11" in " ".join((done.stdout + done.stderr).split())


def test_every_file_says_its_licence(tarball, tmp_path):
    need("reuse")
    source = unpack(tarball, tmp_path)
    output = run("reuse", "--root", source, "lint")
    assert "compliant" in output and "not compliant" not in output, output
    headless = []
    for path in source.rglob("*"):
        if path.suffix in (".c", ".h", ".i", ".py", ".pyi", ".cmake", ".md", ".sh", ".map") and path.is_file():
            if "SPDX-License-Identifier: " not in path.read_text(encoding="utf-8")[:200]:
                headless.append(path.relative_to(source))
    assert headless == []


def test_changelog_keeps_its_form():
    """That of Keep a Changelog, with a section of our own for the data."""
    text = (SOURCE / "CHANGELOG.md").read_text(encoding="utf-8")
    releases = re.findall(r"^## (.*)$", text, re.M)
    assert releases[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d", release) for release in releases[1:])
    sections = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security", "Data"}
    assert set(re.findall(r"^### (.*)$", text, re.M)) <= sections
