# SPDX-License-Identifier: MIT
"""Cases of test_faults.py: what depends on other tables, files and the ledger."""

from __future__ import annotations

from fault_cases import change

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
    "no letter in a spelling": change(
        "spellings.toml",
        '"defense"',
        '"..."',
        'spellings.toml:1: the form "..." has no letter or digit: it could not be found',
    ),
    "one spelling": change(
        "spellings.toml",
        '"defence", "defense"',
        '"defence"',
        'spellings.toml:3: "defence" stands alone: expected at least two spellings of one word',
    ),
    "two lists of spellings": change(
        "spellings.toml",
        "[[spelling]]",
        '[[spelling]]\nlang = "en"\nforms = ["Defense", "defens"]\n\n[[spelling]]',
        'spellings.toml:5: the en word "defense" stands in line 1 already: expected all its spellings there',
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
    "part before its whole": change(
        "editions.toml",
        'within = "rubezh-2021"',
        'within = "rubezh-2021"\nfirst_day = "2021-09-06"',
        'editions.toml:12: within "rubezh-2021": not all its days are days of the larger exercise: '
        "expected a fact with a note that says more, or one that is not preferred",
    ),
    "part after its whole": change(
        "editions.toml",
        'confidence = "official"\nsources = ["charter"]\n\n[[edition]]\nid = "drill"\nwithin = "rubezh-2021"',
        'last_day = "2021-09-10"\nconfidence = "official"\nsources = ["charter"]\n\n'
        '[[edition]]\nid = "drill"\nwithin = "rubezh-2021"\nfirst_day = "2021-09-10"\nlast_day = "2021-09-11"',
        'editions.toml:13: within "rubezh-2021": not all its days are days of the larger exercise: '
        "expected a fact with a note that says more, or one that is not preferred",
    ),
    "part of a day after its whole": change(
        "editions.toml",
        'confidence = "official"\nsources = ["charter"]\n\n[[edition]]\nid = "drill"\nwithin = "rubezh-2021"',
        'last_day = "2021-09-10"\nconfidence = "official"\nsources = ["charter"]\n\n'
        '[[edition]]\nid = "drill"\nwithin = "rubezh-2021"\nfirst_day = "2021-09-11"',
        'editions.toml:13: within "rubezh-2021": not all its days are days of the larger exercise: '
        "expected a fact with a note that says more, or one that is not preferred",
    ),
    "seen after its sources": change(
        "states.toml",
        "[[state.fact]]",
        '[[state.fact]]\nproperty = "strength"\nvalue = "500"\nsince = "2002-11"\nconfidence = "official"\n'
        'sources = ["charter", "paper"]\n\n[[state.fact]]',
        'states.toml:10: strength "500" is seen after the days of all its sources: expected one of that day or later',
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
    "not preferred without a word": change(
        "states.toml",
        "[[state.fact]]",
        '[[state.fact]]\nproperty = "membership"\nvalue = "suspended"\npreferred = false\nconfidence = "official"\n'
        'sources = ["paper"]\n\n[[state.fact]]',
        'states.toml:10: membership "suspended" is not preferred: expected a note that says why',
    ),
    "preferred without a word": change(
        "states.toml",
        "[[state.fact]]",
        '[[state.fact]]\nproperty = "capital"\nvalue = "Gyumri"\nsince = "2001"\npreferred = false\nnote = "A slip."\n'
        'confidence = "official"\nsources = ["paper"]\n\n[[state.fact]]',
        'states.toml:19: capital "Yerevan" is preferred to "Gyumri" (line 10): '
        "expected a fact with a note that says why",
    ),
    "corroborated by nobody": change(
        "states.toml",
        '    "paper",\n',
        "",
        'states.toml:12: "corroborated" has one source: expected a second that agrees, or "single-source"',
    ),
    "corroborated by nobody in the record": change(
        "editions.toml",
        'first_day = "2021-09-07"\nconfidence = "official"',
        'first_day = "2021-09-07"\nconfidence = "corroborated"',
        'editions.toml:7: "corroborated" has one source: expected a second that agrees, or "single-source"',
    ),
    "preferred in the record without a word": change(
        "states.toml",
        "[[state.fact]]",
        '[[state.fact]]\nproperty = "alpha2"\nvalue = "AR"\npreferred = false\nnote = "A slip."\n'
        'confidence = "official"\nsources = ["paper"]\n\n[[state.fact]]',
        'states.toml:3: alpha2 "AM" is preferred to "AR" (line 10): expected a fact with a note that says why',
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
    "word of no series": change(
        "words.toml",
        'lang = "ru"',
        'lang = "ru"\nof = ["armenia"]',
        'words.toml:4: of: no series has the id "armenia": expected the id of an exercise series',
    ),
    "link of a series": change(
        "words.toml",
        'role = "exercise"\nlang = "ru"',
        'role = "link"\nlang = "ru"\nof = ["rubezh"]',
        'words.toml:4: of: the role is "link": expected it in words of the role exercise alone',
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
