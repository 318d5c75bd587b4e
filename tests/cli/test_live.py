# SPDX-License-Identifier: MIT
"""csto scan of what is still being written: --live, and JSON Lines as they come."""

import json
import os
import random
import subprocess
import threading

import pytest

PIECES = ["The Joint Staff met.", "The CSTO met.", "They held the exercise «Рубеж-2021».", "Zas spoke.", "",
          "Bread was dear.", "The Secretariat of the OSCE replied.", "Armenia and Belarus agreed."]

FILL = "Bread was dear. " * 6 + "\n"


def some_lines(count, seed):
    choose = random.Random(seed)
    return [" ".join(choose.choice(PIECES) for _ in range(choose.randrange(4))) + "\n" for _ in range(count)]


@pytest.fixture
def running():
    """Starts the command with pipes; it has to end by itself when its input does."""
    begun = []

    def start(*options, stdout=subprocess.PIPE):
        run = subprocess.Popen([os.environ["CSTO_COMMAND"], "scan", *options], stdin=subprocess.PIPE, stdout=stdout)
        begun.append((run, threading.Timer(60, run.kill)))
        begun[-1][1].start()
        return run

    yield start
    for run, timer in begun:
        run.communicate()
        timer.cancel()
        assert run.returncode == 0


def answer(run, text):
    """Writes, and waits for a line of output while the input stays open."""
    run.stdin.write(text.encode())
    run.stdin.flush()
    return run.stdout.readline().decode()


@pytest.mark.parametrize("options", [["--tsv"], ["-j1", "--tsv"], ["--jsonl"], []])
def test_a_line_is_answered_at_once(running, options):
    run = running("--live", *options)
    assert "CSTO" in answer(run, "The CSTO met.\n")
    assert "Joint Staff" in answer(run, "Nothing.\nThe Joint Staff met.\n")
    assert "Armenia" in answer(run, "Armenia agreed.\nThe ")


def test_a_record_is_answered_at_once(csto, running):
    if b"json-lines\tyes" not in csto("info", "--tsv").stdout:
        pytest.skip("the command was built without Jansson")
    run = running("--jsonl", "--field=text")
    for line, text in enumerate(["The CSTO met.", "The KSOR came.", "Armenia agreed."], 1):
        assert json.loads(answer(run, json.dumps({"text": text}) + "\n"))["line"] == line


def test_a_line_is_decided_by_what_stands_before_it(csto, tmp_path):
    """The same as of a text that ends with the line, however the bytes come."""
    lines = ["The Joint Staff met.\n", *some_lines(60, seed=1)]
    wanted, text = [], b""
    for line in lines:
        begin = len(text)
        text += line.encode()
        rows = csto("scan", "--tsv", stdin=text).stdout.splitlines()
        wanted += [row for row in rows if int(row.split(b"\t")[1]) >= begin]
    assert csto("scan", "--tsv", "--live", stdin=text).stdout.splitlines() == wanted
    assert len(wanted) < len(csto("scan", "--tsv", stdin=text).stdout.splitlines())


def test_when_bytes_come_does_not_show(csto, running, tmp_path):
    text = "".join(line + FILL for line in some_lines(500, seed=2)).encode() + b"The CSTO, and no end of line"
    (tmp_path / "text").write_bytes(text)
    whole = csto("scan", "--tsv", "--live", "-j1", "-", stdin=text).stdout
    of_file = csto("scan", "--tsv", "--live", "-j3", "text", cwd=tmp_path).stdout.replace(b"\ntext\t", b"\n-\t")
    choose, at = random.Random(3), 0
    with open(tmp_path / "out", "wb") as out:
        run = running("--tsv", "--live", "-j2", stdout=out)
    while at < len(text):
        size = choose.randrange(1, 5000)
        run.stdin.write(text[at : at + size])
        run.stdin.flush()
        at += size
    run.communicate()
    assert (tmp_path / "out").read_bytes() == whole
    assert of_file == whole.replace(b"-\t", b"text\t", 1)
    assert whole.splitlines()[-1].startswith(b"-\t%d\t" % (len(text) - len(b"CSTO, and no end of line")))


def test_a_line_without_end(csto):
    text = b"The CSTO met. " + b"Bread was dear. " * 200_000 + b"Armenia agreed."
    rows = csto("scan", "--tsv", "--live", stdin=text).stdout.splitlines()
    assert [row.split(b"\t")[4] for row in rows] == [b"csto", b"armenia"]


@pytest.mark.parametrize("space", [b" ", b"\t", b"\r"])
def test_a_line_without_end_is_cut_between_words(csto, space):
    text = space.join([b"Armenia", b"x"] * 120_000)
    assert csto("scan", "--tsv", "--live", stdin=text).stdout.count(b"\n") == 120_000
