"""How long it takes to read what somebody tells after an interview."""

from itertools import chain, cycle, islice
from typing import Any

from afterword.actions.read_debrief import read_debrief
from bench.measure import Result, medians
from bench.peers import with_follow_through
from tests.readings.scoring import cases

NAME = "debrief"
PEER = "follow-through, which looks for commitments alone"
GOAL = "at most 20 ms for 200 words"
UNIT = "ms"

WORDS, MILLISECONDS = 200, 20.0
TEXTS, QUICK_TEXTS = 40, 8


def run(quick: bool) -> Result:
    """Read texts of 200 words each, made of the public debriefs; the time is that of one.

    The goal is a time, so ``goal`` is what that time is of the peer's in this run.
    """
    told = lines(QUICK_TEXTS if quick else TEXTS)
    ours, peer = (
        1000 * median / len(told)
        for median in medians(
            lambda: [read_debrief(one) for one in told],
            lambda: with_follow_through.read([one["text"] for one in told]),
            quick=quick,
        )
    )
    return Result(
        ours=ours, peer=peer, ratio=ours / peer, goal=MILLISECONDS / peer,
        ok=ours <= MILLISECONDS, unit=UNIT, n=len(told),
    )  # fmt: skip


def lines(count: int) -> list[dict[str, Any]]:
    """Give so many lines for the reader, each with the next 200 words of the public set."""
    every = cases("debriefs")
    words = cycle(chain.from_iterable(case["in"]["text"].split(" ") for case in every))
    return [
        {"id": number, **every[number]["in"], "text": " ".join(islice(words, WORDS))}
        for number in range(count)
    ]
