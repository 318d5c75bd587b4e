# SPDX-License-Identifier: MIT
"""What the tests of the packages share. Each run makes its own builds; CSTO_CMAKE, CC and CMAKE_GENERATOR say how."""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

SOURCE = Path(__file__).resolve().parents[2]
CONSUMER = SOURCE / "tests" / "consumer"
CMAKE = os.environ.get("CSTO_CMAKE", "cmake")
CC = os.environ.get("CC", "cc")
NO_TESTS = ("-DCSTO_BUILD_TESTS=OFF", "-DCSTO_BUILD_EXAMPLES=OFF")
LIBRARY_ALONE = (*NO_TESTS, "-DCSTO_BUILD_TOOLS=OFF", "-DCSTO_BUILD_PYTHON=OFF")
DOCUMENTED = ("-DCSTO_BUILD_DOCS=ON",) if shutil.which("doxygen") else ()
# What no build without Python and SWIG may look for.
NO_PYTHON = ("-DCMAKE_DISABLE_FIND_PACKAGE_Python3=ON", "-DCMAKE_DISABLE_FIND_PACKAGE_SWIG=ON")


def run(*command, cwd=None, **environment):
    """Runs a command and gives what it prints."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          encoding="utf-8", env={**os.environ, **environment})
    assert done.returncode == 0, f"{command}\n{done.stdout}"
    return done.stdout


def need(*commands):
    """Skips the test that needs a command which is not there."""
    for command in commands:
        if shutil.which(command) is None:
            pytest.skip(f"{command} was not found")


def configure(source, build, *options, **environment):
    run(CMAKE, "-S", source, "-B", build, f"-DPython3_EXECUTABLE={sys.executable}", *options, **environment)


def build_all(build, *words, **environment):
    run(CMAKE, "--build", build, *words, **environment)


def unpack(tarball, folder):
    """Unpacks the source tarball and gives the folder in it."""
    with tarfile.open(tarball) as archive:
        archive.extractall(folder)
    return folder / tarball.name.removesuffix(".tar.gz")


@pytest.fixture(scope="session")
def tarball(tmp_path_factory):
    """The source tarball."""
    build = tmp_path_factory.mktemp("source")
    configure(SOURCE, build, *LIBRARY_ALONE)
    build_all(build, "--target", "package_source")
    [made] = build.glob("*.tar.gz")
    return made


@pytest.fixture(scope="session")
def packages_build(tmp_path_factory):
    """A build of which packages can be made."""
    build = tmp_path_factory.mktemp("packages")
    configure(SOURCE, build, "-DCMAKE_INSTALL_PREFIX=/usr", "-DCSTO_PACKAGE_CONTACT=A Packager <packager@csto.example>",
              *DOCUMENTED, *NO_TESTS)
    build_all(build, "--parallel", "2")
    return build


def cpack(build, form, suffix, **environment):
    """Makes the packages of a form and gives each by its name."""
    run("cpack", "-G", form, cwd=build, **environment)
    return {path.name.split("_")[0] if suffix == "deb" else path.name.rsplit("-", 2)[0]: path
            for path in build.glob(f"*.{suffix}")}


@pytest.fixture(scope="session")
def debs(packages_build):
    need("dpkg-deb", "dpkg-shlibdeps", "file")
    return cpack(packages_build, "DEB", "deb")
