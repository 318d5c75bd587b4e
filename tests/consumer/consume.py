# SPDX-License-Identifier: MIT
"""Installs libcsto from its build tree and builds a program against the installed copy in each way that there is."""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
SKIPPED = 77


def run(*command, **environment):
    """Runs a command and gives its output."""
    print("+", shlex.join(map(str, command)), flush=True)
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, text=True,
                          env={**os.environ, **environment})
    sys.stdout.write(done.stdout)
    done.check_returncode()
    return done.stdout.strip()


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


class Consumer:
    def __init__(self, args):
        self.args = args
        self.prefix = args.work / "prefix"

    def library_folder(self, prefix=None):
        return next((prefix or self.prefix).rglob("libcsto.so")).parent

    def check(self, program, **environment):
        output = run(program, **environment)
        assert output.endswith(" Kazakhstan"), output

    def install(self):
        fresh(self.prefix)
        run(self.args.cmake, "--install", self.args.build, "--prefix", self.prefix)
        command = self.prefix / "bin" / "csto"
        if command.exists():
            run(command, "--version")

    def pkg_config(self, *words, path):
        if shutil.which("pkg-config") is None:
            print("skipped: pkg-config was not found")
            sys.exit(SKIPPED)
        return run("pkg-config", *words, "csto", PKG_CONFIG_LIBDIR=str(path))

    def compile(self, folder, flags):
        program = folder / "consumer"
        run(self.args.cc, *shlex.split(self.args.cflags), HERE / "main.c", "-o", program, *shlex.split(flags))
        return program

    def pkg_config_shared(self):
        library = self.library_folder()
        flags = self.pkg_config("--cflags", "--libs", path=library / "pkgconfig")
        assert f"-I{self.prefix}/include" in flags, flags
        program = self.compile(fresh(self.args.work / self.args.way), flags)
        self.check(program, LD_LIBRARY_PATH=str(library))

    def pkg_config_static(self):
        # Without the shared library beside it, -lcsto means the static one.
        library = self.library_folder()
        folder = fresh(self.args.work / self.args.way)
        shutil.copy(library / "libcsto.a", folder)
        flags = self.pkg_config("--static", "--cflags", "--libs", path=library / "pkgconfig")
        assert f"-L{library}" in flags, flags
        self.check(self.compile(folder, flags.replace(f"-L{library}", f"-L{folder}")))

    def find_package(self, target, place=None):
        place = place or f"CMAKE_PREFIX_PATH={self.prefix}"
        folder = fresh(self.args.work / self.args.way / target.replace("::", "-"))
        run(self.args.cmake, "-S", HERE, "-B", folder, f"-DCSTO_TARGET={target}", f"-D{place}",
            f"-DCMAKE_C_COMPILER={self.args.cc}", f"-DCMAKE_C_FLAGS={self.args.cflags}")
        run(self.args.cmake, "--build", folder)
        self.check(folder / "consumer")

    def find_package_shared(self):
        self.find_package("csto::csto_shared")
        self.find_package("csto::csto")

    def find_package_static(self):
        self.find_package("csto::csto_static")

    def destdir(self):
        """A staged installation: csto.pc names the place where the files will be, not the stage."""
        stage = fresh(self.args.work / "stage")
        run(self.args.cmake, "--install", self.args.build, "--prefix", "/usr", DESTDIR=str(stage))
        library = self.library_folder(stage)
        assert self.pkg_config("--variable=prefix", path=library / "pkgconfig") == "/usr"
        assert str(stage) not in (library / "pkgconfig" / "csto.pc").read_text(encoding="utf-8")

    def odd_prefix(self):
        """A prefix with white space; and no static library, as where packages have none."""
        self.prefix = fresh(self.args.work / "odd prefix")
        run(self.args.cmake, "--install", self.args.build, "--prefix", self.prefix)
        library = self.library_folder()
        (library / "libcsto.a").unlink()
        self.find_package("csto::csto")
        program = self.compile(fresh(self.args.work / self.args.way),
                               self.pkg_config("--cflags", "--libs", path=library / "pkgconfig"))
        self.check(program, LD_LIBRARY_PATH=str(library))

    def uninstall(self):
        """All that was installed goes, and nothing else, whatever the prefix is called."""
        prefix = fresh(self.args.work / "ö [1] d")
        kept = prefix / "include" / "other.h"
        kept.parent.mkdir()
        kept.write_text("of somebody else\n", encoding="utf-8")
        run(self.args.cmake, "--install", self.args.build, "--prefix", prefix)
        assert (prefix / "include" / "csto.h").exists()
        run(self.args.cmake, "--build", self.args.build, "--target", "uninstall")
        left = [path for path in prefix.rglob("*") if path != kept.parent]
        assert left == [kept], left

    def relative(self):
        """A prefix that is relative is where it was installed from."""
        folder = fresh(self.args.work / "relative")
        run(self.args.cmake, "-E", "chdir", folder, self.args.cmake, "--install", self.args.build, "--prefix", "here")
        path = self.library_folder(folder) / "pkgconfig"
        assert self.pkg_config("--variable=prefix", path=path) == str(folder / "here")

    def absolute(self):
        """Directories that are absolute stay as they are, in csto.pc and in the CMake package."""
        with tempfile.TemporaryDirectory() as elsewhere:  # CMake wants them outside the source tree
            self.absolute_below(Path(elsewhere).resolve())

    def absolute_below(self, elsewhere):
        folder = fresh(self.args.work / "absolute")
        library, header = elsewhere / "lib", elsewhere / "include"
        source = HERE.parent.parent
        run(self.args.cmake, "-S", source, "-B", folder / "build", f"-DCMAKE_C_COMPILER={self.args.cc}",
            f"-DCMAKE_C_FLAGS={self.args.cflags}", f"-DCMAKE_INSTALL_PREFIX={folder / 'prefix'}",
            f"-DCMAKE_INSTALL_LIBDIR={library}", f"-DCMAKE_INSTALL_INCLUDEDIR={header}",
            f"-DPython3_EXECUTABLE={sys.executable}", "-DCSTO_BUILD_TESTS=OFF", "-DCSTO_BUILD_EXAMPLES=OFF",
            "-DCSTO_BUILD_TOOLS=OFF", "-DCSTO_BUILD_PYTHON=OFF")
        run(self.args.cmake, "--build", folder / "build")
        run(self.args.cmake, "--install", folder / "build")
        assert self.pkg_config("--variable=libdir", path=library / "pkgconfig") == str(library)
        assert self.pkg_config("--variable=includedir", path=library / "pkgconfig") == str(header)
        self.find_package("csto::csto", f"csto_DIR={library / 'cmake' / 'csto'}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cmake", required=True)
    parser.add_argument("--cc", required=True)
    parser.add_argument("--cflags", default="")
    parser.add_argument("--build", type=Path, required=True, help="the build tree of libcsto")
    parser.add_argument("--work", type=Path, required=True, help="a folder to work in")
    parser.add_argument("way", choices=["install", "pkg-config-shared", "pkg-config-static", "find-package-shared",
                                        "find-package-static", "destdir", "odd-prefix", "uninstall", "relative",
                                        "absolute"])
    args = parser.parse_args()
    getattr(Consumer(args), args.way.replace("-", "_"))()


if __name__ == "__main__":
    main()
