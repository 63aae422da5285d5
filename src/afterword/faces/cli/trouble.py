"""What went wrong, told in a sentence: what happened, what is safe, what to do."""

import os
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from typing import Any, NamedTuple

from afterword.faces.cli.command import FAILED, NOT_FOUND, NOT_YET, USAGE
from afterword.faces.cli.terminal import NoAnswer, Terminal, written


class Trouble(NamedTuple):
    """An exit code, a sentence, and what a program may want to know beside it."""

    code: int
    says: str
    more: dict[str, Any]


def tell(error: Exception, terminal: Terminal) -> int:
    """Tell an error in a sentence; give its exit code."""
    trouble = foreseen(error)
    if trouble is None:
        trouble = _unforeseen(error)
        if os.environ.get("AFTERWORD_DEBUG"):
            terminal.say("".join(traceback.format_exception(error)).rstrip())
    show(trouble, terminal)
    return trouble.code


def foreseen(error: Exception) -> Trouble | None:
    """Give the words for an error; None if it is a fault of ours."""
    return next(
        (teller(error) for kind, teller in _tellers().items() if isinstance(error, kind)), None
    )


def show(trouble: Trouble, terminal: Terminal) -> None:
    """Show what went wrong: a sentence to a person, a document to a program."""
    if terminal.as_json:
        # Where standard output is itself what is broken, the sentence goes beside it.
        with suppress(OSError):
            print(written({"error": trouble.says, **trouble.more}), flush=True)
            return
    terminal.say(trouble.says)


Teller = Callable[[Any], Trouble]


def _tellers() -> dict[type[Exception], Teller]:
    """Known errors; late, because a line of the machine format needs none of them."""
    from afterword import wiring
    from afterword.core.typed_dates import NotADate
    from afterword.faces.cli import asking

    known: dict[type[Exception], Teller] = {
        asking.Usage: lambda error: Trouble(USAGE, str(error), {}),
        NoAnswer: _no_answer,
        NotADate: _not_a_date,
        OSError: _not_usable,
        wiring.ClockNotAllowed: lambda _: Trouble(
            USAGE, "AFTERWORD_NOW moves the clock of an example only; these data are your own. "
            "Nothing was changed. Unset it, or name another AFTERWORD_HOME with --example.", {}
        ),
        wiring.NotAnExample: lambda _: Trouble(
            USAGE, "There are data of your own here, so this is no place for an example. Nothing "
            "was changed. Name a new folder in AFTERWORD_HOME.", {}
        ),
        wiring.NotAnInstant: lambda error: Trouble(
            USAGE, f"AFTERWORD_NOW must be an instant with its offset, like "
            f"2026-11-25T09:00-05:00; it is '{error}'.", {}
        ),
    }  # fmt: skip
    if wiring.is_open():
        known |= _tellers_of_actions()
    if "django" in sys.modules:
        known[wiring.settings_trouble()] = lambda error: Trouble(
            USAGE, f"{error}. Nothing was changed.", {}
        )
    return known


def _tellers_of_actions() -> dict[type[Exception], Teller]:
    from afterword.actions import (
        add_interview,
        ask_once,
        debrief,
        finding,
        mark_step,
        record_sent,
        refusal,
        write_note,
    )
    from afterword.faces.cli import telling
    from afterword.outside import holidays

    return {
        finding.NotFound: lambda error: Trouble(
            NOT_FOUND, telling.not_found(error), {"candidates": list(error.near)}
        ),
        finding.Ambiguous: lambda error: Trouble(
            NOT_FOUND, telling.ambiguous(error), {"candidates": list(error.candidates)}
        ),
        ask_once.NotYet: lambda error: Trouble(NOT_YET, *telling.not_yet(error)),
        ask_once.NothingToAsk: lambda error: Trouble(NOT_YET, telling.nothing_to_ask(error), {}),
        write_note.NotAdvised: lambda error: Trouble(NOT_YET, telling.not_advised(error), {}),
        debrief.NoInterview: lambda error: Trouble(NOT_FOUND, telling.no_interview(error), {}),
        add_interview.InThePast: lambda error: Trouble(USAGE, telling.in_the_past(error), {}),
        record_sent.Unclear: lambda _: Trouble(
            USAGE, "The plan owes that person no message now. Say what it was: --kind thank_you, "
            "inquiry, keep_in_touch and so on. Nothing was stored.", {}
        ),
        mark_step.TellTheAnswer: lambda _: Trouble(
            USAGE, "An offer is answered by a word, not by a tick: afterword sent NAME --kind "
            "accept, or --kind decline. Nothing was stored.", {}
        ),
        holidays.UnknownZone: lambda error: Trouble(
            USAGE, f"There is no time zone '{error}'. Zones are named like Europe/Berlin or "
            "America/New_York. Nothing was stored.", {}
        ),
        holidays.UnknownCountry: lambda error: Trouble(
            USAGE, f"There is no holiday calendar for '{error}'. Countries are written like DE, "
            "DE-BY or US. Nothing was stored.", {}
        ),
        refusal.Missing: lambda error: _refused(NOT_FOUND, error),
        refusal.Guarded: lambda error: _refused(
            NOT_YET, error, opens_at=error.opens_at and error.opens_at.isoformat()
        ),
        refusal.Failed: lambda error: _refused(FAILED, error),
        refusal.Refusal: lambda error: _refused(USAGE, error),
        **wiring_troubles(),
    }  # fmt: skip


def _refused(code: int, error: Any, **more: Any) -> Trouble:
    """An action said why it did nothing."""
    from afterword.faces.cli.asking import in_words

    return Trouble(code, in_words(error.says), more)


def wiring_troubles() -> dict[type[Exception], Teller]:
    """What storage has to say for itself."""
    from afterword import wiring

    return {
        wiring.storage_trouble(): lambda error: Trouble(FAILED, str(error), {}),
    }


def _no_answer(error: NoAnswer) -> Trouble:
    return Trouble(USAGE, f"{error.question} {error.instead}".strip(), {})


def _not_a_date(error: Any) -> Trouble:
    from afterword.faces.cli.asking import date_words

    return Trouble(
        USAGE, f"{date_words(error)} Nothing was stored.",
        {"proposals": [day.isoformat() for day in error.proposals]},
    )  # fmt: skip


def _not_usable(error: OSError) -> Trouble:
    """A file, a folder or standard output that cannot be used."""
    reason = error.strerror or type(error).__name__
    if error.filename is None:
        return Trouble(
            FAILED, f"Not everything could be shown: {reason}. Nothing was stored halfway; "
            "'afterword today' shows what is there.", {}
        )  # fmt: skip
    name = error.filename.decode() if isinstance(error.filename, bytes) else error.filename
    return Trouble(
        FAILED, f"{name} cannot be used: {reason}. Nothing was stored halfway. See that it is "
        "there and may be written to; your data can lie elsewhere, in a folder that AFTERWORD_HOME "
        "names.", {}
    )  # fmt: skip


def _unforeseen(error: Exception) -> Trouble:
    """A fault of ours."""
    told = f"{type(error).__name__}: {error}".removesuffix(": ")
    return Trouble(
        FAILED, "Something went wrong that we did not foresee. Nothing was stored halfway, and "
        f"what was there is safe. Please report this: {told}", {}
    )  # fmt: skip
