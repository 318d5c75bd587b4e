# SPDX-License-Identifier: MIT
"""Facts, membership and holders by day."""

import pytest

import csto


def test_a_fact():
    fact = next(fact for fact in csto.get("armenia").facts if fact.value == "participation-frozen")
    assert fact.subject is csto.get("armenia")
    assert fact.property == "membership"
    assert fact.object is None and fact.quantity is None
    assert fact.since == csto.PartialDate("2024-02-23")
    assert fact.until is csto.OPEN or fact.until == csto.OPEN
    assert fact.timeless is False and fact.preferred is True
    assert isinstance(fact.confidence, csto.Confidence)
    assert "interview" in fact.note
    assert fact.sources and all(isinstance(source, csto.Source) for source in fact.sources)
    assert fact.holds(on="2024-02-22") is False
    assert fact.holds(on="2024-02-23") is True
    assert fact.holds(on="2024-02") is None
    assert repr(fact) == "<Fact about armenia, membership: participation-frozen, 2024-02-23/..>"


def test_a_timeless_fact_always_holds():
    fact = next(fact for fact in csto.get("kazakhstan").facts if fact.property == "alpha2")
    assert fact.timeless is True and fact.since is None
    assert fact.holds() is fact.holds(on="1850") is True


def test_facts_with_objects_and_quantities(entities):
    facts = [fact for entity in entities for fact in entity.facts]
    assert all(fact.object is None or fact.value == fact.object.id for fact in facts)
    quantities = [fact for fact in facts if fact.property == "strength" and fact.quantity]
    assert quantities
    assert all(fact.value == str(fact.quantity) for fact in quantities)
    assert all(fact.sources for fact in facts)


def test_quantities():
    personnel = csto.editions["rubezh-2021"].personnel
    assert str(personnel) == "more than 1000"
    assert f"{personnel}|{personnel:>16}" == "more than 1000|  more than 1000"
    assert (int(personnel), personnel.comparison) == (1000, csto.Comparison.MORE_THAN)


def test_facts_on():
    kazakhstan = csto.get("kazakhstan")
    assert [fact.value for fact in kazakhstan.facts_on("capital")] == [kazakhstan.capital]
    assert {fact.value for fact in kazakhstan.facts_on("membership", "2010-01-01")} == {
        "treaty-party", "charter-signatory", "member",
    }  # fmt: skip
    assert kazakhstan.facts_on("membership", "1990-01-01") == ()
    assert kazakhstan.facts_on("membership", "1994") == ()
    (fact,) = kazakhstan.facts_on("membership", "1994", maybe=True)
    assert fact.holds("1994") is None
    assert kazakhstan.facts_on("holder") == ()  # others have it
    for property in ("captial", "", "capital\0", "\ud800"):
        with pytest.raises(csto.InvalidError, match="no fact has the property '.*': expected one such as"):
            kazakhstan.facts_on(property)
    with pytest.raises(TypeError, match="expected str"):
        kazakhstan.facts_on(None)


def test_facts_on_agrees_with_holds(entities):
    for entity in entities:
        for property in {fact.property for fact in entity.facts}:
            for day in ("1995", "2005-03-01", "2024-02"):
                claims = [fact for fact in entity.facts if fact.property == property and fact.preferred]
                assert list(entity.facts_on(property, day)) == [fact for fact in claims if fact.holds(day)]
                assert list(entity.facts_on(property, day, maybe=True)) == [
                    fact for fact in claims if fact.holds(day) is not False
                ]


@pytest.mark.parametrize(
    ("code", "on", "held"),
    [
        ("KZ", "1990-01-01", ()),
        ("KZ", "1997-01-01", ("treaty-party",)),
        ("KZ", "2004-01-01", ("treaty-party", "charter-signatory", "member")),
        ("AZ", "1997-01-01", ("treaty-party",)),
        ("AZ", "2004-01-01", ()),
        ("AM", "2024-03-01", ("treaty-party", "charter-signatory", "member", "participation-frozen")),
    ],
)
def test_membership(code, on, held):
    membership = csto.member_states[code].membership(on=on)
    assert membership.held == held
    assert membership.maybe == ()
    assert str(membership) == ", ".join(held)
    assert membership.treaty_party is ("treaty-party" in held)
    assert membership.member is ("member" in held)


def test_membership_that_the_record_does_not_decide():
    membership = csto.member_states["KZ"].membership(on="1994")
    assert membership.treaty_party is None
    assert membership.maybe == ("treaty-party",) and membership.held == ()
    assert membership == (None, False, False, False, False, False)
    assert repr(membership) == (
        "Membership(treaty_party=None, charter_signatory=False, member=False, suspended=False, "
        "participation_frozen=False, financing_withheld=False)"
    )


def test_membership_without_a_day_is_of_the_data():
    for state in csto.member_states:
        assert state.membership() == state.membership(on=csto.data_as_of)


def test_what_existed():
    joint_staff = csto.bodies["joint-staff"]
    assert joint_staff.existed() is True
    assert joint_staff.existed(on="1995-01-01") is False
    assert csto.get("kazakhstan").existed() is None  # not asked of states


def test_names_that_held():
    names = csto.get("csto").names
    assert all(name.held() for name in names if name.since is None and name.until == csto.OPEN)
    assert all(name.held() in (True, False, None) for name in names)


def test_holders():
    office = csto.offices["secretary-general"]
    (holder,) = office.holders(on="2010-01-01")
    assert holder.entity is csto.people["nikolai-bordyuzha"]
    assert (holder.acting, holder.maybe) == (False, False)
    assert holder.fact.property == "holder" and holder.fact.object is holder.entity
    (acting,) = office.holders(on="2017-02-01")
    assert acting.entity.id == "valery-semerikov" and acting.acting is True
    assert office.holders(on="1999-01-01") == ()
    assert any(holder.maybe for holder in office.holders(on="2017"))
