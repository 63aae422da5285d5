"""Where one application stands: what they answered, what I owe, and how it ended (region P)."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from afterword.core.dates import When, local_day
from afterword.core.facts import (
    DecisionDateSaid,
    ExceptionMade,
    Fact,
    InterviewCancelled,
    InterviewHeld,
    InterviewScheduled,
    LetGo,
    MessageSent,
    OfferAccepted,
    OfferChanged,
    Reopened,
    ReplyReceived,
    ScamSuspected,
    WishExpressed,
    WithdrawalDecided,
)  # fmt: skip
from afterword.core.outcome import REOPENED_BY_THEM, Closed, Ending, Offer, Promised
from afterword.core.terms import (
    AUTOMATIC,
    QUESTIONS,
    REJECTIONS,
    Confidence,
    Kind,
    Label,
    Side,
    Wish,
)


class Process:
    """The state of one application after reading its facts in order, bounced messages left out."""

    __slots__ = (
        "asked", "away_until", "closed", "exceptions", "introductions", "invite",
        "messages", "offer", "ping", "ping_answered_at", "pings_day", "promised",
        "questions", "rebook", "reopened_at", "route", "scam",
        "still_deciding", "withdrawal_sent", "zone",
    )  # fmt: skip

    def __init__(self, facts: Iterable[Fact], zone: ZoneInfo, route: str) -> None:
        self.zone = zone
        self.route = route
        self.closed: Closed | None = None
        self.offer: Offer | None = None
        self.invite: ReplyReceived | None = None
        self.ping: ReplyReceived | None = None
        self.pings_day: date | None = None
        self.ping_answered_at: datetime | None = None
        self.asked: MessageSent | None = None
        self.promised: Promised | None = None
        self.still_deciding: ReplyReceived | None = None
        self.rebook: InterviewCancelled | None = None
        self.away_until: dict[str, When] = {}
        self.questions: list[ReplyReceived] = []
        self.introductions: list[ReplyReceived] = []
        self.messages: list[MessageSent] = []
        self.exceptions: list[ExceptionMade] = []
        self.withdrawal_sent = False
        self.reopened_at: datetime | None = None
        self.scam: ScamSuspected | None = None
        for fact in facts:
            reader = READERS.get(type(fact))
            if reader is not None:
                reader(self, fact)

    # what they do

    def reply(self, fact: ReplyReceived) -> None:
        """Take one answer of theirs: automatic mail changes nothing but delays (D.2)."""
        if fact.label in AUTOMATIC:
            self._automatic(fact)
            return
        if fact.new_contact and fact.label is not Label.DO_NOT_CONTACT:
            self._introduced(fact)
        if fact.label is Label.ACKNOWLEDGEMENT:
            return
        self.asked = None
        if fact.label is not Label.PING_LATER:
            self.ping = self.pings_day = self.ping_answered_at = None
        if fact.label in QUESTIONS:
            self._question(fact)
        else:
            ANSWERS[fact.label](self, fact)

    def _introduced(self, fact: ReplyReceived) -> None:
        """They named somebody; named twice, it is still one letter that I owe."""
        if all(one.new_contact != fact.new_contact for one in self.introductions):
            self.introductions.append(fact)

    def _automatic(self, fact: ReplyReceived) -> None:
        if fact.label is Label.OUT_OF_OFFICE and fact.next_date is not None:
            self.away_until[fact.sender] = fact.next_date

    def _question(self, fact: ReplyReceived) -> None:
        self._wake(Ending.LET_GO)
        if fact.label is Label.SCHEDULING and self.invite is not None:
            # The step agreed on gets its time; its confirmation is a step of its own.
            self.invite = replace(self.invite, next_date=fact.next_date or self.invite.next_date)
            return
        self.questions.append(fact)

    def _rejected(self, fact: ReplyReceived) -> None:
        self._rest()
        self.closed = Closed(Ending.REJECTED, fact.at, fact.sender, fact.next_date, fact.source)

    def _offered(self, fact: ReplyReceived) -> None:
        self._rest()
        if self.closed and self.closed.how is not Ending.ACCEPTED:
            self.closed = None
        self.offer = Offer(fact.at, fact.sender, fact.next_date, fact.source)

    def _invited(self, fact: ReplyReceived) -> None:
        self._wake(*REOPENED_BY_THEM)
        self.questions.clear()
        self.rebook = None
        self.invite = fact
        self.still_deciding = None

    def _delayed(self, fact: ReplyReceived) -> None:
        self._wake(Ending.LET_GO, Ending.ON_HOLD)
        if fact.next_date is None:
            self.still_deciding = fact
            return
        self.still_deciding = None
        self.promised = Promised(
            fact.next_date, fact.next_date, fact.at, Confidence.SAID, fact.source
        )

    def _held_back(self, fact: ReplyReceived) -> None:
        if self.closed is None or self.closed.how is Ending.LET_GO:
            self._rest()
            self.closed = Closed(Ending.ON_HOLD, fact.at, fact.sender, fact.next_date, fact.source)

    def _pinged(self, fact: ReplyReceived) -> None:
        self._wake(Ending.LET_GO, Ending.ON_HOLD)
        self.ping, self.ping_answered_at = fact, None
        self.pings_day = None if fact.next_date is None else local_day(fact.next_date, self.zone)

    def _refused(self, fact: ReplyReceived) -> None:
        if fact.new_contact:
            return  # "only through them": the pursuit routes every message there
        self._rest()
        self.closed = Closed(Ending.NO_CONTACT, fact.at, fact.sender, None, fact.source)

    def wished(self, fact: WishExpressed) -> None:
        """They asked not to be contacted at all (P25)."""
        if fact.wish is Wish.NO_CONTACT:
            self._rest()
            self.closed = Closed(Ending.NO_CONTACT, fact.at, fact.sender, None, fact.source)

    def said(self, fact: DecisionDateSaid) -> None:
        """A decision date was named, moved or taken back (E4)."""
        if fact.latest is None and fact.earliest is None:
            self.promised = None
            return
        last = fact.latest if fact.latest is not None else fact.earliest
        if last is not None:
            self.promised = Promised(fact.earliest, last, fact.at, fact.confidence, fact.source)
        self.still_deciding = None

    def agreed(self, fact: InterviewScheduled) -> None:
        """A new interview makes a resting process live again, and ends the silence before it."""
        self.rebook = None
        if self.asked is not None and self.asked.at < fact.start:
            self.asked = None
        self._again(fact.at)

    def held(self, fact: InterviewHeld) -> None:
        """A round took place: its silence is a new one (D.5, several rounds)."""
        self.rebook = None
        self._again(fact.at)
        if self.asked is not None and self.asked.at < fact.start:
            self.asked = None
        self.questions = [one for one in self.questions if one.label is not Label.SCHEDULING]
        if fact.told_no:
            self._rest()
            self.closed = Closed(Ending.REJECTED, fact.end, "", None, fact.source)

    def cancelled(self, fact: InterviewCancelled) -> None:
        """Called off by them: ask for a new date once, or rest if none is wanted (P3)."""
        if fact.by is not Side.THEM:
            return
        if fact.rebook:
            self.rebook = fact
        elif self.closed is None:
            self.closed = Closed(Ending.ON_HOLD, fact.at, "", None, fact.source)

    # what I do

    def sent(self, fact: MessageSent) -> None:
        """Take one message of mine: it may answer them, ask, or end the process."""
        self.messages.append(fact)
        if fact.kind is Kind.LINKEDIN:
            return
        pinging = self._answers_ping(fact)
        if pinging:
            self.ping_answered_at = fact.at
        elif fact.kind is Kind.INQUIRY:
            self.asked = fact
        self._answer(fact)
        if fact.kind in (Kind.WITHDRAW, Kind.ACCEPT, Kind.DECLINE):
            self._decided(fact)

    def _decided(self, fact: MessageSent) -> None:
        """My word that ends it; whatever was invited to or asked is settled by it."""
        self._rest()
        if fact.kind is Kind.WITHDRAW:
            self.withdrawal_sent = True
            self.closed = self.closed or Closed(Ending.WITHDRAWN, fact.at, "", None, fact.source)
            return
        how = Ending.ACCEPTED if fact.kind is Kind.ACCEPT else Ending.DECLINED
        self.closed = Closed(how, fact.at, "", None, fact.source)

    def _answers_ping(self, fact: MessageSent) -> bool:
        if self.ping is None or self.ping_answered_at is not None:
            return False
        if self.ping.sender and not self.reaches(fact, self.ping.sender):
            return fact.kind is Kind.INQUIRY and self._ping_has_come(fact)
        return self._ping_has_come(fact)

    def _ping_has_come(self, fact: MessageSent) -> bool:
        return self.pings_day is None or local_day(fact.at, self.zone) >= self.pings_day

    def reaches(self, fact: MessageSent, who: str) -> bool:
        """Say whether a message went to a person, or to the one it must be routed through."""
        return not who or who in fact.to or bool(self.route and self.route in fact.to)

    def _answer(self, fact: MessageSent) -> None:
        self.questions = [
            one
            for one in self.questions
            if not self.reaches(fact, one.sender) and one.new_contact not in fact.to
        ]
        self.introductions = [
            one for one in self.introductions if not self.reaches(fact, one.new_contact)
        ]
        if self.rebook is not None and fact.kind is not Kind.THANK_YOU:
            self.rebook = None
        if self.offer is not None and fact.kind is Kind.ACKNOWLEDGEMENT:
            self.offer = self.offer._replace(acknowledged=True)

    def offer_changed(self, fact: OfferChanged) -> None:
        """Take what became known of the offer; one that was taken back is no offer."""
        if self.offer is None:
            return
        if fact.rescinded:
            self.offer = None
            return
        if fact.answer_by is not None:
            self.offer = self.offer._replace(answer_by=fact.answer_by, source=fact.source)
        if fact.extension_asked:
            self.offer = self.offer._replace(extension_asked=True)

    def accepted(self, fact: OfferAccepted) -> None:
        """The terms are signed."""
        self._rest()
        self.closed = Closed(Ending.ACCEPTED, fact.at, "", None, fact.source)

    def withdrew(self, fact: WithdrawalDecided) -> None:
        """I decided to leave (P24)."""
        if self.closed is None or self.closed.how in REOPENED_BY_THEM:
            self._rest()
            self.closed = Closed(Ending.WITHDRAWN, fact.at, "", None, fact.source)

    def let_go(self, fact: LetGo) -> None:
        """I let it go (E16)."""
        if self.closed is None:
            self.closed = Closed(Ending.LET_GO, fact.at, "", None, fact.source)

    def reopened(self, fact: Reopened) -> None:
        """I took it up again; the budget stays as it was (P27)."""
        self._wake(Ending.LET_GO)
        self.reopened_at = fact.at

    def excepted(self, fact: ExceptionMade) -> None:
        """A guard was lifted once, with a reason."""
        self.exceptions.append(fact)

    def warned(self, fact: ScamSuspected) -> None:
        """Signs of a fraud stop all sending."""
        self.scam = fact

    # the same few moves

    def _rest(self) -> None:
        self.questions.clear()
        self.invite = self.ping = self.rebook = self.still_deciding = None
        self.offer = None

    def _wake(self, *from_endings: Ending) -> None:
        if self.closed is not None and self.closed.how in from_endings:
            self.closed = None

    def _again(self, at: datetime) -> None:
        if self.closed is not None and self.closed.at < at:
            self._wake(*REOPENED_BY_THEM)


ANSWERS: dict[Label, Callable[[Process, ReplyReceived], None]] = {
    **dict.fromkeys(REJECTIONS, Process._rejected),
    Label.OFFER: Process._offered,
    Label.NEXT_ROUND: Process._invited,
    Label.DELAY: Process._delayed,
    Label.ON_HOLD: Process._held_back,
    Label.PING_LATER: Process._pinged,
    Label.DO_NOT_CONTACT: Process._refused,
}

READERS: dict[type[Fact], Callable[[Process, Any], None]] = {
    ReplyReceived: Process.reply,
    MessageSent: Process.sent,
    DecisionDateSaid: Process.said,
    InterviewScheduled: Process.agreed,
    InterviewHeld: Process.held,
    InterviewCancelled: Process.cancelled,
    OfferChanged: Process.offer_changed,
    OfferAccepted: Process.accepted,
    WithdrawalDecided: Process.withdrew,
    LetGo: Process.let_go,
    Reopened: Process.reopened,
    ExceptionMade: Process.excepted,
    ScamSuspected: Process.warned,
    WishExpressed: Process.wished,
}
