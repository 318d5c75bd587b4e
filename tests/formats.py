# SPDX-License-Identifier: MIT
"""Has the exports read by the tools that their formats were made for: formats.py CSTO WORK.

The tools come from PyPI into an environment of their own below WORK. Where they cannot be had the test is skipped.
"""

import json
import subprocess
import sys
import venv
from pathlib import Path

PACKAGES = ["followthemoney==4.11.2", "frictionless==5.21.0", "rdflib~=7.0", "spacy~=3.8"]


def export(csto, *words):
    return subprocess.run([csto, "export", *words], stdout=subprocess.PIPE, check=True).stdout.decode()


def check_csv(csto, work):
    from frictionless import validate

    export(csto, "csv", "-o", str(work / "package"))
    report = validate(str(work / "package" / "datapackage.json"))
    assert report.valid, report.flatten(["title", "message"])[:10]
    return f"{report.stats['tasks']} tables, foreign keys and all"


def check_jsonld(csto, _):
    import rdflib
    from rdflib.namespace import PROV, RDF

    text = export(csto, "jsonld")
    graph = rdflib.Graph().parse(data=text, format="json-ld")
    statements = set(graph.subjects(RDF.type, RDF.Statement))
    sources = {source for statement in statements for source in graph.objects(statement, PROV.wasDerivedFrom)}
    facts = [node for node in json.loads(text)["@graph"] if node["@id"].startswith("fact:")]
    assert len(statements) == len(facts)
    assert all((source, RDF.type, PROV.Entity) in graph for source in sources)
    return f"{len(graph)} triples, {len(statements)} statements"


def check_ftm(csto, _):
    from followthemoney import model
    from followthemoney.statement import Statement

    schemata, uses = {}, []
    for line in export(csto, "ftm").splitlines():
        statement = Statement.from_dict(json.loads(line))
        if statement.prop == "id":
            schemata[statement.entity_id] = model.get(statement.schema)
            continue
        field = model.get(statement.schema).get(statement.prop)
        assert field is not None, line
        assert field.type.clean(statement.value) == statement.value, line
        if field.type.name == "entity":
            uses.append((field, statement.value))
    for field, value in uses:
        assert schemata[value].is_a(field.range), (field, value)
    return f"{len(schemata)} entities, {len(uses)} references"


def check_spacy(csto, _):
    import spacy

    ruler = (language := spacy.blank("xx")).add_pipe("entity_ruler")
    ruler.add_patterns([json.loads(line) for line in export(csto, "spacy").splitlines()])
    document = language("The CSTO held an exercise in Armenia; КСОР took part.")
    assert [(entity.text, entity.ent_id_) for entity in document.ents] == [
        ("CSTO", "csto"), ("Armenia", "armenia"), ("КСОР", "crrf")]
    return f"{len(ruler.patterns)} patterns"


def run_checks(csto, work):
    for check in (check_csv, check_jsonld, check_ftm, check_spacy):
        print(f"{check.__name__.removeprefix('check_')}: {check(csto, work)}")


def main():
    csto, work = sys.argv[1], Path(sys.argv[2])
    if sys.argv[3:] == ["--here"]:
        return run_checks(csto, work)
    python = work / "environment" / "bin" / "python"
    work.mkdir(parents=True, exist_ok=True)
    try:
        if not python.exists():
            venv.create(work / "environment", with_pip=True)
        made = subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], capture_output=True, text=True)
        problem = made.stderr.strip().splitlines()[-1:] if made.returncode else None
    except (OSError, subprocess.CalledProcessError) as error:
        problem = [str(error)]
    if problem is not None:
        print("skipped: the packages could not be installed:", *problem)
        return 77
    return subprocess.run([python, __file__, csto, work, "--here"]).returncode


if __name__ == "__main__":
    sys.exit(main())
