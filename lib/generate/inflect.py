# SPDX-License-Identifier: MIT
"""Inflected forms, written once as aligned alternatives.

"Коллективн{ые|ых|ым} сил{ы||ам}" stands for three forms: the first alternatives together, the second ones together,
and so on. Endings are written down and never guessed.
"""

from __future__ import annotations

import re

GROUP = re.compile(r"\{([^{}]*)\}")


class InflectionError(ValueError):
    """Alternatives that cannot be read; the message says why."""


def expand(pattern: str) -> tuple[str, ...]:
    """The forms of a name in the order of the alternatives, each once. The first is the name itself."""
    parts = GROUP.split(pattern)  # text, group, text, group, ..., text
    texts, groups = parts[0::2], [group.split("|") for group in parts[1::2]]
    if any(character in text for text in texts for character in "{}|"):
        raise InflectionError("stray brace or bar: expected groups of alternatives such as {а|ы|е}")
    counts = [len(group) for group in groups]
    if 1 in counts:
        raise InflectionError("group of one alternative: expected two or more")
    if len(set(counts)) > 1:
        said = ", ".join(map(str, counts))
        raise InflectionError(f"groups of {said} alternatives: expected as many in each")
    forms = [join(texts, [group[i] for group in groups]) for i in range(counts[0] if counts else 1)]
    return tuple(dict.fromkeys(forms))


def join(texts: list[str], endings: list[str]) -> str:
    return "".join(text + ending for text, ending in zip(texts, [*endings, ""], strict=True))
