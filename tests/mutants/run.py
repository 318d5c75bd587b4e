# SPDX-License-Identifier: MIT
"""Changes lib/*.c in small ways, one at a time, and runs the tests in C: what no test notices is printed.

mutants/run.py BUILD [--cc CC] [--seed N] [--share PERCENT] [FILE...]

BUILD is a build of this tree with its tests; FILE is a name in lib/ (all by default). A mutant that survives is either
equal to the original for every input or wants a test; `accepted.txt` beside this lists the former, each with its
reason. Exits with 1 when another one survives."""

import argparse
import random
import re
import subprocess
import sys
import tempfile
import time
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


class Bench:
    """The library as a shared one with all its symbols, so that a mutant costs one compilation and one link."""

    def __init__(self, build, cc, folder):
        self.cc, self.folder = cc, Path(folder)
        tables = build / "tables"
        self.flags = ["-std=c99", "-O1", "-fPIC", "-w", "-DCSTO_BUILDING", "-I", ROOT / "include", "-I", ROOT / "lib"]
        self.objects = {}
        for source in sorted((ROOT / "lib").glob("*.c")):
            self.objects[source.name] = self.compile(source, source.stem)
        for source in sorted(tables.glob("*.c")):  # one of which may be called as one of lib/ is
            self.objects[f"tables/{source.name}"] = self.compile(source, f"tables_{source.stem}")
        if None in self.objects.values() or not self.link():
            sys.exit(f"the library cannot be made from lib/ and {tables}")
        self.tests = self.build_tests()
        self.seconds = {}  # how long each test takes without a mutant

    def run(self, *command):
        return subprocess.run([str(word) for word in command], capture_output=True).returncode == 0

    def compile(self, source, name):
        target = self.folder / f"{name}.o"
        return target if self.run(self.cc, *self.flags, "-c", source, "-o", target) else None

    def link(self, **instead):
        objects = {**self.objects, **instead}
        return self.run(self.cc, "-shared", *objects.values(), "-o", self.folder / "libmutant.so")

    def build_tests(self):
        tests = []
        linked = ["-L", self.folder, "-lmutant", f"-Wl,-rpath,{self.folder}", "-lcmocka", "-lpthread"]
        for source in sorted((ROOT / "tests").glob("test_*.c")):
            name = source.stem.removeprefix("test_")
            program = self.folder / source.stem
            if name in ("threads", "system_calls", "guard"):
                continue
            beside = [ROOT / "tests" / file for file in BESIDE.get(name, [])]
            if not self.run(self.cc, "-std=gnu99", *self.flags[1:], source, *beside, "-o", program, *linked):
                sys.exit(f"{source.name} cannot be built")
            tests.append((name, [program, *ARGUMENTS.get(name, [])]))
        for source in sorted((ROOT / "tests/fuzz").glob("fuzz_*.c")):
            name = source.stem.removeprefix("fuzz_")
            program = self.folder / f"replay_{name}"
            if name == "command":
                continue
            if not self.run(self.cc, *self.flags, ROOT / "tests/fuzz/replay.c", source, "-o", program, *linked):
                sys.exit(f"{source.name} cannot be built")
            tests.append((f"replay_{name}", [program, ROOT / f"tests/fuzz/corpus/{name}.txt"]))
        return tests

    def measure(self):
        """Runs the tests without a mutant, and puts those first that take least."""
        for name, command in self.tests:
            started = time.monotonic()
            if self.status(command) != 0:
                sys.exit(f"the tests do not pass without a mutant: {name}")
            self.seconds[command[0]] = time.monotonic() - started
        self.tests.sort(key=lambda test: self.seconds[test[1][0]])

    def users(self, file):
        """The tests that come into a function of a file: they end with REACHED where it calls a hook."""
        hook = Path(self.folder, "hook.c")
        hook.write_text(HOOK, encoding="utf-8")
        reaching = self.folder / "reaching.o"
        if not self.run(self.cc, *self.flags, "-finstrument-functions", "-c", file, "-o", reaching):
            sys.exit(f"{file} does not compile")
        self.link(**{file.name: reaching}, hook=self.compile(hook, "hook"))
        return [test for test in self.tests if self.status(test[1]) == REACHED]

    def status(self, command):
        """How a test ended; None when it does not come to an end."""
        limit = 2 + 10 * self.seconds.get(command[0], 10)
        try:
            return subprocess.run([str(word) for word in command], capture_output=True, timeout=limit).returncode
        except subprocess.TimeoutExpired:
            return None

    def killer(self, tests, first=None):
        """The name of a test that fails, or None. `first` is tried before the others."""
        for name, command in sorted(tests, key=lambda test: test[0] != first):
            if self.status(command) != 0:
                return name
        return None


def written(file, lines, number, line):
    """A mutant as accepted.txt may have it: alone, and with the line before it, where it is of a few words."""
    line = line.strip()
    short = f"{file.name}: {line}" if line != ";" else f"{file.name}: without {lines[number - 1].strip()}"
    return short, f"{short} after {lines[number - 2].strip()}"


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
    equal, counts = accepted(), {"killed": 0, "invalid": 0, "equal": 0, "survived": 0}
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
                compiled = bench.compile(source, "mutant")
                if compiled is None or not bench.link(**{file.name: compiled}):
                    counts["invalid"] += 1
                    continue
                noticed = bench.killer(tests, killer)
                killer = noticed or killer
                counts["killed" if noticed else "survived"] += 1
                if not noticed:
                    print(f"{file.name}:{number}: {lines[number - 1].strip()}\n    {alone}", flush=True)
    print(", ".join(f"{count} {word}" for word, count in counts.items()))
    return bool(counts["survived"])


if __name__ == "__main__":
    sys.exit(main())
