"""Tell the example: Lena Ortiz, a talk at Northwind, and what she promised there."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from afterword.actions.add_interview import Agreed, Invited, add_interview
from afterword.actions.debrief import Promised, Told, debrief
from afterword.actions.naming import Someone
from afterword.actions.record_sent import Sent, record_sent
from afterword.core.dates import at_clock
from afterword.core.terms import Interest, Kind
from afterword.outside.pretend import StandingClock, pretend

ZONE = "America/New_York"
BEGINS = at_clock(date(2026, 11, 25), time(9, 0), ZoneInfo(ZONE))
"""The instant at which the example is met: Wednesday 25 November 2026, 9:00."""


def tell_example() -> None:
    """Store Lena's story day by day, as if she had told it herself."""
    world = pretend(_at(18, 9, 0), ZONE, "US")
    clock = world.now
    assert isinstance(clock, StandingClock)
    people = (
        Someone("Marcus Oyelaran", "marcus@northwind.example", "team lead"),
        Someone("Priya Raman", "priya@northwind.example", "head of data"),
        Someone("Dana Wu", "dana@northwind.example", "analyst"),
    )
    add_interview(
        agreed=Agreed(
            employer="Northwind",
            role="data analyst",
            start=_at(24, 14, 0),
            end=_at(24, 15, 0),
            people=tuple(Invited(one) for one in people),
            place="12 Harbor Street, New York",
            zone=ZONE,
            country="US",
        ),
        world=world,
    )
    clock.instant = _at(24, 15, 22)
    debrief(typed="northwind", told=_told(), world=world)
    clock.instant = _at(24, 19, 40)
    for name in ("Marcus", "Dana"):
        record_sent(
            sent=Sent(to=name, kind=Kind.THANK_YOU, states_interest=name == "Marcus"), world=world
        )
        clock.instant = _at(24, 20, 5)


def _at(day: int, hour: int, minute: int) -> datetime:
    return at_clock(date(2026, 11, day), time(hour, minute), ZoneInfo(ZONE))


def _told() -> Told:
    return Told(
        text=(
            "Marcus said end of the month. Priya showed me the intake dashboard. I will send "
            "Marcus two samples, and Dana asks her colleague in research. LinkedIn is fine with "
            "Marcus. I was ten minutes late."
        ),
        decision=date(2026, 11, 30),
        quote="end of the month",
        mine=(Promised("two work samples", "Marcus"),),
        theirs=(Promised("asks her colleague in research", "Dana"),),
        linkedin=("Marcus",),
        topics=(("Priya", "the intake dashboard"), ("Marcus", "the clinic queue")),
        interest=Interest.HIGH,
        late=True,
    )
