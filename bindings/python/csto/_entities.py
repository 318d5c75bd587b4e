# SPDX-License-Identifier: MIT
"""Entities: the things that the CSTO consists of, one class a kind."""

from __future__ import annotations

from . import native
from ._dates import ANSWERS, PartialDate, day_number, partial_date
from ._errors import InvalidError
from ._facts import Fact, facts_of, facts_on, holders_on
from ._fields import field
from ._lazy import Known, Lazy
from ._listing import listing
from ._membership import Membership, membership_on
from ._names import Name, names_of
from ._quantities import Quantity, quantity
from ._rows import Row
from ._sources import Source
from ._words import CONDUCTS, KINDS, STANDINGS, Conduct, Kind, Standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Callable

    from ._dates import Day


class Entity(Lazy):
    """Anything with an id. There is one object for each: entities are equal when they are the same, and ordered by id.

    They do not change, and are pickled by id. str() of one is its English name.
    """

    name: str = field("Its display name in English.", lambda entity, _: native.entity_name(entity.id))
    names: tuple[Name, ...] = field("All its names.", lambda entity, _: names_of(entity))
    facts: tuple[Fact, ...] = field(
        "All that is said of it: by property, the preferred first, then by since.",
        lambda entity, _: facts_of(entity, known_entity),
    )
    sources: tuple[Source, ...] = field(
        "The sources of its facts and names, by id.",
        lambda entity, _: tuple(sorted({source for said in (*entity.facts, *entity.names) for source in said.sources})),
    )

    kind: Kind
    """What kind of thing it is."""
    _record: str
    """The C struct of its kind, "csto_body"."""

    def to_dict(self) -> dict[str, Any]:
        """All that is known of it as JSON has it: things are ids, dates and words text, names and facts dicts."""
        found = super().to_dict()
        own = {name: found.pop(name) for name in ("names", "facts", "sources")}
        return {"id": found.pop("id"), "kind": str(self.kind)} | found | own

    def name_in(self, lang: str) -> str | None:
        """The display name in a language, None when there is none in that very language.

        Args:
            lang: a BCP 47 tag: 'ru', 'en', 'ru-Latn'.
        """
        return native.csto_name_text(native.csto_name_in(self.id, lang))

    def related(self, relation: str) -> tuple[Entity, ...]:
        """The entities that stand in a relation to it, each once, by preferred facts of any day.

        Args:
            relation: its word: csto.get('crrf').related('trained-by') are the exercises that train the force.
                csto.relations has the words of all.
        """
        return tuple(map(known_entity, listing(native.csto_related, self.id, _relation_number(relation))))

    def facts_on(self, property: str, on: Day | None = None, *, maybe: bool = False) -> tuple[Fact, ...]:
        """The preferred facts about a property that hold on a day.

        Args:
            property: such as 'capital', 'seat', 'holder'; InvalidError of one that no fact about anything has.
            on: the day, as for Fact.holds(); None for the data's own.
            maybe: also those of which the record does not decide whether they hold; their holds() is None.
        """
        return tuple(fact for fact, sure in facts_on(self, property, on, known_entity) if sure or maybe)

    def existed(self, on: Day | None = None) -> bool | None:
        """Whether an organization, body, force component or institution existed on a day, as Fact.holds().

        None when the record does not say, and for entities of other kinds.
        """
        return ANSWERS[native.csto_existed_on(self.id, day_number(on))]

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id}: {self.name}>"

    def __reduce__(self) -> tuple[object, tuple[str]]:
        from ._lookup import get

        return get, (self.id,)


def _record(entity: Entity) -> Any:
    """The C record of an entity."""
    return getattr(native, f"{entity._record}_of")(entity.id)


def _member(doc: str, convert: Callable[[Any], object] | None = None) -> Any:
    """A field that is the member of the same name in the C record of the entity."""

    def read(entity: Entity, name: str) -> object:
        value = getattr(native, f"{entity._record}_{name}_get")(_record(entity))
        return value if convert is None else convert(value)

    return field(doc, read)


def _reference(id: str | None) -> Entity | None:
    return None if id is None else known_entity(id)


def _number(value: int) -> int | None:
    return value or None


class Organization(Entity):
    """The CSTO itself, a partner organization, a museum, or a school without a standing in the CSTO."""

    kind = Kind.ORGANIZATION


class State(Entity):
    """A state never bound by the Treaty that is spoken of in its records, such as an observer's."""

    kind = Kind.STATE


class MemberState(Entity):
    """A state that is or was party to the Collective Security Treaty. Whether it was a member is asked with the day."""

    kind = Kind.MEMBER_STATE
    _record = "csto_member_state"

    alpha2: str = _member("ISO 3166-1 alpha-2 code, 'KZ'.")
    alpha3: str = _member("ISO 3166-1 alpha-3 code, 'KAZ'.")
    numeric: str = _member("ISO 3166-1 numeric code, '398'.")
    capital: str | None = _member("Capital on the data's own day, in English.")

    def membership(self, on: Day | None = None) -> Membership:
        """What the state was to the CSTO on a day.

        Args:
            on: the day, as for Fact.holds(); None for the data's own.
        """
        return membership_on(_record(self), day_number(on))


class Body(Entity):
    """A council, committee, staff, secretariat, centre or working group: of the CSTO, or a partner's."""

    kind = Kind.BODY
    _record = "csto_body"

    type: str | None = _member("'permanent-working-body' and the like.")
    organization: Entity | None = _member("Whose body it is.", _reference)
    parent: Entity | None = _member("What it is under or accountable to.", _reference)
    head: Entity | None = _member("The office that heads it.", _reference)
    established: PartialDate | None = _member("When it came into being.", partial_date)
    ended: PartialDate | None = _member("When it ceased to be; None when no source says that it did.", partial_date)
    seat: str | None = _member("Where it sits, in English.")


class Holder(Row):
    """Who held an office on a day."""

    __match_args__ = ("entity", "acting", "maybe", "fact")

    entity: Entity = field("The person, or the state that presided.")
    acting: bool = field("Whether the office was held as acting.")
    maybe: bool = field("True when the record does not decide whether it was so on that day.")
    fact: Fact = field("The fact that says so.")


class Office(Entity):
    """A post that people hold in turn, such as the Secretary General."""

    kind = Kind.OFFICE
    _record = "csto_office"

    body: Entity | None = _member("The body that it belongs to.", _reference)
    appointed_by: Entity | None = _member("The body that appoints to it.", _reference)
    term_years: int | None = _member("Length of a term in years.", _number)

    def holders(self, on: Day | None = None) -> tuple[Holder, ...]:
        """Who held the office on a day; those of whom it is sure come before those who may have.

        Args:
            on: the day, as for Fact.holds(); None for the data's own.
        """
        found = holders_on(self, _record(self), on, known_entity)
        return tuple(Holder((fact.object, fact.property == "acting_holder", not sure, fact)) for fact, sure in found)


class ForceComponent(Entity):
    """A part of the CSTO Troops (Collective Forces), or the whole of them."""

    kind = Kind.FORCE_COMPONENT
    _record = "csto_force_component"

    type: str | None = _member("'regional-coalition-force' and the like.")
    parent: Entity | None = _member("What it is a part of.", _reference)
    established: PartialDate | None = _member("When it came into being.", partial_date)
    ended: PartialDate | None = _member("When it ceased to be.", partial_date)
    strength: Quantity | None = _member("Number of people, by the latest preferred claim.", quantity)


class ExerciseSeries(Entity):
    """Exercises held again and again under one name."""

    kind = Kind.EXERCISE_SERIES
    _record = "csto_exercise_series"

    category: str | None = _member("'military', 'law-enforcement' or 'emergency-response'.")
    component: Entity | None = _member("The force component that it trains (the first one).", _reference)
    first_year: int | None = _member("Year of the first exercise.", _number)


class Edition(Entity):
    """One exercise: of a series in a year, or without a series."""

    kind = Kind.EDITION
    _record = "csto_edition"

    series: Entity | None = _member("Its series.", _reference)
    within: Entity | None = _member("The larger exercise that it was held in.", _reference)
    year: int | None = _member("The year in its name.", _number)
    conduct: Conduct | None = _member("Whether it took place.", CONDUCTS.__getitem__)
    first_day: PartialDate | None = _member("First day.", partial_date)
    last_day: PartialDate | None = _member("Last day, which still belongs to it.", partial_date)
    personnel: Quantity | None = _member("Number of people.", quantity)


class TrainingInstitution(Entity):
    """A school or centre with a standing in the CSTO that a source names."""

    kind = Kind.TRAINING_INSTITUTION
    _record = "csto_training_institution"

    country: Entity | None = _member("The state where it stands.", _reference)
    city: str | None = _member("Its city, in English.")
    standing: Standing | None = _member("What a source says that it is to the CSTO.", STANDINGS.__getitem__)
    granted: PartialDate | None = _member("When the standing was granted.", partial_date)
    known_by: PartialDate | None = _member("The first day on which a source shows it in its standing.", partial_date)


class Specialty(Entity):
    """A line of training for which base training institutions are named."""

    kind = Kind.SPECIALTY


class Region(Entity):
    """A collective security region."""

    kind = Kind.REGION


class Person(Entity):
    """A person who holds or held an office, or is named in a dated event."""

    kind = Kind.PERSON
    _record = "csto_person"

    country: Entity | None = _member("The state that he or she represents or comes from.", _reference)
    rank: str | None = _member("Military or special rank, by the latest preferred claim.")


class Document(Entity):
    """A treaty, charter, protocol, agreement or decision."""

    kind = Kind.DOCUMENT
    _record = "csto_document"

    type: str | None = _member("'treaty', 'protocol' and the like.")
    signed_on: PartialDate | None = _member("When it was signed or adopted.", partial_date)
    in_force: PartialDate | None = _member("When it came into force.", partial_date)


class Event(Entity):
    """What happened on a day."""

    kind = Kind.EVENT
    _record = "csto_event"

    type: str | None = _member("'membership', 'treaty' and the like.")
    date: PartialDate | None = _member("When.", partial_date)
    last_date: PartialDate | None = _member(
        "Last day of an event of several days, which still belongs to it.", partial_date
    )
    place: str | None = _member("Where (the first place), in English.")


class Figure(Entity):
    """A number that a source gives of the CSTO."""

    kind = Kind.FIGURE
    _record = "csto_figure"

    quantity: Quantity | None = _member("The number.", quantity)
    unit: str | None = _member("What is counted.")
    scope: str | None = _member("Within what, by whom.")
    as_of: PartialDate | None = _member("The day, month or year for which it is given.", partial_date)


_CLASSES: dict[Kind | None, type[Entity]] = {cls.kind: cls for cls in Entity.__subclasses__()}
known = Known(lambda id: _CLASSES[KINDS[native.entity_kind(id)]])


def known_entity(id: str) -> Entity:
    """The entity of an id that exists, in the spelling of the library."""
    found: Entity = known[id]
    return found


seen: list[Any] = [None] * native.csto_count(0)
"""The entities that were asked for by number, which is their place among all."""


def entity_at(number: int) -> Any:
    """The entity of a number."""
    found = seen[number]
    if found is None:
        found = seen[number] = known_entity(native.csto_at(0, number) or "")
    return found


relations: tuple[str, ...] = tuple(listing(lambda i: native.csto_relation_name(i + 1)))
"""The words that Entity.related() knows."""


def _relation_number(word: str) -> int:
    if not isinstance(word, str):
        raise TypeError(f"a relation must be a str, not {type(word).__name__}")
    try:
        return relations.index(word) + 1
    except ValueError:
        raise InvalidError(f"no relation is called {word!r}; there are {', '.join(relations)}") from None
