# SPDX-License-Identifier: MIT
"""Makes the texts to measure with, from Debian's documentation packages and from the names that the library holds.

corpora.py FOLDER NAMES: downloads the packages into FOLDER/deb (nothing is installed), writes FOLDER/*.txt. NAMES is
the list that `bench_scan --names` prints. What is there already stays.

  en-sparse   prose without mentions; no paragraph twice
  ru-sparse   the same in Russian
  en-dense    every other paragraph is a news-like one with names
  ru-dense    the same in Russian
  en-news     only such paragraphs
"""

from __future__ import annotations

import gzip
import html
import random
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

ENGLISH = ("perl-doc", "python3.11-doc", "linux-doc-6.1", "bash-doc", "postgresql-doc-15")
RUSSIAN = ("manpages-ru", "manpages-ru-dev", "libreoffice-help-ru", "fortunes-ru", "developers-reference-ru")
SPARSE, DENSE = 24 << 20, 12 << 20  # bytes, at most
CYRILLIC = re.compile("[А-Яа-яЁё]")
TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.S | re.I)
TROFF = re.compile(r"^[.'].*$|\\f.|\\[&|/,]", re.M)
SAMPLE = 20210913  # the seed


def download(folder: Path, packages: tuple[str, ...]) -> Iterator[Path]:
    folder.mkdir(parents=True, exist_ok=True)
    for package in packages:
        if not list(folder.glob(f"{package}_*.deb")):
            done = subprocess.run(["apt-get", "download", "-q", package], cwd=folder, capture_output=True, text=True)
            if done.returncode:
                print(f"corpora.py: {package} is left out: {done.stderr.strip().splitlines()[-1]}", file=sys.stderr)
                continue
        yield from folder.glob(f"{package}_*.deb")


def documents(package: Path) -> Iterator[str]:
    process = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE)
    with tarfile.open(fileobj=process.stdout, mode="r|") as archive:
        for member in archive:
            name = member.name.removesuffix(".gz")
            if not member.isfile() or not re.search(r"\.(html?|txt|rst|pod|[1-8]|xhp)$|/share/games/fortunes/ru/\w+$", name):
                continue
            content = archive.extractfile(member).read()
            if member.name.endswith(".gz"):
                content = gzip.decompress(content)
            text = content.decode("utf-8", "ignore")
            if name.endswith((".html", ".htm", ".xhp")):
                text = html.unescape(TAG.sub(" ", text))
            elif re.search(r"\.[1-8]$", name):
                text = TROFF.sub("", text)
            yield text
    process.wait()


def paragraphs(packages: Iterator[Path], is_wanted, size: int) -> Iterator[str]:
    seen: set[int] = set()
    for package in packages:
        for text in documents(package):
            for paragraph in re.split(r"\n\s*\n", text):
                paragraph = re.sub(r"\s+", " ", paragraph).strip()
                key = hash(paragraph)
                if len(paragraph) < 80 or key in seen or not is_wanted(paragraph):
                    continue
                seen.add(key)
                size -= len(paragraph.encode()) + 2
                if size < 0:
                    return
                yield paragraph


def is_english(paragraph: str) -> bool:
    return sum(character.isalpha() for character in paragraph) * 10 > 7 * len(paragraph)


def is_russian(paragraph: str) -> bool:
    return len(CYRILLIC.findall(paragraph)) * 2 > len(paragraph)


def names(path: Path, lang: str) -> list[str]:
    rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    return sorted({text for of, evidence, _, text in rows if of == lang and evidence == "free"})


# Sentences of the kind that news are made of; each {} is a name.
NEWS = {
    "en": (
        "The talks between {} and {} lasted two days, and a statement was promised for the week after.",
        "According to the press service, {} will send observers, as it did last year.",
        "Officers from {} arrived by train; those of {} had come the day before.",
        "“We have agreed on the schedule,” a spokesman for {} said on Thursday.",
        "The budget was discussed behind closed doors, with {} and {} in favour and {} undecided.",
        "{} has not commented.",
        "Asked whether {} would take part, the minister answered that preparations were under way.",
    ),
    "ru": (
        "Переговоры, в которых участвовали {} и {}, продолжались два дня, итоговое заявление обещали через неделю.",
        "По сообщению пресс-службы, {} направит наблюдателей, как и в прошлом году.",
        "Накануне прибыли офицеры, которых ждали {} и {}.",
        "«Мы согласовали график», — заявил в четверг представитель. {} подтвердил это.",
        "Бюджет обсуждали за закрытыми дверями: {} и {} были за, {} воздержался.",
        "{} от комментариев отказался.",
        "На вопрос, примет ли участие {}, министр ответил, что подготовка идёт.",
    ),
}  # fmt: skip


def news(lang: str, known: list[str], dice: random.Random) -> str:
    """A paragraph with names at random, cased as they are or, now and then, all in capitals."""
    sentences = []
    for sentence in dice.sample(NEWS[lang], dice.randint(2, 5)):
        chosen = [dice.choice(known) for _ in range(sentence.count("{}"))]
        sentences.append(sentence.format(*(one.upper() if dice.random() < 0.02 else one for one in chosen)))
    return " ".join(sentences)


def write(path: Path, content: Iterator[str], size: int) -> None:
    with path.with_suffix(".part").open("w", encoding="utf-8") as file:
        for paragraph in content:
            size -= len(paragraph.encode()) + 2
            if size < 0:
                break
            file.write(paragraph + "\n\n")
    path.with_suffix(".part").rename(path)


def mixed(lang: str, plain: list[str], known: list[str], dice: random.Random) -> Iterator[str]:
    for paragraph in plain:
        yield paragraph
        length = len(paragraph)
        while length > 0:
            yield (other := news(lang, known, dice))
            length -= len(other)


def main() -> int:
    folder, listed = map(Path, sys.argv[1:])
    for lang, packages, is_wanted in (("en", ENGLISH, is_english), ("ru", RUSSIAN, is_russian)):
        dice = random.Random(SAMPLE)
        sparse = folder / f"{lang}-sparse.txt"
        if not sparse.exists():
            write(sparse, paragraphs(download(folder / "deb", packages), is_wanted, SPARSE), SPARSE)
        known = names(listed, lang)
        plain = sparse.read_text(encoding="utf-8").split("\n\n")
        dice.shuffle(plain)
        if not (dense := folder / f"{lang}-dense.txt").exists():
            write(dense, mixed(lang, plain, known, dice), DENSE)
        if lang == "en" and not (only := folder / "en-news.txt").exists():
            write(only, iter(lambda: news(lang, known, dice), None), DENSE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
