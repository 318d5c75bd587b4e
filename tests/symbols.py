# SPDX-License-Identifier: MIT
"""What libcsto.so exports is what csto.map lists and csto.h declares, and it holds no writable data of its own.

symbols.py LIBRARY EMPTY-LIBRARY MAP HEADER"""

import argparse
import re
import subprocess
import sys


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env={"LC_ALL": "C"}).stdout


def without_comments(text):
    return re.sub(r"/\*.*?\*/", " ", text, flags=re.S)


def exported(nm, library):
    """The defined dynamic symbols without their versions; the versions themselves are absolute symbols."""
    lines = (line.split() for line in output(nm, "-D", "--defined-only", library).splitlines())
    return {name.partition("@")[0] for *_, kind, name in lines if kind != "A"}


def mapped(path):
    with open(path, encoding="utf-8") as file:
        text = without_comments(file.read())
    names = set()
    for section in re.findall(r"global:(.*?)(?:local:|\})", text, flags=re.S):
        names |= set(re.findall(r"[^\s;]+", section))
    return names


def declared(path):
    with open(path, encoding="utf-8") as file:
        text = without_comments(file.read())
    return set(re.findall(r"^CSTO_API\b[^;(]*?(\w+)\(", text, flags=re.M))


def sizes(readelf, library):
    """The sizes of the sections that a program may write to."""
    found = dict.fromkeys((".data", ".bss"), 0)
    for line in output(readelf, "-SW", library).splitlines():
        match = re.match(r"\s*\[\s*\d+\]\s+(\S+)\s+\S+\s+[0-9a-f]+\s+[0-9a-f]+\s+([0-9a-f]+)", line)
        if match and match[1] in found:
            found[match[1]] = int(match[2], 16)
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for option in ("nm", "readelf"):
        parser.add_argument(f"--{option}", default=option)
    for word in ("library", "empty", "map", "header"):
        parser.add_argument(word)
    args = parser.parse_args()

    faults = []
    header = declared(args.header)
    if not header:
        faults.append("csto.h declares nothing: this test reads it wrongly")
    for name, symbols in (("libcsto.so", exported(args.nm, args.library)), ("csto.map", mapped(args.map))):
        faults += [f"{symbol} is in csto.h and not in {name}" for symbol in sorted(header - symbols)]
        faults += [f"{symbol} is in {name} and not in csto.h" for symbol in sorted(symbols - header)]
    ours, empty = sizes(args.readelf, args.library), sizes(args.readelf, args.empty)
    for section, size in ours.items():
        print(f"{section}: {size} bytes, {empty[section]} in an empty library")
        if size > empty[section]:
            faults.append(f"{section} holds {size - empty[section]} bytes of ours")
    print(f"{len(header)} functions")
    print("\n".join(faults))
    return bool(faults)


if __name__ == "__main__":
    sys.exit(main())
