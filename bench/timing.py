"""How long it takes to read when they will decide, and how often it is read rightly."""

import statistics
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import date

from afterword.actions.line_reading import calendar_of, instant_of
from afterword.core.readers.timing import read_timing
from afterword.core.reading import Hearing
from bench.measure import Result, judge, medians
from bench.peers import with_dateparser
from bench.peers.points import Case, NotHere, Verdict, asked, judged, judged_strictly
from bench.peers.with_chrono_node import Chrono, running
from tests.readings.scoring import cases, our_timing

NAME = "timing"
PEER = "dateparser (search_dates, language told), chrono-node"
GOAL = "at most 0.2 of dateparser's time; more right, fewer wrong than both"
UNIT = "ms"

PHRASES, QUICK_PHRASES, RATIO = 200, 40, 0.2

SENTENCES, CHRONO = "dateparser search_dates", "chrono-node"

Found = Sequence[Sequence[date]]


def run(quick: bool) -> Result:
    """Read the same phrases of the public set by all; the time is that of one phrase.

    Everything that a program can be told beforehand is made ready untimed: our calendars, the
    peers' languages. chrono-node runs in one process and tells its own time, without the pipe.
    The ratio is to dateparser's call that reads sentences; its other call, for a text that is
    nothing but a date, is told beside it.
    """
    told = chosen(QUICK_PHRASES if quick else PHRASES)
    outs = [case["out"] for case in told]
    heard = [heard_of(case) for case in told]
    questions = asked(told)
    readers: dict[str, Callable[[], Found]] = {
        SENTENCES: lambda: with_dateparser.searched(questions),
        "dateparser parse": lambda: with_dateparser.parsed(questions),
    }
    with ExitStack() as open_ones:
        chrono, note = started(open_ones)
        if chrono:
            readers[CHRONO] = lambda: chrono.read(questions)
        times = medians(
            lambda: [read_timing(*one) for one in heard], *readers.values(), quick=quick
        )
        verdicts = {name: Counter(map(judged, read(), outs)) for name, read in readers.items()}
    ours, *theirs = (1000 * median / len(told) for median in times)
    taken = dict(zip(readers, theirs, strict=True)) | inside(chrono, len(told))
    exactly = Counter(map(judged_strictly, map(our_timing, told), outs))
    result = judge(ours=ours, peer=taken[SENTENCES], goal=RATIO, unit=UNIT, n=len(told))
    better = all(better_than(exactly, verdicts.get(name)) for name in (SENTENCES, CHRONO))
    detail = [line("Afterword, exactly", ours, exactly)]
    detail += [line(name, taken[name], verdicts[name]) for name in readers]
    return replace(result, ok=result.ok and better, detail=(*detail, *note))


def heard_of(case: Case) -> tuple[str, Hearing]:
    """Make ready what our reader is given."""
    given = case["in"]
    return given["said"], Hearing(instant_of(given, "heard_at"), calendar_of(given))


def started(open_ones: ExitStack) -> tuple[Chrono | None, tuple[str, ...]]:
    """Start chrono-node, or tell why it cannot be."""
    try:
        return open_ones.enter_context(running()), ()
    except NotHere as error:
        return None, (f"not run: {error}",)


def chosen(count: int) -> list[Case]:
    """Take so many phrases of the public set, strewn evenly over it, the same ones each time."""
    every = cases("timing")
    return [every[number * len(every) // count] for number in range(count)]


def inside(chrono: Chrono | None, phrases: int) -> dict[str, float]:
    """Give the milliseconds a phrase that chrono-node told of itself, the first round left out."""
    if chrono is None:
        return {}
    return {"chrono-node": 1000 * statistics.median(chrono.took[1:]) / phrases}


def better_than(ours: Counter[Verdict], theirs: Counter[Verdict] | None) -> bool:
    """Say whether we have more right and fewer wrong than a peer, if that one ran."""
    if theirs is None:
        return True
    fewer = ours[Verdict.WRONG] < theirs[Verdict.WRONG]
    return ours[Verdict.RIGHT] > theirs[Verdict.RIGHT] and fewer


def line(name: str, milliseconds: float, count: Counter[Verdict]) -> str:
    """Tell one program's time and verdicts."""
    told = ", ".join(f"{count[one]} {one.value}" for one in Verdict)
    return f"{name:<24} {milliseconds:.3f} ms a phrase; {told}"
