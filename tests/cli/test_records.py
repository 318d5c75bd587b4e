# SPDX-License-Identifier: MIT
"""csto scan --field: JSON Lines."""

import json

import pytest

RECORDS = [
    {"id": 1, "text": "The CSTO \u0000and \U0001f600 Armenia\nand Belarus."},
    {"id": 2},
    {"id": 3, "text": None},
    {"id": 4, "text": "Учения «Рубеж-2021»"},
]


@pytest.fixture(autouse=True)
def jansson(csto):
    if b"json-lines\tyes" not in csto("info", "--tsv").stdout:
        pytest.skip("the command was built without Jansson")


@pytest.mark.parametrize("ascii_only", [True, False])
def test_offsets_are_those_of_the_text(csto, ascii_only):
    lines = "\n".join(json.dumps(record, ensure_ascii=ascii_only) for record in RECORDS)
    run = csto("scan", "--jsonl", "--field", "text", stdin=lines)
    assert (run.returncode, run.stderr) == (0, b"")
    mentions = [json.loads(line) for line in run.stdout.splitlines()]
    assert [(m["line"], m["id"]) for m in mentions] == [(1, "csto"), (1, "armenia"), (1, "belarus"), (4, "rubezh")]
    for mention in mentions:
        text = RECORDS[mention["line"] - 1]["text"].encode()
        assert text[mention["begin"] : mention["end"]].decode() == mention["surface"]


def test_a_byte_order_mark_is_passed_over(csto):
    """At the very beginning; elsewhere it is no JSON."""
    record = json.dumps(RECORDS[0])
    run = csto("scan", "--tsv", "--field=text", stdin=f"\ufeff{record}\n{record}\n")
    assert (run.returncode, run.stderr) == (0, b"")
    assert run.stdout == csto("scan", "--tsv", "--field=text", stdin=f"{record}\n{record}\n").stdout
    assert csto("scan", "--tsv", "--field=text", stdin=f"{record}\n\ufeff{record}\n").returncode == 2


def test_rows_have_the_line(csto, tmp_path):
    (tmp_path / "a.jsonl").write_text("\n\n" + json.dumps(RECORDS[3]) + "\n", encoding="utf-8")
    run = csto("scan", "--tsv", "--field=text", "a.jsonl", cwd=tmp_path)
    assert run.stdout.decode().startswith("a.jsonl:3\t15\t30\texercise-series\trubezh\t2021\t")
    assert "3:9  Рубеж-2021" in csto("scan", "--field=text", "a.jsonl", cwd=tmp_path).stdout.decode()


def test_context_does_not_pass_from_one_record_to_another(csto):
    lines = json.dumps({"text": "The CSTO met."}) + "\n" + json.dumps({"text": "The Joint Staff met."})
    assert [row.split(b"\t")[4] for row in csto("scan", "--tsv", "--field=text", stdin=lines).stdout.splitlines()] == [
        b"csto"]


def test_bad_records_are_named_and_the_others_go_on(csto):
    lines = ['{"text": "CSTO"}', "{not JSON", '["CSTO"]', '{"text": 7}', b'{"text": "CSTO \xff"}'.decode("latin-1"),
             '{"text": "ОДКБ"}']
    data = "\n".join(lines).encode().replace("ÿ".encode(), b"\xff")
    run = csto("scan", "--jsonl", "--field=text", stdin=data)
    assert run.returncode == 2
    assert [json.loads(line)["line"] for line in run.stdout.splitlines()] == [1, 6]
    errors = run.stderr.decode().splitlines()
    assert [error.split()[:5] for error in errors] == [
        ["csto:", "standard", "input:", "line", str(line)] for line in (2, 3, 4, 5)]


def test_a_field_that_no_record_has(csto):
    run = csto("scan", "--field=body", stdin='{"text": "CSTO"}\n')
    assert run.returncode == 2
    assert b"no record has the field" in run.stderr


def test_many_records_on_several_threads(csto, tmp_path):
    long = "x " * 1_500_000
    records = [{"text": f"The CSTO and {'Armenia' if i % 3 else 'Belarus'}. {long if i == 500 else ''}"}
               for i in range(30_000)]
    with open(tmp_path / "long.jsonl", "w", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)
    runs = [csto("scan", "--tsv", "--field=text", f"-j{jobs}", "long.jsonl", cwd=tmp_path) for jobs in (1, 4)]
    assert runs[0].stdout == runs[1].stdout
    rows = [line.split("\t") for line in runs[0].stdout.decode().splitlines()]
    assert len(rows) == 60_000
    for number, row in enumerate(rows[1::2]):
        assert (row[0], row[4]) == (f"long.jsonl:{number + 1}", "armenia" if number % 3 else "belarus")


def test_wrong_use(csto):
    assert csto("scan", "--field=text", "--html").returncode == 2


def test_a_member_of_a_member(csto):
    records = [{"article": {"text": "The CSTO"}}, {"article": "none"}, {"article.text": "Armenia"}]
    run = csto("scan", "--tsv", "--field=article.text", stdin="\n".join(map(json.dumps, records)))
    assert (run.returncode, run.stderr) == (0, b"")
    assert [row.split(b"\t")[4] for row in run.stdout.splitlines()] == [b"csto", b"armenia"]


def test_a_field_that_is_not_there(csto):
    run = csto("scan", "--field=text", stdin='{"id": 1, "body": "CSTO", "bell\\u0007": 2}')
    assert run.returncode == 2
    assert run.stderr.decode() == ("csto: standard input: no record has the field that --field names; "
                                   "the first has id, body, bell\\x07\n")
