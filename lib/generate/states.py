# SPDX-License-Identifier: MIT
"""States of the data to compare: a folder, or a revision of git. The last release is the last tag that names one."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

import check
import ledger
from faults import Faults
from ledger import Entry
from records import Records

RELEASE_TAGS = "v[0-9]*"


class StateError(ValueError):
    """A state that cannot be had; the message says why."""


def git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=False)
    except OSError as error:
        raise StateError(f"git cannot be run ({error.strerror}): expected folders") from error
    if done.returncode:
        raise StateError(done.stderr.decode("utf-8", "replace").strip().splitlines()[-1])
    return done.stdout


def last_release(folder: Path) -> str | None:
    """The tag of the last release before or at the present commit; None when there is none."""
    git(folder, "rev-parse", "--git-dir")
    try:
        return git(folder, "describe", "--tags", "--abbrev=0", "--match", RELEASE_TAGS).decode().strip()
    except StateError:
        return None


def read(state: str, folder: Path) -> tuple[Records, list[Entry]]:
    """The records and the ledger of a state of the data in `folder`, without what is checked between them."""
    if Path(state).is_dir():
        return read_folder(Path(state))
    try:
        archive = git(folder, "archive", "--format=tar", state)
    except StateError as error:
        raise StateError(f'"{state}" is neither a folder nor a revision of git with data: {error}') from error
    with tempfile.TemporaryDirectory() as work, tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            content = tar.extractfile(member)
            if content is not None and "/" not in member.name:  # all data lie in one folder
                (Path(work) / member.name).write_bytes(content.read())
        return read_folder(Path(work))


def read_folder(folder: Path) -> tuple[Records, list[Entry]]:
    """As check.load(), but what an older or newer check would fault does not matter here."""
    faults = Faults()
    schema = check.read_schema(folder, faults)
    if schema is None:
        raise StateError(f"{folder}: no data: {faults.sorted()[0].message}")
    records = Records(schema, faults)
    check.read_all(folder, records)
    return records, ledger.read(folder, faults)
