# SPDX-License-Identifier: MIT
"""The component of spaCy: nlp.add_pipe("csto"), found by its entry point. Nothing else loads this module."""

from __future__ import annotations

from spacy.language import Language  # type: ignore[import-not-found,unused-ignore] # pyright: ignore
from spacy.util import filter_spans  # type: ignore[import-not-found,unused-ignore] # pyright: ignore

from ._scan import scan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Mentions:
    """Marks the mentions in a doc: as doc.ents, where they take the place of others, and as doc.spans.

    The label of a span is the kind ('MEMBER_STATE'), its kb_id_ the id of the entity, of an exercise with a year that
    fits the id of the edition.
    """

    def __init__(self, ents: bool, spans_key: str | None, possible: bool) -> None:
        self.ents = ents
        self.spans_key = spans_key
        self.possible = possible

    def __call__(self, doc: Any) -> Any:
        spans = []
        for mention in scan(doc.text, possible=self.possible):
            entity = mention.edition or mention.entity
            label = entity.kind.upper().replace("-", "_")
            # A token that the tokenizer did not cut as the mention ends is taken whole.
            spans.append(doc.char_span(mention.start, mention.end, label, entity.id, alignment_mode="expand"))
        if self.spans_key is not None:
            doc.spans[self.spans_key] = spans
        if self.ents:
            ours = filter_spans(spans)
            taken = {token.i for span in ours for token in span}
            doc.ents = [*ours, *(span for span in doc.ents if not any(token.i in taken for token in span))]
        return doc


def _make(nlp: Any, name: str, ents: bool, spans_key: str | None, possible: bool) -> Mentions:
    return Mentions(ents, spans_key, possible)


make: Any = Language.factory("csto", default_config={"ents": True, "spans_key": "csto", "possible": False}, func=_make)
