# SPDX-License-Identifier: MIT
"""Cases of test_faults.py: what a table says by itself."""

from __future__ import annotations

from fault_cases import change

LAYOUT = {
    "syntax error": change(
        "states.toml",
        'alpha2 = "AM"',
        "alpha2 = AM",
        "states.toml:3: not TOML: Invalid value",
    ),
    "syntax error at the end": change(
        "words.toml",
        'forms = ["учени{е|я}", "манёвры"]',
        'forms = ["учени{е|я}", "манёвры"',
        "words.toml:4: not TOML: Unclosed array at the end of the file",
    ),
    "key twice": change(
        "states.toml",
        'alpha2 = "AM"',
        'alpha2 = "AM"\nalpha2 = "AM"',
        "states.toml:4: not TOML: Cannot overwrite a value",
    ),
    "multi-line string": change(
        "states.toml",
        'value = "Yerevan"',
        'value = """\nYerevan"""',
        "states.toml:10: string over several lines: expected one on one line",
    ),
    "literal string": change(
        "states.toml",
        'value = "Yerevan"',
        "value = 'Yerevan'",
        "states.toml:10: string in single quotes: expected double quotes",
    ),
    "inline table": change(
        "states.toml",
        'value = "Yerevan"',
        'value = { city = "Yerevan" }',
        "states.toml:10: inline table: expected a table with a header",
    ),
    "inline table in a list": change(
        "editions.toml",
        'host = ["armenia"]',
        'host = [\n  "armenia", # "a comment"\n  { id = "x" },\n]',
        "editions.toml:7: inline table: expected a table with a header",
    ),
    "dotted key": change(
        "states.toml",
        'value = "Yerevan"',
        'value.city = "Yerevan"',
        "states.toml:10: dotted key: expected a table header",
    ),
    "quoted key": change(
        "states.toml",
        'value = "Yerevan"',
        '"value" = "Yerevan"',
        "states.toml:10: quoted key: expected a bare one",
    ),
    "quoted header": change(
        "words.toml",
        "[[word]]",
        '[["word"]]',
        "words.toml:1: quoted key in a table header: expected bare ones",
    ),
    "unknown table": change(
        "words.toml",
        "[[word]]",
        "[[worm]]",
        "words.toml:1: unknown table [[worm]]: expected [[word]]",
    ),
    "single table": change(
        "words.toml",
        "[[word]]",
        "[word]",
        "words.toml:1: unknown table [word]: expected [[word]]",
    ),
    "single fact": change(
        "states.toml",
        "[[state.fact]]",
        "[state.fact]",
        "states.toml:8: unknown table [state.fact]: expected [[state.fact]] or [[state.name]]",
    ),
    "unknown table of a record": change(
        "states.toml",
        "[[state.fact]]",
        "[[state.facts]]",
        "states.toml:8: unknown table [[state.facts]]: expected [[state.fact]] or [[state.name]]",
    ),
    "key outside a table": change(
        "words.toml",
        "[[word]]",
        "loose = 1\n\n[[word]]",
        'words.toml:1: unknown key "loose" outside a table: expected [[word]]',
    ),
}

KEYS = {
    "unknown key of a source": change(
        "sources.toml",
        'lang = "en"',
        'lang = "en"\nlanguage = "en"',
        'sources.toml:8: unknown key "language" in [[source]]: expected id, title, publisher, date, '
        "url, lang, tier or note",
    ),
    "unknown key of a record": change(
        "states.toml",
        'alpha2 = "AM"',
        'alpha3 = "ARM"',
        'states.toml:3: unknown key "alpha3" in [[state]]: expected id, confidence, sources, alpha2, '
        "capital, membership or strength",
    ),
    "property of another kind": change(
        "states.toml",
        'alpha2 = "AM"',
        "year = 2021",
        'states.toml:3: "year" is no property of [[state]]: it is of edition',
    ),
    "unknown key of a fact": change(
        "states.toml",
        'since = "1991-09-21"',
        'from = "1991-09-21"',
        'states.toml:11: unknown key "from" in [[state.fact]]: expected property, value, since, until, '
        "preferred, confidence, note or sources",
    ),
    "unknown property of a fact": change(
        "states.toml",
        'property = "capital"',
        'property = "city"',
        'states.toml:9: unknown property "city" in [[state]]: expected alpha2, capital, membership or strength',
    ),
    "property of another kind in a fact": change(
        "states.toml",
        'property = "capital"',
        'property = "year"',
        'states.toml:9: "year" is no property of [[state]]: it is of edition',
    ),
    "unknown key of a name": change(
        "states.toml",
        'rule = "transliteration"',
        'rule = "transliteration"\nlength = 8',
        'states.toml:38: unknown key "length" in [[state.name]]: expected text, lang, type, evidence, '
        "cased, since, until, rule, note or sources",
    ),
    "no id": change(
        "editions.toml",
        'id = "drill"\n',
        "",
        'editions.toml:10: [[edition]] needs the key "id"',
        'ids.tsv:7: the id "drill" has vanished: expected its record, or its successor behind it',
    ),
    "no sources in a record": change(
        "states.toml",
        'confidence = "official"\nsources = ["charter"]',
        'confidence = "official"',
        'states.toml:1: [[state]] needs the key "sources"',
    ),
    "no confidence in a record": change(
        "states.toml",
        'confidence = "official"\n',
        "",
        'states.toml:1: [[state]] needs the key "confidence"',
    ),
    "no sources in a fact": change(
        "states.toml",
        'sources = [\n    "charter",\n    "paper",\n]\n',
        "",
        'states.toml:8: [[state.fact]] needs the key "sources"',
    ),
    "no confidence in a fact": change(
        "states.toml",
        'confidence = "corroborated"\n',
        "",
        'states.toml:8: [[state.fact]] needs the key "confidence"',
    ),
    "no property": change(
        "states.toml",
        'property = "capital"\n',
        "",
        'states.toml:8: [[state.fact]] needs the key "property"',
    ),
    "no value": change(
        "states.toml",
        'value = "Yerevan"\n',
        "",
        'states.toml:8: [[state.fact]] needs the key "value"',
    ),
    "no text": change(
        "states.toml",
        'text = "Armenia"\n',
        "",
        'states.toml:18: [[state.name]] needs the key "text"',
    ),
    "no lang": change(
        "states.toml",
        'text = "Armenia"\nlang = "en"\n',
        'text = "Armenia"\n',
        'states.toml:18: [[state.name]] needs the key "lang"',
    ),
    "no type": change(
        "words.toml",
        'role = "exercise"\n',
        "",
        'words.toml:1: [[word]] needs the key "role"',
    ),
    "name without type": change(
        "editions.toml",
        'type = "alias"\n',
        "",
        'editions.toml:16: [[edition.name]] needs the key "type"',
    ),
    "name without evidence": change(
        "editions.toml",
        'evidence = "look-up"\n',
        "",
        'editions.toml:16: [[edition.name]] needs the key "evidence"',
    ),
    "name without sources": change(
        "editions.toml",
        'evidence = "look-up"\nsources = ["paper"]',
        'evidence = "look-up"',
        'editions.toml:16: [[edition.name]] needs the key "sources"',
    ),
    "empty sources": change(
        "editions.toml",
        'within = "rubezh-2021"\nconfidence = "official"\nsources = ["charter"]',
        'within = "rubezh-2021"\nconfidence = "official"\nsources = []',
        'editions.toml:14: "sources" is an empty list: expected at least one text',
    ),
    "source without title": change(
        "sources.toml",
        'title = "Report"\n',
        "",
        'sources.toml:10: [[source]] needs the key "title"',
    ),
    "claim without forms": change(
        "claims.toml",
        'forms = ["Atlanta", "Атлант{а|ы}"]\n',
        "",
        'claims.toml:1: [[claim]] needs the key "forms"',
    ),
}

VALUES = {
    "text for an integer": change(
        "editions.toml",
        "year = 2021",
        'year = "2021"',
        'editions.toml:4: "year" is a text: expected an integer',
    ),
    "truth for an integer": change(
        "editions.toml",
        "year = 2021",
        "year = true",
        'editions.toml:4: "year" is true or false: expected an integer',
    ),
    "integer for a text": change(
        "states.toml",
        'value = "Yerevan"',
        "value = 1",
        'states.toml:10: "value" is an integer: expected a text in quotation marks',
    ),
    "date without quotation marks": change(
        "states.toml",
        'since = "1991-09-21"',
        "since = 1991-09-21",
        'states.toml:11: "since" is a date without quotation marks: expected a text',
    ),
    "one value for a list": change(
        "editions.toml",
        'host = ["armenia"]',
        'host = "armenia"',
        'editions.toml:5: "host" is a text: expected a list, since several values may hold',
    ),
    "list for one value": change(
        "editions.toml",
        'series = "rubezh"',
        'series = ["rubezh"]',
        'editions.toml:3: "series" is a list: expected the id of a thing in quotation marks',
    ),
    "empty list": change(
        "editions.toml",
        'host = ["armenia"]',
        "host = []",
        'editions.toml:5: "host" is an empty list: expected at least one value',
    ),
    "number in a list": change(
        "editions.toml",
        'host = ["armenia"]',
        "host = [1]",
        'editions.toml:5: "host" is an integer: expected the id of a thing in quotation marks',
    ),
    "number in sources": change(
        "editions.toml",
        'sources = ["paper"]',
        'sources = ["paper", 1]',
        'editions.toml:21: "sources" has an integer in its list: expected texts',
    ),
    "source twice": change(
        "editions.toml",
        'sources = ["paper"]',
        'sources = ["paper", "paper"]',
        'editions.toml:21: "sources" has "paper" twice',
    ),
    "choice": change(
        "states.toml",
        'membership = ["member"]',
        'membership = ["guest"]',
        'states.toml:4: "guest" is no membership: expected member or suspended',
    ),
    "pattern": change(
        "states.toml",
        'alpha2 = "AM"',
        'alpha2 = "ARM"',
        'states.toml:3: "ARM" does not fit alpha2: expected the pattern [A-Z]{2}',
    ),
    "quantity": change(
        "states.toml",
        'alpha2 = "AM"',
        'strength = "some 500"',
        'states.toml:3: "some 500" is no quantity: expected "1500", "about 1500", "more than 1500" or "less than 1500"',
    ),
    "date": change(
        "editions.toml",
        'first_day = "2021-09-07"',
        'first_day = "2021-09-31"',
        'editions.toml:6: "2021-09-31" is no date: expected "2024-02-23", "2024-02" or "2024", a real '
        "day of the years 1600 to 2199",
    ),
    "since": change(
        "states.toml",
        'since = "1991-09-21"',
        'since = "21.09.1991"',
        'states.toml:11: "21.09.1991" is no date: expected "2024-02-23", "2024-02" or "2024", a real '
        "day of the years 1600 to 2199",
    ),
    "until": change(
        "states.toml",
        'since = "1991-09-21"',
        'until = "now"',
        'states.toml:11: "now" is no date: expected "2024-02-23", "2024-02" or "2024", a real day of '
        'the years 1600 to 2199, or "unknown"',
    ),
    "preferred": change(
        "states.toml",
        'since = "1991-09-21"',
        'preferred = "no"',
        'states.toml:11: "preferred" is a text: expected true or false',
    ),
    "confidence": change(
        "editions.toml",
        'within = "rubezh-2021"\nconfidence = "official"',
        'within = "rubezh-2021"\nconfidence = "sure"',
        'editions.toml:13: "sure" is no confidence: expected single-source, corroborated or official',
    ),
    "type of name": change(
        "editions.toml",
        'type = "alias"',
        'type = "nickname"',
        'editions.toml:19: "nickname" is no type: expected official, short, abbreviation, alias, '
        "transliteration, former or erroneous",
    ),
    "evidence": change(
        "editions.toml",
        'evidence = "look-up"',
        'evidence = "none"',
        'editions.toml:20: "none" is no evidence: expected free, marked, context or look-up',
    ),
    "rule": change(
        "states.toml",
        'rule = "transliteration"',
        'rule = "guess"',
        'states.toml:37: "guess" is no rule: expected transliteration',
    ),
    "lang": change(
        "editions.toml",
        'lang = "en"',
        'lang = "English"',
        'editions.toml:18: "English" is no language: expected a BCP 47 tag such as en, ru, ru-Latn or zxx',
    ),
    "tier": change(
        "sources.toml",
        'tier = "press"',
        'tier = "blog"',
        'sources.toml:15: "blog" is no tier: expected official or press',
    ),
    "url": change(
        "sources.toml",
        'url = "https://example.org/charter"',
        'url = "example.org/charter"',
        'sources.toml:6: "example.org/charter" is no address: expected http:// or https://, a host and a path',
    ),
    "date of a source": change(
        "sources.toml",
        'date = "2002-10"',
        'date = "October 2002"',
        'sources.toml:5: "October 2002" is no date: expected "2024-02-23", "2024-02" or "2024", a real '
        "day of the years 1600 to 2199",
    ),
    "side": change(
        "claims.toml",
        'side = "near"',
        'side = "far"',
        'claims.toml:3: "far" is no side: expected beside or near',
    ),
    "role": change(
        "words.toml",
        'role = "exercise"',
        'role = "drill"',
        'words.toml:2: "drill" is no role: expected exercise or link',
    ),
    "id shape": change(
        "claims.toml",
        'id = "atlanta"',
        'id = "Atlanta_1"',
        'claims.toml:2: "Atlanta_1": expected an id in kebab-case, such as joint-staff',
    ),
    "version": change(
        "release.toml",
        'version = "2026.11.0"',
        'version = "2026.13.0"',
        'release.toml:1: "2026.13.0" is no version of data: expected YEAR.MONTH.NUMBER, such as 2026.11.0',
    ),
    "as of": change(
        "release.toml",
        'as_of = "2026-11-24"',
        'as_of = "2026-11"',
        'release.toml:2: "as_of": expected a whole day, such as "2026-11-24"',
    ),
}

TEXTS = {
    "empty": change(
        "states.toml",
        'value = "Yerevan"',
        'value = ""',
        'states.toml:10: "value" is an empty text',
    ),
    "leading space": change(
        "states.toml",
        'value = "Yerevan"',
        'value = " Yerevan"',
        'states.toml:10: "value" is a text with leading or trailing space',
    ),
    "trailing no-break space": change(
        "states.toml",
        'value = "Yerevan"',
        'value = "Yerevan\u00a0"',
        'states.toml:10: "value" is a text with leading or trailing space',
    ),
    "control character": change(
        "states.toml",
        'value = "Yerevan"',
        'value = "Yere\\tvan"',
        'states.toml:10: "value" is a text with the invisible character U+0009',
    ),
    "soft hyphen": change(
        "states.toml",
        'text = "Armenia"',
        'text = "Arme\\u00ADnia"',
        'states.toml:19: "text" is a text with the invisible character U+00AD',
    ),
    "not NFC": change(
        "words.toml",
        '"манёвры"',
        '"мане\u0308вры"',
        'words.toml:4: "forms" has a text that is not in NFC in its list: expected texts',
    ),
    "form not NFC": change(
        "states.toml",
        "Армени{я|и|и|ю|ей|и}",
        "Армени{я|\u0306}",
        'states.toml:26: "Армени{я|\u0306}" has the form "Армени\u0306", a text that is not in NFC',
    ),
    "form with space": change(
        "states.toml",
        "Армени{я|и|и|ю|ей|и}",
        "Армени{я|и }",
        'states.toml:26: "Армени{я|и }" has the form "Армении ", a text with leading or trailing space',
    ),
}
