"""The one date that an answer puts into the calendar (FORMATS 2)."""

import re
from collections.abc import Callable, Sequence

from afterword.core.answers.clauses import Statement
from afterword.core.answers.weighing import Evidence
from afterword.core.readers.answer_absence import first_day_back
from afterword.core.readers.answer_ground import NOTHING, Dated, Ground
from afterword.core.readers.answer_slots import start
from afterword.core.readers.answer_times import (
    Told,
    day_of,
    is_period,
    told_times,
)
from afterword.core.readers.timing import read_timing
from afterword.core.reading import Hearing, Span, TimingKind
from afterword.core.reply import DateMeant
from afterword.core.terms import Label


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
    DateMeant.START: start,
    DateMeant.FIRST_DAY_BACK: first_day_back,
    DateMeant.FIRST_DAY_TO_WRITE: _first_day,
    DateMeant.RESTART: _first_day,
}
