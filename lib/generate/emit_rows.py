# SPDX-License-Identifier: MIT
"""Sources, facts, relations, names, claims and beacons: rows without pointers."""

from __future__ import annotations

from anchors import Anchors, is_anchor
from c_source import Lists, TextPool, enumerator, fit, numbers, rows, text
from model import Claim, Data, Entity, Fact, Name

BEACONS_MAX = 432  # CSTO_BEACONS_MAX of lib/tables.h


def source(data: Data, pool: TextPool) -> str:
    place = {entity.id: i for i, entity in enumerate(data.entities)}
    cited = {source.id: i for i, source in enumerate(sorted(data.sources, key=lambda source: source.id))}
    lists = Lists()
    parts = [
        source_table(data, pool),
        fact_table(data, place, cited, lists, pool),
        relation_table(data, place),
        name_table(data, place, cited, lists, pool),
        claim_table(data, place),
        beacon_table(data, place),
        edition_table(data, place),
        numbers("const uint16_t csto_source_lists[]", lists.content),
        f"const char csto_table_data_version[] = {text(data.release.version)};\n"
        f"const char csto_table_data_sha256[] = {text(data.sha256)};\n"
        f"const csto_date csto_table_data_as_of = {data.release.as_of};\n",
    ]
    return "\n".join(parts)


def firsts(counts: list[int]) -> list[int]:
    """Where the run of each entity begins, and where the last ends."""
    result = [0]
    for count in counts:
        result.append(result[-1] + count)
    return result


def source_table(data: Data, pool: TextPool) -> str:
    lines = [
        [*map(pool.add, (one.id, one.title, one.publisher, one.url, one.lang, one.tier, one.note)), one.date]
        for one in sorted(data.sources, key=lambda source: source.id)
    ]
    return rows("const csto_source csto_sources[]", lines) + f"const uint32_t csto_sources_count = {len(lines)};\n"


def fact_table(data: Data, place: dict[str, int], cited: dict[str, int], lists: Lists, pool: TextPool) -> str:
    lines = [
        fact_row(fact, place[entity.id], place, cited, lists, pool)
        for entity in data.entities
        for fact in entity.facts
    ]
    return rows("const csto_fact csto_facts[]", lines) + numbers(
        "const uint32_t csto_fact_first[]", firsts([len(entity.facts) for entity in data.entities])
    )


def fact_row(
    fact: Fact, subject: int, place: dict[str, int], cited: dict[str, int], lists: Lists, pool: TextPool
) -> list[object]:
    timeless = fact.property.time == "never"
    flags = ["CSTO_FACT_PREFERRED"] * fact.preferred + ["CSTO_FACT_TIMELESS"] * timeless
    has_number = fact.property.value in ("integer", "quantity")
    comparison = fact.comparison or ("equal" if has_number else "value-absent")
    return [
        pool.add(fact.property.name),
        pool.add(fact.value),
        pool.add(fact.note),
        lists.add(tuple(cited[one] for one in fact.sources)),
        0 if timeless else fact.since,
        "CSTO_DATE_OPEN" if timeless else fact.until,
        fact.number if has_number else 0,
        subject,
        place[fact.object] if fact.object else "CSTO_NO_ENTITY",
        fit(len(fact.sources), 8, f"number of sources at {fact.place}"),
        " | ".join(flags) or 0,
        enumerator("CSTO", fact.confidence),
        enumerator("CSTO", comparison),
    ]


def relation_table(data: Data, place: dict[str, int]) -> str:
    """Each preferred reference, both ways; of one entity, the objects of one relation stand together."""
    related: dict[int, dict[str, dict[int, None]]] = {}
    for entity in data.entities:
        for fact in entity.facts:
            if fact.object is None or not fact.preferred or fact.property.relation is None:
                continue
            there, back = fact.property.relation
            subject, other = place[entity.id], place[fact.object]
            related.setdefault(subject, {}).setdefault(there, {})[other] = None
            related.setdefault(other, {}).setdefault(back, {})[subject] = None
    counts, lines = [], []
    for i in range(len(data.entities)):
        mine = [
            (enumerator("CSTO_REL", relation), other)
            for relation, others in related.get(i, {}).items()
            for other in others
        ]
        counts.append(len(mine))
        lines += mine
    return rows("const csto_relation_row csto_relations[]", lines) + numbers(
        "const uint32_t csto_relation_first[]", firsts(counts)
    )


def name_table(data: Data, place: dict[str, int], cited: dict[str, int], lists: Lists, pool: TextPool) -> str:
    forms: list[int] = []
    lines = []
    claimed = {entity for claim in data.claims for entity in claim.takes}
    anchors = Anchors(data)
    for entity in data.entities:
        for name in entity.names:
            flags = name_flags(name, entity, entity.id in claimed, anchors)
            lines.append(name_row(name, entity, len(forms), flags, place, cited, lists, pool))
            forms += map(pool.add, name.forms)
    return (
        rows("const csto_name csto_names[]", lines)
        + numbers("const uint32_t csto_name_first[]", firsts([len(entity.names) for entity in data.entities]))
        + numbers("const csto_text_at csto_forms[]", forms)
    )


def name_flags(name: Name, entity: Entity, is_claimed: bool, anchors: Anchors) -> str:
    flags = [
        flag
        for flag, is_set in (
            ("CSTO_FORM_CASED", name.cased),
            ("CSTO_FORM_DISPLAY", name.display),
            ("CSTO_FORM_BY_RULE", name.by_rule or bool(name.rule)),
            ("CSTO_FORM_ANCHOR", is_anchor(name, entity)),
            ("CSTO_FORM_CLAIMABLE", is_claimed),
            ("CSTO_FORM_SURNAME", is_surname(name, entity)),
            ("CSTO_FORM_ANCHOR_INSIDE", anchors.may_stand_inside(name)),
        )
        if is_set
    ]
    return " | ".join(flags) or "0"


def name_row(
    name: Name, entity: Entity, forms: int, flags: str, place: dict[str, int], cited: dict[str, int],
    lists: Lists, pool: TextPool,
) -> list[object]:  # fmt: skip
    return [
        pool.add(name.text),
        pool.add(name.lang),
        pool.add(name.note),
        forms,
        lists.add(tuple(cited[one] for one in name.sources)),
        name.since,
        name.until,
        place[entity.id],
        fit(len(name.forms), 8, f"number of forms at {name.place}"),
        fit(len(name.sources), 8, f"number of sources at {name.place}"),
        enumerator("CSTO_NAME", name.type),
        enumerator("CSTO_EVIDENCE", name.evidence.replace("-", "")),
        flags,
        enumerator("CSTO_KIND", entity.kind),
    ]


def claim_table(data: Data, place: dict[str, int]) -> str:
    takes = Lists()
    lines = [claim_row(claim, place, takes) for claim in data.claims]
    return rows("const csto_claim csto_claims[]", lines) + numbers("const uint16_t csto_claim_takes[]", takes.content)


def claim_row(claim: Claim, place: dict[str, int], takes: Lists) -> list[object]:
    taken = tuple(place[one] for one in claim.takes)
    own = tuple(place[one] for one in claim.own)
    return [
        fit(takes.add(taken), 16, "number of takes"),
        fit(takes.add(own), 16, "number of takes"),
        fit(len(taken), 8, f"number of takes of {claim.id}"),
        fit(len(own), 8, f"number of own of {claim.id}"),
        enumerator("CSTO_CLAIM", claim.side),
        0,
    ]


def beacon_table(data: Data, place: dict[str, int]) -> str:
    """Whom a surname alone may mean, and the offices that they held: what must stand near the surname."""
    people = [entity for entity in data.entities if any(is_surname(name, entity) for name in entity.names)]
    held: dict[str, dict[str, None]] = {}
    for office in data.entities:
        if office.kind == "office":
            for fact in office.facts:
                if fact.object and fact.property.name in ("holder", "acting_holder", "attested") and fact.preferred:
                    held.setdefault(fact.object, {})[office.id] = None
    offices = sorted({office for person in people for office in held.get(person.id, {})}, key=lambda one: place[one])
    number = {one: i + 1 for i, one in enumerate([*offices, *(person.id for person in people)])}
    fit(len(number), 9, "number of beacons")
    if len(number) >= BEACONS_MAX:
        raise OverflowError(f"{len(number)} beacons: lib/tables.h has room for {BEACONS_MAX}")
    runs = [[number[office] for office in held.get(entity.id, {}) if entity.id in number] for entity in data.entities]
    return (
        numbers("const uint16_t csto_entity_beacon[]", [number.get(entity.id, 0) for entity in data.entities])
        + numbers("const uint32_t csto_beacon_offices[]", firsts([len(run) for run in runs]))
        + numbers("const uint16_t csto_beacon_list[]", [one for run in runs for one in run])
    )


def is_surname(name: Name, entity: Entity) -> bool:
    return entity.kind == "person" and name.evidence == "context" and " " not in name.text


def edition_table(data: Data, place: dict[str, int]) -> str:
    lines = []
    for entity in data.entities:
        if entity.kind != "edition":
            continue
        facts = {fact.property.name: fact for fact in entity.facts if fact.preferred}
        if "series" in facts and "year" in facts:
            lines.append((place[facts["series"].value], facts["year"].number, place[entity.id]))
    return (
        rows("const csto_edition_row csto_edition_rows[]", sorted(lines))
        + f"const uint32_t csto_edition_row_count = {len(lines)};\n"
    )
