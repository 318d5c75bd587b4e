# SPDX-License-Identifier: MIT
"""How much there is of everything."""

from __future__ import annotations

from collections import Counter

from model import Data


def lines(data: Data) -> list[str]:
    """Tab-separated: what, of which sort, how many."""
    facts = [fact for entity in data.entities for fact in entity.facts]
    names = [name for entity in data.entities for name in entity.names]
    rows = [("entities", kind, len(data.of_kind(kind))) for kind in data.schema.kinds]
    rows.append(("entities", "all", len(data.entities)))
    rows.append(("facts", "all", len(facts)))
    rows.append(("facts", "not preferred", sum(not fact.preferred for fact in facts)))
    rows.append(("disagreements", "all", len(disagreements(data))))
    by_lang = Counter(name.lang for name in names)
    rows += [("names", lang, by_lang[lang]) for lang in sorted(by_lang)]
    rows.append(("names", "all", len(names)))
    rows.append(("forms", "all", sum(len(name.forms) for name in names)))
    by_tier = Counter(source.tier for source in data.sources)
    rows += [("sources", tier, by_tier[tier]) for tier in data.schema.vocabulary["tier"]]
    rows.append(("sources", "all", len(data.sources)))
    rows.append(("claims", "all", len(data.claims)))
    rows.append(("words", "all", len(data.words)))
    left_out = Counter(what for what, *_ in data.aside.left_out)
    rows += [("left out", what, left_out[what]) for what in sorted(left_out)]
    rows.append(("left out", "all", len(data.aside.left_out)))
    return [f"{what}\t{sort}\t{number}" for what, sort, number in rows]


def disagreements(data: Data) -> list[tuple[str, str]]:
    """Of which thing which property is told in more than one way."""
    rivals = [(entity.id, fact) for entity in data.entities for fact in entity.facts if not fact.preferred]
    return sorted({(id, fact.property.name) for id, fact in rivals})
