# SPDX-License-Identifier: MIT
"""Virtual environments with packages from PyPI; a test that cannot have them says so and is skipped."""

import os
import subprocess
import sys
from pathlib import Path

SKIPPED = 77


def skip(reason):
    """Ends the test as skipped."""
    print(f"skipped: {reason}", flush=True)
    sys.exit(SKIPPED)


def run(*command, **options):
    """Runs a command, which must succeed; its output is that of the test."""
    print("$", *command, flush=True)
    subprocess.run([str(word) for word in command], check=True, **options)


def clean():
    """The environment without what would bring another csto, or another Python."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "PIP_REQUIRE"))}
    return kept | {"PYTHONDONTWRITEBYTECODE": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def environment(folder, python, packages, wheel=None):
    """The Python of a virtual environment with these packages, and with our wheel put in anew."""
    inside = Path(folder) / ("Scripts" if os.name == "nt" else "bin") / "python"
    stamp = Path(folder) / "packages"
    if not stamp.exists() or stamp.read_text() != " ".join(packages):
        run(python, "-m", "venv", "--clear", folder, env=clean())
        made = subprocess.run(
            [inside, "-m", "pip", "install", "-q", *packages], env=clean(), capture_output=True, encoding="utf-8"
        )
        if made.returncode != 0:
            reason = (made.stderr.strip() or "pip said nothing").splitlines()[-1]
            skip(f"{', '.join(packages)} cannot be installed here: {reason}")
        stamp.write_text(" ".join(packages))
    if wheel is not None:
        run(inside, "-m", "pip", "install", "-q", "--no-deps", "--no-index", "--force-reinstall", wheel, env=clean())
    return inside
