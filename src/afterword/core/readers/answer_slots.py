"""When a step takes place: the one slot that a mail fixes, or the due day of a task."""

import re
from datetime import datetime

from afterword.core.readers.answer_ground import NOTHING, Dated, Ground
from afterword.core.readers.answer_times import Told, day_of
from afterword.core.terms import Label

_OLD = re.compile(
    r"\b(?:instead of|rather than|from|originally|was|were|statt|anstatt|vom|ursprünglich|"
    r"au lieu d[eu]|"
    r"prévue?|en lugar del?|invece (?:di|del)|in plaats van|can't (?:make|do)|cannot (?:make|do)|"
    r"spoke|met|last|(?:good|great|nice|lovely|pleasure|enjoyed|"
    r"thanks?)\b[^.]{3,30})\W*(?:\w+\W+){0,1}$",
    re.IGNORECASE,
)


_OFF = re.compile(
    r"\b(?:(?:is|are|will be) (?:off|cancelled|canceled|out sick|ill)|fällt aus|fallen aus|"
    r"est annulée?|annullat[oa]|"
    r"cancelad[oa]|gaat niet door)\b", re.IGNORECASE
)  # fmt: skip


_WILL_TELL = re.compile(
    r"\b(?:will|'ll|shall|going to|werden?|envo\w+|enviar\w+)\s+(?:\w+\s+){0,2}(?:send|mail|email|"
    r"forward|call|ring|confirm|let|tell|come back|get back|be in touch|schicken|senden|melden)\b",
    re.IGNORECASE,
)


def _is_slot(one: Told, ground: Ground) -> bool:
    """Say whether a time may be that of a step: no deadline, no old time, no length of time."""
    if one.is_deadline or _OLD.search(one.before):
        return False
    if one.unrolled is not None and not one.words.startswith(
        ("in ", "dans ", "en ", "tra ", "fra ", "over ")
    ):
        return False
    line = ground.read[one.line].line
    if _WILL_TELL.search(ground.text[line.start : one.span[0]]):
        return False
    return not _OFF.search(ground.text[line.start : line.end])


def start(ground: Ground) -> Dated:
    slots = [one for one in ground.told if _is_slot(one, ground)]
    if ground.label is Label.SCHEDULING:
        slots = _moved_to(
            ground, slots or [one for one in ground.told if _SEE_YOU.search(one.before)]
        )
    task = _due_task(ground) if ground.label is Label.NEXT_ROUND else None
    if task is not None and not any(one.has_hour for one in slots):
        return Dated(task.due, task.span)
    fixed = _one_slot(ground, slots)
    return fixed or NOTHING


_SEE_YOU = re.compile(r"\b(?:dann|also|passt|then|alors|allora|dus)\W+(?:\w+\W+)?$", re.IGNORECASE)
_MOVES = re.compile(
    r"\b(?:mov\w+|instead|rather than|reschedul\w*|rearrang\w*|postpon\w*|push\w*|shift\w*|"
    r"bring|brought|verschieb\w*|verschoben|verleg\w*|stattdessen|déplac\w*|report[ée]\w*|décal\w*|"
    r"plutôt|pasar|aplaza\w*|cambiar|spost\w*|rimand\w*|verzet\w*|verplaats\w*|clash\w*|come up|"
    r"came up|can't|cannot|unable|leider|verhindert)\b",
    re.IGNORECASE,
)


def _is_change(one: Told) -> bool:
    """Say whether a range leads from the old time to the new one ("from 11am to 3pm")."""
    first, last = one.first, one.last
    if first is None or last is None or first == last:
        return False
    return day_of(first) != day_of(last) or one.words.startswith(("from ", "von ", "de ", "van "))


def _moved_to(ground: Ground, slots: list[Told]) -> list[Told]:
    """Leave out the old time of a step that is moved: the first of several days."""
    if len(slots) == 1 and _is_change(slots[0]) and _MOVES.search(ground.text):
        return [slots[0].ending]
    days = list(dict.fromkeys(one.day() for one in slots))
    if len(days) == 2 and not slots[0].has_hour and _MOVES.search(ground.text):
        return [one for one in slots if one.day() == days[1]]
    return slots


def _due_task(ground: Ground) -> Told | None:
    tasks = any("TASK" in names for sign in ground.evidence.signs for names in sign.cue.slots)
    due = [one for one in ground.told if one.is_deadline]
    returned = [
        one
        for one in due
        if _RETURN.search(ground.text[ground.read[one.line].line.start : one.span[0]])
    ]
    if returned or (tasks and due):
        return (returned or due)[0]
    return None


_RETURN = re.compile(
    r"\b(?:hand (?:it|them|this) in|send|return|back|submit|complete|deliver|do it|finish|"
    r"upload|zurück|abgeben|einreichen|"
    r"schicken|senden|rendre|renvoyer|envoyer|entregar|enviar|consegnare|inviare|inleveren|"
    r"sturen|due)\b",
    re.IGNORECASE,
)


def _one_slot(ground: Ground, slots: list[Told]) -> Dated | None:
    exact = {one.first: one for one in slots if one.has_hour}
    if len(slots) > 1 and any(not one.has_hour and one.first != one.last for one in slots):
        return None
    days = {one.first: one for one in slots if not one.has_hour and one.first == one.last}
    dates = {day_of(when) for when in exact if when} | {when for when in days if when}
    if len(exact) == 1 and len(dates) == 1:
        when, one = next(iter(exact.items()))
        return Dated(when, one.span)
    if len(exact) == 1 and len(days) == 1:
        return _joined(ground, next(iter(days.values())), next(iter(exact.values())))
    if not exact and len(days) == 1 and not any(one.first != one.last for one in slots):
        day, one = next(iter(days.items()))
        return Dated(day, one.span)
    return None


def _joined(ground: Ground, day: Told, hour: Told) -> Dated | None:
    """Join a day and an hour that stand apart; an hour without a day falls on the day heard."""
    if not isinstance(hour.first, datetime) or day.first is None:
        return None
    lone = day_of(hour.first) <= ground.heard.at.date() or not re.search(
        r"[a-zà-ÿ]{3}",
        re.sub(r"\b(?:uhr|at|um|heures?|o'clock|noon|pm|am|the|ore|horas|uur)\b", "", hour.words),
    )
    if not lone:
        return None
    at = hour.first
    moved = at.replace(
        year=day_of(day.first).year, month=day_of(day.first).month, day=day_of(day.first).day
    )
    return Dated(moved, (min(day.span[0], hour.span[0]), max(day.span[1], hour.span[1])))
