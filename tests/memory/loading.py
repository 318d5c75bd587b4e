# SPDX-License-Identifier: MIT
"""The loading of the module in C of the Python package with the n-th allocation failing, for every n: loading.py

It is then loaded and does what it is for, or ImportError or MemoryError says that it is not; the next attempt succeeds.
It runs with PYTHONMALLOC=malloc and the library of failing.c preloaded. Each attempt is of a process of its own, for
a module is loaded once. Python's own steps before, which find the file, are not tried."""

import _imp
import importlib.machinery
import importlib.util
import os
import sys
from collections import Counter

from allocations import disarm, failing

NAME = "csto.native"


def loaded(path):
    """What an import does once the file is found."""
    module = _imp.create_dynamic(importlib.machinery.ModuleSpec(NAME, None, origin=path))
    _imp.exec_dynamic(module)
    return module


def check(module):
    """A function of each kind, a constant of each kind, and a pointer."""
    assert module.csto_get("CSTO") == "csto" and len(module.find("CSTO")) == 1
    assert module.CSTO_VERSION and module.CSTO_CONTEXT_REACH > 1000
    fact = module.csto_fact_at("csto", 0)
    assert fact == module.csto_fact_at("csto", 0) and repr(fact)
    assert module.csto_fact_property(fact)


def attempt(path, n):
    """How loading ends when the n-th allocation fails, and how many there were."""
    failing.csto_fail_at(n)
    try:
        module = loaded(path)
        how = "loaded"
    except (ImportError, MemoryError) as error:
        how = type(error).__name__
    count = disarm()
    check(module if how == "loaded" else loaded(path))
    return how, count


def in_child(path, n):
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        how, count = attempt(path, n)
        os.write(writer, f"{how} {count}".encode())
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as report:
        answer = report.read().split()
    _, status = os.waitpid(child, 0)
    if status != 0:
        sys.exit(f"when allocation {n} fails the process ends with {status}")
    return answer[0], int(answer[1])


def main():
    package = importlib.util.find_spec("csto").submodule_search_locations  # without importing it
    path = importlib.machinery.PathFinder.find_spec("native", package).origin
    how, total = in_child(path, 0)
    ways = Counter(in_child(path, n)[0] for n in range(1, total + 1))
    print(f"{total} allocations: " + ", ".join(f"{count} {way}" for way, count in sorted(ways.items())))
    if how != "loaded" or ways["MemoryError"] == 0:
        sys.exit("never refused, or never loaded")


if __name__ == "__main__":
    main()
