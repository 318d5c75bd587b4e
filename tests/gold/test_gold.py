# SPDX-License-Identifier: MIT
"""The gold texts keep their format, the scorer counts rightly, and the finder does not fall below what it reached."""

import os
import tomllib

import gold
import pytest
import score

PATHS = [path for half in gold.HALVES for path in sorted((gold.FOLDER / half).iterdir())]
REACHED = tomllib.loads((gold.FOLDER / "reached.toml").read_text(encoding="utf-8"))
KINDS = gold.read_kinds()


@pytest.fixture(scope="module")
def groups():
    """What the command finds, by half and language group."""
    return score.groups(score.scan(os.environ["CSTO_COMMAND"], gold.read_all()))


# ---- the texts ----


@pytest.mark.parametrize("path", PATHS, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_text(path):
    text = gold.read_text(path)
    assert path.suffix == ".txt"
    assert text.name.startswith(text.lang + "-")
    assert 60 <= text.words <= 250
    for mention in text.mentions:
        assert mention.id in KINDS, f"{mention.id} is no id of lib/data"
        assert KINDS[mention.id] != "edition", f"{mention.id}: an exercise is marked as [[series:year|surface]]"
        assert mention.year is None or KINDS[mention.id] == "exercise-series", f"{mention.id} has a year"


def test_no_text_is_in_both_halves():
    contents = [gold.read_text(path).content for path in PATHS]
    assert len(set(contents)) == len(contents)


@pytest.mark.parametrize("half", gold.HALVES)
@pytest.mark.parametrize("lang", ["en", "ru"])
def test_mixture(half, lang):
    texts = [text for text in gold.read_all() if (text.half, text.lang) == (half, lang)]
    others = sum(text.about == "other" for text in texts)
    assert len(texts) / 4 <= others <= len(texts) / 2
    assert {text.style for text in texts} == set(gold.STYLES)


def test_marks_become_byte_offsets(tmp_path):
    path = tmp_path / "ru-a.txt"
    path.write_text("lang: ru\nstyle: agency\nabout: csto\n\nШтаб [[csto|ОДКБ]]: «[[rubezh:2021|Рубеж\n– 2021]]».\n")
    text = gold.read_text(path)
    assert text.content.decode() == "Штаб ОДКБ: «Рубеж\n– 2021».\n"
    surfaces = [text.content[mention.begin : mention.end].decode() for mention in text.mentions]
    assert surfaces == ["ОДКБ", "Рубеж\n– 2021"]
    assert [mention[2:] for mention in text.mentions] == [("csto", None), ("rubezh", 2021)]


@pytest.mark.parametrize(
    "content, message",
    [
        ("lang: en\nstyle: agency\nabout: csto\nText", "no empty line"),
        ("lang: en\nabout: csto\n\nText", "expected 3 header lines"),
        ("lang: en\nstyle: poem\nabout: csto\n\nText", 'expected "style: release'),
        ("lang: en\nstyle: agency\nabout: csto\n\n[[CSTO|CSTO]]", "no part of a mark"),
        ("lang: en\nstyle: agency\nabout: csto\n\n[[csto|CSTO ]]", "white space"),
    ],
)
def test_bad_format(tmp_path, content, message):
    path = tmp_path / "en-a.txt"
    path.write_text(content)
    with pytest.raises(ValueError, match=message):
        gold.read_text(path)


# ---- the scorer ----


def result(marked, found, about="csto"):
    """A text of 100 words with these mentions marked, and these found."""
    text = gold.Text("en-a", "develop", "en", "agency", about, b"word " * 100, [gold.Mention(*one) for one in marked])
    return score.Result(text, [score.Found(gold.Mention(*one), KINDS[one[2]], "name") for one in found])


def test_score_counts_each_way():
    marked = [(0, 4, "csto", None), (5, 9, "rubezh", 2021), (10, 19, "armenia", None), (20, 24, "search", None)]
    found = [(0, 4, "csto", None), (5, 9, "rubezh", None), (10, 14, "armenia", None), (20, 24, "echelon", None)]
    results = [result(marked, found)]
    assert score.score(results, score.same) == (4, 4, 1, 1)
    assert score.score(results, score.same_span) == (4, 4, 3, 3)
    assert score.score(results, score.overlaps) == (4, 4, 3, 3)
    assert score.score(results, score.same, lambda one: one.id == "csto") == (1, 1, 1, 1)
    half = score.Score(gold=4, found=2, right=1, hit=1)
    assert (half.precision, half.recall, half.f1) == (0.5, 0.25, pytest.approx(1 / 3))


def test_errors_are_told_apart():
    marked = [(0, 4, "csto", None), (5, 9, "rubezh", 2021), (10, 19, "armenia", None), (20, 24, "search", None)]
    found = [(5, 9, "rubezh", None), (10, 14, "armenia", None), (20, 24, "echelon", None), (50, 54, "russia", None)]
    assert {key: len(places) for key, places in score.errors([result(marked, found)])} == {
        ("missed", "csto"): 1,
        ("other year", "rubezh"): 1,
        ("other span", "armenia"): 1,
        ("other thing", "search"): 1,
        ("wrong", "russia"): 1,
    }


def test_noise_is_what_no_text_may_have():
    marked = [(0, 4, "sco-rats", None)]
    found = [(0, 4, "sco-rats", None), (5, 9, "russia", None), (10, 14, "osce", None), (15, 19, "csto", None)]
    found += [(20, 24, "secretariat", None)]
    assert score.silence([result(marked, found, "other"), result([], found)]) == (100, 2)
    assert score.measures([result(marked, found, "other")])["noise"] == 20.0


# ---- the line ----


def test_every_group_has_a_line(groups):
    lines = {(half, group) for half, parts in REACHED.items() for group in parts}
    assert lines == set(groups), "score.py COMMAND --reached prints what reached.toml must hold"


@pytest.mark.parametrize("half", gold.HALVES)
@pytest.mark.parametrize("group", ["en", "ru", "rest"])
def test_the_line_is_held(groups, half, group):
    reached, now = REACHED[half][group], score.measures(groups[half, group])
    assert set(reached) == set(now)
    for name, value in now.items():
        better = value <= reached[name] if name == "noise" else value >= reached[name]
        assert better, f"{half}, {group}: {name} was {reached[name]}, is {value:.4f}"
