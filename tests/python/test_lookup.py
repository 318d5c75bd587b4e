# SPDX-License-Identifier: MIT
"""get, find and candidates, and what they raise."""

import inspect
import pickle

import pytest

import csto


def test_get():
    assert csto.get("crrf").name == "Collective Rapid Reaction Forces"
    assert csto.get("RUBEZH") is csto.exercise_series["rubezh"]


@pytest.mark.parametrize("id", ["crfr", "", "crrf\0", "\0", "\ud800", "x" * 1_000_000])
def test_get_finds_nothing(id):
    with pytest.raises(csto.NotFoundError) as caught:
        csto.get(id)
    assert isinstance(caught.value, csto.Error) and isinstance(caught.value, KeyError)
    assert caught.value.key == id
    assert str(caught.value) == f"there is no entity with the id {id!r}; csto.find() takes names"


@pytest.mark.parametrize("function", [csto.get, csto.find])
def test_codes_are_neither_ids_nor_names(function):
    with pytest.raises(csto.NotFoundError, match=r"'KZ'; csto.member_states\['KZ'\] takes codes"):
        function("KZ")


def test_ids_are_not_names():
    with pytest.raises(csto.NotFoundError, match=r"called 'joint-staff'; csto.get\('joint-staff'\) takes ids"):
        csto.find("joint-staff")
    with pytest.raises(csto.NotFoundError, match=r"called 'joint-stuff'; csto.suggest\(\) finds what is near"):
        csto.find("joint-stuff")


@pytest.mark.parametrize("function", [csto.get, csto.find, csto.candidates, csto.complete, csto.scan])
@pytest.mark.parametrize("value", [None, 1, ["crrf"], csto.get("crrf")])
def test_other_types_are_type_errors(function, value):
    with pytest.raises(TypeError, match=f"expected str.*, not {type(value).__name__}"):
        function(value)


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Казахстан", "kazakhstan"),
        ("Республики Казахстан", "kazakhstan"),
        ("  «казахстан» ", "kazakhstan"),
        ("CSTO", "csto"),
        ("одкб", "csto"),
        ("Collective Rapid Reaction Forces", "crrf"),
        ("collective rapid  reaction\u00a0FORCES", "crrf"),
        ("Rubezh", "rubezh"),
        ("Rubezh-2021", "rubezh-2021"),
        ("«Рубеж – 2021»", "rubezh-2021"),
    ],
)
def test_find(name, id):
    assert csto.find(name).id == id


@pytest.mark.parametrize(("function", "parameter"), [(csto.get, "id"), (csto.find, "name")])
def test_get_and_find_are_as_other_functions(function, parameter):
    assert function("csto") is function(**{parameter: "csto"}) is csto.get("csto")
    assert pickle.loads(pickle.dumps(function)) is function
    assert list(inspect.signature(function).parameters) == [parameter]
    assert function.__doc__.startswith("The ") and "Raises:" in function.__doc__
    for arguments, named in (((), {}), (("x", "x"), {}), ((), {"nmae": "x"}), (("x",), {parameter: "x"})):
        with pytest.raises(TypeError, match=f"{function.__name__}\\(\\) .* argument"):
            function(*arguments, **named)


def test_get_minds_no_hash_of_others():
    class Odd(str):
        __hash__ = None

    assert csto.get(Odd("crrf")) is csto.get("crrf")
    assert csto.find(Odd("ОДКБ")) is csto.get("csto")


@pytest.mark.parametrize("name", ["", " ", "KZ", "Atlantis", "Казахстан\0", "\0", "Kazakhstan " * 10_000])
def test_find_finds_nothing(name):
    assert csto.candidates(name) == []
    with pytest.raises(csto.NotFoundError) as caught:
        csto.find(name)
    assert caught.value.key == name


def test_lone_surrogates_are_unicode_errors():
    for function in (csto.find, csto.candidates, csto.complete, csto.suggest, csto.scan):
        with pytest.raises(UnicodeEncodeError, match="surrogates not allowed"):
            function("Казах\ud800стан")


def test_a_match():
    (match,) = csto.candidates("Rubezh-2021")
    assert match.entity is csto.get("rubezh-2021")
    assert isinstance(match.name, csto.Name)
    assert match.distance == 0
    (match,) = csto.candidates("КСОР")
    assert (match.entity.id, match.name.text, match.year) == ("crrf", "КСОР", None)


def test_an_ambiguous_name():
    found = csto.candidates("Ташкентский договор")  # of old, the Treaty and its Organization
    assert {match.entity.id for match in found} == {"csto", "cst-1992"}
    with pytest.raises(csto.AmbiguousError) as caught:
        csto.find("Ташкентский договор")
    assert isinstance(caught.value, csto.Error) and isinstance(caught.value, LookupError)
    assert caught.value.candidates == tuple(found)
    assert "csto" in str(caught.value) and "cst-1992" in str(caught.value)


def test_complete():
    matches = csto.complete("казахст")
    assert (matches[0].entity.id, matches[0].name.text, matches[0].distance) == ("kazakhstan", "Казахстан", 2)
    assert [match.distance for match in matches] == sorted(match.distance for match in matches)
    assert csto.complete("") == csto.complete("qqq") == []


def test_suggest():
    matches = csto.suggest("Kazzakhstan")
    assert (matches[0].entity.id, matches[0].distance) == ("kazakhstan", 1)
    assert csto.suggest("Kazakhstan")[0].distance == 0
    assert csto.suggest("") == csto.suggest("qqqqqqqqqq") == []


def test_every_name_finds_its_entity(entities):
    for entity in entities:
        for name in entity.names:
            found = {match.entity: match for match in csto.candidates(name.text)}
            assert entity in found, name


def test_errors_can_be_pickled():
    for function, value in ((csto.get, "nothing"), (csto.find, "Ташкентский договор"), (csto.PartialDate, "never")):
        with pytest.raises(csto.Error) as caught:
            function(value)
        error = pickle.loads(pickle.dumps(caught.value))
        assert (type(error), str(error), vars(error)) == (type(caught.value), str(caught.value), vars(caught.value))
