# SPDX-License-Identifier: MIT
"""Measures the whole command: command.py FOLDER CSTO ROUNDS writes command.tsv and memory.tsv.

`csto scan --tsv` on files of 100 MB beside `rg -F -i -w -o` with the same names, both with start, reading and output,
in processor time; and how much memory the command takes for texts of 100 MB to 10 GB from a pipe.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

SIZE = 100_000_000
TEXTS = ("en-sparse", "en-dense", "ru-sparse", "ru-dense")
PIPES = (SIZE, 10 * SIZE, 100 * SIZE)


def enlarged(folder: Path, text: str) -> Path:
    """A text of 100 MB: the corpus, again and again."""
    path = folder / f"{text}-100mb.txt"
    if not path.exists() or path.stat().st_size != SIZE:
        content = (folder / f"{text}.txt").read_bytes()
        with path.open("wb") as file:
            for at in range(0, SIZE, len(content)):
                file.write(content[: SIZE - at])
    return path


def names(folder: Path) -> Path:
    """The list for rg, the longest first: of several that match at a place it takes the first."""
    lines = (folder / "names.tsv").read_text(encoding="utf-8").splitlines()
    listed = sorted({line.split("\t")[3] for line in lines}, key=lambda name: (-len(name), name))
    path = folder / "names.txt"
    path.write_text("".join(f"{name}\n" for name in listed), encoding="utf-8")
    return path


def seconds(command: list[str | Path], output: Path) -> float:
    """The processor time that a command takes."""
    with output.open("wb") as file:
        process = subprocess.Popen(command, stdout=file)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode > 1:
        raise SystemExit(f"command.py: {command[0]} failed")
    return usage.ru_utime + usage.ru_stime


def compare(folder: Path, csto: Path, rounds: int) -> None:
    listed, output = names(folder), folder / "output.tmp"
    with (folder / "command.tsv").open("w", encoding="utf-8") as file:
        print("text", "csto", "rg", "ratio", "low", "high", sep="\t", file=file)
        for text in TEXTS:
            path = enlarged(folder, text)
            pairs = [
                (
                    seconds([csto, "scan", "--tsv", path], output),
                    seconds(["rg", "-j1", "-F", "-i", "-w", "-o", "-f", listed, path], output),
                )
                for _ in range(rounds)
            ]
            ratios = sorted(other / own for own, other in pairs)
            speeds = [f"{SIZE / 1e6 / statistics.median(times):.0f}" for times in zip(*pairs)]
            found = [f"{statistics.median(ratios):.1f}", f"{ratios[0]:.1f}", f"{ratios[-1]:.1f}"]
            print(text, *speeds, *found, sep="\t", file=file, flush=True)
    output.unlink()


def peak(process: subprocess.Popen[bytes]) -> int:
    """The most memory that a process has had, in kB."""
    return int(re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text()).group(1))


def fill_pipes(folder: Path, csto: Path) -> None:
    content = (folder / "en-sparse.txt").read_bytes()[: 1 << 20] + (folder / "en-dense.txt").read_bytes()[: 1 << 18]
    with (folder / "memory.tsv").open("w", encoding="utf-8") as file:
        print("bytes", "kB", "MB/s", sep="\t", file=file)
        for size in PIPES:
            process = subprocess.Popen([csto, "scan", "--tsv"], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
            for at in range(0, size, len(content)):
                process.stdin.write(content[: size - at])
            process.stdin.flush()
            most = peak(process)
            process.stdin.close()
            _, _, usage = os.wait4(process.pid, 0)
            process.returncode = 0
            print(size, most, f"{size / 1e6 / (usage.ru_utime + usage.ru_stime):.0f}", sep="\t", file=file, flush=True)


def main() -> int:
    folder, csto, rounds = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    if shutil.which("rg"):
        compare(folder, csto, rounds)
    else:
        print("command.py: rg is left out: it is not there", file=sys.stderr)
    fill_pipes(folder, csto)
    return 0


if __name__ == "__main__":
    sys.exit(main())
