"""Record that an agreed interview got another time."""

from datetime import datetime

from afterword.actions.finding import the_pursuit
from afterword.actions.recording import Recorded, record
from afterword.actions.refusal import Missing
from afterword.core.facts import InterviewMoved
from afterword.core.not_a_date import NotADate
from afterword.core.pasting import as_typed
from afterword.core.pursuit import Pursuit
from afterword.core.saying import say
from afterword.core.sessions import Interview
from afterword.core.terms import Side
from afterword.core.typed_dates import Span
from afterword.outside.world import World


class NothingAgreed(Missing):
    """No interview is agreed that could be moved or called off."""

    def __init__(self, pursuit: Pursuit) -> None:
        super().__init__(
            say(
                "No interview with {employer} lies ahead, so nothing was stored. Add it first: "
                "afterword add {line}",
                employer=pursuit.employer,
                line=as_typed(f"{pursuit.employer} tue 14:00"),
            )
        )


def move_interview(*, typed: str, to: Span, by: Side, why: str, world: World) -> Recorded:
    """Give the interview that was agreed another time.

    Raises NotFound, Ambiguous, NothingAgreed, and NotADate for a time that is over.
    """
    pursuit, now = the_pursuit(world, typed), world.now()
    if to.start <= now:
        raise NotADate(say("{start} lies behind you; an interview moves ahead.", start=to.start))
    return record(world, "moved", pursuit, [moved(pursuit, to, by, now, why)], words=why)


def moved(pursuit: Pursuit, to: Span, by: Side, now: datetime, why: str = "") -> InterviewMoved:
    """Give the fact that the coming interview is moved. Raises NothingAgreed."""
    return InterviewMoved(
        at=now, interview=coming(pursuit, now).key, by=by, start=to.start, end=to.end, reason=why
    )


def coming(pursuit: Pursuit, now: datetime) -> Interview:
    """Give the next interview, else the last that nobody told of yet. Raises NothingAgreed."""
    open_ones = [one for one in pursuit.sessions.live if not (one.held or one.debriefed)]
    ahead = [one for one in open_ones if one.end > now]
    if not open_ones:
        raise NothingAgreed(pursuit)
    return ahead[0] if ahead else open_ones[-1]
