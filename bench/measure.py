"""How a benchmark is timed: ours and the peer in turns, medians, one ratio, one goal."""

import random
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

REPETITIONS = 7
QUICK_REPETITIONS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one benchmark found; `detail` is for people, the rest is for machines too."""

    ours: float
    peer: float
    ratio: float
    goal: float
    ok: bool
    unit: str
    n: int
    detail: tuple[str, ...] = ()


def judge(
    *, ours: float, peer: float, goal: float, unit: str, n: int, more_is_better: bool = False
) -> Result:
    """Compare with the peer: a cost may be `goal` times its, a rate must be."""
    ratio = ours / peer
    ok = ratio >= goal if more_is_better else ratio <= goal
    return Result(ours=ours, peer=peer, ratio=ratio, goal=goal, ok=ok, unit=unit, n=n)


def seconds(work: Callable[[], object]) -> float:
    """Time one run."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def medians(
    *contestants: Callable[[], object],
    quick: bool = False,
    prepare: Callable[[], object] | None = None,
) -> tuple[float, ...]:
    """Time all contestants in turns and return each one's median, in seconds.

    ``prepare`` is called before each of them, untimed.

    Every round runs each of them once, in a new order, so that a busy moment of
    the machine falls on all alike; a first round, to warm up, does not count.
    """
    times: list[list[float]] = [[] for _ in contestants]
    order = list(range(len(contestants)))
    for repetition in range(1 + (QUICK_REPETITIONS if quick else REPETITIONS)):
        random.shuffle(order)
        for number in order:
            if prepare is not None:
                prepare()
            taken = seconds(contestants[number])
            if repetition:
                times[number].append(taken)
    return tuple(map(statistics.median, times))
