# SPDX-License-Identifier: MIT
"""Mentions: where they are, in characters of a str and in bytes of bytes."""

import pytest

import csto


def found(text, **options):
    """The mentions as surface=id, each checked against the text."""
    mentions = csto.scan(text, **options)
    for mention in mentions:
        assert text[mention.start : mention.end] == mention.text
        assert mention.witness is None or 0 <= mention.witness[0] < mention.witness[1] <= len(text)
    assert [mention.start for mention in mentions] == sorted(mention.start for mention in mentions)
    return [f"{mention.text}={mention.entity.id}" for mention in mentions]


def test_nothing():
    assert csto.scan("") == csto.scan(b"") == csto.scan("Nothing here.") == []


def test_a_mention():
    (mention,) = csto.scan("В «Рубеже-2021» участвовала ОДКБ.")[:1]
    assert (mention.start, mention.end, mention.text) == (3, 14, "Рубеже-2021")
    assert mention.entity is csto.exercise_series["rubezh"]
    assert mention.edition is csto.editions["rubezh-2021"]
    assert mention.year == 2021
    assert mention.certainty is csto.Certainty.CERTAIN
    assert mention.reason is csto.Reason.MARKS
    assert mention.witness == (2, 3)
    assert mention.name in csto.get("rubezh").names + csto.get("rubezh-2021").names


def test_what_is_not_there_is_none():
    (mention,) = csto.scan("ОДКБ")
    assert (mention.edition, mention.year, mention.witness) == (None, None, None)
    assert (mention.certainty, mention.reason) == ("certain", "name")


def test_a_mention_is_a_row():
    (mention,) = csto.scan("ОДКБ")
    start, end, *_ = mention
    assert (start, end) == (0, 4) == mention[:2]
    assert mention._fields[:4] == ("start", "end", "text", "entity")
    assert mention._asdict()["entity"] is csto.get("csto")
    assert mention == csto.scan("ОДКБ")[0] and hash(mention) == hash(csto.scan("ОДКБ")[0])
    assert repr(mention).startswith("Mention(start=0, end=4, text='ОДКБ', entity=<Organization csto: ")


@pytest.mark.parametrize(
    "before",
    ["", "ascii ", "é ", "e\u0301 ", "İ ", "İstanbul ", "𝔘𝔫𝔦 ", "🇰🇿 ", "中文 ", "\0 ", "\u200b ", "ǅ ß ﬃ "],
)
@pytest.mark.parametrize("after", ["", ".", " İ", " e\u0301", " 🇰🇿"])
def test_offsets_count_characters(before, after):
    text = f"{before}ОДКБ{after}"
    (mention,) = csto.scan(text)
    assert (mention.start, mention.end) == (len(before), len(before) + 4)
    assert text[mention.start : mention.end] == mention.text == "ОДКБ"
    data = text.encode()
    (mention,) = csto.scan(data)
    assert (mention.start, mention.end) == (len(before.encode()), len(before.encode()) + 8)
    assert data[mention.start : mention.end] == mention.text == "ОДКБ".encode()


def test_offsets_of_the_same_name_all_over_a_long_text():
    unit = "𝔘e\u0301İ ОДКБ, 🇰🇿 Казахстан; «Рубеж-2021».\n"
    text = unit * 2000
    mentions = csto.scan(text)
    assert len(mentions) == 3 * 2000
    for i, mention in enumerate(mentions):
        at = i // 3 * len(unit)
        surface = ("ОДКБ", "Казахстан", "Рубеж-2021")[i % 3]
        assert (mention.start, mention.text) == (at + unit.index(surface), surface)
    assert [(m.start, m.end) for m in csto.scan(text.encode())] == [
        (len(text[: m.start].encode()), len(text[: m.end].encode())) for m in mentions[:50]
    ] + [(m.start, m.end) for m in csto.scan(text.encode())][50:]


def test_spellings():
    assert found("Каза\u00adхстан") == ["Каза\u00adхстан=kazakhstan"]
    assert found("Республика\u00a0Казахстан") == ["Республика\u00a0Казахстан=kazakhstan"]
    assert found("the woman said us and at") == []


def test_certainty_depends_on_the_text():
    assert found("The Joint Staff met.") == []
    assert found("The Joint Staff met. The CSTO reports.") == ["Joint Staff=joint-staff", "CSTO=csto"]
    (refused,) = csto.scan("The Joint Staff met.", refused=True)
    assert (refused.certainty, refused.reason, refused.witness) == ("refused", "no-evidence", None)
    assert csto.Certainty.REFUSED < csto.Certainty.POSSIBLE < csto.Certainty.CONTEXT < csto.Certainty.CERTAIN


def test_possible_mentions():
    text = "The exercise Search began."
    assert found(text) == []
    (mention,) = csto.scan(text, possible=True)
    assert (mention.entity.id, mention.certainty, mention.reason) == ("search", "possible", "marks")
    assert text[slice(*mention.witness)] == "exercise"
    assert mention.why == "it has one mark alone (see 4-12)"
    (certain,) = csto.scan("The exercise “Search” began.")
    assert (certain.certainty, certain.why) == ("certain", "it has marks (see 13-14)")


def test_nested_mentions():
    text = "Committee of CSTO Security Council Secretaries"
    assert len(found(text)) == 1
    assert "CSTO=csto" in found(text, nested=True)


def test_bytes_that_are_not_utf8_are_passed_over():
    assert found(b"\xff\xfe CSTO \xd0") == [f"{b'CSTO'}=csto"]


def test_flags_are_keywords():
    with pytest.raises(TypeError):
        csto.scan("ОДКБ", True)


@pytest.mark.parametrize("text", [bytearray(b"CSTO"), memoryview(b"CSTO"), ["CSTO"], None, 7])
def test_what_is_no_text(text):
    with pytest.raises(TypeError, match=f"expected str or bytes, not {type(text).__name__}"):
        csto.scan(text)


def test_mentions_outlive_their_text():
    text = "".join(["The CSTO and ", "Kazakhstan"])
    mentions = csto.scan(text)
    del text
    assert [mention.text for mention in mentions] == ["CSTO", "Kazakhstan"]


def test_str_subclasses():
    class Text(str):
        pass

    assert found(Text("Это ОДКБ")) == ["ОДКБ=csto"]


def test_why_of_an_exercise_named_before():
    last = list(csto.scan("The CSTO held “Search-2024” and praised Search."))[-1]
    assert (last.text, last.why) == ("Search", "the text has named it with marks (see 15-21)")
