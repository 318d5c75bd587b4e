# SPDX-License-Identifier: MIT
"""Kept corpora: one file a target, one input a line, so that they can be read and reviewed.

corpus.py pack FOLDER FILE      the files of a folder, the shortest first, into a kept corpus
corpus.py unpack FILE FOLDER    the lines of a kept corpus as files, as libFuzzer wants them"""

import hashlib
import re
import sys
from pathlib import Path

COMMENT = "# SPDX-License-Identifier: MIT\n"


def escaped(data):
    """Printable characters as they are; bytes that are not, a backslash, and # at the beginning as \\xNN."""
    text = data.decode("utf-8", "surrogateescape")
    line = "".join(
        char if char.isprintable() and char != "\\" else
        "".join(f"\\x{byte:02x}" for byte in char.encode("utf-8", "surrogateescape"))
        for char in text)
    return "\\x23" + line[1:] if line.startswith("#") else line


def plain(line):
    return re.sub(rb"\\x([0-9a-f]{2})", lambda match: bytes([int(match[1], 16)]), line.encode())


def pack(folder, file):
    inputs = sorted((path.read_bytes() for path in Path(folder).iterdir()), key=lambda data: (len(data), data))
    Path(file).write_text(COMMENT + "".join(escaped(data) + "\n" for data in inputs if data), encoding="utf-8")


def unpack(file, folder):
    Path(folder).mkdir(parents=True, exist_ok=True)
    # Characters such as U+2028 end lines for str.splitlines().
    for line in Path(file).read_text(encoding="utf-8").split("\n"):
        if line and not line.startswith("#"):
            data = plain(line)
            (Path(folder) / hashlib.sha1(data).hexdigest()).write_bytes(data)


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("pack", "unpack"):
        sys.exit(__doc__)
    {"pack": pack, "unpack": unpack}[sys.argv[1]](*sys.argv[2:])
