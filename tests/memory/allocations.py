# SPDX-License-Identifier: MIT
"""The library of failing.c, which is preloaded: how many allocations there were, and which one fails."""

import ctypes

failing = ctypes.CDLL(None)
failing.csto_fail_at.argtypes = [ctypes.c_ulong]
failing.csto_fail_at.restype = None
failing.csto_allocations.restype = ctypes.c_ulong
failing.csto_pieces.restype = ctypes.c_long


def disarm():
    """How many allocations there were. One may fail here instead, after which none does."""
    while True:
        try:
            failing.csto_fail_at(0)
            return failing.csto_allocations()
        except (MemoryError, ctypes.ArgumentError):
            pass
