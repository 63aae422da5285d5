"""The invariants of RULES D.6 for one plan, each read from the bare facts a second time.

Nothing here asks how the core came to its plan. Each law gives complaints; none means it holds.
"""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from afterword.core import facts
from afterword.core.dates import When, at_clock, ends, local_day, starts
from afterword.core.facts import Fact
from afterword.core.plan import Agenda, Phase, Plan, agenda, moments
from afterword.core.policy import Policy
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence, english
from afterword.core.steps import OUTBOUND, Act, Step
from afterword.core.telling import told
from afterword.core.terms import AUTOMATIC, Kind, Label, Permission, Side, Standing, Wish

POLICY = Policy()
TICK = timedelta(microseconds=1)

BANNED = ("overdue", "failed", "ghosted", "missed", "don't forget", "don’t forget", "oops",
          "streak", "!")  # fmt: skip
"""What our sentences never hold (EXPERIENCE 6)."""

FINAL_ANSWERS = frozenset({Label.REJECTION, Label.REJECTION_KEEP_IN_TOUCH, Label.OFFER})
FINAL_MESSAGES = frozenset({Kind.WITHDRAW, Kind.ACCEPT, Kind.DECLINE})
LIVE_AGAIN = (facts.InterviewScheduled, facts.InterviewHeld)

Complaints = Iterator[str]


def acts(found: Plan, *wanted: Act) -> list[Step]:
    """Give the steps of some acts."""
    return [step for step in found.steps if step.act in wanted]


def human(fact: Fact) -> bool:
    """Say whether a fact is an answer of a person that says more than that mail arrived."""
    if not isinstance(fact, facts.ReplyReceived):
        return False
    return fact.label not in AUTOMATIC and fact.label is not Label.ACKNOWLEDGEMENT


# 1: never two unanswered inquiries in one silence


class Silence(NamedTuple):
    """What counts for the budget: an inquiry out, a wish that I write, and one still to be met."""

    asked: datetime | None = None
    ping: facts.ReplyReceived | None = None
    wish: facts.ReplyReceived | None = None


def silence(pursuit: Pursuit) -> Silence:
    """Read whether an inquiry of mine stands unanswered; what is in doubt counts as answered."""
    now = Silence()
    for fact in pursuit.facts:
        if isinstance(fact, facts.MessageSent):
            now = _sent(now, fact, pursuit)
        elif isinstance(fact, facts.ReplyReceived):
            if human(fact):
                wish = fact if fact.label is Label.PING_LATER else None
                now = Silence(ping=wish, wish=wish)
            elif fact.label is Label.BOUNCE and not fact.temporary:
                now = Silence(ping=now.wish, wish=now.wish)
        elif isinstance(fact, LIVE_AGAIN) or (isinstance(fact, facts.ExceptionMade) and fact.asked):
            now = now._replace(asked=None)
    return now


def _sent(now: Silence, fact: facts.MessageSent, pursuit: Pursuit) -> Silence:
    if now.ping is not None and fact.kind is not Kind.LINKEDIN:
        zone = pursuit.place.zone
        day = None if now.ping.next_date is None else local_day(now.ping.next_date, zone)
        if day is None or local_day(fact.at, zone) >= day:
            return now._replace(ping=None)
    return now._replace(asked=fact.at) if fact.kind is Kind.INQUIRY else now


def one_inquiry(pursuit: Pursuit, found: Plan) -> Complaints:
    """1: at most one inquiry, and none while one stands unanswered."""
    asking = acts(found, Act.SEND_INQUIRY)
    if len(asking) > 1:
        yield f"two inquiries: {[step.key for step in asking]}"
    if asking and silence(pursuit).asked is not None:
        yield f"an inquiry after an unanswered one: {asking[0].key}"


# 2: nothing goes out to a person outside the allow-list


def may_be_written_to(pursuit: Pursuit) -> set[str]:
    """Read from the facts who was met, introduced, looks after the process, or wrote to me."""
    found = {""}
    standings: dict[str, Standing] = {}
    met: dict[str, bool] = {}
    took_part: set[str] = set()
    for fact in pursuit.facts:
        if isinstance(fact, facts.PersonKnown):
            if fact.standing is not None:
                standings[fact.who] = fact.standing
            if fact.met is not None:
                met[fact.who] = fact.met
        elif isinstance(fact, LIVE_AGAIN):
            took_part |= set(fact.people)
        found |= _spoken_for(fact)
    open_to = {Standing.COORDINATOR, Standing.RECRUITER, Standing.INTRODUCED}
    found |= {who for who, standing in standings.items() if standing in open_to}
    found |= {who for who in took_part if met.get(who) is not False}
    found |= _promised_to(pursuit)
    return found | {who for who, yes in met.items() if yes}


def _promised_to(pursuit: Pursuit) -> set[str]:
    """Whom they sent me to (S000-7), and those of whom I know only that I gave them my word."""
    known = {one.who for one in pursuit.facts if isinstance(one, facts.PersonKnown)}
    made = [one for one in pursuit.facts if isinstance(one, facts.PromiseMade)]
    return {one.who for one in made if one.recommended_by or one.who not in known}


def _spoken_for(fact: Fact) -> set[str]:
    if isinstance(fact, facts.AgencyNamed):
        return {fact.consultant}
    if isinstance(fact, facts.WishExpressed) and fact.wish is Wish.ONLY_VIA:
        return {fact.via}
    if isinstance(fact, facts.ReplyReceived):
        return {fact.sender, fact.new_contact}
    return set()


def allow_list(pursuit: Pursuit, found: Plan) -> Complaints:
    """2: every recipient is allowed, here or at another application of this employer."""
    allowed = may_be_written_to(pursuit)
    for other in pursuit.around.same_employer:
        allowed |= may_be_written_to(other)
    for step in found.steps:
        if step.act in OUTBOUND and step.act is not Act.FIX_ADDRESS and step.to not in allowed:
            yield f"{step.key} goes to {step.to}, who was neither met nor introduced"


# 3: no inquiry before its earliest instant


def inquiry_floor(pursuit: Pursuit) -> date | None:
    """Walk the calendar to the day before which no inquiry may be sent; None: not known here."""
    days = [day.day for day in pursuit.sessions.days]
    if not days or any(isinstance(one, facts.ExceptionMade) for one in pursuit.facts):
        return None
    zone, works = pursuit.place.zone, pursuit.place.patient.is_working_day
    floor = max(days) + timedelta(days=7)
    promised = _said_last(pursuit)
    if promised is not None and local_day(promised, zone) >= max(days):
        floor = _after(_roll(local_day(promised, zone), works), 3, works)
    return min(floor, *_asked_for(pursuit), date.max)


def _said_last(pursuit: Pursuit) -> When | None:
    """Give the last date of theirs, whether told in the room or in an answer."""
    promised = None
    for fact in pursuit.facts:
        if isinstance(fact, facts.DecisionDateSaid):
            promised = fact.latest if fact.latest is not None else fact.earliest
        elif isinstance(fact, facts.ReplyReceived) and fact.label is Label.DELAY:
            promised = fact.next_date if fact.next_date is not None else promised
    return promised


def _asked_for(pursuit: Pursuit) -> Iterator[date]:
    """Give the days that an undated delay, or a wish that I write, puts in the date's place."""
    pinged = False
    for fact in pursuit.facts:
        day = local_day(fact.at, pursuit.place.zone)
        if isinstance(fact, facts.ReplyReceived):
            pinged = pinged or fact.label is Label.PING_LATER
            if fact.label is Label.DELAY and fact.next_date is None:
                yield day + timedelta(days=14)
        elif pinged and isinstance(fact, facts.MessageSent):
            yield day + timedelta(days=7)


def _roll(day: date, works: Callable[[date], bool]) -> date:
    while not works(day):
        day += timedelta(days=1)
    return day


def not_too_soon(pursuit: Pursuit, found: Plan) -> Complaints:
    """3: no inquiry before its earliest instant, nor too close upon a message of mine."""
    floor = inquiry_floor(pursuit)
    for step in acts(found, Act.SEND_INQUIRY):
        zone, works = pursuit.place.zone, pursuit.place.patient.is_working_day
        if floor is None or step.opens is None:
            continue
        if local_day(step.opens, zone) < floor:
            yield f"{step.key} opens on {step.opens}, before {floor}"
        for message in pursuit.process.messages:
            if step.to in message.to and message.kind is not Kind.LINKEDIN:
                free = _after(local_day(message.at, zone), 3, works)
                if starts(step.opens, zone) < at_clock(free, time(10), zone):
                    yield f"{step.key} opens {step.opens}, too close on my message of {message.at}"


def _arrived(pursuit: Pursuit) -> list[facts.MessageSent]:
    """Give my messages; none, if one came back and which one is a matter of judgement."""
    mails = (one for one in pursuit.facts if isinstance(one, facts.ReplyReceived))
    if any(one.label is Label.BOUNCE and not one.temporary for one in mails):
        return []
    return [one for one in pursuit.facts if isinstance(one, facts.MessageSent)]


def _after(day: date, count: int, works: Callable[[date], bool]) -> date:
    """Walk to the ``count``-th working day after a day."""
    while count:
        day += timedelta(days=1)
        count -= works(day)
    return day


# 4: after the answer, neither inquiry nor thanks


def over(pursuit: Pursuit) -> str:
    """Say what ended the process, as long as nothing since then may have opened it again."""
    ended = ""
    for fact in pursuit.facts:
        ended = _ending(fact) or ("" if _may_reopen(fact) else ended)
    return ended


def _ending(fact: Fact) -> str:
    if isinstance(fact, facts.ReplyReceived):
        refused = fact.label is Label.DO_NOT_CONTACT and not fact.new_contact
        return fact.label.value if refused or fact.label in FINAL_ANSWERS else ""
    if isinstance(fact, facts.MessageSent):
        return fact.kind.value if fact.kind in FINAL_MESSAGES else ""
    if isinstance(fact, facts.InterviewHeld):
        return "told no" if fact.told_no else ""
    if isinstance(fact, facts.WishExpressed):
        return "no contact" if fact.wish is Wish.NO_CONTACT else ""
    both = (facts.OfferAccepted, facts.WithdrawalDecided)
    return type(fact).__name__ if isinstance(fact, both) else ""


def _may_reopen(fact: Fact) -> bool:
    if isinstance(fact, facts.ReplyReceived):
        return fact.label in (Label.NEXT_ROUND, Label.ON_HOLD)
    if isinstance(fact, facts.OfferChanged):
        return fact.rescinded
    called_off = isinstance(fact, facts.InterviewCancelled) and fact.by is Side.THEM
    return isinstance(fact, LIVE_AGAIN) or called_off


def nothing_after_the_end(pursuit: Pursuit, found: Plan) -> Complaints:
    """4: after a no, an offer, a withdrawal or a wish for no contact: no inquiry, no thanks."""
    if ended := over(pursuit):
        for step in acts(found, Act.SEND_INQUIRY, Act.SEND_THANK_YOU):
            yield f"{step.key} after {ended}"


# 5: thanks are due within a day, and before they decide


def thanks_in_time(pursuit: Pursuit, found: Plan) -> Complaints:
    """5: due at most 24 hours after the end, and before the decision by its margin."""
    zone = pursuit.place.zone
    for step in acts(found, Act.SEND_THANK_YOU):
        end, due = step.appears, step.due
        if not isinstance(due, datetime) or due > end + timedelta(hours=24):
            yield f"{step.key} is due at {due}, more than a day after {end}"
            continue
        promised = pursuit.process.promised
        if promised is None:
            continue
        first = promised.earliest if promised.earliest is not None else promised.latest
        decided = first if isinstance(first, datetime) else at_clock(first, time(9), zone)
        margin = decided - timedelta(hours=2)
        later_day = local_day(first, zone) >= local_day(pursuit.sessions.last_day.start, zone)
        if later_day and due > margin >= end + timedelta(minutes=30):
            yield f"{step.key} is due at {due}, after {margin}"


# 9, 10, 11: reasons, permission, promises


def reasons(pursuit: Pursuit, found: Plan) -> Complaints:
    """9: every step has a reason, a source, what would change it, and its rules."""
    for step in (*found.steps, *(lock.step for lock in found.locks)):
        if not (step.because.template and step.changes_if and step.rules and step.title.template):
            yield f"{step.key} lacks a reason"
        if not isinstance(step.source, facts.Source):
            yield f"{step.key} lacks a source"
    for lock in found.locks:
        if not (lock.guard.because.template and lock.guard.rules and lock.guard.lifted_by.template):
            yield f"the lock of {lock.step.key} lacks a reason"


def permission(pursuit: Pursuit, found: Plan) -> Complaints:
    """10: a LinkedIn note needs a yes, the last word of that person."""
    told_me = (one for one in pursuit.facts if isinstance(one, facts.PermissionAnswered))
    answers = {fact.who: fact.answer for fact in told_me}
    for step in acts(found, Act.SEND_LINKEDIN_INVITE):
        if answers.get(step.to) is not Permission.GRANTED:
            yield f"{step.key} without a yes of {step.to}"


def promises_whole(pursuit: Pursuit, found: Plan) -> Complaints:
    """11: every promise that is a step has its owner, its day and its source."""
    made = {fact.promise for fact in pursuit.facts if isinstance(fact, facts.PromiseMade)}
    for step in acts(found, Act.DELIVER_COMMITMENT, Act.TRACK_THEIR_PROMISE):
        if step.due is None or step.key.rpartition("/")[2] not in made:
            yield f"{step.key} lacks its day or its promise"


# the laws of HOUSE 8


def unique_keys(pursuit: Pursuit, found: Plan) -> Complaints:
    """Keys are unique within a plan, struck steps included."""
    keys = [step.key for step in found.steps] + [lock.step.key for lock in found.locks]
    twice = sorted({key for key in keys if keys.count(key) > 1})
    if twice:
        yield f"two steps of one key: {twice}"


def kind_words(pursuit: Pursuit, found: Plan) -> Complaints:
    """Every sentence renders in English and holds none of the words that we never say."""
    for sentence in sentences(pursuit, found):
        text = english(sentence, pursuit.place.zone)
        unfit = [word for word in BANNED if word in text.casefold()]
        if unfit or not text or "{" in text:
            yield f"{text!r} says {unfit}"


def sentences(pursuit: Pursuit, found: Plan) -> Iterator[Sentence]:
    """Give everything that a plan and its history say."""
    for step in (*found.steps, *(lock.step for lock in found.locks)):
        yield from (step.title, step.because, *step.changes_if)
    for lock in found.locks:
        yield from (lock.guard.because, lock.guard.lifted_by)
    for fact in pursuit.facts:
        if (sentence := told(fact, pursuit)) is not None:
            yield sentence


Law = Callable[[Pursuit, Plan], Complaints]

LAWS: dict[str, Law] = {
    "1": one_inquiry,
    "2": allow_list,
    "3": not_too_soon,
    "4": nothing_after_the_end,
    "5": thanks_in_time,
    "9": reasons,
    "10": permission,
    "11": promises_whole,
    "keys": unique_keys,
    "words": kind_words,
}
"""The laws that one plan can break, by their numbers in D.6."""


def complaints(pursuit: Pursuit, found: Plan) -> list[str]:
    """Give every complaint about one plan."""
    return [f"{name}: {one}" for name, law in LAWS.items() for one in law(pursuit, found)]


def readings(pursuit: Pursuit) -> tuple[object, ...]:
    """Give all that the laws read from the bare facts: with it, equal states stay equal."""
    answers = [one for one in pursuit.facts if isinstance(one, facts.PermissionAnswered)]
    return (
        silence(pursuit),
        frozenset(may_be_written_to(pursuit)),
        _said_last(pursuit),
        min(_asked_for(pursuit), default=None),
        any(isinstance(one, facts.ExceptionMade) for one in pursuit.facts),
        any(
            isinstance(one, facts.ReplyReceived) and one.label is Label.PING_LATER
            for one in pursuit.facts
        ),
        over(pursuit),
        tuple((one.who, one.answer) for one in answers),
    )


# laws of two plans


def dates(step: Step) -> tuple[object, ...]:
    """Give what a reader sees of a step's time."""
    return (step.opens, step.due, step.in_time_until, step.late_until, step.to)


def only_delayed(before: Plan, after: Plan) -> list[str]:
    """6: the same steps, and none of them sooner."""
    zone = before.pursuit.place.zone
    was = {step.key: step for step in before.steps}
    now = {step.key: step for step in after.steps}
    found = [f"{key} came or went" for key in sorted(was.keys() ^ now.keys())]
    for key in was.keys() & now.keys():
        for one, two in ((was[key].opens, now[key].opens), (was[key].due, now[key].due)):
            if _sooner(one, two, zone):
                found.append(f"{key} moved from {one} to {two}")
    return found


def _sooner(one: When | None, two: When | None, zone: object) -> bool:
    if one is None or two is None:
        return one is not two and two is not None
    return starts(two, zone) < starts(one, zone)  # type: ignore[arg-type]


def never_sooner(before: Plan, after: Plan) -> list[str]:
    """7: nothing of the later date's plan comes before its like in the earlier date's plan."""
    zone = before.pursuit.place.zone
    was: dict[tuple[Act, str, str], list[Step]] = {}
    for step in before.steps:
        was.setdefault((step.act, step.to, step.thanks_for), []).append(step)
    found = []
    for step in after.steps:
        like = was.get((step.act, step.to, step.thanks_for), [])
        if not like:
            found.append(f"{step.key} came")
        elif all(_sooner(one.opens, step.opens, zone) for one in like) or all(
            _sooner(one.due, step.due, zone) for one in like
        ):
            found.append(f"{step.key} moved to {step.opens}, {step.due}")
    return found


# time


def view(found: Plan, now: datetime) -> tuple[set[tuple[str, Phase]], set[str]]:
    """Give what stands in the plan at a moment, and what is locked."""
    seen: Agenda = agenda(found, now)
    standing = {(item.step.key, item.phase) for item in seen.items}
    standing |= {(step.key, Phase.LATER) for step in seen.later}
    return standing, {lock.step.key for lock in seen.locks}


def wakes_in_time(found: Plan, now: datetime) -> list[str]:
    """Look at a moment and at the last one before it wakes: nothing may have changed."""
    wakes = agenda(found, now).wakes
    before = ends(date(2100, 1, 1), found.pursuit.place.zone) if wakes is None else wakes - TICK
    if wakes is not None and wakes <= now:
        return [f"wakes at {wakes}, which is not after {now}"]
    was, then = view(found, now), view(found, before)
    return [] if was == then else [f"from {now} to {before}: {was[0] ^ then[0]} {was[1] ^ then[1]}"]


def turning_points(found: Plan) -> list[datetime]:
    """Give every moment at which a plan turns, with the ticks around each."""
    steps = (*found.steps, *(lock.step for lock in found.locks))
    turns = {moment for step in steps for moment in moments(step, found.pursuit)}
    return sorted({near for turn in turns for near in (turn - TICK, turn, turn + TICK)})
