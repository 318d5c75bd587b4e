# SPDX-License-Identifier: MIT
"""Reads lib/data, checks it, and makes the C tables: python3 lib/generate COMMAND. Standard library only."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the source tree stays as it was

import accounts  # noqa: E402
import changes  # noqa: E402
import check  # noqa: E402
import counts  # noqa: E402
import dossier  # noqa: E402
import ledger  # noqa: E402
import states  # noqa: E402
import unicode_make  # noqa: E402
from faults import Faults  # noqa: E402
from model import Data  # noqa: E402

HERE = Path(__file__).resolve().parent
DATA = HERE.parent / "data"
HEADER = HERE.parent.parent / "include" / "csto.h"


def shown(path: Path) -> str:
    """A path as a person in this folder would write it."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def report(faults: Faults, folder: Path) -> None:
    for fault in faults.sorted():
        print(f"{shown(folder / fault.place.file)}:{fault.place.line}: {fault.message}")


def load(folder: Path, complete: bool = True) -> Data:
    """The data; prints what is wrong and ends the program when they are not clean."""
    data, faults = check.load(folder, complete)
    if data is None:
        report(faults, folder)
        raise SystemExit(1)
    return data


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 lib/generate", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, help in (
        ("check", "print every fault of the data as file:line: message"),
        ("ledger", "append new ids to ids.tsv"),
        ("tables", "write the C tables"),
        ("counts", "print how much there is"),
        ("changes", "print what changed in the data since the last release"),
        ("account", "print what became of a dossier: in the data, merged, or left out"),
    ):
        command = commands.add_parser(name, help=help)
        command.add_argument("--data", type=Path, default=DATA, help="the folder of the data (default: lib/data)")
        if name == "tables":
            command.add_argument("--out", type=Path, required=True, help="the folder to write to")
        if name == "changes":
            command.add_argument("old", nargs="?", help="a folder or a revision of git (default: the last release)")
            command.add_argument("new", nargs="?", help="likewise (default: the data as they are)")
        if name == "account":
            command.add_argument("dossier", type=Path, help="the folder of the dossier")
        if name == "ledger":
            command.add_argument("--header", type=Path, default=HEADER, help="the header that says the release")
    command = commands.add_parser("unicode-table", help="make the committed Unicode table again")
    command.add_argument("ucd", type=Path, help="the folder of the Unicode Character Database")
    command.add_argument("--out", type=Path, default=HERE, help="the folder to write to (default: lib/generate)")
    return parser


def account(folder: Path, data: Data) -> int:
    """Prints the account of a dossier, and what of it is missing: then it fails."""
    try:
        items = dossier.read(folder)
    except dossier.DossierError as error:
        raise SystemExit(str(error)) from error
    if not items:
        raise SystemExit(f"{folder}: no dossier: expected folders with TOML files")
    result = accounts.account(items, data)
    print("\n".join(result.lines()))
    for item in result.missing:
        print(f"missing: {item}")
    return 1 if result.missing else 0


def print_changes(folder: Path, old: str | None, new: str | None) -> None:
    try:
        old = old or states.last_release(folder)
        if old is None:
            print("No release yet (no tag v...): all of the data are new.")
            return
        records, entries = states.read(new or str(folder), folder)
        found = changes.lines(states.read(old, folder)[0], records, entries)
    except states.StateError as error:
        raise SystemExit(str(error)) from error
    print("\n".join(found) if found else f"No change in the data since {old}.")


def main() -> int:
    args = arguments().parse_args()
    if args.command == "check":
        load(args.data)
    elif args.command == "ledger":
        data = load(args.data, complete=False)
        ledger.append(args.data, data.entities, ledger.project_release(args.header))
        load(args.data)
    elif args.command == "tables":
        import emit  # here, so that the other commands do not depend on it

        data = load(args.data)
        args.out.mkdir(parents=True, exist_ok=True)
        emit.write(data, args.out)
    elif args.command == "counts":
        print("\n".join(counts.lines(load(args.data))))
    elif args.command == "changes":
        print_changes(args.data, args.old, args.new)
    elif args.command == "account":
        return account(args.dossier, load(args.data))
    else:
        unicode_make.make(args.ucd, args.out)
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # whoever read the output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
