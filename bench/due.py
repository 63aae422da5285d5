"""How long it takes to find what is due, among few and among very many."""

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from bench.measure import Result, judge, medians
from bench.stored import database

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper

NAME = "due"
PEER = "the same without the index, all rows read"
GOAL = "at most 1.3 of the time among 10 k, and an idle tick 0.1 ms"
UNIT = "ms"

FEW, MANY, QUICK_MANY, DUE = 10_000, 1_000_000, 100_000, 1000
RATIO, IDLE = 1.3, 0.1
TICKS = 100
NOW = datetime(2026, 6, 1, 15, tzinfo=UTC)

FILL = """
WITH RECURSIVE counted(number) AS
    (SELECT 0 UNION ALL SELECT number + 1 FROM counted WHERE number + 1 < :rows)
INSERT INTO storage_pursuit
    (owner_id, key, employer, employer_key, role, zone, country, open, wake_at, stale, taken_back)
SELECT 1, 'quillworks-' || number, 'Quillworks', 'quillworks', 'editor', 'Europe/Berlin', 'DE', 1,
    datetime('2026-06-01 15:00:00',
        (CASE WHEN number % (:rows / :due) = 0 THEN '-' ELSE '+' END)
        || (1 + number) || ' minutes'),
    0, 0
FROM counted
"""
"""Applications that wake a minute apart: those to come, and the due ones strewn among them."""

SCAN = """
SELECT owner_id, key FROM storage_pursuit NOT INDEXED
WHERE wake_at <= ? ORDER BY wake_at LIMIT ?
"""


def run(quick: bool) -> Result:
    """Find 1,000 due among 10 k and 1 M applications in SQLite, and then nothing at all.

    What is timed is ``storage.due.waking``, the question of every tick, with its answer as
    the program uses it. ``ratio`` is its time among many by its time among few; ``peer`` is
    the time of the same answer among many without the index. An idle tick finds nothing.
    """
    many = QUICK_MANY if quick else MANY
    with ExitStack() as open_ones:
        few_rows, _ = filled(FEW, open_ones)
        many_rows, file = filled(many, open_ones)
        alone = open_ones.enter_context(closing(sqlite3.connect(file)))
        few, much, idle, scan = (
            1000 * median
            for median in medians(
                finding(few_rows),
                finding(many_rows),
                idling(many_rows),
                lambda: alone.execute(SCAN, (f"{NOW:%Y-%m-%d %H:%M:%S}", DUE)).fetchall(),
                quick=quick,
            )
        )
    idle /= TICKS
    flat = judge(ours=much, peer=few, goal=RATIO, unit=UNIT, n=DUE)
    detail = (
        f"{DUE:,} due among {FEW:,}: {few:.2f} ms; among {many:,}: {much:.2f} ms,"
        f" without the index {scan:.1f} ms",
        f"idle tick: {idle:.3f} ms",
    )
    return replace(flat, peer=scan, ok=flat.ok and idle <= IDLE, detail=detail)


def filled(rows: int, open_ones: ExitStack) -> "tuple[BaseDatabaseWrapper, Path]":
    """Make a database with so many applications, a thousand of them due."""
    file = open_ones.enter_context(database())
    from django.db import connections

    made = connections["default"]
    made.close()
    with closing(sqlite3.connect(file)) as direct, direct:
        direct.execute(FILL, {"rows": rows, "due": DUE})
    return made, file


def use(rows: "BaseDatabaseWrapper") -> None:
    """Let the product speak to one of the databases."""
    from django.db import connections

    connections["default"] = rows


def finding(rows: "BaseDatabaseWrapper") -> Callable[[], None]:
    """Make the question what is due now; a short answer would win for the wrong reason."""
    from afterword.storage.due import waking

    def find() -> None:
        use(rows)
        if len(waking(NOW, DUE)) != DUE:
            raise RuntimeError(f"not {DUE} are due")

    return find


def idling(rows: "BaseDatabaseWrapper") -> Callable[[], None]:
    """Make a hundred ticks before anything is due."""
    from afterword.storage.due import waking

    before = NOW - timedelta(days=10_000)

    def tick() -> None:
        use(rows)
        for _ in range(TICKS):
            if waking(before, DUE):
                raise RuntimeError("something is due too early")

    return tick
