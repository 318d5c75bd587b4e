# SPDX-License-Identifier: MIT
"""Cases of test_faults.py: the vocabulary itself."""

from __future__ import annotations

from fault_cases import change

SCHEMA = {
    "unknown key": change(
        "schema.toml",
        'doc = "Capital."',
        'doc = "Capital."\nunit = "x"',
        'schema.toml:26: unknown key "unit" in [property.capital]: expected kinds, value, choices, '
        "objects, relation, pattern, time, many or doc",
    ),
    "no doc": change(
        "schema.toml",
        'doc = "Capital."\n',
        "",
        'schema.toml:21: [property.capital] needs the key "doc"',
    ),
    "value": change(
        "schema.toml",
        'pattern = "[A-Z]{2}"\ntime',
        'unit = "x"\ntime',
        'schema.toml:17: unknown key "unit" in [property.alpha2]: expected kinds, value, choices, '
        "objects, relation, pattern, time, many or doc",
    ),
    "unknown table": change(
        "schema.toml",
        "[vocabulary.side]",
        "[vocabularies.side]",
        "schema.toml:1: [vocabulary.side] is missing",
        "schema.toml:104: unknown table [vocabularies]: expected [kind], [property] or [vocabulary]",
    ),
    "unknown kind": change(
        "schema.toml",
        'objects = ["exercise-series"]',
        'objects = ["series"]',
        'schema.toml:44: "series" is no kind: expected one that has a table [kind.series]',
    ),
    "type of value": change(
        "schema.toml",
        'value = "quantity"',
        'value = "number"',
        'schema.toml:37: "number" is no value: expected text, integer, date, quantity, entity or choice',
    ),
    "time": change(
        "schema.toml",
        'time = "observed"',
        'time = "seen"',
        'schema.toml:38: "seen" is no time: expected never, lasting or observed',
    ),
    "choices of a text": change(
        "schema.toml",
        'pattern = "[A-Z]{2}"',
        'choices = ["AM"]',
        'schema.toml:17: "choices" is only for a value that is of type choice',
    ),
    "choice without choices": change(
        "schema.toml",
        'choices = ["member", "suspended"]\n',
        "",
        'schema.toml:27: [property.membership] needs the key "choices"',
    ),
    "entity without relation": change(
        "schema.toml",
        'relation = ["hosts", "hosted"]\n',
        "",
        'schema.toml:55: [property.host] needs the key "relation"',
    ),
    "relation of one": change(
        "schema.toml",
        'relation = ["hosts", "hosted"]',
        'relation = ["hosts"]',
        'schema.toml:59: "relation": expected a list of two words',
    ),
    "relation with another inverse": change(
        "schema.toml",
        'relation = ["hosts", "hosted"]',
        'relation = ["series", "hosted"]',
        'schema.toml:59: relation "series" has the inverse "editions" elsewhere, and here "hosted"',
    ),
    "pattern": change(
        "schema.toml",
        'pattern = "[A-Z]{2}"',
        'pattern = "[A-Z"',
        'schema.toml:17: "pattern" is no regular expression: unterminated character set at position 0',
    ),
    "name of a property": change(
        "schema.toml",
        "[property.capital]",
        "[property.sources]",
        'schema.toml:21: "sources": expected a property in snake_case, and none of id, sources, '
        "confidence, fact or name",
    ),
    "name of a kind": change(
        "schema.toml",
        "[kind.state]\n",
        '[kind.State]\nfile = "x.toml"\ndoc = "x"\n\n[kind.state]\n',
        'schema.toml:2: "State": expected a kind in kebab-case',
    ),
}
