"""How the work of reading grows with the length of what is read, ordinary and hostile."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from functools import partial
from types import FrameType
from typing import NamedTuple

from bench.measure import Result
from tests.fuzz.calls import EXPECTED, READERS
from tests.fuzz.hostile_calendars import FILES
from tests.fuzz.hostile_mails import MAILS
from tests.fuzz.hostile_texts import WRITTEN

NAME = "reading"
PEER = "the same text at half its length"
GOAL = "at most 2.5 times the work, for each reader and each kind of text"
UNIT = "ms"

RATIO = 2.5
FIRST, LONGEST, QUICK_LONGEST = 2_000, 256_000, 16_000
ENOUGH = 0.1
"""Seconds after which a text is long enough; nothing twice as long is then tried."""

LEAST = 0.004
"""Seconds below which a time tells nothing, and only the calls count."""

ROUNDS, SURE_ROUNDS = 3, 9
SHOWN = 8

Build = Callable[[int], bytes]
Read = Callable[[bytes], None]


class Growth(NamedTuple):
    """What twice the length costs: seconds at ``length`` and at twice that, and calls likewise."""

    length: int
    once: float
    twice: float
    calls: float

    @property
    def time(self) -> float:
        """Give the ratio of the times, 0 where they are too short to tell."""
        return self.twice / self.once if self.twice >= LEAST else 0.0

    @property
    def worst(self) -> float:
        """Give the ratio that counts."""
        return max(self.time, self.calls)


def run(quick: bool) -> Result:
    """Read each text at growing lengths; the worst growth at a last doubling is the result.

    Work is measured twice. The calls that a reader makes are the same at each run; the
    processor's time, the least of some runs, also sees a pattern that goes back and forth within
    one call. ``ours`` is the time at twice the length and ``peer`` at the length, of the worst
    text; ``n`` is how many kinds of text were read.
    """
    longest = QUICK_LONGEST if quick else LONGEST
    grown = [
        (growth(READERS[reader], build, longest), f"{reader}, {name}")
        for reader, name, build in texts()
    ]
    grown.sort(key=lambda one: one[0].worst, reverse=True)
    worst = grown[0][0]
    result = Result(
        ours=1000 * worst.twice, peer=1000 * worst.once, ratio=worst.worst, goal=RATIO,
        ok=worst.worst <= RATIO, unit=UNIT, n=len(grown),
    )  # fmt: skip
    detail = tuple(
        f"{one.time:.2f} of the time, {one.calls:.2f} of the calls"
        f" at 2 x {one.length:,} characters ({1000 * one.twice:.0f} ms): {name}"
        for one, name in grown[:SHOWN]
    )
    return replace(result, detail=detail)


def texts() -> Iterator[tuple[str, str, Build]]:
    """Name the readers, each with what it is given."""
    for reader in ("timing", "reply", "debrief"):
        for name, written in WRITTEN.items():
            yield reader, name, partial(encoded, written)
    for name, mail in MAILS.items():
        yield "mail", name, mail
    for name, file in FILES.items():
        yield "invite", name, file


def encoded(written: Callable[[int], str], length: int) -> bytes:
    """Give a text as the readers of ``tests/fuzz`` take it."""
    return written(length).encode("utf-8", "surrogatepass")


def growth(read: Read, build: Build, longest: int) -> Growth:
    """Double the length until the time tells enough, and compare the last two.

    Only growth that goes on counts: where twice the length costs too much, it is measured again,
    with more rounds, and must cost too much from there to twice the length as well.
    """
    seconds(read, build(FIRST))  # what is loaded at the first reading is no work of reading
    length = FIRST
    while 4 * length <= longest and seconds(read, build(2 * length)) < ENOUGH:
        length *= 2
    grown = doubled(read, build, length, ROUNDS)
    if grown.worst <= RATIO:
        return grown
    again = doubled(read, build, length, SURE_ROUNDS), doubled(read, build, 2 * length, ROUNDS)
    return min(again, key=lambda one: one.worst)


def doubled(read: Read, build: Build, length: int, rounds: int) -> Growth:
    """Measure what twice a length costs."""
    pair = build(length), build(2 * length)
    once, twice = least(read, pair, rounds)
    return Growth(length, once, twice, calls_in(read, pair[1]) / calls_in(read, pair[0]))


def least(read: Read, pair: tuple[bytes, bytes], rounds: int) -> tuple[float, float]:
    """Give the least time of some rounds for each of two inputs, in turns."""
    times = [(seconds(read, pair[0]), seconds(read, pair[1])) for _ in range(rounds)]
    return min(once for once, _ in times), min(twice for _, twice in times)


def seconds(read: Read, data: bytes) -> float:
    """Give the processor's time for one reading."""
    begun = time.process_time()
    with suppress(*EXPECTED):
        read(data)
    return time.process_time() - begun


def calls_in(read: Read, data: bytes) -> int:
    """Count the calls that one reading makes, those into C among them."""
    count = 0

    def counted(_frame: FrameType, event: str, _of: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    with suppress(*EXPECTED):
        sys.setprofile(counted)
        try:
            read(data)
        finally:
            sys.setprofile(None)
    return count
