# SPDX-License-Identifier: MIT
"""Lists of C, which give the i-th thing until there is none."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable


def listing(at: Callable[..., Any], *owner: object) -> list[Any]:
    """at(*owner, 0), at(*owner, 1), ... up to the first None."""
    found: list[Any] = []
    while (value := at(*owner, len(found))) is not None:
        found.append(value)
    return found
