# SPDX-License-Identifier: MIT
"""Debian's packages: what they say, what is in them, and what lintian thinks of them."""

import re
import shutil
import subprocess

import pytest
from conftest import CC, CONSUMER, LIBRARY_ALONE, SOURCE, configure, need, run

NAMES = {"libcsto0", "libcsto-dev", "csto", "csto-data", "python3-csto"}


@pytest.fixture(scope="module")
def fields(debs):
    """The control fields of each package, by its name."""
    return {name: dict(re.findall(r"^([A-Z][\w-]*): (.*)$", run("dpkg-deb", "--field", path), re.M))
            for name, path in debs.items()}


@pytest.fixture(scope="module")
def trees(debs, tmp_path_factory):
    """Each package unpacked, its control files in DEBIAN."""
    folder = tmp_path_factory.mktemp("trees")
    for name, path in debs.items():
        run("dpkg-deb", "--raw-extract", path, folder / name)
    return {name: folder / name for name in debs}


def test_packages(debs):
    assert NAMES <= debs.keys()


def test_depends(fields):
    version = fields["libcsto0"]["Version"]
    assert re.fullmatch(r"libc6 \(>= [\d.]+\)", fields["libcsto0"]["Depends"])
    assert fields["libcsto-dev"]["Depends"] == f"libcsto0 (= {version})"
    assert re.match(r"libc6 \(>= [\d.]+\)", fields["csto"]["Depends"])
    depends = fields["python3-csto"]["Depends"].split(", ")
    assert re.search(r"python3 \(>= (3\.\d+)\), python3 \(<< 3\.\d+\)", ", ".join(depends))
    assert any(word.startswith("libc6 ") for word in depends)
    assert fields["libcsto0"]["Multi-Arch"] == "same"


def test_describes_itself(fields):
    for name, control in fields.items():
        assert control["Description"].startswith("Collective Security Treaty Organization as data ("), name
        assert control["Maintainer"] == "A Packager <packager@csto.example>"


def test_installed_size(fields, trees):
    for name, tree in trees.items():
        files = [path for path in tree.rglob("*") if "DEBIAN" not in path.parts]
        size = sum((path.stat().st_size + 1023) // 1024 if path.is_file() and not path.is_symlink() else 1
                   for path in files)
        assert int(fields[name]["Installed-Size"]) == size, name


def test_symbols_and_shlibs(trees, fields):
    control = trees["libcsto0"] / "DEBIAN"
    version = fields["libcsto0"]["Version"]
    assert (control / "shlibs").read_text() == f"libcsto 0 libcsto0 (>= {version})\n"
    assert (control / "triggers").read_text() == "activate-noawait ldconfig\n"
    assert not (control / "postinst").exists()
    lines = (control / "symbols").read_text().splitlines()
    [library] = trees["libcsto0"].rglob("libcsto.so.0.*")
    need("readelf")
    exported = set()
    for line in run("readelf", "--dyn-syms", "-W", library).splitlines():
        symbol = re.search(r" (GLOBAL|WEAK) +DEFAULT +(\d+|ABS) (\w+)@@([\w.]+)$", line)
        if symbol:
            exported.add(f" {symbol[3]}@{symbol[4]} ")
    listed = {line[:line.rindex(" ") + 1] for line in lines if line.startswith(" ")}
    assert exported and {word for word in listed if not word.startswith(" CSTO_")} == \
        {word for word in exported if not word.startswith(" CSTO_")}


def test_copyright(trees):
    for name, tree in trees.items():
        text = (tree / "usr/share/doc" / name / "copyright").read_text(encoding="utf-8")
        assert text.startswith((SOURCE / ".reuse/dep5").read_text(encoding="utf-8"))
        stanzas = re.findall(r"^License: (\S+)\n (\S.*)$", text, re.M)
        assert [licence for licence, _ in stanzas] == ["MIT", "CC0-1.0", "Unicode-DFS-2016"]
        assert all(line == "" or line[0] in " " or re.match(r"[A-Z][\w-]+: ", line) for line in text.splitlines())


def test_lintian(debs):
    need("lintian")
    output = run("lintian", "--allow-root", "--fail-on", "none", *debs.values())
    assert [line for line in output.splitlines() if line.startswith(("E:", "W:"))] == []


def test_hardening_of_what_is_built(debs, trees):
    """No text relocations, no paths, nothing asked for but libc, and by the command Jansson."""
    need("readelf")
    for name, pattern in (("libcsto0", "libcsto.so.0.*"), ("csto", "bin/csto"), ("python3-csto", "native*.so")):
        [binary] = trees[name].rglob(pattern)
        dynamic = run("readelf", "-dW", binary)
        assert "TEXTREL" not in dynamic and "RPATH" not in dynamic and "RUNPATH" not in dynamic
        assert set(re.findall(r"\(NEEDED\).*\[(.*)\]", dynamic)) <= {"libc.so.6"} | ({"libjansson.so.4"} if name == "csto" else set())


def test_packages_are_for_usr(tmp_path):
    """A build for another place is told so, and nothing is made."""
    configure(SOURCE, tmp_path, "-DCMAKE_INSTALL_PREFIX=/opt/csto", *LIBRARY_ALONE)
    done = subprocess.run(["cpack", "-G", "DEB"], cwd=tmp_path, capture_output=True, encoding="utf-8")
    assert done.returncode != 0
    assert "configure it with -DCMAKE_INSTALL_PREFIX=/usr" in " ".join(done.stderr.split())
    assert not list(tmp_path.glob("*.deb"))


def test_what_a_program_depends_on(trees, tmp_path):
    """dpkg-shlibdeps reads the symbols, or where there are none the shlibs."""
    tree, program = tmp_path / "libcsto0", tmp_path / "program"
    shutil.copytree(trees["libcsto0"], tree, symlinks=True)
    [link] = tree.rglob("libcsto.so.0")
    run(CC, CONSUMER / "main.c", "-I", trees["libcsto-dev"] / "usr/include", link, "-o", program)
    (tmp_path / "debian").mkdir()
    (tmp_path / "debian/control").write_text("Source: program\n\nPackage: program\nArchitecture: any\n")
    since = {}
    for table in ("symbols", "shlibs"):
        depends = run("dpkg-shlibdeps", f"-S{tree}", f"-l{link.parent}", "-O", program, cwd=tmp_path)
        since[table] = re.search(r"libcsto0 \(>= (.*?)\)", depends)[1]
        (tree / "DEBIAN/symbols").unlink(missing_ok=True)
    assert since == {"symbols": "0.1", "shlibs": "0.1.0"}
