# SPDX-License-Identifier: MIT
"""The Collective Security Treaty Organization (CSTO) as data and functions.

The states, bodies, offices, forces, exercises, training institutions, people, documents,
events and figures of the CSTO, the dated and sourced facts about them, and all their names.
Nothing to open or to configure: the data is in the package.

By id, by code, by any name:

    >>> import csto
    >>> csto.get("crrf")
    <ForceComponent crrf: Collective Rapid Reaction Forces>
    >>> csto.member_states["KZ"].capital
    'Astana'
    >>> csto.find("ОДКБ").id
    'csto'

get() and find() raise NotFoundError, and find() AmbiguousError when several bear the name;
candidates() lists them, complete() those that begin so, suggest() those near it. There is a
collection for every kind: csto.member_states, csto.bodies, csto.offices,
csto.force_components, csto.exercise_series, csto.editions, csto.training_institutions,
csto.people, csto.documents, csto.events, csto.figures, csto.organizations, csto.states,
csto.specialties, csto.regions; and csto.sources. They are sequences, and take ids:
csto.bodies["joint-staff"].

Entities do not change. Their attributes are always there, and None when it is not known.
What stands in an attribute is the preferred value; entity.facts has every claim with its
days and sources, entity.names every name.

    >>> csto.get("crrf").related("trained-by")[0].id
    'interaction'

What held on a day is asked with on=: a datetime.date, '2024-02-23', '2024-02', 2024 or a
PartialDate. Without it the data's own day is meant, csto.data_as_of. Answers are True,
False, or None when the record does not decide.

    >>> csto.member_states["UZ"].membership(on="2010-01-01").member
    True
    >>> [holder.entity.name for holder in csto.offices["secretary-general"].holders(on="2010-01-01")]
    ['Nikolai Bordyuzha']
    >>> len(csto.members())
    6

Where a text mentions them, with offsets in characters:

    >>> for mention in csto.scan("Учения ОДКБ «Взаимодействие-2021» прошли в Киргизии."):
    ...     print(mention.start, mention.end, mention.entity.id, mention.year, mention.certainty)
    7 11 csto None certain
    13 32 interaction 2021 certain
    43 51 kyrgyzstan None certain

Everything may be used from many threads at once.
"""

from __future__ import annotations

import sys as _sys

from . import native as _native

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ._annotate import Html, annotate
    from ._collections import (
        Collection,
        bodies,
        documents,
        editions,
        events,
        exercise_series,
        figures,
        force_components,
        member_states,
        offices,
        organizations,
        people,
        regions,
        sources,
        specialties,
        states,
        training_institutions,
    )
    from ._columns import Column
    from ._dates import OPEN, PartialDate, data_as_of
    from ._entities import (
        Body,
        Document,
        Edition,
        Entity,
        Event,
        ExerciseSeries,
        Figure,
        ForceComponent,
        Holder,
        MemberState,
        Office,
        Organization,
        Person,
        Region,
        Specialty,
        State,
        TrainingInstitution,
        relations,
    )
    from ._errors import AmbiguousError, Error, InvalidError, NotFoundError
    from ._facts import Fact
    from ._lookup import Match, candidates, complete, find, get, suggest
    from ._many import map, scan_many
    from ._membership import Membership
    from ._mention import Mention
    from ._mentions import Mentions
    from ._names import Name
    from ._periods import editions_between, members
    from ._quantities import Quantity
    from ._scan import scan, scan_file, scan_stream
    from ._sources import Source
    from ._tables import Table, table
    from ._words import (
        Certainty,
        Comparison,
        Conduct,
        Confidence,
        Evidence,
        Kind,
        NameType,
        Precision,
        Reason,
        Standing,
    )

__version__: str = _native.csto_version()
data_version: str = _native.csto_data_version()
data_sha256: str = _native.csto_data_sha256()

__all__ = [
    # look-up and mentions; map() too, before Python's own after "import *": what stands here is what help() shows
    "annotate", "candidates", "complete", "editions_between", "find", "get", "map", "members", "scan", "scan_file",
    "scan_many", "scan_stream", "suggest", "table",
    # collections
    "bodies", "documents", "editions", "events", "exercise_series", "figures", "force_components", "member_states",
    "offices", "organizations", "people", "regions", "sources", "specialties", "states", "training_institutions",
    # entities
    "Body", "Document", "Edition", "Entity", "Event", "ExerciseSeries", "Figure", "ForceComponent", "MemberState",
    "Office", "Organization", "Person", "Region", "Specialty", "State", "TrainingInstitution",
    # what is said of them
    "Collection", "Column", "Fact", "Holder", "Html", "Match", "Membership", "Mention", "Mentions", "Name",
    "PartialDate", "Quantity", "Source", "Table",
    # words
    "Certainty", "Comparison", "Conduct", "Confidence", "Evidence", "Kind", "NameType", "Precision", "Reason",
    "Standing", "relations",
    # errors
    "AmbiguousError", "Error", "InvalidError", "NotFoundError",
    # values
    "OPEN", "data_as_of", "data_sha256", "data_version",
]  # fmt: skip

# Where each is: a module is loaded when one of its names is first asked for.
_HOMES = {
    "_annotate": "Html annotate",
    "_collections": (
        "Collection bodies documents editions events exercise_series figures force_components member_states offices"
        " organizations people regions sources specialties states training_institutions"
    ),
    "_columns": "Column",
    "_dates": "OPEN PartialDate data_as_of",
    "_entities": (
        "Body Document Edition Entity Event ExerciseSeries Figure ForceComponent Holder MemberState Office"
        " Organization Person Region Specialty State TrainingInstitution relations"
    ),
    "_errors": "AmbiguousError Error InvalidError NotFoundError",
    "_facts": "Fact",
    "_lookup": "Match candidates complete find get suggest",
    "_many": "map scan_many",
    "_membership": "Membership",
    "_mention": "Mention",
    "_mentions": "Mentions",
    "_names": "Name",
    "_periods": "editions_between members",
    "_quantities": "Quantity",
    "_scan": "scan scan_file scan_stream",
    "_sources": "Source",
    "_tables": "Table table",
    "_words": "Certainty Comparison Conduct Confidence Evidence Kind NameType Precision Reason Standing",
}


def _publish(home: str) -> None:
    """Makes what is public in a module known here: in help(), reprs, pickles and tracebacks it is csto.Entity."""
    for name in _HOMES[home].split():
        thing = globals()[name] = getattr(_sys.modules[f"{__name__}.{home}"], name)
        if callable(thing):
            thing.__module__ = __name__


if not TYPE_CHECKING:  # for which every name would then be one of ours

    def __getattr__(name: str) -> object:
        wanted = [home for home, names in _HOMES.items() if name in names.split()]
        if not wanted:
            raise AttributeError(
                f"module {__name__!r} has no attribute {name!r}", name=name, obj=_sys.modules[__name__]
            )
        # It loads others, whose classes are seen then as well. A module that another thread is loading is waited for.
        __import__(f"{__name__}.{wanted[0]}")
        for home in _HOMES:
            if f"{__name__}.{home}" in _sys.modules:
                __import__(f"{__name__}.{home}")
                _publish(home)
        return globals()[name]


def __dir__() -> list[str]:
    return sorted([*__all__, "__all__", "__doc__", "__name__", "__version__"])
