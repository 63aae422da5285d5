"""Ask once for news, when its time has come; before that, say from when."""

from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.actions.finding import the_pursuit
from afterword.actions.write_note import letter
from afterword.actions.writing import writing
from afterword.core.dates import When, starts
from afterword.core.draft import Letter
from afterword.core.facts import ExceptionMade, Source
from afterword.core.plan import agenda, plan
from afterword.core.pursuit import Pursuit
from afterword.core.saying import Sentence
from afterword.core.steps import Act, Lock, Step
from afterword.core.terms import Kind
from afterword.outside.world import World
from afterword.storage import facts


class NotYet(Exception):
    """A guard says not yet; ``opens_at`` is from when, if known, and ``zone`` is mine."""

    def __init__(
        self, pursuit: Pursuit, because: Sentence, opens_at: When | None, zone: ZoneInfo
    ) -> None:
        super().__init__(pursuit.employer)
        self.pursuit, self.because, self.opens_at = pursuit, because, opens_at
        self.zone = zone


class NothingToAsk(Exception):
    """There is no interview after which one could ask."""

    def __init__(self, pursuit: Pursuit) -> None:
        super().__init__(pursuit.employer)
        self.pursuit = pursuit


class Inquiry(NamedTuple):
    """The inquiry that may go out now."""

    pursuit: Pursuit
    step: Step
    letter: Letter


def ask_once(*, typed: str, world: World) -> Inquiry:
    """Draft the inquiry if it may go out now. Raises NotFound, Ambiguous, NotYet, NothingToAsk."""
    pursuit = the_pursuit(world, typed)
    found = plan(pursuit, facts.policy(world.owner))
    now = world.now()
    step = next((one for one in found.steps if one.act is Act.SEND_INQUIRY), None)
    if step is None:
        raise _locked(pursuit, agenda(found, now).locks, world)
    if step.opens is not None and starts(step.opens, pursuit.place.zone) > now:
        raise NotYet(pursuit, step.because, step.opens, world.zone)
    return Inquiry(pursuit, step, letter(pursuit, step.to, Kind.INQUIRY, world))


def _locked(pursuit: Pursuit, locks: tuple[Lock, ...], world: World) -> NotYet | NothingToAsk:
    for lock in locks:
        if lock.step.act is Act.SEND_INQUIRY:
            return NotYet(pursuit, lock.guard.because, lock.guard.until, world.zone)
    return NothingToAsk(pursuit)


def make_exception(*, typed: str, reason: str, asked: bool, world: World) -> None:
    """Write down why the inquiry may go out sooner, or again because they asked me to write."""
    pursuit = the_pursuit(world, typed)
    source = Source(quote=reason)
    with writing(world, "exception", words=reason) as entry:
        entry.record(
            pursuit.key,
            ExceptionMade(
                at=world.now(),
                act=Act.SEND_INQUIRY.value,
                reason=reason,
                asked=asked,
                source=source,
            ),
        )
