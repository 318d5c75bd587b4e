# SPDX-License-Identifier: MIT
"""The model that the emitter gets."""

from __future__ import annotations

import hashlib
import os
import subprocess

import counts
import emit_index
import pytest
from conftest import GENERATE, DataSet


def test_order_of_things(small: DataSet) -> None:
    data = small.load()
    assert [entity.id for entity in data.entities] == ["armenia", "rubezh", "rubezh-2021", "drill"]
    assert [entity.id for entity in data.of_kind("edition")] == ["rubezh-2021", "drill"]
    assert data.by_id["drill"].kind == "edition"


def test_release_and_ledger(small: DataSet) -> None:
    data = small.load()
    assert (data.release.version, data.release.as_of) == ("2026.11.0", 20261124)
    assert [(entity.id, entity.release) for entity in data.entities][-1] == ("drill", "0.2.0")
    assert [(gone.id, gone.successor) for gone in data.retired] == [("border", "rubezh"), ("frontier", "rubezh")]


def test_facts_of_a_record(small: DataSet) -> None:
    armenia = small.load().by_id["armenia"]
    facts = [(fact.property.name, fact.value, fact.since, fact.until, fact.sources) for fact in armenia.facts]
    assert facts == [
        ("alpha2", "AM", 0, 99999999, ("charter",)),
        ("capital", "Yerevan", 19910921, 99999999, ("charter", "paper")),
        ("membership", "member", 0, 99999999, ("charter",)),
    ]
    assert [fact.confidence for fact in armenia.facts] == ["official", "corroborated", "official"]
    assert all(fact.preferred for fact in armenia.facts)


def test_typed_values(small: DataSet) -> None:
    small.change("states.toml", 'alpha2 = "AM"', 'strength = "more than 1000"')
    data = small.load()
    strength = data.by_id["armenia"].preferred("strength")[0]
    assert (strength.value, strength.number, strength.comparison) == ("more than 1000", 1000, "more-than")
    assert (strength.since, strength.until) == (0, 0)
    edition = data.by_id["rubezh-2021"]
    assert edition.preferred("year")[0].number == 2021
    assert edition.preferred("first_day")[0].number == 20210907
    assert edition.preferred("host")[0].object == "armenia"
    assert edition.preferred("year")[0].object is None


def test_order_of_facts(small: DataSet) -> None:
    fact = '[[state.fact]]\nproperty = "capital"\nvalue = "{}"\n{}confidence = "official"\nsources = ["paper"]\n\n'
    first = fact.format("Old", 'since = "1918"\nuntil = "1991-09-21"\nnote = "By law."\n')
    rival = fact.format("Rival", 'since = "1900"\npreferred = false\nnote = "A slip."\n')
    small.change("states.toml", 'value = "Yerevan"', 'value = "Yerevan"\nnote = "By law."')
    small.change("states.toml", "[[state.fact]]", rival + "[[state.fact]]").append("states.toml", "\n" + first)
    data = small.load()
    assert [fact.value for fact in data.by_id["armenia"].facts if fact.property.name == "capital"] == [
        "Old", "Yerevan", "Rival"
    ]
    assert counts.disagreements(data) == [("armenia", "capital")]


@pytest.mark.parametrize(
    ("line", "since", "until"),
    [
        ("", 0, 99999999),
        ('until = "unknown"', 0, 0),
        ('until = "2004-05"', 0, 20040500),
        ('since = "2004"', 20040000, 99999999),
    ],
)
def test_period_of_a_lasting_fact(small: DataSet, line: str, since: int, until: int) -> None:
    small.change("states.toml", 'since = "1991-09-21"', line)
    fact = small.load().by_id["armenia"].preferred("capital")[0]
    assert (fact.since, fact.until) == (since, until)


def test_periods_that_meet(small: DataSet) -> None:
    """A partial end and a partial start in one year are no two values on one day."""
    fact = '\n[[state.fact]]\nproperty = "capital"\nvalue = "{}"\n{}\nconfidence = "official"\nsources = ["paper"]\n'
    small.append("states.toml", fact.format("Older", 'until = "1918"'))
    small.append("states.toml", fact.format("Old", 'since = "1918"\nuntil = "1991-09-21"'))
    assert small.faults() == []


@pytest.mark.parametrize("days", ["", 'first_day = "2021-09-07"\n', 'first_day = "2021"\nlast_day = "2021-09"\n'])
def test_a_part_in_the_days_of_its_whole(small: DataSet, days: str) -> None:
    small.change("editions.toml", 'first_day = "2021-09-07"\n', 'first_day = "2021-09-07"\nlast_day = "2021-09-07"\n')
    assert small.change("editions.toml", 'within = "rubezh-2021"\n', 'within = "rubezh-2021"\n' + days).faults() == []


@pytest.mark.parametrize("word", ['note = "Its eve."', 'preferred = false\nnote = "By the plan."'])
def test_a_part_on_other_days_of_which_a_note_tells(small: DataSet, word: str) -> None:
    small.change("editions.toml", 'within = "rubezh-2021"\n', 'first_day = "2021-09-06"\n')
    small.change(
        "editions.toml",
        "[[edition.name]]",
        '[[edition.fact]]\nproperty = "within"\nvalue = "rubezh-2021"\n' + word + '\nconfidence = "official"\n'
        'sources = ["charter"]\n\n[[edition.name]]',
    )
    assert small.faults() == []


@pytest.mark.parametrize(
    ("since", "sources"), [("2002-10-31", '"charter"'), ("2002", '"charter"'), ("2021-09-07", '"paper"')]
)
def test_seen_on_a_day_that_its_sources_allow(small: DataSet, since: str, sources: str) -> None:
    small.append(
        "states.toml",
        '\n[[state.fact]]\nproperty = "strength"\nvalue = "500"\n'
        f'since = "{since}"\nconfidence = "official"\nsources = [{sources}]\n',
    )
    assert small.faults() == []


def test_names(small: DataSet) -> None:
    names = small.load().by_id["armenia"].names
    assert [(name.text, name.lang, name.display, name.cased) for name in names] == [
        ("Armenia", "en", True, False), ("Армения", "ru", True, False), ("Armeniia", "ru-Latn", True, False),
    ]
    assert names[1].forms == ("Армения", "Армении", "Армению", "Арменией")
    assert (names[0].since, names[0].until) == (0, 99999999)
    assert (names[2].rule, names[2].sources, names[2].by_rule) == ("transliteration", (), False)


def test_abbreviations_are_cased(small: DataSet) -> None:
    small.change("editions.toml", 'type = "alias"', 'type = "abbreviation"')
    assert small.load().by_id["drill"].names[0].cased
    small.change("editions.toml", 'type = "abbreviation"', 'type = "abbreviation"\ncased = false')
    assert not small.load().by_id["drill"].names[0].cased


def test_former_names_are_not_shown(small: DataSet) -> None:
    rubezh = small.load().by_id["rubezh"]
    assert [(name.text, name.display) for name in rubezh.names] == [
        ("Frontier", False), ("Rubezh", True), ("Рубеж", True),
    ]
    assert rubezh.display_name == "Rubezh"


def test_names_of_editions(small: DataSet) -> None:
    edition = small.load().by_id["rubezh-2021"]
    assert edition.display_name == "Rubezh-2021"
    assert [(name.lang, name.forms, name.evidence, name.type) for name in edition.names] == [
        ("en", ("Rubezh-2021",), "marked", "official"),
        ("ru", ("Рубеж-2021", "Рубежа-2021"), "marked", "official"),
    ]
    for name in edition.names:
        assert name.by_rule and name.display and name.rule == "series-year" and not name.sources
        assert (name.since, name.until) == (0, 99999999)


def test_names_made_by_rule_come_first(small: DataSet) -> None:
    name = '[[edition.name]]\ntext = "{}"\nlang = "{}"\ntype = "alias"\nevidence = "free"\nsources = ["paper"]\n\n'
    further = name.format("Border of Unity", "en") + name.format("Grenze", "de")
    small.change("editions.toml", '[[edition]]\nid = "drill"', further + '[[edition]]\nid = "drill"')
    names = small.load().by_id["rubezh-2021"].names
    assert [(name.text, name.display) for name in names] == [
        ("Rubezh-2021", True), ("Рубеж-2021", True), ("Border of Unity", False), ("Grenze", True),
    ]


def test_claims_and_words(small: DataSet) -> None:
    data = small.load()
    assert [(claim.id, claim.side, claim.takes, claim.forms) for claim in data.claims] == [
        ("atlanta", "near", ("armenia",), ("Atlanta", "Атланта", "Атланты")),
    ]
    assert [(word.role, word.lang, word.of, word.forms) for word in data.words] == [
        ("exercise", "ru", (), ("учение", "учения", "манёвры")),
    ]


def test_a_word_of_a_series(small: DataSet) -> None:
    small.change("words.toml", 'lang = "ru"', 'lang = "ru"\nof = ["rubezh"]')
    data = small.load()
    series = [entity.id for entity in data.entities].index("rubezh")
    keys = emit_index.collect(data)
    assert keys["учение".encode()] == [("CSTO_ENTRY_EXERCISE_OF", series, 0)]


def test_sources(small: DataSet) -> None:
    charter, paper = small.load().sources
    assert (charter.id, charter.date, charter.tier) == ("charter", 20021000, "official")
    assert (paper.date, paper.url, paper.note) == (0, "", "")


def test_places(small: DataSet) -> None:
    data = small.load()
    armenia = data.by_id["armenia"]
    assert (armenia.place.file, armenia.place.line) == ("states.toml", 1)
    assert [fact.place.line for fact in armenia.facts] == [3, 10, 4]
    assert [name.place.line for name in armenia.names] == [19, 26, 33]


def test_digest(small: DataSet) -> None:
    expected = hashlib.sha256()
    for path in sorted(small.folder.iterdir()):
        expected.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    assert small.load().sha256 == expected.hexdigest()
    (small.folder / "README.md").write_text("not a part of the data")
    path = small.folder / "words.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert small.load().sha256 == expected.hexdigest()
    small.append("words.toml", "# a word\n")
    assert small.load().sha256 != expected.hexdigest()


def test_the_seed_of_hashes_changes_nothing(small: DataSet, program: list[str]) -> None:
    script = "import sys, check, pathlib; print(check.load(pathlib.Path(sys.argv[1]))[0])"
    seen = set()
    for seed in ("0", "1"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(GENERATE)}
        command = [program[0], "-B", "-c", script, str(small.folder)]
        seen.add(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
    assert len(seen) == 1 and b"rubezh-2021" in seen.pop()
