# SPDX-License-Identifier: MIT
"""Where a text mentions things of the CSTO: tag.py [FILE]. examples/sample.txt without one."""

import sys
from pathlib import Path

import csto


def main() -> None:
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("sample.txt")
    for mention in csto.scan_file(file):
        # Of an exercise the entity is the series; the edition stands beside it when the text gives a year that fits.
        entity = mention.edition or mention.entity
        print(f"{mention.start}-{mention.end} {mention.text} = {entity.id} ({mention.certainty})")


if __name__ == "__main__":
    main()
