# SPDX-License-Identifier: MIT
"""Changes lib/*.c in small ways, one at a time, and runs the tests in C: what no test notices is printed.

mutants/run.py BUILD [--cc CC] [--seed N] [--share PERCENT] [FILE...]

BUILD is a build of this tree with its tests; FILE is a name in lib/ (all by default). A mutant that survives is either
equal to the original for every input or wants a test; `accepted.txt` beside this lists the former, each with its
reason. Exits with 1 when another one survives, or one is listed that cannot be made any more."""

import argparse
import random
import re
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
# How a piece of code is changed. Each pattern gives one mutant a match.
CHANGES = [
    (r"(?<![<>=!+\-*/|&])<=", ["<"]), (r"(?<![<>=!\->])>=", [">"]),
    (r"(?<= )<(?= )", ["<="]), (r"(?<= )>(?= )", [">="]),
    (r"(?<= )==(?= )", ["!="]), (r"(?<= )!=(?= )", ["=="]),
    (r"(?<= )&&(?= )", ["||"]), (r"(?<= )\|\|(?= )", ["&&"]),
    (r"(?<= )\+(?= )", ["-"]), (r"(?<= )-(?= )", ["+"]),
    (r"(?<= )&(?= )", ["|"]), (r"(?<= )\|(?= )", ["&"]),
    (r"\+\+", ["--"]), (r"--", ["++"]),
    (r"(?<= )\+=(?= )", ["-="]), (r"(?<= )-=(?= )", ["+="]), (r"(?<= )\|=(?= )", ["&="]),
    (r"(?<![\w.'\\])(\d+)(?=u?\b)(?![\w.'])", ["+1", "-1"]),
    (r"\bCSTO_YES\b", ["CSTO_MAYBE", "CSTO_NO"]), (r"\bCSTO_NO\b", ["CSTO_MAYBE", "CSTO_YES"]),
    (r"\bCSTO_MAYBE\b", ["CSTO_YES", "CSTO_NO"]),
    (r"\b(break|continue);", [";"]),
    (r"^(\s+)(?=\S)((?!return|if|for|while|do|else|case|default|const |static |typedef |\(void\)|"
     r"[\w ]+ \**\w+( =|;|\[)).*);$", ["\\1;"]),
    (r"(?<=[(\s])!(?=\w)", [""]),
]
REACHED = 99
HOOK = f"""#include <unistd.h>
void __cyg_profile_func_enter(void *function, void *site) {{ (void)function; (void)site; _exit({REACHED}); }}
void __cyg_profile_func_exit(void *function, void *site) {{ (void)function; (void)site; }}
"""
ARGUMENTS = {"engine": ["300"]}  # random texts
BESIDE = {"engine": ["reference.c"]}


def code_only(line):
    """The line with what is in comments and strings blotted out, at the same columns."""
    line = re.sub(r"/\*.*?(\*/|$)|//.*$", lambda match: " " * len(match[0]), line)
    return re.sub(r'"(\\.|[^"\\])*"|\'(\\.|[^\'\\])*\'', lambda match: "_" * len(match[0]), line)


def changed(piece, change):
    if change in ("+1", "-1"):
        number = int(piece) + int(change)
        return str(number) if number >= 0 else None
    return change


def mutants(text):
    """(line number, the line as it becomes) for every small change."""
    in_comment = False
    for number, line in enumerate(text.splitlines(), 1):
        was_comment, in_comment = in_comment, ("*/" not in line) if in_comment or "/*" in line else False
        if (was_comment and "*/" not in line) or line.startswith(("#", " *", "/*")):
            continue
        code = code_only(line)
        for pattern, changes in CHANGES:
            for match in re.finditer(pattern, code):
                for change in changes:
                    if change == "\\1;":
                        yield number, match[1] + ";"
                        continue
                    piece = changed(match[0], change)
                    if piece is not None:
                        yield number, line[:match.start()] + piece + line[match.end():]


@dataclass
class Test:
    """A test in C: what it is linked of beside the library, and how it is run."""

    name: str
    objects: list
    program: Path
    arguments: list
    seconds: float = 10  # without a mutant


class Bench:
    """The library as objects, of which a mutant replaces one: a test is linked with them when it is run."""

    def __init__(self, build, cc, folder):
        self.cc, self.folder = cc, Path(folder)
        tables = build / "tables"
        self.flags = ["-std=gnu99", "-O1", "-w", "-DCSTO_STATIC", "-DCSTO_BUILDING", "-I", ROOT / "include", "-I",
                      ROOT / "lib"]
        self.objects = {}
        for source in sorted((ROOT / "lib").glob("*.c")):
            self.objects[source.name] = self.compile(source, source.stem)
        for source in sorted(tables.glob("*.c")):  # one of which may be called as one of lib/ is
            self.objects[f"tables/{source.name}"] = self.compile(source, f"tables_{source.stem}")
        if None in self.objects.values():
            sys.exit(f"the library cannot be made from lib/ and {tables}")
        self.tests = self.compile_tests()

    def run(self, *command):
        return subprocess.run([str(word) for word in command], capture_output=True).returncode == 0

    def compile(self, source, name, *flags):
        target = self.folder / f"{name}.o"
        return target if self.run(self.cc, *self.flags, *flags, "-c", source, "-o", target) else None

    def compile_tests(self):
        tests, replay = [], ROOT / "tests/fuzz/replay.c"
        for source in sorted((ROOT / "tests").glob("test_*.c")):
            name = source.stem.removeprefix("test_")
            if name not in ("threads", "system_calls", "guard", "locale"):
                beside = [ROOT / "tests" / file for file in BESIDE.get(name, [])]
                tests.append(self.compile_test(name, [source, *beside], ARGUMENTS.get(name, [])))
        for source in sorted((ROOT / "tests/fuzz").glob("fuzz_*.c")):
            name = source.stem.removeprefix("fuzz_")
            if name != "command":
                corpus = ROOT / f"tests/fuzz/corpus/{name}.txt"
                tests.append(self.compile_test(f"replay_{name}", [replay, source], [corpus]))
        return tests

    def compile_test(self, name, sources, arguments):
        objects = [self.compile(source, f"{name}_{source.stem}") for source in sources]
        if None in objects:
            sys.exit(f"{sources[0].name} does not compile")
        return Test(name, objects, self.folder / f"run_{name}", arguments)

    def status(self, test, **instead):
        """How a test ends with some objects in the place of the library's: None when it does not come to an end."""
        objects = {**self.objects, **instead}.values()
        if not self.run(self.cc, *test.objects, *objects, "-lcmocka", "-lpthread", "-o", test.program):
            sys.exit(f"{test.name} cannot be linked")
        command = [str(word) for word in (test.program, *test.arguments)]
        try:
            return subprocess.run(command, capture_output=True, timeout=2 + 10 * test.seconds).returncode
        except subprocess.TimeoutExpired:
            return None

    def measure(self):
        """Runs the tests without a mutant, and puts those first that take least."""
        for test in self.tests:
            started = time.monotonic()
            if self.status(test) != 0:
                sys.exit(f"the tests do not pass without a mutant: {test.name}")
            test.seconds = time.monotonic() - started
        self.tests.sort(key=lambda test: test.seconds)

    def users(self, file):
        """The tests that come into a function of a file: they end with REACHED where it calls a hook."""
        hook = Path(self.folder, "hook.c")
        hook.write_text(HOOK, encoding="utf-8")
        reaching = self.compile(file, "reaching", "-finstrument-functions")
        if reaching is None:
            sys.exit(f"{file} does not compile")
        instead = {file.name: reaching, "hook": self.compile(hook, "hook")}
        return [test for test in self.tests if self.status(test, **instead) == REACHED]

    def killer(self, mutant, file, tests, first=None):
        """The name of a test that fails with a mutant of a file, or None. `first` is tried before the others."""
        for test in sorted(tests, key=lambda test: test.name != first):
            if self.status(test, **{file.name: mutant}) != 0:
                return test.name
        return None


def written(file, lines, number, line):
    """A mutant as accepted.txt may have it: alone, and with the line before it, where it is of a few words."""
    line = line.strip()
    short = f"{file.name}: {line}" if line != ";" else f"{file.name}: without {lines[number - 1].strip()}"
    return short, f"{short} after {lines[number - 2].strip()}"


def stale(equal, files):
    """What accepted.txt has of these files and is no mutant of theirs any more."""
    possible = set()
    for file in files:
        lines = file.read_text(encoding="utf-8").splitlines()
        for number, line in mutants("\n".join(lines)):
            possible.update(written(file, lines, number, line))
    names = {file.name for file in files}
    return sorted(entry for entry in equal - possible if entry.split(":")[0] in names)


def accepted():
    path = Path(__file__).with_name("accepted.txt")
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return {line.strip() for line in lines if line.startswith("    ")}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", type=Path)
    parser.add_argument("--cc", default="cc")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--share", type=int, default=100, help="how many of 100 mutants are tried")
    parser.add_argument("file", nargs="*")
    args = parser.parse_intermixed_args()
    files = [ROOT / "lib" / name for name in args.file] or sorted((ROOT / "lib").glob("*.c"))
    chosen = random.Random(args.seed)
    equal, counts = accepted(), {"killed": 0, "invalid": 0, "equal": 0, "survived": 0, "stale": 0}
    for entry in stale(equal, files):
        print(f"accepted.txt: there is no such line any more\n    {entry}")
        counts["stale"] += 1
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(args.build, args.cc, folder)
        bench.measure()
        for file in files:
            lines = file.read_text(encoding="utf-8").splitlines()
            tests, killer = bench.users(file), file.stem
            for number, line in dict.fromkeys(mutants("\n".join(lines))):
                if chosen.randrange(100) >= args.share:
                    continue
                alone, after = written(file, lines, number, line)
                if alone in equal or after in equal:
                    counts["equal"] += 1
                    continue
                source = Path(folder, file.name)
                source.write_text("\n".join([*lines[:number - 1], line, *lines[number:], ""]), encoding="utf-8")
                mutant = bench.compile(source, "mutant")
                if mutant is None:
                    counts["invalid"] += 1
                    continue
                noticed = bench.killer(mutant, file, tests, killer)
                killer = noticed or killer
                counts["killed" if noticed else "survived"] += 1
                if not noticed:
                    print(f"{file.name}:{number}: {lines[number - 1].strip()}\n    {alone}", flush=True)
    print(", ".join(f"{count} {word}" for word, count in counts.items()))
    return bool(counts["survived"] or counts["stale"])


if __name__ == "__main__":
    sys.exit(main())
