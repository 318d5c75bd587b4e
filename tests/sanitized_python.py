# SPDX-License-Identifier: MIT
"""The tests of the Python package with sanitizers in the module, which a Python without them loads by LD_PRELOAD.

sanitized_python.py CMAKE CC SOURCE WORK
"""

import os
import subprocess
import sys

FLAGS = "-fsanitize=address,undefined -fno-sanitize-recover=all -g -O1"
OPTIONS = ["TESTS=OFF", "EXAMPLES=OFF", "TOOLS=OFF", "PYTHON=ON"]


def run(*command, **options):
    subprocess.run(command, check=True, **options)


def library(cc, name):
    """Where the compiler keeps a library; skips the test when it has none."""
    found = subprocess.run([cc, f"-print-file-name={name}"], capture_output=True, encoding="utf-8").stdout.strip()
    if not os.path.isabs(found):
        print(f"skipped: {cc} has no {name}")
        sys.exit(77)
    return found


def main():
    cmake, cc, source, work = sys.argv[1:]
    preload = " ".join(library(cc, name) for name in ("libasan.so", "libubsan.so"))
    options = [f"-DCSTO_BUILD_{option}" for option in OPTIONS]
    run(cmake, "-S", source, "-B", work, f"-DPython3_EXECUTABLE={sys.executable}", f"-DCMAKE_C_COMPILER={cc}",
        f"-DCMAKE_C_FLAGS={FLAGS}", "-DCMAKE_BUILD_TYPE=Debug", *options, stdout=subprocess.DEVNULL)  # fmt: skip
    run(cmake, "--build", work, "--parallel", "2", stdout=subprocess.DEVNULL)
    environment = os.environ | {
        "LD_PRELOAD": preload,
        "ASAN_OPTIONS": "detect_leaks=0",  # Python itself does not free everything at its end
        "PYTHONMALLOC": "malloc",
        "PYTHONPATH": os.path.join(work, "bindings", "python"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    tests = os.path.join(source, "tests", "python")
    run(sys.executable, "-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", tests, env=environment)


if __name__ == "__main__":
    main()
