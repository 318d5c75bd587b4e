# SPDX-License-Identifier: MIT
"""A tour of csto in cells, for an editor that runs them one by one: tutorial.py [FOLDER].

FOLDER has texts to tag, *.txt; without one the sample beside this file is taken.
"""

# %% Everything is in the package: there is nothing to open.
import csv
import sys
from collections import Counter
from pathlib import Path

import csto

print(f"csto {csto.__version__}, data {csto.data_version} of {csto.data_as_of}")

# %% A thing is found by its id, or by any of its names in any case and inflection.
crrf = csto.get("crrf")
assert crrf is csto.find("КСОР") is csto.find("collective rapid reaction forces")
print(f"{crrf.name} ({crrf.name_in('ru')})")

# %% A name may be misspelt, or be that of several things: then there are candidates.
print("near 'Kazzakhstan':", [match.name.text for match in csto.suggest("Kazzakhstan")])
try:
    csto.find("Ташкентский договор")
except csto.AmbiguousError as error:
    print("Ташкентский договор:", [match.entity.name for match in error.candidates])

# %% What held on a day: True, False, or None where the record does not decide.
uzbekistan = csto.member_states["UZ"]
for day in ("2000-01-01", "2010-01-01", "2020-01-01"):
    print(f"Uzbekistan on {day}: {str(uzbekistan.membership(on=day)) or 'nothing'}")
for holder in csto.offices["secretary-general"].holders(on="2010-01-01"):
    print("Secretary General then:", holder.entity.name)

# %% Who says so. Claims that disagree stand side by side; one is preferred.
for fact in crrf.facts:
    if fact.property == "strength":
        mark = "*" if fact.preferred else " "
        print(f" {mark} {fact.value:<16} {fact.since or 'undated':<10} {fact.sources[0].publisher}")

# %% Where a text mentions things, how surely, and why.
text = "In Kyrgyzstan the CSTO held “Rubezh-2021”. The Joint Staff took part."
for mention in csto.scan(text):
    print(f"{mention.start:>4} {mention.text:<12} {mention.entity.id:<12} {mention.certainty}: {mention.why}")

# %% Instances of a class match patterns.
for mention in csto.scan(text):
    match mention.edition or mention.entity:
        case csto.Edition(year=year, series=series):
            print("an exercise of", year, "in the series", series)
        case csto.MemberState(alpha2=code):
            print("a member state,", code)

# %% A folder of texts, all at once: a table with a mention a row. Line ends are read as they are: offsets count them.
folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
files = sorted(folder.glob("*.txt"))
mentions = csto.scan_many([file.read_bytes().decode("utf-8") for file in files], threads=2)
for entity, count in Counter(mentions["entity"]).most_common(5):
    print(f"{count:>4} {csto.get(entity).name}")

# %% It is a data frame (mentions.to_pandas(), mentions.to_polars()), or goes wherever rows go.
table = csv.writer(sys.stdout)
table.writerow(["file", *mentions.column_names])
for row in list(mentions)[:3]:
    table.writerow([files[row[0]].name, *row])
