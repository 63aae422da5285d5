"""When somebody who is away is back at work."""

import re
from datetime import date

from afterword.core.date_words import WEEKDAYS
from afterword.core.readers.answer_ground import NOTHING, Dated, Ground
from afterword.core.readers.answer_times import Told, day_of, days_later, next_working_day

_BACK = re.compile(
    r"\b(?:back|return(?:ing|s)?|again|wieder|zurück|de retour|retour|reprend\w*|regres\w+|"
    r"vuel\w+|volver\w+|rientr\w+|torn\w+|terug|weer|"
    r"reopen\w*|re-open\w*|resum\w+|öffnen|geöffnet)\b", re.IGNORECASE
)  # fmt: skip
_UNTIL = re.compile(r"\b(?:until|till|til|bis|jusqu\S*|hasta|fino|tot)\b", re.IGNORECASE)
_INCLUSIVE = re.compile(
    r"\b(?:through|thru|inclusive|incl|including|einschlie(?:ß|ss)lich|einschl|inkl|inclus\w*|"
    r"incluid[oa]|inclusive|compres[oa]|tot en met|t/m)\b",
    re.IGNORECASE,
)
_AFTER = re.compile(r"\b(?:after|nach|après|después|dopo|na)\W+(?:\w+\W+){0,1}$", re.IGNORECASE)
_FROM = re.compile(
    r"(?:\b(?:from|between|vom|von|du|del|desde|dal|van|zwischen|entre|tra|"
    r"starting)\s+(?:\w+\W+)?\d|"
    r"\b(?:from|between|vom|von|starting)\s+(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|"
    r"to)|\d\s*(?:-|–|to|bis|au|al|tot)\s*$)[^.;]{0,35}$",
    re.IGNORECASE,
)
_REGULAR = re.compile(
    r"\b(?:work|working|office|in|arbeite\w*|erreichbar|travaille|présente?|trabajo|lavoro|werk|"
    r"answer|days?|werkdagen|arbeitstage)\b",
    re.IGNORECASE,
)


def first_day_back(ground: Ground) -> Dated:
    regular = _regular_days(ground)
    if regular:
        return Dated(regular)
    if not ground.told:
        return NOTHING
    back = [one for one in ground.told if _is_back(one)]
    if back:
        one = back[0]
        return Dated(day_of(one.first) if one.first else None, one.span)
    away = [one for one in ground.told if not _AFTER.search(one.before)] or list(ground.told)
    last = _last_away(away, ground.heard.at.date())
    return Dated(_after_absence(last, away, ground), last.span)


FARTHEST = 330
"""Days ahead beyond which a day without a year is rather the past beginning of an absence."""


def _last_away(away: list[Told], today: date) -> Told:
    near = [one for one in away if ((one.day() or today) - today).days < FARTHEST] or away
    return max(near, key=lambda one: one.day() or today)


def _is_back(one: Told) -> bool:
    near = one.before[-28:]
    return bool(_BACK.search(near)) or bool(
        re.match(r"\W*(?:wieder|zurück|again|weer|terug|back)\b", one.after)
    )


def _after_absence(last: Told, away: list[Told], ground: Ground) -> date | None:
    """Give the first day back after the day with which an absence ends."""
    day = last.day()
    if day is None:
        return None
    around = f"{last.before[-30:]} {last.words} {last.after[:15]}"
    ranged = len({one.first for one in away}) > 1 or bool(_FROM.search(last.before))
    ranged = ranged or (last.first != last.last)
    if (
        _UNTIL.search(f"{last.before[-12:]} {last.words}")
        and not ranged
        and not _INCLUSIVE.search(around)
    ):
        return day
    return next_working_day(day, ground.heard.calendar)


def _regular_days(ground: Ground) -> date | None:
    """Give the next of the weekdays on which somebody works."""
    for one in ground.read:
        words = [token.low for token in one.line.tokens]
        days = {
            WEEKDAYS[word.rstrip("s")]
            for word in words
            if word.rstrip("s") in WEEKDAYS and len(word) > 3
        }
        days |= {WEEKDAYS[word] for word in words if word in WEEKDAYS and len(word) > 3}
        stretch = ground.text[one.line.start : one.line.end]
        plural = any(
            word.endswith("s") and word.rstrip("s") in WEEKDAYS and len(word) > 5 for word in words
        )
        if (
            days
            and _REGULAR.search(stretch)
            and (plural or len(days) > 1)
            and not re.search(r"\d", stretch)
        ):
            day = ground.heard.at.date()
            return next(d for n in range(1, 8) if (d := days_later(day, n)).weekday() in days)
    return None
