"""Words as they can be typed, for commands that we print and that somebody will copy."""

import re

PLAIN = re.compile(r"[a-zA-Z0-9@%+:,./_-]+")
LIVELY = frozenset('"$`\\!')
"""Signs that a shell obeys also between double quotes."""
RUNS = re.compile(r"(?P<single>[^'\\]+)|['\\]+")
"""What stands between single quotes, and what between double ones; shlex.quote puts a backslash
between single quotes, where fish obeys it."""
JOINERS = frozenset("\u200c\u200d")
"""Unseen signs that are letters' own, as in Persian names; all others only do harm."""


def as_typed(word: str) -> str:
    """Give a word so that a shell takes it as that one word, and obeys nothing in it.

    Double quotes are taken where they are enough, because every system knows them.
    """
    seen = "".join(sign for sign in " ".join(word.split()) if sign.isprintable() or sign in JOINERS)
    if PLAIN.fullmatch(seen):
        return seen
    if LIVELY.isdisjoint(seen):
        return f'"{seen}"'
    return RUNS.sub(_quoted, seen)


def _quoted(run: re.Match[str]) -> str:
    text = run.group()
    if run["single"]:
        return f"'{text}'"
    return '"' + text.replace("\\", "\\\\") + '"'
