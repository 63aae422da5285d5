"""From when one inquiry may be sent, and why not before (S004-16, S004-17, RULES D.4)."""

import re
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import NamedTuple

from afterword.core.dates import MORNING, Place, When, at_clock, latest, local_day
from afterword.core.facts import ExceptionMade, MessageSent
from afterword.core.people import Person
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Step
from afterword.core.terms import Channel, Kind
from afterword.core.turns import DATE_MOVES, THEY_WRITE, YOU_SEND_IT


class InquiryWindow(NamedTuple):
    """From when one inquiry may be sent, to whom, and why not before."""

    opens: datetime
    contact: Person | None
    because: Sentence
    seeds: tuple[str, ...]
    promised: bool


def inquiry_window(pursuit: Pursuit, policy: Policy) -> InquiryWindow | None:
    """Give the window of the one inquiry (S004-16, S004-17, RULES D.4), or None."""
    return pursuit.once(_window, policy)


def _window(pursuit: Pursuit, policy: Policy) -> InquiryWindow | None:
    contact = pursuit.contact
    if pursuit.sessions.last_day is None:
        return None
    place = pursuit.place
    day, because, seeds, promised = _waiting_day(pursuit, policy)
    lifted = exception(pursuit)
    if lifted is not None:
        why = say("You wrote down why it may be sooner: {reason}", reason=lifted.reason)
        return InquiryWindow(lifted.at, contact, why, ("SEQ03",), promised)
    gap = max(_gaps(pursuit, contact, policy), default=None)
    opens = latest(at_clock(day, MORNING, place.zone), gap)
    return InquiryWindow(opens, contact, because, seeds, promised)


def exception(pursuit: Pursuit) -> ExceptionMade | None:
    """Give the exception that lifts the wait of the next inquiry, if one was written down."""
    asked = [one.at for one in pursuit.process.messages if one.kind is Kind.INQUIRY]
    for made in reversed(pursuit.process.exceptions):
        if made.act == Act.SEND_INQUIRY:
            return made if not asked or made.at > asked[-1] else None
    return None


Waiting = tuple[date, Sentence, tuple[str, ...], bool]


def _waiting_day(pursuit: Pursuit, policy: Policy) -> Waiting:
    """The day on which waiting ends: what was agreed, then their date, then the default (X3)."""
    process, place = pursuit.process, pursuit.place
    agreed = _agreed_day(pursuit)
    if agreed is not None:
        why = say("You agreed to follow up on {day}; that day stands.", day=agreed)
        return place.patient.roll(agreed), why, ("S000-4",), False
    if process.ping is not None and process.ping_answered_at is not None:
        since = local_day(process.ping_answered_at, place.zone)
        day = place.patient.roll(since + timedelta(days=policy.inquiry_after_ping_days))
        return day, say("You wrote when they asked you to, on {day}.", day=since), ("P16",), False
    by_date = _by_date_or_week(pursuit, policy)
    if process.still_deciding is not None:
        since = local_day(process.still_deciding.at, place.zone)
        day = place.patient.roll(since + timedelta(days=policy.inquiry_still_deciding_days))
        why = say("On {day} they said that they were deciding; two weeks are theirs.", day=since)
        # A date of theirs that lies further ahead still stands.
        return by_date if by_date[3] and by_date[0] > day else (day, why, ("P14",), False)
    return by_date


FOLLOWING_UP = re.compile(
    r"\b(?:follow(?:ing)?[- ]?up|check(?:ing)? (?:in|back)|touch base|nachfass\w*|nachfrag\w*)\b",
    re.IGNORECASE,
)
"""Words by which a promise of mine is an agreed day to ask (S000-4)."""


def _agreed_day(pursuit: Pursuit) -> date | None:
    """The day on which I said I would follow up: it takes the place of the default waits."""
    for promise in pursuit.promises:
        agreed = promise.mine and promise.due is not None and not promise.recommended_by
        if agreed and promise.ended is None and FOLLOWING_UP.search(promise.what):
            return local_day(promise.due or date.min, pursuit.place.zone)
    return None


def _by_date_or_week(pursuit: Pursuit, policy: Policy) -> Waiting:
    place, promised, last = pursuit.place, pursuit.promised, pursuit.sessions.last_day
    if promised is not None:
        said = local_day(promised.latest, place.zone)
        rolled = place.patient.roll(said)
        day = place.patient.add(rolled, int(policy.inquiry_after_date))
        why = say(
            "They said {date}; {count} working days after it are theirs.",
            date=said,
            count=int(policy.inquiry_after_date),
        )
        return day, why, ("S004-16",), True
    held = last.day if last is not None else date.min
    day = place.patient.roll(held + timedelta(days=policy.inquiry_no_date_days))
    why = say(
        "No date was given; {count} days after the interview are theirs.",
        count=int(policy.inquiry_no_date_days),
    )
    return day, why, ("S004-17",), False


def _gaps(pursuit: Pursuit, contact: Person | None, policy: Policy) -> Iterator[datetime]:
    """Instants before which an inquiry would follow too close on something else."""
    known = contact.key if contact is not None else ""
    place, to = pursuit.place, pursuit.recipient(known)
    days = int(policy.inquiry_min_gap)
    for message in _messages_to(pursuit, {to, known}):
        sent_on = local_day(message.at, place.zone)
        yield at_clock(place.patient.add(sent_on, days), MORNING, place.zone)
    for who, back in pursuit.process.away_until.items():
        if who in ("", to, known):
            yield _after_return(back, place)


def _messages_to(pursuit: Pursuit, keys: set[str]) -> Iterator[MessageSent]:
    """My messages to a person, counted per employer and not per application (D.5)."""
    for one in (pursuit, *pursuit.around.same_employer):
        for message in one.process.messages:
            if keys.intersection(message.to):
                yield message


def _after_return(back: When, place: Place) -> datetime:
    """One working day after somebody is back (D.5, out of office)."""
    day = place.patient.roll(local_day(back, place.zone))
    return at_clock(place.patient.add(day, 1), MORNING, place.zone)


def ways(pursuit: Pursuit, contact: Person | None) -> tuple[Channel, ...]:
    """Give the ways of an inquiry: mail, or the phone where they prefer it (S004-15, X6)."""
    theirs = contact.prefers if contact is not None else None
    by_phone = Channel.PHONE in (theirs, pursuit.prefers)
    if by_phone and not pursuit.no_calls:
        return (Channel.PHONE, Channel.EMAIL)
    return (Channel.EMAIL,)


def inquiry_step(pursuit: Pursuit, policy: Policy, *, promised: bool) -> Iterator[Step]:
    """Give the one inquiry, if its window comes from a date of theirs, or from none, as asked."""
    window, last = inquiry_window(pursuit, policy), pursuit.sessions.last_day
    if window is None or last is None or window.promised is not promised:
        return
    asked = sum(one.kind is Kind.INQUIRY for one in pursuit.process.messages)
    contact, place = window.contact, pursuit.place
    opened_on = local_day(window.opens, place.zone)
    yield Step(
        key=f"{last.day}/{asked}",
        act=Act.SEND_INQUIRY,
        title=say("Ask {name} once for news", name=contact.name if contact else pursuit.employer),
        because=window.because,
        source=pursuit.promised.source if pursuit.promised else last.source,
        changes_if=(DATE_MOVES, THEY_WRITE) if promised else (THEY_WRITE, YOU_SEND_IT),
        rules=(),
        appears=last.end,
        opens=window.opens,
        due=window.opens,
        in_time_until=place.patient.add(opened_on, int(policy.letgo_after_inquiry)),
        to=pursuit.recipient(contact.key if contact else ""),
        channels=ways(pursuit, contact),
        waits=True,
    )
