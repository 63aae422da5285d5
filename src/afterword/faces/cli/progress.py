"""How far long work is: told on a terminal, after a second, and gone when the work is done."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any

from afterword.faces.cli.terminal import is_seen, on_one_line

SOON = 1.0
"""Work that ends within so many seconds says nothing of itself."""

Tick = Callable[[int, int], None]
"""Is told how much is done, and of how much."""


@contextmanager
def progress(what: str) -> Iterator[Tick]:
    """Give a function to call while work goes on; where nobody looks, it does nothing.

    It may be called as often as is convenient: ``tick(done, whole)``, in any unit.
    """
    if not is_seen(sys.stderr):
        yield lambda _done, _whole: None
        return
    bar = Bar(what)
    try:
        yield bar.tick
    finally:
        bar.end()


class Bar:
    """A bar that shows itself once the work has lasted."""

    def __init__(self, what: str, clock: Callable[[], float] = monotonic) -> None:
        self.what = what
        self.clock = clock
        self.began = clock()
        self.shown: Any = None  # a bar of Rich, which takes long to load

    def tick(self, done: int, whole: int) -> None:
        """Take note of how far the work is."""
        if self.shown is None:
            if self.clock() - self.began < SOON:
                return
            self._begin()
        self.shown.update(self.shown.task_ids[0], completed=done, total=whole or None)

    def _begin(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn

        columns = TextColumn("{task.description}", markup=False), BarColumn(), TaskProgressColumn()
        self.shown = Progress(*columns, console=Console(stderr=True), transient=True)
        self.shown.add_task(on_one_line(self.what), total=None)
        self.shown.start()

    def end(self) -> None:
        """Take the bar away."""
        if self.shown is not None:
            self.shown.stop()
