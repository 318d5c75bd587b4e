# SPDX-License-Identifier: MIT
"""The documentation that Doxygen makes of csto.h: complete, in groups, without a warning; its snippets compile."""

import re
import shutil
import subprocess

import pytest
from conftest import CC, CMAKE, LIBRARY_ALONE, SOURCE, build_all, configure, need, run

HEADER = SOURCE / "include" / "csto.h"
WARNINGS = ("-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror")


def functions():
    text = re.sub(r"/\*.*?\*/", "", HEADER.read_text(encoding="utf-8"), flags=re.S)
    return re.findall(r"^CSTO_API\b[^;(]*?(\w+)\(", text, re.M)


@pytest.fixture(scope="module")
def docs(tmp_path_factory):
    """The folder of the documentation, made with warnings as errors."""
    need("doxygen")
    build = tmp_path_factory.mktemp("docs")
    configure(SOURCE, build, *LIBRARY_ALONE)
    build_all(build, "--target", "docs")
    return build / "docs"


def test_main_page_is_the_guarantees(docs):
    page = (docs / "html/index.html").read_text(encoding="utf-8")
    for word in ("Threads.", "Memory.", "Text", "Errors.", "Time.", "Versions."):
        assert f"<b>{word}</b>" in page


def test_each_function_has_a_manual_page_in_a_group(docs):
    groups = set(re.findall(r"@defgroup (\w+)", HEADER.read_text(encoding="utf-8")))
    assert len(groups) > 5 and len(functions()) > 100
    for name in functions():
        link = (docs / f"man/man3/{name}.3").read_text(encoding="utf-8")
        group = re.fullmatch(r"\.so man3/(\w+)\.3\n", link)[1]
        assert group in groups, name
        page = (docs / f"man/man3/{group}.3").read_text(encoding="utf-8")
        documented = page[page.index('.SH "Function Documentation"'):]
        assert re.search(rf'^\.SS ".*\b{name} \(', documented, re.M), name


def test_manual_pages_have_no_fault(docs):
    need("man")
    for path in (docs / "man/man3").glob("csto_*.3"):
        text = path.read_text(encoding="utf-8")
        if text.startswith(".so "):
            continue
        assert re.search(rf'^\.SH NAME\n{path.stem} \\- \S', text, re.M), path
        done = subprocess.run(["man", "--warnings", "--local-file", path], capture_output=True, encoding="utf-8",
                              env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"})
        assert done.returncode == 0 and done.stderr == "", (path, done.stderr)


def test_a_fault_in_a_comment_is_an_error(docs, tmp_path):
    """What is not documented, or is of something that is not there, stops the target."""
    text = HEADER.read_text(encoding="utf-8")
    for number, (good, bad) in enumerate([("/** How many bodies there are. @since 0.1 */\n", ""),
                                          ("@param after       the exercise", "@param before      the exercise")]):
        assert good in text
        source, build = tmp_path / f"source{number}", tmp_path / f"build{number}"
        shutil.copytree(SOURCE, source, ignore=shutil.ignore_patterns("build", ".git"))
        (source / "include/csto.h").write_text(text.replace(good, bad), encoding="utf-8")
        configure(source, build, *LIBRARY_ALONE)
        done = subprocess.run([CMAKE, "--build", build, "--target", "docs"], capture_output=True, encoding="utf-8")
        assert done.returncode != 0 and "csto.h:" in done.stdout + done.stderr


def snippets():
    """The blocks of code in the comments of csto.h."""
    blocks = re.findall(r"@code\{\.c\}\n(.*?) \* @endcode", HEADER.read_text(encoding="utf-8"), re.S)
    return [re.sub(r"^ \* ?", "", block, flags=re.M) for block in blocks]


def test_snippets_compile(tmp_path):
    found = snippets()
    text = HEADER.read_text(encoding="utf-8")
    assert len(found) == text.count("@code") and len(found) > 1
    # An indented block would be shown as code too, and not be found here.
    assert not re.search(r"^ \*\n \*     \S", text, re.M)
    for number, snippet in enumerate(found):
        file = tmp_path / f"snippet{number}.c"
        file.write_text(snippet, encoding="utf-8")
        run(CC, "-std=c99", *WARNINGS, "-I", HEADER.parent, "-c", file, "-o", file.with_suffix(".o"))
