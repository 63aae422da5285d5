"""Words that tell which round of talks it is: they are no job, and no part of a name."""

import re

_COUNT = (
    r"(?:second|third|fourth|final|follow-?up|[2-9](?:nd|rd|th)|[2-9]\."
    r"|zweite[rsn]?|dritte[rsn]?|vierte[rsn]?)"
)
_TALK = (
    r"(?:rounds?(?:\s+(?:of\s+)?interviews?)?|interview|runde|gespräch|vorstellungsgespräch"
    r"|bewerbungsgespräch)"
)
ROUND = re.compile(
    rf"(?<![\w-])(?:{_COUNT}\s+{_TALK}|(?:zweit|dritt|viert|final|end)(?:gespräch|runde|interview)"
    r"|round\s+[2-9]|runde\s+[2-9])(?![\w-])",
    re.IGNORECASE,
)
LEADS = re.compile(r"\s*(?:[,:–@]|\b(?:at|with|for|bei|mit|chez)\b)", re.IGNORECASE)
"""What follows a round at the head of a line; anything else makes it part of a firm's name."""

TALK = "gespräch"
"""Stands for a round at the head of a line: words that announce a talk are read over there."""


def without_round(text: str) -> str:
    """Give words without those for a round."""
    return " ".join(ROUND.sub(" ", text).split()).strip(" ,;:-–—")


def blanked(line: str) -> str:
    """Give a line with spaces for its words for a round, so that all else keeps its place."""
    return ROUND.sub(_blank, line)


def _blank(found: re.Match[str]) -> str:
    words = found[0]
    if found.string[: found.start()].strip():
        return " " * len(words)
    leads = LEADS.match(found.string, found.end()) and len(words) >= len(TALK)
    return TALK.ljust(len(words)) if leads else words
