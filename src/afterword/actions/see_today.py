"""See today: what is for now, what waits and may wait, and when the next thing comes."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import Found, short_names
from afterword.core.dates import local_day, starts
from afterword.core.headline import Headline, headline
from afterword.core.plan import Agenda, Phase, Plan, agenda, plan
from afterword.core.pursuit import Pursuit
from afterword.core.steps import Act, Step
from afterword.outside.world import World
from afterword.storage import facts


class Look(NamedTuple):
    """One application as it stands now."""

    plan: Plan
    seen: Agenda
    headline: Headline

    @property
    def pursuit(self) -> Pursuit:
        """The application that is looked at."""
        return self.plan.pursuit


class Row(NamedTuple):
    """One step to show, with the short name it can be typed by."""

    step: Step
    phase: Phase
    pursuit: Pursuit
    name: str


class Today(NamedTuple):
    """What Today shows: rows for now, promises, rows for any day, the card of an interview that is
    today (``door``), preparation that can wait (``ahead``), and who is waited for.
    """

    now: datetime
    rows: tuple[Row, ...]
    promises: tuple[Row, ...]
    any_day: tuple[Row, ...]
    door: tuple[Row, ...]
    ahead: tuple[Row, ...]
    waiting: tuple[Look, ...]
    coming: Row | None
    empty: bool


ORDER = (
    Act.ANSWER_OFFER, Act.WEIGH_OFFER, Act.SEND_THANK_YOU, Act.FIX_ADDRESS, Act.STATE_INTEREST,
    Act.DEBRIEF, Act.ANSWER_EMPLOYER, Act.CONFIRM_NEXT_ROUND,
    Act.DELIVER_COMMITMENT,
)  # fmt: skip
"""What comes first among the things of a day (EXPERIENCE 4.5)."""

PROMISES = frozenset({Act.DELIVER_COMMITMENT, Act.TRACK_THEIR_PROMISE})
ANY_DAY = frozenset({Act.SEND_LINKEDIN_INVITE, Act.STAY_IN_TOUCH, Act.SAY_HELLO, Act.ASK_REFERRAL})
PREPARATION = frozenset(
    {Act.PREPARE_COMMON_QUESTIONS, Act.PREPARE_MY_QUESTIONS, Act.CHOOSE_OUTFIT,
     Act.LOOK_OVER_QUESTIONS, Act.LEAVE_IN_TIME, Act.PREPARE_NEXT_ROUND}
)  # fmt: skip
DOOR = frozenset(
    {Act.THANK_IN_PERSON, Act.ASK_TIMELINE, Act.CONFIRM_COMMITMENTS, Act.GREET_STAFF,
     Act.ASK_LINKEDIN_PERMISSION, Act.SHAKE_HANDS, Act.ASK_HOW_IT_IS_GOING}
)  # fmt: skip
"""Manners at the door: they belong to the card of the day, not to a list."""

QUIET = frozenset({Act.RECORD_DECISION_DATE, Act.TRACK_THEIR_PROMISE})
"""Steps that ask nothing of the applicant."""


def look_at(world: World, pursuits: list[Pursuit]) -> list[Look]:
    """Look at applications now."""
    policy, now = facts.policy(world.owner), world.now()
    looks = []
    for pursuit in pursuits:
        found = plan(pursuit, policy)
        seen = agenda(found, now)
        looks.append(Look(found, seen, headline(found, seen, now)))
    return looks


def steps_of(looks: list[Look]) -> list[Found]:
    """Give every step of these applications, now or later, with a short name each."""
    pairs = [(step, look.pursuit) for look in looks for step in _steps(look)]
    names = short_names(pairs)
    return [
        Found(step, look.plan, look.seen, names[step.key])
        for look in looks
        for step in _steps(look)
    ]


def _steps(look: Look) -> list[Step]:
    locked = [lock.step for lock in look.seen.locks]
    return [*(item.step for item in look.seen.items), *look.seen.later, *locked]


def see_today(*, world: World) -> Today:
    """Give what today holds, over all applications that are open or have woken."""
    now = world.now()
    looks = look_at(world, facts.load_today(world.owner, now, world.places))
    everything = looks or look_at(world, facts.load_all(world.owner, world.places))
    names = {found.step.key: found.name for found in steps_of(everything)}
    rows = [
        Row(item.step, item.phase, look.pursuit, names[item.step.key])
        for look in everything
        for item in look.seen.items
    ]
    ready = [row for row in rows if row.phase in (Phase.OPEN, Phase.LATE)]
    ahead = [row for row in rows if row.phase is Phase.WAITING]
    aside = PROMISES | ANY_DAY | QUIET | DOOR
    soon = [row for row in ready if row.step.act not in aside and _is_near(row, world)]
    busy = {row.pursuit.key for row in soon}
    return Today(
        now=now,
        rows=_ordered(soon),
        promises=_ordered(row for row in rows if row.step.act in PROMISES),
        any_day=_ordered(row for row in ready if row.step.act in ANY_DAY),
        door=_ordered(row for row in ready if row.step.act in DOOR and _is_today(row, world)),
        ahead=_ordered(
            row for row in ready if row.step.act in PREPARATION and not _is_near(row, world)
        ),
        waiting=tuple(look for look in looks if look.pursuit.key not in busy or _asks_later(look)),
        coming=min(ahead, key=_opens, default=None),
        empty=not everything,
    )


def _is_near(row: Row, world: World) -> bool:
    """Preparation is for the day on which it is due, and the day before; all else is for now."""
    if row.step.act not in PREPARATION or row.step.due is None:
        return True
    return (local_day(row.step.due, world.zone) - world.today).days <= 1


def _is_today(row: Row, world: World) -> bool:
    return row.step.due is not None and local_day(row.step.due, world.zone) == world.today


def _asks_later(look: Look) -> bool:
    """An application with something to do today still tells when its inquiry opens."""
    return any(item.step.act is Act.SEND_INQUIRY for item in look.seen.items)


def _ordered(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(sorted(rows, key=lambda row: (_place(row.step.act), _due(row), row.name)))


def _place(act: Act) -> int:
    return ORDER.index(act) if act in ORDER else len(ORDER)


def _due(row: Row) -> datetime:
    when = row.step.due if row.step.due is not None else row.step.opens
    return row.step.appears if when is None else starts(when, row.pursuit.place.zone)


def _opens(row: Row) -> datetime:
    opens = row.step.opens
    return row.step.appears if opens is None else starts(opens, row.pursuit.place.zone)
