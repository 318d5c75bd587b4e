# SPDX-License-Identifier: MIT
"""The examples in Python run, and print what they should. CSTO_EXAMPLES is the folder of those in C."""

import os
import subprocess
from pathlib import Path

import pytest


def test_membership(python, examples):
    lines = python(examples / "membership.py", "am").splitlines()
    assert lines[0] == "Armenia (AM, ARM)"
    assert lines[1] == "1997-01-01  party to the Treaty"
    assert lines[2] == "2004-01-01  party to the Treaty, signatory of the Charter, member"
    assert "participation declared frozen" in lines[3]


def test_membership_without_a_state(python, examples):
    lines = python(examples / "membership.py").splitlines()
    assert lines[:3] == ["Azerbaijan (AZ, AZE)", "1997-01-01  party to the Treaty", "2004-01-01  nothing"]


def test_membership_of_no_state(python, examples):
    assert "'ZZ' is no state" in python(examples / "membership.py", "ZZ", status=1)


def test_components(python, examples):
    lines = python(examples / "components.py").splitlines()
    at = lines.index("Collective Rapid Reaction Forces")
    assert lines[at + 1].startswith("    Interaction; last: Interaction-20")


def test_questions_are_answered_as_in_c(python, examples):
    in_c = Path(os.environ.get("CSTO_EXAMPLES", "")) / "questions"
    if "CSTO_EXAMPLES" not in os.environ or not in_c.exists():
        pytest.skip("the examples in C are not built")
    expected = subprocess.run([in_c], check=True, capture_output=True, encoding="utf-8").stdout
    assert python(examples / "questions.py") == expected


def test_questions(python, examples):
    lines = python(examples / "questions.py").splitlines()
    for line in ("  2012-07-15: yes", "  2013-01-01: no", "  Anatoly Sidorov", "  18000 (2022-12-19)"):
        assert line in lines


def test_tag(python, examples):
    lines = python(examples / "tag.py").splitlines()
    text = (examples / "sample.txt").read_text(encoding="utf-8")
    assert "70-86 Interaction-2024 = interaction-2024 (certain)" in lines
    assert any(line.endswith("Joint Staff = joint-staff (context)") for line in lines)
    for line in lines:
        begin, end = map(int, line.split(" ")[0].split("-"))
        assert line.split(" ", 1)[1].startswith(text[begin:end] + " = ")


def test_tag_a_file(python, examples, tmp_path):
    file = tmp_path / "text.txt"
    file.write_bytes("Да.\r\nЭто ОДКБ.".encode())
    assert python(examples / "tag.py", file) == "9-13 ОДКБ = csto (certain)\n"


def test_tutorial(python, examples, tmp_path):
    lines = python(examples / "tutorial.py").splitlines()
    assert "Uzbekistan on 2000-01-01: nothing" in lines and "Secretary General then: Nikolai Bordyuzha" in lines
    assert "an exercise of 2021 in the series Rubezh" in lines
    (tmp_path / "one.txt").write_bytes("Да.\r\nУчения ОДКБ".encode())
    assert python(examples / "tutorial.py", tmp_path).splitlines()[-1].startswith("one.txt,0,12,16,ОДКБ,csto,")
