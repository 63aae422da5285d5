"""Mark a step: done, or not before another day."""

from datetime import datetime

from afterword.actions.ask_once import NotYet
from afterword.actions.finding import Found
from afterword.actions.record_sent import KINDS
from afterword.actions.refusal import Guarded
from afterword.actions.see_why import find_step
from afterword.actions.writing import writing
from afterword.core.dates import When, ends, local_day, starts
from afterword.core.facts import Fact, LetGo, MessageSent, PromiseEnded, StepMarked
from afterword.core.not_a_date import NotADate
from afterword.core.saying import say
from afterword.core.steps import OUTBOUND, Act
from afterword.core.terms import Ended, Mark
from afterword.outside.world import World


class TellTheAnswer(Exception):
    """An offer is not done by a tick: yes or no must be said."""


DEEDS = OUTBOUND | {Act.LET_GO}
"""Acts whose tick is a message that left, or the end of an application: not before their time."""


class TooSoon(Guarded):
    """The step is not one of today's yet, and its tick would end or send something."""

    def __init__(self, found: Found, world: World) -> None:
        super().__init__(
            say(
                "Not yet: that step comes on {day}, and its tick would be taken for the deed. "
                "Nothing was stored. If you did it all the same: afterword sent, or letgo.",
                day=local_day(found.step.appears, world.zone),
            ),
            found.step.appears,
        )


def mark_done(*, typed: str, world: World) -> Found:
    """Mark a step as done by the fact that proves it.

    Raises NotFound, Ambiguous, TellTheAnswer; NotYet for an inquiry and TooSoon for other deeds
    before their time.
    """
    found = find_step(typed=typed, world=world)
    if found.step.act is Act.ANSWER_OFFER:
        raise TellTheAnswer
    if found.step.act is Act.SEND_INQUIRY:
        _its_time_has_come(found, world)
    elif found.step.act in DEEDS and found.step.appears > world.now():
        raise TooSoon(found, world)
    with writing(world, "done") as entry:
        entry.record(found.plan.pursuit.key, proof(found, world.now()))
    return found


def _its_time_has_come(found: Found, world: World) -> None:
    """A tick too early would use up the one inquiry. Raises NotYet."""
    pursuit, step = found.plan.pursuit, found.step
    for lock in found.plan.locks:
        if lock.step.key == step.key:
            raise NotYet(pursuit, lock.guard.because, lock.guard.until, world.zone)
    if step.opens is not None and starts(step.opens, pursuit.place.zone) > world.now():
        raise NotYet(pursuit, step.because, step.opens, world.zone)


def proof(found: Found, now: datetime) -> Fact:
    """A message, a kept promise, letting go: each is a fact of its own; all else is a mark."""
    step = found.step
    if step.act in (Act.DELIVER_COMMITMENT, Act.TRACK_THEIR_PROMISE):
        return PromiseEnded(at=now, promise=step.key.split("/", 2)[2], how=Ended.DONE)
    if step.act is Act.LET_GO:
        return LetGo(at=now)
    if step.act in KINDS and step.to:
        return MessageSent(
            at=now, kind=KINDS[step.act], to=(step.to,), channel=step.channels[0],
            what=found.plan.pursuit.name(step.thanks_for) if step.thanks_for != step.to else "",
            states_interest=step.act is Act.STATE_INTEREST,
        )  # fmt: skip
    return StepMarked(at=now, step=step.key, mark=Mark.DONE)


def snooze(*, typed: str, until: When, world: World, reason: str = "") -> Found:
    """Put a step off; its due instant does not move. Raises NotFound, Ambiguous, NotADate."""
    if ends(until, world.zone) <= world.now():
        raise NotADate(say("{day} lies behind you; a step waits for a day ahead.", day=until))
    found = find_step(typed=typed, world=world)
    with writing(world, "snooze", words=reason) as entry:
        entry.record(
            found.plan.pursuit.key,
            StepMarked(
                at=world.now(), step=found.step.key, mark=Mark.SNOOZED, until=until, reason=reason
            ),
        )
    return found
