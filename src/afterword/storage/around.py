"""What counts for one application from the same person's other ones."""

from collections.abc import Iterable
from copy import copy
from datetime import datetime
from typing import NamedTuple

from afterword.core.outcome import Ending
from afterword.core.pursuit import ALONE, Around, Pursuit


class Face(NamedTuple):
    """What an application shows to the others: an acceptance, and whether talks go on."""

    accepted: datetime | None = None
    live: bool = False


def face(pursuit: Pursuit) -> Face:
    """Give what an application shows to the others; the clock plays no part in it."""
    closed = pursuit.process.closed
    if closed is not None:
        return Face(accepted=closed.at if closed.how is Ending.ACCEPTED else None)
    process = pursuit.process
    talks = process.offer is not None or process.invite is not None or pursuit.sessions.live
    return Face(live=bool(talks))


def weighs(pursuit: Pursuit) -> bool:
    """Say whether there is an offer to weigh; only then does it matter who else is talking."""
    return pursuit.process.closed is None and pursuit.process.offer is not None


def among(one: Pursuit, same_employer: Iterable[Pursuit], everybody: Iterable[Pursuit]) -> Pursuit:
    """Give the application as it stands among the others, which are told without theirs."""
    others = [other for other in everybody if other.key != one.key]
    accepted, accepted_at = _accepted(one, others)
    live = {other.employer for other in others if face(other).live} if weighs(one) else set()
    standing = copy(one)
    standing.around = Around(
        same_employer=tuple(other for other in same_employer if other.key != one.key),
        accepted=accepted,
        accepted_at=accepted_at,
        live_elsewhere=tuple(sorted(live - {one.employer})),
    )
    return one if standing.around == ALONE else standing


def _accepted(one: Pursuit, others: Iterable[Pursuit]) -> tuple[datetime | None, str]:
    """Give the last acceptance elsewhere that came after this application began."""
    found = [
        (at, other.employer)
        for other in others
        if (at := face(other).accepted) is not None
        and (one.opened_at is None or at > one.opened_at)
    ]
    return max(found, default=(None, ""))
