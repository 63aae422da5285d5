"""The facts of one line of the machine format, told as facts of the core (FORMATS 6)."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta

from afterword.actions.line_applications import Applications, Convert, Told, Unreadable, whole
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
    PermissionAnswered,
    PersonKnown,
    PromiseMade,
    ReplyReceived,
    Source,
    WasAway,
    WishExpressed,
    WithdrawalDecided,
)
from afterword.core.readers.contact_wish import read_contact_wish
from afterword.core.terms import (
    Channel,
    Format,
    Interest,
    Kind,
    Label,
    Origin,
    Permission,
    Side,
    Standing,
    Wish,
)

STANDINGS = {"interviewer": Standing.INTERVIEWER, "recruiter": Standing.RECRUITER,
             "coordinator": Standing.COORDINATOR, "staff": Standing.STAFF}  # fmt: skip

FORMATS = (
    (re.compile(r"one.?way|async|recorded|automated"), Format.ONE_WAY_VIDEO),
    (re.compile(r"video|zoom|teams|meet|online|remote|virtual"), Format.VIDEO),
    (re.compile(r"phone|call|tele"), Format.PHONE),
    (re.compile(r"group|assessment"), Format.GROUP),
)


def read_format(text: object) -> Format:
    """Read how an interview is held; nothing said means on site (FORMATS 6)."""
    words = str(text or "").casefold()
    return next((found for pattern, found in FORMATS if pattern.search(words)), Format.ONSITE)


def _people(apps: Applications, told: Told, at: datetime) -> Iterator[PersonKnown]:
    for listed in _listed(told):
        person = {"name": listed} if isinstance(listed, str) else listed
        kind = str(person.get("kind") or "interviewer").casefold()
        email = person.get("email")
        yield PersonKnown(
            at=at,
            who=apps.meet(person),
            name=str(person.get("name") or email or ""),
            emails=(str(email),) if email else (),
            role=str(person.get("role") or ""),
            standing=STANDINGS.get(kind, Standing.INTERVIEWER),
            met=_yes_no(person.get("met")),
            postal_address=str(person.get("postal_address") or told.get("postal_address") or ""),
        )


def _listed(told: Told) -> list[Told | str]:
    people = told.get("people") or []
    if not isinstance(people, list) or not all(isinstance(one, dict | str) for one in people):
        raise Unreadable("people is no list of names or objects")
    return people


def _yes_no(told: object) -> bool | None:
    return None if told is None else bool(told)


def _scheduled(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    start = apps.reading.instant(told.get("start"), "start")
    end = apps.reading.when(told.get("end"), "end")
    # Nobody was met in a talk that lies ahead, whatever the list says.
    people = [replace(one, met=None if one.met else one.met) for one in _people(apps, told, at)]
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
    people = list(_people(apps, told, at))
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
    first, last = reading.span(told.get("decision_expected"), "decision_expected")
    if last is not None or first is not None:
        quote = Source(quote=str(told.get("timeline_said") or ""))
        yield DecisionDateSaid(at=over, earliest=first, latest=last or first, source=quote)


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


def _reply(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    try:
        label = Label(str(told.get("label")))
    except ValueError as error:
        raise Unreadable(f"label is not known: {told.get('label')!r}") from error
    sender = apps.meet(told["sender"]) if told.get("sender") else ""
    contact, named = told.get("new_contact"), ""
    if contact:
        named = apps.meet(contact)
        email = contact.get("email") if isinstance(contact, dict) else None
        yield PersonKnown(
            at=at,
            who=named,
            name=str(whole(contact)) if isinstance(contact, dict) else named,
            emails=(str(email),) if email else (),
            standing=Standing.INTRODUCED if label is not Label.OUT_OF_OFFICE else None,
            introduced_by=sender,
        )
    failed = told.get("failed")
    yield ReplyReceived(
        at=at,
        label=label,
        sender=sender,
        next_date=apps.reading.when(told.get("next_date"), "next_date"),
        new_contact=named,
        failed=apps.resolve(failed) if isinstance(failed, str) and failed else "",
        temporary=bool(told.get("temporary")),
        source=Source(origin=Origin.THEIR_MAIL),
    )


def _permission(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    answer = Permission.GRANTED if told.get("granted") else Permission.REFUSED
    yield PermissionAnswered(at=at, who=apps.meet(told.get("person")), answer=answer)


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


def _their_promise(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    yield PromiseMade(
        at=at,
        promise=f"theirs{len(apps.facts[apps.last])}",
        mine=False,
        what=str(told.get("what") or ""),
        who=apps.resolve(told["who"]) if told.get("who") else "",
        due=apps.reading.when(told.get("due"), "due"),
    )


SYNONYMS = {"yes": "high", "no": "none", "unsure": "unknown"}
"""The tick of the debrief, as a level (FORMATS 3)."""


def _interest(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    level = str(told.get("level"))
    try:
        yield InterestStated(at=at, level=Interest(SYNONYMS.get(level, level)))
    except ValueError as error:
        raise Unreadable(f"level is not known: {told.get('level')!r}") from error


def _instruction(apps: Applications, told: Told, at: datetime) -> Iterator[Fact]:
    sender = apps.meet(told["sender"]) if told.get("sender") else ""
    names = tuple(dict.fromkeys(apps.known[apps.last].values()))
    wish = read_contact_wish(str(told.get("text") or ""), names)
    if wish is None:
        return
    via = ""
    if wish.wish is Wish.ONLY_VIA:
        via = apps.meet(wish.via) if wish.via else sender
    source = Source(origin=Origin.THEIR_MAIL, quote=str(told.get("text") or ""))
    if wish.wish is not Wish.ONLY_VIA or via:
        yield WishExpressed(at=at, wish=wish.wish, via=via, sender=sender, source=source)


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
    "reply": _reply,
    "linkedin_permission": _permission,
    "my_promise": _my_promise,
    "their_promise": _their_promise,
    "interest": _interest,
    "instruction": _instruction,
    "let_go": lambda apps, told, at: iter((LetGo(at=at),)),
    "job_seen": _job_seen,
    "offer_accepted": lambda apps, told, at: iter((OfferAccepted(at=at),)),
    "unavailable": _away,
    "person_added": _person_added,
    "decided_to_withdraw": lambda apps, told, at: iter((WithdrawalDecided(at=at),)),
    "preference": _preference,
}
