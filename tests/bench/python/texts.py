# SPDX-License-Identifier: MIT
"""Texts to measure with: sentences of ordinary words, and in some of them a name. Made anew from a seed each time."""

import random

WORDS = """
the of and to in a is that for it as was with be by on not he this are or his from at which but have an they you
were their one all we can her has there been if more when will would who so no said what up its about than into
them only other time new some could these two may first then do any like my now over such our man me even most
made after also well before must through years where much your way down should because long each just state
those people too mister little good world make very year still see work life being here""".split()
RUSSIAN = """
и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой от так один вот себя как бы
только год уже мой время самый человек для нет два другой какой раз дело жизнь день рука очень много место лицо
друг глаз вопрос дом сторона страна мир случай голова ребёнок сила конец вид система часть город отношение
женщина""".split()
NAMES = ["the CSTO", "Kazakhstan", "the exercise “Rubezh-2021”", "Collective Rapid Reaction Forces", "the Joint Staff"]
NAMES_RUSSIAN = [
    "ОДКБ",
    "Казахстана",
    "учения «Рубеж-2021»",
    "Коллективными силами оперативного реагирования",
    "Киргизии",
]


def make(length, russian=False, mentions_a_thousand_words=1, seed=1):
    """A text of this many bytes in UTF-8."""
    chance = random.Random(seed)
    words, names = (RUSSIAN, NAMES_RUSSIAN) if russian else (WORDS, NAMES)
    parts, size = [], 0
    while size < length:
        many = chance.randint(8, 20)
        sentence = [chance.choice(words) for _ in range(many)]
        if chance.random() < mentions_a_thousand_words * many / 1000:
            sentence.insert(chance.randrange(many), chance.choice(names))
        parts.append(" ".join(sentence).capitalize() + (".\n\n" if chance.random() < 0.2 else ". "))
        size += len(parts[-1].encode())
    return "".join(parts)
