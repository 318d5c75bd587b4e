# SPDX-License-Identifier: MIT
"""The manual and the completions of three shells say what --help says."""

import gzip
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

FOLDER = Path(__file__).resolve().parent.parent.parent / "bindings" / "cli"
SUBCOMMANDS = "scan find complete suggest show list membership facts sources check export info".split()


def options_of(csto, subcommand):
    """The long options that --help names."""
    return set(re.findall(r"^ +(?:-\w, )?(--[a-z]+)", csto(subcommand, "--help").stdout.decode(), re.MULTILINE))


def shell(name, script):
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} was not found")
    folder = Path(os.environ["CSTO_COMMAND"]).parent
    environment = {**os.environ, "PATH": f"{folder}:{os.environ['PATH']}", "HOME": "/nonexistent"}
    run = subprocess.run([path, *(["-f"] if name == "zsh" else []), "-c", script], capture_output=True, env=environment)
    return run.stdout.decode().splitlines()


def bash(*words):
    """What is offered; before it, that the shell was told to take it for names of files."""
    script = (f"compopt() {{ [[ $2 != filenames ]] || echo compopt $@; }}; source {FOLDER}/completions/csto.bash; "
              f"COMP_WORDS=(csto {' '.join(words)}); "
              f'COMP_CWORD={len(words)}; _csto; printf "%s\\n" "${{COMPREPLY[@]}}"')
    return shell("bash", script)


def zsh(subcommand):
    """The specifications that _arguments is given."""
    script = (f"_arguments() {{ print -l -- $@ }}; compadd() {{ print -l -- $@ }};"
              f"words=(csto {subcommand} ''); CURRENT=3;"
              f"source {FOLDER}/completions/_csto")
    return shell("zsh", script)


def fish(words):
    return [line.split("\t")[0] for line in
            shell("fish", f"source {FOLDER}/completions/csto.fish; complete -C '{words}'")]


def test_help_names_every_subcommand(csto):
    assert re.findall(r"^  csto ([a-z]+)", csto("--help").stdout.decode(), re.MULTILINE) == SUBCOMMANDS


@pytest.mark.parametrize("subcommand", SUBCOMMANDS)
def test_options(csto, subcommand):
    wanted = options_of(csto, subcommand)
    assert {word.rstrip("=") for word in bash(subcommand, "--")} == wanted
    assert set(re.findall(r"--[a-z]+", " ".join(re.sub(r"\[.*", "", line) for line in zsh(subcommand)))) == wanted
    assert {word.rstrip("=") for word in fish(f"csto {subcommand} --")} == wanted


def test_subcommands():
    assert set(bash("''")) >= set(SUBCOMMANDS)
    assert set(fish("csto ")) >= set(SUBCOMMANDS)


def test_values(csto):
    kinds = [line.split("\t")[0] for line in csto("list", "--tsv").stdout.decode().splitlines()]
    assert bash("find", "--kind", "=", "''") == kinds
    assert set(bash("list", "''")) == set(fish("csto list ")) == {*kinds, "all"}
    assert "ru" in bash("show", "--lang", "''") and "ru" in fish("csto show --lang ")
    assert bash("show", "rubezh-2021") == ["rubezh-2021"]
    usage = re.findall(r"^  ([a-z]+)  +\S", csto("export", "--help").stdout.decode(), re.MULTILINE)
    assert set(bash("membership", "''")) == set(fish("csto membership ")) >= {"armenia", "uzbekistan"}
    assert bash("export", "''") == usage and set(fish("csto export ")) == set(usage)
    assert f"1:format:({' '.join(usage)})" in zsh("export")


def test_ids_come_before_properties():
    for words in ("", "--tsv ", "--on 2019 ", "--lang=ru --on 2019 "):
        split = words.replace("=", " = ").split()
        assert "rubezh-2021" in bash("facts", *split, "''") and "rubezh-2021" in fish(f"csto facts {words}"), words
        assert bash("facts", *split, "armenia", "''") == [""] and fish(f"csto facts {words}armenia ") == [], words
    assert {"1:id or name:_csto_ids", "*:property:"} <= set(zsh("facts"))


def test_bash_knows_what_names_files():
    """So that it writes them as it would by itself."""
    folder = FOLDER / "completions"
    for words in (("scan",), ("check", "--tsv"), ("export", "-o"), ("export", "--output", "=")):
        assert bash(*words, f"{folder}/_c") == ["compopt -o filenames", f"{folder}/_csto"], words


def test_mandoc():
    if shutil.which("mandoc") is None:
        pytest.skip("mandoc was not found")
    run = subprocess.run(["mandoc", "-Tlint", str(FOLDER / "csto.1")], capture_output=True, text=True)
    assert (run.returncode, run.stdout + run.stderr) == (0, "")


def test_the_manual_is_whole(csto):
    text = (FOLDER / "csto.1").read_text("utf-8")
    for subcommand in SUBCOMMANDS:
        assert re.search(rf"^\.It Cm {subcommand}$", text, re.MULTILINE), subcommand
        for option in options_of(csto, subcommand):
            assert f"Fl {option[1:]}" in text, option
    for name in re.findall(r"^  ([a-z]+)  +\S", csto("export", "--help").stdout.decode(), re.MULTILINE):
        assert re.search(rf"^\.Cm {name}\b", text, re.MULTILINE), name


def test_the_synopsis_has_the_options_with_values(csto):
    """But those that most subcommands have."""
    text = (FOLDER / "csto.1").read_text("utf-8")
    synopsis = re.search(r"^\.Sh SYNOPSIS\n(.*?)^\.Sh", text, re.MULTILINE | re.DOTALL).group(1).split(".Nm\n")
    for subcommand in SUBCOMMANDS:
        (use,) = (part for part in synopsis if re.match(rf"\.Cm .*\b{subcommand}\b", part))
        wanted = options_of(csto, subcommand) & {"--field", "--kind", "--on", "--column"}
        assert set(re.findall(r"Fl (-[a-z]+) Ns =", use)) == {option[1:] for option in wanted}, subcommand


def test_the_manual_says_which_subcommands_want_all(csto):
    text = (FOLDER / "csto.1").read_text("utf-8")
    statuses = re.search(r"^\.Sh EXIT STATUS\n(.*?)^\.Sh", text, re.MULTILINE | re.DOTALL).group(1)
    plain = " ".join(statuses.replace(".Cm", "").split())
    *most, last = [subcommand for subcommand in SUBCOMMANDS
                   if re.search(r"Exit status: 0 when .*\bevery\b", csto(subcommand, "--help").stdout.decode())]
    assert f"Of {' , '.join(most)} and {last} : all that was asked for." in plain
    assert ".It 1 Nothing was found, or not all." in plain


def test_shellcheck():
    if shutil.which("shellcheck") is None:
        pytest.skip("shellcheck was not found")
    subprocess.run(["shellcheck", "-s", "bash", str(FOLDER / "completions" / "csto.bash")], check=True)


def test_examples(csto, tmp_path):
    """The commands that --help shows do what they say."""
    (tmp_path / "releases").mkdir()
    text = "The CSTO met. Stanislav Zas spoke.\n"
    for name in ("releases/one.txt", "news.log", "report.txt"):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "archive.txt.gz").write_bytes(gzip.compress(text.encode()))
    (tmp_path / "feed.jsonl").write_text(json.dumps({"text": text}), encoding="utf-8")
    (tmp_path / "members.csv").write_text(
        "country\nArmenia\nBelarus\nKazakhstan\nKyrgyzstan\nRussia\nTajikistan\n", encoding="utf-8")
    environment = {**os.environ, "PATH": f"{Path(os.environ['CSTO_COMMAND']).parent}:{os.environ['PATH']}"}
    for subcommand in SUBCOMMANDS:
        usage = csto(subcommand, "--help").stdout.decode()
        examples = re.search(r"^Examples:\n((?:  csto .*\n|  [a-z]+ .*\|.*\n)+)\n", usage, re.MULTILINE).group(1)
        for line in examples.splitlines():
            line = line.replace("tail -f", "cat").replace("| less", "| cat")  # which end, and are on every machine
            run = subprocess.run(line, shell=True, cwd=tmp_path, env=environment,
                                 capture_output=True)
            disagrees = line.startswith("  csto check --on=2010")
            assert (run.returncode, run.stderr) == (1 if disagrees else 0, b""), line
    assert all((tmp_path / name).stat().st_size > 0 for name in
               ("people.tsv", "report.html", "csto.sqlite", "chart.svg", "timeline.svg", "tables/datapackage.json"))
