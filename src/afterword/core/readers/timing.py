"""When they said that they would decide, and every other time that a text names."""

from afterword.core.dates import When
from afterword.core.reading import Hearing, Precision, Span, Timing, TimingKind
from afterword.core.saying import say
from afterword.core.timing.days import EVENT, Days, Frame
from afterword.core.timing.line import Line
from afterword.core.timing.marks import times
from afterword.core.timing.weighing import names_decision, weighed

NOTHING = Timing(
    kind=TimingKind.NONE, because=say("No day was said that the decision could be counted from.")
)


def times_in(text: str, heard: Hearing) -> tuple[Timing, ...]:
    """Give every time that a text names, in order, each with its place; nothing is weighed."""
    p = Line(text, Frame(heard), heard.lang)
    return tuple(_timing(value, p.span(first, after)) for value, first, after in times(p))


def read_timing(said: str, heard: Hearing) -> Timing:
    """Read the one time that a statement gives for the decision (FORMATS 1)."""
    p = Line(said, Frame(heard), heard.lang)
    value, place = weighed(p)
    if value is None or place is None:
        return NOTHING
    return _timing(value, p.span(*place))


def bears_on_decision(said: str, heard: Hearing) -> int:
    """Say how surely a sentence out of a telling gives a time for the decision: 2, 1 or 0."""
    return names_decision(Line(said, Frame(heard), heard.lang))


def _timing(value: Days, span: Span | None) -> Timing:
    first, last = value.first, value.last
    if value.how == EVENT:
        kind = TimingKind.EVENT
    else:
        kind = TimingKind.DATE if first == last else TimingKind.WINDOW
    return Timing(
        kind=kind,
        earliest=first,
        latest=last,
        precision=_precision(value.grain, first, last),
        because=value.why,
        span=span,
        others=tuple(_timing(other, span) for other in value.others),
    )


def _precision(grain: Precision, first: When | None, last: When | None) -> Precision | None:
    if first is None and last is None:
        return None
    return Precision.DAYS if grain is Precision.DAY and first != last else grain
