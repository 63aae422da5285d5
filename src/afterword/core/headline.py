"""Where one application stands, its next date, and what would change it: three lines everywhere."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from afterword.core.dates import local_day, starts
from afterword.core.outcome import Ending
from afterword.core.plan import Agenda, Phase, Plan
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, say
from afterword.core.steps import Act, Step


class State(StrEnum):
    """The states of region P (RULES D.1)."""

    OPENED = "opened"
    SCHEDULED = "scheduled"
    DEBRIEF_DUE = "debrief due"
    WAIT_DATE = "waiting for their date"
    WAIT_NODATE = "waiting, no date given"
    GRACE = "their date passed"
    INQUIRY_DUE = "you may ask"
    QUIET_FINAL = "asked, waiting"
    ANSWER_DUE = "they wait for your answer"
    PINGED = "they named a day to write"
    FURTHER_ROUND = "invited to another round"
    OFFER_OPEN = "offer"
    LET_GO = "let go"
    ON_HOLD = "on hold"
    REJECTED = "a no"
    KEEP_IN_TOUCH = "keep in touch"
    WITHDRAWN = "withdrawn"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NO_CONTACT = "no contact"


RESTING = {
    Ending.LET_GO: State.LET_GO,
    Ending.ON_HOLD: State.ON_HOLD,
    Ending.WITHDRAWN: State.WITHDRAWN,
    Ending.ACCEPTED: State.ACCEPTED,
    Ending.NO_CONTACT: State.NO_CONTACT,
}


class Headline(NamedTuple):
    """The three lines: where it stands, the next date, what would change it."""

    state: State
    stands: Sentence
    next_step: Step | None
    changes_if: tuple[Sentence, ...]


def headline(found: Plan, seen: Agenda, now: datetime) -> Headline:
    """Say where an application stands at a moment."""
    state = state_of(found, seen, now)
    following = next_step(seen, found.pursuit, now)
    changes = following.changes_if if following is not None else (say("they write"),)
    ahead = found.pursuit.sessions.after(now)
    if state is State.SCHEDULED and ahead is not None:
        stands = say(
            "{employer}: the interview is on {start}.",
            employer=found.pursuit.employer,
            start=ahead.start,
        )
        return Headline(state, stands, following, changes)
    return Headline(state, _sentence(state, found, following), following, changes)


def state_of(found: Plan, seen: Agenda, now: datetime) -> State:
    """Give the state of region P at a moment."""
    process, acts = found.pursuit.process, {item.step.act for item in seen.items}
    if process.closed is not None and process.closed.at <= now:
        return _resting(process.closed.how, acts)
    if process.offer is not None:
        return State.OFFER_OPEN
    if process.ping is not None and process.ping_answered_at is None:
        return State.PINGED
    if process.rebook is not None:
        return State.ON_HOLD
    if process.questions:
        return State.ANSWER_DUE
    return _living(found.pursuit, seen, now)


def _resting(how: Ending, acts: set[Act]) -> State:
    if how is Ending.REJECTED:
        return State.REJECTED if Act.REPLY_TO_REJECTION in acts else State.KEEP_IN_TOUCH
    if how is Ending.DECLINED:
        return State.KEEP_IN_TOUCH if Act.SAY_HELLO in acts else State.DECLINED
    return RESTING[how]


def _living(pursuit: Pursuit, seen: Agenda, now: datetime) -> State:
    ahead = pursuit.sessions.after(now)
    if ahead is not None:
        return State.SCHEDULED
    if pursuit.process.invite is not None and pursuit.process.invite.at > _last_end(pursuit, now):
        return State.FURTHER_ROUND
    if not pursuit.sessions.days:
        return State.OPENED
    if pursuit.process.asked is not None:
        return State.QUIET_FINAL
    return _waiting(pursuit, seen, now)


def _last_end(pursuit: Pursuit, now: datetime) -> datetime:
    return max((day.end for day in pursuit.sessions.days), default=now)


def _waiting(pursuit: Pursuit, seen: Agenda, now: datetime) -> State:
    phases = {item.step.act: item.phase for item in seen.items}
    if phases.get(Act.SEND_INQUIRY) in (Phase.OPEN, Phase.LATE):
        return State.INQUIRY_DUE
    if Act.DEBRIEF in phases:
        return State.DEBRIEF_DUE
    if pursuit.promised is None:
        return State.WAIT_NODATE
    zone = pursuit.place.zone
    passed = local_day(pursuit.promised.latest, zone) < local_day(now, zone)
    return State.GRACE if passed else State.WAIT_DATE


def next_step(seen: Agenda, pursuit: Pursuit, now: datetime) -> Step | None:
    """Give the step whose time comes next: what is open first, then what waits."""
    zone = pursuit.place.zone
    open_now = [item.step for item in seen.items if item.phase in (Phase.OPEN, Phase.LATE)]
    duties = [step for step in open_now if step.due is not None and not step.waits]
    if duties:
        return min(duties, key=lambda step: (starts(step.due or now, zone), step.key))
    waiting = [item.step for item in seen.items if item.phase is Phase.WAITING]
    ahead = [*waiting, *(step for step in seen.later if step.act is Act.SEND_INQUIRY)]
    return min(
        ahead, key=lambda step: (starts(step.opens or step.appears, zone), step.key), default=None
    )


QUIET = frozenset({State.WAIT_DATE, State.WAIT_NODATE, State.GRACE})
"""States in which nothing is asked before a moment that is known."""


def _sentence(state: State, found: Plan, following: Step | None) -> Sentence:
    employer = found.pursuit.employer
    if state in ENDINGS:
        return ENDINGS[state]._replace(values=(("employer", employer),))
    inquiry = next((step for step in found.steps if step.act is Act.SEND_INQUIRY), None)
    if state in QUIET and inquiry is not None and inquiry.opens is not None:
        if following is None or following.act is Act.SEND_INQUIRY:
            return say(
                "{employer}: nothing to do until {opens}.", employer=employer, opens=inquiry.opens
            )
        return say(
            "{employer}: nothing to ask before {opens}.", employer=employer, opens=inquiry.opens
        )
    return OPEN[state]._replace(values=(("employer", employer),))


ENDINGS = {
    State.LET_GO: say("{employer}: you let it go. If they write, it opens again by itself."),
    State.ON_HOLD: say("{employer}: it rests on their side."),
    State.KEEP_IN_TOUCH: say("{employer}: over, and the people remain."),
    State.WITHDRAWN: say("{employer}: you left this one."),
    State.ACCEPTED: say("{employer}: you accepted."),
    State.DECLINED: say("{employer}: you declined."),
    State.NO_CONTACT: say("{employer}: they asked not to be contacted; nothing goes out."),
}
OPEN = {
    State.OPENED: say("{employer}: no interview on record yet."),
    State.SCHEDULED: say("{employer}: the interview is ahead."),
    State.DEBRIEF_DUE: say("{employer}: the interview is over; tell how it went."),
    State.WAIT_DATE: say("{employer}: their date is ahead."),
    State.WAIT_NODATE: say("{employer}: no date was given; a week is theirs."),
    State.GRACE: say("{employer}: their date has passed; some days more are theirs."),
    State.INQUIRY_DUE: say("{employer}: you may ask once."),
    State.QUIET_FINAL: say("{employer}: you have asked once. The next word is theirs."),
    State.ANSWER_DUE: say("{employer}: they wrote and wait for your answer."),
    State.PINGED: say("{employer}: they asked to hear from you."),
    State.FURTHER_ROUND: say("{employer}: they invited you to another round."),
    State.OFFER_OPEN: say("{employer}: an offer is on the table."),
    State.REJECTED: say("{employer}: I am sorry. You need do nothing today."),
}
