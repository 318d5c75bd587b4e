# SPDX-License-Identifier: MIT
"""Entities as values: what they have, that they do not change, equality, order, copies, pickles."""

import copy
import json
import pickle
import types
import typing

import pytest

import csto

CLASSES = csto.Entity.__subclasses__()


def declared(cls):
    """The annotated public attributes of a class and its bases, as types."""
    found = {}
    for base in reversed(cls.__mro__):
        module = vars(csto._entities)
        for name, annotation in vars(base).get("__annotations__", {}).items():
            if not name.startswith("_"):
                found[name] = eval(annotation, dict(module))
    return found


def is_of_type(value, expected):
    if typing.get_origin(expected) is tuple:
        return isinstance(value, tuple) and all(isinstance(item, typing.get_args(expected)[0]) for item in value)
    assert isinstance(expected, (type, types.UnionType)), expected
    return isinstance(value, expected)


def test_a_class_for_every_kind():
    assert {cls.kind for cls in CLASSES} == set(csto.Kind)
    assert all(getattr(csto, cls.__name__) is cls for cls in CLASSES)


def test_every_attribute_of_every_entity_has_its_type(entities):
    fields = {cls: declared(cls) for cls in CLASSES}
    assert set(fields[csto.Body]) >= {"id", "name", "kind", "seat", "established", "names", "facts", "sources"}
    for entity in entities:
        for name, expected in fields[type(entity)].items():
            assert is_of_type(getattr(entity, name), expected), (entity, name)


def test_kazakhstan():
    state = csto.get("kazakhstan")
    assert type(state) is csto.MemberState
    assert (state.id, state.name, state.kind) == ("kazakhstan", "Kazakhstan", "member-state")
    assert (state.alpha2, state.alpha3, state.numeric, state.capital) == ("KZ", "KAZ", "398", "Astana")
    assert str(state) == "Kazakhstan"
    assert f"{state}|{state:12}|{state.names[0]:.3}" == "Kazakhstan|Kazakhstan  |Kaz"
    assert repr(state) == "<MemberState kazakhstan: Kazakhstan>"


def test_references_are_entities():
    secretary_general = csto.offices["secretary-general"]
    assert secretary_general.body is csto.bodies["secretariat"]
    assert secretary_general.appointed_by is csto.bodies["collective-security-council"]
    assert secretary_general.term_years == 3
    assert csto.editions["rubezh-2021"].series is csto.exercise_series["rubezh"]


def test_an_edition():
    edition = csto.editions["rubezh-2021"]
    assert edition.year == 2021
    assert edition.conduct is csto.Conduct.HELD
    assert edition.first_day == csto.PartialDate("2021-09-07")
    assert edition.related("hosts") == (csto.member_states["KG"],)


def test_names():
    crrf = csto.get("crrf")
    assert crrf.name_in("en") == crrf.name == "Collective Rapid Reaction Forces"
    assert crrf.name_in("ru") == crrf.name_in("RU") == "Коллективные силы оперативного реагирования"
    assert crrf.name_in("xx") is None
    name = next(name for name in crrf.names if name.text == "КСОР")
    assert name.entity is crrf
    assert name.type is csto.NameType.ABBREVIATION
    assert name.cased is True
    assert name.lang == "ru"
    assert str(name) == name.forms[0] == "КСОР"
    assert name.sources
    inflected = next(name for name in crrf.names if name.text == crrf.name_in("ru"))
    assert "Коллективными силами оперативного реагирования" in inflected.forms


def test_related():
    assert csto.get("interaction") in csto.get("crrf").related("trained-by")
    assert csto.get("crrf") in csto.get("interaction").related("trains")
    assert csto.get("kazakhstan").related("trains") == ()
    assert "trained-by" in csto.relations
    with pytest.raises(csto.InvalidError, match="'trained_by'.*trained-by"):
        csto.get("crrf").related("trained_by")
    with pytest.raises(TypeError):
        csto.get("crrf").related(3)


def test_every_relation_leads_back(entities):
    one_way, other_way = csto.relations[::2], csto.relations[1::2]
    inverse = dict(zip(one_way, other_way)) | dict(zip(other_way, one_way))
    seen = 0
    for entity in entities:
        for relation in csto.relations:
            for other in entity.related(relation):
                assert entity in other.related(inverse[relation]), (entity, relation, other)
                seen += 1
    assert seen > 100


def test_one_object_for_each_id():
    assert csto.get("crrf") is csto.get("CRRF") is csto.force_components["crrf"] is csto.find("CRRF")
    assert csto.get("crrf") == csto.get("crrf") != csto.get("csto")
    assert {csto.get("crrf"): 1}[csto.find("КСОР")] == 1


def test_order_is_by_id(entities):
    ordered = sorted(entities)
    assert [entity.id for entity in ordered] == sorted(entity.id for entity in entities)
    assert csto.get("armenia") < csto.get("belarus") <= csto.get("belarus")
    assert csto.get("russia") > csto.get("belarus") >= csto.get("belarus")
    with pytest.raises(TypeError):
        csto.get("armenia") < "belarus"


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickles_are_by_id(entities, protocol):
    things = [*entities, csto.sources[0], csto.OPEN, csto.PartialDate("2024-02"), csto.Kind.BODY]
    for thing in things:
        assert pickle.loads(pickle.dumps(thing, protocol)) == thing
    pickled = pickle.dumps(csto.get("crrf"), protocol)
    assert pickle.loads(pickled) is csto.get("crrf")
    assert len(pickled) < 60 and b"_" not in pickled  # an id, and public names alone


def test_rows_are_pickled_whole():
    crrf = csto.get("crrf")
    rows = [crrf.names, crrf.facts, csto.scan("ОДКБ"), csto.candidates("CRRF"), csto.get("armenia").membership()]
    assert pickle.loads(pickle.dumps(rows)) == rows
    assert type(pickle.loads(pickle.dumps(rows[0][0]))) is csto.Name


def test_copies_are_the_thing_itself():
    crrf = csto.get("crrf")
    assert copy.copy(crrf) is crrf
    assert copy.deepcopy([crrf])[0] is crrf


def test_nothing_changes():
    crrf = csto.get("crrf")
    for name in ("id", "name", "strength", "names", "kind", "colour"):
        with pytest.raises(AttributeError, match="does not change"):
            setattr(crrf, name, 1)
    with pytest.raises(AttributeError, match="does not change"):
        del crrf.name
    assert not hasattr(crrf, "__dict__")
    for row in (crrf.names[0], crrf.facts[0], csto.scan("ОДКБ")[0]):
        assert not hasattr(row, "__dict__")
        for name in (*row._fields, "colour"):
            with pytest.raises(AttributeError):
                setattr(row, name, 1)


def test_entities_are_not_made():
    for cls in (*CLASSES, csto.Entity, csto.Source):
        with pytest.raises(TypeError, match="csto.get"):
            cls()
        with pytest.raises(TypeError, match="csto.get"):
            cls("crrf")


def test_a_misspelt_attribute_says_so():
    with pytest.raises(AttributeError, match="'ForceComponent' object has no attribute 'strenght'") as caught:
        csto.get("crrf").strenght
    assert (caught.value.name, caught.value.obj) == ("strenght", csto.get("crrf"))  # Python: did you mean 'strength'?


def test_they_match_patterns():
    match csto.get("rubezh-2021"):
        case csto.Edition(year=2021, series=csto.ExerciseSeries(id="rubezh"), conduct=csto.Conduct.HELD):
            pass
        case _:
            pytest.fail("an edition does not match its class and attributes")
    match csto.scan("ОДКБ"):
        case [csto.Mention(0, 4, "ОДКБ", csto.Organization(id="csto"))]:
            pass
        case _:
            pytest.fail("a mention does not match its fields")


def test_sources_of_an_entity():
    crrf = csto.get("crrf")
    assert list(crrf.sources) == sorted(set(crrf.sources))
    assert set(crrf.facts[0].sources) <= set(crrf.sources)


def test_to_dict_is_json(entities):
    for entity in (*entities, *csto.sources):
        found = json.loads(json.dumps(entity.to_dict()))
        assert found["id"] == entity.id
    edition = csto.get("rubezh-2021").to_dict()
    assert list(edition)[:3] == ["id", "kind", "name"] and list(edition)[-3:] == ["names", "facts", "sources"]
    assert (edition["kind"], edition["series"], edition["first_day"]) == ("edition", "rubezh", "2021-09-07")
    assert edition["personnel"] == {"value": 1000, "comparison": "more than"}
    assert edition["facts"][0]["subject"] == "rubezh-2021" and edition["facts"][0]["sources"]
    assert csto.scan("ОДКБ")[0].to_dict()["entity"] == "csto"


def test_they_match_by_position():
    match csto.get("crrf"):
        case csto.ForceComponent("crrf"):
            pass
        case _:
            pytest.fail("an entity does not match its id")
