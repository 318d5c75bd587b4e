# SPDX-License-Identifier: MIT
"""A Python without the lock stays so with csto, and many threads at once get the same answers from it."""

import sys
import threading

THREADS, ROUNDS = 8, 30
TEXT = "Учения ОДКБ «Взаимодействие-2021» прошли в Киргизии; the Joint Staff took part. " * 20
start = threading.Barrier(THREADS)
answers = [[] for _ in range(THREADS)]


def use(number):
    """Everything for the first time, and then again."""
    start.wait()
    import csto

    for _ in range(ROUNDS):
        found = [csto.find("Kazakhstan"), csto.get("crrf"), csto.find("Рубеж-2021"), *csto.member_states]
        mentions = csto.scan(TEXT)
        answers[number].append(
            (
                [id(entity) for entity in found],
                [(one.name, len(one.names), len(one.facts), one.to_dict()["id"]) for one in found],
                [(mention.start, id(mention.entity), mention.name.text) for mention in mentions],
                list(csto.map(["Казахстан", None, "nothing"] * 100, threads=2)),
                csto.scan_many([TEXT] * 3, threads=2).to_dicts(),
            )
        )


def main():
    assert not sys._is_gil_enabled()
    threads = [threading.Thread(target=use, args=(number,)) for number in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not sys._is_gil_enabled(), "to load csto brought the lock back"
    assert len(answers) == THREADS and all(len(own) == ROUNDS for own in answers)
    assert all(answer == answers[0][0] for own in answers for answer in own)
    print(f"without the lock: {THREADS} threads, {ROUNDS} rounds, the same answers")


if __name__ == "__main__":
    main()
