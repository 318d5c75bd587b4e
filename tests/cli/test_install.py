# SPDX-License-Identifier: MIT
"""What the command brings with it when it is installed."""

import json
import os
import sqlite3
import subprocess

import pytest


def installed(component, prefix):
    subprocess.run([os.environ["CSTO_CMAKE"], "--install", os.environ["CSTO_BUILD"], "--component", component,
                    "--prefix", prefix], check=True, stdout=subprocess.DEVNULL)
    return {str(path.relative_to(prefix)) for path in prefix.rglob("*") if path.is_file()}


def test_tools(tmp_path):
    files = installed("tools", tmp_path)
    assert {"bin/csto", "share/man/man1/csto.1", "share/bash-completion/completions/csto",
            "share/zsh/site-functions/_csto", "share/fish/vendor_completions.d/csto.fish"} <= files


def test_data(csto, tmp_path):
    files = installed("data", tmp_path)
    if not files:
        pytest.skip("the data are not installed as files by this build")
    assert files == {"share/csto/csto.json", "share/csto/csto.sqlite"}
    text = (tmp_path / "share/csto/csto.json").read_bytes()
    assert text == csto("export", "json").stdout
    database = sqlite3.connect(tmp_path / "share/csto/csto.sqlite")
    assert database.execute("SELECT count(*) FROM facts").fetchone() == (
        sum(len(entity["facts"]) for entity in json.loads(text)["entities"]),)
    database.close()
