"""A debrief in one's own words, read whole: nothing of it is a fact before it is confirmed."""

import re
from dataclasses import dataclass

from afterword.core.grammar.account import take_apart
from afterword.core.grammar.errand import Errand
from afterword.core.readers.doubts import doubts_in
from afterword.core.readers.fit_points import fit_points_in
from afterword.core.readers.interest import interest_in
from afterword.core.readers.lateness import late_or_moved
from afterword.core.readers.my_promises import my_promises_in
from afterword.core.readers.next_round import NextRound, next_round_in
from afterword.core.readers.people import Named, people_in
from afterword.core.readers.permission import permission_in
from afterword.core.readers.their_promises import their_promises_in
from afterword.core.readers.timing import times_in
from afterword.core.readers.told_decision import decision_in
from afterword.core.readers.told_employer import company_in, role_in
from afterword.core.readers.topics import Topic, topics_in
from afterword.core.reading import Found, Hearing, Timing


@dataclass(frozen=True, slots=True, kw_only=True)
class Debriefing:
    """What a told text proposes; each value carries the words it was read from (FORMATS 3)."""

    company: Found[str | None]
    role: Found[str | None]
    people: tuple[Found[Named], ...]
    my_promises: tuple[Found[Errand], ...]
    their_promises: tuple[Found[Errand], ...]
    decision: Found[Timing]
    linkedin_ok: tuple[Found[str], ...]
    linkedin_refused: tuple[Found[str], ...]
    late_or_rescheduled: Found[bool]
    interest: Found[str]
    topics: tuple[Found[Topic], ...]
    fit_points: tuple[Found[str], ...]
    doubts: tuple[Found[str], ...]
    next_round: Found[NextRound | None]


_WRAPPED = re.compile(r"(?<=[^\s.:;!?])[ \t]*\n(?=[^\W\d_A-ZÄÖÜÉ])")
READS_AT_MOST = 30_000
"""Some 5,000 words: of a longer telling the beginning is read, and all of it kept."""
_SHORTEST_LINE = 45
"""Lines that a mail program broke are longer than this, in characters; notes are shorter."""


def _unwrapped(text: str) -> str:
    """Take out the breaks within a paragraph; every place in the text stays where it was."""
    pieces, begin = list[str](), 0
    for found in _WRAPPED.finditer(text):
        line = text.rfind("\n", 0, found.start()) + 1
        if found.start() - line >= _SHORTEST_LINE:
            pieces += [text[begin : found.start()], " " * len(found[0])]
            begin = found.end()
    return "".join([*pieces, text[begin:]])


def read_debrief(text: str, heard: Hearing) -> Debriefing:
    """Read a text as dictated or typed after an interview; any text gives a reading."""
    text = _unwrapped(text[:READS_AT_MOST])
    account = take_apart(text, heard.lang, times_in(text, heard))
    people = people_in(account)
    met = {named.value.name for named in people if named.value.met}
    numbers = frozenset(number for number, name in enumerate(account.names) if name in met)
    connecting = permission_in(account, numbers)
    return Debriefing(
        company=company_in(account),
        role=role_in(account),
        people=tuple(people),
        my_promises=tuple(my_promises_in(account)),
        their_promises=tuple(their_promises_in(account)),
        decision=decision_in(account, heard),
        linkedin_ok=connecting.granted,
        linkedin_refused=connecting.refused,
        late_or_rescheduled=late_or_moved(account),
        interest=interest_in(account),
        topics=tuple(topics_in(account)),
        fit_points=tuple(fit_points_in(account)),
        doubts=tuple(doubts_in(account)),
        next_round=next_round_in(account),
    )
