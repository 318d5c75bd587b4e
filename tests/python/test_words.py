# SPDX-License-Identifier: MIT
"""The enumerations: the words of C in the order of C."""

import json
import operator

import pytest

import csto
from csto import native

FUNCTIONS = {
    csto.Kind: native.csto_kind_name,
    csto.Comparison: native.csto_comparison_name,
    csto.Conduct: native.csto_conduct_name,
    csto.Standing: native.csto_standing_name,
    csto.Confidence: native.csto_confidence_name,
    csto.NameType: native.csto_name_type_name,
    csto.Evidence: native.csto_evidence_name,
    csto.Certainty: native.csto_certainty_name,
    csto.Reason: native.csto_reason_name,
}


@pytest.mark.parametrize("words", FUNCTIONS, ids=lambda words: words.__name__)
def test_they_are_those_of_c(words):
    numbered = [FUNCTIONS[words](i) for i in range(len(words) + 2)]
    assert [word for word in numbered if word is not None] == [word.value for word in words]


def test_membership_flags_are_those_of_c():
    flags = [name for name in dir(native) if name.startswith("CSTO_") and name[5:].lower() in csto.Membership._fields]
    assert {name[5:].lower() for name in flags} == set(csto.Membership._fields)


def test_a_word_is_a_str():
    word = csto.Conduct.HELD
    assert isinstance(word, str) and word == "held" and {word: 1}["held"] == 1
    assert str(word) == f"{word}" == "held" and f"{word:>6}" == "  held"
    assert json.dumps([word]) == '["held"]'
    assert csto.Conduct("held") is word


def test_words_compare_by_their_place():
    assert csto.Certainty.CERTAIN > csto.Certainty.CONTEXT >= csto.Certainty.CONTEXT  # by letters it would be less
    assert csto.Certainty.POSSIBLE < csto.Certainty.CERTAIN <= csto.Certainty.CERTAIN
    assert csto.Certainty.CERTAIN > "possible" and "possible" < csto.Certainty.CERTAIN
    assert max(csto.Confidence) is csto.Confidence.OFFICIAL and min(csto.NameType) is csto.NameType.OFFICIAL


@pytest.mark.parametrize("other", ["likely", "", 1, None])
def test_what_is_no_word_of_the_list_does_not_compare(other):
    message = f"{other!r} is no word of csto.Certainty, and does not compare"
    for compare in (operator.lt, operator.le, operator.gt, operator.ge):
        for pair in ((csto.Certainty.CERTAIN, other), (other, csto.Certainty.CERTAIN)):
            with pytest.raises(TypeError, match=message):
                compare(*pair)
    with pytest.raises(TypeError):
        sorted(["a", csto.Kind.BODY])
    assert csto.Certainty.CERTAIN != other
