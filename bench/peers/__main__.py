"""Print our figures and those of other programs, side by side, on the same public cases.

Times: a peer gives points of time; a point counts as right if it is our day or lies in the
window that was expected, one of several will do, and where no day can be given, nothing is
right. Ours is judged twice: exactly (kind, first and last day), and as the others are, by the
promised day alone. Promises: words alone, no days, mine and theirs together. Answers: the label.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from pathlib import Path

from bench.peers import (
    nearest_example,
    with_chrono_node,
    with_dateparser,
    with_follow_through,
    with_parsedatetime,
    with_recurrent,
)
from bench.peers.points import Asked, Case, NotHere, Verdict, asked, judged, judged_strictly
from tests.readings import scoring

Reader = Callable[[Sequence[Asked]], Sequence[Sequence[date]]]

TIMING: dict[str, Reader] = {
    "dateparser, parse": with_dateparser.parsed,
    "dateparser, search_dates": with_dateparser.searched,
    "parsedatetime": with_parsedatetime.read,
    "recurrent": with_recurrent.read,
    "chrono-node": with_chrono_node.read,
}


def timing(cases: Sequence[Case], _: Sequence[Case]) -> Iterator[str]:
    """Tell how many times each program reads rightly, wrongly, or not at all."""
    yield f"  {'':<32}{'right':>7}{'wrong':>7}{'nothing':>9}"
    ours = [scoring.our_timing(case) for case in cases]
    outs = [case["out"] for case in cases]
    yield _row("Afterword, exactly", map(judged_strictly, ours, outs))
    days = [tuple(date.fromisoformat(one[key][:10]) for key in _promised(one)) for one in ours]
    yield _row("Afterword, as those below", map(judged, days, outs))
    questions = asked(cases)
    for name, read in TIMING.items():
        try:
            yield _row(name, map(judged, read(questions), outs))
        except NotHere as error:
            yield f"  {name:<32}not run: {error}"


def _promised(found: Case) -> list[str]:
    """Name the end that is our one point: the promised day, or the first where it is open."""
    return [key for key in ("latest", "earliest") if found[key]][:1]


def _row(name: str, verdicts: "map[Verdict]") -> str:
    count = Counter(verdicts)
    right, wrong, nothing = (count[one] for one in Verdict)
    return f"  {name:<32}{right:>7}{wrong:>7}{nothing:>9}"


def replies(cases: Sequence[Case], examples: Sequence[Case]) -> Iterator[str]:
    """Tell how well each names the kind of an answer."""
    yield f"  {'':<32}{'macro-F1':>10}{'right':>8}"
    expected = [case["out"]["label"] for case in cases]
    found = {
        "Afterword": [scoring.our_reply(case)["label"] for case in cases],
        "nearest example (MiniLM)": nearest_example.labels(cases, examples),
    }
    for name, labels in found.items():
        pairs = list(zip(expected, labels, strict=True))
        right = sum(a == b for a, b in pairs) / len(pairs)
        yield f"  {name:<32}{scoring.macro_f1(pairs):>10.3f}{right:>8.3f}"


def debriefs(cases: Sequence[Case], _: Sequence[Case]) -> Iterator[str]:
    """Tell how many promises each finds, by their words."""
    yield f"  {'promises, by words':<32}{'F1':>7}{'precision':>11}{'recall':>8}"
    found = {
        "Afterword": [_whats(scoring.our_debrief(case)) for case in cases],
        "follow-through": with_follow_through.read([case["in"]["text"] for case in cases]),
    }
    for name, promises in found.items():
        tally = scoring.Tally()
        for words, case in zip(promises, cases, strict=True):
            expected = _whats(case["out"])
            tally.add(scoring.paired(words, expected, scoring.alike), len(words), len(expected))
        recall = scoring.ratio(tally.hits, tally.expected)
        yield f"  {name:<32}{tally.f1:>7.3f}{tally.precision:>11.3f}{recall:>8.3f}"


def _whats(out: Case) -> list[str]:
    return [one["what"] for key in ("my_promises", "their_promises") for one in out[key]]


TABLES: dict[str, Callable[[Sequence[Case], Sequence[Case]], Iterator[str]]] = {
    "timing": timing,
    "replies": replies,
    "debriefs": debriefs,
}


def tables(kind: str, folders: Sequence[Path]) -> Iterator[str]:
    """Give the tables of one kind: our own cases, then those written unseen."""
    if kind not in TABLES:
        yield f"{kind}: no other program was found that reads them."
        return
    examples = scoring.cases(kind)
    for folder in folders:
        cases = examples if folder == scoring.HERE else scoring.cases(kind, folder)
        if cases:
            apart = ", unseen" if folder == scoring.UNSEEN else ""
            yield f"{kind}{apart}, {len(cases)} cases"
            yield from TABLES[kind](cases, examples)


def main(kinds: Sequence[str]) -> None:
    """Print the tables of some kinds, of all when none is named."""
    for kind in kinds or scoring.KINDS:
        for line in tables(kind, (scoring.HERE, scoring.UNSEEN)):
            print(line, flush=True)


main(sys.argv[1:])
