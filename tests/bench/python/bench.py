# SPDX-License-Identifier: MIT
"""What csto costs in Python, beside C and beside its peers, in one run: bench.py SCAN (the program of scan.c).

Peers that are not installed are left out. Times are the best of several rounds.
"""

import compileall
import importlib.util
import subprocess
import sys
import tempfile
import time
import timeit
from pathlib import Path

import csto
from texts import make

ROUNDS = 7


def best(function, rounds=ROUNDS):
    """The best time of a call, in seconds."""
    times = []
    for _ in range(rounds):
        begin = time.perf_counter()
        function()
        times.append(time.perf_counter() - begin)
    return min(times)


def a_call(code, **names):
    """The time of a piece of code, in nanoseconds."""
    timer = timeit.Timer(code, globals=names)
    many = max(1, timer.autorange()[0] // 4)
    return min(timer.repeat(ROUNDS, many)) / many * 1e9


def line(what, measured, wanted=""):
    print(f"{what:<58} {measured:>18}   {wanted}", flush=True)


def has(name):
    return importlib.util.find_spec(name) is not None


# ---- import and look-up ----


def start(code):
    """How long an interpreter runs a piece of code."""
    folder = str(Path(csto.__file__).parents[1])
    command = [sys.executable, "-c", f"import sys; sys.path.append({folder!r}); {code}"]
    return best(lambda: subprocess.run(command, check=True), 25) * 1e3


def imports():
    compileall.compile_dir(Path(csto.__file__).parent, quiet=1)  # as an installer does
    bare = start("pass")
    line("import csto, over a bare interpreter", f"{start('import csto') - bare:.1f} ms", "<= 10, aim 5")
    line(
        "import csto and a first find", f"{start('import csto; csto.find(`ОДКБ`)'.replace('`', chr(34))) - bare:.1f} ms"
    )
    line("import enum, over a bare interpreter", f"{start('import enum') - bare:.1f} ms")
    if has("pycountry"):
        code = "import pycountry; pycountry.countries.get(alpha_2='KZ')"
        line("import pycountry and a first get", f"{start(code) - bare:.1f} ms")


def look_ups():
    crrf = csto.get("crrf")
    csto.find("Kazakhstan")
    names = [
        name.text for entity in csto.bodies for name in entity.names if name.text.isascii() and len(name.text) <= 32
    ]
    one = [name for name in names if len(csto.candidates(name)) == 1]
    csto.map(one)
    [csto.find(name) for name in one]
    every = a_call("[find(name) for name in names]", find=csto.find, names=one) / len(one)
    fresh = a_call("find('Каза' + rest)", find=csto.find, rest="хстан") - a_call("'Каза' + rest", rest="хстан")
    line("csto.get('crrf')", f"{a_call('get(id)', get=csto.get, id='crrf'):.0f} ns", "<= 150, aim 80")
    line(
        "csto.find('Kazakhstan')", f"{a_call('find(name)', find=csto.find, name='Kazakhstan'):.0f} ns", "<= 150, aim 80"
    )
    line(f"csto.find() of {len(one)} ASCII names of bodies", f"{every:.0f} ns", "<= 150")
    line("csto.find() of a fresh Cyrillic str", f"{fresh:.0f} ns", "<= 300")
    line("entity.name", f"{a_call('entity.name', entity=crrf):.0f} ns", "<= 30")
    if has("pycountry"):
        import pycountry

        get = pycountry.countries.get
        get(alpha_2="KZ")
        line("pycountry.countries.get(alpha_2='KZ')", f"{a_call('get(alpha_2=key)', get=get, key='KZ'):.0f} ns")


# ---- scanning ----


def beside_c(scan, what, text):
    """Rounds of Python and of C by turns, so that both meet the same noise."""
    with tempfile.NamedTemporaryFile("wb", suffix=".txt") as file:
        data = text.encode()
        file.write(data)
        file.flush()
        ratios = []
        for _ in range(ROUNDS):
            said = subprocess.run([scan, file.name, "3"], check=True, capture_output=True, encoding="utf-8").stdout
            in_c, count = float(said.split()[0]), int(said.split()[1])
            fresh = data.decode()  # whose UTF-8 Python does not have yet
            begin = time.perf_counter()
            mentions = csto.scan(fresh)
            took = time.perf_counter() - begin
            again = best(lambda: csto.scan(fresh), 3)
            assert len(mentions) == count, (len(mentions), count)
            ratios.append((again / in_c, took / in_c, in_c))
    again, first, in_c = sorted(ratios)[ROUNDS // 2]
    line(f"scan of 1 MB {what}: C", f"{in_c * 1e3:.2f} ms")
    line(f"scan of 1 MB {what}: Python, beside C", f"{again:.2f} x", "<= 1.15")
    line(f"scan of 1 MB {what}: the first time of a str", f"{first:.2f} x")
    return again


def forms():
    """Every form of every name that a text can have, for the peers: they take no other."""
    names = csto.table("names")
    named = zip(names["entity"], names["evidence"], names["text"])
    found = {text for _, evidence, text in named if evidence != "look-up"}
    bearers = {csto.get(id) for id in names["entity"]}
    return sorted(found | {form for one in bearers for name in one.names if name.text in found for form in name.forms})


def many(text):
    texts = text.split("\n\n")
    once = best(lambda: csto.scan_many(texts))
    twice = best(lambda: csto.scan_many(texts, threads=2))
    line(f"scan_many of {len(texts)} texts, 1 MB in all: one thread", f"{once * 1e3:.2f} ms")
    line("scan_many, two threads, beside one", f"{once / twice:.2f} x")
    line(
        "a loop over csto.scan, beside one thread", f"{best(lambda: [csto.scan(text) for text in texts]) / once:.2f} x"
    )


def peers(text):
    ours = best(lambda: csto.scan(text))
    line("csto.scan, English, 1 MB", f"{len(text.encode()) / ours / 1e6:.0f} MB/s")
    names = forms()
    if has("ahocorasick"):
        import ahocorasick

        automaton = ahocorasick.Automaton()
        for name in names:
            automaton.add_word(name.casefold(), name)
        automaton.make_automaton()
        took = best(lambda: list(automaton.iter(text.casefold())))
        line("pyahocorasick (casefolded, no bounds of words)", f"{took / ours:.0f} x", ">= 20")
    if has("flashtext"):
        import flashtext

        keywords = flashtext.KeywordProcessor()
        keywords.add_keywords_from_list(names)
        line("flashtext", f"{best(lambda: keywords.extract_keywords(text, span_info=True), 2) / ours:.0f} x", ">= 100")
    if has("spacy"):
        spacy_peers(text, names, ours)


def spacy_peers(text, names, ours):
    import spacy
    from spacy.matcher import PhraseMatcher

    nlp = spacy.blank("en")
    nlp.max_length = 1 << 24
    matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
    matcher.add("CSTO", list(nlp.pipe(names)))
    line("spaCy PhraseMatcher, with its tokenizer", f"{best(lambda: matcher(nlp(text)), 2) / ours:.0f} x", ">= 200")
    ruled = spacy.blank("en")
    ruled.max_length = 1 << 24
    ruled.add_pipe("entity_ruler", config={"phrase_matcher_attr": "LOWER"}).add_patterns(
        [{"label": "CSTO", "pattern": name} for name in names]
    )
    line("spaCy EntityRuler, with its tokenizer", f"{best(lambda: ruled(text), 2) / ours:.0f} x", ">= 200")


def main():
    print(f"csto {csto.__version__}, data {csto.data_version}, Python {sys.version.split()[0]}")
    imports()
    look_ups()
    english = make(1 << 20)
    beside_c(sys.argv[1], "English, a name in 1,000 words", english)
    beside_c(sys.argv[1], "English, 20 names in 1,000 words", make(1 << 20, mentions_a_thousand_words=20))
    beside_c(sys.argv[1], "Russian, a name in 1,000 words", make(1 << 20, russian=True))
    many(english)
    peers(english)


if __name__ == "__main__":
    main()
