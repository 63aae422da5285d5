"""Record an offer, and what becomes known of it later."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.actions.record_heard import Heard, facts_heard
from afterword.actions.recording import Recorded, record
from afterword.actions.refusal import Missing, Refusal
from afterword.actions.replanning import Replanned, plans_now, replanned
from afterword.core.dates import When
from afterword.core.facts import Fact, OfferAccepted, OfferChanged, Source
from afterword.core.outcome import Ending
from afterword.core.pasting import as_typed
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.core.terms import Label
from afterword.outside.world import World


class NoOfferYet(Missing):
    """Something is told of an offer that is not on record."""

    def __init__(self, pursuit: Pursuit) -> None:
        super().__init__(
            say(
                "No offer from {employer} is on record, so nothing was stored. Record it first: "
                "afterword offer {key} --by DAY",
                employer=pursuit.employer, key=as_typed(pursuit.key),
            )
        )  # fmt: skip


class KnownOffer(Refusal):
    """The offer is on record, and nothing new was told of it."""

    def __init__(self, pursuit: Pursuit) -> None:
        super().__init__(
            say(
                "The offer from {employer} is on record. Say what is new: --by, --written, "
                "--asked-for-time, --taken-back or --accepted. Nothing was stored.",
                employer=pursuit.employer,
            )
        )


class SignedAlready(Refusal):
    """The terms are signed; nothing of the offer is open any more."""

    def __init__(self, pursuit: Pursuit) -> None:
        super().__init__(
            say(
                "The terms of {employer} are signed already. Nothing was stored.",
                employer=pursuit.employer,
            )
        )


class OfferTold(NamedTuple):
    """What is told of an offer: the last day to answer, and what became of it."""

    by: When | None = None
    written: bool = False
    asked_for_time: bool = False
    taken_back: bool = False
    accepted: bool = False
    words: str = ""
    sender: str = ""

    @property
    def later(self) -> bool:
        """Say whether it tells of an offer that must be known already."""
        return self.asked_for_time or self.taken_back or self.accepted


class Offered(NamedTuple):
    """What became of the plan, and, once the terms are signed, of those of the others."""

    recorded: Recorded
    others: Replanned


def record_offer(*, typed: str, told: OfferTold, world: World) -> Offered:
    """Store an offer or its news.

    Raises NotFound, Ambiguous, NoOfferYet, KnownOffer, SignedAlready.
    """
    pursuit = the_pursuit(world, typed)
    before = plans_now(world) if told.accepted else {}
    before.pop(pursuit.key, None)
    found = facts_of_offer(pursuit, told, world.now())
    recorded = record(world, "offer", pursuit, found, words=told.words)
    return Offered(recorded, replanned(before, world) if before else Replanned({}, {}))


def facts_of_offer(pursuit: Pursuit, told: OfferTold, now: datetime) -> list[Fact]:
    """Turn what was told into facts. Raises NoOfferYet, KnownOffer, SignedAlready."""
    if pursuit.process.offer is not None:
        return [_news(pursuit, told, now)]
    if told.accepted and _said_yes(pursuit):
        return [OfferAccepted(at=now)]
    if told.later:
        raise NoOfferYet(pursuit)
    heard = Heard(Label.OFFER, told.words, told.by, told.sender)
    written = [OfferChanged(at=now, written=True)] if told.written else []
    return [*facts_heard(pursuit, heard, now), *written]


def _said_yes(pursuit: Pursuit) -> bool:
    """Say whether my letter said yes and the terms are not signed yet. Raises SignedAlready."""
    closed = pursuit.process.closed
    if closed is None or closed.how is not Ending.ACCEPTED:
        return False
    if any(isinstance(fact, OfferAccepted) for fact in pursuit.facts):
        raise SignedAlready(pursuit)
    return True


def _news(pursuit: Pursuit, told: OfferTold, now: datetime) -> Fact:
    if told.accepted:
        return OfferAccepted(at=now)
    if not (told.by or told.written or told.later):
        raise KnownOffer(pursuit)
    return OfferChanged(
        at=now, answer_by=told.by, written=told.written or None, rescinded=told.taken_back,
        extension_asked=told.asked_for_time, source=Source(quote=told.words),
    )  # fmt: skip
