"""Nothing that is fed to a reader makes it fail, or hold a person up."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType

import pytest

from tests.fuzz.calls import EXPECTED, READERS
from tests.fuzz.hostile_calendars import FILES
from tests.fuzz.hostile_mails import MAILS
from tests.fuzz.hostile_texts import RAW_LINES, WRITTEN

pytestmark = pytest.mark.fuzz

MOST_SECONDS = 60
"""Far more than any of these takes; only what hangs runs into it."""

SHORT, MEGABYTE = 20_000, 1_000_000
ODD_BYTES = (b"", b"\0", bytes(range(256)) * 8, b"\xef\xbb\xbf", "\u202eFriday".encode("utf-16"))


@contextmanager
def answered() -> Iterator[None]:
    """Fail what runs far too long (where the system has alarms) or raises what is not expected."""

    def too_long(_signal: int, _frame: FrameType | None) -> None:
        raise AssertionError(f"still reading after {MOST_SECONDS} s")

    with suppress(*EXPECTED):
        if not hasattr(signal, "SIGALRM"):
            yield
            return
        before = signal.signal(signal.SIGALRM, too_long)
        signal.alarm(MOST_SECONDS)
        try:
            yield
        finally:
            signal.alarm(0)
            signal.signal(signal.SIGALRM, before)


def shown(text: str) -> bytes:
    """Give a text as the readers take it, lone surrogates and all."""
    return text.encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("data", ODD_BYTES, ids=range(len(ODD_BYTES)))
def test_bytes_that_mean_nothing(reader: str, data: bytes) -> None:
    with answered():
        READERS[reader](data)


@pytest.mark.parametrize("reader", ["timing", "reply", "debrief", "mail", "invite"])
@pytest.mark.parametrize("name", WRITTEN)
def test_texts_to_lose_the_way_in(reader: str, name: str) -> None:
    with answered():
        READERS[reader](shown(WRITTEN[name](SHORT)))


@pytest.mark.parametrize("name", MAILS)
def test_mails_to_lose_the_way_in(name: str) -> None:
    with answered():
        READERS["mail"](MAILS[name](SHORT))


@pytest.mark.parametrize("name", FILES)
def test_invitations_to_lose_the_way_in(name: str) -> None:
    with answered():
        READERS["invite"](FILES[name](SHORT))


@pytest.mark.parametrize("name", RAW_LINES)
def test_lines_that_are_none(name: str) -> None:
    with answered():
        READERS["lines"](RAW_LINES[name])


@pytest.mark.parametrize(
    ("reader", "data"),
    [
        ("timing", shown(WRITTEN["typical statements"](MEGABYTE))),
        ("reply", shown(WRITTEN["typical answers"](MEGABYTE))),
        ("debrief", shown(WRITTEN["typical debriefs"](MEGABYTE))),
        ("mail", MAILS["plain"](MEGABYTE)),
        ("invite", FILES["many events"](MEGABYTE)),
        ("invite", FILES["mail, plain"](MEGABYTE)),
    ],
    ids=["timing", "reply", "debrief", "mail", "calendar", "mailed invitation"],
)
def test_a_megabyte(reader: str, data: bytes) -> None:
    with answered():
        READERS[reader](data)
