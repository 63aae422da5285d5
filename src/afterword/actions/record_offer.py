"""Record an offer, and what becomes known of it later."""

from datetime import datetime
from typing import NamedTuple

from afterword.actions.finding import the_pursuit
from afterword.actions.record_heard import Heard, facts_heard
from afterword.actions.recording import Recorded, record
from afterword.actions.refusal import Missing, Refusal
from afterword.core.dates import When
from afterword.core.facts import Fact, OfferAccepted, OfferChanged, Source
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
                employer=pursuit.employer, key=pursuit.key,
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


def record_offer(*, typed: str, told: OfferTold, world: World) -> Recorded:
    """Store an offer or its news. Raises NotFound, Ambiguous, NoOfferYet, KnownOffer."""
    pursuit = the_pursuit(world, typed)
    return record(
        world, "offer", pursuit, facts_of_offer(pursuit, told, world.now()), words=told.words
    )


def facts_of_offer(pursuit: Pursuit, told: OfferTold, now: datetime) -> list[Fact]:
    """Turn what was told into facts. Raises NoOfferYet, KnownOffer."""
    if pursuit.process.offer is not None:
        return [_news(pursuit, told, now)]
    if told.later:
        raise NoOfferYet(pursuit)
    heard = Heard(Label.OFFER, told.words, told.by, told.sender)
    written = [OfferChanged(at=now, written=True)] if told.written else []
    return [*facts_heard(pursuit, heard, now), *written]


def _news(pursuit: Pursuit, told: OfferTold, now: datetime) -> Fact:
    if told.accepted:
        return OfferAccepted(at=now)
    if not (told.by or told.written or told.later):
        raise KnownOffer(pursuit)
    return OfferChanged(
        at=now, answer_by=told.by, written=told.written or None, rescinded=told.taken_back,
        extension_asked=told.asked_for_time, source=Source(quote=told.words),
    )  # fmt: skip
