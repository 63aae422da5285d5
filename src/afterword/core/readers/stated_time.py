"""The one time that a mail states for an interview, or why there is none."""

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import pairwise
from typing import NamedTuple

from afterword.core.days_in_text import find_days
from afterword.core.readers.slot_cues import Said, offers_choice, stands_as_other
from afterword.core.readers.slots import Slot, slots_in
from afterword.core.saying import Sentence, say

_CORRECTION = re.compile(
    r"\b(?:correction|corrected|i meant|we meant|new (?:time|date|slot)|moved? (?:it |this "
    r"|us )?to|rescheduled"
    r" (?:to|for)|instead|actually|should (?:be|have been|read)|typo|(?:ignore|disregard) (?:the"
    r"|my|our)"
    r"|verschoben auf|neue[rn]? (?:termin|zeit|uhrzeit)|stattdessen|sondern|korrektur|richtig ist"
    r"|versehentlich"
    r"|nouvelle (?:date|heure)|is (?:the )?(?:right|correct)|holds|postponed (?:to|until)|erratum"
    r"|nuev[ao] (?:fecha|hora)|nuov[ao] (?:data|orario)|nieuwe (?:datum|tijd)|by mistake"
    r"|wrong (?:time|date|day))\b",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"\b(?:(?:date|weekday|day|time|number)\b[^.?!]{0,30}\b(?:is (?:right|correct)|holds|counts"
    r"|applies)"
    r"|go by the (?:date|weekday)|maßgeblich|es gilt)\b",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:then|followed by|afterwards|after that|finally|danach|anschließend|puis|ensuite"
    r"|después|luego|poi|daarna)\b",
    re.IGNORECASE,
)


_ENDS = re.compile(
    r"\b(?:end|ends|finish|finishes|close|ende|schluss|endet|fin|termine|fin(?:e|isce)|einde"
    r"|hasta)\b[^.\n]{0,25}$",
    re.IGNORECASE,
)
_ACTIVITY = re.compile(
    r"\b(?:test|exercise|task|tour|lunch|presentation|q ?& ?a|registration|arrival|break|round"
    r"|session|part"
    r"|dinner|coffee|workshop|case|end|ends|finish|finishes|close|ende|schluss|endet|rundgang"
    r"|mittagessen|aufgabe|pause"
    r"|visite|déjeuner|exercice|fin|almuerzo|prueba|pranzo|prova|lunchen|rondleiding|opdracht"
    r"|einde)\b[^.\n]{0,40}$"
    r"|^\W*(?:start|beginn|begin|début|inicio|inizio)\W*$",
    re.IGNORECASE,
)
"""What fills other hours of the day of an interview."""


class Doubt(NamedTuple):
    """Why no single time can be taken from the text; ``times`` are those that it names."""

    says: Sentence
    times: tuple[Slot, ...] = ()


Stated = tuple[Slot, tuple[Sentence, ...]]


def stated_time(words: str, written_at: datetime | None) -> Stated | Doubt:
    """Give the one slot that a mail fixes, with warnings, or a Doubt that says what is in the way.

    ``written_at`` is the aware Date of the mail; it gives the year and, where the text names
    neither zone nor place, the offset. Sessions of one day make one slot.
    """
    slots = slots_in(words, written_at)
    counting = _counting(slots)
    if not counting:
        return Doubt(say("No day with a time is named in this mail. Please type when it is."))
    if all(slot.said is Said.ASKED for slot in counting) and len(_different(counting)) == 1:
        return Doubt(
            say("This time is only proposed so far. Enter it once it is agreed."), tuple(counting)
        )
    different = _different(_narrowed(words, counting))
    if len(different) > 1:
        return _several(words, different)
    return _judged(words, different[0])


def former_time(words: str, written_at: datetime | None) -> Slot | None:
    """Give the one time that a mail takes back, as one does that calls an interview off."""
    slots = slots_in(words, written_at)
    former = _different([slot for slot in slots if slot.said is Said.FORMER])
    return former[0] if len(former) == 1 else None


def agreed_among(words: str, written_at: datetime | None) -> Slot | None:
    """Give the one time of earlier words that a short "yes, see you then" agrees to."""
    slots = [slot for slot in slots_in(words, written_at) if slot.said in (Said.FIXED, Said.ASKED)]
    different = _different(slots)
    return different[0] if len(different) == 1 and different[0].fits else None


def is_settled(words: str) -> bool:
    """Say whether the sender tells which of two times holds."""
    return bool(_HOLDS.search(words) or _CORRECTION.search(words))


def _counting(slots: Sequence[Slot]) -> list[Slot]:
    """Leave out what is over or another matter; a time of arrival counts where it is alone."""
    sure = [slot for slot in slots if slot.said in (Said.FIXED, Said.ASKED)]
    return sure or [slot for slot in slots if slot.said is Said.PERHAPS]


def _narrowed(words: str, slots: list[Slot]) -> list[Slot]:
    """Keep what was corrected last, then what is fixed, then what is said of the talk itself."""
    slots = _after_corrections(words, slots)
    open_choice = offers_choice(words) or any(slot.said is Said.ASKED for slot in slots)
    for wanted, where in (
        (lambda slot: slot.said is not Said.ASKED, True),
        (lambda slot: slot.chosen, open_choice),
        (lambda slot: slot.agreed, open_choice),
        (lambda slot: slot.about, True),
    ):
        kept = [slot for slot in slots if wanted(slot)]
        if where and kept and len(_different(slots)) > 1 and _may_narrow(words, slots, kept):
            slots = kept
    return slots


def _may_narrow(words: str, slots: Sequence[Slot], kept: Sequence[Slot]) -> bool:
    """Parts of one day stay together, whatever each of their lines says."""
    return not _is_agenda_day(words, slots) or {slot.said for slot in slots} != {
        slot.said for slot in kept
    }


def _is_agenda_day(words: str, slots: Sequence[Slot]) -> bool:
    same_day = len({slot.start.date() for slot in slots}) == 1
    rising = all(one.moment < two.moment for one, two in pairwise(slots))
    return same_day and rising and _agenda(words, slots)


def _after_corrections(words: str, slots: list[Slot]) -> list[Slot]:
    """Keep what stands in the sentence of the last correction, or after it."""
    for found in reversed(list(_CORRECTION.finditer(words))):
        kept = [slot for slot in slots if slot.sentence[1] > found.start()]
        if kept and len(kept) < len(slots):
            return kept
    return slots


def _judged(words: str, slot: Slot) -> Stated | Doubt:
    if slot.fits:
        return slot, ()
    if _HOLDS.search(words):
        word = "The weekday does not fit the date {day}; please compare."
        return slot, (say(word, day=slot.start.date()),)
    for corrected in _corrected_days(words, slot):
        return corrected, (
            say("The day was corrected to {day}; please compare.", day=corrected.day),
        )
    word = "The weekday beside {day} is another one. Please ask them which holds."
    return Doubt(say(word, day=slot.start.date()), (slot,))


def _corrected_days(words: str, slot: Slot) -> Iterator[Slot]:
    """Give the time on the day of a correction that names no hour: "I mean Tuesday 24 November"."""
    for found in _CORRECTION.finditer(words, slot.span[1]):
        for day in find_days(words[found.start() : found.start() + 120], slot.day):
            if day.exact and day.fits:
                start = datetime.combine(day.day, slot.start.timetz())
                lasts = slot.end - slot.start if slot.end else None
                yield slot._replace(start=start, end=start + lasts if lasts else None, fits=True)


def _different(slots: Sequence[Slot]) -> list[Slot]:
    """Drop repetitions: the same instant, also when it is told by the clocks of two places."""
    seen: dict[tuple[bool, float], Slot] = {}
    for slot in slots:
        key = (bool(slot.start.tzinfo), slot.moment)
        known = seen.get(key)
        if known is None or (known.end is None and slot.end):
            seen[key] = slot
        if known is not None and not (known.fits and slot.fits):
            seen[key] = seen[key]._replace(fits=known.fits and slot.fits)
    return sorted(seen.values(), key=lambda slot: slot.span)


def _several(words: str, slots: list[Slot]) -> Stated | Doubt:
    """Take sessions of one day together; anything else is a choice, or a contradiction."""
    first, last = slots[0], slots[-1]
    if any(slot.said is Said.ASKED for slot in slots) or _is_choice(words, slots):
        word = "Several times are offered and none is fixed. Enter the one that you agree on."
        return Doubt(say(word), tuple(slots))
    if _is_agenda_day(words, slots):
        ends = (
            last.start
            if last.end is None and _ENDS.search(_led_by(words, slots[-2], last))
            else last.end
        )
        return _judged(words, first._replace(end=ends, fits=all(slot.fits for slot in slots)))
    return Doubt(
        say(
            "This mail names {one} and {two}. Please ask them which holds, or type it.",
            one=first.start,
            two=last.start,
        ),
        tuple(slots),
    )


def _is_choice(words: str, slots: Sequence[Slot]) -> bool:
    """Look for "or" between the times, and for words of choosing near them."""
    for one, two in pairwise(slots):
        between = words[one.span[1] : two.span[0]]
        if len(between) < 100 and stands_as_other(between) and "\n\n" not in between:
            return True
    return offers_choice(words)


def _led_by(words: str, one: Slot, two: Slot) -> str:
    """Give the words between two times, with those that lead to the second."""
    lead = re.match(r"[^\W\d]*", words[two.span[0] : two.span[1]])
    return words[max(one.span[1], two.span[0] - 90) : two.span[0]] + (lead[0] if lead else "")


def _agenda(words: str, slots: Sequence[Slot]) -> bool:
    """Say whether the times look like the parts of a day: several ranges, lines, or "then"."""
    opening = sum(words.rfind("\n", 0, slot.span[0]) >= slot.span[0] - 6 for slot in slots)
    lasting = sum(slot.end is not None for slot in slots)
    then = _THEN.search(words, slots[0].span[0])
    title = words.find("\n\n")
    other = not slots[0].span[1] <= title < slots[1].span[0] and all(
        _ACTIVITY.search(_led_by(words, one, two)) for one, two in pairwise(slots)
    )
    return bool(then) or other or opening >= len(slots) - 1 or lasting >= len(slots) - 1
