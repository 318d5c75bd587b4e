# SPDX-License-Identifier: MIT
"""csto scan of texts longer than a block: the same mentions from a file and a pipe, on one thread and several."""

import json
import os
import pty
import random
import subprocess
import sys

import pytest

MEGABYTE = 1_000_000
FILL = "The committee spoke of roads, schools and the price of bread. "
PIECES = ["The Joint Staff met. ", "The CSTO met. ", "They held the exercise «Рубеж-2021». ",
          "Armenia and Belarus agreed. ",
          "The Secretariat replied. ", "Zas spoke. ", "Stanislav Zas spoke. ", "The OSCE Permanent Council met. "]


def long_text(size, breaks, seed=1):
    """A text in which anchors stand now near, now far from the names that need them."""
    choose = random.Random(seed)
    parts, length = [], 0
    while length < size:
        part = (choose.choice(PIECES) if choose.random() < 0.02 else FILL) + choose.choice(breaks)
        parts.append(part)
        length += len(part.encode())
    return "".join(parts).encode()


@pytest.fixture
def whole_mentions():
    """The mentions of a text that the library is given as one."""

    def scan(text):
        output = subprocess.run([os.environ["CSTO_WHOLE"]], input=text, capture_output=True, check=True).stdout
        columns = [line.split("\t") for line in output.decode().splitlines()]
        return [(int(begin), int(end), entity, certainty) for begin, end, entity, certainty in columns]

    return scan


@pytest.fixture(scope="module", params=["paragraphs", "lines", "spaces", "characters"])
def text(request):
    breaks = {"paragraphs": ["", "\n", "\r\n\r\n", "\n\n"], "lines": ["", "\n"], "spaces": [" "], "characters": [""]}
    data = long_text(5 * MEGABYTE // 2, breaks[request.param])
    return data.replace(b" ", b"_") if request.param == "characters" else data


def rows(run):
    return [line.split(b"\t")[1:] for line in run.stdout.splitlines()]


def test_blocks_do_not_show(csto, tmp_path, text, whole_mentions):
    (tmp_path / "long").write_bytes(text)
    one = csto("scan", "--tsv", "-j1", "long", cwd=tmp_path)
    assert [(int(row[0]), int(row[1]), row[3].decode(), row[5].decode()) for row in rows(one)] == whole_mentions(text)
    assert csto("scan", "--tsv", "-j3", "long", cwd=tmp_path).stdout == one.stdout
    assert rows(csto("scan", "--tsv", stdin=text)) == rows(one)


def test_what_outweighs_a_claim_is_before_the_block(csto, whole_mentions):
    """The CSTO's Secretariat, the UN's, and one that is the CSTO's for that, on both sides of where a block ends."""
    text = b""
    for place, piece in [(998_000, "The CSTO Secretariat met. "), (1_012_000, "The CSTO met. The UN Secretariat wrote. "),
                         (1_026_000, "Then the Secretariat agreed. "), (1_200_000, "The end.")]:
        text += (FILL * (place // len(FILL) + 1)).encode()[: place - len(text)] + b" " + piece.encode()
    expected = whole_mentions(text)
    assert [entity for _, _, entity, _ in expected] == ["csto", "secretariat", "csto", "secretariat"]
    found = rows(csto("scan", "--tsv", stdin=text))
    assert [(int(row[0]), int(row[1]), row[3].decode(), row[5].decode()) for row in found] == expected


def test_lines_are_those_of_the_file(csto, tmp_path):
    text = long_text(5 * MEGABYTE // 2, ["", "\n", "\n\n"])
    for line in csto("scan", "--jsonl", stdin=text).stdout.splitlines()[::7]:
        mention = json.loads(line)
        assert mention["line"] == text.count(b"\n", 0, mention["begin"]) + 1
        assert text[mention["begin"] : mention["end"]].decode() == mention["surface"]


def test_columns_are_those_of_the_file(csto):
    text = ("Ж" * 40 + " ") * 40_000 + "CSTO\n"
    assert b" 1:1640001  CSTO" in csto("scan", stdin=text).stdout


def test_several_files_in_order(csto, tmp_path):
    names = [f"file-{number}" for number in range(12)]
    for number, name in enumerate(names):
        (tmp_path / name).write_bytes(long_text(1000 if number % 3 else 3 * MEGABYTE // 2, ["\n"], seed=number))
    run = csto("scan", "--json", "-j4", *names, "missing", cwd=tmp_path)
    assert run.returncode == 2
    assert run.stderr.count(b"\n") == 1
    found = [mention["file"] for mention in json.loads(run.stdout)]
    assert found == sorted(found, key=names.index)
    assert run.stdout == csto("scan", "--json", "-j1", *names, cwd=tmp_path).stdout
    people = [csto("scan", f"-j{jobs}", *names, cwd=tmp_path).stdout for jobs in (1, 4)]
    assert people[0] == people[1]


def test_memory_does_not_grow_with_the_text(tmp_path):
    def peak(size):
        run = subprocess.Popen([os.environ["CSTO_COMMAND"], "scan", "--tsv", "-j1"], stdin=subprocess.PIPE,
                               stdout=subprocess.DEVNULL)
        piece = long_text(MEGABYTE, ["\n", "\n\n"])
        for _ in range(size):
            run.stdin.write(piece)
        run.stdin.close()
        return os.wait4(run.pid, 0)[2].ru_maxrss

    assert peak(8) < 1.5 * peak(3)


def test_not_utf8_is_said_once(csto):
    text = long_text(3 * MEGABYTE // 2, ["\n"]) + b"\xff CSTO " + long_text(3 * MEGABYTE // 2, ["\n"]) + b"\xff"
    run = csto("scan", "--tsv", stdin=text)
    at = text.index(b"\xff")
    assert run.stderr.decode().splitlines() == [
        f"csto: standard input: byte {at} is not UTF-8; what is not is passed over"]


def read_all(controller):
    """What was written to a terminal that has been closed: the kernel hands it over piece by piece."""
    shown = b""
    try:
        while piece := os.read(controller, 65536):
            shown += piece
    except OSError:  # the end, on Linux
        pass
    return shown


def test_progress_is_for_terminals(tmp_path):
    """A slow pipe, with standard error on a terminal: a line that is taken away at the end."""
    try:
        controller, terminal = pty.openpty()
    except OSError:
        pytest.skip("there are no pseudo-terminals here")
    program = "import sys, time\nfor i in range(14):\n sys.stdout.write('x ' * 500_000); time.sleep(.12)\n"
    source = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    subprocess.run([os.environ["CSTO_COMMAND"], "scan", "--tsv"], stdin=source.stdout, stdout=subprocess.DEVNULL,
                   stderr=terminal)
    source.stdout.close()
    source.wait()
    os.close(terminal)
    shown = read_all(controller)
    os.close(controller)
    assert b" MB/s" in shown and shown.endswith(b"\r\x1b[K")


def test_no_progress_without_a_terminal(csto, tmp_path):
    (tmp_path / "long").write_bytes(b"x " * MEGABYTE)
    assert csto("scan", "long", cwd=tmp_path).stderr == b""
