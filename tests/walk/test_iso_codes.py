# SPDX-License-Identifier: MIT
"""The codes of the states are those of ISO 3166-1, as Debian's package iso-codes has them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from data_rows import Folder

DATA = Path(__file__).resolve().parents[2] / "lib" / "data"
CODES = Path("/usr/share/iso-codes/json/iso_3166-1.json")


def test_every_state_has_the_codes_of_the_country_of_its_name() -> None:
    if not CODES.exists():
        pytest.skip("iso-codes is not installed")
    countries = json.loads(CODES.read_text(encoding="utf-8"))["3166-1"]
    by_name = {country[key]: country for country in countries for key in ("name", "official_name") if key in country}
    states = [thing for kind, thing in Folder(DATA).things if kind in ("state", "member-state")]
    assert len(states) > 9
    for state in states:
        names = [name["text"] for name in state["name"] if name["lang"] == "en"]
        country = next((by_name[name] for name in names if name in by_name), None)
        assert country is not None, f"no country of ISO 3166-1 is called {names}"
        codes = (country["alpha_2"], country["alpha_3"], country["numeric"])
        assert (state["alpha2"], state["alpha3"], state["numeric"]) == codes, state["id"]
