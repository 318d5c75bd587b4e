# SPDX-License-Identifier: MIT
"""The records: public structs, filled from the preferred facts; ids and codes."""

from __future__ import annotations

import hashes
from c_source import TextPool, enumerator, rows
from dates import OPEN
from model import Data, Entity, Fact

# The fields of the structs of csto.h after the entity: property, and how its value is written. What a value is, is the
# property's own; an enumeration says its prefix.
TEXT, ENTITY, DATE, INTEGER, QUANTITY = "text", "entity", "date", "integer", "quantity"
RECORDS: dict[str, tuple[tuple[str, str], ...]] = {
    "member-state": (("alpha2", TEXT), ("alpha3", TEXT), ("numeric", TEXT), ("capital", TEXT)),
    "body": (
        ("type", TEXT), ("organization", ENTITY), ("parent", ENTITY), ("head", ENTITY),
        ("established", DATE), ("ended", DATE), ("seat", TEXT),
    ),
    "office": (("body", ENTITY), ("appointed_by", ENTITY), ("term_years", INTEGER)),
    "force-component": (
        ("type", TEXT), ("parent", ENTITY), ("established", DATE), ("ended", DATE), ("strength", QUANTITY),
    ),
    "exercise-series": (("category", TEXT), ("component", ENTITY), ("first_year", INTEGER)),
    "edition": (
        ("series", ENTITY), ("within", ENTITY), ("year", INTEGER), ("conduct", "CSTO"),
        ("first_day", DATE), ("last_day", DATE), ("personnel", QUANTITY),
    ),
    "training-institution": (
        ("country", ENTITY), ("city", TEXT), ("standing", "CSTO"), ("granted", DATE), ("known_by", DATE),
    ),
    "person": (("country", ENTITY), ("rank", TEXT)),
    "document": (("type", TEXT), ("signed", DATE), ("in_force", DATE)),
    "event": (("type", TEXT), ("date", DATE), ("last_date", DATE), ("place", TEXT)),
    "figure": (("quantity", QUANTITY), ("unit", TEXT), ("scope", TEXT), ("as_of", DATE)),
}  # fmt: skip
UNKNOWN = {TEXT: "NULL", ENTITY: "NULL", DATE: "0", INTEGER: "0", QUANTITY: "{0, CSTO_VALUE_ABSENT}"}


def source(data: Data, pool: TextPool) -> str:
    kinds = list(data.schema.kinds)
    by_kind = {kind: [entity for entity in data.entities if entity.kind == kind] for kind in kinds}
    parts = [declare(kind, entities) for kind, entities in by_kind.items() if entities]
    parts += [define(kind, entities, data, pool) for kind, entities in by_kind.items() if entities]
    parts.append(kind_table(by_kind))
    parts.append(id_table(ids(data), pool))
    parts.append(code_table(codes(data)))
    return "\n".join(parts)


def struct(kind: str) -> str:
    return "csto_" + kind.replace("-", "_") if kind in RECORDS else "csto_entity"


def array(kind: str) -> str:
    return "all_" + kind.replace("-", "_")


def declare(kind: str, entities: list[Entity]) -> str:
    """Records refer to each other, so all are declared before any is defined."""
    return f"static const {struct(kind)} {array(kind)}[{len(entities)}];"


def define(kind: str, entities: list[Entity], data: Data, pool: TextPool) -> str:
    places = {entity.id: i for i, entity in enumerate_by_kind(data)}
    lines = [[*head(entity, pool), *fields(entity, data, places, pool)] for entity in entities]
    if kind not in RECORDS:
        values = [line[0].strip("{}").split(", ") for line in lines]
    else:
        values = lines
    return rows(f"static const {struct(kind)} {array(kind)}[{len(entities)}]", values)


def enumerate_by_kind(data: Data) -> list[tuple[int, Entity]]:
    counts: dict[str, int] = {}
    result = []
    for entity in data.entities:
        i = counts.get(entity.kind, 0)
        counts[entity.kind] = i + 1
        result.append((i, entity))
    return result


def head(entity: Entity, pool: TextPool) -> list[str]:
    name, key = pool.add(entity.display_name), pool.add(entity.id)
    return [f"{{{enumerator('CSTO_KIND', entity.kind)}, csto_text + {key}, csto_text + {name}}}"]


def fields(entity: Entity, data: Data, places: dict[str, int], pool: TextPool) -> list[str]:
    return [field(entity, prop, how, data, places, pool) for prop, how in RECORDS.get(entity.kind, ())]


def field(entity: Entity, prop: str, how: str, data: Data, places: dict[str, int], pool: TextPool) -> str:
    fact = chosen([fact for fact in entity.facts if fact.property.name == prop and fact.preferred], data.release.as_of)
    if fact is None:
        return UNKNOWN.get(how, f"{how}_{prop.upper()}_UNKNOWN")
    if how == TEXT:
        return f"csto_text + {pool.add(fact.value)}"
    if how == ENTITY:
        other = data.by_id[fact.value]
        member = ".entity" if other.kind in RECORDS else ""
        return f"&{array(other.kind)}[{places[other.id]}]{member}"
    if how in (DATE, INTEGER):
        return str(fact.number)
    if how == QUANTITY:
        return f"{{{fact.number}, {enumerator('CSTO', fact.comparison or '')}}}"
    return enumerator(how, fact.value)


def chosen(facts: list[Fact], as_of: int) -> Fact | None:
    """The fact for a record's field: what holds on the as-of date; if nothing does, what was seen or held last."""
    for fact in facts:
        if fact.since <= as_of and (fact.property.time == "never" or fact.until == OPEN or fact.until > as_of):
            return fact
    return max(facts, key=lambda fact: fact.since, default=None)


def kind_table(by_kind: dict[str, list[Entity]]) -> str:
    total = sum(map(len, by_kind.values()))
    lines: list[list[object]] = [["NULL", 0, total, 0]]
    first = 0
    for kind, entities in by_kind.items():
        lines.append([array(kind) if entities else "NULL", f"sizeof({struct(kind)})", len(entities), first])
        first += len(entities)
    return rows("const csto_kind_row csto_kinds[CSTO_KIND_FIGURE + 1]", lines)


def ids(data: Data) -> dict[str, int]:
    place = {entity.id: i for i, entity in enumerate(data.entities)}
    return place | {retired.id: place[retired.successor] for retired in data.retired}


def codes(data: Data) -> dict[str, int]:
    return {
        fact.value: i
        for i, entity in enumerate(data.entities)
        if entity.kind == "member-state"
        for fact in entity.facts
        if fact.property.name in ("alpha2", "alpha3", "numeric")
    }


def id_table(keys: dict[str, int], pool: TextPool) -> str:
    lines = [[pool.add(key), keys[key], 0] for key in sorted(keys)]
    return rows("const csto_id_row csto_ids[]", lines) + f"const uint32_t csto_id_count = {len(lines)};\n"


def code_table(keys: dict[str, int]) -> str:
    """The codes by a hash that has no two alike: the first factor that has the property."""
    bits = len(keys).bit_length() + 1
    codes = {int.from_bytes(key.lower().encode(), "little"): entity for key, entity in sorted(keys.items())}
    for factor in range(0x9E3779B1, 1 << 32, 2):
        places = {hashes.code(code, factor) >> 32 - bits: code for code in codes}
        if len(places) == len(codes):
            break
    else:
        raise OverflowError("no hash of the ISO codes is without collisions")
    found = [places.get(place, 0) for place in range(1 << bits)]
    return (
        rows("const csto_code_row csto_codes[]", [(code, codes.get(code, 0), 0) for code in found])
        + f"const uint32_t csto_code_row_count = {len(found)};\n"
        + f"const uint32_t csto_code_factor = {factor}u;\nconst uint32_t csto_code_shift = {32 - bits};\n"
    )
