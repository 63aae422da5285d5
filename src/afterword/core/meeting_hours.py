"""Times of day as invitations write them: in figures and in words, in six languages."""

import re
from collections.abc import Iterator
from datetime import time
from typing import NamedTuple

from afterword.core.clock_words import NOON, OPEN_UNTIL, Hours

_COUNTED = (
    "one ein eins une una un",
    "two zwei deux dos due twee",
    "three drei trois tres tre drie",
    "four vier quatre cuatro quattro",
    "five fünf fuenf cinq cinco cinque vijf",
    "six sechs seis sei zes",
    "seven sieben sept siete sette zeven",
    "eight acht huit ocho otto",
    "nine neun neuf nueve nove negen",
    "ten zehn dix diez dieci tien",
    "eleven elf onze once undici",
    "twelve zwölf zwoelf douze doce dodici twaalf",
)
HOURS = {word: number for number, row in enumerate(_COUNTED, 1) for word in row.split()}
HOURS |= {"treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dreizehn": 13, "vierzehn": 14,
          "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18}  # fmt: skip
"""The hours as words, to their numbers."""

_WORD = "|".join(sorted(HOURS, key=len, reverse=True))
_TO = r"(?:to|before|vor|voor)"
_PAST = r"(?:past|after|nach|over)"
_CANDIDATE = re.compile(
    rf"""(?<![\w.:/+$€£#])
    (?P<lead>(?:(?:at|um|om|kl\.?|alle|all['’]|ore|las|from|von|ab|vanaf|de|des|dès|dalle|dal|van|à
        |between|zwischen|entre|tra|until|till|bis|tot|hasta|à\spartir\sde|starts?|starting
        |(?:uhr)?zeit|time|heure|hora|orario|ora|tijd|beginn|begin|tijdstip|start)\s*:?\s+
        (?:(?:at|um|om|ore|about|around|ca\.?|circa|gegen|vers|las)\s+)?|@\s?|t(?=\d\d:\d\d))?)
    (?:
      (?P<noon>(?:12\s)?(?:noon|midday)|mittags?|midi|mezzogiorno|mediod[íi]a)(?P<demi>\set\sdemie?)?
    | (?P<fore>(?:a\s)?half(?:\s{_PAST})?|halb|dreiviertel
        |(?:a\s)?(?:quarter|viertel|kwart)\s(?:{_TO}|{_PAST}))\s(?P<of>\d{{1,2}}|{_WORD})
    | (?P<mil>[01]\d|2[0-3])(?P<milm>[0-5]\d)(?=\s?(?:hrs|hours|h|uhr)\b)
    | (?P<hour>\d{{1,2}}|(?:{_WORD})(?=\W|$))
      (?:(?P<sep>[:.hu]|\sh\s|\suhr\s|\sheures?\s|\suur\s|(?<=[a-z])\s)
         (?P<minute>[0-5]\d|fifteen|thirty|forty-?five|ten|twenty)(?!\d)(?::[0-5]\d(?!\d))?)?
    )
    (?P<unit>\s?(?:[ap]\.?\s?m\b\.?|[ap]\b(?!['’\w])|uhr\b|hrs?\b(?!['’])|hs\b|h\b|heures?\b
        |-?ish\b|sharp\b|uur\b|horas\b|hours\b|o['’´]?\s?clock\b))?
    (?P<tail>\s(?:y\smedia|et\sdemie?|e\smezz[ao]|y\scuarto|et\squart|e\sun\squarto|menos\scuarto
        |moins\sle\squart|meno\sun\squarto)\b)?
    (?P<part>,?\s(?:in\sthe\s|in\sder\s|am\s|this\s|du\s|de\sl['’]|de\sla\s|d[ei]l?\s|['’]s\s|in\sde\s)?
        (?:mornings?|afternoons?|evenings?|night|tonight|vormittags?|morgens|früh|nachmittags?
        |abends?|matin|après-midi|soir|mañana|tarde|noche|mattin[ao]|pomeriggio|sera|ochtends?
        |middags?|avonds?)\b)?
    (?![\w%€$])(?!:\d)(?!/\d)(?!\.\d)(?!\s?(?:%|€|eur\b|euro|usd|k\b))""",
    re.IGNORECASE | re.VERBOSE,
)
_BETWEEN = re.compile(
    r"\s*(?:-|–|—|‒|~|to|bis|until|till|til|tot|and|und|en|et|à|a|alle|hasta|y|e|au|through"
    r"|ends?:?|end(?:ing)? at|bis um|à|fino alle|a las|up to)\s*(?:about\s|ca\.?\s|um\s)?",
    re.IGNORECASE,
)
_LEADS = re.compile(r"\s*(?:for|für|pour|voor)\s*", re.IGNORECASE)
_SURE_LEADS = re.compile(
    r"@|t$|\b(?:at|um|om|kl\.?|alle|all['’]|ore|las|à|(?:uhr)?zeit|time|heure|hora|orario|ora"
    r"|tijd|tijdstip)\b",
    re.IGNORECASE,
)
_WORD_ENDS = re.compile(
    r"\s*(?:[.,;:!?)\n–—-]|$|on\b|in\b|sharp|for\b|with\b|am\b|this\b|and\b|und\b|im\b|bei\b|mit\b"
    r"|en\b|con\b|in\b|del\b|bij\b|op\b|to\b|until\b|bis\b|presso|nella|tomorrow|next\b|zu\b"
    r"|ins\b|here\b|hier\b|chez\b|at\b|dans\b|nei\b|i[nm]\b)",
    re.IGNORECASE,
)
_COUNTING = re.compile(r"h|hrs?|heures?|uur|horas|hours|hs", re.IGNORECASE)
_MORNING = re.compile(r"morn|vormittag|früh|matin|mañana|mattin|ochtend", re.IGNORECASE)
_LATE_DAY = re.compile(
    r"afternoon|evening|night|nachmittag|abend|midi|soir|tarde|noche|pomeriggio|sera|middag|avond",
    re.IGNORECASE,
)
_EVENING_AHEAD = re.compile(
    r"\b(?:evening|tonight|abends?|heute abend|soir|noche|stasera|sera|vanavond"
    r"|avond)\b[^.\n]{0,14}$",
    re.IGNORECASE,
)
_MINUTES = {"fifteen": 15, "thirty": 30, "fortyfive": 45, "forty-five": 45, "ten": 10, "twenty": 20}
_TAILS = (("menos", -15), ("moins", -15), ("meno", -15), ("cuarto", 15), ("quart", 15), ("", 30))


class _Clock(NamedTuple):
    """One clock: the time, whether its half of the day is told, and whether it stands alone."""

    at: time
    told: str
    sure: bool
    led: bool
    span: tuple[int, int]
    inner: int


def find_meeting_hours(text: str) -> list[Hours]:
    """Find the times of day of a text, in their order; ``open`` where both halves may be meant.

    A bare number is one beside a sure clock ("2-3pm"), or behind a word such as "at". Lengths
    ("2h", "deux heures") and numbers of other kinds are none.
    """
    clocks = list(_clocks(text))
    found: list[Hours] = []
    place = 0
    while place < len(clocks):
        one = clocks[place]
        two = clocks[place + 1] if place + 1 < len(clocks) else None
        if two and _is_range(text, one, two):
            found.append(_ranged(one, two))
            place += 2
            continue
        leads = place > 0 and _LEADS.fullmatch(text, clocks[place - 1].span[1], one.inner)
        if one.sure or (leads and found and found[-1].span == clocks[place - 1].span):
            found.append(Hours(one.at, None, one.span, _is_open(one)))
        place += 1
    return found


def _clocks(text: str) -> Iterator[_Clock]:
    for found in _CANDIDATE.finditer(text):
        at = _time(found)
        if at is None:
            continue
        told = _half(found)
        if not told and _EVENING_AHEAD.search(text[max(0, found.start() - 40) : found.start()]):
            told = "p" if 4 <= at.hour <= 11 else ""
        led = bool(_SURE_LEADS.search(found["lead"] or ""))
        yield _Clock(
            _halved(at, told), told, _is_sure(found, led=led), led, found.span(), found.end("lead")
        )


def _time(found: re.Match[str]) -> time | None:
    if found["noon"]:
        return time(NOON, 30 if found["demi"] else 0)
    if found["mil"]:
        return time(int(found["mil"]), int(found["milm"]))
    if found["fore"]:
        return _before_or_past(found["fore"].casefold(), _number(found["of"]), found["of"])
    written = (found["minute"] or "0").strip().casefold()
    minute = _MINUTES.get(written) if not written.isdigit() else int(written)
    hour = _number(found["hour"])
    if minute is None or hour > 23:
        return None
    shift = _tail(found["tail"])
    return _clock_at(hour * 60 + minute + shift)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else HOURS[word.casefold()]


def _tail(words: str | None) -> int:
    if not words:
        return 0
    return next(minutes for key, minutes in _TAILS if key in words.casefold())


_BACK = frozenset({
    "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "eins", "ein", "twee", "drie", "zes", "vijf", "zeven", "negen", "tien", "twaalf",
})  # fmt: skip


def _before_or_past(fore: str, hour: int, word: str) -> time | None:
    """Half two is 2:30 to the English; halb zwei and half twee are half an hour before two."""
    if not 1 <= hour <= 23:
        return None
    if fore.startswith("dreiviertel"):
        return _clock_at(hour * 60 - 15)
    if fore == "halb" or (fore == "half" and word.casefold() in _BACK):
        return _clock_at(hour * 60 - 30)
    if "half" in fore:
        return _clock_at(hour * 60 + 30)
    back = re.search(rf"\b{_TO}$", fore)
    return _clock_at(hour * 60 - 15 if back else hour * 60 + 15)


def _clock_at(minutes: int) -> time | None:
    minutes = minutes % (24 * 60) if minutes >= 0 else minutes + NOON * 60
    return time(minutes // 60, minutes % 60)


def _half(found: re.Match[str]) -> str:
    """Tell which half of the day is said: "a", "p", or "" where none is."""
    unit = (found["unit"] or "").strip().casefold()
    if unit[:1] in ("a", "p"):
        return unit[0]
    if (found["hour"] or "").startswith("0"):
        return "a"
    part = found["part"] or ""
    return "p" if _LATE_DAY.search(part) else "a" if _MORNING.search(part) else ""


def _halved(at: time, told: str) -> time:
    if told == "p" and at.hour < NOON:
        return at.replace(hour=at.hour + NOON)
    return at.replace(hour=0) if told == "a" and at.hour == NOON else at


def _is_sure(found: re.Match[str], *, led: bool) -> bool:
    """Say whether it is a time of day by itself: by its unit, its form, or the word before it."""
    if found["noon"] or found["fore"] or found["mil"] or found["tail"] or found["part"]:
        return True
    unit, sep = (found["unit"] or "").strip(), (found["sep"] or "").strip()
    spelled = not found["hour"].isdigit()
    if _COUNTING.fullmatch(unit) and not found["minute"]:
        return led or (not spelled and int(found["hour"]) > OPEN_UNTIL)
    if unit or sep.casefold() in (":", "h", "u", "uhr"):
        return True
    if spelled:
        ends = _WORD_ENDS.match(found.string, found.end())
        return led and bool(ends or sep) and _number(found["hour"]) > (0 if found["minute"] else 1)
    return led and (not sep or bool(found["minute"]))


def _is_range(text: str, one: _Clock, two: _Clock) -> bool:
    gap = text[one.span[1] : two.inner]
    if not _BETWEEN.fullmatch(gap) or not (one.sure or two.sure):
        return False
    if re.fullmatch(r"\s*(?:and|und|et|y|e|en)\s*", gap, re.IGNORECASE):
        return bool(re.match(r"between|zwischen|entre|tra", text[one.span[0] :], re.IGNORECASE))
    return True


def _ranged(one: _Clock, two: _Clock) -> Hours:
    """Let each end lend its half of the day to the other: 2-3pm, 11-1pm, 2pm-3."""
    start, end = one.at, two.at
    if two.told == "p" and not one.told and start.hour < NOON:
        later = start.replace(hour=start.hour + NOON)
        start = later if later < end else start
    if one.told == "p" and not two.told and end < start and end.hour < NOON:
        end = end.replace(hour=end.hour + NOON)
    if not one.told and not two.told and end <= start and end.hour < NOON:
        end = end.replace(hour=end.hour + NOON)
    both_open = _is_open(one) and not two.told
    return Hours(start, end, (one.span[0], two.span[1]), both_open and start == one.at)


def _is_open(clock: _Clock) -> bool:
    return not clock.told and 1 <= clock.at.hour <= OPEN_UNTIL
