# SPDX-License-Identifier: MIT
"""Columns: many names and many texts in one call, and tables of what the library holds."""

import threading
import time

import pytest

import csto

TEXTS = ["The CSTO met.", None, "Учения «Рубеж-2021» в Киргизии, ОДКБ.", "", "𝔘 Казахстан"]


def test_map():
    column = csto.map(["Kazakhstan", "ОДКБ", "nothing", None, "", "Ташкентский договор"])
    assert isinstance(column, csto.Column)
    assert column == ["kazakhstan", "csto", None, None, None, None]  # several bear the last
    assert (len(column), column[0], column[-2:]) == (6, "kazakhstan", [None, None])
    assert csto.map(iter(["Kazakhstan", "CRRF"]), to="alpha2") == ["KZ", None]
    assert csto.map(["Rubezh-2021"], to="year") == [2021]
    assert csto.map(["Rubezh-2021"], to="first_day") == ["2021-09-07"]
    assert csto.map(["Rubezh-2021"], to="series") == ["rubezh"]
    assert csto.map(["CRRF"], to="kind") == ["force-component"]
    assert csto.map(["ОДКБ".encode(), b"CRRF"]) == ["csto", "crrf"]
    assert csto.map([]) == []


def test_map_agrees_with_candidates(entities):
    names = [name.text for entity in entities for name in entity.names]
    found = [csto.candidates(name) for name in names]
    expected = [matches[0].entity.id if len(matches) == 1 else None for matches in found]
    for threads in (1, 3):
        assert csto.map(names, threads=threads) == expected


def test_scan_many_agrees_with_scan():
    for threads in (1, 2, 5, 10**9, 10**30):
        table = csto.scan_many(TEXTS * 50, threads=threads)
        expected = [
            (i, m.start, m.end, m.text, m.entity.id, m.edition and m.edition.id, m.entity.kind, m.year, m.certainty,
             m.reason)
            for i, text in enumerate(TEXTS * 50)
            if text is not None
            for m in csto.scan(text)
        ]  # fmt: skip
        assert list(table) == expected
    assert table.column_names == [
        "row", "start", "end", "surface", "entity", "edition", "kind", "year", "certainty", "reason",
    ]  # fmt: skip


def test_threads_may_be_an_integer_of_others():
    class Integer:
        def __index__(self):
            return 2

    assert csto.map(["CRRF"], threads=Integer()) == ["crrf"]
    assert len(csto.scan_many(["CSTO"], threads=Integer())) == 1


def test_scan_many_of_bytes_counts_bytes():
    text = "Это ОДКБ".encode()
    (row,) = csto.scan_many([text])
    assert (row[1:3], row[3]) == ((7, 15), "ОДКБ")


def test_each_text_is_on_its_own():
    assert len(csto.scan_many(["The Joint Staff met.", "The CSTO met."])) == 1
    assert len(csto.scan_many(["The Joint Staff met."], possible=True, refused=True)) == 1


def test_nothing():
    for texts in ([], [None], [""], (text for text in ())):
        table = csto.scan_many(texts)
        assert len(table) == 0 and list(table) == [] and list(table["surface"]) == []


@pytest.mark.parametrize("function", [csto.map, csto.scan_many])
def test_what_is_refused(function):
    for texts in ("Kazakhstan", b"Kazakhstan", None, 7):
        with pytest.raises(TypeError):
            function(texts)
    with pytest.raises(TypeError, match="^text 1: expected str or bytes, not int$"):
        function(["Kazakhstan", 7])
    with pytest.raises(UnicodeEncodeError):
        function(["\ud800"])
    with pytest.raises(csto.InvalidError, match="at least 1, not 0"):
        function(["Kazakhstan"], threads=0)
    for threads in (1.5, None, True, "2"):
        with pytest.raises(TypeError, match="threads= takes an int"):
            function(["Kazakhstan"], threads=threads)


@pytest.mark.parametrize("function", [csto.map, csto.scan_many])
def test_a_whole_frame_is_refused(function):
    class Frame:
        columns = ["text"]

    with pytest.raises(TypeError, match=r"such as frame\['text'\], not a Frame"):
        function(Frame())


def test_columns_show_what_is_in_them():
    column = csto.map(["Kazakhstan", None, "Peru"], to="alpha2")
    assert repr(column) == "<csto.Column alpha2 of 3: 'KZ', None, None>"
    assert repr(csto.map(["Kazakhstan"] * 7, to="alpha2")).endswith("'KZ', 'KZ', ...>")
    assert column._repr_html_() == (
        "<table><caption>3 rows</caption><tr><th>alpha2</th></tr><tr><td>KZ</td></tr><tr><td></td></tr>"
        "<tr><td></td></tr></table>"
    )
    assert list(column) == column.to_list() == ["KZ", None, None]
    with pytest.raises(csto.NotFoundError, match="no column 'yaer'; it has id, kind, name"):
        csto.table("editions")["yaer"]


def test_what_map_cannot_give():
    with pytest.raises(csto.InvalidError, match="'colour'.*'alpha2'"):
        csto.map(["Kazakhstan"], to="colour")
    with pytest.raises(csto.InvalidError, match="'names' is no single value"):
        csto.map(["Kazakhstan"], to="names")
    with pytest.raises(TypeError):
        csto.map(["Kazakhstan"], to=None)


def test_what_map_can_give_does_not_depend_on_the_names(entities):
    names = [entity.names[0].text for entity in entities]
    refused = set()
    for attribute in {"id", "kind"}.union(*(cls._readers for cls in csto.Entity.__subclasses__())):
        try:
            column = csto.map(names, to=attribute)
        except csto.InvalidError:
            refused.add(attribute)
            with pytest.raises(csto.InvalidError, match=f"'{attribute}' is no single value"):
                csto.map([], to=attribute)
        else:
            assert csto.map([], to=attribute) == []
            assert column.__arrow_c_stream__()  # its type is that of the values
    assert refused == {"names", "facts", "sources", "quantity", "strength", "personnel"}


def test_others_run_meanwhile():
    done, ran = threading.Event(), []

    def count():
        while not done.is_set():
            ran.append(time.perf_counter())
            time.sleep(0)

    other = threading.Thread(target=count)
    texts = ["Учения ОДКБ «Взаимодействие-2021» прошли в Киргизии. " * 200] * 20
    other.start()
    begin = time.perf_counter()
    csto.scan_many(texts, threads=2)
    end = time.perf_counter()
    done.set()
    other.join()
    assert any(begin < moment < end for moment in ran)


def test_tables(collections):
    for name, collection in collections.items():
        table = csto.table(name)
        assert list(table["id"]) == [thing.id for thing in collection], name
        assert len(table) == len(collection)
    editions = csto.table("editions")
    row = editions.to_dicts()[list(editions["id"]).index("rubezh-2021")]
    assert row["name_ru"] == "Рубеж-2021" and row["series"] == "rubezh" and row["first_day"] == "2021-09-07"
    assert (row["year"], row["personnel"], row["personnel_comparison"]) == (2021, 1000, "more than")


def test_tables_of_names_and_facts(entities):
    assert len(csto.table("names")) == sum(len(entity.names) for entity in entities)
    names = [name for entity in entities for name in entity.names]
    table = csto.table("names")
    assert sorted(tuple(forms.split("|")) for forms in table["forms"]) == sorted(name.forms for name in names)
    assert sorted(table["sources"]) == sorted(" ".join(source.id for source in name.sources) for name in names)
    facts = csto.table("facts")
    assert len(facts) == sum(len(entity.facts) for entity in entities)
    assert {"subject", "property", "value", "since", "until", "sources"} <= set(facts.column_names)
    assert all(isinstance(value, bool) for value in facts["preferred"])


@pytest.mark.parametrize("kind", ["nothing", "", "Entity", "table", None, 3])
def test_no_such_table(kind):
    with pytest.raises(csto.InvalidError, match="no table is called .*editions"):
        csto.table(kind)
