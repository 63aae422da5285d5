"""recurrent: reads dates and repetitions out of English sentences."""

from collections.abc import Sequence
from datetime import date

from bench.peers.points import Asked


def read(asked: Sequence[Asked]) -> list[tuple[date, ...]]:
    """Read each statement; a repetition ("every Friday") is no date and counts as nothing."""
    return [_points(one) for one in asked]


def _points(one: Asked) -> tuple[date, ...]:
    from recurrent import RecurringEvent

    event = RecurringEvent(now_date=one.heard_at.replace(tzinfo=None))
    try:
        found = event.parse(one.said)
    except Exception:  # it raises many kinds on ordinary sentences; none of them is a date
        return ()
    return (found,) if isinstance(found, date) else ()
