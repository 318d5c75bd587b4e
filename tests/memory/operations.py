# SPDX-License-Identifier: MIT
"""The C of the Python package with the n-th allocation failing, for every n: operations.py [NAME...]

Each function then raises MemoryError or answers as always, and leaves no memory behind. It runs with PYTHONMALLOC=malloc
and the library of failing.c preloaded, so that every object of Python's is an allocation. What is written in Python
itself is not tried: there the interpreter is tried instead, and that of 3.11 loses exceptions and memory of its own. The
loading of the module is tried by loading.py."""

import gc
import sys

from allocations import disarm, failing
from csto import native

TEXT = "Ж Учения ОДКБ «Рубеж-2021» прошли в Киргизии; the Joint Staff of the CSTO took part. "
ROUNDS = 20


def fresh(text):
    """A str that does not hold its UTF-8 yet."""
    return "".join(list(text))


def texts(*given):
    return tuple(text and fresh(text) for text in given)


def column(values, format="U"):
    """An array of strings, as csto.map() makes it."""
    ends = [0]
    for value in values:
        ends.append(ends[-1] + len(value.encode()))
    offsets = b"".join(end.to_bytes(8, "little") for end in ends)
    return (format, "name", len(values), 0, (None, offsets, "".join(values).encode()), ())


def table(*columns):
    return ("+s", "", len(columns[0][4][1]) // 8 - 1, 0, (None,), columns)


def asked(text):
    """What a short cut leads past."""
    return text


UNSEEN = [None] * native.csto_count(0)  # objects of which none has been made yet


def taken(stream):
    native.find_many(stream, 1)
    return stream


# The function, and a function for its arguments, which are new each time.
OPERATIONS = {
    "find": (native.find, lambda: texts("ОДКБ")),
    "complete": (native.complete, lambda: texts("Взаимодействие")),
    "suggest": (native.suggest, lambda: texts("Belorusia")),
    "shortcut-find": (native.shortcut_find(asked, UNSEEN), lambda: (fresh("ОДКБ"),)),
    "scan": (native.scan, lambda: (fresh(TEXT), 7)),
    "scan-long": (native.scan, lambda: (fresh(TEXT * 60), 7)),
    "scan-bytes": (native.scan, lambda: (TEXT.encode() * 60, 0)),
    "scan-many": (native.scan_many, lambda: (texts(*[TEXT, None] * 20), 3, 1)),
    "scan-threads": (native.scan_many, lambda: (texts(*[TEXT] * 20), 3, 3)),
    "find-many": (native.find_many, lambda: (texts("ОДКБ", "CRRF", None, "no"), 1)),
    "find-threads": (native.find_many, lambda: (texts("ОДКБ", "CRRF", None, "no"), 3)),
    "arrow-out": (native.arrow_stream, lambda: (table(column(["CSTO", "ОДКБ"]), column(["КСОР", ""])),)),
    "arrow-in": (native.find_many, lambda: (native.arrow_stream(column(["CSTO", "no", "ОДКБ"])), 1)),
    "arrow-no-strings": (native.find_many, lambda: (native.arrow_stream(table(column(["CSTO"]))), 1)),
    "arrow-read": (native.find_many, lambda: (taken(native.arrow_stream(column(["CSTO"]))), 1)),
    "entity": (native.csto_get, lambda: texts("joint-staff")),
    "record": (native.csto_person_of, lambda: texts("imangali-tasmagambetov")),
    "fact": (native.csto_fact_on, lambda: (fresh("csto"), fresh("seat"), 20200101, None)),
    "value": (native.csto_fact_value, lambda: (native.csto_fact_at("kazakhstan", 0),)),
    "quantity": (native.csto_edition_personnel_get, lambda: (native.csto_edition_of("rubezh-2021"),)),
    "name": (native.csto_name_in, lambda: (fresh("kazakhstan"), fresh("ru"))),
    "member": (native.csto_member_on, lambda: (20050101, 2)),
    "between": (native.csto_edition_between, lambda: (20210000, 20220000, None, fresh("rubezh-2021"))),
    "parse": (native.csto_date_parse, lambda: texts("2021-02-28")),
    "format": (native.csto_date_format, lambda: (20210200,)),
    "no-text": (native.find, lambda: (300.5,)),
    "no-text-among": (native.find_many, lambda: ((fresh("ОДКБ"), 300.5), 1)),
    "no-key": (native.csto_get, lambda: (b"csto",)),
    "surrogate": (native.find, lambda: ("\ud800",)),
}


def plain(answer):
    """What can be compared: a pointer or a capsule is another one each time."""
    if isinstance(answer, tuple):
        return tuple(map(plain, answer))
    return answer if isinstance(answer, (str, int, bytes, list, type(None))) else type(answer)


def short(answer):
    return repr(answer)[:80]


def attempt(function, arguments, n):
    """The answer or the exception when the n-th allocation fails, and how many allocations there were."""
    failing.csto_fail_at(n)
    try:
        answer = function(*arguments)
    except Exception as error:
        answer = error
    count = disarm()
    if isinstance(answer, Exception):
        return (type(answer), "" if isinstance(answer, MemoryError) else str(answer)), count
    return plain(answer), count


def pieces():
    gc.collect()
    return failing.csto_pieces()


def repeated(function, prepare, n):
    """How many pieces of memory more there are after many times."""
    attempt(function, prepare(), n)
    before = pieces()
    for _ in range(ROUNDS):
        attempt(function, prepare(), n)
    return pieces() - before


def try_all(name, function, prepare):
    for _ in range(3):  # what is kept for later is there now
        wanted, total = attempt(function, prepare(), 0)
    refusals = 0
    for n in range(1, total + 1):
        answer, _ = attempt(function, prepare(), n)
        refusals += answer == (MemoryError, "")
        if answer not in (wanted, (MemoryError, "")):
            sys.exit(f"{name}: when allocation {n} fails {short(answer)}, not {short(wanted)}")
        if (grown := repeated(function, prepare, n)) >= ROUNDS / 2:
            sys.exit(f"{name}: {grown} pieces of memory stay when allocation {n} fails {ROUNDS} times")
    print(f"{name}: {total} allocations, {refusals} of them MemoryError, else {short(wanted)}")
    return refusals


def main(names):
    for name in names or OPERATIONS:
        if try_all(name, *OPERATIONS[name]) == 0:
            sys.exit(f"{name}: never refused")


if __name__ == "__main__":
    main(sys.argv[1:])
