# SPDX-License-Identifier: MIT
"""Says how well csto scan reads the gold texts: score.py COMMAND [--errors N] [--lang LANG] ..."""

import argparse
import json
import math
import subprocess
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import NamedTuple

import gold

# Found in any text, so silence is meant without them; the CSTO itself is an organization too, and counts.
ANYWHERE = ("member-state", "state", "organization")


class Found(NamedTuple):
    """A mention that the command found."""

    mention: gold.Mention
    kind: str
    reason: str


class Score(NamedTuple):
    """How many mentions are in the gold and how many were found; right: of the found; hit: of the gold."""

    gold: int
    found: int
    right: int
    hit: int

    @property
    def precision(self):
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self):
        return self.hit / self.gold if self.gold else 1.0

    @property
    def f1(self):
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Result(NamedTuple):
    """A gold text and what was found in it."""

    text: gold.Text
    found: list


def scan(command, texts):
    """What the command finds in each of the texts, which it gets without marks and without names that tell."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{number:04}.txt" for number in range(len(texts))]
        for path, text in zip(paths, texts):
            path.write_bytes(text.content)
        run = subprocess.run([command, "scan", "--json", *map(str, paths)], capture_output=True)
    if run.returncode not in (0, 1) or not run.stdout:
        raise RuntimeError(f"{command} scan: exit status {run.returncode}: {run.stderr.decode()}")
    found = {str(path): [] for path in paths}
    for row in json.loads(run.stdout):
        mention = gold.Mention(row["begin"], row["end"], row["id"], row["year"])
        found[row["file"]].append(Found(mention, row["kind"], row["reason"]))
    return [Result(text, found[str(path)]) for path, text in zip(paths, texts)]


# ---- three ways to compare ----


def same(one, other):
    return one == other


def same_span(one, other):
    return one[:2] == other[:2]


def overlaps(one, other):
    return one.id == other.id and one.begin < other.end and other.begin < one.end


def score(results, agree, take=lambda mention: True):
    """Counts the mentions that `take` takes, gold and found."""
    counts = [0, 0, 0, 0]
    for text, found in results:
        mentions = [one.mention for one in found]
        wanted = [one for one in text.mentions if take(one)]
        given = [one for one in mentions if take(one)]
        counts[0] += len(wanted)
        counts[1] += len(given)
        counts[2] += sum(any(agree(one, other) for other in text.mentions) for one in given)
        counts[3] += sum(any(agree(one, other) for other in mentions) for one in wanted)
    return Score(*counts)


def silence(results):
    """Words of the texts about other things, and what was found there that neither the gold has nor any text may."""
    others = [result for result in results if result.text.about == "other"]
    wrong = [
        one
        for text, found in others
        for one in found
        if (one.kind not in ANYWHERE or one.mention.id == "csto")
        and not any(overlaps(one.mention, other) for other in text.mentions)
    ]
    return sum(text.words for text, _ in others), len(wrong)


def group_of(text):
    """The language group whose line is held: English, Russian, the rest."""
    return text.lang if text.lang in ("en", "ru") else "rest"


def groups(results):
    """The results by half and language group."""
    parts = defaultdict(list)
    for result in results:
        parts[result.text.half, group_of(result.text)].append(result)
    return dict(sorted(parts.items()))


def measures(results):
    """What reached.toml holds, for the results of one group."""
    exact, overlap = score(results, same), score(results, overlaps)
    words, wrong = silence(results)
    return {
        "precision": exact.precision,
        "recall": exact.recall,
        "overlap_recall": overlap.recall,
        "noise": 1000 * wrong / words if words else 0.0,
    }


# ---- errors ----


def error_of(mention, others):
    """What another list of mentions lacks of this one, or None: span, year, thing, or all of it."""
    if mention in others:
        return None
    if any(mention[:3] == other[:3] for other in others):
        return "year"
    if any(same_span(mention, other) for other in others):
        return "thing"
    return "span" if any(overlaps(mention, other) for other in others) else "all"


def errors(results):
    """(what, id) -> places; what is missed, wrong, or what differs. A difference is counted once, from the gold."""
    places = defaultdict(list)
    for text, found in results:
        mentions = [one.mention for one in found]
        for one in text.mentions:
            what = error_of(one, mentions)
            if what:
                places["missed" if what == "all" else f"other {what}", one.id].append((text, one))
        for one in mentions:
            if error_of(one, text.mentions) == "all":
                places["wrong", one.id].append((text, one))
    return sorted(places.items(), key=lambda item: (-len(item[1]), item[0]))


def context(text, mention, reach=60):
    """The mention between angle quotation marks, within its text."""
    before = text.content[: mention.begin].decode("utf-8", "replace")[-reach:]
    after = text.content[mention.end :].decode("utf-8", "replace")[:reach]
    surface = text.content[mention.begin : mention.end].decode("utf-8", "replace")
    return f"{before}⟦{surface}⟧{after}".replace("\n", "⏎")


# ---- printing ----


def print_row(label, results, take=lambda mention: True):
    exact, span, overlap = (score(results, agree, take) for agree in (same, same_span, overlaps))
    columns = "  ".join(f"{one.precision:5.3f} {one.recall:5.3f} {one.f1:5.3f}" for one in (exact, span, overlap))
    print(f"{label:24} {exact.gold:5} {exact.found:5}  {columns}")


def print_evidence(results):
    """Precision by the reason that the finder gives. What it missed has none, so there is no recall."""
    right, total = Counter(), Counter()
    for text, found in results:
        for one in found:
            total[one.reason] += 1
            right[one.reason] += one.mention in text.mentions
    for reason, count in sorted(total.items()):
        print(f"  {reason:22} {'':5} {count:5}  {right[reason] / count:5.3f}")


def print_half(half, results, kinds):
    results = [result for result in results if result.text.half == half]
    print(f"== {half}: {len(results)} texts, {sum(result.text.words for result in results)} words")
    print(f"{'':24} {'gold':>5} {'found':>5}  {'span, id, year':17}  {'span':17}  {'overlap, id':17}")
    print(f"{'':24} {'':5} {'':5}  " + "  ".join(["prec. rec.  F1   "] * 3))
    print_row("all", results)
    print_row("about the CSTO", [result for result in results if result.text.about == "csto"])
    for title, key in (("language", lambda text: text.lang), ("style", lambda text: text.style)):
        print(f"by {title}")
        for value in sorted({key(result.text) for result in results}):
            print_row("  " + value, [result for result in results if key(result.text) == value])
    print("by kind")
    marked = {kinds[one.id] for text, found in results for one in text.mentions}
    for kind in sorted(marked | {one.kind for result in results for one in result.found}):
        print_row("  " + kind, results, lambda mention, kind=kind: kinds[mention.id] == kind)
    print("by evidence (precision)")
    print_evidence(results)
    words, wrong = silence(results)
    print(f"about other things: {wrong} wrong mentions in {words} words,"
          f" {1000 * wrong / max(words, 1):.2f} in 1,000 (states and partner organizations not counted)")


def print_errors(results, most):
    for (what, identity), places in errors(results)[:most]:
        print(f"{len(places):3} {what} {identity}")
        for text, mention in places[:3]:
            print(f"      {text.half}/{text.name} {mention.year or ''}: {context(text, mention)}")


def print_reached(results):
    """reached.toml for the results: rounded down, the noise up."""
    print("# SPDX-License-Identifier: MIT")
    print("# What the mention finder reached on the gold texts, and must not fall below. By score.py --reached.")
    for (half, group), part in groups(results).items():
        print(f"\n[{half}.{group}]")
        for name, value in measures(part).items():
            down = math.ceil(value * 100 - 1e-9) if name == "noise" else math.floor(value * 100 + 1e-9)
            print(f"{name} = {down / 100:.2f}")


def main():
    parser = argparse.ArgumentParser(description="Scores csto scan on the gold texts.")
    parser.add_argument("command", help="the command csto")
    parser.add_argument("--errors", type=int, default=10, metavar="N", help="how many kinds of errors to list (10)")
    parser.add_argument("--lang", action="append", metavar="LANG", help="only texts in this language; may be repeated")
    parser.add_argument("--show-report", action="store_true", help="errors of the half that is only to report on, too")
    parser.add_argument("--reached", action="store_true", help="print only what reached.toml would be")
    options = parser.parse_args()
    texts = [text for text in gold.read_all() if not options.lang or text.lang in options.lang]
    if not texts:
        parser.error(f"no text in {', '.join(options.lang)}")
    if options.reached and options.lang:
        parser.error("--reached is about all languages")
    try:
        results = scan(options.command, texts)
    except (OSError, RuntimeError) as error:
        parser.error(str(error))
    if options.reached:
        print_reached(results)
        return
    kinds = gold.read_kinds()
    for half in gold.HALVES:
        print_half(half, results, kinds)
        if half == "develop" or options.show_report:
            print(f"errors of {half}")
            print_errors([result for result in results if result.text.half == half], options.errors)
        print()


if __name__ == "__main__":
    main()
