# SPDX-License-Identifier: MIT
"""Other spellings of a name, by spellings.toml: "Ministers of Defense" for "Ministers of Defence".

They are keys of the index and no names of their own: a text that has one has the name.
"""

from __future__ import annotations

import re
from itertools import product

from fold import fold
from model import Spelling

MOST = 100  # spellings of one name: words of many spellings in a long name would fill the index


class Variants:
    """The spellings of one language."""

    def __init__(self, spellings: list[Spelling]) -> None:
        self.spellings = {fold(form): [*map(fold, one.forms)] for one in spellings for form in one.forms}
        longest_first = sorted(self.spellings, key=lambda form: (-len(form), form))
        self.inside = {fold(form) for one in spellings if one.inside for form in one.forms}
        self.words = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?!\w)")

    def of(self, folded: str) -> list[str]:
        """The other spellings of a folded name, each once."""
        if folded in self.inside:
            return []
        parts = self.words.split(folded)  # text, word, text, word, ..., text
        choices = [[part] if i % 2 == 0 else self.spellings[part] for i, part in enumerate(parts)]
        spelled = list(dict.fromkeys(map("".join, product(*choices))))
        if len(spelled) > MOST:
            raise OverflowError(f"{folded!r} has {len(spelled)} spellings: the index has room for {MOST}")
        return [one for one in spelled if one != folded]


def by_language(spellings: tuple[Spelling, ...]) -> dict[str, Variants]:
    languages = dict.fromkeys(spelling.lang for spelling in spellings)
    return {lang: Variants([one for one in spellings if one.lang == lang]) for lang in languages}
