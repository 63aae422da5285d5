"""What a typed line says of a talk and its people: "Zoom call with Priya from Quillworks"."""

import re

from afterword.core.job_words import MODIFIERS, is_head

Place = tuple[int, int]

_TALK = re.compile(
    r"[\s:,–-]*(?:(?:zoom|teams|skype|phone|video|intro\w*|first|second|third|final|next|quick"
    r"|coffee|lunch|hr|recruiter"
    r"|technical|panel|job|google meet)\s+)*(?:call|chat|interview|meeting|coffee|screen"
    r"|screening|lunch|conversation"
    r"|talk|zoom|round|gespräch|vorstellungsgespräch|telefonat|kennenlernen|entretien"
    r"|meet)?\s*[:,–-]?\s*",
    re.IGNORECASE,
)
_FIRM = re.compile(r"\s+(?:from|of|at|bei|von|chez|@)\s+(?=\S)|\s*\(", re.IGNORECASE)
_ENDS = re.compile(r"[,;+)]|\s(?:for|as|on)\s|$", re.IGNORECASE)
_WITH = re.compile(r"(?:^|\s)(?:with|mit|avec|w/|meeting)\s+", re.IGNORECASE)
_SMALL = re.compile(r"[a-zà-ÿ][a-zà-ÿ'’-]+(?:\s[a-zà-ÿ][a-zà-ÿ'’-]+)?")
_NO_NAMES = frozenset({
    "the", "at", "in", "on", "office", "zoom", "teams", "phone", "video", "call", "room", "their",
    "our", "my", "me", "team", "hr", "boss", "manager", "recruiter", "floor", "onsite", "online",
    "remote", "tbc", "tba", "someone", "somebody", "colleague", "colleagues", "others", "panel",
    "founder", "founders", "people", "via", "by", "for", "and", "or", "lunch", "coffee", "herr",
    "frau", "im", "am", "um", "uhr", "büro", "dem", "der", "das", "two", "three", "all", "cto",
    "ceo", "cfo", "vp", "head", "morning", "afternoon", "evening", "link", "follows", "bring",
    "cv",
})  # fmt: skip


def firm_of_talk(line: str, head: Place, tail: list[Place]) -> tuple[Place | None, list[Place]]:
    """Find the employer behind the people of a talk, and give the people without it.

    "Zoom call with Priya from Quillworks" has no employer in front; None where the line does.
    """
    before = line[slice(*head)]
    led = _WITH.search(before)
    talk, rest = (before[: led.start()], (head[0] + led.end(), head[1])) if led else (before, None)
    if not _TALK.fullmatch(talk):
        return None, tail
    for place in [rest, *tail] if rest else tail:
        names = line[slice(*place)]
        firm = _FIRM.search(names)
        if not firm or not names[: firm.start()].strip():
            continue
        end = _ENDS.search(names, firm.end())
        stop = place[0] + (end.start() if end else len(names))
        others = [one for one in tail if one != place]
        kept = [(place[0], place[0] + firm.start()), *others]
        if stop + 1 < place[1]:
            kept.insert(1, (stop + 1, place[1]))
        return (place[0] + firm.end(), stop), kept
    return None, tail


def is_small_name(line: str, place: Place, *, has_others: bool) -> bool:
    """Say whether a name is typed small there, as "marcus" behind "with" or beside other people."""
    piece = line[slice(*place)]
    words = piece.split()
    if not _SMALL.fullmatch(piece) or any(word in _NO_NAMES for word in words):
        return False
    if any(word in MODIFIERS or is_head(word) for word in words):
        return False
    joined = re.search(r"(?:[+&/]|\band|\bund|\bet|,)\s*$", line[: place[0]])
    led = _WITH.search(line[max(0, place[0] - 10) : place[0]])
    listed = re.match(r"\s*(?:[+&/]|and\b|und\b)", line[place[1] :])
    return bool(led or (joined and (has_others or listed)))
