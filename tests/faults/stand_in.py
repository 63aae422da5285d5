"""A process that has the libraries loaded, and a fork of which lives through each command line.

It reads one request a line, as JSON, and answers each with how the command ended. A command may
meet a fault on its way: "kill", death at its n-th attempt to write something; "full", no room
for a file from the n-th attempt on; "tight", no room for a database to grow; "cut", no file may
become longer than n bytes; "hurry", others are hardly waited for. What counts as
an attempt is what any system lets us see: a statement of SQL that writes, a file opened for
writing, renamed or deleted, and what is shown at the end. Run as a module.
"""

import json
import os
import resource
import signal
import sqlite3
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from contextlib import ExitStack
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

WRITING = (
    "BEGIN", "COMMIT", "SAVEPOINT", "RELEASE", "INSERT", "UPDATE", "DELETE", "REPLACE", "CREATE",
    "ALTER", "DROP", "VACUUM",
)  # fmt: skip
"""How statements begin that write, or end a transaction."""

MOVING = frozenset({"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "os.truncate"})
FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


LOADED = (
    "afterword.faces.cli.main", "django.core.management", "django.db.backends.sqlite3.base",
    "django.db.migrations.executor", "django.db.models", "holidays.countries", "icalendar",
    "msgspec", "rich.console",
)  # fmt: skip
OURS = ("afterword.core", "afterword.outside")
"""Rooms without settings: those name the data folder, which is another one each time."""


def load() -> None:
    """Load what most commands load."""
    for name in LOADED:
        import_module(name)
    for room in map(import_module, OURS):
        for module in walk_packages(room.__path__, f"{room.__name__}."):
            import_module(module.name)


class Fault:
    """What happens at the n-th attempt to write inside a folder."""

    def __init__(self, happens: Callable[[], None], when: int, within: str) -> None:
        self.happens, self.left, self.within = happens, when, within

    def attempt(self) -> None:
        """Count one attempt, and let the fault happen if it is its turn."""
        self.left -= 1
        if self.left == 0:
            self.happens()

    def watch(self, event: str, told: tuple[Any, ...]) -> None:
        """See what the interpreter is about to do to a file."""
        writes = (event == "open" and told[2] & FLAGS) or event in MOVING
        if writes and str(told[0]).startswith(self.within):
            self.attempt()

    def connected(self, connection: sqlite3.Connection) -> None:
        """See each statement of a connection."""
        connection.set_trace_callback(self.statement)

    def statement(self, sql: str) -> None:
        """See what SQLite is about to do."""
        if sql.lstrip().upper().startswith(WRITING):
            self.attempt()


class Full(Fault):
    """A disk without room for files from the n-th on: it does not become empty by itself."""

    def watch(self, event: str, told: tuple[Any, ...]) -> None:
        """See what the interpreter is about to do to a file; there is always room for less."""
        if event != "os.remove":
            super().watch(event, told)

    def connected(self, connection: sqlite3.Connection) -> None:
        """Leave the database alone."""

    def attempt(self) -> None:
        """Refuse all from the n-th on."""
        self.left -= 1
        if self.left <= 0:
            self.happens()


class Tight(Fault):
    """A disk on which no database can grow."""

    def connected(self, connection: sqlite3.Connection) -> None:
        """Let the database not grow: no page count can be less than what there is."""
        connection.execute("PRAGMA max_page_count = 1")


def watching(fault: Fault) -> Callable[..., sqlite3.Connection]:
    """Give the way to connect by which a fault learns of each connection."""
    connect = sqlite3.connect

    def connected(*args: Any, **more: Any) -> sqlite3.Connection:
        made = connect(*args, **more)
        fault.connected(made)
        return made

    return connected


def die() -> None:
    """End without a word, and without a chance to tidy up."""
    os.kill(os.getpid(), signal.SIGKILL)


def no_room() -> None:
    """Say what a full disk says."""
    raise OSError(28, "No space left on device")


def none() -> None:
    """Let nothing happen."""


def limit_files(size: int) -> None:
    """Let no file become longer than so many bytes: writing there is an error from then on."""
    hard = resource.getrlimit(resource.RLIMIT_FSIZE)[1]
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))


def wait_hardly() -> None:
    """Wait for others a tenth of a second, where the program would wait for many."""
    from afterword import settings

    settings.DATABASES["default"]["OPTIONS"] |= {
        "timeout": 0.1,
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
    }


FAULTS = {"kill": (Fault, die), "full": (Full, no_room), "tight": (Tight, none)}


def live(request: dict[str, Any], output: tuple[int, ...]) -> int:
    """Be the program for one command line; give its exit code."""
    for number, file in enumerate(output):
        os.dup2(file, number)
    sys.stdin, sys.stdout, sys.stderr = (os.fdopen(number, how) for number, how in enumerate("rww"))
    os.environ.update(request["environment"])
    time.tzset()
    sys.argv = ["afterword", *request["words"]]
    if request["fault"] == "cut":
        limit_files(request["when"])
    if request["fault"] == "hurry":
        wait_hardly()
    kind, happens = FAULTS.get(request["fault"], (Fault, none))
    fault = kind(happens, request["when"], request["within"])
    sys.addaudithook(fault.watch)
    sqlite3.connect = sqlite3.dbapi2.connect = watching(fault)  # type: ignore[assignment]
    from afterword.__main__ import main

    code = main()
    if kind is Fault:
        fault.attempt()
    sys.stdout.flush()
    if "django.db" in sys.modules:
        from django.db import connections

        connections.close_all()  # as the end of a process does
    return code


def one(request: dict[str, Any]) -> dict[str, Any]:
    """Let a fork live through one command line, and tell how it ended."""
    with ExitStack() as open_ones:
        files = [open_ones.enter_context(tempfile.TemporaryFile()) for _ in range(3)]
        files[0].write(request["typed"].encode())
        files[0].seek(0)
        code = forked(request, tuple(file.fileno() for file in files))
        told = []
        for file in files[1:]:
            file.seek(0)
            told.append(file.read().decode())
    return {"code": code, "out": told[0], "err": told[1]}


def forked(request: dict[str, Any], output: tuple[int, ...]) -> int:
    """Let a fork be the program, and wait for its end; less than 0 is the signal that ended it."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            code = live(request, output)
        except BaseException:
            traceback.print_exc()
        finally:
            sys.stderr.flush()
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def main() -> None:
    """Answer requests until there are no more."""
    load()
    for line in sys.stdin:
        print(json.dumps(one(json.loads(line))), flush=True)


if __name__ == "__main__":
    main()
