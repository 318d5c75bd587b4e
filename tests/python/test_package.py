# SPDX-License-Identifier: MIT
"""The package as its users meet it: what it shows, what it says of itself, what it loads."""

import doctest
import inspect
import pydoc
import re
from pathlib import Path

import pytest

import csto

FOLDER = Path(csto.__file__).parent
PUBLIC = {name: getattr(csto, name) for name in csto.__all__}
CLASSES = {name: thing for name, thing in PUBLIC.items() if isinstance(thing, type)}


def test_versions():
    assert re.fullmatch(r"\d+\.\d+\.\d+", csto.__version__)
    assert re.fullmatch(r"\d{4}\.\d{2}\.\d+", csto.data_version)
    assert re.fullmatch(r"[0-9a-f]{64}", csto.data_sha256)
    assert csto.data_as_of.precision is csto.Precision.DAY


def test_only_public_names_show():
    assert set(csto.__all__) <= set(dir(csto))
    assert {name for name in dir(csto) if not name.startswith("__")} == set(csto.__all__)
    assert all(thing.__module__ == "csto" for thing in PUBLIC.values() if callable(thing))


def test_no_pointer_shows(entities):
    shown = [repr(thing) for thing in PUBLIC.values()]
    for entity in entities:
        shown += [repr(entity), repr(entity.names), repr(entity.facts)]
        shown += [repr(getattr(entity, name)) for name in dir(entity) if not name.startswith("_")]
    shown += [repr(csto.scan("ОДКБ")), repr(csto.candidates("ОДКБ"))]
    assert not [text for text in shown if "swig" in text.lower() or "csto.native" in text or "proxy of" in text]


def test_everything_is_documented():
    for name, thing in PUBLIC.items():
        if callable(thing) or isinstance(thing, csto.Collection):
            assert inspect.getdoc(thing), name
    for name, cls in CLASSES.items():
        for attribute, value in vars(cls).items():
            if not attribute.startswith("_") and (callable(value) or inspect.isdatadescriptor(value)):
                assert inspect.getdoc(value) or isinstance(value, type), f"{name}.{attribute}"
        slots = vars(cls).get("__slots__", ())
        undocumented = [slot for slot in slots if not slot.startswith("_") and not inspect.getdoc(getattr(cls, slot))]
        assert not undocumented or cls is csto.PartialDate, name


def test_help_is_a_manual():
    text = pydoc.render_doc(csto, renderer=pydoc.plaintext)
    assert "The Collective Security Treaty Organization (CSTO) as data and functions." in text
    for word in ("class MemberState", "ISO 3166-1 alpha-2 code", "scan(", "NotFoundError"):
        assert word in text
    assert "swig" not in text.lower() and "csto_" not in text


def test_the_examples_in_the_manual():
    assert doctest.testmod(csto).attempted > 5
    assert doctest.testmod(csto).failed == 0


SLOW = {"typing", "dataclasses", "re", "json", "datetime", "inspect", "pathlib", "importlib.resources"}
"""What takes longer to load than csto itself."""


def loaded_by(python, code):
    """The modules that a piece of code loads into a bare interpreter."""
    bare = f"import sys; sys.path.insert(0, {str(FOLDER.parent)!r}); before = set(sys.modules)"
    return set(python("-I", "-S", "-c", f"{bare}; {code}; print(*set(sys.modules) - before)").split())


def test_what_import_loads(python):
    loaded = {name for name in loaded_by(python, "import csto") if not name.startswith("swig_runtime_data")}
    assert loaded == {"csto", "csto.native", "__future__"}


@pytest.mark.parametrize(
    "code", ["csto.find('ОДКБ').facts", "csto.get('crrf').to_dict()", "list(csto.scan('ОДКБ'))", "csto.map(['ОДКБ'])"]
)
def test_what_use_loads(python, code):
    assert not loaded_by(python, f"import csto; {code}") & SLOW


def test_what_is_loaded_later_is_public_from_the_start(python):
    code = """
import pickle, csto
found = csto.find("ОДКБ")
print(type(found).__module__, type(found.names).__module__, type(found.names[0]).__module__, found.kind.__module__)
print(pickle.loads(pickle.dumps(found.names[0])) == found.names[0], b"csto._" in pickle.dumps(found.names[0]))
"""
    assert python("-c", code) == "csto builtins csto csto\nTrue False\n"


def test_rows_match_by_their_fields():
    rows = [cls for cls in CLASSES.values() if hasattr(cls, "_fields")]
    assert len(rows) == 7
    assert all(cls.__match_args__ == cls._fields for cls in rows)


def test_it_is_typed():
    files = {path.name for path in FOLDER.iterdir()}
    assert {"py.typed", "native.pyi"} <= files


@pytest.mark.parametrize("error", [csto.NotFoundError, csto.AmbiguousError, csto.InvalidError])
def test_errors(error):
    assert issubclass(error, csto.Error)
    assert str(error("what happened")) == "what happened"
    assert str(error("")) == ""
    assert error.__module__ == "csto"
    assert {"NotFoundError": KeyError, "AmbiguousError": LookupError, "InvalidError": ValueError}[
        error.__name__
    ] in error.__mro__
