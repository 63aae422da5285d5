"""Record that an agency stands between me and an employer."""

from datetime import datetime

from afterword.actions.finding import the_pursuit
from afterword.actions.noting import People
from afterword.actions.recording import Recorded, record
from afterword.core.facts import AgencyNamed, Fact
from afterword.core.pursuit import Pursuit
from afterword.core.terms import Standing
from afterword.outside.world import World


def name_agency(*, typed: str, agency: str, consultant: str, world: World) -> Recorded:
    """Store it; with a consultant named, messages go to that person (RULES X16, B71).

    Raises NotFound, Ambiguous.
    """
    pursuit = the_pursuit(world, typed)
    told = named_agency(pursuit, agency, consultant, world.now())
    return record(world, "agency", pursuit, told, words=agency)


def named_agency(pursuit: Pursuit, agency: str, consultant: str, now: datetime) -> list[Fact]:
    """Turn an agency and its consultant into facts."""
    people = People(pursuit, now)
    who = people.note(consultant, standing=Standing.RECRUITER) if consultant else ""
    return [*people.facts, AgencyNamed(at=now, agency=agency, consultant=who)]
