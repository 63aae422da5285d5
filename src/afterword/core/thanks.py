"""Whom I owe thanks for which interview day, and when they are due (S001-3, RULES D.4)."""

from datetime import datetime, time, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.dates import MORNING, When, at_clock, ends, hours_after, local_day
from afterword.core.facts import MessageSent
from afterword.core.outcome import Promised
from afterword.core.people import Person
from afterword.core.policy import DEFAULTS, Policy
from afterword.core.pursuit import Pursuit
from afterword.core.sessions import InterviewDay
from afterword.core.terms import Format, Kind, Standing

OFFICE_OPENS = time(9, 0)
"""A decision on a day without an hour is taken to fall at nine (RULES 0)."""

SHORTEST = 0.5
"""Hours after the end before which no thank-you is ever due (RULES D.4)."""


class ThanksWindow(NamedTuple):
    """When the thanks for one interview day leave best, are due, alarm, and are too late."""

    best: datetime
    due: datetime
    alarm: datetime
    late_until: datetime
    before_decision: bool


def clock_time(hours: float) -> time:
    """Turn 7.5 o'clock into 07:30."""
    return time(int(hours), round(hours % 1 * 60))


def decision_instant(when: When, zone: ZoneInfo) -> datetime:
    """Give the instant of a decision; a day without an hour counts as nine o'clock."""
    if isinstance(when, datetime):
        return when
    return at_clock(when, OFFICE_OPENS, zone)


def out_of_quiet_hours(instant: datetime, zone: ZoneInfo, policy: Policy) -> datetime:
    """Move an instant to the end of the recipient's quiet hours if it falls into them (B30)."""
    opens, closes = clock_time(policy.quiet_until), clock_time(policy.quiet_from)
    local = instant.astimezone(zone)
    if local.time() < opens:
        return at_clock(local.date(), opens, zone)
    if local.time() >= closes:
        return at_clock(local.date() + timedelta(days=1), opens, zone)
    return instant


def thanks_window(pursuit: Pursuit, day: InterviewDay, policy: Policy) -> ThanksWindow:
    """Give the window of the thanks for one day (RULES D.4, S001-7, S003-19)."""
    return pursuit.once(_window, day, policy)


def _window(pursuit: Pursuit, day: InterviewDay, policy: Policy) -> ThanksWindow:
    place, end = pursuit.place, day.end
    earliest = hours_after(end, SHORTEST)
    due, floor = hours_after(end, policy.thanks_deadline_hours), policy.thanks_floor_hours
    before_decision = False
    decided = decision_after(pursuit.process.promised, day, place.zone)
    if decided is not None:
        limit = decision_instant(decided, place.zone)
        if local_day(decided, place.zone) == day.day:
            floor = policy.thanks_floor_same_day_hours
        limit = hours_after(limit, -policy.thanks_decision_margin_hours)
        before_decision = limit < due
        due = min(due, limit)
    due = max(due, earliest)
    best = min(due, out_of_quiet_hours(hours_after(end, floor), place.zone, policy))
    return ThanksWindow(
        best,
        due,
        _waiting_for_address(pursuit, day, _alarm(pursuit, day, due, before_decision, policy)),
        _late_until(pursuit, due, policy),
        before_decision,
    )


def decision_after(promised: Promised | None, day: InterviewDay, zone: ZoneInfo) -> When | None:
    """The first moment at which they may decide about this day (a range limits by its start)."""
    if promised is None:
        return None
    first = promised.earliest if promised.earliest is not None else promised.latest
    return first if local_day(first, zone) >= day.day else None


def _waiting_for_address(pursuit: Pursuit, day: InterviewDay, alarm: datetime) -> datetime:
    """When thanks came back, only the alarm waits a working day; the due stays (T3)."""
    place = pursuit.place
    came_back = any(
        lost.message.kind is Kind.THANK_YOU and pursuit.day_of(lost.message.at) is day
        for lost in pursuit.failures
    )
    if not came_back:
        return alarm
    local = alarm.astimezone(place.zone)
    return at_clock(place.calendar.add(local.date(), 1), local.time(), place.zone)


def _alarm(
    pursuit: Pursuit, day: InterviewDay, due: datetime, before_decision: bool, policy: Policy
) -> datetime:
    """Nobody is called late on a weekend, unless a decision comes first (RULES 0, grace)."""
    if before_decision:
        return due
    zone, calendar = pursuit.place.zone, pursuit.place.calendar
    called = max(due, hours_after(day.end, policy.thanks_called_late_hours))
    if policy.thanks_called_late_hours <= policy.thanks_deadline_hours:
        called = due
    on = local_day(called, zone)
    if calendar.is_working_day(on):
        return called
    return at_clock(calendar.roll(on), MORNING, zone)


def _late_until(pursuit: Pursuit, due: datetime, policy: Policy) -> datetime:
    """Thanks stay welcome for some working days; time when I was ill or away does not count."""
    zone, calendar = pursuit.place.zone, pursuit.place.calendar
    days = int(policy.thanks_late_until)
    last = calendar.add(local_day(due, zone), days)
    for away in pursuit.away:
        if away.since <= last:
            last = max(last, calendar.add(away.until, days))
    return ends(last, zone)


THANKING = frozenset(
    {Kind.THANK_YOU, Kind.REJECTION_REPLY, Kind.ACCEPT, Kind.DECLINE, Kind.ACKNOWLEDGEMENT}
)
"""Messages that say thanks, whatever else they are for (T5)."""


class Owed(NamedTuple):
    """Thanks that I owe: to whom, for which day, and through whom they go."""

    day: InterviewDay
    person: Person
    to: str


def owed(pursuit: Pursuit) -> tuple[Owed, ...]:
    """Give the thanks not yet sent: one a person and day (S001-3, D.5 for panels and groups)."""
    return pursuit.once(_owed)


def _owed(pursuit: Pursuit) -> tuple[Owed, ...]:
    found = []
    for day in pursuit.sessions.days:
        people = to_thank(pursuit, day)
        found += [
            Owed(day, person, _through(pursuit, person, people))
            for person in people
            if not _thanked_for(pursuit, day, person)
        ]
    return tuple(found)


def to_thank(pursuit: Pursuit, day: InterviewDay) -> list[Person]:
    """Give the people whom a day's thanks are for; staff are greeted, not written to."""
    if day.format is Format.ONE_WAY_VIDEO:
        return []
    found = [pursuit.people[who] for who in day.people if pursuit.was_met(who, day)]
    found += [one for one in _met_besides(pursuit) if _day_met(pursuit, one) is day]
    found = [
        one
        for one in found
        if one.standing in (Standing.INTERVIEWER, Standing.RECRUITER) and not one.left
    ]
    return found[:1] if day.format is Format.GROUP else found


def _met_besides(pursuit: Pursuit) -> list[Person]:
    """People whom I met, and who stand on no list of those who took part."""
    listed = {who for day in pursuit.sessions.days for who in day.people}
    return [one for one in pursuit.people.values() if one.met and one.key not in listed]


def _day_met(pursuit: Pursuit, person: Person) -> InterviewDay | None:
    return pursuit.day_of(person.met_at) if person.met_at is not None else None


def _through(pursuit: Pursuit, person: Person, people: list[Person]) -> str:
    """Everybody gets a note of their own; of a crowd, those without a tie one to pass on."""
    if pursuit.route or len(people) <= MANY or person.hiring_manager or person.topics:
        return pursuit.recipient(person.key)
    coordinator = pursuit.people.first(Standing.COORDINATOR)
    return coordinator.key if coordinator is not None else person.key


MANY = DEFAULTS.many_interviewers
"""From the seventh interviewer on, notes without a tie go through the coordinator (D.5)."""


def _thanked_for(pursuit: Pursuit, day: InterviewDay, person: Person) -> bool:
    return any(
        message.kind is Kind.THANK_YOU
        and addresses(pursuit, message, person)
        and _day_meant(pursuit, message, person) is day
        for message in pursuit.process.messages
    )


def addresses(pursuit: Pursuit, message: MessageSent, person: Person) -> bool:
    """Say whether a message is for a person, directly or through the one who passes it on."""
    if person.key in message.to:
        return True
    if not pursuit.route or pursuit.route not in message.to:
        return False
    named = [one.key for one in pursuit.people.values() if _names(message, one)]
    return person.key in named or not named


def _names(message: MessageSent, person: Person) -> bool:
    words = person.name.casefold().split()
    return bool(words) and any(word in message.what.casefold().split() for word in words)


def _day_meant(pursuit: Pursuit, message: MessageSent, person: Person) -> InterviewDay | None:
    """A thank-you is for the last day before it on which that person took part."""
    days = [
        day for day in pursuit.sessions.days if day.start <= message.at and person.key in day.people
    ]
    if days:
        return days[-1]
    # Somebody whom I met without an invitation is thanked for the day on which that was.
    met = _day_met(pursuit, person) if person in _met_besides(pursuit) else None
    return met if met is not None and met.start <= message.at else None


def thanked_at(pursuit: Pursuit, person: Person) -> datetime | None:
    """Give when that person was last thanked in writing, by a message that reached them."""
    sent = [
        message.at
        for message in pursuit.process.messages
        if message.kind in THANKING and addresses(pursuit, message, person)
    ]
    return sent[-1] if sent else None
