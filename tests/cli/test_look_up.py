# SPDX-License-Identifier: MIT
"""csto find, show and list, and what belongs to no subcommand."""

import json
import re

import pytest

SUBCOMMANDS = ("scan find complete suggest show list membership facts sources check export info").split()


def table(run):
    return [line.split("\t") for line in run.stdout.decode().splitlines()]


def test_find(csto):
    run = csto("find", "--tsv", "КСОР")
    assert run.returncode == 0
    assert [row[:4] for row in table(run)] == [["КСОР", "force-component", "crrf", "Collective Rapid Reaction Forces"]]
    assert table(run)[0][4:] == ["КСОР", "abbreviation", "ru"]


def test_find_an_edition_by_its_year(csto):
    (match,) = json.loads(csto("find", "--json", "«Рубеж – 2021»").stdout)
    assert (match["kind"], match["id"]) == ("edition", "rubezh-2021")


def test_find_nothing(csto):
    run = csto("find", "no such name")
    assert run.returncode == 1
    assert run.stdout == b""
    assert "“no such name”" in run.stderr.decode()
    assert csto("find", "CSTO", "no such name").returncode == 1
    assert json.loads(csto("find", "--json", "no such name").stdout) == []


@pytest.mark.parametrize("command", ["find", "show"])
def test_near_names_are_named(csto, command):
    run = csto(command, "Kazakhtan")
    assert (run.returncode, run.stdout) == (1, b"")
    assert "nothing is called “Kazakhtan”; near it are “Kazakhstan”" in run.stderr.decode()


@pytest.mark.parametrize(
    "words",
    [["find", "joint-staff"], ["find", "--kind=person", "Joint Staff"], ["membership", "Joint Staff"]],
)
def test_what_does_not_fit_is_named(csto, words):
    """An id is no name, and a name may be one of another kind."""
    error = csto(*words).stderr.decode()
    assert error == (
        f"csto: nothing fitting is called “{words[-1]}”, but there is the body “Joint Staff”: csto show joint-staff\n"
    )


def test_find_for_people(csto):
    output = csto("find", "КСОР").stdout.decode()
    assert output == "crrf  force-component  Collective Rapid Reaction Forces  by “КСОР” (ru, abbreviation)\n"


@pytest.mark.parametrize("width", [60, 100])
def test_tables_keep_to_the_width(csto, width):
    """Where cells before the last leave it no room it has a line of its own."""
    for words in (["suggest", "KSOR"], ["list", "office"], ["find", "КСОР"], ["complete", "Nat"], ["facts", "crrf"]):
        lines = csto(*words, env={"COLUMNS": str(width)}).stdout.decode().splitlines()
        for line in lines:
            assert line == line.rstrip()
            assert len(line) <= width or " " not in re.split(r"\s{2,}", line.strip())[-1], line
    assert re.search(r"Central Asian Region\n {4,}by “KSBR”", csto("suggest", "KSOR").stdout.decode())


@pytest.mark.parametrize("key", ["kazakhstan", "KZ", "kaz", "398", "Казахстан", "Republic of Kazakhstan"])
def test_show_takes_ids_codes_and_names(csto, key):
    (thing,) = json.loads(csto("show", "--json", key).stdout)
    assert (thing["kind"], thing["id"]) == ("member-state", "kazakhstan")


def test_show_json_is_whole(csto):
    (thing,) = json.loads(csto("show", "--json", "armenia").stdout)
    assert list(thing) == ["kind", "id", "name", "names", "facts", "relations", "sources"]
    assert {"en", "ru"} <= {name["lang"] for name in thing["names"]}
    known = {source["id"] for source in thing["sources"]}
    for fact in thing["facts"]:
        assert fact["sources"] and set(fact["sources"]) <= known
    frozen = [fact for fact in thing["facts"] if fact["value"] == "participation-frozen"]
    assert [(fact["since"], fact["until"]) for fact in frozen] == [("2024-02-23", "..")]


def test_show_rows(csto):
    rows = table(csto("show", "--tsv", "armenia"))
    assert all(len(row) == 9 and row[0] == "armenia" for row in rows)
    assert ["alpha2", "AM", "-", ".."] in [row[1:5] for row in rows]


def test_show_for_people(csto):
    output = csto("show", "armenia").stdout.decode()
    assert output.startswith("Armenia  (member-state) armenia\n")
    headings = ["Names", "Through time", "Facts", "Referred to by others", "Sources"]
    assert re.findall(r"^[A-Z][A-Za-z ]+$", output, re.MULTILINE) == headings
    marks = {int(mark) for mark in re.findall(r"\[(\d+)\]", output)}
    assert marks == set(range(1, len(marks) + 1))


def section(text, heading):
    return re.search(rf"^{heading}\n(.*?)(?:\n\n|\Z)", text, re.MULTILINE | re.DOTALL).group(1)


def test_show_has_membership_through_time(csto):
    """One row for each fact about it, with the days as the facts give them."""
    shown = re.findall(r"^  (?:membership| {10})  ([-\d ]{10})  (\S+) +(?:also claimed: )?(\S+) \(",
                       section(csto("show", "uzbekistan").stdout.decode(), "Through time"), re.MULTILINE)
    facts = json.loads(csto("facts", "--json", "uzbekistan", "membership").stdout)
    assert len(facts) > 4
    assert [(since.strip(), until, value) for since, until, value in shown] == \
        [(fact["since"] or "", fact["until"] or "?", fact["value"]) for fact in facts]


def test_show_has_terms_in_the_order_of_their_days(csto):
    """Those of an office, acting holders among them; and those of a person, which are facts of offices."""
    days = re.findall(r"^ .* (\d{4}-\d\d-\d\d)  [\d.?-]+ +(?!also)[A-Z]",
                      section(csto("show", "secretary-general").stdout.decode(), "Through time"), re.MULTILINE)
    assert days == sorted(days) and len(days) >= 6
    assert re.search(r"^  holder of +2020-01-01  2023-01-01  Secretary General \(",
                     section(csto("show", "stanislav-zas").stdout.decode(), "Through time"), re.MULTILINE)


def test_show_joins_values_that_are_as_well_supported(csto):
    assert re.search(r"^  participant +Kazakhstan; Kyrgyzstan; Russia; Tajikistan \(\w+\) \[1\]",
                     csto("show", "rubezh-2021").stdout.decode(), re.MULTILINE)


def test_show_keeps_disagreements_apart(csto):
    facts = section(csto("show", "crrf").stdout.decode(), "Facts")
    assert re.search(r"established +2009-02-04 \(.*\n.*\n +also claimed: 2009-02-24 \(single-source\) \[", facts)


def test_show_on_a_day(csto):
    output = csto("show", "--on=2010", "UZ").stdout.decode()
    assert "on 2010\n" in output and "  member (" in output and "suspended" not in output
    facts = json.loads(csto("show", "--json", "--on=2010", "UZ").stdout)[0]["facts"]
    assert [(fact["property"], fact["value"]) for fact in facts] == \
        [(row[1], row[2]) for row in table(csto("facts", "--tsv", "--on=2010", "UZ"))]
    assert table(csto("show", "--tsv", "--on=2010", "UZ")) == \
        [row[:9] for row in table(csto("facts", "--tsv", "--on=2010", "UZ"))]


def test_show_of_a_kind(csto):
    assert csto("show", "--kind=member-state", "armenia").stdout == csto("show", "armenia").stdout
    run = csto("show", "--kind=person", "armenia")
    assert (run.returncode, run.stdout) == (1, b"")


@pytest.mark.parametrize("width", [40, 60, 132])
def test_show_keeps_to_the_width(csto, width):
    """Only what cannot be broken, such as an address, passes the margin."""
    for thing in ("armenia", "crrf", "secretary-general", "rubezh"):
        lines = csto("show", thing, env={"COLUMNS": str(width)}).stdout.decode().splitlines()
        beyond = [line for line in lines[1:] if len(line) > width]
        assert all(len(re.split(r"\s{2,}", line.strip())[-1].split()) == 1 for line in beyond), thing
        assert max(map(len, lines)) > width / 2


def test_no_width_is_too_wide(csto):
    widest = csto("show", "armenia", env={"COLUMNS": "1000"}).stdout
    for width in ("1001", "9" * 30):
        assert csto("show", "armenia", env={"COLUMNS": width}).stdout == widest
    assert csto("show", "armenia").stdout != widest


def test_show_several(csto):
    assert [thing["id"] for thing in json.loads(csto("show", "--json", "AM", "crrf").stdout)] == ["armenia", "crrf"]
    run = csto("show", "AM", "no such thing")
    assert run.returncode == 1
    assert run.stdout and "“no such thing”" in run.stderr.decode()


def test_list_kinds(csto):
    kinds = {kind: int(count) for kind, count in table(csto("list", "--tsv"))}
    assert kinds["member-state"] == 9
    for kind, count in kinds.items():
        run = csto("list", "--tsv", kind)
        assert len(table(run)) == count
        assert run.returncode == (0 if count else 1)
        assert len(json.loads(csto("list", "--json", kind).stdout)) == count
        lines = csto("list", kind).stdout.decode().splitlines()
        assert len([line for line in lines if not line.startswith(" ")]) == count


def test_list_no_such_kind(csto):
    run = csto("list", "spaceship")
    assert run.returncode == 2
    assert "“spaceship”" in run.stderr.decode()


def test_every_thing_can_be_shown(csto):
    for kind, _ in table(csto("list", "--tsv")):
        ids = [row[1] for row in table(csto("list", "--tsv", kind))]
        if ids:
            assert [thing["id"] for thing in json.loads(csto("show", "--json", *ids).stdout)] == ids
            assert csto("show", *ids).returncode == 0
            assert all(len(row) == 9 for row in table(csto("show", "--tsv", *ids)))


def test_version(csto):
    lines = csto("--version").stdout.decode().splitlines()
    assert re.fullmatch(r"csto \d+\.\d+\.\d+", lines[0])
    assert re.fullmatch(r"library \d+\.\d+\.\d+", lines[1])
    assert re.fullmatch(r"data \d{4}\.\d{2}\.\d+, as of \d{4}-\d{2}-\d{2}", lines[2])
    assert re.fullmatch(r"sha256 [0-9a-f]{64}", lines[3])


@pytest.mark.parametrize(
    "words", [["--help"], ["-h"], ["find", "-h"], *([command, "--help"] for command in SUBCOMMANDS)]
)
def test_help(csto, words):
    run = csto(*words)
    assert run.returncode == 0
    assert run.stdout.startswith(b"Usage: csto ")
    assert max(map(len, run.stdout.decode().splitlines())) <= 100


@pytest.mark.parametrize(
    "words", [[], ["frobnicate"], ["find"], ["show"], ["find", "--all", "CSTO"], ["list", "body", "office"],
              ["find", "--lang", "tlh", "CSTO"], ["membership", "--on", "2024-02-31"],
              ["find", "--kind", "ship", "CSTO"],
              ["scan", "-j", "0"], ["info", "all"]]
)
def test_wrong_use(csto, words):
    run = csto(*words)
    assert run.returncode == 2
    assert run.stdout == b""
    assert run.stderr
