# SPDX-License-Identifier: MIT
"""Makes the source tarball: source.py OUT.tar.gz, where a build needs a C compiler and CMake alone.

It holds what git keeps of the tree and, in lib/tables, the tables in C. Its bytes depend on these and on
SOURCE_DATE_EPOCH; without that its files are as old as the last commit, or as 1 January 1980 where there is none.
"""

import gzip
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOT_OURS = {"build", "dist", "__pycache__"}


def git(*words):
    """What git prints about the tree; nothing where the tree is not the top of a work tree."""
    if not (ROOT / ".git").exists():
        return ""
    return subprocess.run(["git", "-c", f"safe.directory={ROOT}", *words], cwd=ROOT, check=True, capture_output=True,
                          text=True).stdout


def kept():
    """The files of the tree. Where there is no git to ask: all but what builds and tools leave behind."""
    listed = [Path(name) for name in git("ls-files", "-z").split("\0") if name]
    found = listed or [path.relative_to(ROOT) for path in ROOT.rglob("*")]
    builds = {path.parent for path in found if path.name == "CMakeCache.txt"}
    return {path for path in found
            if (ROOT / path).is_file() and not NOT_OURS & set(path.parts) and not builds & set(path.parents)}


def mtime():
    return int(os.environ.get("SOURCE_DATE_EPOCH") or git("log", "-1", "--format=%ct").strip() or 315532800)


def tables(folder):
    """The tables, made anew unless the tree is itself a tarball and has them."""
    if (ROOT / "lib/tables").is_dir():
        folder = ROOT / "lib/tables"
    else:
        subprocess.run([sys.executable, "-B", "lib/generate", "tables", "--out", folder], cwd=ROOT, check=True)
    return {Path("lib/tables", path.name): path for path in Path(folder).glob("*.[ch]")}


def write(out, files, when):
    top = out.name.removesuffix(".tar.gz")
    with open(out, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=when) as packed, \
            tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name in sorted(files):
            content = files[name].read_bytes()
            entry = tarfile.TarInfo(f"{top}/{name.as_posix()}")
            entry.size = len(content)
            entry.mtime = when
            entry.mode = 0o755 if os.access(files[name], os.X_OK) else 0o644
            entry.uname = entry.gname = "root"
            archive.addfile(entry, io.BytesIO(content))


def main():
    out = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        write(out, {name: ROOT / name for name in kept()} | tables(folder), mtime())


if __name__ == "__main__":
    main()
