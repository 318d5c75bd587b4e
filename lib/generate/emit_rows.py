# SPDX-License-Identifier: MIT
"""Sources, facts, relations, names, claims and beacons: rows without pointers."""

from __future__ import annotations

from anchors import Anchors, is_anchor
from c_source import Distinct, Lists, TextPool, enumerator, fit, numbers, rows, text
from dates import OPEN
from model import Claim, Data, Entity, Fact, Name

BEACONS_MAX = 432  # CSTO_BEACONS_MAX of lib/tables.h


class Shared:
    """What the rows of names and facts refer to."""

    def __init__(self, data: Data, pool: TextPool) -> None:
        self.place = {entity.id: i for i, entity in enumerate(data.entities)}
        self.pool = pool
        self.cited = {source.id: i for i, source in enumerate(sorted(data.sources, key=lambda source: source.id))}
        self.lists = Lists()
        self.notes: Distinct[int] = Distinct(16, "notes", {0: 0})
        self.periods: Distinct[tuple[int, int]] = Distinct(16, "periods")

    def sources(self, ids: tuple[str, ...]) -> int:
        return fit(self.lists.add((len(ids), *(self.cited[one] for one in ids))), 16, "length of the lists of sources")

    def note(self, text: str) -> int:
        return self.notes.add(self.pool.add(text))

    def source(self) -> str:
        return (
            numbers("const uint16_t csto_source_lists[]", self.lists.content)
            + numbers("const csto_text_at csto_notes[]", self.notes)
            + rows("const csto_period csto_periods[]", self.periods)
        )


def source(data: Data, pool: TextPool) -> str:
    shared = Shared(data, pool)
    parts = [
        source_table(data, pool),
        fact_table(data, shared),
        relation_table(data, shared.place),
        name_table(data, shared),
        shared.source(),
        claim_table(data, shared.place),
        beacon_table(data, shared.place),
        edition_table(data, shared.place),
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


def fact_table(data: Data, shared: Shared) -> str:
    properties: Distinct[int] = Distinct(8, "properties")
    values: Distinct[int] = Distinct(16, "numbers", {0: 0})
    lines = [
        fact_row(fact, shared.place[entity.id], shared, properties, values)
        for entity in data.entities
        for fact in entity.facts
    ]
    return (
        rows("const csto_fact csto_facts[]", lines)
        + numbers("const uint32_t csto_fact_first[]", firsts([len(entity.facts) for entity in data.entities]))
        + numbers("const csto_text_at csto_properties[]", properties)
        + numbers("const int64_t csto_numbers[]", values)
    )


def fact_row(
    fact: Fact, subject: int, shared: Shared, properties: Distinct[int], values: Distinct[int]
) -> list[object]:
    timeless = fact.property.time == "never"
    flags = ["CSTO_FACT_PREFERRED"] * fact.preferred + ["CSTO_FACT_TIMELESS"] * timeless
    has_number = fact.property.value in ("integer", "quantity")
    comparison = fact.comparison or ("equal" if has_number else "value-absent")
    return [
        shared.pool.add(fact.value),
        subject,
        shared.place[fact.object] if fact.object else "CSTO_NO_ENTITY",
        shared.sources(fact.sources),
        shared.note(fact.note),
        shared.periods.add((0, OPEN) if timeless else (fact.since, fact.until)),
        values.add(fact.number if has_number and fact.number is not None else 0),
        properties.add(shared.pool.add(fact.property.name)),
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


def name_table(data: Data, shared: Shared) -> str:
    forms: list[int] = []
    langs: Distinct[int] = Distinct(8, "languages")
    lines = []
    claimed = {entity for claim in data.claims for entity in claim.takes}
    anchors = Anchors(data)
    for entity in data.entities:
        for name in entity.names:
            flags = name_flags(name, entity, entity.id in claimed, anchors)
            lines.append(name_row(name, entity, len(forms), flags, shared, langs))
            forms += map(shared.pool.add, name.forms)
    return (
        rows("const csto_name csto_names[]", lines)
        + numbers("const uint32_t csto_name_first[]", firsts([len(entity.names) for entity in data.entities]))
        + numbers("const csto_text_at csto_forms[]", forms)
        + numbers("const csto_text_at csto_langs[]", langs)
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
    name: Name, entity: Entity, forms: int, flags: str, shared: Shared, langs: Distinct[int]
) -> list[object]:
    return [
        shared.pool.add(name.text),
        fit(forms, 16, "number of forms"),
        shared.sources(name.sources),
        shared.note(name.note),
        shared.periods.add((name.since, name.until)),
        shared.place[entity.id],
        enumerator("CSTO_KIND", entity.kind),
        langs.add(shared.pool.add(name.lang)),
        fit(len(name.forms), 8, f"number of forms at {name.place}"),
        enumerator("CSTO_NAME", name.type),
        enumerator("CSTO_EVIDENCE", name.evidence.replace("-", "")),
        flags,
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
