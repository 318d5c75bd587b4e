# SPDX-License-Identifier: MIT
"""Texts in all forms: mentions as a sequence, files, streams, HTML."""

import copy
import io
import json
import pickle
import random
from pathlib import Path

import pytest

import csto

GOLDEN = Path(__file__).parents[1] / "golden"


# ---- mentions ----


def test_mentions_are_a_sequence():
    mentions = csto.scan("ОДКБ, Казахстан, КСОР")
    assert isinstance(mentions, csto.Mentions)
    assert [mention.text for mention in mentions] == ["ОДКБ", "Казахстан", "КСОР"]
    assert mentions[-1] == mentions[2] == list(mentions)[2]
    assert mentions[1:] == [mentions[1], mentions[2]] and mentions[::-1][0] == mentions[2]
    assert mentions == csto.scan("ОДКБ, Казахстан, КСОР") == list(mentions) != mentions[:2]
    assert mentions[0] in mentions and mentions.index(mentions[1]) == 1
    assert not csto.scan("nothing") and bool(mentions)
    assert pickle.loads(pickle.dumps(mentions)) == list(mentions)
    assert copy.copy(mentions) is copy.deepcopy(mentions) is mentions
    assert repr(mentions).startswith("[Mention(start=0, end=4")
    for i in (3, -4):
        with pytest.raises(IndexError):
            mentions[i]
    with pytest.raises(TypeError):
        mentions["0"]


def test_why():
    (mention,) = csto.scan("ОДКБ")
    assert mention.why == "the name means nothing else"
    staff = csto.scan("CSTO Joint Staff")[1]
    assert staff.why == "the text is about the CSTO (see 0-4)"


def test_to_dict_of_bytes_is_json():
    (mention,) = csto.scan("ОДКБ".encode())
    assert json.loads(json.dumps(mention.to_dict()))["text"] == "ОДКБ"
    broken = csto.Mention([0, 5, b"CSTO\xd0", *mention[3:]])
    assert broken.to_dict()["text"] == "CSTO\ufffd"


# ---- files and streams ----


def text_of(paragraphs, seed=7):
    """A text with anchors here and there, and names that need them."""
    chance = random.Random(seed)
    filler = "Ordinary words without any meaning follow, \u00e9\U0001d518, one after another. " * 20
    sentences = ["The Joint Staff met.", "Секретариат и КМС.", "The CSTO.", "Рубеж в Киргизии.", "«Рубеж-2021»."]
    return "\n\n".join(filler + chance.choice(sentences) for _ in range(paragraphs))


@pytest.mark.parametrize("paragraphs", [1, 40, 400])
@pytest.mark.parametrize("block", [1, 1 << 16, 100_000, 1 << 20])
def test_streams_give_the_mentions_of_the_whole(paragraphs, block):
    text = text_of(paragraphs)
    assert list(csto.scan_stream(io.StringIO(text), block=block)) == list(csto.scan(text))
    data = text.encode()
    assert list(csto.scan_stream(io.BytesIO(data), block=block)) == list(csto.scan(data))


@pytest.mark.parametrize("seed", range(20))
def test_streams_know_what_outweighs_a_claim(seed):
    """The UN's Secretariat, and the CSTO's up to a reach before it: what is said of one after them may be in a later
    block."""
    chance = random.Random(seed)

    def fill(most):
        return "Ordinary words follow, one after another. " * (chance.randrange(300, most) // 42)

    pieces = ["The CSTO Secretariat met. ", "The CSTO met. The UN Secretariat wrote. ", "Then the Secretariat agreed. "]
    text = "".join(piece + fill(15_500) for _ in range(15) for piece in [*pieces, ""])
    assert list(csto.scan_stream(io.StringIO(text), block=1)) == list(csto.scan(text))


def test_streams_without_paragraphs():
    text = "The CSTO and Kazakhstan. " * 20_000
    assert list(csto.scan_stream(io.StringIO(text), block=1 << 16)) == list(csto.scan(text))
    assert len(list(csto.scan_stream(io.StringIO("x" * 300_000), block=1 << 16))) == 0


def test_streams_are_read_as_they_are_asked_for():
    class Endless(io.RawIOBase):
        given = 0

        def read(self, size=-1):
            self.given += size
            return ("The CSTO met.\n\n" * (size // 15 + 1))[:size].encode()

    stream = Endless()
    mentions = csto.scan_stream(stream, block=1 << 16)
    assert [next(mentions).entity.id for _ in range(100)] == ["csto"] * 100
    assert stream.given <= 4 << 16


def test_what_is_no_stream_of_text():
    class Numbers:
        def read(self, size):
            return 7

    with pytest.raises(TypeError, match="expected a stream of str or bytes, not of int"):
        list(csto.scan_stream(Numbers()))
    with pytest.raises(TypeError, match=r"expected a stream with read\(\), not str"):
        csto.scan_stream("a path")
    assert list(csto.scan_stream(io.StringIO(""))) == []
    for block in ("a", None, 1e9, True):
        with pytest.raises(TypeError, match=f"block= takes an int, not {type(block).__name__}"):
            csto.scan_stream(io.StringIO(""), block=block)


def test_files(tmp_path):
    file = tmp_path / "text.txt"
    file.write_bytes("Это\r\n ОДКБ \xff".encode())
    assert [(m.start, m.text) for m in csto.scan_file(file)] == [(6, "ОДКБ")]
    file.write_bytes("Это ОДКБ".encode("cp1251"))
    assert [(m.start, m.text) for m in csto.scan_file(str(file), encoding="cp1251")] == [(4, "ОДКБ")]
    file.write_bytes(b"\xff\xfe CSTO")
    assert [m.start for m in csto.scan_file(file)] == [3]
    with pytest.raises(FileNotFoundError):
        csto.scan_file(tmp_path / "none")
    with pytest.raises(LookupError):
        csto.scan_file(file, encoding="nothing")


# ---- HTML ----


def test_annotate_gives_the_golden_fragment():
    text = (GOLDEN / "annotate.txt").read_bytes().decode()
    assert csto.annotate(text).encode() == (GOLDEN / "annotate.html").read_bytes()


def test_annotate():
    html = csto.annotate("<b>ОДКБ</b> & 'Search'", possible=True)
    assert html == (
        '&lt;b&gt;<mark class="csto-organization" data-id="csto" data-certainty="certain"'
        ' title="Collective Security Treaty Organization">ОДКБ</mark>&lt;/b&gt; &amp; &#39;'
        '<mark class="csto-exercise-series" data-id="search" data-certainty="context" title="Search">Search</mark>&#39;'
    )
    assert isinstance(html, str) and html.__html__() == html and html in html._repr_html_()
    assert csto.annotate("") == "" and csto.annotate("a < b") == "a &lt; b"
    for text in (b"CSTO", None):
        with pytest.raises(TypeError, match="expected str, not"):
            csto.annotate(text)


def test_notebooks_show_things(collections):
    shown = [csto.get("crrf"), csto.sources[0], csto.scan("The <CSTO>"), csto.table("editions"), *collections.values()]
    for thing in shown:
        html = thing._repr_html_()
        assert html.startswith(("<table>", "<div")) and html.endswith(("</table>", "</div>")), thing
    assert "&lt;<mark" in csto.scan("The <CSTO>")._repr_html_()
    text = "Это <ОДКБ> & CSTO"
    assert csto.scan(text.encode())._repr_html_() == csto.scan(text)._repr_html_()
    assert "CSTO</mark> \ufffd</div>" in csto.scan(b"CSTO \xd0")._repr_html_()
    assert "<td>strength</td>" not in csto.get("crrf")._repr_html_() or csto.get("crrf").strength
    assert "Collective Rapid Reaction Forces" in csto.get("crrf")._repr_html_()
