# SPDX-License-Identifier: MIT
"""Ways of using libcsto in another project: as a part of it, fetched, moved, removed."""

import shutil

import pytest
from conftest import CC, CMAKE, CONSUMER, LIBRARY_ALONE, build_all, configure, need, run, unpack

PROJECT = """cmake_minimum_required(VERSION 3.16)
project(consumer C)
{how}
if(TARGET uninstall OR TARGET package OR BUILD_TESTING)
    message(FATAL_ERROR "libcsto adds targets to a project that only uses it")
endif()
add_executable(consumer {consumer}/main.c)
target_link_libraries(consumer PRIVATE csto::csto)
"""


@pytest.fixture(scope="module")
def source(tarball, tmp_path_factory):
    return unpack(tarball, tmp_path_factory.mktemp("unpacked"))


@pytest.fixture(scope="module")
def installed(source, tmp_path_factory):
    """A build with an installed copy of it: the build tree and the prefix."""
    folder = tmp_path_factory.mktemp("installed")
    configure(source, folder / "build", f"-DCMAKE_INSTALL_PREFIX={folder / 'prefix'}", *LIBRARY_ALONE)
    build_all(folder / "build", "--parallel", "2")
    run(CMAKE, "--install", folder / "build")
    return folder / "build", folder / "prefix"


def runs(program, **environment):
    assert run(program, **environment).endswith(" Kazakhstan\n")


@pytest.mark.parametrize("options", [(), ("-DBUILD_SHARED_LIBS=OFF",)], ids=["shared", "static"])
@pytest.mark.parametrize("how", [
    'add_subdirectory("{source}" csto)',
    'include(FetchContent)\nFetchContent_Declare(csto URL "{source}")\nFetchContent_MakeAvailable(csto)',
], ids=["add_subdirectory", "FetchContent"])
def test_part_of_a_project(source, tmp_path, how, options):
    how = how.format(source=source)
    (tmp_path / "CMakeLists.txt").write_text(PROJECT.format(how=how, consumer=CONSUMER), encoding="utf-8")
    run(CMAKE, "-S", tmp_path, "-B", tmp_path / "build", *options)
    build_all(tmp_path / "build", "--parallel", "2", "--target", "consumer")
    runs(tmp_path / "build/consumer")


def test_fetched_from_the_tarball(tarball, tmp_path):
    how = f'include(FetchContent)\nFetchContent_Declare(csto URL "{tarball}")\nFetchContent_MakeAvailable(csto)'
    (tmp_path / "CMakeLists.txt").write_text(PROJECT.format(how=how, consumer=CONSUMER), encoding="utf-8")
    run(CMAKE, "-S", tmp_path, "-B", tmp_path / "build")
    build_all(tmp_path / "build", "--parallel", "2")
    runs(tmp_path / "build/consumer")


def test_pkgconf_finds_no_fault(installed):
    need("pkgconf")
    pc = installed[1] / "lib/pkgconfig/csto.pc"
    assert run("pkgconf", "--validate", pc) == ""


@pytest.fixture(scope="module")
def moved(installed, tmp_path_factory):
    """The installed tree at another place; nothing is left at the first."""
    place = tmp_path_factory.mktemp("moved") / "elsewhere"
    shutil.copytree(installed[1], place, symlinks=True)
    return place


@pytest.mark.parametrize("target", ["csto::csto", "csto::csto_static"])
def test_moved_tree_by_cmake(moved, installed, tmp_path, target):
    shutil.rmtree(installed[1], ignore_errors=True)
    run(CMAKE, "-S", CONSUMER, "-B", tmp_path, f"-DCMAKE_PREFIX_PATH={moved}", f"-DCSTO_TARGET={target}")
    build_all(tmp_path)
    runs(tmp_path / "consumer")


@pytest.mark.parametrize("command", ["pkg-config", "pkgconf"])
def test_moved_tree_by_pkg_config(moved, installed, tmp_path, command):
    need(command)
    shutil.rmtree(installed[1], ignore_errors=True)
    flags = run(command, "--define-prefix", "--cflags", "--libs", "csto",
                PKG_CONFIG_LIBDIR=str(moved / "lib/pkgconfig")).split()
    assert f"-I{moved}/include" in flags and f"-L{moved}/lib" in flags
    run(CC, CONSUMER / "main.c", *flags, "-o", tmp_path / "consumer")
    runs(tmp_path / "consumer", LD_LIBRARY_PATH=str(moved / "lib"))


def test_moved_tree_names_no_place(moved, installed):
    for path in moved.rglob("*"):
        if path.is_file() and path.name != "csto.pc":
            assert bytes(installed[1]) not in path.read_bytes(), path


@pytest.mark.parametrize("destination", [False, True], ids=["prefix", "DESTDIR"])
def test_uninstall_removes_all_that_was_installed(installed, tmp_path, destination):
    build, prefix = installed
    environment = {"DESTDIR": str(tmp_path)} if destination else {}
    root = tmp_path / prefix.relative_to("/") if destination else prefix
    run(CMAKE, "--install", build, **environment)
    others = root / "include/other.h"
    others.write_text("", encoding="utf-8")
    assert (root / "include/csto.h").exists()
    run(CMAKE, "--build", build, "--target", "uninstall", **environment)
    assert [path for path in root.rglob("*") if not path.is_dir()] == [others]
    assert not (root / "lib").exists()
