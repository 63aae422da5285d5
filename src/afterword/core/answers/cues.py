"""Finds the cues of the shelf of replies in sentences."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from afterword.core.answers.clauses import Clause, Statement
from afterword.core.reading import Span
from afterword.core.reply import Cue

NEAR = 1
"""Words that may stand before a meaning that is to follow at once."""
REACH = 7
"""Words that may stand between two meanings of a cue."""

BESIDE = 5
"""Words before and after a cue within which nothing may stand that spoils it."""
SPREAD = 18
"""Words over which the meanings of a cue in any order may be spread."""
DENIES_FOR = 8
"""Words before a statement within which a not still governs it."""
VERB_LAST = 4
"""Words after it within which one does, in languages that put it there."""


class Sign(NamedTuple):
    """A cue found in a mail: for which label, how strongly, in which words and sentence."""

    label: str
    weight: int
    span: Span
    line: int
    cue: Cue


class Index:
    """All cues by the concepts that may fill their first slot."""

    def __init__(self, labelled: Iterable[tuple[str, tuple[Cue, ...]]]) -> None:
        self.by_concept: dict[str, list[tuple[str, Cue]]] = {}
        self.anyhow: dict[str, list[tuple[str, Cue]]] = {}
        for label, cues in labelled:
            for one in cues:
                for concept in one.slots[0]:
                    self.by_concept.setdefault(concept, []).append((label, one))
                    if one.anyhow:
                        self.anyhow.setdefault(concept, []).append((label, one))

    def signs(self, statement: Statement) -> Iterator[Sign]:
        """Give every cue that a sentence holds."""
        for clause in statement.clauses:
            yield from self._in(clause, self.by_concept)
        if len(statement.clauses) > 1:
            cues = self.by_concept if statement.calm else self.anyhow
            yield from self._in(statement.whole, cues)

    def _in(self, clause: Clause, cues: dict[str, list[tuple[str, Cue]]]) -> Iterator[Sign]:
        for concept in clause.tags:
            for label, one in cues.get(concept, ()):
                if (place := matched(one, clause)) is not None:
                    words = clause.words
                    span = (words[place[0]].start, words[place[1] - 1].end)
                    yield Sign(label, _weighed(one, clause), span, clause.line, one)


def _weighed(one: Cue, clause: Clause) -> int:
    return one.weight // 2 if clause.quoted else one.weight


Place = tuple[int, int]


def matched(one: Cue, clause: Clause) -> Place | None:
    """Give the first and last place of a cue in a clause, or None."""
    tags = clause.tags
    if any(not any(name in tags for name in names) for names in one.slots[1:]):
        return None
    if not _holds(one, clause):
        return None
    places = [sorted(_places(clause, names)) for names in one.slots]
    chosen = _unordered(places) if one.free else _ordered(places, one.close)
    if chosen is None or (not one.denies and _denied(clause, chosen)):
        return None
    place = min(start for start, _ in chosen), max(end for _, end in chosen)
    return None if _spoiled(one, clause, place) else place


def _spoiled(one: Cue, clause: Clause, place: Place) -> bool:
    """Say whether what a cue must not stand beside stands near it."""
    first, last = place[0] - BESIDE, place[1] + BESIDE
    return any(
        first <= start < last for name in one.without for start, _ in clause.tags.get(name, ())
    )


def _holds(one: Cue, clause: Clause) -> bool:
    """Say whether a clause is told as true, as far as the cue minds."""
    if one.asks and not clause.asks:
        return False
    return one.anyhow or not (clause.open or clause.hangs or clause.wish)


def _denied(clause: Clause, chosen: list[Place]) -> bool:
    """Say whether a not governs the words of a cue; one inside of them belongs to them."""
    first, last = min(chosen)[0], max(end for _, end in chosen)
    after = 0 if clause.language == "en" else VERB_LAST
    for start, end in clause.tags.get("NOT", ()):
        inside = any(low <= start and end <= high for low, high in chosen)
        if not inside and first - DENIES_FOR <= start < last + after:
            return True
    return False


def _places(clause: Clause, names: tuple[str, ...]) -> Iterator[Place]:
    for name in names:
        yield from clause.tags.get(name, ())


def _ordered(places: list[list[Place]], close: tuple[bool, ...]) -> list[Place] | None:
    reaches = [NEAR if near else REACH for near in close]
    for place in places[0]:
        rest = _followed(places, reaches, 1, place[1])
        if rest is not None:
            return [place, *rest]
    return None


def _followed(
    places: list[list[Place]], reaches: list[int], at: int, after: int
) -> list[Place] | None:
    if at == len(places):
        return []
    for start, end in places[at]:
        if after <= start <= after + reaches[at]:
            rest = _followed(places, reaches, at + 1, end)
            if rest is not None:
                return [(start, end), *rest]
    return None


def _unordered(places: list[list[Place]]) -> list[Place] | None:
    """Give a place of each meaning, none over another, in any order."""
    chosen: list[Place] = []
    for one in places:
        spot = next((place for place in one if _apart(place, chosen)), None)
        if spot is None:
            return None
        chosen.append(spot)
    spread = max(end for _, end in chosen) - min(start for start, _ in chosen)
    return chosen if spread <= SPREAD else None


def _apart(place: Place, chosen: list[Place]) -> bool:
    """Say whether a place lies beside the others, or in the gap of a parted phrase."""
    return all(
        place[1] <= there[0] or there[1] <= place[0] or there[0] < place[0] <= place[1] <= there[1]
        for there in chosen
    )
