# SPDX-License-Identifier: MIT
"""The SQLite extension, from the sqlite3 shell and from Python."""

import json
import os
import shutil
import sqlite3
import subprocess

import pytest

EXTENSION = os.path.splitext(os.environ["CSTO_SQLITE"])[0]
TEXT = "Ж The CSTO exercise “Рубеж-2021” was held in Kyrgyzstan; the Joint Staff took part. The Search was long."


@pytest.fixture
def database():
    connection = sqlite3.connect(":memory:")
    if not hasattr(connection, "enable_load_extension"):
        pytest.skip("this Python's sqlite3 loads no extensions")
    connection.enable_load_extension(True)
    connection.load_extension(EXTENSION)
    yield connection
    connection.close()


def value(database, query, *arguments):
    ((found,),) = database.execute(f"SELECT {query}", arguments).fetchall()
    return found


def test_id(database):
    for text in ("CRRF", "crrf", "КСОР", "Collective Rapid Reaction Forces",
                 "коллективных сил оперативного реагирования"):
        assert value(database, "csto_id(?)", text) == "crrf"
    assert value(database, "csto_id('KZ')") == "kazakhstan"
    assert value(database, "csto_id('Rubezh-2021')") == "rubezh-2021"
    assert value(database, "csto_id('no such name')") is value(database, "csto_id(NULL)") is None


def test_name(database):
    assert value(database, "csto_name('kazakhstan')") == "Kazakhstan"
    assert value(database, "csto_name('kazakhstan', 'RU')") == "Казахстан"
    assert value(database, "csto_name('kazakhstan', 'tlh')") is value(database, "csto_name('kazakhstan', NULL)") is None


@pytest.mark.parametrize(
    "state, day, member",
    [("UZ", "2010-01-01", 1), ("uzbekistan", "2013", 0), ("Грузия", "1997", 0), ("armenia", "2003-09", None),
     ("crrf", "2010", None), ("UZ", None, None)],
)
def test_is_member(database, state, day, member):
    assert value(database, "csto_is_member(?, ?)", state, day) == member


def test_is_member_today_and_bad_days(database):
    assert value(database, "csto_is_member('Belarus')") == 1
    with pytest.raises(sqlite3.OperationalError, match="a date is 2024-02-23"):
        value(database, "csto_is_member('Belarus', '2024-02-31')")


def test_scan_agrees_with_the_command(database):
    run = subprocess.run([os.environ["CSTO_COMMAND"], "scan", "--json"], input=TEXT.encode(), capture_output=True)
    keys = ["surface", "kind", "id", "name", "year", "edition", "certainty", "reason"]
    wanted = [tuple(mention[key] for key in keys) for mention in json.loads(run.stdout)]
    assert database.execute(f"SELECT {', '.join(keys)} FROM csto_scan(?)", (TEXT,)).fetchall() == wanted
    for begin, end, surface in database.execute('SELECT begin, "end", surface FROM csto_scan(?)', (TEXT,)):
        assert TEXT[begin:end] == surface


def test_flags(database):
    found = [value(database, "count(*) FROM csto_scan(?, ?)", TEXT, flags) for flags in (0, 3, 7)]
    assert found[0] < found[1] <= found[2]
    for flags in (8, -1, 1 << 40):
        with pytest.raises(sqlite3.OperationalError, match="flags are a sum"):
            database.execute("SELECT * FROM csto_scan(?, ?)", (TEXT, flags)).fetchall()


def test_join(database):
    database.execute("CREATE TABLE news (id INTEGER PRIMARY KEY, body TEXT)")
    database.executemany("INSERT INTO news (body) VALUES (?)",
                         [(TEXT,), ("Kyrgyzstan",), (None,), ("nothing",), (b"CSTO",)])
    counts = dict(database.execute("SELECT m.id, count(*) FROM news, csto_scan(news.body) AS m GROUP BY 1"))
    assert counts == {"csto": 2, "rubezh": 1, "kyrgyzstan": 2, "joint-staff": 1}
    database.execute("UPDATE news SET body = csto_name('csto', 'ru') WHERE id = 2")
    assert database.execute("SELECT m.kind FROM news JOIN csto_scan(body) m WHERE news.id = 2").fetchall() == [
        ("organization",)]


def test_without_a_text_there_is_nothing(database):
    assert database.execute("SELECT * FROM csto_scan").fetchall() == []
    assert database.execute("SELECT * FROM csto_scan('')").fetchall() == []


def test_a_long_text(database):
    text = "Ж" * 100 + " CSTO\n"
    rows = database.execute('SELECT begin, "end" FROM csto_scan(?)', (text * 5000,)).fetchall()
    assert rows == [(106 * i + 101, 106 * i + 105) for i in range(5000)]


def test_shell():
    if shutil.which("sqlite3") is None:
        pytest.skip("the sqlite3 shell was not found")
    query = "SELECT m.id, csto_name(m.id, 'ru') FROM csto_scan('учения КСОР в Киргизии') AS m;"
    run = subprocess.run(["sqlite3", "-bail"], input=f".load {EXTENSION}\n{query}\n", capture_output=True, text=True,
                         check=True)
    assert run.stdout == "crrf|Коллективные силы оперативного реагирования\nkyrgyzstan|Кыргызстан\n"
