# SPDX-License-Identifier: MIT
"""Runs a test with packages from PyPI, on the wheel that wheel.py left: run.py NAME PYTHON SOURCE WORK."""

import shutil
import sys
from pathlib import Path

from environment import clean, environment, run, skip

# What each needs, and what is run: a script with the source as argument, or a file of pytest.
PACKAGES = {
    "test_frames": ["pytest", "pandas", "polars", "pyarrow"],
    "check_types": ["mypy", "pyright[nodejs]", "pandas", "pandas-stubs", "polars", "pyarrow", "pyarrow-stubs", "pyspark"],
    "check_reference": ["sphinx"],
    "test_spacy": ["pytest", "spacy"],
    "test_spark": ["pytest", "pyspark", "pyarrow", "pandas"],
    "test_snippets": ["pytest", "pandas", "pycountry", "spacy"],
}


def main():
    name, python, source, work = sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4])
    wheels = sorted((work / "wheel").glob("csto-*.whl"))
    if not wheels:
        skip("the test pypi_wheel left no wheel")
    if name == "test_spark" and shutil.which("java") is None:
        skip("Spark needs Java, which was not found")
    inside = environment(work / name, python, PACKAGES[name], wheels[0])
    script = Path(__file__).with_name(f"{name}.py")
    command = [script, source] if name.startswith("check_") else ["-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", script]
    run(inside, *command, env=clean(), cwd=work)


if __name__ == "__main__":
    main()
