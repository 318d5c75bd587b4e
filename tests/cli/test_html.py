# SPDX-License-Identifier: MIT
"""csto scan --html: the marked text, which is that of csto.annotate() in Python, and the page around it."""

import re
import subprocess
import xml.etree.ElementTree as xml
from pathlib import Path

import pytest
from contrast import contrast

GOLDEN = Path(__file__).resolve().parent.parent / "golden"


def page(csto, *words, **options):
    return csto("scan", "--html", *words, **options).stdout.decode()


def fragment(text):
    """The marked text of a page. A line break right after the tag is no part of it."""
    return re.search(r'<pre id="text" tabindex="0">\n(.*)</pre>\n</main>', text, re.DOTALL).group(1)


def test_golden(csto):
    assert fragment(page(csto, str(GOLDEN / "annotate.txt"))) == (GOLDEN / "annotate.html").read_text("utf-8")


def test_the_page_is_xml_and_asks_nothing_of_the_network(csto, tmp_path):
    path = tmp_path / "a<b>&\"c'.txt"
    path.write_text("«<b>» & the CSTO, “Armenia” </pre><script>", encoding="utf-8")
    text = page(csto, str(path))
    root = xml.fromstring(text)
    names = {element.tag.split("}")[1] for element in root.iter()}
    assert {"mark", "aside", "article", "details", "script"} <= names
    assert not names & {"img", "link", "iframe", "object"}
    assert "@import" not in text and "url(" not in text and "src=" not in text
    assert [element.text for element in root.iter() if element.tag.endswith("}mark")] == ["CSTO", "Armenia"]


def test_xmllint(csto, examples):
    subprocess.run(["xmllint", "--noout", "-"], input=page(csto, str(examples / "sample.txt")).encode(), check=True)


def test_every_link_has_its_place(csto, examples):
    root = xml.fromstring(page(csto, str(examples / "sample.txt")))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    links = {element.get("href")[1:] for element in root.iter() if (element.get("href") or "").startswith("#")}
    assert links and links <= set(ids)
    marked = {element.get("data-id") for element in root.iter() if element.tag.endswith("}mark")}
    assert {f"thing-{name}" for name in marked} <= set(ids)


def test_not_utf8(csto):
    assert "<pre" in page(csto, stdin=b"CSTO \xff Armenia")
    assert "\ufffd" in fragment(page(csto, stdin=b"CSTO \xff Armenia"))


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_contrast(csto, scheme):
    text = page(csto, stdin="CSTO")
    light, dark = text.split("@media (prefers-color-scheme: dark)")
    colours = dict(re.findall(r"--([a-z]+): (#[0-9a-f]+)", light if scheme == "light" else dark.split("</style>")[0]))
    assert len(colours) == 13
    for name in set(colours) - {"ink", "soft", "line", "link"}:
        assert contrast(colours["ink"], colours[name]) >= 7, name
    for name in ("soft", "link"):
        assert contrast(colours[name], colours["page"]) >= 4.5, name


def test_exit_status(csto):
    assert csto("scan", "--html", stdin="nothing").returncode == 1
    assert csto("scan", "--html", "no such file").returncode == 2
    assert csto("scan", "--html", "a", "b").returncode == 2


@pytest.mark.parametrize("option", ["-r", "--live", "--explain"])
def test_what_a_page_does_not_have_is_refused(csto, option):
    run = csto("scan", "--html", option, stdin="CSTO")
    assert (run.returncode, run.stdout) == (2, b"") and option.encode() in run.stderr
