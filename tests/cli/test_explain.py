# SPDX-License-Identifier: MIT
"""csto scan --explain: by which name, on what evidence, and where the witness stands."""

import json

TEXT = "The Joint Staff met.\nIt is a body of the CSTO.\n"


def test_for_people(csto):
    output = csto("scan", "--explain", stdin=TEXT).stdout.decode()
    assert ("by “Joint Staff” (en, short), which needs a text about the CSTO; "
            "the text is about the CSTO: “CSTO” at 2:21") in " ".join(output.split())


def test_one_mark_and_two(csto):
    output = " ".join(csto("scan", "--all", "--explain", stdin="The exercise Search began.\n").stdout.decode().split())
    assert "Search (exercise-series) possible" in output
    assert "which needs marks; it has one mark alone: “exercise” at 1:5" in output
    output = " ".join(csto("scan", "--explain", stdin="The exercise Search-2024 began.\n").stdout.decode().split())
    assert "which needs marks; it has marks: “-2024” at 1:20" in output


def test_a_witness_before_the_mention(csto):
    text = "Ж\nЖЖ CSTO here,\n" + "x\n" * 5 + "and the Joint Staff; CSTO, the Secretariat\n"
    output = " ".join(csto("scan", "--explain", stdin=text).stdout.decode().split())
    assert "8:9 Joint Staff" in output and "“CSTO” at 2:4" in output
    assert "8:32 Secretariat" in output and "“CSTO” at 8:22" in output


def test_json(csto):
    mentions = json.loads(csto("scan", "--explain", "--json", stdin=TEXT).stdout)
    staff = mentions[0]
    assert [staff[key] for key in ("matched", "lang", "type", "evidence")] == ["Joint Staff", "en", "short", "context"]
    assert (staff["reason"], staff["witness_text"]) == ("anchor", "CSTO")
    begin, end = staff["witness"]
    assert TEXT.encode()[begin:end] == b"CSTO"
    assert mentions[1]["witness_text"] is None
    assert "matched" not in json.loads(csto("scan", "--json", stdin=TEXT).stdout)[0]


def test_refused_candidates_say_why(csto):
    text = "The CSTO met. The OSCE Permanent Council met. The Search was long.\n"
    mentions = json.loads(csto("scan", "--all", "--explain", "--json", stdin=text).stdout)
    refused = {mention["surface"]: mention for mention in mentions if mention["certainty"] == "refused"}
    assert refused["Permanent Council"]["reason"] == "claimed"
    assert "OSCE" in refused["Permanent Council"]["witness_text"]
    assert "refused" not in csto("scan", "--all", stdin=text).stdout.decode()


def test_not_in_columns(csto):
    assert csto("scan", "--explain", "--tsv", stdin=TEXT).returncode == 2
