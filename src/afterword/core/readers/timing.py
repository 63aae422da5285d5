"""When they said that they would decide, and every other time that a text names."""

from collections.abc import Iterator

from afterword.core.reading import Hearing, Precision, Span, Timing, TimingKind
from afterword.core.timing.bounds import timed
from afterword.core.timing.days import Days, Frame
from afterword.core.timing.line import Line, Read

NOTHING = Timing(kind=TimingKind.NONE)


def times_in(text: str, heard: Hearing) -> tuple[Timing, ...]:
    """Give every time that a text names, in order, each with its place; nothing is weighed."""
    return tuple(_times(text, heard))


def _times(text: str, heard: Hearing) -> Iterator[Timing]:
    p = Line(text, Frame(heard), heard.lang or "en")
    i = 0
    while i < p.size:
        found = _at(p, i)
        if found:
            yield _timing(found[0], p.span(i, found[1]))
            i = found[1]
        else:
            i += 1


def _at(p: Line, i: int) -> Read:
    try:
        return timed(p, i)
    except (OverflowError, ValueError):
        return None  # beyond the calendar: no time that anybody means


def _timing(value: Days, span: Span | None) -> Timing:
    same = value.first == value.last
    return Timing(
        kind=TimingKind.DATE if same else TimingKind.WINDOW,
        earliest=value.first,
        latest=value.last,
        precision=value.grain if same or value.grain is not Precision.DAY else Precision.DAYS,
        because=value.why,
        span=span,
        others=tuple(_timing(other, span) for other in value.others),
    )


def read_timing(said: str, heard: Hearing) -> Timing:
    """Read the one time that a statement gives for the decision."""
    found = times_in(said, heard)
    return found[-1] if found else NOTHING
