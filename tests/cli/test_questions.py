# SPDX-License-Identifier: MIT
"""csto complete, suggest, membership, facts, sources, check and info, and the options that several have."""

import json
import re

import pytest


def table(run):
    return [line.split("\t") for line in run.stdout.decode().splitlines()]


def test_complete(csto):
    rows = table(csto("complete", "--tsv", "Collective Rapid"))
    assert {"crrf", "crdf-car"} <= {row[2] for row in rows}
    assert all(row[4].lower().startswith("collective rapid") and len(row) == 8 for row in rows)
    distances = [int(row[7]) for row in rows]
    assert distances == sorted(distances)
    assert csto("complete", "zzzz").returncode == 1


def test_a_kind_is_taken_of_the_first_things(csto):
    """Look-up gives so many of all kinds; that one of a kind is not among them does not say that there is none."""
    first = table(csto("complete", "--tsv", "C"))
    kinds = {kind for kind, _ in table(csto("list", "--tsv"))}
    absent = (kinds - {row[1] for row in first}).pop()
    run = csto("complete", f"--kind={absent}", "C")
    assert (len(first), run.returncode, run.stdout) == (64, 1, b"")
    assert run.stderr.decode() == ("csto: none of the first 64 things found for “C” is of that kind; "
                                   "a longer text finds others\n")


def test_suggest(csto):
    (match,) = json.loads(csto("suggest", "--json", "Kyrgystan").stdout)
    assert (match["id"], match["matched"], match["distance"]) == ("kyrgyzstan", "Kyrgyzstan", 1)
    run = csto("suggest", "nothing of the sort")
    assert (run.returncode, run.stdout) == (1, b"")


def test_kinds_and_languages(csto):
    everything = table(csto("complete", "--tsv", "Ру"))
    series = table(csto("complete", "--tsv", "--kind=exercise-series", "--lang=ru", "Ру"))
    assert {row[1] for row in everything} > {row[1] for row in series} == {"exercise-series"}
    assert "Рубеж" in [row[3] for row in series]


@pytest.mark.parametrize(
    "state, day, status, member",
    [("UZ", "2010-01-01", 0, "yes"), ("Узбекистан", "2013-01-01", 1, "no"), ("GEO", "1997-01-01", 1, "no"),
     ("armenia", "2003-09-17", 1, "no"), ("armenia", "2003-09-18", 0, "yes")],
)
def test_membership_of_a_state(csto, state, day, status, member):
    run = csto("membership", "--jsonl", "--on", day, state)
    assert run.returncode == status
    assert json.loads(run.stdout)["member"] == member


def test_membership_of_all(csto):
    rows = table(csto("membership", "--tsv", "--on", "1997"))
    assert len(rows) == 9 and {row[2] for row in rows} == {"1997"}
    held = {row[0]: row[4] for row in rows}
    assert held["georgia"] == held["armenia"] == "treaty-party"
    assert "Georgia" in csto("membership", "--on", "1997").stdout.decode()


def test_membership_of_no_state(csto):
    run = csto("membership", "Kyrgystan")
    assert run.returncode == 2
    assert "“Kyrgyzstan”" in run.stderr.decode()


def test_facts(csto):
    rows = table(csto("facts", "--tsv", "armenia", "membership"))
    assert {row[1] for row in rows} == {"membership"}
    assert rows == [row for row in table(csto("show", "--tsv", "armenia")) if row[1] == "membership"]
    values = {row[2] for row in table(csto("facts", "--tsv", "--on=2010", "armenia", "membership"))}
    assert values == {"treaty-party", "charter-signatory", "member"}
    assert csto("facts", "armenia", "no-such-property").returncode == 1


def test_facts_of_everything(csto):
    amounts = dict(table(csto("info", "--tsv")))
    assert len(table(csto("facts", "--tsv"))) == int(amounts["facts"])
    lines = csto("facts", "--jsonl").stdout.decode().splitlines()
    assert len(lines) == int(amounts["facts"])
    assert all(json.loads(line)["sources"] for line in lines)
    kinds = [kind for kind, _ in table(csto("list", "--tsv"))]
    assert sum(len(table(csto("facts", "--tsv", "--kind", kind))) for kind in kinds) == len(lines)


def test_sources(csto):
    every = json.loads(csto("sources", "--json").stdout)
    assert len(every) == int(dict(table(csto("info", "--tsv")))["sources"])
    cited = table(csto("sources", "--tsv", "rubezh-2021"))
    assert cited and {row[0] for row in cited} < {source["id"] for source in every}
    (one,) = table(csto("sources", "--tsv", cited[0][0]))
    assert one == cited[0] and len(one) == 8
    assert csto("sources", "no such source").returncode == 1


def test_list_on_a_day(csto):
    assert len(table(csto("list", "--tsv", "--on=2010", "member-state"))) == 7
    rows = table(csto("list", "--tsv", "--on=2021-09-08", "edition"))
    assert ["edition", "rubezh-2021", "Rubezh-2021", "yes"] in rows
    assert "rubezh-2021" not in [row[1] for row in table(csto("list", "--tsv", "--on=2021-09-10", "edition"))]
    assert csto("list", "--on=2021", "person").returncode == 2


def test_list_all(csto):
    assert len(table(csto("list", "--tsv", "all"))) == int(dict(table(csto("info", "--tsv")))["entities"])


MEMBERS = "country;code\nArmenia;AM\nBelarus;BY\nKazakhstan;KZ\nKyrgyzstan;KG\n«Россия»;RU\nTajikistan;TJ\n"


def test_check_of_a_list_that_agrees(csto):
    output = csto("check", "-", stdin=MEMBERS).stdout.decode()
    assert output.startswith("6 listed under “country”. All agree with the data on ")
    for column in ("country", "CODE"):
        run = csto("check", "--json", "--column", column, "-", stdin=MEMBERS)
        assert (run.returncode, json.loads(run.stdout)) == (0, [])


def test_check_of_a_list_that_does_not(csto, tmp_path):
    (tmp_path / "list.csv").write_text('"Armenia"\r\nUzbekistan\r\n"Fran""ce"\r\nAM\r\n', encoding="utf-8")
    run = csto("check", "--tsv", "--on=2009-01-01", "list.csv", cwd=tmp_path)
    assert run.returncode == 1
    rows = table(run)
    assert rows[0] == ["3", 'Fran"ce', "-", "-", "unknown"]
    assert rows[1][:3] + rows[1][4:] == ["4", "AM", "armenia", "repeated"]
    assert {(row[2], row[4]) for row in rows[2:]} == {
        (state, "missing") for state in ("belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan")}
    assert "extra" in csto("check", "--on=2013", "list.csv", cwd=tmp_path).stdout.decode()


@pytest.mark.parametrize(
    "text",
    ["\ufeffNo;Name;Since\r\n1;Armenia;1992\r\n2;Georgia;1993\r\n", "No\tName\n1\tArmenia\n2\tGeorgia\n",
     "No,Name\r1,Armenia\r2,Georgia\r", '"No","Name, short"\r\n1,"Armenia"\r\n2,"Georgia"',
     "No,Name\n1,Armenia\n2,Georgia", '"Name, short, common";Code\nArmenia;AM\nGeorgia;GE',
     '"Name,\nshort";Code\nGeorgia;GE\nArmenia;AM'])
def test_check_of_odd_lists(csto, text):
    """Whatever ends the lines and parts the columns, the names are found where they are."""
    rows = table(csto("check", "--tsv", "--on=2010", "-", stdin=text))
    assert rows[0] == ["3", "Georgia", "georgia", "Georgia", "extra"]
    assert {row[4] for row in rows[1:]} == {"missing"} and "armenia" not in {row[2] for row in rows}


def test_check_prints_a_cell_as_it_is(csto):
    """However long it is."""
    cell = "A" + 80 * "Я"
    found = json.loads(csto("check", "--json", "--on=2010", "-", stdin=f"Name\nArmenia\n{cell}\n").stdout)
    assert cell in {row["text"] for row in found}
    assert cell in {row[1] for row in table(csto("check", "--tsv", "-", stdin=f"Name\nArmenia\n{cell}\n"))}


def test_check_names_headings_and_what_may_be_meant(csto):
    run = csto("check", "--column=Land", "-", stdin=MEMBERS)
    assert run.returncode == 2
    assert run.stderr.endswith(b": the first line has no heading as --column names; it has country, code\n")
    first = csto("check", "-", stdin="Kyrgystan\nArmenia\n").stdout.decode().splitlines()[0]
    assert re.fullmatch(r"unknown +Kyrgystan +perhaps Kyrgyzstan +line 1", first)
    assert b"Windows-1251" in csto("check", "-", stdin="Армения\n".encode("cp1251")).stderr


def test_check_cuts_no_letter_in_two(csto):
    """A long name that may be meant is there whole, of long headings a part."""
    name = max((row[2] for row in table(csto("list", "--tsv", "--lang=ru", "body"))), key=len)
    output = csto("check", "--kind=body", "--lang=ru", "-", stdin=f"{name[:-1]}\nMC\n").stdout.decode()
    assert len(name.encode()) > 200 and f"perhaps {name} line 1 " in " ".join(output.split())
    headings = [f"A{letter * 40}" for letter in "БВГДЕЖЗИК"]
    error = csto("check", "--column=Land", "-", stdin=",".join(headings)).stderr.decode()
    assert f"; it has {', '.join(heading[:30] for heading in headings[:5])}\n" in error


def test_check_takes_no_name_with_a_nul_in_it(csto):
    text = "Name\nArmenia\0x\n"
    assert table(csto("check", "--tsv", "-", stdin=text))[0] == ["2", "Armenia\\x00x", "-", "-", "unknown"]
    assert json.loads(csto("check", "--json", "-", stdin=text).stdout)[0]["text"] == "Armenia\0x"


def test_check_of_other_kinds_and_bad_use(csto):
    rows = table(csto("check", "--tsv", "--kind=force-component", "-", stdin="CRRF\nno such force\n"))
    assert rows[0][4] == "unknown" and "missing" in {row[4] for row in rows[1:]}
    assert csto("check", "--kind=person", "-").returncode == 2
    assert csto("check", "--column=none", "-", stdin=MEMBERS).returncode == 2
    assert csto("check", "no such file").returncode == 2


def test_info(csto):
    amounts = dict(table(csto("info", "--tsv")))
    assert list(amounts)[:5] == ["program", "library", "data", "as-of", "sha256"]
    assert int(amounts["forms"]) > int(amounts["names"]) > int(amounts["entities"]) > 0
    assert {row["name"]: row["value"] for row in json.loads(csto("info", "--json").stdout)} == amounts


@pytest.mark.parametrize(
    "words",
    [["find", "CSTO", "КСОР"], ["complete", "Ru"], ["suggest", "CSTO"], ["show", "armenia", "crrf"], ["list", "body"],
     ["membership"], ["facts", "crrf"], ["sources", "crrf"], ["info"]],
)
def test_json_and_json_lines_agree(csto, words):
    whole = json.loads(csto(*words, "--json").stdout)
    lines = csto(*words, "--jsonl").stdout.decode().splitlines()
    assert [json.loads(line) for line in lines] == whole != []


def test_several_properties_and_all_things(csto):
    """Who held which office, acting holders among them."""
    rows = table(csto("facts", "--tsv", "--on=2019-01-01", "secretary-general", "holder", "acting_holder"))
    assert [row[1:3] for row in rows] == [["acting_holder", "valery-semerikov"]]
    every = table(csto("facts", "--tsv", "--on=2019-01-01", "all", "holder", "acting_holder"))
    assert rows[0] in every and {row[1] for row in every} == {"holder", "acting_holder"}
    assert len({row[0] for row in every}) > 3
    run = csto("facts", "secretary-general", "holders")
    assert run.returncode == 1 and b"acting_holder, appointed_by," in run.stderr and b" holder," in run.stderr
    for words in (["holders"], []):
        run = csto("facts", "--kind=person", "secretary-general", *words)
        assert run.returncode == 1 and "but there is the office “Secretary General”" in run.stderr.decode()
    run = csto("facts", "--on=2019-01-01", "secretary-general", "holder")
    assert run.returncode == 1 and b"then; there are: acting_holder," in run.stderr and b" holder," not in run.stderr


def test_offices_on_a_day(csto):
    output = csto("list", "--on=2019-01-01", "office").stdout.decode()
    assert re.search(r"^secretary-general +Secretary General +acting: Valery Semerikov$", output, re.MULTILINE)
    rows = table(csto("list", "--tsv", "--on=2019-01-01", "office"))
    facts = table(csto("facts", "--tsv", "--on=2019-01-01", "all", "holder", "acting_holder"))
    held = {row[0]: row[9] for row in facts}
    assert {row[1] for row in rows} >= {office for office, answer in held.items() if answer == "yes"}
    assert ["office", "secretary-general", "Secretary General", "yes"] in rows


@pytest.mark.parametrize(
    "words", [["scan", "text"], ["find", "CSTO"], ["complete", "Arm"], ["suggest", "Kyrgystan"], ["show", "crrf"],
              ["list"], ["list", "body"], ["list", "--on=2010", "edition"], ["membership"], ["facts", "crrf"],
              ["facts", "--on=2010", "UZ"], ["sources", "crrf"], ["check", "list.csv"], ["info"]],
    ids=" ".join)
def test_header(csto, tmp_path, words):
    """One name a column, those that --help gives and the same as in JSON where it has them."""
    (tmp_path / "text").write_text("The CSTO", encoding="utf-8")
    (tmp_path / "list.csv").write_text("Georgia\n", encoding="utf-8")
    head, *rows = table(csto(*words, "--tsv", "--header", cwd=tmp_path))
    assert rows and all(len(row) == len(head) for row in rows)
    assert rows == table(csto(*words, "--tsv", cwd=tmp_path))
    usage = re.sub(r"\s+", " ", csto(words[0], "--help").stdout.decode())
    assert " ".join(head[:3] if words[0] == "list" else head[:9]) in usage
    assert csto(*words, "--json", "--header", cwd=tmp_path).stdout == csto(*words, "--json", cwd=tmp_path).stdout
