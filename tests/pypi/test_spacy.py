# SPDX-License-Identifier: MIT
"""The component of spaCy, found by its entry point."""

import spacy

import csto

TEXT = "The CSTO held “Rubezh-2021” in Kyrgyzstan; the Joint Staff took part."


def pipeline(**config):
    nlp = spacy.blank("en")
    nlp.add_pipe("csto", config=config)
    return nlp


def test_ents_and_spans():
    doc = pipeline()(TEXT)
    expected = [
        ("CSTO", "ORGANIZATION", "csto"),
        ("Rubezh-2021", "EDITION", "rubezh-2021"),
        ("Kyrgyzstan", "MEMBER_STATE", "kyrgyzstan"),
        ("Joint Staff", "BODY", "joint-staff"),
    ]
    assert [(span.text, span.label_, span.kb_id_) for span in doc.ents] == expected
    assert [(span.text, span.label_, span.kb_id_) for span in doc.spans["csto"]] == expected
    assert [(span.start_char, span.end_char) for span in doc.ents] == [(m.start, m.end) for m in csto.scan(TEXT)]


def test_spans_alone():
    doc = pipeline(ents=False, spans_key="mentions")(TEXT)
    assert not doc.ents and len(doc.spans["mentions"]) == 4 and "csto" not in doc.spans


def test_ents_alone():
    doc = pipeline(spans_key=None)(TEXT)
    assert len(doc.ents) == 4 and not doc.spans


def test_possible_mentions():
    assert not pipeline()("The exercise Search began.").ents
    assert [ent.kb_id_ for ent in pipeline(possible=True)("The exercise Search began.").ents] == ["search"]


def test_ents_of_others_stay_where_ours_are_not():
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "GPE", "pattern": "Kyrgyzstan"}, {"label": "GPE", "pattern": "Peru"}])
    nlp.add_pipe("csto")
    doc = nlp("Kyrgyzstan and Peru")
    assert [(ent.text, ent.label_) for ent in doc.ents] == [("Kyrgyzstan", "MEMBER_STATE"), ("Peru", "GPE")]


def test_docs_can_be_kept_and_pipelines_saved(tmp_path):
    nlp = pipeline()
    doc = nlp(TEXT)
    kept = spacy.tokens.Doc(nlp.vocab).from_bytes(doc.to_bytes())
    assert [ent.kb_id_ for ent in kept.ents] == [ent.kb_id_ for ent in doc.ents]
    nlp.to_disk(tmp_path)
    assert [ent.kb_id_ for ent in spacy.load(tmp_path)(TEXT).ents] == [ent.kb_id_ for ent in doc.ents]


def test_tokens_that_end_elsewhere_are_taken_whole():
    doc = pipeline()("Учения ОДКБ-2021 и Казахстанско")
    assert all(span.text for span in doc.ents)
