# SPDX-License-Identifier: MIT
"""Writes the tables with a share of the keys only, so that the cost of more names can be seen: fewer.py OUT EACH.

Of the folded forms in the index every EACH-th stays.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.dont_write_bytecode = True
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "lib" / "generate"))

import check  # noqa: E402
import emit  # noqa: E402
import emit_index  # noqa: E402


def main() -> int:
    out, each = Path(sys.argv[1]), int(sys.argv[2])
    data, faults = check.load(ROOT / "lib" / "data", True)
    if data is None:
        raise SystemExit("the data have faults")
    source = emit_index.source
    emit_index.source = lambda data, keys: source(data, dict([*keys.items()][::each]))
    out.mkdir(parents=True, exist_ok=True)
    emit.write(data, out)
    return 0


if __name__ == "__main__":
    sys.exit(main())
