# SPDX-License-Identifier: MIT
"""The enumerations. Their members are the words of the data, and equal to them: Conduct.HELD == "held"."""

from __future__ import annotations

import enum


class Word(enum.StrEnum):
    """A word of a fixed list. It is a str; it compares by its place in the list, not by its letters."""

    def _places(self, other: str) -> tuple[int, int]:
        """The places of this word and of another one of the list; TypeError when it is none.

        NotImplemented would not do: str would then compare them by their letters.
        """
        words: list[str] = list(type(self))
        try:
            return words.index(self), words.index(other)
        except ValueError:
            raise TypeError(f"{other!r} is no word of csto.{type(self).__name__}, and does not compare") from None

    def __lt__(self, other: str) -> bool:
        own, others = self._places(other)
        return own < others

    def __le__(self, other: str) -> bool:
        own, others = self._places(other)
        return own <= others

    def __gt__(self, other: str) -> bool:
        own, others = self._places(other)
        return own > others

    def __ge__(self, other: str) -> bool:
        own, others = self._places(other)
        return own >= others


class Kind(Word):
    """What kind of thing an entity is. Each has a class of its own: Kind.BODY and csto.Body."""

    ORGANIZATION = "organization"
    STATE = "state"
    MEMBER_STATE = "member-state"
    BODY = "body"
    OFFICE = "office"
    FORCE_COMPONENT = "force-component"
    EXERCISE_SERIES = "exercise-series"
    EDITION = "edition"
    TRAINING_INSTITUTION = "training-institution"
    SPECIALTY = "specialty"
    REGION = "region"
    PERSON = "person"
    DOCUMENT = "document"
    EVENT = "event"
    FIGURE = "figure"


class Comparison(Word):
    """How a number stands to the truth."""

    EQUAL = "equal"
    ABOUT = "about"
    MORE_THAN = "more than"
    LESS_THAN = "less than"


class Conduct(Word):
    """Whether an exercise took place."""

    HELD = "held"
    """A source reports it."""
    PLANNED = "planned"
    """Planned for a day after the data's own."""
    UNCONFIRMED = "unconfirmed"
    """Planned for a day that has passed; no report was found."""
    CANCELLED = "cancelled"
    """A source says that it was cancelled."""


class Standing(Word):
    """What an institution is to the CSTO."""

    BASE_TRAINING = "base-training"
    """A base training institution for military personnel."""
    BASE_RESEARCH = "base-research"
    """A base research organization."""
    OTHER_LINE = "other-line"
    """A base organization of another line: law enforcement, emergencies, drugs."""
    COURSE_VENUE = "course-venue"
    """A place where CSTO courses are held."""


class Confidence(Word):
    """How well a fact is supported; the last is the surest."""

    SINGLE_SOURCE = "single-source"
    """One source, not official."""
    CORROBORATED = "corroborated"
    """Independent sources agree."""
    OFFICIAL = "official"
    """The CSTO, a state, or a text of law says so."""


class NameType(Word):
    """What sort of name it is; the first is the best."""

    OFFICIAL = "official"
    """As its bearer or a text of law writes it."""
    SHORT = "short"
    """The usual short form."""
    ABBREVIATION = "abbreviation"
    """Letters."""
    ALIAS = "alias"
    """Another form in use."""
    TRANSLATION = "translation"
    """Translated by somebody else."""
    TRANSLITERATION = "transliteration"
    """In the letters of another script."""
    FORMER = "former"
    """Of an earlier time."""
    ERRONEOUS = "erroneous"
    """Wrong, and really met in a text."""


class Evidence(Word):
    """What a text must show before a name in it is taken as a mention."""

    FREE = "free"
    """Nothing more."""
    MARKED = "marked"
    """Two marks, or one in a text about the CSTO; one alone makes it possible. Marks are quotation marks around it, its
    year, a word for exercise beside it, others in a list with it."""
    CONTEXT = "context"
    """That it is about the CSTO, and that no other words there claim it."""
    LOOK_UP = "look-up"
    """It is never found in a text; it serves look-up."""


class Certainty(Word):
    """How sure a mention is; the last is the surest."""

    REFUSED = "refused"
    """It is not one; the reason says why."""
    POSSIBLE = "possible"
    """It may be one."""
    CONTEXT = "context"
    """It is one because the text is about the CSTO."""
    CERTAIN = "certain"
    """It is one."""


class Reason(Word):
    """Why a mention is as sure as it is."""

    NAME = "name"
    """The name means nothing else."""
    MARKS = "marks"
    """It has marks, or one alone when it is possible; the witness is the first of them. Or, by context, it has stood in
    the text with marks; the witness is where."""
    ANCHOR = "anchor"
    """The text is about the CSTO; the witness is what shows it."""
    CLAIMED = "claimed"
    """Other words claim it; they are the witness."""
    NO_EVIDENCE = "no-evidence"
    """What the name needs is not there."""


class Precision(Word):
    """What of a date is known; the last is the most."""

    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    OPEN = "open"
    """It is csto.OPEN, the end that has not come."""


# By the numbers of C.
KINDS = (None, *Kind)
COMPARISONS = (None, *Comparison)
CONDUCTS = (None, *Conduct)
STANDINGS = (None, *Standing)
CONFIDENCES = (None, *Confidence)
NAME_TYPES = (None, *NameType)
EVIDENCES = (None, *Evidence)
CERTAINTIES = tuple(Certainty)
REASONS = (None, *Reason)
