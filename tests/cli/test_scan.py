# SPDX-License-Identifier: MIT
"""csto scan: its columns, its other forms, and what it does with bad input."""

import json
import os
import pty
import re
import subprocess
import unicodedata

import pytest

TEXT = "The CSTO exercise “Rubezh-2021” was held in Kyrgyzstan.\n"


def test_columns(csto):
    run = csto("scan", "--tsv", stdin=TEXT)
    assert run.returncode == 0
    assert run.stderr == b""
    first = run.stdout.splitlines()[0].decode()
    assert first.split("\t") == ["-", "4", "8", "organization", "csto", "-", "certain", "CSTO"]


def test_offsets_count_bytes(rows):
    data = TEXT.encode()
    for _, begin, end, *_, surface in rows(TEXT):
        assert data[int(begin) : int(end)].decode() == surface


def test_ordered_by_begin(csto, examples):
    output = csto("scan", "--tsv", "--all", str(examples / "sample.txt")).stdout.decode()
    begins = [int(line.split("\t")[1]) for line in output.splitlines()]
    assert len(begins) > 20
    assert begins == sorted(begins)


def test_exercise_has_the_year_and_the_series(rows):
    found = [row[3:6] for row in rows(TEXT) if row[3] == "exercise-series"]
    assert found == [["exercise-series", "rubezh", "2021"]]


def test_certainty_words(rows):
    text = "The Joint Staff met in May. It is a body of the CSTO.\n"
    assert {row[4]: row[6] for row in rows(text)} == {"joint-staff": "context", "csto": "certain"}


def test_possible_mentions_come_only_when_asked_for(rows):
    text = "They held the exercise Search there.\n"
    assert rows(text) == []
    assert [row[4:7] for row in rows(text, "--all")] == [["search", "-", "possible"]]


def test_dash_is_standard_input(csto):
    assert csto("scan", "--tsv", "-", stdin=TEXT).stdout == csto("scan", "--tsv", stdin=TEXT).stdout


def test_file_names_are_escaped(csto, tmp_path):
    path = tmp_path / "a\tb\\c\nd\re"
    path.write_text(TEXT, encoding="utf-8")
    line = csto("scan", "--tsv", path.name, cwd=tmp_path).stdout.splitlines()[0]
    assert line.startswith(b"a\\tb\\\\c\\nd\\re\t4\t8\t")


def test_no_byte_of_a_file_name_commands_a_terminal(csto, tmp_path):
    name = b"caf\xe9 \x1b[31m \xc2\x9b31m \xc3\xa9.txt"
    with open(os.path.join(os.fsencode(tmp_path), name), "wb") as file:
        file.write(TEXT.encode())
    written = b"caf\\xE9 \\x1B[31m \\xC2\\x9B31m \xc3\xa9.txt"
    assert csto("scan", "--tsv", name, cwd=tmp_path).stdout.startswith(written + b"\t4\t8\t")
    for words in (["--jsonl", name, "missing\x1b"], ["--html", name], [name, "-x\x1b"], [name, name], ["--\x1b"]):
        output = csto("scan", *words, cwd=tmp_path)
        assert not re.search(rb"[\x00-\x08\x0b-\x1f\x7f]|\xc2[\x80-\x9f]", output.stdout + output.stderr), words


def test_surfaces_are_escaped(rows):
    text = "the Collective Security\nTreaty\tOrganization"
    assert [row[7] for row in rows(text)] == [r"Collective Security\nTreaty\tOrganization"]


def test_carriage_returns_are_escaped(csto):
    output = csto("scan", "--tsv", stdin="the Collective Security\r\nTreaty Organization").stdout
    assert output.endswith(b"\tCollective Security\\r\\nTreaty Organization\n")


@pytest.mark.parametrize("form", [[], ["--tsv"], ["--json"]])
def test_exit_statuses(csto, tmp_path, form):
    (tmp_path / "found").write_text("CSTO", encoding="utf-8")
    (tmp_path / "none").write_text("nothing of note", encoding="utf-8")
    assert csto("scan", *form, "found", cwd=tmp_path).returncode == 0
    assert csto("scan", *form, "none", cwd=tmp_path).returncode == 1
    assert csto("scan", *form, "none", "found", cwd=tmp_path).returncode == 0
    assert csto("scan", *form, "missing", cwd=tmp_path).returncode == 2


def test_other_files_go_on_after_an_error(csto, tmp_path):
    (tmp_path / "found").write_text("CSTO", encoding="utf-8")
    run = csto("scan", "--tsv", "missing", "found", str(tmp_path), cwd=tmp_path)
    assert run.returncode == 2
    assert run.stdout.startswith(b"found\t0\t4\t")
    errors = run.stderr.decode().splitlines()
    assert errors == ["csto: missing: No such file or directory",
                      f"csto: {tmp_path}: is a folder; -r reads the files in it"]


def test_empty_input(csto):
    assert csto("scan", "--tsv").returncode == 1
    assert json.loads(csto("scan", "--json").stdout) == []


def test_unknown_option(csto):
    run = csto("scan", "--frobnicate")
    assert run.returncode == 2
    assert b"csto scan" in run.stderr and b"--frobnicate" in run.stderr


@pytest.mark.parametrize(
    "words, problem",
    [(["-xr", "f"], "there is no option '-x'"), (["f", "-rx"], "there is no option '-x'"),
     (["--json", "-x"], "there is no option '-x'"), (["--recursive=x"], "'--recursive=x' has a value, and takes none"),
     (["--all=x"], "'--all=x' has a value, and takes none"), (["-rj"], "a value is missing after '-rj'"),
     (["--field"], "a value is missing after '--field'"), (["--re=x"], "'--re=x' has a value, and takes none"),
     (["-:"], "there is no option '-:'"), (["--x=y"], "there is no option '--x=y'")])
def test_what_is_wrong_with_an_option_is_said(csto, words, problem):
    run = csto("scan", *words)
    assert (run.returncode, run.stderr.decode()) == (2, f"csto scan: {problem}\nTry 'csto scan --help'.\n")


def test_not_utf8(csto):
    text = b"CSTO \xff and \xc3( the Collective Security Treaty Organization \xe2\x80"
    run = csto("scan", "--tsv", stdin=text)
    assert run.returncode == 0
    assert [line.split(b"\t")[4] for line in run.stdout.splitlines()] == [b"csto", b"csto"]
    message = run.stderr.decode().splitlines()
    assert len(message) == 1
    assert message[0].startswith("csto: standard input: byte 5 is not UTF-8")


@pytest.mark.parametrize(
    "bad",
    [b"\x80", b"\xc0\xaf", b"\xe0\x80\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf8", b"\xe2\x82", b"\xf0\x9f"],
)
def test_kinds_of_not_utf8(csto, bad):
    run = csto("scan", "--tsv", stdin="Военные ".encode() + bad)
    assert run.stderr.startswith(b"csto: standard input: byte 15 is not UTF-8")


def test_json(csto, examples):
    run = csto("scan", "--json", str(examples / "sample.txt"))
    mentions = json.loads(run.stdout)
    data = (examples / "sample.txt").read_bytes()
    assert len(mentions) > 20
    for mention in mentions:
        assert list(mention) == ["file", "begin", "end", "line", "surface", "kind", "id", "name", "year", "edition",
                                 "certainty", "reason", "witness", "other_candidates"]
        assert data[mention["begin"] : mention["end"]].decode() == mention["surface"]
        assert mention["line"] == data.count(b"\n", 0, mention["begin"]) + 1
        if mention["witness"]:
            begin, end = mention["witness"]
            assert 0 <= begin < end <= len(data)
    rubezh = [m for m in mentions if m["id"] == "rubezh"]
    assert [(m["year"], m["edition"]) for m in rubezh] == [(2021, "rubezh-2021")]


def test_json_is_utf8_whatever_the_name(csto, tmp_path):
    with open(os.path.join(os.fsencode(tmp_path), b"\xff\"\\\x01"), "wb") as file:
        file.write(b"CSTO")
    run = csto("scan", "--json", b"\xff\"\\\x01", cwd=tmp_path)
    assert json.loads(run.stdout.decode("utf-8"))[0]["file"] == "\ufffd\"\\\x01"


def test_tsv_and_json_agree(csto, examples):
    path = str(examples / "sample.txt")
    rows = [line.split("\t") for line in csto("scan", "--tsv", path).stdout.decode().splitlines()]
    mentions = json.loads(csto("scan", "--json", path).stdout)
    assert [[m["file"], str(m["begin"]), str(m["end"]), m["kind"], m["id"], str(m["year"] or "-"), m["certainty"],
             m["surface"]] for m in mentions] == rows


def test_for_people(csto):
    output = csto("scan", stdin="Hello,\nthe CSTO and Armenia; the CSTO again.\n").stdout.decode()
    assert "   2:5  CSTO     → Collective Security Treaty Organization (organization)\n" in output
    assert " 2:14  Armenia  → Armenia (member-state)\n" in output
    assert "\n3 mentions of 2 entities\n" in output
    assert "Collective Security Treaty Organization ×2\n" in output


def test_for_people_without_mentions(csto):
    assert csto("scan", stdin="nothing").stdout == b"No mentions.\n"


def test_control_characters_do_not_reach_the_terminal(csto, tmp_path):
    name = "\x1b[31m.txt"
    (tmp_path / name).write_text("CSTO", encoding="utf-8")
    output = csto("scan", name, name, cwd=tmp_path).stdout
    assert b"\x1b" not in output
    assert b"\\x1B[31m.txt" in output
    assert b"\x1b" not in csto("scan", "\x1b[31mmissing").stderr


def on_a_terminal(command, environment):
    """The output of a command whose standard output is a terminal."""
    try:
        controller, terminal = pty.openpty()
    except OSError:
        pytest.skip("there are no pseudo-terminals here")
    subprocess.run(command, input=b"CSTO", stdout=terminal, env=environment)
    os.close(terminal)
    try:
        return os.read(controller, 65536)
    finally:
        os.close(controller)


def test_colours(csto):
    assert b"\x1b[" not in csto("scan", stdin="CSTO").stdout
    assert b"\x1b[" in csto("scan", "--color=always", stdin="CSTO").stdout
    assert csto("scan", "--color=sometimes").returncode == 2


def test_colours_on_a_terminal():
    command = [os.environ["CSTO_COMMAND"], "scan"]
    assert b"\x1b[" in on_a_terminal(command, {"TERM": "xterm"})
    assert b"\x1b[" not in on_a_terminal(command, {"TERM": "xterm", "NO_COLOR": "1"})
    assert b"\x1b[" not in on_a_terminal(command, {"TERM": "dumb"})


def test_ordinary_words_are_no_exercises(csto, examples):
    output = csto("scan", "--tsv", str(examples / "ordinary-words.txt")).stdout.decode()
    assert [line for line in output.splitlines() if line.split("\t")[3] in ("exercise-series", "edition")] == []


@pytest.mark.parametrize("form", [[], ["--tsv"], ["--json"]])
@pytest.mark.parametrize("handler", [True, False])
def test_broken_pipe_is_quiet(tmp_path, form, handler):
    """With the signal, and when whoever started the command has it ignored."""
    (tmp_path / "long").write_text("CSTO and Armenia\n" * 10_000, encoding="utf-8")
    run = subprocess.Popen([os.environ["CSTO_COMMAND"], "scan", *form, "long"], cwd=tmp_path, restore_signals=handler,
                           stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    run.stdout.read(10)
    run.stdout.close()
    assert run.stderr.read() == b""
    run.stderr.close()
    assert run.wait(60) != 0


def test_full_disk_is_an_error(csto):
    if not os.path.exists("/dev/full"):
        pytest.skip("there is no /dev/full")
    with open("/dev/full", "wb") as full:
        run = subprocess.run([os.environ["CSTO_COMMAND"], "scan", "--tsv"], input=b"CSTO", stdout=full,
                             stderr=subprocess.PIPE)
    assert run.returncode == 2
    assert run.stderr.startswith(b"csto: standard output: ")


def test_other_candidates_in_json(csto):
    run = csto("scan", "--json", stdin="CSTO. The Collective Rapid Deployment Force came to Armenia.")
    mentions = json.loads(run.stdout)
    assert {mention["id"]: mention["other_candidates"] for mention in mentions} == {
        "csto": [], "crdf-car": ["crrf"], "armenia": []}


def test_folders(csto, tmp_path):
    """With -r the files in them in the order of their names; links to folders are not followed."""
    for name in ("b/z.txt", "b/deep/er.txt", "a file.txt", "c.txt"):
        (tmp_path / "top" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "top" / name).write_text(TEXT, encoding="utf-8")
    (tmp_path / "top" / "loop").symlink_to(".")
    (tmp_path / "top" / "link.txt").symlink_to("c.txt")
    run = csto("scan", "--jsonl", "-r", "top", cwd=tmp_path)
    assert (run.returncode, run.stderr) == (0, b"")
    files = [json.loads(line)["file"] for line in run.stdout.splitlines()]
    assert list(dict.fromkeys(files)) == ["top/a file.txt", "top/b/deep/er.txt", "top/b/z.txt", "top/c.txt",
                                          "top/link.txt"]
    here = csto("scan", "--tsv", "--recursive", cwd=tmp_path / "top").stdout
    assert here.startswith(b"./a file.txt\t") and here.count(b"\n") == len(files)
    (tmp_path / "empty").mkdir()
    assert csto("scan", "-r", "empty", cwd=tmp_path).returncode == 1


def test_what_a_folder_has_and_cannot_be_read_is_named(csto, tmp_path):
    (tmp_path / "top" / "locked").mkdir(parents=True)
    (tmp_path / "top" / "astray").symlink_to("nowhere")
    (tmp_path / "top" / "text").write_text(TEXT, encoding="utf-8")
    (tmp_path / "top" / "locked" / "text").write_text(TEXT, encoding="utf-8")
    (tmp_path / "top" / "locked").chmod(0o444)
    run = csto("scan", "--tsv", "-r", "top", cwd=tmp_path)
    (tmp_path / "top" / "locked").chmod(0o755)
    assert run.returncode == 2 and b"top/text\t" in run.stdout
    assert b"csto: top/astray: No such file or directory\n" in run.stderr
    assert b"csto: top/locked/text: Permission denied\n" in run.stderr or os.geteuid() == 0


@pytest.mark.parametrize(
    "data, hint",
    [(TEXT.encode("utf-16"), "iconv -f UTF-16"), ("Учения ОДКБ".encode("cp1251"), "iconv -f WINDOWS-1251"),
     (b"\x1f\x8b\x08\x00\xff", "zcat"), (b"PK\x03\x04\xff", "zip"), (b"%PDF-1.7\n\xe2\xe3\xcf\xd3", "pdftotext"),
     (b"caf\xe9", None)])
def test_what_is_no_text_is_named(csto, data, hint):
    error = csto("scan", stdin=data).stderr.decode()
    assert "is not UTF-8; what is not is passed over" in error
    assert hint in error if hint else "(" not in error


def test_json_lines_read_as_a_text_are_named(csto, tmp_path):
    (tmp_path / "feed.jsonl").write_text(json.dumps({"text": "ОДКБ"}), encoding="utf-8")
    run = csto("scan", "feed.jsonl", cwd=tmp_path)
    assert run.returncode == 1
    assert run.stderr == b"csto: feed.jsonl: read as one text; --field reads JSON Lines, record by record\n"


def columns(text):
    """Letters of East Asia take two."""
    return sum(1 + (unicodedata.east_asian_width(letter) == "W") for letter in text)


@pytest.mark.parametrize("width", [40, 72])
def test_lines_keep_to_the_width(csto, examples, width):
    text = (examples / "sample.txt").read_text("utf-8") + "\n集体安全条约组织成员国在亚美尼亚。\n"
    lines = csto("scan", stdin=text, env={"COLUMNS": str(width)}).stdout.decode().splitlines()
    assert len(lines) > 20
    for line in lines:
        assert line == line.rstrip()
        assert columns(line) <= width or " " not in re.split(r"\s{2,}", line.strip())[-1], line


def test_columns_of_wide_letters(csto):
    lines = csto("scan", stdin="集体安全条约组织在亚美尼亚。 КСОР и CSTO").stdout.decode().splitlines()[:4]
    assert len({columns(line[: line.index("→")]) for line in lines}) == 1
