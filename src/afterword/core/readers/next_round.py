"""The next step in the process, where one was told: a round, a task, a trial."""

import re
from datetime import date
from typing import NamedTuple

from afterword.core.grammar.account import Account, day_of
from afterword.core.grammar.labels import Label, label_of
from afterword.core.reading import Found


class NextRound(NamedTuple):
    """The words that tell of a further step, and its first day if one was named."""

    what: str
    day: date | None


_ROUND = re.compile(
    r"\b(?:(?:next|second|2nd|third|3rd|final|last|another|further|follow-up|follow up) (?:round|"
    r"interview|stage|step|meeting|conversation|chat|call|talk)|next would be|round (?:two|three|"
    r"2|3)|trial (?:day|shift|"
    r"lesson|week)|shadow (?:shift|day)|take-home|assessment (?:centre|center|day)|nächste runde|"
    r"zweite runde|zweitgespräch|zweites gespräch|probearbeit\w*|probetag|hospitation|deuxième "
    r"entretien|second entretien|prochain (?:tour|entretien)|journée d'essai|segunda entrevista|"
    r"siguiente (?:ronda|fase|entrevista)|día de prueba|tweede (?:gesprek|ronde)|volgende (?:ronde|"
    r"gesprek|stap)|proefdag|meeloopdag)\b",
    re.IGNORECASE,
)


def next_round_in(account: Account) -> Found[NextRound | None]:
    """Give the first further step that is told of after the beginning."""
    for number, piece in enumerate(account.pieces):
        start, end = account.span(piece.first, piece.last)
        words = account.text[start:end]
        labelled = label_of(piece.label) is Label.NEXT
        if labelled or (number and _ROUND.search(words)):
            times = account.times_within(piece.first, piece.last)
            day = day_of(times[0].earliest) if times else None
            return Found(NextRound(" ".join(words.split()), day), ((start, end),))
    return Found(None)
