# SPDX-License-Identifier: MIT
"""csto export: the same bytes in every run, the library's row counts, and what the tools made for each format say."""

import csv
import io
import json
import os
import re
import sqlite3
import subprocess
import xml.etree.ElementTree as xml

import pytest
from contrast import contrast

FORMATS = ["json", "jsonl", "sqlite", "jsonld", "ftm", "gazetteer", "spacy", "dot", "timeline"]


@pytest.fixture(scope="module")
def amounts(csto):
    """How much the library says that it holds."""
    rows = [line.split("\t") for line in csto("info", "--tsv").stdout.decode().splitlines()]
    found = {name: int(value) for name, value in rows if value.isdigit() and name != "sha256"}
    kinds = [line.split("\t") for line in csto("list", "--tsv").stdout.decode().splitlines()]
    return found | {kind: int(count) for kind, count in kinds}


def exported(csto, name):
    run = csto("export", name)
    assert (run.returncode, run.stderr) == (0, b"")
    return run.stdout.decode()


@pytest.mark.parametrize("name", FORMATS)
def test_same_bytes(csto, tmp_path, name):
    text = csto("export", name, env={"TZ": "Asia/Bishkek", "LANG": "ru_RU.UTF-8"}).stdout
    run = csto("export", "-o", "file", name, cwd=tmp_path)
    assert (run.returncode, run.stdout) == (0, b"")
    assert (tmp_path / "file").read_bytes() == text
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_wrong_use(csto, tmp_path):
    assert csto("export").returncode == csto("export", "pdf").returncode == csto("export", "csv").returncode == 2
    run = csto("export", "csv", "-o", "-", cwd=tmp_path)
    assert run.returncode == 2 and b"-o names their folder" in run.stderr and not list(tmp_path.iterdir())
    run = csto("export", "json", "-o", "no/such/folder", cwd=tmp_path)
    assert run.returncode == 2 and b"no/such/folder" in run.stderr


def test_a_file_keeps_its_mode_and_a_link_what_it_leads_to(csto, tmp_path):
    wanted = exported(csto, "dot")
    (tmp_path / "secret").write_text("old")
    (tmp_path / "secret").chmod(0o600)
    (tmp_path / "secret.part").write_text("mine")
    (tmp_path / "link").symlink_to("secret")
    (tmp_path / "astray").symlink_to("nowhere")
    assert csto("export", "dot", "-o", "link", cwd=tmp_path).returncode == 0
    assert (tmp_path / "link").is_symlink() and (tmp_path / "secret").read_text("utf-8") == wanted
    assert (tmp_path / "secret").stat().st_mode & 0o777 == 0o600
    assert csto("export", "dot", "-o", "new", cwd=tmp_path, umask=0o027).returncode == 0
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o640
    assert csto("export", "dot", "-o", "astray", cwd=tmp_path).returncode == 2
    assert (tmp_path / "secret.part").read_text() == "mine"
    assert {path.name for path in tmp_path.iterdir()} == {"secret", "secret.part", "link", "astray", "new"}


def test_what_is_no_file_stays_what_it_is(csto, tmp_path):
    """By links and pipes of our own: a command that replaced those of the system would do so in earnest."""
    wanted = exported(csto, "dot")
    (tmp_path / "folder").mkdir()
    (tmp_path / "stdout").symlink_to("/dev/fd/1")
    assert csto("export", "dot", "-o", "stdout", cwd=tmp_path).stdout.decode() == wanted
    os.mkfifo(tmp_path / "pipe")
    reader = os.open(tmp_path / "pipe", os.O_RDONLY | os.O_NONBLOCK)
    with open(reader, "rb") as pipe:
        assert csto("export", "dot", "-o", "pipe", cwd=tmp_path).returncode == 0
        assert pipe.read().decode() == wanted
    assert csto("export", "dot", "-o", "folder", cwd=tmp_path).returncode == 2
    assert {path.name for path in tmp_path.iterdir() if path.is_symlink()} == {"stdout"}
    assert {path.name for path in tmp_path.iterdir()} == {"folder", "pipe", "stdout"}


def test_what_cannot_be_written_leaves_what_was_there(csto, tmp_path):
    """Written is more than the limit on the size of files lets."""
    (tmp_path / "chart").write_text("old")
    limited = f'ulimit -f 1; trap "" XFSZ; exec "{os.environ["CSTO_COMMAND"]}" export json -o chart'
    run = subprocess.run(["sh", "-c", limited], cwd=tmp_path, capture_output=True)
    assert (run.returncode, run.stderr) == (2, b"csto: chart: File too large\n")
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("chart", "old")]


def test_json(csto, amounts):
    whole = json.loads(exported(csto, "json"))
    assert len(whole["entities"]) == amounts["entities"]
    assert len(whole["sources"]) == amounts["sources"]
    assert sum(len(entity["facts"]) for entity in whole["entities"]) == amounts["facts"]
    assert sum(len(entity["names"]) for entity in whole["entities"]) == amounts["names"]
    assert sum(len(name["forms"]) for entity in whole["entities"] for name in entity["names"]) == amounts["forms"]
    known = {source["id"] for source in whole["sources"]}
    assert all(set(fact["sources"]) <= known for entity in whole["entities"] for fact in entity["facts"])


def test_jsonl(csto, amounts):
    rows = [json.loads(line) for line in exported(csto, "jsonl").splitlines()]
    assert len(rows) == amounts["entities"] + amounts["sources"]
    assert [row for row in rows if row["kind"] != "source"] == json.loads(exported(csto, "json"))["entities"]


def test_jq(csto, amounts):
    run = subprocess.run(["jq", "[.entities[].facts | length] | add"], input=exported(csto, "json").encode(),
                         capture_output=True, check=True)
    assert int(run.stdout) == amounts["facts"]


@pytest.fixture(scope="module")
def folder(csto, tmp_path_factory):
    path = tmp_path_factory.mktemp("csv") / "package"
    assert csto("export", "csv", "-o", str(path)).returncode == 0
    return path


COUNTS = {"entities": "entities", "sources": "sources", "names": "names", "forms": "forms", "facts": "facts",
          "member_states": "member-state", "bodies": "body", "offices": "office", "force_components": "force-component",
          "exercise_series": "exercise-series", "editions": "edition", "people": "person", "documents": "document",
          "training_institutions": "training-institution", "events": "event", "figures": "figure"}


def test_csv(folder, amounts):
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    tables = {}
    for resource in package["resources"]:
        with open(folder / resource["path"], encoding="utf-8", newline="") as file:
            tables[resource["name"]] = rows = list(csv.DictReader(file))
        fields = [field["name"] for field in resource["schema"]["fields"]]
        assert all(list(row) == fields for row in rows)
        keys = [tuple(row[name] for name in resource["schema"]["primaryKey"]) for row in rows]
        assert len(set(keys)) == len(keys)
    for name, amount in COUNTS.items():
        assert len(tables[name]) == amounts[amount], name
    for resource in package["resources"]:
        for key in resource["schema"]["foreignKeys"]:
            there = {row[key["reference"]["fields"]] for row in tables[key["reference"]["resource"]]}
            assert {row[key["fields"]] for row in tables[resource["name"]]} - {""} <= there
    assert {path.name for path in folder.iterdir()} == {f"{name}.csv" for name in tables} | {"datapackage.json"}


def test_codes_are_quoted(folder):
    assert '"ARM","051"' in (folder / "member_states.csv").read_text("utf-8")


@pytest.fixture(scope="module")
def database(csto, tmp_path_factory):
    """Made by the sqlite3 shell, read by Python."""
    path = tmp_path_factory.mktemp("sqlite") / "csto.sqlite"
    subprocess.run(["sqlite3", "-bail", str(path)], input=csto("export", "sqlite").stdout, check=True)
    with sqlite3.connect(path) as connection:
        yield connection


def test_sqlite(database, amounts):
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    for name, amount in COUNTS.items():
        assert database.execute(f"SELECT count(*) FROM {name}").fetchone() == (amounts[amount],), name
    assert database.execute("SELECT count(*) FROM name_search").fetchone() == (amounts["forms"],)


@pytest.mark.parametrize(
    "day", ["1992", "1999-04-02", "2003-09-18", "2010-01", "2012-12-19", "2022-01-06", "2024-02-23", "2026-11-24", "2026-11", "2027"]
)
def test_sqlite_as_of(csto, database, day):
    database.execute("UPDATE as_of SET day = ?", (day,))
    found = database.execute("SELECT subject, property, value, answer FROM facts_as_of").fetchall()
    rows = [line.split("\t") for line in csto("facts", "--tsv", "--on", day).stdout.decode().splitlines()]
    assert sorted(found) == sorted((row[0], row[1], row[2].replace("\\\\", "\\"), row[9]) for row in rows)
    listed = csto("list", "--tsv", "--on", day, "member-state").stdout.decode().splitlines()
    members = {line.split("\t")[1] for line in listed}
    assert {row[0] for row in database.execute("SELECT id FROM members_as_of")} == members
    database.rollback()


@pytest.mark.parametrize(
    ("day", "holders"),
    [("2018-01-01", {("igor-karavaev", "maybe")}), ("2020-01-01", {("yuri-borisov", "yes")}),
     ("2022-08", {("yuri-borisov", "maybe")})],
)  # fmt: skip
def test_sqlite_holders(database, day, holders):
    """A term whose end is not known is over when others have come."""
    database.execute("UPDATE as_of SET day = ?", (day,))
    found = database.execute("SELECT holder, answer FROM holders_as_of WHERE office = 'icmec-chairman'").fetchall()
    assert set(found) == holders
    database.rollback()


def test_sqlite_full_text(database):
    found = database.execute("SELECT DISTINCT entity FROM name_search WHERE name_search MATCH 'rapid reaction'")
    assert ("crrf",) in found.fetchall()
    assert database.execute("SELECT entity FROM name_search WHERE name_search MATCH 'казахстаном'").fetchall()


def test_jsonld(csto, amounts):
    document = json.loads(exported(csto, "jsonld"))
    nodes = document["@graph"]
    assert len(nodes) == amounts["entities"] + amounts["facts"] + amounts["sources"]
    ids = [node["@id"] for node in nodes]
    assert len(set(ids)) == len(ids)
    for node in nodes:
        if node["@id"].startswith("fact:"):
            assert {source["@id"] for source in node["prov:wasDerivedFrom"]} <= set(ids) and node["prov:wasDerivedFrom"]


def test_ftm(csto, amounts):
    rows = [json.loads(line) for line in exported(csto, "ftm").splitlines()]
    things = [row for row in rows if row["prop"] == "id" and row["schema"] not in ("Occupancy", "Membership")]
    assert len(things) == amounts["entities"] - amounts["specialty"] - amounts["region"] - amounts["figure"]
    memberships = [row for row in rows if row["prop"] == "id" and row["schema"] == "Membership"]
    facts = csto("facts", "--jsonl", "--kind=member-state").stdout.decode().splitlines()
    wanted = [fact for fact in map(json.loads, facts) if fact["property"] == "membership" and fact["preferred"]]
    assert len(memberships) == len(wanted)


def test_gazetteer(csto, amounts):
    rows = list(csv.reader(io.StringIO(exported(csto, "gazetteer")), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert rows[0] == ["form", "language", "id", "evidence"]
    assert len(rows) - 1 == amounts["forms"]
    assert ["Объединённый штаб", "ru", "joint-staff", "context"] in rows


def test_spacy(csto):
    rows = [json.loads(line) for line in exported(csto, "spacy").splitlines()]
    forms = [line.split("\t") for line in exported(csto, "gazetteer").splitlines()[1:]]
    assert [(row["pattern"], row["id"]) for row in rows] == [(row[0], row[2]) for row in forms if row[3] == "free"]
    assert {"label": "CSTO_FORCE_COMPONENT", "pattern": "КСОР", "id": "crrf"} in rows


def test_dot(csto):
    drawn = subprocess.run(["dot", "-Tsvg"], input=csto("export", "dot").stdout, capture_output=True, check=True)
    assert drawn.stderr == b""
    titles = [element.text for element in xml.fromstring(drawn.stdout).iter() if element.tag.endswith("}title")]
    assert {"csto", "joint-staff", "crrf", "rubezh", "crrf->interaction"} <= set(titles)


def test_timeline(csto):
    text = exported(csto, "timeline")
    subprocess.run(["xmllint", "--noout", "-"], input=text.encode(), check=True)
    marks = {element.get("data-id"): element.get("class") for element in xml.fromstring(text).iter()
             if element.get("data-id")}
    rows = json.loads(csto("facts", "--json", "--kind=edition").stdout)
    series = {row["subject"] for row in rows if row["property"] == "series"}
    conduct = {row["subject"]: row["value"] for row in rows if row["property"] == "conduct" and row["preferred"]}
    assert marks == {edition: conduct[edition] for edition in series}
    assert {"held", "cancelled"} <= set(marks.values())
    assert "http" not in text.replace("http://www.w3.org/2000/svg", "")


def test_timeline_can_be_read(csto):
    """No disc lies on another, those of a year are in one column, and letters stand out from their disc."""
    text = exported(csto, "timeline")
    svg = "{http://www.w3.org/2000/svg}"
    root = xml.fromstring(text)
    discs = [tuple(int(circle.get(name)) for name in ("cx", "cy", "r")) for circle in root.iter(svg + "circle")]
    for i, (x, y, radius) in enumerate(discs):
        assert radius <= x <= int(root.get("width")) - radius and radius <= y <= int(root.get("height")) - radius
        assert all((x - other[0]) ** 2 + (y - other[1]) ** 2 > (radius + other[2]) ** 2 for other in discs[:i]), (x, y)
    columns = {}
    for group in root.iter(svg + "g"):
        if group.get("data-id") and group.get("data-id")[-5:-4] == "-":
            columns.setdefault(group.get("data-id")[-4:], set()).add(group.find(svg + "circle").get("cx"))
    assert len(columns) > 20 and all(len(places) == 1 for places in columns.values())
    hosts = set(re.findall(r"--host: (#[0-9a-f]{6})", text))
    assert len(hosts) == 7 and all(contrast(colour, "#ffffff") >= 4.5 for colour in hosts)
    for name in ("ink", "soft"):
        for inks, page in zip(re.findall(rf"--{name}: (#[0-9a-f]+)", text), re.findall(r"--page: (#[0-9a-f]+)", text)):
            assert contrast(inks, page) >= 4.5
    words = [element.text for element in root.iter(svg + "text")]
    assert {"Armenia", "Tajikistan", "held", "cancelled"} <= set(words)
