# SPDX-License-Identifier: MIT
"""The build backend of this folder: that of the top of the tree, run there."""

import os
from pathlib import Path

# pip calls the functions of a backend in the folder of its pyproject.toml.
os.chdir(Path(__file__).resolve().parents[2])

from scikit_build_core.build import *  # noqa: E402, F403
