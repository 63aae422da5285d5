"""The contract of the command shelf."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from typing import Any, NamedTuple

from afterword.faces.cli.terminal import Terminal

FINE, FAILED, USAGE, NOT_FOUND, SIGN_IN, NOT_YET, INTERRUPTED = 0, 1, 2, 3, 4, 5, 130
"""Exit codes (EXPERIENCE section 5)."""


class Command(NamedTuple):
    """One command: a sentence, an example (a line each), its arguments, and what it does.

    ``document`` is the type of what ``--json`` prints, a TypedDict.
    """

    summary: str
    example: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace, Terminal], int]
    document: Any = None


def no_arguments(parser: ArgumentParser) -> None:
    """Take nothing but what every command takes."""
