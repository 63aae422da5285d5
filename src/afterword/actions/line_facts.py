"""The facts of one line of the machine format, told as facts of the core (FORMATS 6)."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.actions.line_applications import (
    Applications,
    Convert,
    Told,
    Unreadable,
    whole,
)  # fmt: skip
from afterword.actions.line_people import STANDINGS, people_in, read_format
from afterword.core.dates import starts
from afterword.core.facts import (
    ChannelPreferred,
    DecisionDateSaid,
    Fact,
    InterestStated,
    InterviewCancelled,
    InterviewHeld,
    InterviewMoved,
    InterviewScheduled,
    JobSeen,
    LetGo,
    MessageSent,
    OfferAccepted,
    PersonKnown,
    PromiseMade,
    Source,
    WasAway,
    WithdrawalDecided,
)  # fmt: skip
from afterword.core.terms import (
    Channel,
    Interest,
    Kind,
    Side,
    Standing,
)


def _scheduled(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    start = apps.reading.instant(told.get("start"), "start")
    end = apps.reading.when(told.get("end"), "end")
    # Nobody was met in a talk that lies ahead, whatever the list says.
    people = [replace(one, met=None if one.met else one.met) for one in people_in(apps, told, at)]
    yield from people
    key = _session(apps, start, told)
    yield InterviewScheduled(
        at=at,
        interview=key,
        start=start,
        end=starts(end, apps.reading.zone) if end is not None else None,
        format=read_format(told.get("format")),
        people=tuple(person.who for person in people),
    )


SAME_SESSION = timedelta(hours=12)
"""A held session this near to an agreed one is that one."""


def _session(apps: Applications, start: datetime, told: Told) -> str:
    """Give the key of the agreed interview at about that time, or a new one."""
    listed = apps.scheduled[apps.last]
    for key, agreed in listed:
        if agreed == start:
            return key
    if told.get("type") == "interview":
        near = [(abs(start - agreed), key) for key, agreed in listed if "held" not in key]
        if near and min(near)[0] <= SAME_SESSION:
            key = min(near)[1]
            listed[[one[0] for one in listed].index(key)] = (key, start)
            return key
    key = f"{'held' if told.get('type') == 'interview' else 'agreed'}{len(listed) + 1}"
    listed.append((key, start))
    return key


def _held(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    reading = apps.reading
    end = reading.when(told.get("end"), "end")
    over = starts(end, reading.zone) if end is not None else at + timedelta(hours=1)
    over = max(over, at)
    people = list(people_in(apps, told, at))
    yield from (
        person if person.met is not None else replace(person, met=True) for person in people
    )
    yield InterviewHeld(
        at=at,
        interview=_session(apps, at, told),
        start=at,
        end=over,
        format=read_format(told.get("format")),
        people=tuple(person.who for person in people),
        late=bool(told.get("late")),
        told_no=bool(told.get("told_no_in_room")),
    )
    said = str(told.get("timeline_said") or "")
    first, last = reading.span(told.get("decision_expected"), "decision_expected")
    if said and first is None and last is None:
        first, last = reading.timeline(said, over)
    if last is not None or first is not None:
        yield DecisionDateSaid(
            at=over, earliest=first, latest=last or first, source=Source(quote=said)
        )


def _side(told: object) -> Side:
    """Whose doing it was; a name that is not mine is theirs."""
    mine = ("me", "applicant", "candidate", "us", "self", "i")
    return Side.ME if str(told or "").casefold() in mine else Side.THEM


def _moved(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    to = apps.reading.when(told.get("to_at"), "to_at")
    from_at = apps.reading.when(told.get("from_at"), "from_at")
    listed = apps.scheduled[apps.last]
    if not listed or to is None:
        return
    start, zone = starts(to, apps.reading.zone), apps.reading.zone
    origin = starts(from_at, zone) if from_at is not None else listed[-1][1]
    key = min(listed, key=lambda one: abs(one[1] - origin))[0]
    listed[[one[0] for one in listed].index(key)] = (key, start)
    yield InterviewMoved(at=at, interview=key, by=_side(told.get("by")), start=start)


def _cancelled(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    ahead = [one for one in apps.scheduled[apps.last] if one[1] > at]
    listed = ahead or apps.scheduled[apps.last]
    key = ahead[0][0] if ahead else listed[-1][0] if listed else "agreed1"
    rebook = told.get("rebook")
    yield InterviewCancelled(
        at=at, interview=key, by=_side(told.get("by")), rebook=rebook is None or bool(rebook)
    )


def _sent(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    to = told.get("to")
    names = to if isinstance(to, list) else [to] if to else []
    try:
        kind = Kind(str(told.get("kind")))
    except ValueError as error:
        raise Unreadable(f"kind is not known: {told.get('kind')!r}") from error
    channel = str(told.get("channel") or "email")
    yield MessageSent(
        at=at,
        kind=kind,
        to=tuple(apps.resolve(name) for name in names),
        channel=Channel(channel) if channel in set(Channel) else Channel.EMAIL,
        what=str(told.get("what") or ""),
        states_interest=bool(told.get("states_interest")),
    )


def _my_promise(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    who = apps.meet(told["to"]) if told.get("to") else ""
    recommended = told.get("recommended_by")
    if recommended and who:
        by = apps.resolve(recommended)
        yield PersonKnown(
            at=at, who=who, name=str(whole(told["to"])), introduced_by=by,
            standing=Standing.INTRODUCED,
        )  # fmt: skip
    yield PromiseMade(
        at=at,
        promise=f"mine{len(apps.facts[apps.last])}",
        mine=True,
        what=str(told.get("what") or ""),
        who=who,
        due=apps.reading.when(told.get("due"), "due"),
        recommended_by=apps.resolve(recommended) if recommended else "",
    )


SYNONYMS = {"yes": "high", "no": "none", "unsure": "unknown"}
"""The tick of the debrief, as a level (FORMATS 3)."""


def _interest(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    level = str(told.get("level"))
    try:
        yield InterestStated(at=at, level=Interest(SYNONYMS.get(level, level)))
    except ValueError as error:
        raise Unreadable(f"level is not known: {told.get('level')!r}") from error


def _person_added(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    email = told.get("email")
    met = told.get("met")
    key = apps.meet(told)
    yield PersonKnown(
        at=at, who=key, name=str(whole(told)), emails=(str(email),) if email else (), met=met,
        standing=STANDINGS.get(str(told.get("kind") or "").casefold(), _standing(met)),
    )  # fmt: skip


def _standing(met: object) -> Standing | None:
    """Somebody I met, of whom nothing else is said, took part in the interview."""
    return Standing.INTERVIEWER if met else None


def _away(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    zone = apps.reading.zone
    since = apps.reading.when(told.get("frm") or told.get("from") or told.get("at"), "frm")
    until = apps.reading.when(told.get("to"), "to") or since
    if since is not None and until is not None:
        yield WasAway(
            at=at,
            since=starts(since, zone).astimezone(zone).date(),
            until=starts(until, zone).astimezone(zone).date(),
        )


def _preference(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    channel = str(told.get("channel") or "").casefold()
    words = {"call": "phone", "mail": "email", "e-mail": "email", "letter": "card"}
    channel = words.get(channel, channel)
    if channel in set(Channel):
        yield ChannelPreferred(at=at, channel=Channel(channel))


def _job_seen(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield JobSeen(at=at, title=str(told.get("title") or ""))


CONVERTERS: dict[str, Convert] = {
    "interview_scheduled": _scheduled,
    "interview": _held,
    "rescheduled": _moved,
    "interview_cancelled": _cancelled,
    "sent": _sent,
    "my_promise": _my_promise,
    "interest": _interest,
    "let_go": lambda apps, told, at: iter((LetGo(at=at),)),
    "job_seen": _job_seen,
    "offer_accepted": lambda apps, told, at: iter((OfferAccepted(at=at),)),
    "unavailable": _away,
    "person_added": _person_added,
    "decided_to_withdraw": lambda apps, told, at: iter((WithdrawalDecided(at=at),)),
    "preference": _preference,
}
