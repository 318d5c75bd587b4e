# SPDX-License-Identifier: MIT
"""Every message of the check: the small data set with one change, and what the check says of it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from conftest import DataSet


@dataclass(frozen=True)
class Change:
    file: str
    old: str
    new: str
    expected: tuple[str, ...]


def change(file: str, old: str, new: str, *expected: str) -> Change:
    return Change(file, old, new, expected)


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

NAMES = {
    "stray brace": change(
        "states.toml",
        "Армени{я|и|и|ю|ей|и}",
        "Армени{я|и",
        'states.toml:26: "Армени{я|и": stray brace or bar: expected groups of alternatives such as {а|ы|е}',
    ),
    "stray bar": change(
        "states.toml",
        "Армени{я|и|и|ю|ей|и}",
        "Армени|я",
        'states.toml:26: "Армени|я": stray brace or bar: expected groups of alternatives such as {а|ы|е}',
    ),
    "one alternative": change(
        "states.toml",
        "Армени{я|и|и|ю|ей|и}",
        "Армени{я}",
        'states.toml:26: "Армени{я}": group of one alternative: expected two or more',
    ),
    "not aligned": change(
        "states.toml",
        "Армени{я|и|и|ю|ей|и}",
        "Республик{а|и|е} Армени{я|и|и|ю|ей|и}",
        'states.toml:26: "Республик{а|и|е} Армени{я|и|и|ю|ей|и}": groups of 3, 6 alternatives: expected '
        "as many in each",
    ),
    "word not aligned": change(
        "words.toml",
        "учени{е|я}",
        "учени{е|я} и манёвр{ы|ов|ам}",
        'words.toml:4: "учени{е|я} и манёвр{ы|ов|ам}": groups of 2, 3 alternatives: expected as many in each',
    ),
    "no letter": change(
        "states.toml",
        'text = "Armenia"',
        'text = "—"',
        'states.toml:19: the name "—" has no letter or digit: it could not be found',
    ),
    "no letter in a claim": change(
        "claims.toml",
        '"Atlanta"',
        '"..."',
        'claims.toml:1: the form "..." has no letter or digit: it could not be found',
    ),
    "no letter in a word": change(
        "words.toml",
        '"манёвры"',
        '"..."',
        'words.toml:1: the form "..." has no letter or digit: it could not be found',
    ),
    "same name": change(
        "editions.toml",
        "[[edition.name]]",
        '[[edition.name]]\ntext = "drill of 2021"\nlang = "en"\ntype = "alias"\nevidence = "look-up"\n'
        'sources = ["paper"]\n\n[[edition.name]]',
        'editions.toml:24: the en name "Drill of 2021" stands in line 17 already as "drill of 2021": '
        "expected one name with all its sources",
    ),
    "made by rule": change(
        "editions.toml",
        '[[edition]]\nid = "drill"',
        '[[edition.name]]\ntext = "RUBEZH–2021"\nlang = "en"\ntype = "alias"\nevidence = "free"\n'
        'sources = ["paper"]\n\n[[edition]]\nid = "drill"',
        'editions.toml:11: the en name "RUBEZH–2021" is made by rule from the series: expected only others',
    ),
    "no English name": change(
        "editions.toml",
        'lang = "en"',
        'lang = "ru"',
        'editions.toml:10: "drill" has no English name: expected one that is not former or erroneous',
    ),
    "only an erroneous name": change(
        "editions.toml",
        'type = "alias"',
        'type = "erroneous"',
        'editions.toml:10: "drill" has no English name: expected one that is not former or erroneous',
    ),
    "series without year": change(
        "editions.toml",
        "year = 2021\n",
        "",
        'editions.toml:1: "rubezh-2021" has a series and no year: its names are made of both',
    ),
    "too many forms": change(
        "states.toml",
        "Армени{я|и|и|ю|ей|и}",
        "Армени{" + "|".join(str(i) for i in range(256)) + "}",
        "states.toml:26: the name has 256 forms: expected at most 255",
    ),
    "period of a name": change(
        "series.toml",
        'since = "2004"',
        'since = "2004"\nuntil = "2003-12-31"',
        'series.toml:26: until "2003-12-31" is not after since "2004": until is the first day no longer',
    ),
}

FACTS = {
    "since of what is timeless": change(
        "states.toml",
        'property = "capital"\nvalue = "Yerevan"',
        'property = "alpha2"\nvalue = "AM"',
        'states.toml:10: alpha2 "AM" stands in line 3 already: expected one claim with all its sources',
        'states.toml:11: "alpha2" is timeless: expected no "since"',
    ),
    "unordered": change(
        "states.toml",
        'since = "1991-09-21"',
        'since = "1991-09-21"\nuntil = "1991-09-21"',
        'states.toml:12: until "1991-09-21" is not after since "1991-09-21": until is the first day no longer',
    ),
    "unordered partial": change(
        "states.toml",
        'since = "1991-09-21"',
        'since = "1991-12-31"\nuntil = "1991"',
        'states.toml:12: until "1991" is not after since "1991-12-31": until is the first day no longer',
    ),
    "last day before first": change(
        "editions.toml",
        'first_day = "2021-09-07"',
        'first_day = "2021-09-07"\nlast_day = "2021-09-06"',
        'editions.toml:7: last_day "2021-09-06" is before first_day "2021-09-07"',
    ),
    "record and fact": change(
        "states.toml",
        'alpha2 = "AM"',
        'capital = "Gyumri"',
        'states.toml:10: capital has two preferred values, "Gyumri" (line 3) and "Yerevan": expected one for a day',
    ),
    "two values on one day": change(
        "states.toml",
        "[[state.fact]]",
        '[[state.fact]]\nproperty = "capital"\nvalue = "Gyumri"\nsince = "1990"\nuntil = "1992"\n'
        'confidence = "official"\nsources = ["paper"]\n\n[[state.fact]]',
        'states.toml:18: capital has two preferred values, "Gyumri" (line 10) and "Yerevan": expected one for a day',
    ),
    "two observed on one day": change(
        "states.toml",
        "[[state.fact]]",
        '[[state.fact]]\nproperty = "strength"\nvalue = "500"\nsince = "1990"\nconfidence = "official"\n'
        'sources = ["paper"]\n\n[[state.fact]]\nproperty = "strength"\nvalue = "600"\nsince = "1990"\n'
        'confidence = "official"\nsources = ["paper"]\n\n[[state.fact]]',
        'states.toml:17: strength has two preferred values, "500" (line 10) and "600": expected one for a day',
    ),
    "same claim": change(
        "states.toml",
        "[[state.fact]]",
        '[[state.fact]]\nproperty = "membership"\nvalue = "member"\nconfidence = "official"\n'
        'sources = ["paper"]\n\n[[state.fact]]',
        'states.toml:10: membership "member" stands in line 4 already: expected one claim with all its sources',
    ),
}

REFERENCES = {
    "id twice": change(
        "editions.toml",
        'id = "drill"',
        'id = "armenia"',
        'editions.toml:5: host: "armenia" is of the kind edition: expected a state',
        'editions.toml:10: the id "armenia" is taken: it stands at states.toml:1 already',
        'editions.toml:10: the kind of "armenia" is state in the ledger: a thing keeps its kind',
        'ids.tsv:7: the id "drill" has vanished: expected its record, or its successor behind it',
    ),
    "source id twice": change(
        "sources.toml",
        'id = "paper"',
        'id = "charter"',
        'editions.toml:21: no source "paper": expected an id of sources.toml',
        'sources.toml:10: the id "charter" is taken: it stands at sources.toml:1 already',
        'states.toml:13: no source "paper": expected an id of sources.toml',
    ),
    "claim id twice": change(
        "claims.toml",
        "[[claim]]",
        '[[claim]]\nid = "atlanta"\nside = "near"\nforms = ["Georgia Tech"]\n\n[[claim]]',
        'claims.toml:6: the id "atlanta" is taken: it stands at claims.toml:1 already',
    ),
    "same address": change(
        "sources.toml",
        'title = "Report"',
        'title = "Report"\nurl = "http://example.org/charter/"',
        'sources.toml:10: "paper" is the source "charter" again: both have the address http://example.org/charter/',
    ),
    "no such source": change(
        "editions.toml",
        'sources = ["paper"]',
        'sources = ["papers"]',
        'editions.toml:21: no source "papers": expected an id of sources.toml',
    ),
    "not cited": change(
        "sources.toml",
        '[[source]]\nid = "paper"',
        '[[source]]\nid = "idle"\ntitle = "Idle"\npublisher = "Idle"\nlang = "en"\ntier = "press"\n\n'
        '[[source]]\nid = "paper"',
        'sources.toml:10: nothing cites the source "idle"',
    ),
    "no such thing": change(
        "editions.toml",
        'host = ["armenia"]',
        'host = ["albania"]',
        'editions.toml:5: host: nothing has the id "albania": expected the id of a state',
    ),
    "wrong kind": change(
        "editions.toml",
        'host = ["armenia"]',
        'host = ["rubezh"]',
        'editions.toml:5: host: "rubezh" is of the kind exercise-series: expected a state',
    ),
    "itself": change(
        "editions.toml",
        'within = "rubezh-2021"',
        'within = "drill"',
        'editions.toml:12: within: "drill" is the thing itself: expected another',
    ),
    "claim takes nothing": change(
        "claims.toml",
        'takes = ["armenia"]',
        'takes = ["albania"]',
        'claims.toml:4: takes: nothing has the id "albania": expected the id of a thing',
    ),
}

LEDGER = {
    "not in the ledger": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "",
        'states.toml:1: the id "armenia" is not in the ledger: run python3 lib/generate ledger',
    ),
    "vanished": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tstate\t0.1.0\nalbania\tstate\t0.1.0\n",
        'ids.tsv:3: the id "albania" has vanished: expected its record, or its successor behind it',
    ),
    "columns": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia state 0.1.0\n",
        "ids.tsv:2: expected id, kind, release and, for a retired id, successor, with one tab between them",
        'states.toml:1: the id "armenia" is not in the ledger: run python3 lib/generate ledger',
    ),
    "empty column": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tstate\t0.1.0\t\n",
        "ids.tsv:2: expected id, kind, release and, for a retired id, successor, with one tab between them",
        'states.toml:1: the id "armenia" is not in the ledger: run python3 lib/generate ledger',
    ),
    "id": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tstate\t0.1.0\nAlbania\tstate\t0.1.0\tarmenia\n",
        'ids.tsv:3: "Albania": expected an id in kebab-case, such as joint-staff',
    ),
    "kind": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tstate\t0.1.0\nalbania\tcountry\t0.1.0\tarmenia\n",
        'ids.tsv:3: "country" is no kind: expected one of schema.toml',
    ),
    "release": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tstate\t0.1.0\nalbania\tstate\tfirst\tarmenia\n",
        'ids.tsv:3: "first" is no release: expected three numbers, such as 0.1.0',
    ),
    "twice": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tstate\t0.1.0\narmenia\tstate\t0.1.0\n",
        'ids.tsv:3: the id "armenia" stands in line 2 already: ids are never reused',
    ),
    "order of releases": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tstate\t0.1.1\n",
        "ids.tsv:3: release 0.1.0 after a later one: lines are only appended",
    ),
    "other kind": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tedition\t0.1.0\n",
        'states.toml:1: the kind of "armenia" is edition in the ledger: a thing keeps its kind',
    ),
    "retired and in use": change(
        "ids.tsv",
        "armenia\tstate\t0.1.0\n",
        "armenia\tstate\t0.1.0\trubezh\n",
        'states.toml:1: the id "armenia" is retired (ids.tsv:2): expected a new one',
    ),
    "leads nowhere": change(
        "ids.tsv",
        "0.1.0\tfrontier",
        "0.1.0\tlimit",
        'ids.tsv:4: the successor "limit" leads to no record',
    ),
    "leads round": change(
        "ids.tsv",
        "0.1.0\trubezh\n",
        "0.1.0\tborder\n",
        'ids.tsv:4: the successor "frontier" leads to no record',
        'ids.tsv:5: the successor "border" leads to no record',
    ),
    "no last line end": change(
        "ids.tsv",
        "drill\tedition\t0.2.0\n",
        "drill\tedition\t0.2.0",
        "ids.tsv:7: the last line has no end",
    ),
}

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

ALL = [
    *(pytest.param(case, id=f"layout: {name}") for name, case in LAYOUT.items()),
    *(pytest.param(case, id=f"keys: {name}") for name, case in KEYS.items()),
    *(pytest.param(case, id=f"values: {name}") for name, case in VALUES.items()),
    *(pytest.param(case, id=f"texts: {name}") for name, case in TEXTS.items()),
    *(pytest.param(case, id=f"names: {name}") for name, case in NAMES.items()),
    *(pytest.param(case, id=f"facts: {name}") for name, case in FACTS.items()),
    *(pytest.param(case, id=f"references: {name}") for name, case in REFERENCES.items()),
    *(pytest.param(case, id=f"ledger: {name}") for name, case in LEDGER.items()),
    *(pytest.param(case, id=f"schema: {name}") for name, case in SCHEMA.items()),
]


@pytest.mark.parametrize("case", ALL)
def test_message(small: DataSet, case: Change) -> None:
    assert small.change(case.file, case.old, case.new).faults() == list(case.expected)


def test_clean(small: DataSet) -> None:
    assert small.faults() == []


def test_all_faults_at_once_in_order(small: DataSet) -> None:
    small.change("words.toml", 'role = "exercise"', 'role = "drill"')
    small.change("editions.toml", "year = 2021", 'year = "2021"')
    small.change("editions.toml", 'type = "alias"\n', "")
    assert [fault.split(": ")[0] for fault in small.faults()] == ["editions.toml:4", "editions.toml:16", "words.toml:2"]


def test_missing_file_hides_what_stands_in_it_only(small: DataSet) -> None:
    (small.folder / "states.toml").unlink()
    assert small.faults() == ["states.toml:1: the file is missing or cannot be read"]


def test_missing_sources(small: DataSet) -> None:
    (small.folder / "sources.toml").unlink()
    assert small.faults() == ["sources.toml:1: the file is missing or cannot be read"]


def test_unknown_file(small: DataSet) -> None:
    (small.folder / "bodys.toml").write_text("")
    assert small.faults() == ["bodys.toml:1: unknown file: no kind of schema.toml stands in it"]


def test_not_utf8(small: DataSet) -> None:
    path = small.folder / "words.toml"
    path.write_bytes(path.read_bytes() + b"# \xff\n")
    assert small.faults() == ["words.toml:5: not UTF-8"]


def test_line_ends_of_other_systems(small: DataSet) -> None:
    path = small.folder / "words.toml"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert small.faults() == []


def test_too_many_names(small: DataSet, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("check_names.MAX_NAMES", 5)
    assert small.faults() == ["series.toml:21: there are 9 names: expected at most 5"]
