"""What the clause around each time is about, told by the words in it."""

from afterword.core.timing import kinds as k
from afterword.core.timing.line import PAUSES, STOPS, Line
from afterword.core.timing.marks import CUES, Mark

FAR = 99
"""Farther than any cue of a clause."""
_ROLES = frozenset({k.DECIDE, k.TELL, k.STEP, k.START, k.TASK, k.AWAY, k.MEET, k.PAST})
_LENT = frozenset({k.DECIDE, k.TELL, k.STEP, k.START, k.TASK})
_SPEAKS = frozenset({k.DECIDE, k.TELL})
"""Cues that a clause without a time lends to the next clause, and to the one before."""


class Scenes:
    """The sentences and clauses of a text, and where their cues stand."""

    __slots__ = ("contrasts", "cues", "inside", "numbers", "words")

    def __init__(self, p: Line, found: list[Mark]) -> None:
        self.inside = {j for mark in found for j in range(mark.first, mark.after)}
        self.numbers: list[tuple[int, int]] = []
        self.cues: dict[int, list[int]] = {}
        self.words: dict[int, int] = {}
        self.contrasts: set[int] = set()
        sentence = clause = 0
        for j in range(p.size):
            ends = 0 if j in self.inside else clause_ends(p, j)
            sentence += ends > 1
            clause += ends > 0
            if ends and p.e[j].get(k.BUT):
                self.contrasts.add(clause)
            self.numbers.append((sentence, clause))
            if j in self.inside:
                continue
            if p.e[j].keys() & CUES:
                self.cues.setdefault(clause, []).append(j)
            self.words[clause] = self.words.get(clause, 0) + (k.OTHER in p.e[j])


def set_scenes(p: Line, found: list[Mark]) -> None:
    """Number the sentence and clause of each mark, and gather the cues of its clause."""
    scenes = Scenes(p, found)
    for mark in found:
        mark.sentence, mark.clause = scenes.numbers[mark.first]
        mark.contrast = mark.clause in scenes.contrasts
        mark.words = scenes.words.get(mark.clause, 0)
    taken = {mark.clause for mark in found}
    for mark in found:
        _gather(p, mark, scenes.cues.get(mark.clause, []))
        if mark.clause - 1 not in taken:  # "realistically, Thursday"
            before = scenes.cues.get(mark.clause - 1, [])
            mark.rank = max(mark.rank, *(p.e[j].get(k.STANDS, 0) for j in before), 0)
        if not mark.cues.keys() & _ROLES:
            _borrow(p, mark, scenes, taken)


def _borrow(p: Line, mark: Mark, scenes: Scenes, taken: set[int]) -> None:
    """Take the cues of the clause before or after, where it has no time of its own."""
    for other, lent in ((mark.clause - 1, _LENT), (mark.clause + 1, _SPEAKS)):
        if other in taken:
            continue
        places = [
            j
            for j in scenes.cues.get(other, [])
            if scenes.numbers[j][0] == mark.sentence and p.e[j].keys() & lent
        ]
        _gather(p, mark, places)
        if mark.cues.keys() & _ROLES:
            return


def _gather(p: Line, mark: Mark, places: list[int]) -> None:
    for j in places:
        away = mark.first - j if j < mark.first else max(0, j - mark.after + 1)
        for kind in cues_at(p, j):
            mark.cues[kind] = min(mark.cues.get(kind, FAR), away)
        mark.rank = max(mark.rank, p.e[j].get(k.STANDS, 0))


def cues_at(p: Line, j: int) -> set[str]:
    """Give the cues of a phrase; "let me know" is a task only where the listener is asked."""
    cues = p.e[j].keys() & CUES
    if k.TASK in cues and not p.e[j][k.TASK] and not _asks_listener(p, j):
        return (cues - {k.TASK}) | {k.TELL}
    return cues


def _asks_listener(p: Line, j: int) -> bool:
    """Say whether an imperative stands here: at the start of a clause, or after "please"."""
    if j == 0:
        return True
    entry = p.e[j - 1]
    if k.SIGN in entry or entry.keys() & {k.AND, k.BUT, k.SOFT, k.TO, k.IF, k.PLEASE}:
        return True
    return k.SUBJECT in entry and not p.e[j - 1].keys() & {k.WILL} and _is_you(p, j - 1)


def _is_you(p: Line, j: int) -> bool:
    return k.PLEASE in p.e[j]


def clause_ends(p: Line, j: int) -> int:
    """Say whether a clause ends here (1), or a sentence (2)."""
    entry = p.e[j]
    if k.SIGN in entry:
        sign = entry[k.SIGN]
        if sign in STOPS:
            return 2
        return int(sign in PAUSES or (sign == "-" and not p.touches(j)))
    if k.BUT in entry:
        return 1
    return int(k.AND in entry and bool(p.e[j + 1].keys() & _NEW_CLAUSE))


_NEW_CLAUSE = frozenset({k.SUBJECT, k.WILL, k.BUT, k.THE, k.TELL})
"""What makes "and" the beginning of another clause."""
