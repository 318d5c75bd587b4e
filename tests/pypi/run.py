# SPDX-License-Identifier: MIT
"""Runs a test with packages from PyPI, on the wheel that wheel.py left.

run.py NAME PYTHON SOURCE WORK [ARGUMENT...]
"""

import shutil
import sys
from pathlib import Path

from environment import clean, environment, run, skip

# What each needs. A check_ is a script, a test_ is of pytest.
PACKAGES = {
    "test_frames": ["pytest", "pandas", "polars", "pyarrow"],
    "check_types": [
        "mypy",
        "pyright[nodejs]",
        "pandas",
        "pandas-stubs",
        "polars",
        "pyarrow",
        "pyarrow-stubs",
        "pyspark",
    ],
    "check_reference": ["sphinx"],
    "test_spacy": ["pytest", "spacy"],
    "test_spark": ["pytest", "pyspark", "pyarrow", "pandas"],
    "bench_python": ["pycountry", "pyahocorasick", "flashtext", "spacy"],
    "check_snippets": ["pandas", "polars", "pyarrow", "dask[dataframe]", "pycountry", "spacy"],
}


def main():
    name, python = sys.argv[1:3]
    source, work = map(Path, sys.argv[3:5])
    wheels = sorted((work / "wheel").glob("csto-*.whl"))
    if not wheels:
        skip("the test pypi_wheel left no wheel")
    if name == "test_spark" and shutil.which("java") is None:
        skip("Spark needs Java, which was not found")
    inside = environment(work / name, python, PACKAGES[name], wheels[0])
    here = Path(__file__).parent
    if name == "bench_python":
        command = [here.parent / "bench" / "python" / "bench.py", *sys.argv[5:]]
    elif name.startswith("check_"):
        command = [here / f"{name}.py", source]
    else:
        command = ["-m", "pytest", "-q", "-rs", "-p", "no:cacheprovider", here / f"{name}.py"]
    run(inside, *command, env=clean(), cwd=work)


if __name__ == "__main__":
    main()
