# SPDX-License-Identifier: MIT
"""Makes an SQLite database of what csto export sqlite has written: make_database.py SQL DATABASE."""

import sqlite3
import sys
from pathlib import Path


def main():
    script, database = map(Path, sys.argv[1:])
    work = database.with_suffix(".part")
    work.unlink(missing_ok=True)
    connection = sqlite3.connect(work)
    connection.executescript(script.read_text(encoding="utf-8"))
    connection.close()
    work.replace(database)


if __name__ == "__main__":
    main()
