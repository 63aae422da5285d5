"""The one date that an answer puts into the calendar (FORMATS 2)."""

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from afterword.core.answers.clauses import Statement
from afterword.core.answers.weighing import Evidence
from afterword.core.date_words import WEEKDAYS
from afterword.core.dates import When
from afterword.core.readers.answer_times import (
    Told,
    day_of,
    days_later,
    is_period,
    next_working_day,
    told_times,
)
from afterword.core.readers.timing import read_timing
from afterword.core.reading import Hearing, Span, TimingKind
from afterword.core.reply import DateMeant
from afterword.core.terms import Label


class Dated(NamedTuple):
    """The date of a mail and the words it was read from."""

    when: When | None = None
    span: Span | None = None


class Ground(NamedTuple):
    """What the date of a mail is read from."""

    label: Label
    evidence: Evidence
    read: Sequence[Statement]
    text: str
    heard: Hearing
    told: Sequence[Told]

    def near(self) -> list[Told]:
        """Give the times in the sentences that decided, else in the one after, else all."""
        lines = {sign.line for sign in self.evidence.signs}
        for wanted in (lines, {line + 1 for line in lines}):
            found = [one for one in self.told if one.line in wanted]
            if found:
                return found
        return list(self.told)


NOTHING = Dated()


def next_date(meant: DateMeant, ground: Ground) -> Dated:
    """Give the date that the kind of mail asks for."""
    finder = _FINDERS.get(meant)
    return finder(ground) if finder is not None else NOTHING


def grounded(
    label: Label, evidence: Evidence, read: Sequence[Statement], text: str, heard: Hearing
) -> Ground:
    """Read the times of a mail once."""
    return Ground(label, evidence, read, text, heard, told_times(read, text, heard))


def _last_day(ground: Ground) -> Dated:
    near = ground.near()
    if not near:
        return NOTHING
    lines = sorted({one.line for one in near})
    start = ground.read[lines[0]].line.start
    end = ground.read[lines[-1]].line.end
    read = read_timing(ground.text[start:end], ground.heard)
    if read.kind is not TimingKind.NONE and read.latest is not None:
        if day_of(read.latest) >= ground.heard.at.date():
            return Dated(read.latest, _moved(read.span, start))
        return NOTHING
    last = next((one for one in reversed(near) if one.is_deadline), near[-1])
    return Dated(last.last, last.span)


def _moved(span: Span | None, by: int) -> Span | None:
    return (span[0] + by, span[1] + by) if span else None


def _answer_by(ground: Ground) -> Dated:
    due = [one for one in ground.told if one.is_deadline and not _is_start(one)]
    if not due and ground.label is Label.REQUEST:
        due = [one for one in ground.near() if not _is_start(one) and not _PAST.search(one.before)]
    if not due:
        due = [one for one in ground.told if _ANSWER.search(one.before) and not _is_start(one)]
    return Dated(due[0].due, due[0].span) if due else NOTHING


_ANSWER = re.compile(
    r"\b(?:let (?:me|us) know|your answer|please answer|reply|accept|sign|respond|hear from you|"
    r"take until|think|tell (?:me|us)|"
    r"bescheid|antwort|rückmeldung|réponse|répondre|respuesta|risposta|antwoord)\b", re.IGNORECASE
)  # fmt: skip
_PAST = re.compile(
    r"\b(?:showed|sent|mentioned|gave|met|spoke|talked|had|interviewed|discussed|meeting|from|"
    r"of|said|told|am|vom|letzten|du|del)"
    r"\b.{0,15}$", re.IGNORECASE
)  # fmt: skip
_START = re.compile(
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|first day|effect|join(?:ing)?|commenc\w+|ab|"
    r"beginn\w*|zum|anfangen|antritt|"
    r"à partir|commence\w*|début|incorpor\w+|empezar|inizi\w+|decorre\w*|starten|ingang|"
    r"met ingang|interview|board|call you|"
    r"we will|we'll|wir (?:werden|melden)|starting|from)\b[^.;]{0,25}$",
    re.IGNORECASE,
)


def _is_start(one: Told) -> bool:
    return bool(_START.search(one.before)) and not _ANSWER.search(one.before)


_SLOT_WORDS = re.compile(
    r"\b(?:or|oder|ou|o|of|either|entweder|any|irgend|and|und|et|y|e|en|/)\b", re.IGNORECASE
)
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


def _start(ground: Ground) -> Dated:
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


def _first_day_back(ground: Ground) -> Dated:
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


def _first_day(ground: Ground) -> Dated:
    """Give the first day of a period, for writing again or for a restart."""
    if ground.label is Label.REJECTION_KEEP_IN_TOUCH and not ground.evidence.signs:
        return NOTHING
    near = _again(ground) if ground.label is Label.ON_HOLD else ground.near()
    chosen = [one for one in near if not (one.is_deadline and len(near) > 1)] or near
    if not chosen:
        return NOTHING
    one = chosen[0]
    if one.first is None:
        return NOTHING
    if one.has_hour and not re.search(r"\d", one.words):
        return Dated(day_of(one.first), one.span)
    if is_period(one.timing):
        return Dated(ground.heard.calendar.roll(day_of(one.first)), one.span)
    return Dated(one.first, one.span)


_RESTARTS = re.compile(
    r"\b(?:restart\w*|re-?start\w*|start\w* (?:\w+ ){0,3}(?:up )?again|resum\w+|re-?open\w*|"
    r"pick (?:\w+ ){1,2}up|start (?:\w+ ){0,3}again|again|unfreez\w*|thaw\w*|re-?advertis\w*|"
    r"revisit\w*|"
    r"look at it again|wieder\w*|neu|fortgesetzt|reprend\w*|reprise|retom\w+|reanud\w+|"
    r"riprend\w+|riapr\w+|hervat\w*|opnieuw|until|bis|jusqu\w*|hasta|fino|tot)\b",
    re.IGNORECASE,
)


def _again(ground: Ground) -> list[Told]:
    """Give the times beside the words of a restart, where one is told."""
    stretches = {
        one.line: ground.text[ground.read[one.line].line.start : ground.read[one.line].line.end]
        for one in ground.told
    }
    return [one for one in ground.told if _RESTARTS.search(stretches[one.line])]


_FINDERS: dict[DateMeant, Callable[[Ground], Dated]] = {
    DateMeant.LAST_DAY: _last_day,
    DateMeant.ANSWER_BY: _answer_by,
    DateMeant.START: _start,
    DateMeant.FIRST_DAY_BACK: _first_day_back,
    DateMeant.FIRST_DAY_TO_WRITE: _first_day,
    DateMeant.RESTART: _first_day,
}
