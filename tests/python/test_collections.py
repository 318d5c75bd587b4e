# SPDX-License-Identifier: MIT
"""Collections: sequences of entities that are also asked by id."""

import pickle
from collections.abc import Sequence

import pytest

import csto


def test_there_are_sixteen(collections):
    assert set(collections) == {
        "member_states", "bodies", "offices", "force_components", "exercise_series", "editions",
        "training_institutions", "people", "documents", "events", "figures", "organizations", "states", "specialties",
        "regions", "sources",
    }  # fmt: skip


def test_each_is_a_sequence(collections):
    for name, collection in collections.items():
        assert isinstance(collection, Sequence), name
        things = list(collection)
        assert len(things) == len(collection) > 0, name
        assert len(set(things)) == len(things)
        assert collection[0] is things[0] and collection[-1] is things[-1]
        assert collection[1:3] == tuple(things[1:3])
        assert collection[::-1] == tuple(reversed(collection)) == tuple(things[::-1])
        assert all(thing in collection and thing.id in collection for thing in things)
        assert [collection.index(thing.id) for thing in things] == list(range(len(things)))
        assert collection.index(things[-1]) == len(things) - 1
        assert collection.count(things[0]) == 1
        assert repr(collection) == f"<csto.{name}: {len(things)}>"
        assert pickle.loads(pickle.dumps(collection)) is collection
        with pytest.raises(IndexError):
            collection[len(things)]


def test_each_is_asked_by_id(collections):
    for collection in collections.values():
        for thing in collection:
            assert collection[thing.id] is collection.get(thing.id) is collection[thing.id.upper()] is thing


def test_member_states_are_asked_by_code():
    states = csto.member_states
    assert states["KZ"] is states["kz"] is states["KAZ"] is states["398"] is csto.get("kazakhstan")
    assert "KZ" in states and "ZZ" not in states
    assert states[states.index("KZ")] is states["KZ"] and states.count("KZ") == 1
    assert {state.id for state in states} == {
        "armenia", "azerbaijan", "belarus", "georgia", "kazakhstan", "kyrgyzstan", "russia", "tajikistan", "uzbekistan",
    }  # fmt: skip


def test_what_is_not_there():
    assert csto.member_states.get("ZZ") is None
    assert csto.member_states.get("ZZ", "none") == "none"
    assert csto.member_states.get("crrf") is None  # of another kind
    assert "crrf" not in csto.bodies and csto.get("crrf") not in csto.bodies
    assert None not in csto.bodies and 3 not in csto.bodies
    with pytest.raises(KeyError) as caught:
        csto.member_states["ZZ"]
    assert isinstance(caught.value, csto.NotFoundError)
    assert str(caught.value) == "csto.member_states has no 'ZZ'"
    assert caught.value.key == "ZZ"


@pytest.mark.parametrize("key", ["ZZ", "crrf", None, 3, csto.get("crrf")])
def test_position_of_what_is_not_there(key):
    assert csto.member_states.count(key) == 0
    with pytest.raises(ValueError, match=f"{key!r} is not in csto.member_states"):
        csto.member_states.index(key)


def test_position_between_bounds():
    at = csto.member_states.index("KZ")
    assert csto.member_states.index("KZ", at) == csto.member_states.index("KZ", 0, at + 1) == at
    with pytest.raises(ValueError, match="'KZ' is not in csto.member_states"):
        csto.member_states.index("KZ", at + 1)


@pytest.mark.parametrize("key", ["", "KZ\0", "\0", "\ud800", "K" * 100_000, "crrf "])
def test_keys_that_none_can_be(key):
    assert csto.member_states.get(key) is None
    assert key not in csto.member_states


@pytest.mark.parametrize("key", [None, 1.5, b"KZ", ("KZ",)])
def test_keys_of_wrong_type(key):
    with pytest.raises(TypeError, match="a position, a slice or an id, not"):
        csto.member_states[key]
    with pytest.raises(TypeError, match="expected str, not"):
        csto.member_states.get(key)


def test_places_that_are_not_there():
    for place in (9, -10):
        with pytest.raises(IndexError, match=f"csto.member_states has 9, and none at {place}"):
            csto.member_states[place]


def test_sources():
    source = csto.get("crrf").facts[0].sources[0]
    assert csto.sources[source.id] is source
    assert type(source) is csto.Source
    assert isinstance(source.title, str) and source.tier in {
        "official", "legal-database", "press", "encyclopaedia", "academic", "dataset", "mirror",
    }  # fmt: skip
    assert str(source) == source.title
    for source in csto.sources:
        assert isinstance(source.date, csto.PartialDate | None)
        assert all(isinstance(getattr(source, name), str | None) for name in ("publisher", "url", "lang", "note"))


def test_editions_between():
    rubezh = csto.get("rubezh-2021")
    for since, until in (("2021-09-09", None), (None, "2021-09-08"), ("2021-09", "2021-10"), (2021, 2022)):
        assert rubezh in csto.editions_between(since, until)
    for since, until in (("2021-09-10", None), (None, "2021-09-07"), (2022, 2023)):
        assert rubezh not in csto.editions_between(since, until, maybe=True)
    assert rubezh in csto.editions_between(2021, 2022, of=csto.get("rubezh"))
    assert rubezh in csto.editions_between(2021, 2022, of=csto.get("kyrgyzstan"))
    assert rubezh not in csto.editions_between(2021, 2022, of=csto.get("interaction"))
    assert set(csto.editions_between(maybe=True)) == set(csto.editions)
    assert csto.editions_between(2021, csto.OPEN) == csto.editions_between(2021) != csto.editions_between(2021, 2022)
    with pytest.raises(csto.InvalidError, match="an open end is not a day"):
        csto.editions_between(csto.OPEN)
    with pytest.raises(TypeError, match="of= takes an entity, not str"):
        csto.editions_between(of="rubezh")


def test_members_on_a_day():
    def ids(*args, **kwargs):
        return {state.id for state in csto.members(*args, **kwargs)}

    six = {"armenia", "belarus", "kazakhstan", "kyrgyzstan", "russia", "tajikistan"}
    assert ids(on="2003-09-17") == set()
    assert ids(on="2003-09-18") == ids(on=20040101) == six
    assert ids(on="2010-06-01") == six | {"uzbekistan"}
    assert ids() == ids(on=csto.data_as_of)
    assert ids(on="2003", maybe=True) == six and ids(on="2003") == set()
