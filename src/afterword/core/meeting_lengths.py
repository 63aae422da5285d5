"""How long a mail says the talk takes, in six languages."""

import re
from collections.abc import Sequence
from datetime import timedelta

_ONE = r"(?:an?|one|eine?|une?|uno|una|un['’]|een)"
_HOUR = r"(?:hours?|hrs?|h|stunden?|std\.?|heures?|horas?|or[ae]|uur)"
_MINUTE = r"(?:minutes?|minuten|mins?\.?|min\.?|minutos?|minuti|minuut)"
_LENGTH = re.compile(
    rf"(?<![\w:.,/-])(?:(?P<minutes>\d{{1,3}})[\s-]*{_MINUTE}(?!\w)"
    rf"|(?P<hours>\d)(?:[.,](?P<tenth>\d))?[\s-]*{_HOUR}(?:\s?(?:and|und|et|y|e"
    rf"|en)?\s?(?P<more>\d\d)(?:\s?{_MINUTE})?)?(?!\w)"
    rf"|(?P<half>half[\s-]an?[\s-]hour|(?:a )?half[\s-]hour|halbe(?:n|s)? stunde|demi-heure"
    rf"|media hora|mezz['’]?\s?ora|half\s?uur)"
    rf"|(?P<three>three[\s-]quarters of an hour|dreiviertelstunde|trois quarts d['’]heure"
    rf"|drie kwartier)"
    rf"|(?P<onehalf>an hour and a half|one and a half hours|anderthalb stunden|eineinhalb stunden"
    rf"|une heure et demie|hora y media|un['’]ora e mezza|anderhalf uur)"
    rf"|(?P<one>{_ONE}\s?{_HOUR})(?!\w)|(?P<two>(?:two|zwei|deux|dos|due|twee)\s{_HOUR})(?!\w))",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"^\s*(?:early|earlier|before|prior|late|walk|drive|away|ago|vorher|früher|zu fuß|avant|antes"
    r"|prima|eerder"
    r"|in advance|notice|break|pause|from the|journey|ride)",
    re.IGNORECASE,
)
_WITHIN = re.compile(
    r"(?:within|in|every|the (?:last|next|first)|innerhalb|binnen|dans les)\s*(?:about\s|the\s)?$",
    re.IGNORECASE,
)


def length_of_meeting(text: str, clocks: Sequence[tuple[int, int]] = ()) -> timedelta | None:
    """Give the one length that a text names for a talk, from ten minutes to ten hours.

    ``clocks`` are the pieces of the text that are times of day: "9h30" may be either.
    """
    lengths = set()
    for found in _LENGTH.finditer(text):
        if any(found.start() < end and first < found.end() for first, end in clocks):
            continue
        if minutes := _minutes(text, found):
            lengths.add(minutes)
    lasts = timedelta(minutes=lengths.pop()) if len(lengths) == 1 else timedelta(0)
    return lasts if timedelta(minutes=10) <= lasts <= timedelta(hours=10) else None


def _minutes(text: str, found: re.Match[str]) -> int:
    if _OTHER.match(text, found.end()) or _OTHER.match(text[found.end() : found.end() + 20]):
        return 0
    if _WITHIN.search(text[max(0, found.start() - 20) : found.start()]):
        return 0
    fixed = {"half": 30, "three": 45, "onehalf": 90, "one": 60, "two": 120}
    if name := next((name for name in fixed if found[name]), ""):
        return fixed[name]
    if found["minutes"]:
        return int(found["minutes"])
    return int(found["hours"]) * 60 + int(found["tenth"] or 0) * 6 + int(found["more"] or 0)
