# SPDX-License-Identifier: MIT
"""The rows that walk.c is to print, made from lib/data as lib/data/README.md describes them.

Nothing of lib/generate is used: what it misreads must not be misread here in the same way.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

Row = tuple[str, ...]

OPEN, UNKNOWN = "..", ""
NOT_SHOWN = ("former", "erroneous")
RECORD_KEYS = ("id", "confidence", "sources", "fact", "name")
# The fields of the records of csto.h, by the property that fills them.
FIELDS = {
    "member-state": ("alpha2", "alpha3", "numeric", "capital"),
    "body": ("type", "organization", "parent", "head", "established", "ended", "seat"),
    "office": ("body", "appointed_by", "term_years"),
    "force-component": ("type", "parent", "established", "ended", "strength"),
    "exercise-series": ("category", "component", "first_year"),
    "edition": ("series", "within", "year", "conduct", "first_day", "last_day", "personnel"),
    "training-institution": ("country", "city", "standing", "granted", "known_by"),
    "person": ("country", "rank"),
    "document": ("type", "signed", "in_force"),
    "event": ("type", "date", "last_date", "place"),
    "figure": ("quantity", "unit", "scope", "as_of"),
}


class Folder:
    """lib/data, file by file, and its things in the order of csto_at()."""

    def __init__(self, path: Path) -> None:
        self.files = {file.name: tomllib.loads(file.read_text(encoding="utf-8")) for file in path.glob("*.toml")}
        self.schema = self.files["schema.toml"]
        self.properties = self.schema["property"]
        self.release = self.files["release.toml"]
        self.sources = self.files["sources.toml"]["source"]
        self.things = [
            (kind, thing) for kind, about in self.schema["kind"].items()
            for thing in self.files[about["file"]].get(kind, [])
        ]  # fmt: skip
        self.order = {thing["id"]: i for i, (_, thing) in enumerate(self.things)}
        self.by_id = {thing["id"]: thing for _, thing in self.things}
        lines = (path / "ids.tsv").read_text(encoding="utf-8").splitlines()
        self.ledger = [line.split("\t") for line in lines if not line.startswith("#")]

    def rows(self) -> list[Row]:
        rows: list[Row] = [("release", self.release["version"], self.release["as_of"])]
        rows += [source_row(source) for source in sorted(self.sources, key=lambda source: source["id"])]
        relations = self.relations()
        for kind, thing in self.things:
            facts, names = self.facts(thing), self.names(thing)
            shown = next(name[2] for name in names if name[3] == "en" and name[8] == "shown")
            rows.append(("entity", kind, thing["id"], shown))
            rows += [("field", thing["id"], field, self.field(field, facts)) for field in FIELDS.get(kind, ())]
            if kind == "member-state":
                rows.append(("code", *[thing["id"]] * 4))
            rows += facts + names
            rows.append(("counts", thing["id"], str(len(facts)), str(len(names))))
            rows += [("relation", thing["id"], *pair) for pair in relations.get(thing["id"], [])]
        rows.append(("totals", str(len(self.things)), str(len(self.sources))))
        return rows

    def facts(self, thing: dict) -> list[Row]:
        """By property, the preferred first, then by since."""
        claims = []
        for key, value in thing.items():
            if key not in RECORD_KEYS:
                common = {"property": key, "confidence": thing["confidence"], "sources": thing["sources"]}
                claims += [common | {"value": one} for one in (value if isinstance(value, list) else [value])]
        claims += thing.get("fact", [])
        claims.sort(key=lambda claim: (claim["property"], not claim.get("preferred", True), claim.get("since", "")))
        return [self.fact_row(thing["id"], claim) for claim in claims]

    def fact_row(self, id: str, claim: dict) -> Row:
        prop, value = self.properties[claim["property"]], str(claim["value"])
        until = claim.get("until", UNKNOWN if prop["time"] == "observed" else OPEN)
        return (
            "fact", id, claim["property"], value,
            value if prop["value"] == "entity" else "",
            quantity(value) if prop["value"] in ("integer", "quantity") else "",
            "timeless" if prop["time"] == "never" else "",
            claim.get("since", UNKNOWN), UNKNOWN if until == "unknown" else until,
            claim["confidence"], "preferred" if claim.get("preferred", True) else "", claim.get("note", ""),
            " ".join(claim["sources"]),
        )  # fmt: skip

    def field(self, name: str, facts: list[Row]) -> str:
        """The preferred value that holds on the as-of date; of those seen or ended before it the latest."""
        claims = [fact for fact in facts if fact[2] == name and fact[10]]
        as_of, prop = self.release["as_of"], self.properties[name]
        number = prop["value"] == "integer"
        if not claims:
            return "0" if number else ""
        holding = [fact for fact in claims if fact[7] <= as_of and (fact[8] == OPEN or fact[8] > as_of)]
        best = holding[0] if holding else max(claims, key=lambda fact: fact[7])
        return best[5] if prop["value"] == "quantity" else best[3]

    def names(self, thing: dict) -> list[Row]:
        """With those of an edition that are made by rule, which come first."""
        rows = made_by_rule(thing, self.by_id) + [name_row(thing["id"], name) for name in thing.get("name", [])]
        return mark_shown(rows)

    def relations(self) -> dict[str, list[tuple[str, str]]]:
        """Of each thing its relations and the things related, each pair once, without order."""
        found: dict[str, dict[tuple[str, str], None]] = {}
        for _, thing in self.things:
            for fact in self.facts(thing):
                relation = self.properties[fact[2]].get("relation")
                if relation and fact[10]:
                    there, back = relation
                    found.setdefault(thing["id"], {})[there, fact[4]] = None
                    found.setdefault(fact[4], {})[back, thing["id"]] = None
        return {id: list(pairs) for id, pairs in found.items()}


def source_row(source: dict) -> Row:
    keys = ("id", "title", "publisher", "date", "url", "lang", "tier", "note")
    return ("source", *(source.get(key, "") for key in keys))


def quantity(text: str) -> str:
    return text if re.match("about|more than|less than", text) else f"equal {text}"


def forms(text: str) -> list[str]:
    """The forms of aligned alternatives, each once."""
    groups = [group.split("|") for group in re.findall(r"\{(.*?)\}", text)]
    found = []
    for i in range(len(groups[0]) if groups else 1):
        endings = iter(groups)
        found.append(re.sub(r"\{.*?\}", lambda _: next(endings)[i], text))
    return list(dict.fromkeys(found))


def name_row(id: str, name: dict) -> Row:
    written = forms(name["text"])
    return (
        "name", id, written[0], name["lang"], name["type"], name["evidence"],
        "cased" if name.get("cased", name["type"] == "abbreviation") else "",
        "by rule" if "rule" in name else "", "",
        name.get("since", UNKNOWN), UNKNOWN if name.get("until") == "unknown" else name.get("until", OPEN),
        name.get("note", ""), " ".join(name.get("sources", [])), *written,
    )  # fmt: skip


def mark_shown(names: list[Row]) -> list[Row]:
    """The first name of a language that is neither former nor erroneous is the one shown."""
    seen: set[str] = set()
    marked = []
    for name in names:
        is_shown = name[4] not in NOT_SHOWN and name[3] not in seen
        if is_shown:
            seen.add(name[3])
        marked.append((*name[:8], "shown" if is_shown else "", *name[9:]))
    return marked


def made_by_rule(edition: dict, things: dict[str, dict]) -> list[Row]:
    """The shown names of the series with the year behind them."""
    if "series" not in edition or "year" not in edition:
        return []
    series = things[edition["series"]]
    made = []
    for name in mark_shown([name_row(edition["id"], name) for name in series["name"]]):
        if name[8]:
            written = [f"{form}-{edition['year']}" for form in name[13:]]
            made.append((*name[:2], written[0], *name[3:7], "by rule", "", UNKNOWN, OPEN, "", "", *written))
    return made
