"""Clauses about other things, beside one that tells when they decide."""

from afterword.core.timing import kinds as k
from afterword.core.timing.corrections import DECISION, DROPPED, PLAIN
from afterword.core.timing.days import FOR_LENGTH, LOWER
from afterword.core.timing.line import Line
from afterword.core.timing.marks import Mark

_STORY = 2
"""So many words that say nothing about time make a clause a story of its own."""


def drop_stories(p: Line, found: list[Mark]) -> None:
    """Beside a time for the decision, leave out those in clauses about other things."""
    live = [one for one in found if one.role in (DECISION, PLAIN)]
    if len(live) > 1:
        for one in live:
            if one.value.how == FOR_LENGTH:
                one.role = DROPPED
    spoken = {one.clause for one in live if one.role == DECISION}
    against = max((one.first for one in live if one.role == DECISION and one.contrast), default=0)
    plain = [one.first for one in live if one.role == PLAIN and one.words < _STORY]
    for one in live:
        if one.role != PLAIN or _belongs(p, one):
            continue
        beside = (spoken and one.clause not in spoken) or (plain and plain[0] < one.first)
        if (beside and one.words >= _STORY) or one.after <= against:
            one.role = DROPPED


def _belongs(p: Line, one: Mark) -> bool:
    """Say whether words beside a time tie it to the answer: at the latest, now, officially."""
    if one.value.how == LOWER or one.cues.keys() & {k.FIX, k.STANDS}:
        return True
    around = range(max(0, one.first - 3), min(p.size, one.after + 2))
    return any(p.e[j].keys() & {k.LATEST, k.OR} for j in around)
