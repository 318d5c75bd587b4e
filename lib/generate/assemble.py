# SPDX-License-Identifier: MIT
"""Makes the model from checked records: orders things and facts, makes the names of editions, marks the names shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import digest
import ledger
from check_names import ENGLISH
from edition_names import mark_shown, names_by_rule
from aside import Aside
from ledger import Entry
from model import Data, Entity, Fact, Release
from records import Records


def assemble(
    records: Records, release: Release, entries: list[Entry], folder: Path, aside: Aside
) -> Data:
    order = {kind: i for i, kind in enumerate(records.schema.kinds)}
    things = {entity.id: entity for entity in records.entities}
    releases = {entry.id: entry.release for entry in entries}
    by_kind = sorted(records.entities, key=lambda entity: order[entity.kind])  # stable: within a kind as in the file
    entities = tuple(finish(entity, things, releases) for entity in by_kind)
    return Data(
        schema=records.schema,
        release=release,
        sha256=digest.sha256(folder),
        sources=tuple(records.sources),
        entities=entities,
        claims=tuple(records.claims),
        words=tuple(records.words),
        spellings=tuple(records.spellings),
        retired=ledger.retired(entries, set(things)),
        by_id={entity.id: entity for entity in entities},
        aside=aside,
    )


def finish(entity: Entity, things: dict[str, Entity], releases: dict[str, str]) -> Entity:
    names = mark_shown(names_by_rule(entity, things) + entity.names)
    shown = next(name.text for name in names if name.display and name.lang == ENGLISH)
    return replace(
        entity,
        facts=tuple(sorted(entity.facts, key=fact_order)),
        names=names,
        display_name=shown,
        release=releases.get(entity.id, ""),
    )


def fact_order(fact: Fact) -> tuple[str, bool, int]:
    return fact.property.name, not fact.preferred, fact.since
