# SPDX-License-Identifier: MIT
"""Many threads at once: the same answers, one object for each id, and a scan that lets the others run."""

import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import csto

TEXT = "Учения ОДКБ «Взаимодействие-2021» прошли в Киргизии. 𝔘İ The Joint Staff. " * 200


def test_many_threads_scan():
    expected = csto.scan(TEXT)
    assert len(expected) == 800
    with ThreadPoolExecutor(8) as pool:
        for mentions in pool.map(csto.scan, [TEXT] * 40):
            assert mentions == expected


def test_threads_that_meet_an_entity_first_get_one_object(python):
    code = """
import sys, threading
import csto
sys.setswitchinterval(1e-6)
ids = [csto.native.csto_at(0, i) for i in range(csto.native.csto_count(0))]
start, seen = threading.Barrier(8), []
def ask():
    start.wait()
    seen.append([(id(thing), id(type(thing)), thing.name, len(thing.names)) for thing in map(csto.get, ids)])
threads = [threading.Thread(target=ask) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(seen), all(answers == seen[0] for answers in seen))
"""
    assert python("-c", code) == "8 True\n"


def test_threads_that_are_the_first_to_use_it(python):
    code = """
import sys, threading
import csto
sys.setswitchinterval(1e-6)
names = [name for name in csto.__all__]
start, seen = threading.Barrier(8), []
def ask(first):
    start.wait()
    seen.append({name: getattr(csto, name) for name in names[first * 9:] + names[:first * 9]})
threads = [threading.Thread(target=ask, args=(i,)) for i in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(seen), all(answers == seen[0] for answers in seen))
"""
    for _ in range(5):
        assert python("-c", code) == "8 True\n"


def test_a_long_scan_lets_others_run():
    text = TEXT * 100
    ran, done = [], threading.Event()

    def count():
        while not done.is_set():
            ran.append(time.perf_counter())
            time.sleep(0)

    interval = sys.getswitchinterval()
    sys.setswitchinterval(10)  # nobody gets a turn unless it is given
    try:
        other = threading.Thread(target=count)
        other.start()
        begin = time.perf_counter()
        csto.native.scan(text, 0)
        end = time.perf_counter()
        done.set()
        other.join()
    finally:
        sys.setswitchinterval(interval)
    assert any(begin < moment < end for moment in ran)
