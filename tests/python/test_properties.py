# SPDX-License-Identifier: MIT
"""What holds for every text, name and date, however odd: tried on those that hypothesis makes up."""

import datetime

import pytest

import csto
from conftest import ENTITIES

hypothesis = pytest.importorskip("hypothesis", reason="hypothesis was not found (Debian: python3-hypothesis)")
st = hypothesis.strategies

# The same inputs in every run; a slow machine is no fault.
settings = hypothesis.settings(max_examples=150, deadline=None, derandomize=True, database=None)

NAMES = [name.text for entity in ENTITIES for name in entity.names]
SIGNS = ["\u00ad", "\u200b", "\u0301", "\u0308", " ", "\n\n", "«", "»", "“", "”", "-", "–", "2021", "\U0001d518", "\0", "'s "]
# Names with anything between them: plain text of hypothesis alone has no names in it.
texts = st.lists(st.one_of(st.sampled_from(NAMES), st.sampled_from(SIGNS), st.text(max_size=8)), max_size=12).map("".join)
anything = st.one_of(texts, st.text())


@settings
@hypothesis.given(texts, st.booleans(), st.booleans())
def test_offsets_are_of_the_text_as_given(text, possible, nested):
    mentions = csto.scan(text, possible=possible, nested=nested)
    before = 0
    for mention in mentions:
        assert 0 <= before <= mention.start < mention.end <= len(text)
        assert text[mention.start:mention.end] == mention.text
        before = mention.start if possible or nested else mention.end


@settings
@hypothesis.given(texts)
def test_bytes_and_str_have_the_same_mentions(text):
    data = text.encode()
    of_str = [(len(text[:m.start].encode()), len(text[:m.end].encode()), m.entity) for m in csto.scan(text)]
    assert of_str == [(m.start, m.end, m.entity) for m in csto.scan(data)]


@settings
@hypothesis.given(st.binary())
def test_any_bytes_can_be_scanned(data):
    for mention in csto.scan(data + "ОДКБ".encode() + data):
        assert 0 <= mention.start < mention.end <= 2 * len(data) + 8


@settings
@hypothesis.given(anything)
def test_any_text_can_be_looked_up(text):
    found = csto.candidates(text)
    assert len({match.entity for match in found}) == len(found) and all(match.distance == 0 for match in found)
    assert all(0 <= match.distance <= 2 for match in csto.suggest(text))
    assert all(match.distance >= 0 for match in csto.complete(text))
    try:
        assert csto.find(text) == found[0].entity
    except csto.NotFoundError:
        assert not found
    except csto.AmbiguousError:
        assert len(found) > 1


@settings
@hypothesis.given(st.one_of(st.text(max_size=12), st.sampled_from(NAMES)))
def test_a_key_is_found_or_missing(key):
    try:
        assert csto.get(key).id == key.lower()
    except csto.NotFoundError:
        assert key.lower() not in {entity.id for entity in ENTITIES}


@settings
@hypothesis.given(st.dates(datetime.date(1, 1, 1), datetime.date(9998, 12, 31)), st.sampled_from(list(csto.member_states)))
def test_any_day_can_be_asked_of(day, state):
    assert state.membership(on=day) == state.membership(on=day.isoformat()) == state.membership(on=f"{day:%Y%m%d}".zfill(8))
    held = state.membership(on=day)
    assert not (held.member and held.suspended)
