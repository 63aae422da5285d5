"""From facts to a plan, and from a plan and a moment to what is now (HOUSE laws 2, 4 and 7)."""

from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from typing import NamedTuple

from afterword.core.dates import When, ends, starts
from afterword.core.facts import Fact
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.rule import Rule, rules
from afterword.core.steps import Act, Guard, Lock, Step
from afterword.core.terms import Mark


class Plan(NamedTuple):
    """What follows from the facts of one application, at whatever time it is looked at."""

    pursuit: Pursuit
    steps: tuple[Step, ...]
    locks: tuple[Lock, ...]

    def find(self, key: str) -> Step | None:
        """Give the step of that key, if the plan holds it and no guard struck it."""
        return next((step for step in self.steps if step.key == key), None)


class Phase(StrEnum):
    """Where a step stands at a moment."""

    LATER = "later"
    WAITING = "waiting"
    OPEN = "open"
    LATE = "late"
    GONE = "gone"


class Item(NamedTuple):
    """A step as it stands at a moment."""

    step: Step
    phase: Phase


class Agenda(NamedTuple):
    """A plan at a moment: what is open or waits for its time, what comes later, what is locked.

    ``wakes`` is the next instant at which this changes by itself, or None.
    """

    items: tuple[Item, ...]
    later: tuple[Step, ...]
    locks: tuple[Lock, ...]
    wakes: datetime | None


def plan(pursuit: Pursuit, policy: Policy, shelf: Iterable[Rule] | None = None) -> Plan:
    """Ask every rule, strike what a guard forbids, and leave out what I marked as done."""
    steps: list[Step] = []
    guards: list[Guard] = []
    for rule in _to_ask(pursuit.kinds) if shelf is None else shelf:
        for found in rule.follow(pursuit, policy):
            if isinstance(found, Step):
                steps.append(_named(found, rule, pursuit))
            else:
                guards.append(_signed(found, rule))
    forbidding = _by_act(guards)
    if pursuit.marks:
        steps = [_snoozed(step, pursuit) for step in steps if not _marked(step, pursuit)]
    kept: list[Step] = []
    locks: list[Lock] = []
    for step in steps:
        guard = _struck_by(step, forbidding) if step.act in forbidding else None
        if guard is None:
            kept.append(step)
        else:
            locks.append(Lock(step, guard))
    kept.sort(key=_place)
    locks.sort(key=_step_key)
    return Plan(pursuit, tuple(kept), tuple(locks))


_step_key = attrgetter("step.key")


@lru_cache(maxsize=1024)
def _to_ask(kinds: frozenset[type[Fact]]) -> tuple[Rule, ...]:
    """Give the rules that have something to say where these kinds of fact are told."""
    return tuple(rule for rule in rules() if not rule.after or rule.after & kinds)


def _signed(guard: Guard, rule: Rule) -> Guard:
    """Give a guard its name too: of several that strike one step, the first by name shows."""
    parts = list(guard)
    parts[0] = f"{rule.name}/{guard.key}"
    parts[GUARD_RULES] = guard.rules or rule.seeds
    return Guard._make(parts)


def _by_act(guards: list[Guard]) -> dict[Act, list[Guard]]:
    """Sort the guards by what they forbid, each act's by their names."""
    found: dict[Act, list[Guard]] = {}
    for guard in sorted(guards, key=_by_key):
        for act in guard.forbids:
            found.setdefault(act, []).append(guard)
    return found


_by_key = attrgetter("key")
GUARD_RULES = Guard._fields.index("rules")


def _named(step: Step, rule: Rule, pursuit: Pursuit) -> Step:
    """Give a step its stable name: the rule, the application, the subject (HOUSE law 5)."""
    name = f"{rule.name}/{pursuit.key}"
    key = f"{name}/{step.key}" if step.key else name
    return _new(Step, (key, *step[1:RULES], step.rules or rule.seeds, *step[RULES + 1 :]))


# Some ten steps stand in every plan: this is the quick way to make one anew.
_new = tuple.__new__
RULES = Step._fields.index("rules")


def _marked(step: Step, pursuit: Pursuit) -> bool:
    mark = pursuit.marks.get(step.key)
    return mark is not None and mark.mark is not Mark.SNOOZED


def _snoozed(step: Step, pursuit: Pursuit) -> Step:
    """A snoozed step opens later; its due instant does not move."""
    mark = pursuit.marks.get(step.key)
    if mark is None or mark.until is None:
        return step
    zone = pursuit.place.zone
    if step.opens is None or starts(mark.until, zone) > starts(step.opens, zone):
        return step._replace(opens=mark.until)
    return step


def _struck_by(step: Step, forbidding: dict[Act, list[Guard]]) -> Guard | None:
    for guard in forbidding[step.act]:
        if not guard.who or guard.who in (step.to, step.thanks_for):
            return guard
    return None


EPOCH = date(1970, 1, 1).toordinal()
SECONDS_A_DAY = 86_400


def _place(step: Step) -> tuple[int, str]:
    """Sort by the day that counts for a step, in UTC, then by name; faces order what they show."""
    when = step.due if step.due is not None else step.opens
    if when is None:
        when = step.appears
    if isinstance(when, datetime):
        return int(when.timestamp() // SECONDS_A_DAY), step.key
    return when.toordinal() - EPOCH, step.key


def phase(step: Step, now: datetime, pursuit: Pursuit) -> Phase:
    """Say where a step stands at a moment; the only place that knows of late and now."""
    if now < step.appears:
        return Phase.LATER
    if step.late_until is not None and now >= step.late_until:
        return Phase.GONE
    zone = pursuit.place.zone
    if step.opens is not None and now < starts(step.opens, zone):
        return Phase.WAITING
    alarm = step.alarm if step.alarm is not None else _end(step, pursuit)
    if alarm is not None and now >= alarm:
        return Phase.LATE
    return Phase.OPEN


def _end(step: Step, pursuit: Pursuit) -> datetime | None:
    last: When | None = step.in_time_until if step.waits else (step.in_time_until or step.due)
    return None if last is None else ends(last, pursuit.place.zone)


def agenda(found: Plan, now: datetime) -> Agenda:
    """Look at a plan at a moment."""
    items, later = [], []
    for step in found.steps:
        stands = phase(step, now, found.pursuit)
        if stands is Phase.LATER:
            later.append(step)
        elif stands is not Phase.GONE:
            items.append(Item(step, stands))
    locks = tuple(lock for lock in found.locks if _shown(lock, now, found.pursuit))
    return Agenda(tuple(items), tuple(later), locks, wakes(found, now))


def _shown(lock: Lock, now: datetime, pursuit: Pursuit) -> bool:
    return phase(lock.step, now, pursuit) not in (Phase.LATER, Phase.GONE)


def moments(step: Step, pursuit: Pursuit) -> list[datetime]:
    """Give the instants at which a step's place in the plan changes by itself."""
    zone = pursuit.place.zone
    found = [step.appears, step.alarm, step.late_until, _end(step, pursuit)]
    if step.opens is not None:
        found.append(starts(step.opens, zone))
    if step.due is not None:
        found.append(starts(step.due, zone))
    return [moment for moment in found if moment is not None]


def wakes(found: Plan, now: datetime) -> datetime | None:
    """Give the next instant at which the plan changes by itself: ``wake_at`` of storage."""
    steps = (*found.steps, *(lock.step for lock in found.locks))
    ahead = [moment for step in steps for moment in moments(step, found.pursuit) if moment > now]
    return min(ahead, default=None)


class Change(NamedTuple):
    """What became of one step between two plans; None: it was not there."""

    key: str
    before: Step | None
    after: Step | None


def changes(old: Plan, new: Plan) -> tuple[Change, ...]:
    """Compare two plans: steps that came, went, or moved; reasons alone are no change."""
    before = {step.key: step for step in old.steps}
    after = {step.key: step for step in new.steps}
    found = []
    for key in sorted(before.keys() | after.keys()):
        was, now = before.get(key), after.get(key)
        if was is None or now is None or _dates(was) != _dates(now):
            found.append(Change(key, was, now))
    return tuple(found)


def _dates(step: Step) -> tuple[object, ...]:
    return (step.opens, step.due, step.in_time_until, step.late_until, step.to)
